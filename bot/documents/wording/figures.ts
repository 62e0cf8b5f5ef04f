import { Decimal } from 'decimal.js';
import type { CivilDate } from '../../../rules/civil-date.ts';

/** `2024-10-20` → 2024年10月20日. */
export function chineseDate(day: CivilDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
}

/** `0.0345` → 3.45%. */
export function percent(fraction: string): string {
  return `${new Decimal(fraction).times(100).toFixed()}%`;
}
