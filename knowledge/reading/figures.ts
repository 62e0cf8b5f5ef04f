import type { CivilDate } from '../../rules/civil-date.ts';
import { findAmounts, type FoundAmount } from './amount.ts';
import { type DateMatch, matchDates } from './date-match.ts';
import { resolveDate } from './date-resolve.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { without } from './plain.ts';
import { findRates, type FoundRate } from './rate.ts';
import type { Span } from './reading.ts';

/** A day, or the stretch of days that was named; both ends inclusive. */
export interface FoundDay extends Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** As said, e.g. `2023年8月`. */
  readonly text: string;
  /** How its year is known: said, from 去年 and the like, or left to us. */
  readonly year: 'said' | 'relative' | 'guessed';
}

/** A number of things; `n` is null where no exact number was said: 几十件, 两三件. */
export interface FoundCount extends Span {
  readonly n: number | null;
  /** What is counted: 件, 个, 家 … */
  readonly unit: string;
}

/** Everything with a number in it that a text says, each once, in order. */
export interface Figures {
  readonly days: readonly FoundDay[];
  readonly rates: readonly FoundRate[];
  readonly amounts: readonly FoundAmount[];
  readonly counts: readonly FoundCount[];
  /** Of 第二名, 排第3, No.1; null where none is said. */
  readonly rank: number | null;
}

const measure =
  /^\s*(?:多|来)?\s*(?:个?(月)|([件个项家户款种份场次回期笔台位名条年])|(?:invention|patent|product)s?)/;
/** 第二名, 排第3, 排名五, 老三, no.1; not 第1行, 第二件. */
const rankings = [
  /第\s*([一二三四五六七八九十\d]{1,2})(?![条行项批款件个家次步期年部号\d])/,
  /(?:排名?|名次|位列|惠企数?|户数|家数)[^，,。\d]{0,4}?(?:是|为|在)?([一二三四五六七八九十]|\d{1,2})(?=名|$|[，,。?？!])/,
  /([一二三四五六七八九十]|\d{1,2})名(?!次|额|录|单|员|企)/,
  /老([二三四五六七八九])/,
  /no\.?\s*(\d{1,2})/i,
];
const titles: Readonly<Record<string, number>> = { 冠军: 1, 头名: 1, 榜首: 1, 亚军: 2, 季军: 3 };
/** 11.22, 10/31: a day where what follows it is done on days. */
const shortDay =
  /(?<![\d.]|(?:利率|lpr|年化)[^\d,，]{0,4})(?<month>1[0-2]|0?[1-9])[./-](?<day>3[01]|[12]\d|0?[1-9])(?=[日号前后之以当那这办交完过申报递送截的才就还]|$|[，,。?？])/g;

/** Without these there is nothing to look for: most questions hold no rate, and no sum. */
const shares = /[%‰点]|分之|bp|pct|percent|利率|lpr|年化|年息/i;
const written = /[\d〇零一二两三四五六七八九十廿卅百千万亿壹贰叁肆伍陆柒捌玖拾佰仟幺俩仨半几]/;

/** The figures of a plain text; `asOf` decides what 去年 is. */
export function readFigures(text: string, asOf: CivilDate): Figures {
  const matches = [...matchDates(text), ...shortDays(text)].sort((a, b) => a.start - b.start);
  const days = matches.flatMap((match) => dayOf(match, text, asOf) ?? []);
  const rates = shares.test(text) ? findRates(without(text, matches)) : [];
  const open = without(text, [...matches, ...rates]);
  const found = findNumerals(open).filter(({ start }) => !/第\s*$/.test(open.slice(0, start)));
  const counts = found.flatMap((numeral) => countOf(numeral, open) ?? []);
  const rest = without(open, counts);
  return {
    days,
    rates,
    amounts: written.test(rest) ? findAmounts(rest).filter((amount) => isMoney(rest, amount)) : [],
    counts,
    rank: rankOf(open),
  };
}

function shortDays(text: string): DateMatch[] {
  return Array.from(text.matchAll(shortDay), ({ 0: said, index, groups }) => ({
    month: Number(groups?.month),
    day: Number(groups?.day),
    start: index,
    end: index + said.length,
  }));
}

function dayOf(match: DateMatch, text: string, asOf: CivilDate): FoundDay | null {
  const said = resolveDate(match, { asOf }, null);
  if (typeof said === 'string') return null;
  const { start, end } = match;
  const year =
    typeof match.year === 'number'
      ? 'said'
      : match.year === undefined && typeof match.month === 'number'
        ? 'guessed'
        : 'relative';
  return { from: said.from, to: said.to, text: text.slice(start, end), year, start, end };
}

function countOf(numeral: Numeral, text: string): FoundCount | null {
  const { start, end, low, high, vague } = numeral;
  const found = measure.exec(text.slice(end));
  // 两个亿 is an amount, and 3家 none; 一口气 counts nothing.
  if (found === null && /^[俩仨]$/.test(text.slice(start, end)) && !/^[家公人]/.test(text.slice(end)))
    return { n: low.toNumber(), unit: '件', start, end };
  if (found === null || (low.gt(1_000_000) && !low.eq(high))) return null;
  const exact = !vague && low.eq(high) && low.isInteger() && low.lte(1_000_000);
  return {
    n: exact ? low.toNumber() : null,
    unit: found[1] ?? found[2] ?? '件',
    start,
    end: end + found[0].length,
  };
}

const people = /^\s*[人位吨亩平㎡]/;
/** 能拿几万, 给几块: what is asked for. */
const asked = /(?:[拿给补奖得领报回有到是共外]|能|可以)$/;
/** 合计几万, 算下来几块钱嘛: the question ends with it. */
const closes = /^(?:块?钱)?[嘛呢哦啊呀哟吗]*(?:$|[?？!！。])/;

function isMoney(text: string, amount: FoundAmount): boolean {
  const { start, end, marked } = amount;
  if (people.test(text.slice(end))) return false;
  // 三块加拢 counts matters, and no yuan.
  if (text.charAt(end - 1) === '块' && /^(?:加|合|拢|一起|总|一共)/.test(text.slice(end))) return false;
  if (text.charAt(start) === '几' && (asked.test(text.slice(0, start)) || closes.test(text.slice(end))))
    return false;
  return marked || isSum(text, amount);
}

/** 领过600, 花了8000和15000: a bare number after a word of money, or too great to count things. */
function isSum(text: string, { start, end, low }: FoundAmount): boolean {
  if (!/^\d{3,}(?:\.\d+)?$/.test(text.slice(start, end))) return false;
  return (
    /[领拿补给奖花报得要共交费用][了过到得]?$/.test(text.slice(Math.max(0, start - 3), start)) ||
    low.gte(1000)
  );
}

function rankOf(text: string): number | null {
  const titled = Object.entries(titles).filter(([word]) => text.includes(word));
  const own = text.replace(/前[一二三四五六七八九十\d]名?/g, '');
  const placed = rankings.flatMap((pattern) =>
    Array.from(
      own.matchAll(new RegExp(pattern, 'gi')),
      ([, place = '']) => findNumerals(place)[0]?.low.toNumber() ?? 0,
    ),
  );
  const ranks = new Set([...titled.map(([, rank]) => rank), ...placed.filter((rank) => rank >= 1)]);
  const [rank] = ranks;
  return ranks.size === 1 ? (rank ?? null) : null;
}
