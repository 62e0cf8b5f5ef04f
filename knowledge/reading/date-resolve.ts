import type { CivilDate, Period } from '../../rules/civil-date.ts';
import { addDays, civil, lastDayOf, partsOf, weekdayOf } from './calendar.ts';
import type { DateMatch, DatePart } from './date-match.ts';

export interface DateContext {
  /** The day of the conversation: what 去年 and 昨天 are counted from. */
  readonly asOf: CivilDate;
  /** Where a date without a year lies: the last one past, or for a maturity the next to come. */
  readonly lean?: 'past' | 'future';
  /** What is spoken of happened in this period: once it is over, a date without a year lies in it. */
  readonly period?: Period;
  /** What is spoken of comes after this day: with `lean: 'future'` the next such date is counted from it. */
  readonly after?: CivilDate;
}

/** A day, or the stretch of days that was named; both ends inclusive, equal where it is a day. */
export interface DateValue {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** `part`: 月底, 年初, 两个月前; `span`: half a year or a quarter. */
  readonly precision: 'day' | 'part' | 'month' | 'span' | 'year';
}

/** `impossible`: 2月30日, 13月. `outOfYears`: not within 2000 to 2100, which the facts hold. */
export type CalendarProblem = 'impossible' | 'outOfYears';

export type Resolved =
  | (DateValue & {
      readonly assumedYear: boolean;
      /** 去年, 今年: by the clock. */
      readonly relativeYear: boolean;
      readonly approximate: boolean;
    })
  | CalendarProblem;

const monthParts: Partial<Record<DatePart, readonly [number, number]>> = {
  begin: [1, 10],
  middle: [11, 20],
  end: [21, 31],
};
/** First and last month: 年初 and 年底 taken widely, since people mean them so. */
const yearParts: Record<DatePart, readonly [number, number]> = {
  begin: [1, 3],
  middle: [5, 8],
  end: [11, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

function months(year: number, from: number, to: number, precision: DateValue['precision']): DateValue {
  return { from: civil(year, from, 1), to: civil(year, to, lastDayOf(year, to)), precision };
}

function inMonth(year: number, month: number, { day, part }: DateMatch): DateValue | null {
  const last = lastDayOf(year, month);
  if (typeof day === 'number') {
    if (day < 1 || day > last) return null;
    return { from: civil(year, month, day), to: civil(year, month, day), precision: 'day' };
  }
  const stretch = part === undefined ? undefined : monthParts[part];
  if (stretch === undefined) return months(year, month, month, 'month');
  return {
    from: civil(year, month, stretch[0]),
    to: civil(year, month, Math.min(last, stretch[1])),
    precision: 'part',
  };
}

function inYear(year: number, match: DateMatch): DateValue | null {
  if (typeof match.month === 'number') {
    return match.month >= 1 && match.month <= 12 ? inMonth(year, match.month, match) : null;
  }
  if (match.part === undefined) return months(year, 1, 12, 'year');
  const rough = ['begin', 'middle', 'end'].includes(match.part);
  return months(year, ...yearParts[match.part], rough ? 'part' : 'span');
}

function yearOf(match: DateMatch, asOf: CivilDate): number | undefined {
  return typeof match.year === 'object' ? partsOf(asOf).year + match.year.yearsFromNow : match.year;
}

function relativeDay(match: DateMatch, asOf: CivilDate): DateValue | null {
  if (typeof match.day !== 'object') return null;
  const shift =
    'daysFromNow' in match.day
      ? match.day.daysFromNow
      : match.day.weekday - weekdayOf(asOf) + 7 * match.day.weeksFromNow;
  const day = addDays(asOf, shift);
  if (match.about === undefined) return { from: day, to: day, precision: 'day' };
  return { from: addDays(day, -match.about), to: addDays(day, match.about), precision: 'part' };
}

/** Most recent past years first, or next future ones; eight of them, so that a 29 February finds its year. */
function guessYear(match: DateMatch, context: DateContext, previous: DateValue | null): DateValue | null {
  const { lean = 'past', period } = context;
  const isOver = period !== undefined && context.asOf > period.to;
  const asOf = lean === 'future' && isOver ? (context.after ?? period.to) : context.asOf;
  const now = partsOf(asOf).year;
  const at = (year: number): DateValue | null => inYear(year, match);
  // '2023年12月签的，3月办完': what is told next came next, as long as that isn't still to come.
  const following = previous === null ? [] : [0, 1].map((step) => at(partsOf(previous.from).year + step));
  const next = following.find((value) => value !== null && value.from >= (previous?.from ?? ''));
  if (next && (lean === 'future' || next.from <= asOf)) return next;
  const within = isOver && lean === 'past' ? inPeriod(match, period) : null;
  if (within !== null) return within;
  const steps = Array.from({ length: 9 }, (_, i) => (lean === 'past' ? now - i : now + i)).map(at);
  return (
    steps.find((value) => value !== null && (lean === 'past' ? value.from <= asOf : value.to >= asOf)) ?? null
  );
}

/** The same day or month where it lies in the period; null where it doesn't. */
export function inPeriod(match: DateMatch, { from, to }: Period): DateValue | null {
  const years = [...new Set([from, to].map((day) => partsOf(day).year))];
  const values = years.map((year) => inYear(year, match)).filter((value) => value !== null);
  return values.find((value) => from <= value.from && value.to <= to) ?? null;
}

/** The calendar's answer to what was said; `previous` is the date told just before in the same message. */
export function resolveDate(match: DateMatch, context: DateContext, previous: DateValue | null): Resolved {
  const approximate = match.about !== undefined;
  const given = yearOf(match, context.asOf);
  let value = relativeDay(match, context.asOf);
  let assumedYear = false;
  if (value === null && typeof match.month === 'object') {
    const { year, month } = partsOf(
      civil(partsOf(context.asOf).year, partsOf(context.asOf).month + match.month.monthsFromNow, 1),
    );
    value = inMonth(year, month, match);
  } else if (value === null) {
    assumedYear = given === undefined;
    value = given === undefined ? guessYear(match, context, previous) : inYear(given, match);
  }
  if (given !== undefined && (given < 2000 || given > 2100)) return 'outOfYears';
  if (value === null) return 'impossible';
  return { ...value, assumedYear, relativeYear: typeof match.year === 'object', approximate };
}
