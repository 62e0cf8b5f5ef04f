import type { PatentKind } from '../../../rules/identifiers/patent-number.ts';
import { findPatents } from '../../reading/patent-numbers.ts';
import type { Span } from '../../reading/reading.ts';
import type { Clause } from './clauses.ts';
import { around, inside, joined, type Scene, wholeNumber } from './scene.ts';

/** What a topic tells of its patents. */
export interface PatentsTold {
  /** One a patent: its number, or its kind where that was said. */
  readonly each: readonly { readonly patentNo?: string; readonly kind?: PatentKind }[];
  /** No number of patents was told: `each` holds one, which may stand for more. */
  readonly uncounted: boolean;
}

const kindNames: readonly (readonly [PatentKind, RegExp])[] = [
  ['invention', /发明/],
  ['utilityModel', /实用新型/],
  ['design', /外观/],
];
const measure =
  /^\s*(?:[件项篇]|个(?=\s*(?:的)?(?:高校|大学)?的?(?:授权)?(?:发明|实用|外观|专利(?!许可|合同|转让))))/;
const single = /[了过有]个(?=(?:高校|大学)?的?(?:发明|实用|外观|专利))/;

interface Portion {
  readonly count: number | null;
  readonly kind: PatentKind | null;
}

function kindIn(text: string): PatentKind | null {
  const named = kindNames.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

function portionsOf(scene: Scene, clauses: readonly Clause[]): Portion[] {
  const counts = inside(scene.numerals, clauses).filter((numeral) =>
    measure.test(around(numeral, clauses).after),
  );
  if (counts.length === 0 && single.test(joined(clauses)))
    return [{ count: 1, kind: kindIn(joined(clauses)) }];
  return counts.map((numeral) => ({
    count: wholeNumber(numeral),
    kind: counts.length === 1 ? kindIn(joined(clauses)) : kindBeside(scene.text, numeral),
  }));
}

/** 四件专利，三件发明一件实用新型: the first is the sum of the others. */
function withoutTotal(portions: readonly Portion[]): readonly Portion[] {
  const [first, ...rest] = portions;
  const sum = rest.reduce((all, { count }) => all + (count ?? 0), 0);
  return rest.length > 1 && first?.kind === null && first.count === sum ? rest : portions;
}

/** With several counts each needs its own kind: 2件发明、1件实用新型, or 发明专利2件，实用新型1件. */
function kindBeside(text: string, { start, end }: Span): PatentKind | null {
  const after = /^\s*[件项篇个]的?(?:授权)?.{0,4}/.exec(text.slice(end))?.[0] ?? '';
  const before = /[^，、,]{0,7}$/.exec(text.slice(0, start))?.[0] ?? '';
  return kindIn(after.replace(/[，、,].*$/, '')) ?? kindIn(before);
}

/** How many patents, of which kind, with which numbers; null where none (0件), or more than a list holds. */
export function patentsTold(scene: Scene, clauses: readonly Clause[]): PatentsTold | null {
  const text = joined(clauses);
  const numbers = [...new Set(findPatents(text).patents.map(({ number }) => number))];
  // '3件，其中2件是发明' tells of three; which is which is left to the questions.
  const within = clauses.findIndex((clause, i) => i > 0 && /其中|里面|除了/.test(clause.text));
  const telling = (within < 0 ? clauses : clauses.slice(0, within)).filter(
    (clause) => !/(?:另外?|其余|其他|剩下)[^，]*(?:自己|自主|自研)/.test(clause.text),
  );
  const portions = withoutTotal(portionsOf(scene, telling)).map((portion) =>
    within < 0 ? portion : { ...portion, kind: null },
  );
  if (portions.some(({ count }) => count !== null && (count === 0 || count > 500))) return null;
  const clear =
    portions.length > 0 &&
    portions.every(({ count, kind }) => count !== null && (portions.length === 1 || kind !== null));
  const counted = clear
    ? portions.flatMap(({ count, kind }) =>
        Array.from({ length: count ?? 0 }, () => (kind === null ? {} : { kind })),
      )
    : [];
  if (counted.length > 500) return null;
  const each = [...numbers.map((patentNo) => ({ patentNo })), ...counted.slice(numbers.length)];
  if (each.length > 0) return { each, uncounted: false };
  const kind = within < 0 ? kindIn(text) : null;
  return { each: [kind === null ? {} : { kind }], uncounted: true };
}
