import type { FoundCount } from '../../reading/figures.ts';
import type { Span } from '../../reading/reading.ts';

/** Patents or products counted; `n` is exact. */
export interface Pieces extends Span {
  readonly n: number;
}

/** 3个股东, 2个月: what a 个 counts besides patents and products. */
const otherThings =
  /^(?:股东|人|员工|职工|工人|老板|合伙|部门|车间|厂|月|学校|大学|高校|单位|公司|企业|问题|方面|工作日|区|朋友|客户|院所|研究所|银行|互|加|一起|事项|项目|点|亿|钱|合同|协议|小时|季度|字|条件|门槛|硬|活动|培训|对接|中介|东西|行业|城市|地方|步骤|原因|情况|名额|小?微|中小)/;
/** 员工43个. */
const people = /(?:员工|职工|工人|人员|股东|门店|人数)[^，,。\d]{0,3}$/;
/** 三件加起来, 两样不相干: what was told before, counted again. */
const again =
  /^(?:产品|专利|发明)?(?:都?合|加[起拢总到]|拢共|一共|总共|共计?|全报|都报|一起[报算]|不是一个|不相干|互不|是[两三四五\d]个?不同)/;
/** 甲产品, 乙专利: one each, the first time they are named. */
const named = /(?<![甲乙丙丁戊a-e])(?<name>[甲乙丙丁戊a-e])(?:(?:产品|专利|发明)|(?=做了?备案|只做|拿了))/g;
/** 从两所大学各买1件. */
const sellers =
  /(?:从|跟|找|向)[^，,。]{0,6}?(?<n>\d+|[两二三四五六])(?:所|家|个)(?:不同的?)?(?:大学|高校|学校|院校|学院|院所|科研院所|研究所|公司|企业)[^，,。\d]{0,4}(?:各|分别|每[家所个])[^，,。\d]{0,6}$/;
/** 许可合同三份，各含1件. */
const inEach = /(?:各|每份|每个?合同)(?:都?[含有是]|包含|里)?$/;
/** 受让2许可3: what is counted without its measure. */
const bare =
  /(?<=受让|转让|许可|备案|认定|过户)[了过]?(?<n>[1-9]\d?)(?![,.:-]?\d|[.%万千百亿元块年月日号点份家件个项款种])/g;
const digits: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** What a question counts of patents and products, in order; null where a number of them is not exact. */
export function piecesIn(text: string, counts: readonly FoundCount[]): Pieces[] | null {
  const things = counts.filter((count) => isPiece(count, text));
  // '3份许可合同各备案400万': a patent each, where no patents are counted.
  const counted = things.length > 0 ? things : counts.filter(({ unit }) => unit === '份');
  const contracts = counts.find(({ unit }) => unit === '份')?.n ?? 1;
  const found = counted.flatMap(({ n, start, end }) => {
    const before = text.slice(0, start);
    const times = inEach.test(before) ? contracts : sellersOf(before);
    return n === null ? [] : [{ n: n * times, start, end }];
  });
  if (found.length < counted.length) return null;
  return [...found, ...namedIn(text), ...bareIn(text)].sort((a, b) => a.start - b.start);
}

function bareIn(text: string): Pieces[] {
  return Array.from(text.matchAll(bare), ({ 0: said, index, groups }) => ({
    n: Number(groups?.n),
    start: index,
    end: index + said.length,
  }));
}

function isPiece({ unit, start, end, n }: FoundCount, text: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (!'件个项款种'.includes(unit) || unit === '' || n === 0) return false;
  if (/[这那哪每此]$/.test(before) || people.test(before) || again.test(after)) return false;
  if (unit === '种') return after.startsWith('产品');
  return !(unit === '个' || unit === '项' ? otherThings.test(after) : after.startsWith('合同'));
}

function sellersOf(before: string): number {
  const n = sellers.exec(before)?.groups?.n ?? '1';
  return digits[n] ?? Number(n);
}

function namedIn(text: string): Pieces[] {
  const names = new Set<string>();
  return Array.from(text.matchAll(named), ({ 0: said, index, groups }): Pieces[] => {
    const { name = '' } = groups ?? {};
    if (names.has(name)) return [];
    names.add(name);
    return [{ n: 1, start: index, end: index + said.length }];
  }).flat();
}
