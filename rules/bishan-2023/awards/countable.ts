import type { Decimal } from 'decimal.js';
import { zero } from '../../money.ts';
import type { CapsLeft } from '../caps.ts';
import type { Claimant, Interest, Line } from '../line.ts';

/** A loan's interest as far as sharing out months needs it: `over` / `under` in all of its months. */
export type InterestShare = Pick<Interest, 'over' | 'under' | 'months'>;

/** A line with what it brings in one view of the facts, before the 累计 caps. */
export interface Countable {
  readonly line: Line;
  /** Of a loan: its fees. */
  readonly amount: Decimal;
  readonly interest: InterestShare | null;
  /** Of how many like objects the line speaks. */
  readonly copies: number;
}

/** As the facts stand: what is open counts for nothing, what is pending as granted. */
export function asExpected(lines: readonly Line[]): Countable[] {
  return lines.filter(({ verdict }) => verdict.status === 'met').map(asItStands);
}

/** What is open comes to nothing, what is pending is refused. */
export function atWorst(lines: readonly Line[]): Countable[] {
  return lines.filter(({ verdict, pending }) => verdict.status === 'met' && !pending).map(asItStands);
}

/**
 * What is open comes out well and brings the most that its known facts allow. An applicant of unknown kind is
 * taken to be `kind`, for all claims alike; `null` where the kind is known and has had its say.
 */
export function atBest(lines: readonly Line[], left: CapsLeft, kind: Claimant | null): Countable[] {
  return lines
    .filter(
      ({ verdict, who }) =>
        verdict.status !== 'failed' && (kind === null || who === 'anyone' || who === kind),
    )
    .map((line) => mostOf(line, left));
}

function asItStands(line: Line): Countable {
  const { brings } = line;
  return brings.kind === 'loan'
    ? { line, amount: brings.fees.amount, interest: brings.interest, copies: 1 }
    : { line, amount: brings.amount, interest: null, copies: 1 };
}

function mostOf(line: Line, left: CapsLeft): Countable {
  const { brings } = line;
  if (brings.kind !== 'loan') {
    const copies = brings.kind === 'award' ? brings.mostCopies : 1;
    return { line, amount: brings.most, interest: null, copies };
  }
  return {
    line,
    amount: brings.fees.open ? left.fees : brings.fees.amount,
    interest: mostInterestOf(brings, left),
    copies: 1,
  };
}

function mostInterestOf(
  { interest, most }: Line['brings'] & { kind: 'loan' },
  left: CapsLeft,
): InterestShare | null {
  if (most === 'asItStands') return interest;
  return { over: most === 'whatIsLeft' ? left.interest : most.whole, under: zero.plus(1), months: 1 };
}
