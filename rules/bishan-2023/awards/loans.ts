import type { Decimal } from 'decimal.js';
import { shareOut } from '../../allocation.ts';
import { least, sum, toFen, zero } from '../../money.ts';
import type { CapsLeft } from '../caps.ts';
import { interestFor } from '../matters/pledge-loan.ts';
import type { Countable } from './countable.ts';

/** What loans bring: interest and fees, each under its own cap, for no more months than are left. */
export function loanTotal(counted: readonly Countable[], left: CapsLeft): Decimal {
  const months = shareMonths(counted, left.interestMonths.toNumber());
  const interest = sum(counted.map((loan, index) => interestIn(loan, months[index] ?? 0)));
  const fees = sum(counted.map(({ amount }) => amount));
  return least(interest, left.interest).plus(least(fees, left.fees));
}

/** The months that each loan is paid for: all of its own, or where they are scarce as many as bring the most. */
export function shareMonths(counted: readonly Countable[], left: number): number[] {
  const wanted = counted.map(({ interest }) => interest?.months ?? 0);
  if (wanted.reduce((a, b) => a + b, 0) <= left) return wanted;
  return shareOut(
    counted.map((loan, index) =>
      Array.from({ length: Math.min(wanted[index] ?? 0, left) + 1 }, (_, months) =>
        toFen(interestIn(loan, months)),
      ),
    ),
    left,
  );
}

/** The subsidy of so many of a loan's months. */
export function interestIn({ interest }: Countable, months: number): Decimal {
  return interest === null ? zero : interestFor(interest, months);
}
