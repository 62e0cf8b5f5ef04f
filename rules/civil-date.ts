/** A real calendar day without a clock or zone, `YYYY-MM-DD`. Such strings compare in the order of the days. */
export type CivilDate = string;

/** Inclusive at both ends. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const dayLength = 86_400_000;

export function within(day: CivilDate, period: Period): boolean {
  return period.from <= day && day <= period.to;
}

export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromDayNumber(dayNumber(text)) === text;
}

/** Days since 1970-01-01; the difference of two is the number of days between them. */
export function dayNumber(day: CivilDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / dayLength;
}

export function fromDayNumber(number: number): CivilDate {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The same day `years` later; from 29 February to 28 February where that year has no 29th. */
export function addYears(day: CivilDate, years: number): CivilDate {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isCivilDate(later) ? later : `${later.slice(0, 8)}28`;
}

/** Days and calendar months of a period that begins on `from` and is over on `until`, as far as `window` holds them. */
export function overlap(from: CivilDate, until: CivilDate, window: Period): { days: number; months: number } {
  const first = from > window.from ? from : window.from;
  const last = fromDayNumber(Math.min(dayNumber(until) - 1, dayNumber(window.to)));
  if (last < first) return { days: 0, months: 0 };
  return {
    days: dayNumber(last) - dayNumber(first) + 1,
    months: monthNumber(last) - monthNumber(first) + 1,
  };
}

function monthNumber(day: CivilDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
