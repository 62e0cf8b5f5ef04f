import type { Decimal } from 'decimal.js';
import { type FoundAmount, findAmounts, toAmount } from '../../reading/amount.ts';
import { type FoundDate, findDates } from '../../reading/date.ts';
import type { DateContext, DateValue } from '../../reading/date-resolve.ts';
import { findNumerals, type Numeral } from '../../reading/numeral.ts';
import { without } from '../../reading/plain.ts';
import type { Span } from '../../reading/reading.ts';
import type { Clause } from './clauses.ts';
import type { CivilDate, Period } from '../../../rules/civil-date.ts';
import type { Amount } from '../../../rules/money.ts';

/** Everything that was found in a plain text, so that each clause is read with the dates told before it in mind. */
export interface Scene {
  readonly text: string;
  readonly asOf: CivilDate;
  /** In which what is claimed has to lie, where that is known. */
  readonly period: Period | null;
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly numerals: readonly Numeral[];
}

export function sceneOf(text: string, context: DateContext): Scene {
  const dates = findDates(text, context);
  return {
    text,
    asOf: context.asOf,
    period: context.period ?? null,
    dates,
    amounts: findAmounts(text),
    numerals: findNumerals(without(text, dates)),
  };
}

export function inside<Found extends Span>(found: readonly Found[], clauses: readonly Clause[]): Found[] {
  return found.filter(({ start, end }) =>
    clauses.some((clause) => clause.start <= start && end <= clause.end),
  );
}

/** The text of its clause right after and right before something found. */
export function around(
  found: Span,
  clauses: readonly Clause[],
): { before: string; after: string; clause: string } {
  const clause = clauses.find(({ start, end }) => start <= found.start && found.end <= end);
  if (clause === undefined) return { before: '', after: '', clause: '' };
  return {
    before: clause.text.slice(0, found.start - clause.start).replace(/_+/g, ''),
    after: clause.text.slice(found.end - clause.start),
    clause: clause.text,
  };
}

/** A day as the facts hold it, with the stretch that was told where it was no single day. */
export interface ToldDay {
  readonly day: string;
  readonly stretch: DateValue | null;
}

/** A month or less is taken by its last day, and said to be approximate; a longer stretch is not taken. */
function toDay({ said }: FoundDate, latest: CivilDate): ToldDay | null {
  if (typeof said !== 'object' || said.approximate || said.from > latest) return null;
  if (said.precision === 'day') return { day: said.to, stretch: null };
  if (said.precision !== 'month' && said.precision !== 'part') return null;
  const day = said.to > latest ? latest : said.to;
  return { day, stretch: { from: said.from, to: day, precision: said.precision } };
}

/**
 * The dates of the clauses that tell when something came about, and not when it was signed, paid or applied for. What is
 * still to come hasn't come about, unless `latest` lets it.
 */
export function toldDays(
  scene: Scene,
  clauses: readonly Clause[],
  role: RegExp,
  latest: CivilDate = scene.asOf,
): ToldDay[] {
  const other = /^[^，]{0,3}(?:签|谈|申请|授权|付|交钱|订|立项|动工|开工|启动)/;
  return inside(scene.dates, clauses)
    .filter((date) => {
      const { after, clause } = around(date, clauses);
      if (isOfRange(date, scene)) return false;
      // 1月15日放款2025年1月14日到期: each day with its own verb.
      const [verb = ''] = /^[^，]{0,2}?(?:放款|放的款|到期|还清|还完)/.exec(after) ?? [];
      if (verb !== '' && !role.test(verb)) return false;
      return role.test(clause) || named.test(clause)
        ? !other.test(after)
        : dates(clause) && follows(date, clauses, role);
    })
    .map((date) => toDay(date, latest))
    .filter((day) => day !== null);
}

/** 日期是5月6号. */
const named = /^\s*(?:日期|时间|日子)(?:是|为|:|都|在)*[\d\s]/;

/** 去年11月到现在, 2023年11月至2024年10月: a stretch in which something was done, and no day of it. */
function isOfRange({ start, end }: Span, { text, dates }: Scene): boolean {
  const join = /^\s*(?:以来|开始)?(?:到|至|-|~|起(?!诉))/;
  return (
    /^\s*(?:以来|至今|开始到|起(?!诉))/.test(text.slice(end)) ||
    /^\s*(?:到|至|-|~)\s*(?:现在|今|目前|\d|[去今前]年|[上本这]个?月|[一二三四五六七八九十]+月)/.test(
      text.slice(end),
    ) ||
    dates.some(
      (other) =>
        other.end <= start &&
        join.test(text.slice(other.end)) &&
        /^\s*(?:以来|开始)?(?:到|至|-|~)\s*$/.test(text.slice(other.end, start)),
    )
  );
}

/** Nothing but days: 2024年4月10日; 5月9号、6月14号. */
function dates(clause: string): boolean {
  const bare = clause.replace(/(?:ZL|CN)?\.?\d{12}\.?[\dXx](?![\d])/gi, '');
  return /^[\s\d年月日号初中底今去前上下旬分别是为:、和及.\-/一二三四五六七八九十]+$/.test(bare);
}

/** 专利产品备案5个，2024年4月10日: the clause of days alone belongs to what was told just before. */
function follows(date: Span, clauses: readonly Clause[], role: RegExp): boolean {
  const place = clauses.findIndex(({ start, end }) => start <= date.start && date.end <= end);
  const before = clauses
    .slice(0, place)
    .map(({ text }) => text)
    .filter((text) => !dates(text))
    .at(-1);
  // A list of numbers with a day beside each: that of the whole list.
  if (before === undefined) return /\d{12}/.test(clauses[place]?.text ?? '');
  return role.test(before) && !/签|谈|申请|付|订|立项/.test(before);
}

/** The one day told; null where none was, or several. */
export function toldDay(
  scene: Scene,
  clauses: readonly Clause[],
  role: RegExp,
  latest: CivilDate = scene.asOf,
): ToldDay | null {
  const all = toldDays(scene, clauses, role, latest);
  // 今年3月受让，3月18日过户: the day is the more exact word for the same.
  const exact = all.filter(({ stretch }) => stretch === null);
  const days = all.filter(
    ({ stretch }) => stretch === null || !exact.some(({ day }) => stretch.from <= day && day <= stretch.to),
  );
  const [first] = days;
  return first !== undefined && days.every(({ day }) => day === first.day) ? first : null;
}

/** The exact sums among these clauses whose surroundings fit. */
export function toldAmounts(
  scene: Scene,
  clauses: readonly Clause[],
  fits: (text: { before: string; after: string; clause: string }) => boolean,
): Amount[] {
  return inside(scene.amounts, clauses)
    .filter((amount) => amount.marked && fits(around(amount, clauses)))
    .flatMap((amount) => exactly(amount) ?? []);
}

function exactly({ low, high, vague, problem, approximate }: FoundAmount): Amount | null {
  if (vague || approximate || problem !== null || !low.equals(high)) return null;
  const read = toAmount(low);
  return read.ok ? read.value : null;
}

/** How many, where exactly one exact number stands before the measure. */
export function toldCount(scene: Scene, clauses: readonly Clause[], measure: RegExp): number | null {
  const counts = inside(scene.numerals, clauses).filter((numeral) =>
    measure.test(around(numeral, clauses).after),
  );
  const [count] = counts;
  return counts.length === 1 && count !== undefined ? wholeNumber(count) : null;
}

export function wholeNumber({ low, vague }: { low: Decimal; vague: boolean }): number | null {
  return !vague && low.isInteger() && low.lessThanOrEqualTo(1_000_000) ? low.toNumber() : null;
}

export function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join('，');
}

/** What stands in the sentence before the first of these clauses. */
export function openingOf(scene: Scene, clauses: readonly Clause[]): string {
  const start = clauses[0]?.start ?? 0;
  const ends = ['。', ';', '；', '!', '?', '\n'].map((sign) => scene.text.lastIndexOf(sign, start - 1));
  return scene.text.slice(Math.max(...ends) + 1, start);
}
