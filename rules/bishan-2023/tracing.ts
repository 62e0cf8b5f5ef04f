import type { Decimal } from 'decimal.js';
import { format, leftOf, money, sum, zero } from '../money.ts';
import { capLimits, mattersUnder, usedBefore } from './caps.ts';
import type { CapId, CapsLeft } from './caps.ts';
import type { Facts } from './facts.ts';
import type { Interest } from './line.ts';
import { interestFor } from './matters/pledge-loan.ts';
import { parameters } from './parameters.ts';
import { matterIds } from './result.ts';
import type { MatterId } from './result.ts';
import type { Outcome } from './settlement.ts';
import type { Trace, TraceStep } from './trace.ts';

/** The steps that lead from the claims to the amounts, matter by matter, then what the caps took. */
export function traceOf(facts: Facts, outcomes: readonly Outcome[], left: CapsLeft): Trace {
  return [
    ...matterIds.flatMap((matter) => stepsOf(outcomes.filter(({ line }) => line.matter === matter))),
    ...capSteps(facts, outcomes, left),
  ];
}

function stepsOf(outcomes: readonly Outcome[]): TraceStep[] {
  const awarded = outcomes.filter(({ status }) => status === 'awarded');
  const single = awarded.filter(({ line }) => line.brings.kind === 'award');
  return [
    ...standardSteps(single),
    ...awarded.flatMap(ownSteps),
    ...outcomes.flatMap((outcome) => notStackedSteps(outcome)),
  ];
}

/** Awards of one standard are told together: standard × quantity. */
function standardSteps(outcomes: readonly Outcome[]): TraceStep[] {
  const standards = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const standard = format(outcome.amount);
    const alike = standards.get(standard);
    if (alike === undefined) standards.set(standard, [outcome]);
    else alike.push(outcome);
  }
  return [...standards].flatMap(([standard, alike]) =>
    alike.slice(0, 1).map(({ line }) => ({
      step: 'standard',
      matter: line.matter,
      clause: line.clause,
      standard,
      quantity: alike.length,
      amount: format(sum(alike.map(({ amount }) => amount))),
      refs: alike.map((each) => each.line.ref),
    })),
  );
}

/** The steps of a line that has a reckoning of its own. */
function ownSteps({ line, amount, fees, months }: Outcome): TraceStep[] {
  const { brings, clause, detail: path, ref } = line;
  switch (brings.kind) {
    case 'award':
      return [];
    case 'extra':
      return [
        {
          step: 'licenceExtra',
          matter: 'licence',
          clause,
          path,
          ref,
          base: format(money(brings.base ?? 0)),
          rate: parameters.licenceExtraRate.value,
          limit: format(money(parameters.licenceExtraLimit.value)),
          amount: format(amount),
        },
      ];
    case 'cost':
      return [
        {
          step: 'actualCost',
          matter: 'serviceActivity',
          clause,
          path,
          ref,
          cost: format(money(brings.cost ?? 0)),
          limit: format(money(parameters.activityLimit.value)),
          amount: format(amount),
        },
      ];
    case 'loan': {
      const steps: TraceStep[] = [];
      const { interest } = brings;
      if (interest !== null)
        steps.push(interestStep({ clause, path, ref }, interest, months, amount.minus(fees)));
      if (brings.fees.base.gt(zero)) {
        steps.push({
          step: 'fees',
          matter: 'pledgeLoan',
          clause,
          path,
          ref,
          base: format(brings.fees.base),
          rate: parameters.feeRate.value,
          amount: format(fees),
        });
      }
      return steps;
    }
  }
}

function interestStep(
  place: { clause: string; path: string; ref: string },
  interest: Interest,
  monthsPaid: number,
  amount: Decimal,
): TraceStep {
  const { baseFrom, days, annualRate, lpr, months } = interest;
  return {
    step: 'interest',
    matter: 'pledgeLoan',
    ...place,
    base: format(interest.base),
    baseFrom,
    days,
    annualRate,
    lpr,
    months,
    monthsPaid,
    amount: format(amount),
  };
}

function notStackedSteps({ line, status, by }: Outcome): TraceStep[] {
  if (status !== 'superseded' || by === null) return [];
  const { brings, matter, detail: path, ref } = line;
  const forgone = brings.kind === 'loan' ? zero : brings.amount;
  return [{ step: 'notStacked', matter, clause: 'A1.note', path, ref, by, forgone: format(forgone) }];
}

/** What each cap let through, of those that lines were paid under and that took something or were used before. */
function capSteps(facts: Facts, outcomes: readonly Outcome[], left: CapsLeft): TraceStep[] {
  const awarded = outcomes.filter(({ status }) => status === 'awarded');
  const under: Readonly<Record<Exclude<CapId, 'interestMonths'>, Decimal>> = {
    transferGroup: amountsOf(awarded, mattersUnder.transferGroup),
    interest: sum(awarded.map(({ amount, fees, line }) => (isLoan(line) ? amount.minus(fees) : zero))),
    fees: sum(awarded.map(({ fees }) => fees)),
    productFiling: amountsOf(awarded, mattersUnder.productFiling),
  };
  const steps: TraceStep[] = [];
  for (const cap of ['transferGroup', 'interest', 'fees', 'productFiling'] as const) {
    const before = under[cap];
    const taken = leftOf(before, left[cap]);
    const used = usedBefore(facts, cap) ?? zero;
    if (before.isZero() || (taken.isZero() && used.isZero())) continue;
    steps.push({
      step: 'cap',
      cap,
      clause: capLimits[cap].clause,
      matters: [...mattersUnder[cap]],
      limit: format(money(capLimits[cap].value)),
      usedBefore: format(used),
      before: format(before),
      after: format(before.minus(taken)),
      taken: format(taken),
    });
  }
  return [...monthsStep(facts, awarded, left), ...steps];
}

function amountsOf(awarded: readonly Outcome[], matters: readonly MatterId[]): Decimal {
  return sum(awarded.filter(({ line }) => matters.includes(line.matter)).map(({ amount }) => amount));
}

function isLoan(line: Outcome['line']): boolean {
  return line.brings.kind === 'loan';
}

/** Scarce months: what all months would have brought, and what those that are left bring. */
function monthsStep(facts: Facts, awarded: readonly Outcome[], left: CapsLeft): TraceStep[] {
  const loans = awarded.flatMap(({ line, months }) =>
    line.brings.kind === 'loan' && line.brings.interest !== null
      ? [{ interest: line.brings.interest, months }]
      : [],
  );
  const wanted = loans.reduce((months, { interest }) => months + interest.months, 0);
  const available = left.interestMonths.toNumber();
  if (wanted <= available) return [];
  const whole = sum(loans.map(({ interest }) => interestFor(interest, interest.months)));
  const paid = sum(loans.map(({ interest, months }) => interestFor(interest, months)));
  return [
    {
      step: 'months',
      cap: 'interestMonths',
      clause: capLimits.interestMonths.clause,
      limit: Number(capLimits.interestMonths.value),
      usedBefore: (usedBefore(facts, 'interestMonths') ?? zero).toNumber(),
      wanted,
      paid: loans.reduce((months, loan) => months + loan.months, 0),
      before: format(whole),
      after: format(paid),
      taken: format(whole.minus(paid)),
    },
  ];
}
