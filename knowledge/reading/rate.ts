import { Decimal } from 'decimal.js';
import { isBound } from './hedge.ts';
import { findNumerals, type Numeral, numeralAt } from './numeral.ts';
import { plain } from './plain.ts';
import { isAside } from './question.ts';
import { ambiguous, type Reading, shaded, type Span, unreadable } from './reading.ts';

/** `floating`: LPR+50BP, whose figure we don't know. `daily`: 日息, which has no one year. */
export type RateProblem = 'floating' | 'daily' | 'negative' | 'tooHigh' | 'tooPrecise' | 'vague';

/** A rate a year as a fraction, e.g. `"0.0385"`. */
export type Rate = string;

const floating = /lpr|基准|浮动|上浮|下浮|加点|加\d+个?(?:基点|bp)/i;
const free = /^(?:免息|零利率|无息|没有利息|不要利息|零利息)[的了。!]*$/;
const perMonth = /月(?:利率|利|息)|每月|一个月|按月/;
const perDay = /日(?:利率|利|息)|每天|每日|一天/;
const perYear = /年(?:利率|化|利|息)|每年|一年|年/;

interface Portion {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** What one stands for: 0.01 for %, null for a bare figure. */
  readonly unit: Decimal | null;
  readonly vague: boolean;
}

const partsBefore: readonly (readonly [RegExp, string])[] = [
  [/百分之\s*$/, '0.01'],
  [/千分之\s*$/, '0.001'],
  [/万分之\s*$/, '0.0001'],
];
const partsAfter: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:%|个?(?:百分)?点|pct|percent)(?!\d)/i, '0.01'],
  [/^\s*‰/, '0.001'],
  [/^\s*(?:bps?|个?基点)/i, '0.0001'],
];

function toPortion(text: string, numeral: Numeral): Portion {
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  const part =
    partsBefore.find(([pattern]) => pattern.test(before)) ??
    partsAfter.find(([pattern]) => pattern.test(after));
  const vague = numeral.vague || isBound(text, numeral);
  return { ...numeral, vague, unit: part === undefined ? null : new Decimal(part[1]) };
}

/** 厘 and 分 of interest: a month's 厘 is a thousandth, a year's a hundredth. */
const folk =
  /([\d.]+|[一二两三四五六七八九]点?[一二三四五六七八九]?)\s*([厘分])(?:\s*([1-9一二三四五六七八九半])(?!\d))?/;

function readFolk(said: string): Reading<Rate, RateProblem> | null {
  const [, main = '', unit, tail] = folk.exec(said) ?? [];
  if (unit === undefined) return null;
  const rest = tail === undefined ? 0 : tail === '半' ? 0.5 : (numeralAt(tail, 0)?.low.dividedBy(10) ?? 0);
  const figure = (numeralAt(main, 0)?.low ?? new Decimal(0)).plus(rest);
  const monthly = figure.times(unit === '厘' ? '0.012' : '0.12');
  const yearly = figure.times(unit === '厘' ? '0.01' : '0.1');
  if (perMonth.test(said)) return toRate(monthly);
  return perYear.test(said) ? toRate(yearly) : oneOf([monthly, yearly]);
}

/** The interest of a loan: 3.85%, 3.85, 0.0385, 百分之三点八五, 月息3厘, 4个点. */
export function readRate(text: string): Reading<Rate, RateProblem> {
  const said = plain(text).trim();
  if (isAside(said)) return unreadable;
  if (free.test(said)) return { ok: true, value: '0' };
  if (floating.test(said)) return { ok: false, problem: 'floating' };
  if (perDay.test(said)) return { ok: false, problem: 'daily' };
  const byFolk = readFolk(said);
  if (byFolk !== null) return byFolk;

  const all = findPortions(said);
  const marked = all.filter(({ unit }) => unit !== null);
  const portions = marked.length > 0 ? marked : all;
  const [portion] = portions;
  if (portion === undefined) return unreadable;
  if (/(?:^|[^\d%])-\s*$|负\s*$/.test(said.slice(0, portion.start)))
    return { ok: false, problem: 'negative' };
  if (portions.some(({ vague }) => vague)) return { ok: false, problem: 'vague' };
  const distinct = portions.filter(
    ({ low }, i) => portions.findIndex((other) => other.low.equals(low)) === i,
  );
  const year = perMonth.test(said) ? 12 : 1;
  if (distinct.length > 1)
    return oneOf(distinct.map(({ low, unit }) => low.times(unit ?? '0.01').times(year)));
  if (portion.unit === null) return bareRate(portion.low, year);
  const rate = portion.low.times(portion.unit).times(year);
  // 0.0385% is seldom meant: the fraction was, or the per cent.
  return rate.greaterThan(0) && rate.lessThan('0.002') ? oneOf([rate.times(100), rate]) : toRate(rate);
}

/** A rate with its sign, and where its figure stands: 5%, 百分之三点四五, 4个点. */
export interface FoundRate extends Span {
  readonly rate: Decimal;
}

/** 利率4.2, LPR是3.45: what stands after these is a rate without its sign. */
const rateWord = /(?:利率|lpr|年化|年息)[^\d，,。;；]{0,4}$/i;

/** All rates of a plain text that say what they are parts of, in order; ranges and bounds are none. */
export function findRates(text: string): FoundRate[] {
  return findPortions(text).flatMap(({ start, end, low, unit: said, vague }) => {
    const named = low.lt(36) && rateWord.test(text.slice(0, start)) && !/^\s*[-到至]/.test(text.slice(end));
    const unit = said ?? (named ? new Decimal('0.01') : null);
    if (unit === null || vague) return [];
    const sign = /^\s*(?:%|‰|个?(?:百分)?点|bps?|个?基点)/i.exec(text.slice(end))?.[0] ?? '';
    const lead = /[百千万]分之\s*$/.exec(text.slice(0, start))?.[0] ?? '';
    return [{ rate: low.times(unit), start: start - lead.length, end: end + sign.length }];
  });
}

function findPortions(said: string): Portion[] {
  // 百分之三 hides its 百 from the numerals; years and terms are no rates.
  const open = said.replace(/百分之|千分之|万分之/g, '___');
  const other = /^\s*(?:年|月|个月|期|万|亿|元|件|号|日)/;
  return findNumerals(open)
    .filter((numeral) => !numeral.scaled && !other.test(open.slice(numeral.end)))
    .map((numeral) => toPortion(said, numeral));
}

/** A figure alone: 3.85 is per cent, 0.0385 a fraction, and 0.5 might be either. */
function bareRate(figure: Decimal, year: number): Reading<Rate, RateProblem> {
  const asPercent = figure.dividedBy(100).times(year);
  const asFraction = figure.times(year);
  if (figure.isZero() || figure.greaterThanOrEqualTo(1)) return shaded(toRate(asPercent), { bare: true });
  if (figure.greaterThanOrEqualTo('0.1') || year > 1) return oneOf([asPercent, asFraction]);
  return shaded(toRate(asFraction), { bare: true });
}

function toRate(rate: Decimal): Reading<Rate, RateProblem> {
  if (rate.greaterThanOrEqualTo(1)) return { ok: false, problem: 'tooHigh' };
  return rate.decimalPlaces() > 8
    ? { ok: false, problem: 'tooPrecise' }
    : { ok: true, value: rate.toFixed() };
}

function oneOf(rates: readonly Decimal[]): Reading<Rate, RateProblem> {
  const values = rates.map(toRate).flatMap((rate) => (rate.ok ? [rate.value] : []));
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? { ok: true, value: only }
    : ambiguous([...new Set(values)]);
}
