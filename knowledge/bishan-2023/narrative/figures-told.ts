import { type FoundAmount, toAmount } from '../../reading/amount.ts';
import { inside, type Scene, wholeNumber } from './scene.ts';
import type { Clause } from './clauses.ts';
import type { Span } from '../../reading/reading.ts';
import type { Amount } from '../../../rules/money.ts';

/** A figure with the words that may say what it is: those since the figure before it, and up to the next. */
export interface Labelled<Value> {
  readonly value: Value;
  readonly before: string;
  readonly after: string;
  readonly clause: string;
}

/** Each of these with the words around it; `figures` are all that part the clause. */
function labelled<Found extends Span, Value>(
  found: readonly Found[],
  figures: readonly Span[],
  clauses: readonly Clause[],
  valueOf: (found: Found) => Value | null,
): Labelled<Value>[] {
  return inside(found, clauses).flatMap((figure) => {
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.end <= end);
    const value = valueOf(figure);
    if (clause === undefined || value === null) return [];
    const from = Math.max(
      clause.start,
      ...figures.map(({ end }) => end).filter((end) => end <= figure.start),
    );
    const to = Math.min(
      clause.end,
      ...figures.map(({ start }) => start).filter((start) => start >= figure.end),
    );
    const words = (start: number, end: number): string =>
      clause.text.slice(start - clause.start, end - clause.start);
    return [{ value, before: words(from, figure.start), after: words(figure.end, to), clause: clause.text }];
  });
}

/** The exact sums of these clauses; a bare figure only where its words say that it is money. */
export function sumsTold(scene: Scene, clauses: readonly Clause[], bare = /(?!)/): Labelled<Amount>[] {
  const sums = scene.amounts.filter(
    (amount) => amount.marked || bare.test(scene.text.slice(Math.max(0, amount.start - 12), amount.start)),
  );
  return labelled(sums, sums, clauses, exactly);
}

/** The whole numbers of these clauses that stand before the measure. */
export function countsTold(scene: Scene, clauses: readonly Clause[], measure: RegExp): Labelled<number>[] {
  const counts = scene.numerals.filter(({ end }) => measure.test(scene.text.slice(end)));
  return labelled(counts, counts, clauses, wholeNumber);
}

function exactly({ low, high, vague, problem, approximate }: FoundAmount): Amount | null {
  if (vague || approximate || problem !== null || !low.equals(high)) return null;
  const read = toAmount(low);
  return read.ok ? read.value : null;
}

/** The one value that was told, be it twice; null where none was, or several. */
export function only<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** The one value told; where several were, the one whose words say most plainly that it is meant. */
export function preferred<Value>(told: readonly Labelled<Value>[], words: RegExp): Value | null {
  const all = only(told.map(({ value }) => value));
  if (all !== null || told.length === 0) return all;
  return only(
    told.filter(({ before, after }) => words.test(before) || words.test(after)).map(({ value }) => value),
  );
}
