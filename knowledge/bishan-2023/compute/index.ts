import type { Compute } from '../../compute.ts';
import { accident } from './accident.ts';
import { bank } from './bank.ts';
import { brokerage, brokered } from './brokerage.ts';
import { budget } from './budget.ts';
import { day, tooEarlyOrLate } from './day.ts';
import { exclusions } from './exclusions.ts';
import { formRow } from './form-row.ts';
import { goal, target } from './goals.ts';
import { interest } from './interest.ts';
import { left } from './left.ts';
import { licenceExtra } from './licence-extra.ts';
import { own } from './own.ts';
import { papers } from './papers.ts';
import { pool, pooled } from './pool.ts';
import { sum, total } from './sum.ts';

/** By the names after `=` in `questions/`. */
export const computes: Readonly<Record<string, Compute>> = {
  bank,
  brokerage,
  day,
  goal,
  interest,
  left,
  licenceExtra,
  own,
  pool,
  sum,
  tooEarlyOrLate,
  total,
};

/** Tried before any topic is looked for: what these read in a question is what it asks. */
export const direct: readonly Compute[] = [
  exclusions,
  accident,
  papers,
  formRow,
  budget,
  target,
  brokered,
  pooled,
];
