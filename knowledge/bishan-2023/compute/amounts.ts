import { Decimal } from 'decimal.js';
import type { CivilDate } from '../../../rules/civil-date.ts';

/** As people say it: `2.5万元`, `1500元`, `4000万元`, `1亿元`. */
export function say(yuan: Decimal.Value): string {
  const value = new Decimal(yuan);
  if (value.gte(100_000_000) && value.mod(1_000_000).isZero())
    return `${value.div(100_000_000).toString()}亿元`;
  if (value.gte(10_000) && value.mod(100).isZero()) return `${value.div(10_000).toString()}万元`;
  return `${value.toString()}元`;
}

/** `2024年11月22日`. */
export function sayDay(day: CivilDate): string {
  return day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
}

/** An amount as facts want it. */
export function asFact(yuan: Decimal): string {
  return yuan.toDecimalPlaces(2).toString();
}
