import type { Span } from './reading.ts';

/** The pieces that a number is written with. */
export type NumeralToken = Span &
  (
    | { readonly kind: 'figure'; readonly low: string; readonly high: string }
    | { readonly kind: 'unit'; readonly size: number }
    /** 廿, 卅: a figure and its unit in one. */
    | { readonly kind: 'tens'; readonly value: number }
    /** 点 and what follows it, e.g. '.85'. */
    | { readonly kind: 'decimals'; readonly value: string }
    /** 多, 余, 来: more than was said. */
    | { readonly kind: 'more' }
  );

const digits: Readonly<Record<string, string>> = {
  ...{
    〇: '0',
    零: '0',
    一: '1',
    二: '2',
    两: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
  },
  ...{
    壹: '1',
    贰: '2',
    叁: '3',
    肆: '4',
    伍: '5',
    陆: '6',
    柒: '7',
    捌: '8',
    玖: '9',
    幺: '1',
    俩: '2',
    仨: '3',
  },
};
const units: Readonly<Record<string, number>> = {
  ...{ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000, 亿: 100_000_000 },
  ...{ k: 1000, K: 1000, w: 10_000, W: 10_000 },
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

const arabic = /零?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/y;
const characters = /[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖幺俩仨]+/y;
const more = /(?:个多|多|余|来)(?=\s*(?:[十百千万亿元块件个家项笔户名]|$|[，。,;；、]))/y;
const point = /点(?:\d+|[〇零一二两三四五六七八九]+)/y;
const filler = / *个?(?=[百千万亿])|零(?=[十拾廿卅])| +(?=[wWkK][^a-zA-Z]|[wWkK]$)/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const rowOf = (written: string): string => written.replace(/./g, (sign) => digits[sign] ?? sign);

/** 两三 and 三五 are ranges; a longer row of digits is read place by place (二〇二四). */
function digitRow(written: string): { low: string; high: string } {
  const row = rowOf(written);
  const [first, second] = [Number(row.charAt(0)), Number(row.charAt(1))];
  const range = row.length === 2 && first > 0 && (second === first + 1 || row === '35');
  return range ? { low: String(first), high: String(second) } : { low: row, high: row };
}

function figureAt(text: string, start: number): NumeralToken | null {
  const written = matchAt(arabic, text, start);
  if (written !== null) {
    const value = written.replaceAll(',', '').replace('零', '0');
    return { kind: 'figure', low: value, high: value, start, end: start + written.length };
  }
  const row = matchAt(characters, text, start);
  if (row !== null) return { kind: 'figure', ...digitRow(row), start, end: start + row.length };

  const sign = text.charAt(start);
  const beforeUnit = /[十百千万亿]/.test(text.charAt(start + 1));
  const one = { kind: 'figure', start, end: start + 1 } as const;
  if (sign === '半' && beforeUnit) return { ...one, low: '0.5', high: '0.5' };
  if (sign === '几' || (sign === '数' && beforeUnit)) return { ...one, low: '1', high: '9' };
  return null;
}

function unitAt(text: string, start: number): NumeralToken | null {
  const sign = text.charAt(start);
  const end = start + 1;
  const value = tens[sign];
  if (value !== undefined) return { kind: 'tens', value, start, end };
  const size = units[sign];
  // Latin multipliers end the word they stand in: 3w, 30k, 3w5; not kg, not km.
  if (size === undefined || (/[kw]/i.test(sign) && /[a-z]/i.test(text.charAt(end)))) return null;
  return { kind: 'unit', size, start, end };
}

/** What can only go on a number that has begun: 点八五, 多, and the blank or 个 before a unit (350 万, 2个亿). */
function continuationAt(text: string, start: number): NumeralToken | null {
  const vague = matchAt(more, text, start);
  if (vague !== null) return { kind: 'more', start, end: start + vague.length };
  const decimals = matchAt(point, text, start);
  if (decimals !== null) {
    return { kind: 'decimals', value: `.${rowOf(decimals.slice(1))}`, start, end: start + decimals.length };
  }
  const skipped = matchAt(filler, text, start);
  return skipped ? unitAt(text, start + skipped.length) : null;
}

/** The pieces of the number that begins at `at`, as far as they go on without a break. */
export function numeralTokens(text: string, at: number): NumeralToken[] {
  const tokens: NumeralToken[] = [];
  for (let next = at; next < text.length;) {
    const continued = tokens.length > 0 ? continuationAt(text, next) : null;
    const token = continued ?? figureAt(text, next) ?? unitAt(text, next);
    if (token === null) break;
    tokens.push(token);
    next = token.end;
  }
  return tokens;
}
