import { Decimal } from 'decimal.js';
import { numeralTokens, type NumeralToken } from './numeral-tokens.ts';
import type { Span } from './reading.ts';

/** A number as written in figures, characters or both: 350万, 三百五十万, 3w5, 十几. */
export interface Numeral extends Span {
  readonly low: Decimal;
  /** Above `low` where a range was said: 三四, 十几. */
  readonly high: Decimal;
  /** 几, 多, 余, 来 or a range: no exact number was said. */
  readonly vague: boolean;
  /** Written with 万, 千, w …: its size is meant as it stands. */
  readonly scaled: boolean;
}

/** After these a last digit is a number of its own: '500万5家' is 500万 and 5, '3万5' is 35 000. */
const counted = /^\s*(?:[件个家项笔户名年月日号天场次款台份位种期批岁点%‰#\-~.]|到|至)/;

interface Sum {
  /** What 亿 and 万 have closed. */
  readonly closed: Decimal;
  /** What stands below them. */
  readonly open: Decimal;
  /** The last unit said; Infinity before the first. */
  readonly last: number;
}

const zero = new Decimal(0);
const nothing: Sum = { closed: zero, open: zero, last: Infinity };

/** The sum with `figure` before a unit, or null where they don't follow: 三万三万, 百 without a number. */
function scale(sum: Sum, figure: Decimal | null, size: number): Sum | null {
  if (size < 10_000) {
    const descends = sum.last >= 10_000 || size < sum.last;
    if (!descends || (figure === null && size !== 10)) return null;
    return { ...sum, open: sum.open.plus((figure ?? new Decimal(1)).times(size)), last: size };
  }
  const section = sum.open.plus(figure ?? 0);
  const closedBelow = sum.closed.greaterThan(0) && sum.closed.lessThan(1e8);
  if (size === 10_000) {
    if ((figure === null && section.isZero()) || closedBelow) return null;
    return { closed: sum.closed.plus(section.times(size)), open: zero, last: size };
  }
  const whole = sum.closed.plus(section);
  if ((figure === null && whole.isZero()) || sum.closed.greaterThanOrEqualTo(1e8)) return null;
  return { closed: whole.times(size), open: zero, last: size };
}

/** What a last figure without a unit adds: 三万五 5 000, 一百零五 5, 十五 5; null where it belongs to what follows. */
function rest(last: number, figure: string, after: string): Decimal | null {
  const value = new Decimal(figure);
  if (last === Infinity) return value;
  if (value.greaterThanOrEqualTo(last)) return null;
  if (last === 10 || (figure.startsWith('0') && figure !== '0')) return value;
  if (counted.test(after)) return null;
  return /^[1-9]$/.test(figure) ? value.times(last).dividedBy(10) : value;
}

/** A figure that waits for its unit. */
interface Figure {
  readonly text: string;
  readonly end: number;
}

interface Outcome {
  readonly value: Decimal;
  readonly end: number;
}

/** Adds the tokens up as far as they make one number; `bound` says which end of 两三 or 几 to take. */
function addUp(text: string, tokens: readonly NumeralToken[], bound: 'low' | 'high'): Outcome | null {
  let sum: Sum = nothing;
  let figure = null as Figure | null;
  let done = null as Outcome | null;
  const total = ({ closed, open }: Sum): Decimal => closed.plus(open);
  for (const token of tokens) {
    if (token.kind === 'figure') {
      if (figure !== null) break;
      figure = { text: token[bound], end: token.end };
    } else if (token.kind === 'decimals') {
      const whole = total(sum).plus(figure?.text ?? 0);
      figure = { text: whole.plus(token.value).toFixed(), end: token.end };
      sum = nothing;
    } else if (token.kind === 'more') {
      if (figure !== null) figure = { ...figure, end: token.end };
      else if (done !== null) done = { ...done, end: token.end };
    } else {
      const value = figure === null ? null : new Decimal(figure.text);
      const scaled =
        token.kind === 'unit'
          ? scale(sum, value, token.size)
          : { ...sum, open: sum.open.plus(token.value), last: 10 };
      // The figure goes with a unit that is too large to follow: both begin the next number.
      if (scaled === null) return done;
      sum = scaled;
      figure = null;
      done = { value: total(sum), end: token.end };
    }
  }
  if (figure === null) return done;
  const added = rest(sum.last, figure.text, text.slice(figure.end, figure.end + 4));
  return added === null ? done : { value: total(sum).plus(added), end: figure.end };
}

/** The number that begins at `at`, or null. `text` is plain. */
export function numeralAt(text: string, at: number): Numeral | null {
  const tokens = numeralTokens(text, at);
  const low = addUp(text, tokens, 'low');
  const high = addUp(text, tokens, 'high');
  if (low === null || high === null) return null;
  const used = tokens.filter((token) => token.end <= low.end);
  return {
    low: low.value,
    high: high.value,
    vague: !low.value.equals(high.value) || used.some((token) => token.kind === 'more'),
    scaled: used.some((token) => token.kind === 'unit' && token.size >= 100),
    start: at,
    end: low.end,
  };
}

/** Words with a number sign in them that count nothing, and 3.5.5, which is no number. */
const idle =
  /\d+(?:\.\d+){2,}|一共|一起|一下|一直|一般|一定|一样|一些|一点(?=[^〇零一二两三四五六七八九\d])|一次性|一家人|一旦|一并|一律|一致|一边|一面|统一|唯一|之一|同一|(?<![\d〇零一二两三四五六七八九十百千])(?:万一|千万(?=别|不|要)|十分|十足)|百分之|千分之|万分之|第 *[\d一二三四五六七八九十]+/g;

/** All numbers of a plain text, in order; ordinals and words like 一共 are none. */
export function findNumerals(given: string): Numeral[] {
  const text = given.replace(idle, (word) => '_'.repeat(word.length));
  const found: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const numeral = numeralAt(text, at);
    if (numeral !== null) found.push(numeral);
    at = numeral?.end ?? at + 1;
  }
  return found;
}
