import type { Compute } from '../../compute.ts';
import { accident, day, tooEarlyOrLate } from './dates.ts';
import { goal } from './goals.ts';
import { interest } from './interest.ts';
import { licenceExtra } from './licence-extra.ts';
import { own } from './own.ts';
import { bank, fees, subsidy } from './pledge.ts';
import { activity, brokerage, pool } from './services.ts';
import { sum } from './sum.ts';

/** By the names after `=` in `questions/`. */
export const computes: Readonly<Record<string, Compute>> = {
  accident,
  activity,
  bank,
  brokerage,
  day,
  fees,
  goal,
  interest,
  licenceExtra,
  own,
  pool,
  subsidy,
  sum,
  tooEarlyOrLate,
};
