import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import { claimAt } from '../claims.ts';
import type { Entry } from '../paths.ts';
import { placeOf, valueAt } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import type { Target } from '../questions/targets.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import type { PatentFaultId } from '../../../knowledge/reading/patent-numbers.ts';
import type { DatedPatent } from '../reading/patents.ts';
import { readPatents as readNumbers } from '../reading/patents.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { ProblemId } from '../wording/problems.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, problem } from './answer.ts';

const faultIds: Record<PatentFaultId, ProblemId> = {
  length: 'patentLength',
  checkMissing: 'patentCheckMissing',
  checkDigit: 'patentCheckDigit',
  kind: 'patentKind',
  publication: 'patentPublication',
};

/**
 * Numbers, in the order of the things asked about, or a kind for all of them. More numbers than things add things:
 * who counted two and sends three numbers has three. Fewer leave the rest open. A day told with a number is taken.
 */
export function readPatents(text: string, asked: Asked): Answer {
  const { targets } = asked;
  const read = findPatents(text, asked);
  if ('as' in read) return read;
  if (read.length > 0) return numbered(read, targets);
  const kinds = kindsIn(text, targets.length);
  if (kinds === null || isQuestion(text)) return notRead;
  return news(
    targets.flatMap((target, i) => kindOf(target, kinds[i])),
    asked,
  );
}

/** Where a number was asked, a kind that is known already is no answer; another one corrects it. */
function news(entries: readonly Entry[], { pending, told }: Asked): Answer {
  const asksNumber = question(pending.question).covers.some((pattern) => /\.patentNos?$/.test(pattern));
  const isNew = entries.some(([path, value]) => value !== undefined && valueAt(told, path) !== value);
  return asksNumber && !isNew ? problem('numberWanted') : facts(entries);
}

/** So many wrong numbers are named; who pasted a list finds the others by them. */
const shown = 5;

/** The numbers of a text; the first fault speaks for all of it, with what was probably meant where that is plain. */
function findPatents(text: string, { asOf, targets }: Asked): readonly DatedPatent[] | Answer {
  const { patents, faults, repeated } = readNumbers(text, { asOf, period: activityWindow });
  const [fault, ...more] = faults;
  if (repeated.length > 0) return problem('repeatedNumber');
  if (fault === undefined) return patents;
  const [target] = targets;
  const alone = more.length === 0 && patents.length === 0 && targets.length === 1;
  const id = faultIds[fault.problem];
  const wrong = [fault, ...more].filter((other) => other.problem === fault.problem);
  const which = wrong.slice(0, shown).map(({ text: typed }) => typed);
  const detail = `${which.join('、')}${wrong.length > shown ? `等${wrong.length}个` : ''}`;
  if (fault.likely === undefined || !alone || target === undefined) return problem(id, detail);
  return { as: 'which', options: [numberAt(target, fault.likely)], problem: [id, detail] };
}

function numberAt(target: Target, number: string): Entry[] {
  if (target.startsWith('claims.licences')) {
    return [
      [`${target}.kind`, undefined],
      [`${target}.patentCount`, undefined],
      [`${target}.patentNos`, [number]],
    ];
  }
  return [
    [`${target}.kind`, undefined],
    [`${target}.patentNo`, number],
  ];
}

function numbered(patents: readonly DatedPatent[], targets: readonly Target[]): Answer {
  const list = claimAt(targets[0] ?? '') ?? '';
  const after = Math.max(...targets.map((target) => placeOf(target) ?? 0)) + 1;
  const at = (i: number) => targets[i] ?? `claims.${list}[${after + i - targets.length}]`;
  const dated = patents.flatMap(({ on }, i) =>
    on !== null && typeof on === 'object' ? [{ path: `${at(i)}.completedOn`, on }] : [],
  );
  return {
    as: 'facts',
    entries: [
      ...patents.flatMap(({ number }, i) => numberAt(at(i), number)),
      ...dated.map(({ path, on }): Entry => [path, on.to]),
    ],
    approximate: dated.filter(({ on }) => on.precision !== 'day').map(({ path }) => path),
  };
}

function kindOf(target: Target, kind: PatentKind | undefined): Entry[] {
  return kind === undefined
    ? []
    : [
        [`${target}.kind`, kind],
        [`${target}.patentNo`, undefined],
      ];
}

const kindWords = /发明|实用新型|新型|外观/g;

function toKind(word: string): PatentKind {
  return word === '发明' ? 'invention' : word === '外观' ? 'design' : 'utilityModel';
}

/** `都是发明` → all; `2件发明1件实用新型` → that many of each, in that order. */
function kindsIn(text: string, count: number): PatentKind[] | null {
  const said = plain(text);
  const words = [...said.matchAll(kindWords)].map(([word]) => word);
  const [first] = words;
  if (first === undefined || /(?:不是|不算|非)(?:发明|实用|外观)/.test(said)) return null;
  if (new Set(words).size === 1) return Array.from({ length: count }, () => toKind(first));
  const parts = said.split(/(?<=发明|新型|外观)(?:专利|设计)?/).flatMap((part) => {
    const [word] = part.match(kindWords) ?? [];
    const read = readCount(part, { measure: '件个项' });
    return word === undefined ? [] : Array.from({ length: read.ok ? read.value : 1 }, () => toKind(word));
  });
  return parts.length === count ? parts : null;
}

/** What a licence contract covers: its numbers, or a kind with how many. */
export function readLicensed(text: string, asked: Asked): Answer {
  const { targets } = asked;
  const read = findPatents(text, asked);
  if ('as' in read) return read;
  const numbers = read.map(({ number }) => number);
  if (numbers.length > 0) {
    // Several contracts, one number each, in order; else it is not clear which belongs to which.
    if (targets.length > 1 && numbers.length !== targets.length) return { as: 'oneByOne' };
    return facts(
      targets.flatMap((target, i): Entry[] => [
        [`${target}.patentNos`, targets.length === 1 ? numbers : numbers.slice(i, i + 1)],
        [`${target}.kind`, undefined],
        [`${target}.patentCount`, undefined],
      ]),
    );
  }
  const kinds = kindsIn(text, 1);
  const count = readCount(text, { min: 1, max: 500, measure: '件个项' });
  if (isQuestion(text) || (kinds === null && !count.ok)) return notRead;
  return news(
    targets.flatMap((target): Entry[] => [
      ...(kinds?.[0] ? [[`${target}.kind`, kinds[0]] as const] : []),
      ...(count.ok ? [[`${target}.patentCount`, count.value] as const] : []),
      [`${target}.patentNos`, undefined],
    ]),
    asked,
  );
}
