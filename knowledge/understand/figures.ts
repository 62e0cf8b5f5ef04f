import type { Decimal } from 'decimal.js';
import type { CivilDate } from '../../rules/civil-date.ts';
import { numberPattern, readNumber } from '../text/numbers.ts';

/** A span of days that a question speaks of; `2023年8月` is the whole month. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** As said, e.g. `2023年8月`. */
  readonly text: string;
  /** How its year is known: said, from 去年 and the like, or left to us. */
  readonly year: 'said' | 'relative' | 'guessed';
}

export interface Figures {
  /** In yuan, in the order said, with the place in the text. */
  readonly amounts: readonly { readonly yuan: Decimal; readonly at: number; readonly text: string }[];
  readonly counts: readonly { readonly n: number; readonly unit: string; readonly at: number }[];
  /** Of 第二名, 排第3. */
  readonly rank: number | null;
  readonly spans: readonly Span[];
  /** Of 四年前, 5年以前. */
  readonly yearsAgo: number | null;
}

const chinese = '[一二三四五六七八九十]{1,3}';
const datePattern = new RegExp(
  `(?:(20\\d\\d|(?<!\\d)2\\d)[年./-]|(今年|去年|前年|明年|本年))?(?<!\\d)(\\d{1,2}|${chinese})(?:月份?|[./-](?=\\d{1,2}(?![\\d件个家%万亿元块千wk])))` +
    `(底|末|初|中旬|上旬|下旬|中)?(?:(\\d{1,2}|${chinese})[日号]?(?![\\d件个家%万亿元块千wk]))?`,
  'g',
);
const yearPattern = /(20\d\d|(?<!\d)2[0-9])年(?!利率|期|以|前|内)|(去年|前年|明年)(?:年)?(底|初)?/g;
const rankPattern =
  /(?:排名?|名次)?(?<!前)第?([一二三四五六七八九123456789])名|排名?第?([一二三四五六七八九1-9])|第([一二三四五六七八九1-9])(?![条行项批款件个家次步期年])/;
const agoPattern = new RegExp(`(${numberPattern})(?:多)?年(?:以)?前`);
const people = /^[人位台吨亩]/;
const units = '件个项家场次款名户种笔份条';

/** The figures of a folded question; `asOf` decides what 去年 is. */
export function readFigures(text: string, asOf: CivilDate): Figures {
  const spans: Span[] = [];
  const ago = agoPattern.exec(text)?.[1];
  let rest = text
    .replaceAll('元月', '1月')
    .replace(/(\d{1,2}月\d{1,2}[日号]?)\((\d{2,4})年?\)/g, '$2年$1')
    .replace(/(?<=[\d一二两三四五六七八九十百千])个(?=[亿万])/g, '')
    .replace(/\d+(\.\d+)?%|百分之[零一二三四五六七八九十百点]+|\d+(\.\d+)?个点|万分之./g, blank);
  rest = rest.replace(agoPattern, blank);
  rest = rest.replace(
    datePattern,
    (said, year?: string, word?: string, month?: string, part?: string, day?: string) => {
      const span = spanOf(said, year, word, month, part, day, asOf);
      if (!span) return said;
      spans.push(span);
      return blank(said);
    },
  );
  rest = rest.replace(yearPattern, (said, year?: string, word?: string, part?: string) => {
    const y = yearOf(year, word, asOf);
    const [from, to] =
      part === '底' ? ['12-01', '12-31'] : part === '初' ? ['01-01', '01-31'] : ['01-01', '12-31'];
    spans.push({ from: `${y}-${from}`, to: `${y}-${to}`, text: said, year: year ? 'said' : 'relative' });
    return blank(said);
  });
  const rank = rankPattern.exec(rest);
  if (rank) rest = rest.replace(rank[0], blank);

  const amounts: Figures['amounts'][number][] = [];
  const counts: Figures['counts'][number][] = [];
  for (const found of rest.matchAll(
    new RegExp(`(${numberPattern}) ?(?:多|来)?([${units}]|元|块|户)?`, 'g'),
  )) {
    const [said, number = '', unit = ''] = found;
    const value = readNumber(number);
    // 几万, 多少千: a unit alone is no number. 四千人 is no amount.
    if (!value || /^[十百千万亿]+$/.test(number) || people.test(rest.slice(found.index + said.length)))
      continue;
    if (unit && units.includes(unit)) {
      // 一个, 一件 as a mere article is a count too; who uses counts decides.
      if (value.isInteger() && value.lte(1_000_000))
        counts.push({ n: value.toNumber(), unit, at: found.index });
    } else if (
      unit === '元' ||
      unit === '块' ||
      /[万亿千wk]/.test(number) ||
      isSum(rest, found.index, number)
    ) {
      amounts.push({ yuan: value, at: found.index, text: said });
    }
  }
  const place = rank?.[1] ?? rank?.[2] ?? rank?.[3];
  return {
    amounts,
    counts,
    rank: place ? (readNumber(place)?.toNumber() ?? null) : null,
    spans,
    yearsAgo: ago ? (readNumber(ago)?.toNumber() ?? null) : null,
  };
}

/** 领过600, 花了8000和15000: a bare number after a word of money, or too great to count things; no year. */
const isSum = (text: string, at: number, number: string): boolean =>
  /^\d{3,}(\.\d+)?$/.test(number) &&
  (/[领拿补给奖花报得要共交][了过到得]?$/.test(text.slice(Math.max(0, at - 3), at)) ||
    (Number(number) >= 1000 && !/^20\d\d$/.test(number)));

const blank = (said: string) => ' '.repeat(said.length);
const two = (n: number) => String(n).padStart(2, '0');

function yearOf(year: string | undefined, word: string | undefined, asOf: CivilDate): number {
  const now = Number(asOf.slice(0, 4));
  if (year) return year.length === 2 ? 2000 + Number(year) : Number(year);
  return word === '去年' ? now - 1 : word === '前年' ? now - 2 : word === '明年' ? now + 1 : now;
}

function spanOf(
  said: string,
  year: string | undefined,
  word: string | undefined,
  monthSaid: string | undefined,
  part: string | undefined,
  daySaid: string | undefined,
  asOf: CivilDate,
): Span | null {
  const month = readNumber(monthSaid ?? '')?.toNumber() ?? 0;
  const day = daySaid ? (readNumber(daySaid)?.toNumber() ?? 0) : null;
  if (!Number.isInteger(month) || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31)))
    return null;
  const y = yearOf(year, word, asOf);
  const last = new Date(Date.UTC(y, month, 0)).getUTCDate();
  const days: Record<string, [number, number]> = {
    底: [21, last],
    末: [21, last],
    下旬: [21, last],
    初: [1, 10],
    上旬: [1, 10],
    中旬: [11, 20],
    中: [11, 20],
  };
  const [from, to] = day !== null ? [day, day] : ((part ? days[part] : undefined) ?? [1, last]);
  return {
    from: `${y}-${two(month)}-${two(Math.min(from, last))}`,
    to: `${y}-${two(month)}-${two(Math.min(to, last))}`,
    text: said,
    year: year ? 'said' : word ? 'relative' : 'guessed',
  };
}
