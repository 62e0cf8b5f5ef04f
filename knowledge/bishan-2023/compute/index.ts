import type { Compute } from '../../compute.ts';
import { accident, doneThenApply, lastDay, window } from './dates.ts';
import { goal } from './goals.ts';
import { interest } from './interest.ts';
import { activity, bank, brokerage, fees, pool, products } from './others.ts';
import { own } from './own.ts';
import { implementations, licenceExtra, patents } from './patents.ts';

/** By the name after `=` in `questions/`. */
export const computes: Readonly<Record<string, Compute>> = {
  accident,
  activity,
  bank,
  brokerage,
  deadline: lastDay,
  doneThenApply,
  fees,
  goal,
  implementations,
  interest,
  licenceExtra,
  own,
  patents,
  pool,
  products,
  window,
};
