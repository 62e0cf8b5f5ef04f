// Interest and fees of one loan, day by day.
import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import { fen, halfUp, scaled, type Fen, type Ratio } from './fen.ts';

export type Loan = NonNullable<NonNullable<Facts['claims']>['pledgeLoans']>[number];

/** What a loan brings before any 累计 cap: `subsidy` for all its `months`, not yet rounded, and its rounded fees. */
export interface LoanTerms {
  subsidy: Ratio;
  months: number;
  fees: Fen;
}

export const WINDOW = { from: '2023-11-01', to: '2024-10-31' };
export const FIRST_LPR = '2019-08-20';

const LPR =
  `2019-08-20 4.25/4.85 · 2019-09-20 4.20/4.85 · 2019-11-20 4.15/4.80 · 2020-02-20 4.05/4.75 · 2020-04-20 3.85/4.65
· 2021-12-20 3.80/4.65 · 2022-01-20 3.70/4.60 · 2022-05-20 3.70/4.45 · 2022-08-22 3.65/4.30 · 2023-06-20 3.55/4.20
· 2023-08-21 3.45/4.20 · 2024-02-20 3.45/3.95 · 2024-07-22 3.35/3.85 · 2024-10-21 3.10/3.60`
    .split('·')
    .map((entry) => {
      const [from, one, five] = entry.trim().split(/[ /]/) as [string, string, string];
      return { from, one: scaled(one, 2), five: scaled(five, 2) };
    });

/** Every day of the window, as `YYYY-MM-DD`. */
const DAYS = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2023, 10, 1 + i)).toISOString().slice(0, 10),
);

/** Days d with drawnOn ≤ d < maturesOn inside the window. */
function daysInWindow(drawnOn: string, maturesOn: string): string[] {
  return DAYS.filter((day) => drawnOn <= day && day < maturesOn);
}

/** Interest in the window in 分, or undefined where a fact for it is missing. */
export function interestInWindow(loan: Loan): Ratio | undefined {
  if (loan.interestPaid !== undefined) return { n: fen(loan.interestPaid), d: 1n };
  const { principal, annualRate, drawnOn, maturesOn } = loan;
  if (principal === undefined || annualRate === undefined) return undefined;
  if (drawnOn === undefined || maturesOn === undefined) return undefined;
  const days = BigInt(daysInWindow(drawnOn, maturesOn).length);
  return { n: fen(principal) * scaled(annualRate, 8) * days, d: 100_000_000n * 360n };
}

/** The terms of a loan of which all facts are there; a missing fee is 0. */
export function terms(loan: Required<Pick<Loan, 'drawnOn' | 'maturesOn' | 'annualRate'>> & Loan): LoanTerms {
  const { drawnOn, maturesOn, annualRate } = loan;
  const base = interestInWindow(loan);
  if (base === undefined) throw new Error('the interest of this loan is not known');
  const rates = LPR.filter((entry) => entry.from <= drawnOn).at(-1);
  if (rates === undefined) throw new Error('drawn before the first LPR');
  const lpr = maturesOn <= fiveYearsOn(drawnOn) ? rates.one : rates.five;
  // LPR in 1/10 000, the loan's rate in 1/100 000 000.
  const lprScaled = lpr * 10_000n;
  const rate = scaled(annualRate, 8);
  const subsidy = rate <= lprScaled ? base : { n: base.n * lprScaled, d: base.d * rate };
  const months = new Set(daysInWindow(drawnOn, maturesOn).map((day) => day.slice(0, 7))).size;
  const fees = [loan.assessmentFee, loan.guaranteeFee, loan.insuranceFee].map((fee) => fen(fee ?? '0'));
  return {
    subsidy,
    months: Math.max(1, months),
    fees: halfUp({ n: fees.reduce((a, b) => a + b, 0n), d: 2n }),
  };
}

function fiveYearsOn(day: string): string {
  const later = `${String(Number(day.slice(0, 4)) + 5)}${day.slice(4)}`;
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later;
}

/** `paid` of the loan's months, rounded once. */
export function interest({ subsidy, months }: LoanTerms, paid: number): Fen {
  return halfUp({ n: subsidy.n * BigInt(paid), d: subsidy.d * BigInt(months) });
}

/**
 * Whole months of each loan, at most `left` in all: where they bring most after rounding, found by trying every
 * allotment; of equal ones that which gives the earlier loan more.
 */
export function allot(loans: LoanTerms[], left: number): number[] {
  const wanted = loans.map((loan) => loan.months);
  if (wanted.reduce((a, b) => a + b, 0) <= left) return wanted;
  let best: { amount: Fen; months: number[] } = { amount: -1n, months: [] };
  const tryAll = (chosen: number[], amount: Fen, rest: number): void => {
    const loan = loans[chosen.length];
    if (loan === undefined) {
      if (amount > best.amount) best = { amount, months: chosen };
      return;
    }
    for (let m = Math.min(loan.months, rest); m >= 0; m--) {
      tryAll([...chosen, m], amount + interest(loan, m), rest - m);
    }
  };
  tryAll([], 0n, Math.max(0, left));
  return best.months;
}
