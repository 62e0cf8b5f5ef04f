import { Decimal } from 'decimal.js';
import { findNumerals, numeralAt } from '../reading/numeral.ts';

/** A date or a number that a text states; spelled anyhow, `三万元`, `3万` and `30,000` are one figure. */
export type Figure = { written: string; at: number } & (
  | { kind: 'date'; year: number | null; month: number | null; day: number | null }
  | { kind: 'number'; value: string; percent: boolean }
);

const date =
  /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?|(?<!\d)(20\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)|(\d{4})年/g;
const part = '\\d+(?:\\.\\d+)?|[零一二三四五六七八九十两]+(?:点[零一二三四五六七八九]+)?';
const share = new RegExp(`(百|千|万)分之(${part})|(${part})(%|成)|一半`, 'g');
const range = /(\d+(?:\.\d+)?)-(?=(?:\d+(?:\.\d+)?)([万亿]))/g;
/** Marks of lists, names of places in the notice, and words that only look like counts. */
const notFigures = new RegExp(
  [
    '第[一二三四五六七八九十\\d]+[行条款项章]',
    '附件[12一二]',
    'a[12](?:\\.\\d)*',
    '\\([一二三四五六七八九十\\d]+\\)',
    '[一二三四五六]\\([一二三四五六七八]\\)\\d?',
    '(?<![\\d.])\\d{1,2}[.、)](?=[\\u4e00-\\u9fff《“])',
    '[两二三](?=[种样者边处类步])',
    '十四五',
    '一(?![万千百亿半])',
  ].join('|'),
  'g',
);

/** One spelling for widths, blanks, dashes and separators: figures are found, and their places counted, in it. */
export function plain(text: string): string {
  return text
    .replace(/[①-⑳]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−~～〜]+/g, '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** The figures of a `plain` text, in order. Ordinals of clauses and a bare 一 ('一件') are none. */
export function figures(text: string): Figure[] {
  const found: Figure[] = [];
  let rest = text.replace(notFigures, blank);
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Figure | null) => {
    for (const match of rest.matchAll(pattern)) {
      const figure = read(match);
      if (figure) found.push(figure);
    }
    rest = rest.replace(pattern, blank);
  };

  take(date, (match) => {
    const [written, year, month, day, isoYear, isoMonth, isoDay, onlyYear] = match;
    const whole = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    return {
      written,
      at: match.index,
      kind: 'date',
      year: whole(year ?? isoYear ?? onlyYear),
      month: whole(month ?? isoMonth),
      day: whole(day ?? isoDay),
    };
  });
  take(share, (match) => {
    const [written, base, of, times, sign] = match;
    const hundredths = { 百: 1, 千: 0.1, 万: 0.01 };
    const value = of || times ? numeralAt(of ?? times ?? '', 0)?.low : new Decimal(50);
    const each = base ? hundredths[base as keyof typeof hundredths] : sign === '成' ? 10 : 1;
    return value ? numeral(written, match.index, value.times(each), true) : null;
  });
  for (const match of rest.matchAll(range)) {
    const [written, from = '', unit] = match;
    const value = numeralAt(`${from}${unit ?? ''}`, 0)?.low;
    if (value) found.push(numeral(written, match.index, value, false));
  }
  for (const { start, end, low, high } of findNumerals(rest.replaceAll('几', '_')))
    for (const value of low.eq(high) ? [low] : [low, high])
      found.push(numeral(rest.slice(start, end), start, value, false));
  return found.sort((a, b) => a.at - b.at);
}

/** Whether a text with these figures states this one, too; a date may leave out its year or its day. */
export function states(stated: readonly Figure[], figure: Figure): boolean {
  return stated.some((other) => {
    if (figure.kind === 'date')
      return (
        other.kind === 'date' &&
        (['year', 'month', 'day'] as const).every(
          (part) => figure[part] === null || figure[part] === other[part],
        )
      );
    return other.kind === 'number' && other.percent === figure.percent && other.value === figure.value;
  });
}

function numeral(written: string, at: number, value: Decimal, percent: boolean): Figure {
  return { written, at, kind: 'number', value: value.toString(), percent };
}

const blank = (match: string) => ' '.repeat(match.length);
