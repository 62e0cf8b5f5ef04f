import type { Decimal } from 'decimal.js';
import { overlap, within } from '../../civil-date.ts';
import { format, money, round, sum, zero } from '../../money.ts';
import type { Amount } from '../../money.ts';
import type { ClaimOf, Facts } from '../facts.ts';
import type { Fees, Interest, Line, MostInterest } from '../line.ts';
import { hasLpr, lprFor } from '../lpr.ts';
import { conditionsAsData, conditionsOf, decide, entriesOf } from '../matter.ts';
import type { Matter, Rule } from '../matter.ts';
import { activityWindow, daysOfInterestYear, parameters } from '../parameters.ts';
import { baseReadings } from '../readings.ts';
import type { Readings } from '../readings.ts';
import type { FactPath } from '../result.ts';
import { mayBeRecognised } from './conditions.ts';
import { isPending } from './single-line.ts';

type Loan = ClaimOf<'pledgeLoans'>;

const feeRate = money(parameters.feeRate.value);
const feeNames = ['assessmentFee', 'guaranteeFee', 'insuranceFee'] as const;
const when = conditionsOf<Loan>();

/** 将专利权用于质押融资贷款，经认定 (A1.2.2); 成渝异地 loans alike, under the same caps (A1.2.3). */
export const pledgeLoan: Matter = {
  id: 'pledgeLoan',
  clause: 'A1.2.2',
  conditions: conditionsAsData(ruleUnder(baseReadings)),
  lines: (facts, readings) =>
    entriesOf(facts, 'pledgeLoans').map(({ claim, path }) => lineOf(facts, claim, path, readings)),
};

function ruleUnder(readings: Readings): Rule<Loan> {
  return {
    who: 'enterprise',
    conditions: [
      when('primaryCollateralIsIP', 'notPrimaryCollateral', (isIP) => isIP),
      mayBeRecognised,
      {
        fact: 'drawnOn',
        reason: 'outsideWindow',
        holds: (loan) => (loan.drawnOn === undefined ? null : isInWindow(loan, loan.drawnOn, readings)),
      },
    ],
    needs: (loan) => [
      ...(['annualRate', 'maturesOn'] as const).filter((fact) => loan[fact] === undefined),
      ...(loan.interestPaid === undefined && loan.principal === undefined ? ['interestPaid'] : []),
    ],
  };
}

/** The other reading also takes earlier loans, for the interest that falls into the window. */
function isInWindow(loan: Loan, drawnOn: string, { loanWindow }: Readings): boolean {
  if (within(drawnOn, activityWindow)) return true;
  if (!loanWindow || drawnOn > activityWindow.to || !hasLpr(drawnOn)) return false;
  const base = interestBase(loan);
  return base === null || base.over.gt(zero);
}

function lineOf(facts: Facts, loan: Loan, path: FactPath, readings: Readings): Line {
  const rule = ruleUnder(readings);
  return {
    matter: 'pledgeLoan',
    path,
    detail: path,
    ref: loan.loan ?? path,
    clause: loan.crossRegion === true ? 'A1.2.3' : 'A1.2.2',
    who: rule.who,
    verdict: decide(rule, loan, path, facts.applicant ?? {}),
    pending: isPending(loan),
    asks: feeNames.filter((fee) => loan[fee] === undefined).map((fee) => `${path}.${fee}`),
    brings: { kind: 'loan', interest: interestOf(loan), most: mostInterest(loan), fees: feesOf(loan) },
  };
}

/** The interest of the window, paid or reckoned, as an exact fraction; null while a fact of it is missing. */
function interestBase(loan: Loan) {
  if (loan.interestPaid !== undefined) {
    return { from: 'interestPaid' as const, over: money(loan.interestPaid), under: money(1), days: null };
  }
  const { principal, annualRate, drawnOn, maturesOn } = loan;
  if (principal === undefined || annualRate === undefined) return null;
  if (drawnOn === undefined || maturesOn === undefined) return null;
  const { days } = overlap(drawnOn, maturesOn, activityWindow);
  const over = money(principal).times(annualRate).times(days);
  return { from: 'principal' as const, over, under: money(daysOfInterestYear.days), days };
}

/** base × min(1, LPR / annual rate), the LPR in force on the drawdown day; a rate of 0 leaves the base. */
function interestOf(loan: Loan): Interest | null {
  const base = interestBase(loan);
  const { annualRate, drawnOn, maturesOn } = loan;
  if (base === null || annualRate === undefined) return null;
  if (drawnOn === undefined || maturesOn === undefined) return null;
  const lpr = lprFor(drawnOn, maturesOn);
  if (lpr === null) return null;
  const { months } = overlap(drawnOn, maturesOn, activityWindow);
  return {
    ...withinLpr(base, money(annualRate), money(lpr.rate)),
    // A loan that was over before the window counts as one month.
    months: Math.max(months, 1),
    base: round(base.over.div(base.under)),
    baseFrom: base.from,
    days: base.days,
    annualRate,
    lpr,
  };
}

/** The part of the interest that the LPR allows: all of it up to the LPR, else LPR ÷ rate of it. */
function withinLpr({ over, under }: { over: Decimal; under: Decimal }, rate: Decimal, lpr: Decimal) {
  return rate.gt(lpr) ? { over: over.times(lpr), under: under.times(rate) } : { over, under };
}

/** The part of an interest that is subsidised where someone tells the LPR himself, before all caps. */
export function interestWithinLpr(told: { interest: string; annualRate: string; lpr: string }): Amount {
  const { over, under } = withinLpr(
    { over: money(told.interest), under: money(1) },
    money(told.annualRate),
    money(told.lpr),
  );
  return format(round(over.div(under)));
}

function mostInterest(loan: Loan): MostInterest {
  if (interestOf(loan) !== null) return 'asItStands';
  const termsKnown =
    loan.annualRate !== undefined && loan.drawnOn !== undefined && loan.maturesOn !== undefined;
  return termsKnown || loan.interestPaid === undefined ? 'whatIsLeft' : { whole: money(loan.interestPaid) };
}

function feesOf(loan: Loan): Fees {
  const base = sum(feeNames.map((fee) => money(loan[fee] ?? 0)));
  return { base, amount: round(base.times(feeRate)), open: feeNames.some((fee) => loan[fee] === undefined) };
}

/** What `paid` of a loan's months bring: their share of its subsidy, rounded once. */
export function interestFor(interest: Pick<Interest, 'over' | 'under' | 'months'>, paid: number) {
  return round(
    interest.over.times(Math.min(paid, interest.months)).div(interest.under.times(interest.months)),
  );
}
