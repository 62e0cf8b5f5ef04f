import type { Answer, Asked } from '../answers/answer.ts';
import { exactly } from '../answers/pick.ts';
import { readPrior } from '../answers/prior.ts';
import { readAnswer } from '../answers/read.ts';
import { apply } from '../apply.ts';
import { claimAt, isList, sizeOf } from '../claims.ts';
import type { Memory, Pending } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import type { Entry, Pattern } from '../paths.ts';
import { patternOf, valueAt } from '../paths.ts';
import { question, questionOf } from '../questions/catalogue.ts';
import type { QuestionId, Reads } from '../questions/catalogue.ts';
import { optionalFacts } from '../questions/open.ts';
import { questionsAhead } from '../questions/next.ts';
import { optionsOf } from '../questions/options.ts';
import { at, targetsOf } from '../questions/targets.ts';
import type { Option } from '../reading/choice.ts';
import { fieldsNamed } from '../reading/correction-fields.ts';
import { findDates } from '../reading/date.ts';
import { plain } from '../reading/plain.ts';
import { isQuestion } from '../reading/question.ts';
import { yesNoTopics } from '../wording/vocabulary.ts';
import type { Narrated } from './narrative.ts';
import type { Scene } from './scene.ts';

type FactsPending = Extract<Pending, { kind: 'facts' }>;

/** Words that answer whatever was asked, and so tell nothing of another question. */
const generic =
  /^(?:[都全]?(?:是|对|好|行|有|没有?|无|不是|不|否|符合|不符合|没问题|满足)的?|其他|都不是|零|\d{1,3}|[一二三四五六七八九十两]+[个件家]?)$/;

const figure = /[\d一二两三四五六七八九十]/;
const finished = /办|完成|过户|登记|备案|放款|到期|认定|验收|举行|签/;
const awarded = /(?:拿|领|得|享受|申请|申报)(?:到|过)/;

/** What a clause has to hold, for a question that was not asked to be answered by it. */
const speaksOf: Readonly<Partial<Record<Reads, (clause: string, id: QuestionId, asOf: string) => boolean>>> =
  {
    taps: (clause, id) => id.endsWith('.source') && /^从|^向|^跟|^找/.test(clause),
    yesNo: (clause, id) => yesNoTopics[id]?.some((topic) => clause.includes(topic)) ?? false,
    date: (clause, _, asOf) => finished.test(clause) && findDates(plain(clause), { asOf }).length > 0,
    amount: (clause, id) => id.startsWith('prior.') && awarded.test(clause),
  };

/** A long clause tells more than one thing, and is the narrative's to read. */
const longest = 16;

export function clausesOf(said: string): string[] {
  return said
    .split(/[，,。；;！!\n]+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/**
 * Facts that the message tells beside what was asked: 在的，小型企业. A clause is taken where just one of the
 * questions to come is answered by it.
 */
export function elsewhere(scene: Scene, said: string, narrated: Narrated | null): Narrated | null {
  const { conversation, now } = scene;
  const memory = narrated?.memory ?? memoryOf(conversation);
  const asked = conversation.pending.kind === 'facts' ? conversation.pending.question : null;
  const ahead = questionsAhead(memory, now).filter((pending) => pending.question !== asked);
  const { pending } = conversation;
  const grouped = [...fees(scene, said, ahead), ...awards(said, ahead), ...recognition(said, memory, now)];
  const single = clausesOf(said)
    .filter((clause) => pending.kind !== 'facts' || answerOf(scene, clause, pending).as === 'none')
    .flatMap((clause) => told(scene, memory, clause, ahead));
  const set = new Set(grouped.map(([path]) => path));
  const entries = [...grouped, ...single.filter(([path]) => !set.has(path))];
  const open = entries.filter(([path]) => valueAt(memory, path) === undefined);
  if (open.length === 0) return narrated;
  const applied = apply(memory, open);
  if ('problem' in applied) return narrated;
  return {
    memory: applied.memory,
    paths: [...(narrated?.paths ?? []), ...open.map(([path]) => path)],
    added: narrated?.added ?? [],
  };
}

/** 评估费2万，别的费用没有: told of a loan, whatever was asked. */
function fees(scene: Scene, said: string, ahead: readonly FactsPending[]): readonly Entry[] {
  if (!/评估|担保费|保险费|保费|费用/.test(said)) return [];
  const paths = ahead.flatMap((pending) => pending.paths).filter((path) => path.endsWith('Fee'));
  if (paths.length === 0) return [];
  return entriesOf(answerOf(scene, said, { kind: 'facts', question: 'pledgeLoans.fees', paths }));
}

/** 没领过, 以前领过1万: told of earlier awards. */
function awards(said: string, ahead: readonly FactsPending[]): readonly Entry[] {
  const paths = ahead.flatMap((pending) => pending.paths).filter((path) => path.startsWith('prior.'));
  if (paths.length === 0) return [];
  return clausesOf(said).flatMap((clause) => {
    const answer = readPrior(clause, { kind: 'facts', question: 'prior', paths });
    return answer === null ? [] : entriesOf(answer);
  });
}

const pendingRecognition =
  /认定(?:的)?(?:结果)?(?:还|都|尚|仍)?(?:没|未|在|等)|(?:还|在|等)(?:没|等|着)?.{0,3}认定/;

/** 认定还没出来: every recognition by the office that is open is awaited; the one of products is another. */
function recognition(said: string, memory: Memory, { result }: Scene['now']): readonly Entry[] {
  if (!pendingRecognition.test(plain(said)) || sizeOf(memory, 'productRecognitions') > 0) return [];
  return optionalFacts(result)
    .flatMap(({ paths }) => paths)
    .filter((path) => path.endsWith('.recognised'))
    .map((path): Entry => [path, 'pending']);
}

/**
 * The clauses that answer what was asked, without those that name another open fact beside a figure: of
 * 利息16万，评估费2万 only the first answers 利息.
 */
export function ownWords({ conversation, now }: Scene, said: string): string {
  const { pending } = conversation;
  const clauses = clausesOf(said);
  if (pending.kind !== 'facts' || clauses.length < 2 || pending.question === 'pledgeLoans.fees') return said;
  const memory = memoryOf(conversation);
  const ahead = questionsAhead(memory, now).filter((each) => each.question !== pending.question);
  const own = new Set(pending.paths.map(patternOf));
  const left = clauses.filter((clause) => {
    const [named] = figure.test(plain(clause)) ? fieldsNamed(plain(clause)) : [];
    if (named === undefined || own.has(named)) return true;
    const beside = claimAt(named) !== null && claimAt(named) === claimAt(pending.paths[0] ?? '');
    return !beside && fieldNamed(clause, memory, ahead) === null;
  });
  return left.length === clauses.length || left.length === 0 ? said : left.join('，');
}

function told(
  scene: Scene,
  memory: Memory,
  clause: string,
  ahead: readonly FactsPending[],
): readonly Entry[] {
  if (clause.length > longest || generic.test(plain(clause)) || isQuestion(clause)) return [];
  const named = fieldNamed(clause, memory, ahead);
  if (named) return entriesOf(answerOf(scene, clause, named));
  const spoken = ahead.filter(({ question: id }) =>
    speaksOf[question(id).reads]?.(clause, id, scene.clock.asOf),
  );
  // 小型企业 is a button to the letter; what only sounds like one answers nothing that was not asked.
  const exact = ahead.filter(
    (pending) =>
      question(pending.question).multiple !== true &&
      exactly(clause, optionsFor(scene, pending), false) !== null,
  );
  const answers = (exact.length > 0 ? exact : spoken)
    .map((pending) => answerOf(scene, clause, pending))
    .filter((answer) => answer.as === 'facts');
  const [only, ...others] = answers;
  return only && others.length === 0 ? entriesOf(only) : [];
}

function entriesOf(answer: Answer): readonly Entry[] {
  return answer.as === 'facts' ? answer.entries : [];
}

/**
 * 年利率3.85%, 到期日是2025年11月30日: the open fact whose name stands beside a figure; else one that no question was
 * to ask for and that is not known yet, such as the interest paid on a loan whose principal is known.
 */
function fieldNamed(clause: string, memory: Memory, ahead: readonly FactsPending[]): FactsPending | null {
  if (!figure.test(plain(clause))) return null;
  const open = ahead.flatMap(({ paths }) => paths);
  for (const pattern of fieldsNamed(plain(clause))) {
    const asked = open.filter((path) => patternOf(path) === pattern);
    const paths = asked.length > 0 ? asked : unknownOf(memory, pattern);
    const id = questionOf(pattern);
    if (id !== null && paths.length > 0) return { kind: 'facts', question: id, paths };
  }
  return null;
}

/** The places of a pattern, among the things that are claimed, of which nothing is known. */
function unknownOf(memory: Memory, pattern: Pattern): string[] {
  const claim = claimAt(pattern);
  if (claim === null || sizeOf(memory, claim) === 0) return [];
  const places = isList(claim)
    ? Array.from({ length: sizeOf(memory, claim) }, (_, i) => at(pattern, `claims.${claim}[${i}]`))
    : [pattern];
  return places.filter((path) => valueAt(memory, path) === undefined);
}

function optionsFor({ conversation, now }: Scene, pending: FactsPending): Option[] {
  return optionsOf(pending, conversation, now);
}

function answerOf(scene: Scene, clause: string, pending: FactsPending): Answer {
  const asked: Asked = {
    pending,
    targets: targetsOf(pending.paths),
    told: scene.conversation,
    asOf: scene.clock.asOf,
  };
  return readAnswer(clause, asked, optionsFor(scene, pending));
}
