import { Decimal } from 'decimal.js';
import type { Amount } from '../../rules/money.ts';
import { matchDates } from './date-match.ts';
import { isApproximate, isBound } from './hedge.ts';
import { findNumerals, type Numeral, numeralAt } from './numeral.ts';
import { plain, without } from './plain.ts';
import { isAside } from './question.ts';
import { ambiguous, type Reading, shaded, type Span, unreadable } from './reading.ts';

export interface AmountContext {
  /** Where such amounts mostly lie, in yuan: a bare 350 outside of it may stand for 350万, and is asked. */
  readonly typical?: { readonly from: Amount; readonly to: Amount };
  /** 没有 and 无 mean 0, e.g. for fees and earlier awards. */
  readonly noneIsZero?: boolean;
}

/** `vague`: 几十万, 300万以上. `tooPrecise`: below 分. `foreign`: not in yuan. */
export type AmountProblem = 'vague' | 'negative' | 'tooLarge' | 'tooPrecise' | 'foreign';

/** A sum of money found in a text, in yuan. */
export interface FoundAmount extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly vague: boolean;
  readonly approximate: boolean;
  readonly problem: 'negative' | 'foreign' | null;
  /** Said with 元, 块, ¥ or with 万: surely money where money is asked. */
  readonly marked: boolean;
  /** Said with a currency: money wherever it stands. */
  readonly currency: boolean;
}

const currencyBefore = /(?:¥|rmb|cny|人民币)\s*$/i;
const currencyAfter = /^\s*(?:元整?|圆整?|块钱|块|大洋|人民币|rmb\b|cny\b|yuan\b)(?:人民币|整)?/i;
const foreignBefore = /[$€£]\s*$|(?:usd|us\$|hk\$|美金|美元|欧元|港币)\s*$/i;
const foreignAfter = /^\s*(?:美元|美金|美刀|港币|港元|欧元|日元|英镑|韩元|usd|eur|hkd)/i;
const negativeBefore = /负\s*$|(?:^|[^\d元块万千百亿年月日号wk\s])\s*-\s*$/i;
/** 3元5角2分, 12000块5, 三块五毛. */
const change =
  /^(?:([\d一二两三四五六七八九])(?:角|毛)?(?![\d\p{Script=Han}])|([\d一二两三四五六七八九])[角毛])?(?:零?([\d一二两三四五六七八九])分)?/u;
const otherThings = /^\s*(?:[件个家项笔户名年月日号天场次款台份位种期批岁%‰]|个月|点(?!\d))/;

function signValue(sign: string | undefined): Decimal {
  return sign === undefined ? new Decimal(0) : (numeralAt(sign, 0)?.low ?? new Decimal(0));
}

function toFound(text: string, numeral: Numeral): FoundAmount | null {
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  const unit = currencyAfter.exec(after)?.[0] ?? '';
  const prefix = currencyBefore.exec(before)?.[0] ?? '';
  const foreign = foreignBefore.test(before) || foreignAfter.test(after);
  if (unit === '' && prefix === '' && !foreign && otherThings.test(after)) return null;
  const coins = unit === '' ? null : change.exec(after.slice(unit.length));
  const small = signValue(coins?.[1] ?? coins?.[2])
    .dividedBy(10)
    .plus(signValue(coins?.[3]).dividedBy(100));
  const span = {
    start: numeral.start - prefix.length,
    end: numeral.end + unit.length + (coins?.[0].length ?? 0),
  };
  return {
    low: numeral.low.plus(small),
    high: numeral.high.plus(small),
    vague: numeral.vague || isBound(text, numeral) || isBound(text, span),
    approximate: isApproximate(text, span),
    problem: foreign ? 'foreign' : negativeBefore.test(before) ? 'negative' : null,
    marked: unit !== '' || prefix !== '' || foreign || numeral.scaled,
    currency: unit !== '' || prefix !== '',
    ...span,
  };
}

/** The first figure of a range in the unit of the second: 300-500万, 三百至五百万; null where it has its own. */
function inUnitOf(second: string, first: string): Decimal | null {
  const unit = /[十百千万亿wk]+(?=\s*(?:元|块|$))/i.exec(second)?.[0] ?? '';
  if (/[万亿wk元块]/i.test(first) || unit === '') return null;
  const missing = /[十百千]$/.test(first) ? unit.replace(/^[十百千]+/, '') : unit;
  return numeralAt(first + missing, 0)?.low ?? null;
}

/** 300-500万: the first takes the unit of the second, and both are one range. */
function joinRanges(text: string, found: readonly FoundAmount[]): FoundAmount[] {
  const joined: FoundAmount[] = [];
  for (const amount of found) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, amount.start);
    if (last === undefined || !/^\s*(?:-|~|到|至)\s*$/.test(between)) {
      joined.push(amount);
      continue;
    }
    const low = inUnitOf(text.slice(amount.start, amount.end), text.slice(last.start, last.end)) ?? last.low;
    joined[joined.length - 1] = {
      ...amount,
      low,
      vague: amount.vague || last.vague,
      start: last.start,
      marked: true,
    };
  }
  return joined;
}

/** All sums of money in a plain text, in order, with bare numbers that might be one. */
export function findAmounts(text: string): FoundAmount[] {
  // A figure alone is no date where a sum is looked for: 20240301, 2012.12.
  const dates = /^\s*[\d,.]+\s*$/.test(text) ? [] : matchDates(text);
  const numerals = findNumerals(without(text, dates));
  const found = numerals.map((numeral) => toFound(text, numeral)).filter((amount) => amount !== null);
  return joinRanges(text, found);
}

/** A decimal as an amount of the facts, or what keeps it from being one. */
export function toAmount(yuan: Decimal): Reading<Amount, AmountProblem> {
  if (yuan.isNegative() && !yuan.isZero()) return { ok: false, problem: 'negative' };
  if (yuan.decimalPlaces() > 2) return { ok: false, problem: 'tooPrecise' };
  if (yuan.greaterThanOrEqualTo('1e13')) return { ok: false, problem: 'tooLarge' };
  return { ok: true, value: yuan.toFixed() };
}

const none =
  /^(?:目前|现在)?(?:一分(?:钱)?(?:都|也))?(?:没有?|没得|无|冇|免费|全免|不收费|没花钱?|没收|没交|没付|没拿过?|没领过?|没得过|没享受过|从来没有?|从未)(?:过|花|收|费用|钱|一分钱|这笔|这项|的|了|呀|啊)*[。!.]*$/;

/** How much, in yuan: 三百五十万, 1.2亿, 3w5, 500万元整, ¥3,000.50, 12000块5. */
export function readAmount(text: string, context: AmountContext = {}): Reading<Amount, AmountProblem> {
  const said = plain(text).trim();
  if (isAside(said)) return unreadable;
  if (context.noneIsZero === true && none.test(said)) return { ok: true, value: '0' };

  const all = findAmounts(said);
  const marked = all.filter((amount) => amount.marked);
  const found = marked.length > 0 ? marked : all.filter((bare) => isSaidAlone(said, bare));
  const [amount] = found;
  if (amount === undefined) return unreadable;
  const problem = found.find((other) => other.problem !== null)?.problem;
  if (problem !== undefined && problem !== null) return { ok: false, problem };

  if (found.some(({ vague }) => vague)) return { ok: false, problem: 'vague' };
  const values = distinct(found.flatMap(({ low, high }) => [low, high]));
  if (values.length > 1) return oneOf(values);
  if (!amount.marked) return bareAmount(amount.low, context);
  return shaded(toAmount(amount.low), { approximate: amount.approximate });
}

/** A bare number is a sum only where the text ends with it: 一群, 四川 and abc123 hold none. */
function isSaidAlone(text: string, { start, end }: Span): boolean {
  return (
    !/[a-z]/i.test(text.charAt(start - 1)) &&
    /^\s*(?:$|[，,。、;!.~]|左右|上下|吧|的|了|呢|啊|整|-|到|至)/.test(text.slice(end))
  );
}

function bareAmount(value: Decimal, { typical }: AmountContext): Reading<Amount, AmountProblem> {
  const inTypical = (yuan: Decimal): boolean =>
    typical !== undefined && yuan.greaterThanOrEqualTo(typical.from) && yuan.lessThanOrEqualTo(typical.to);
  const tenThousands = value.times(10_000);
  if (!inTypical(value) && inTypical(tenThousands)) return oneOf([value, tenThousands]);
  return shaded(toAmount(value), { bare: true });
}

function distinct(values: readonly Decimal[]): Decimal[] {
  return values.filter((value, i) => values.findIndex((other) => other.equals(value)) === i);
}

function oneOf(values: readonly Decimal[]): Reading<Amount, AmountProblem> {
  return ambiguous(
    values.flatMap((value) => {
      const read = toAmount(value);
      return read.ok ? [read.value] : [];
    }),
  );
}
