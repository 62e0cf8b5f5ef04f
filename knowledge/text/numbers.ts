import { Decimal } from 'decimal.js';

const digits: Record<string, number> = Object.fromEntries(
  Array.from('零一二三四五六七八九').map((digit, i) => [digit, i] as const),
);
Object.assign(digits, {
  〇: 0,
  两: 2,
  俩: 2,
  仨: 3,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
});
const units: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000 };
const groups: Record<string, number> = { 万: 10_000, w: 10_000, 亿: 100_000_000 };

/** A number as people write it, in folded text: `3万5`, `二点五万`, `1200`, `三千五百万`, `半`. */
export const numberPattern =
  '(?:\\d+(?:\\.\\d+)?|[零一二三四五六七八九十百千万亿两俩仨半〇壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零一二三四五六七八九]+)?)' +
  '(?:(?:[十百千万亿]|[wk](?![a-z]))+(?:\\d+(?![\\d.件个项家场次年月日号天])|[零一二三四五六七八九十百千](?![件个项家场次年月日号天]))*)*';

/** Its value, or null where the characters make no number. `3万5` is 35 000, `一百二` is 120, `半` is 0.5. */
export function readNumber(text: string): Decimal | null {
  if (text === '半') return new Decimal('0.5');
  const half = /^(.+[万亿千百])半$/.exec(text);
  if (half?.[1]) {
    const whole = readNumber(half[1]);
    return whole?.plus(new Decimal(unitValue(half[1].slice(-1))).div(2)) ?? null;
  }
  let total = new Decimal(0);
  let section = new Decimal(0);
  let current: Decimal | null = null;
  let last = 1;
  const tokens = text.match(/\d+(?:\.\d+)?|点[零一二三四五六七八九]+|./gu) ?? [];
  for (const token of tokens) {
    if (/^\d/.test(token)) current = new Decimal(token);
    else if (token.startsWith('点'))
      current = (current ?? new Decimal(0)).plus(
        `0.${Array.from(token.slice(1))
          .map((d) => digits[d] ?? 0)
          .join('')}`,
      );
    else if (token in digits)
      current = new Decimal(current ?? 0).times(current ? 10 : 1).plus(digits[token] ?? 0);
    else if (token in units) {
      last = units[token] ?? 1;
      section = section.plus((current ?? new Decimal(1)).times(last));
      current = null;
    } else if (token in groups) {
      last = groups[token] ?? 1;
      const grouped = section.plus(current ?? (section.isZero() && total.isZero() ? 1 : 0)).times(last);
      total = last > 10_000 ? total.times(1).plus(grouped) : total.plus(grouped);
      section = new Decimal(0);
      current = null;
    } else return null;
  }
  if (current) {
    // `3万5`: a last digit right after a unit counts a tenth of that unit.
    const tail = last >= 100 && current.lt(10) && !/零.$/.test(text) && !/\d{2,}$/.test(text);
    section = section.plus(tail ? current.times(last).div(10) : current);
  }
  return total.plus(section);
}

function unitValue(unit: string): number {
  return units[unit] ?? groups[unit] ?? 1;
}
