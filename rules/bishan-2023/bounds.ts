import type { Decimal } from 'decimal.js';
import { most, zero } from '../money.ts';
import { asExpected, atBest, atWorst } from './awards/countable.ts';
import { partOfReading, partTotal, total } from './awards/total.ts';
import { capsLeft } from './caps.ts';
import { missingOfApplication } from './exclusions.ts';
import type { Facts } from './facts.ts';
import type { Lines } from './lines.ts';
import { baseReadings, leastReadings, mostReadings, otherReadings } from './readings.ts';
import type { ReadingId } from './result.ts';

/**
 * The least that the facts so far guarantee: in the reading that brings least, with every open claim and pending
 * recognition refused and every unknown prior award at the whole of its cap; nothing while an exclusion is open.
 */
export function lowOf(facts: Facts, { base }: Lines): Decimal {
  if (missingOfApplication(facts).length > 0) return zero;
  return total(atWorst(base), capsLeft(facts, 'all'), leastReadings);
}

/** The most that the facts so far allow: in the readings that bring most, everything open at its best. */
export function highOf(facts: Facts, { withEarlierLoans: lines }: Lines): Decimal {
  const left = capsLeft(facts, 'none');
  // Kinds other than these two can claim nothing that either of them cannot.
  const kinds = facts.applicant?.kind === undefined ? (['enterprise', 'bank'] as const) : ([null] as const);
  return kinds
    .map((kind) => total(atBest(lines, left, kind), left, mostReadings))
    .reduce((a, b) => most(a, b));
}

/** Totals of the readings that alone would change `expected`, the total of the base reading. */
export function otherTotals(
  facts: Facts,
  lines: Lines,
  expected: Decimal,
): { id: ReadingId; total: Decimal }[] {
  const left = capsLeft(facts, 'none');
  const base = asExpected(lines.base);
  return otherReadings
    .filter(({ id }) => id !== 'loanWindow' || lines.withEarlierLoans !== lines.base)
    .map(({ id, readings }) => {
      const part = partOfReading[id];
      const counted = id === 'loanWindow' ? asExpected(lines.withEarlierLoans) : base;
      const change = partTotal(part, counted, left, readings).minus(
        partTotal(part, base, left, baseReadings),
      );
      return { id, total: expected.plus(change) };
    })
    .filter((other) => !other.total.eq(expected));
}
