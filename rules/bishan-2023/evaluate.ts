import type { Decimal } from 'decimal.js';
import type { CivilDate } from '../civil-date.ts';
import { format, money, sum, zero } from '../money.ts';
import { highOf, lowOf, otherTotals } from './bounds.ts';
import { capsLeft } from './caps.ts';
import { exclusionsOf } from './exclusions.ts';
import type { Facts } from './facts.ts';
import { linesOf } from './lines.ts';
import type { Lines } from './lines.ts';
import { missingOf } from './missing.ts';
import { notesOf } from './notes.ts';
import type { Note } from './notes.ts';
import { parameters } from './parameters.ts';
import { readingClauses } from './readings.ts';
import { matterIds } from './result.ts';
import type { Bounds, ClauseId, Item, MatterTotal, Result } from './result.ts';
import { settle } from './settlement.ts';
import type { Outcome } from './settlement.ts';
import type { Trace } from './trace.ts';
import { traceOf } from './tracing.ts';

/** All that follows from facts. */
export interface Evaluation {
  readonly result: Result;
  /** How the amounts came about, for an application in time and not excluded. */
  readonly trace: Trace;
  /** What the applicant is told beside the amounts. */
  readonly notes: readonly Note[];
}

/** What follows from facts; `today` serves where they don't say the day of filing. */
export function evaluate(facts: Facts, today: CivilDate): Evaluation {
  const left = capsLeft(facts, 'none');
  const lines = linesOf(facts);
  const outcomes = settle(lines.base, left);
  return {
    result: resultOf(facts, today, lines, outcomes),
    trace: traceOf(facts, outcomes, left),
    notes: notesOf(facts, outcomes),
  };
}

function resultOf(facts: Facts, today: CivilDate, lines: Lines, outcomes: readonly Outcome[]): Result {
  const asOf = facts.asOf ?? today;
  const inTime = sum(outcomes.map(({ granted }) => granted));
  const exclusions = exclusionsOf(facts, asOf, lines.base);
  const standing = standingOf(exclusions, facts);
  const missing = standing === 'open' || standing === 'overdue' ? missingOf(facts, lines.base) : [];
  const bounds: Bounds = {
    total: format(inTime),
    low: format(lowOf(facts, lines)),
    high: lines.base.length === 0 ? null : format(highOf(facts, lines)),
  };
  const total = standing === 'open' ? inTime : zero;
  return {
    asOf,
    decision: exclusions.length > 0 ? 'ineligible' : missing.length > 0 ? 'undetermined' : 'eligible',
    exclusions: exclusions.map((clause) => ({ clause })),
    items: outcomes.map(itemOf),
    matters: matterTotals(outcomes),
    total: format(total),
    low: standing === 'open' ? bounds.low : format(zero),
    high: standing === 'open' || standing === 'allRejected' ? bounds.high : format(zero),
    reduced: reducedOf(total, facts.budget?.approvedTotal),
    ifInTime: standing === 'overdue' ? bounds : null,
    readings:
      standing === 'excluded'
        ? []
        : otherTotals(facts, lines, inTime).map(({ id, total: other }) => ({
            id,
            clause: readingClauses[id],
            otherTotal: format(other),
          })),
    missing,
  };
}

/**
 * `overdue` and `allRejected` are the two exclusions that, standing alone, leave something to say: what would have
 * been due in time, and what another reading would bring.
 */
type Standing = 'open' | 'overdue' | 'allRejected' | 'excluded';

function standingOf(exclusions: readonly ClauseId[], facts: Facts): Standing {
  const [first, ...others] = exclusions;
  if (first === undefined) return 'open';
  if (others.length > 0) return 'excluded';
  if (first === '5.1.2.5') return 'overdue';
  return first === '5.1.2.1' && facts.applicant?.inBishan !== false ? 'allRejected' : 'excluded';
}

function itemOf({ line, status, amount, reason, by }: Outcome): Item {
  return {
    path: line.path,
    matter: line.matter,
    ref: line.ref,
    status,
    amount: format(amount),
    clauses: [line.clause],
    reason,
    by,
    subjectTo: line.pending ? ['recognition'] : [],
  };
}

function matterTotals(outcomes: readonly Outcome[]): MatterTotal[] {
  return matterIds.flatMap((matter) => {
    const awarded = outcomes.filter(({ line, status }) => line.matter === matter && status === 'awarded');
    if (awarded.length === 0) return [];
    return [
      {
        matter,
        quantity: awarded.filter(({ line }) => line.brings.kind !== 'extra').length,
        beforeCap: format(sum(awarded.map(({ amount }) => amount))),
        amount: format(sum(awarded.map(({ granted }) => granted))),
      },
    ];
  });
}

/** Past the budget all awards shrink alike (4). */
function reducedOf(total: Decimal, approvedTotal: string | undefined): string | null {
  if (approvedTotal === undefined) return null;
  const budget = money(parameters.budget.value);
  const approved = money(approvedTotal);
  return format(approved.gt(budget) ? total.times(budget).div(approved) : total);
}
