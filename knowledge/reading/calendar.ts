import type { CivilDate } from '../../rules/civil-date.ts';

/** Arithmetic on civil days by the proleptic calendar; `month` may run past 1 to 12 and rolls into other years. */
export function civil(year: number, month: number, day: number): CivilDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function partsOf(day: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function addDays(day: CivilDate, count: number): CivilDate {
  const from = partsOf(day);
  return civil(from.year, from.month, from.day + count);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: CivilDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
