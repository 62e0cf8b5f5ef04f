import type { Decimal } from 'decimal.js';
import type { Figures } from '../../reading/figures.ts';
import type { Money } from './money.ts';

/** What each activity cost, in the order told; null where it can't be told which cost what. */
export function activityCosts(text: string, money: readonly Money[], { counts }: Figures): Decimal[] | null {
  const costs = money.filter(({ role }) => role === 'cost').map(({ yuan }) => yuan);
  const held = counts.filter(({ unit }) => '场次回期个'.includes(unit) && unit !== '');
  if (held.some(({ n }) => n === null)) return null;
  const times = held.map(({ n }) => n ?? 0).find((n) => n > 1) ?? Math.max(1, costs.length);
  const [first] = costs;
  if (first === undefined) return null;
  if (costs.length === times) return costs;
  if (costs.length > 1 || times > 50 || !/每[场次回期个]|各|都是?花/.test(text)) return null;
  return Array.from({ length: times }, () => first);
}
