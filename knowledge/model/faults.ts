import type { Answer, Reply } from '../answer.ts';
import { violations } from '../check.ts';
import type { Notice } from '../notice.ts';
import { figures, plain as spelled, states } from '../text/figures.ts';
import type { Figure } from '../text/figures.ts';

/** Why a worded answer may not be said in place of the plain one. */
export type DraftFault =
  | ReturnType<typeof violations>[number]['kind']
  | 'empty'
  | 'tooLong'
  | 'noBasis'
  | 'figureLost'
  | 'figureMoved'
  | 'verdictTurned'
  | 'promise'
  | 'foreignText';

const maxLength = 300;

const denies =
  /不能|不可|不予|不再|不行|不符|不属|不算|不在|不包|不含|不得|不叠加|不重复|不对|不是|不享受|不满足|不够|没有|没资格|无法|赶不上|来不及|未达|逾期/;
const promises =
  /保证|保底|担保您|肯定(?:能|会|可以|给|有)|一定(?:能|会|可以|给|有)|必定|包您|包过|稳拿|承诺/;
const links = /https?:\/\/[^\s，。；）)]+|www\.[^\s，。；）)]+|[\w.+-]+@[\w.-]+/g;
const titles = /《[^《》]+》/g;

/**
 * Compares a worded answer with the plain one, which is known to be right. Beyond clause, quote and figure
 * it looks for what a model gets wrong with true figures: a cap told as the rate, a no turned into a yes,
 * the conclusion left out, a promise. When in doubt there is a fault: the plain answer is always there.
 */
export function faultsOf(
  worded: Answer,
  plain: Reply,
  { notice, result }: { notice: Notice; result: string | null },
): DraftFault[] {
  const evidence = [plain.answer, ...(result === null ? [] : [result])];
  const found: DraftFault[] = violations(worded, { notice, covered: evidence }).map(({ kind }) => kind);
  const add = (fault: DraftFault, holds: boolean) => {
    if (holds) found.push(fault);
  };
  const cited = worded.citations.flatMap(({ clause, quote }) =>
    notice.has(clause) ? [quote, notice.clause(clause).text] : [],
  );

  add('empty', worded.answer.trim() === '');
  add('tooLong', worded.answer.length > maxLength);
  add(
    'noBasis',
    !worded.citations.some((own) => plain.citations.some((its) => related(own.clause, its.clause))),
  );
  add('figureLost', !keepsConclusion(worded.answer, plain.answer));
  add('figureMoved', !keepsRoles(worded.answer, [...evidence, ...cited]));
  add(
    'verdictTurned',
    denies.test(firstSentence(worded.answer)) !== denies.test(firstSentence(plain.answer)),
  );
  add('promise', promises.test(worded.answer) && !promises.test(plain.answer));
  add('foreignText', bringsIn([links, titles], worded.answer, [...evidence, ...cited]));
  return [...new Set(found)];
}

function related(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The figures of the first sentence are those of the plain first sentence; none lost, none from elsewhere. */
function keepsConclusion(worded: string, plain: string): boolean {
  const said = figures(firstSentence(worded));
  const known = figures(spelled(plain));
  return (
    figures(firstSentence(plain)).every((figure) => states(said, figure)) &&
    said.every((figure) => states(known, figure))
  );
}

type Role = 'each' | 'atMost' | null;

/** A figure told as a rate (每件…, …/件) or as a limit (最高…, 不超过…) has that part in the evidence, too. */
function keepsRoles(worded: string, evidence: readonly string[]): boolean {
  const known = evidence.flatMap(figuresWithRoles);
  return figuresWithRoles(worded).every(
    ({ figure, role }) =>
      role === null || known.some((other) => other.role === role && states([other.figure], figure)),
  );
}

function figuresWithRoles(text: string): { figure: Figure; role: Role }[] {
  const whole = spelled(text);
  return figures(whole).map((figure) => ({
    figure,
    role: roleOf(
      whole
        .slice(Math.max(0, figure.at - 10), figure.at)
        .split(/[,。;!?:]/)
        .at(-1) ?? '',
      whole.slice(figure.at + figure.written.length, figure.at + figure.written.length + 8),
    ),
  }));
}

function roleOf(before: string, after: string): Role {
  if (/^元?(?:人民币)?(?:\/|每|一)[件个场次]/.test(after) || /(?:每一?|一)[件个场次][^\d]*$/.test(before))
    return /不超过|最高|最多|封顶/.test(before) ? 'atMost' : 'each';
  if (/(?:不超过|最高|最多|封顶|上限)[^\d]*$/.test(before) || /^元?(?:封顶|为限|以内|上限)/.test(after))
    return 'atMost';
  return null;
}

function bringsIn(patterns: readonly RegExp[], text: string, evidence: readonly string[]): boolean {
  return patterns
    .flatMap((pattern) => text.match(pattern) ?? [])
    .some((piece) => !evidence.some((source) => source.includes(piece)));
}

function firstSentence(text: string): string {
  return spelled(text.trim().split(/[。！？!?\n]/)[0] ?? '');
}
