import type { CivilDate, Period } from '../../../rules/civil-date.ts';
import type { FoundDay } from '../../reading/figures.ts';

/** 去年 said after this day lies past the notice by all means, or means another year: the general answer serves. */
const relativeUntil = '2025-12-31';

/** The days of a question, each with its year: a month without one follows the day before it, or lies in the window. */
export function settled(days: readonly FoundDay[], asOf: CivilDate, window: Period): FoundDay[] {
  const known = days.filter(({ year }) => year !== 'relative' || asOf <= relativeUntil);
  const whole = known.filter(isYear);
  const [year] = whole;
  const bare = known.filter((day) => !isYear(day));
  // '11月22号（2024年）': the year of the day.
  if (whole.length === 1 && year && bare.length > 0 && bare.every((day) => day.year === 'guessed'))
    return bare.map((day) => inYear(day, Number(year.from.slice(0, 4))));
  const found: FoundDay[] = [];
  for (const day of known) {
    const before = found.findLast(({ year }) => year === 'said');
    found.push(day.year === 'guessed' ? withYear(day, before, window) : day);
  }
  return found;
}

/** Those that lie wholly in the window or wholly outside: 今年 may be either, and says nothing. */
export function decided(days: readonly FoundDay[], window: Period): FoundDay[] {
  return days.filter((day) => placeOf(day, window) !== null);
}

/** Where a day lies; null where a stretch reaches over an end of the window. */
export function placeOf({ from, to }: FoundDay, window: Period): 'inside' | 'early' | 'late' | null {
  if (to < window.from) return 'early';
  if (from > window.to) return 'late';
  return window.from <= from && to <= window.to ? 'inside' : null;
}

const isYear = ({ from, to, year }: FoundDay): boolean =>
  year === 'said' && from.endsWith('-01-01') && to.endsWith('-12-31');

function inYear(day: FoundDay, year: number): FoundDay {
  return { ...day, from: String(year) + day.from.slice(4), to: String(year) + day.to.slice(4) };
}

function withYear(day: FoundDay, before: FoundDay | undefined, window: Period): FoundDay {
  const first = Number((before?.from ?? window.from).slice(0, 4));
  const [same, next] = [inYear(day, first), inYear(day, first + 1)];
  const follows = before === undefined || same.from >= before.from;
  if (before !== undefined && follows) return same;
  if (placeOf(next, window) === 'inside') return next;
  return before === undefined && placeOf(same, window) !== 'inside' ? next : same;
}
