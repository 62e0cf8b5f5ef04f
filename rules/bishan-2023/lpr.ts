import { addYears } from '../civil-date.ts';
import type { CivilDate } from '../civil-date.ts';
import { oneYearRateUpTo } from './parameters.ts';

export type LprTerm = '1Y' | '5Y+';

export interface Lpr {
  /** A fraction in decimal notation, e.g. `0.0345`. */
  readonly rate: string;
  readonly from: CivilDate;
  readonly term: LprTerm;
}

/** 全国银行间同业拆借中心 on behalf of 中国人民银行: day it takes effect, 1-year, over 5 years; only the changes. */
const published: readonly (readonly [from: CivilDate, oneYear: string, overFive: string])[] = [
  ['2019-08-20', '0.0425', '0.0485'],
  ['2019-09-20', '0.0420', '0.0485'],
  ['2019-11-20', '0.0415', '0.0480'],
  ['2020-02-20', '0.0405', '0.0475'],
  ['2020-04-20', '0.0385', '0.0465'],
  ['2021-12-20', '0.0380', '0.0465'],
  ['2022-01-20', '0.0370', '0.0460'],
  ['2022-05-20', '0.0370', '0.0445'],
  ['2022-08-22', '0.0365', '0.0430'],
  ['2023-06-20', '0.0355', '0.0420'],
  ['2023-08-21', '0.0345', '0.0420'],
  ['2024-02-20', '0.0345', '0.0395'],
  ['2024-07-22', '0.0335', '0.0385'],
  ['2024-10-21', '0.0310', '0.0360'],
];

/** The rate in force on the drawdown day for the loan's term; `null` before the first was published. */
export function lprFor(drawnOn: CivilDate, maturesOn: CivilDate): Lpr | null {
  const row = published.findLast(([from]) => from <= drawnOn);
  if (row === undefined) return null;
  const [from, oneYear, overFive] = row;
  return maturesOn <= addYears(drawnOn, oneYearRateUpTo.years)
    ? { rate: oneYear, from, term: '1Y' }
    : { rate: overFive, from, term: '5Y+' };
}

/** Whether any rate had been published by that day; a loan from before it is never counted. */
export function hasLpr(drawnOn: CivilDate): boolean {
  return published.some(([from]) => from <= drawnOn);
}
