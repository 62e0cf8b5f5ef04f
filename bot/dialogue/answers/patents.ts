import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import { claimAt, sizeOf } from '../claims.ts';
import type { Entry } from '../paths.ts';
import { placeOf, valueAt } from '../paths.ts';
import { question } from '../questions/catalogue.ts';
import type { Target } from '../questions/targets.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import type { DatedPatent } from '../reading/patents.ts';
import { plain } from '../../../knowledge/reading/plain.ts';
import { isQuestion } from '../../../knowledge/reading/question.ts';
import type { Answer, Asked } from './answer.ts';
import { facts, notRead, partly, problem } from './answer.ts';
import type { Numbers } from './numbers.ts';
import { numbersIn } from './numbers.ts';
import { samePatents } from './same.ts';

/**
 * Numbers, in the order of the things asked about, or a kind for all of them. More numbers than things add things:
 * who counted two and sends three numbers has three. Fewer leave the rest open, and so does a wrong one among them. A
 * day told with a number is taken.
 */
export function readPatents(text: string, asked: Asked): Answer {
  const { targets } = asked;
  const numbers = numbersIn(text, asked.asOf, heldBeside(asked));
  if (numbers.right.length > 0 || numbers.problems.length > 0) return partly(numbered(numbers, targets));
  const same = samePatents(text, asked);
  if (same !== null) return same;
  const kinds = kindsIn(text, targets.length);
  if (kinds === null || isQuestion(text)) return notRead;
  return news(
    targets.flatMap((target, i) => kindOf(target, kinds[i])),
    asked,
  );
}

/** Where a number was asked, a kind that is known already is no answer; another one corrects it. */
export function news(entries: readonly Entry[], { pending, told }: Asked): Answer {
  const asksNumber = question(pending.question).covers.some((pattern) => /\.patentNos?$/.test(pattern));
  const isNew = entries.some(([path, value]) => value !== undefined && valueAt(told, path) !== value);
  return asksNumber && !isNew ? problem('numberWanted') : facts(entries);
}

function numbered({ right, wrong, problems, likely }: Numbers, targets: readonly Target[]) {
  const list = claimAt(targets[0] ?? '') ?? '';
  const after = Math.max(...targets.map((target) => placeOf(target) ?? 0)) + 1;
  const at = (i: number) => targets[i] ?? `claims.${list}[${after + i - targets.length}]`;
  const dated = right.flatMap(({ patent: { on }, place }) =>
    isExact(on) ? [{ path: `${at(place)}.completedOn`, on }] : [],
  );
  // Where none is right nobody knows how many there are.
  const left = right.length > 0 ? wrong.map(at) : wrong.map(at).filter((target) => targets.includes(target));
  return {
    as: 'facts' as const,
    entries: [
      // One more than were counted, and wrong: there is one more, whose number is asked.
      ...left.filter((target) => !targets.includes(target)).map((target): Entry => [target, {}]),
      ...right.flatMap(({ patent, place }) => numberAt(at(place), patent.number)),
      ...dated.map(({ path, on }): Entry => [path, on.to]),
    ],
    approximate: dated.filter(({ on }) => on.precision !== 'day').map(({ path }) => path),
    ...(problems.length > 0 && {
      left: { problems, targets: left, likely: likely === null ? null : numberAt(left[0] ?? '', likely) },
    }),
  };
}

/** The numbers of the things in the list that were not asked about. */
function heldBeside({ targets, told }: Asked): string[] {
  const claim = claimAt(targets[0] ?? '');
  return Array.from({ length: claim === null ? 0 : sizeOf(told, claim) }, (_, i) => `claims.${claim}[${i}]`)
    .filter((target) => !targets.includes(target))
    .flatMap((target) => valueAt(told, `${target}.patentNo`) ?? [])
    .filter((number) => typeof number === 'string');
}

/** A day or a month, and no longer stretch. */
function isExact(on: DatedPatent['on']): on is Extract<DatedPatent['on'], object> {
  return on !== null && typeof on === 'object' && on.precision !== 'year' && on.precision !== 'span';
}

export function numberAt(target: Target, number: string): Entry[] {
  return [
    [`${target}.kind`, undefined],
    [`${target}.patentNo`, number],
  ];
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
export function kindsIn(text: string, count: number): PatentKind[] | null {
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
