import { type DateMatch, matchDates } from './date-match.ts';
import {
  type CalendarProblem,
  type DateContext,
  type DateValue,
  type Resolved,
  resolveDate,
} from './date-resolve.ts';
import { plain } from './plain.ts';
import { isAside } from './question.ts';
import { ambiguous, type Reading, shaded, type Span, unreadable } from './reading.ts';

/** `vague`: 前段时间. `lunar`: 正月初五, which we don't convert. */
export type DateProblem = CalendarProblem | 'vague' | 'lunar';

/** `match`: the words of it, before the calendar was asked. */
export type FoundDate = Span & { readonly said: Resolved; readonly match: DateMatch };

/** All dates of a plain text, in order, impossible ones included. */
export function findDates(text: string, context: DateContext): FoundDate[] {
  let previous: DateValue | null = null;
  return matchDates(text).map((match) => {
    const said = resolveDate(match, context, previous);
    if (typeof said === 'object') previous = said;
    return { start: match.start, end: match.end, said, match };
  });
}

const shorts: readonly (readonly [RegExp, (groups: readonly string[]) => Partial<DateMatch>])[] = [
  [
    /^(1[0-2]|0?[1-9])[-/.](3[01]|[12]\d|0?[1-9])$/,
    ([, month, day]) => ({ month: Number(month), day: Number(day) }),
  ],
  [/^(20\d\d)(0[1-9]|1[0-2])$/, ([, year, month]) => ({ year: Number(year), month: Number(month) })],
  [
    /^([0-3]\d)(0[1-9]|1[0-2])(\d\d)$/,
    ([, year, month, day]) => ({ year: 2000 + Number(year), month: Number(month), day: Number(day) }),
  ],
  [/^(20\d\d)$/, ([, year]) => ({ year: Number(year) })],
  [/^年初$/, () => ({ part: 'begin' })],
  [/^年中$/, () => ({ part: 'middle' })],
  [/^(?:年底|年末)$/, () => ({ part: 'end' })],
  [/^(?:月初|上旬)$/, () => ({ month: { monthsFromNow: 0 }, part: 'begin' })],
  [/^(?:月中|中旬)$/, () => ({ month: { monthsFromNow: 0 }, part: 'middle' })],
  [/^(?:月底|月末|下旬)$/, () => ({ month: { monthsFromNow: 0 }, part: 'end' })],
];

/** Forms that are dates only where a date was asked and nothing else is said: 3.1, 240301, 年底. */
function matchShort(said: string): DateMatch[] {
  for (const [pattern, toParts] of shorts) {
    const match = pattern.exec(said);
    if (match) return [{ ...toParts(match), start: 0, end: said.length }];
  }
  return [];
}

const lunar = /农历|阴历|正月|腊月|冬月|初[一二三四五六七八九十]/;
const vague = /前段时间|前阵|前不久|不久前|前几天|前几个月|最近|刚刚|刚办|早就|好久|春节|年前|年后|节前|节后/;

/** When: 2024年3月1日, 24.3.1, 20240301, 三月五号, 去年11月, 上个月底. A stretch of days is returned as one. */
export function readDate(text: string, context: DateContext): Reading<DateValue, DateProblem> {
  const said = plain(text)
    .trim()
    .replace(/[。!.]+$/, '');
  if (isAside(said)) return unreadable;
  if (lunar.test(said)) return { ok: false, problem: 'lunar' };
  const short = matchShort(said);
  const found =
    short.length > 0
      ? short.map((match) => resolveDate(match, context, null))
      : findDates(said, context).map((date) => date.said);
  const [first] = found;
  if (first === undefined) return vague.test(said) ? { ok: false, problem: 'vague' } : unreadable;

  const problem = found.find((date) => typeof date === 'string');
  if (problem !== undefined) return { ok: false, problem };
  const dates = found.filter((date) => typeof date === 'object');
  const distinct = dates.filter(
    (date, i) => dates.findIndex(({ from, to }) => from === date.from && to === date.to) === i,
  );
  const [date] = distinct;
  if (distinct.length > 1 || date === undefined) return ambiguous(distinct.map(toValue));
  return shaded({ ok: true, value: toValue(date) }, date);
}

function toValue({ from, to, precision }: DateValue): DateValue {
  return { from, to, precision };
}
