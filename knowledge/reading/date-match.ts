import { numeralAt } from './numeral.ts';
import type { Span } from './reading.ts';

/** A stretch of a month or a year, named roughly. */
export type DatePart = 'begin' | 'middle' | 'end' | 'firstHalf' | 'secondHalf' | 'q1' | 'q2' | 'q3' | 'q4';

/** What a text says about a day, before a calendar has been asked; numbers as said, offsets against `asOf`. */
export interface DateMatch extends Span {
  readonly year?: number | { readonly yearsFromNow: number };
  readonly month?: number | { readonly monthsFromNow: number };
  readonly day?:
    number | { readonly daysFromNow: number } | { readonly weekday: number; readonly weeksFromNow: number };
  readonly part?: DatePart;
  /** 两个月前: about so long ago, give or take these days. */
  readonly about?: number;
}

const han = '[〇零一二三四五六七八九十廿卅]';
const few = `(?:\\d{1,2}|${han}{1,3})`;
const year = `(?<year>(?:19|20)\\d{2}|(?<!\\d)\\d{2}|[一二][〇零一二三四五六七八九]{3}|[〇零一二三][〇零一二三四五六七八九])\\s*年度?|(?<yearWord>今年|本年度?|去年|上年度?|大前年|前年|明年|后年)`;
const month = `(?<month>${few}|(?<![\\d十百千万亿])元)\\s*月份?`;
const monthWord = '(?<monthWord>上上个?月|上个?月|这个?月|本月|当月|下下个?月|下个?月)';
const day = `(?<day>${few})\\s*(?:[日号](?!楼|线|产品|专利)|(?![\\s\\d.]*[\\d.件个家万千百亿元块项笔点%年月季kw]))`;
const monthPart = '(?<monthPart>初|上旬|中旬|中(?!国|心|小)|下旬|底|末)';
const yearPart = '(?:年)?(?<yearPart>初|底|末|中(?!国|心|小)|上半年|下半年|第?[一二三四1-4]季度|q[1-4])';

const patterns = [
  `(?<![\\d.¥])(?<year>(?:19|20)\\d{2})\\s*[-/.]\\s*(?<month>\\d{1,2})\\s*[-/.]\\s*(?<day>\\d{1,2})(?!\\d|\\.\\d)[日号]?`,
  `(?<![\\d.¥])(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>\\d{2})(?!\\d|\\.\\d|\\s*[万亿元块])`,
  `(?<![\\d.¥])(?<year>20\\d{2})\\s*[-/.]\\s*(?<month>0?[1-9]|1[0-2])(?!\\d|[-/.]\\d|\\s*[万亿元块])`,
  `(?<![\\d.¥])(?<year>\\d{2})(?<separator>[-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?!\\d|\\.\\d)`,
  `(?:${year})[\\s,，的]*(?:${month}(?:的?\\s*${day}|${monthPart})?|${yearPart})`,
  `(?<!近|过去|满|这)(?:(?<year>(?:19|20)\\d{2}|2\\d(?<!\\d{3})|二〇[〇零一二三四五六七八九]{2}|二零[〇零一二三四五六七八九]{2}|二[二三四五六])年(?!期|前|后|内|以|的?利息|之|来|限)|(?<yearWord>今年|去年|大前年|前年|明年|后年))`,
  `${monthWord}的?(?:${day}|${monthPart})?`,
  `(?<![\\d.])${month}${day}\\s*[(（](?<year>20\\d\\d|\\d\\d)年?[)）]`,
  `(?<![\\d.])${month}(?!底薪|息|利率|供)(?:的?\\s*${day}|${monthPart})?`,
  '(?:(?<yearWord>今年|去年|前年)的?)?(?<festival>双十一|双11|双十二|双12|元旦|国庆节?(?=那天|当天|当日)|五一(?=那天|当天|节那天)|七一(?=那天|当天))',
  '(?<dayWord>大前天|前天|昨天|昨日|今天|今日|明天|后天|大后天)',
  `(?<daysAgo>${few})\\s*天(?:以|之)?前`,
  '(?<weekWord>上上个?|上个?|这个?|本)(?:周|星期|礼拜)(?<weekday>[一二三四五六日天1-6])',
  `(?:(?<weeksAgo>${few}|两)\\s*(?:周|个?星期|个?礼拜)|(?<halfMonthAgo>半个月)|(?<monthsAgo>${few}|两)\\s*个月|(?<halfYearAgo>半年)|(?<yearsAgo>${few}|两)\\s*年)多?(?:以|之)?前`,
].map((pattern) => new RegExp(pattern, 'yi'));

const offsets: Readonly<Record<string, number>> = {
  ...{ 今年: 0, 本年: 0, 本年度: 0, 去年: -1, 上年: -1, 上年度: -1, 前年: -2, 大前年: -3, 明年: 1, 后年: 2 },
  ...{ 大前天: -3, 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 后天: 2, 大后天: 3 },
  ...{ 上上: -2, 上: -1, 这: 0, 本: 0, 当: 0, 下: 1, 下下: 2 },
};

const parts: readonly (readonly [RegExp, DatePart])[] = [
  [/上半年/, 'firstHalf'],
  [/下半年/, 'secondHalf'],
  [/[一1]季度|q1/i, 'q1'],
  [/[二2]季度|q2/i, 'q2'],
  [/[三3]季度|q3/i, 'q3'],
  [/[四4]季度|q4/i, 'q4'],
  [/初|上旬/, 'begin'],
  [/中/, 'middle'],
  [/底|末|下旬/, 'end'],
];

function numberOf(written: string): number {
  if (written === '元') return 1;
  // 二四年 is '24: digit by digit, where the numeral reader would see a range.
  const row = written
    .replace('零', '〇')
    .replace(/[〇一-九]/g, (sign) => String('〇一二三四五六七八九'.indexOf(sign)));
  if (/^\d{2,}$/.test(row)) return Number(row);
  return numeralAt(written, 0)?.low.toNumber() ?? Number.NaN;
}

/** Days that go by a name. */
const festivals: readonly (readonly [RegExp, number, number])[] = [
  [/^双(?:十一|11)$/, 11, 11],
  [/^双(?:十二|12)$/, 12, 12],
  [/^元旦/, 1, 1],
  [/^国庆/, 10, 1],
  [/^五一/, 5, 1],
  [/^七一/, 7, 1],
];

type Groups = Readonly<Record<string, string | undefined>>;

function ago({
  weeksAgo,
  halfMonthAgo,
  monthsAgo,
  halfYearAgo,
  yearsAgo,
}: Groups): Partial<DateMatch> | null {
  const back = (days: number, about: number) => ({ day: { daysFromNow: -Math.round(days) }, about });
  if (weeksAgo !== undefined) return back(numberOf(weeksAgo) * 7, 4);
  if (halfMonthAgo !== undefined) return back(15, 5);
  if (monthsAgo !== undefined) return back(numberOf(monthsAgo) * 30.44, 20);
  if (halfYearAgo !== undefined) return back(183, 45);
  return yearsAgo === undefined ? null : back(numberOf(yearsAgo) * 365.25, 120);
}

function yearOf({ year: said, yearWord }: Groups): DateMatch['year'] {
  if (yearWord !== undefined) return { yearsFromNow: offsets[yearWord] ?? 0 };
  if (said === undefined) return undefined;
  const value = numberOf(said);
  return value < 100 ? 2000 + value : value;
}

function dayOf({ day: said, dayWord, daysAgo, weekday, weekWord }: Groups): DateMatch['day'] {
  if (dayWord !== undefined) return { daysFromNow: offsets[dayWord] ?? 0 };
  if (daysAgo !== undefined) return { daysFromNow: -numberOf(daysAgo) };
  if (weekday !== undefined) {
    const index = /[日天]/.test(weekday) ? 7 : numberOf(weekday);
    return { weekday: index, weeksFromNow: offsets[(weekWord ?? '').replace('个', '')] ?? 0 };
  }
  return said === undefined ? undefined : numberOf(said);
}

function monthOf({ month: said, monthWord: word }: Groups): DateMatch['month'] {
  if (word !== undefined) return { monthsFromNow: offsets[word.replace(/个?月/, '')] ?? 0 };
  return said === undefined ? undefined : numberOf(said);
}

function festivalOf({ festival = '' }: Groups): Partial<DateMatch> | null {
  const named = festivals.find(([name]) => name.test(festival));
  return named === undefined ? null : { month: named[1], day: named[2] };
}

function toMatch(groups: Groups, span: Span): DateMatch {
  const [years, months, days] = [yearOf(groups), monthOf(groups), dayOf(groups)];
  const stretch = groups.monthPart ?? groups.yearPart;
  const part = stretch === undefined ? undefined : parts.find(([pattern]) => pattern.test(stretch))?.[1];
  return {
    ...span,
    ...(years !== undefined && { year: years }),
    ...(months !== undefined && { month: months }),
    ...(days !== undefined && { day: days }),
    ...(part !== undefined && { part }),
    ...ago(groups),
    ...festivalOf(groups),
  };
}

/** What a date may begin with; the patterns are tried nowhere else. */
const start = /[\d〇零一二三四五六七八九十廿卅两今本去上前大明后这当下昨半元双国]/;

function matchAt(text: string, at: number): DateMatch | null {
  if (!start.test(text.charAt(at))) return null;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.groups) return toMatch(match.groups, { start: at, end: at + match[0].length });
  }
  return null;
}

/** 3月5、8、12号: further days of the month just named. */
const sameMonth = new RegExp(
  `[、,，和及与跟]\\s*(?<day>${few})\\s*(?:[日号](?!楼)|(?=[、,，和及与跟]\\s*${few}\\s*[日号]))`,
  'y',
);

/** Everything in a plain text that names a day or a stretch of days, in order. */
export function matchDates(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = 0; at < text.length;) {
    const last = found.at(-1);
    sameMonth.lastIndex = at;
    const further =
      last?.end === at && last.day !== undefined && last.month !== undefined ? sameMonth.exec(text) : null;
    const match: DateMatch | null = further?.groups
      ? { ...last, ...toMatch(further.groups, { start: at, end: at + further[0].length }) }
      : matchAt(text, at);
    if (match !== null) found.push(match);
    at = match?.end ?? at + 1;
  }
  return found;
}
