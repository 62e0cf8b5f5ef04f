import { readRate } from '../../reading/rate.ts';
import type { Clause } from './clauses.ts';
import { only, sumsTold } from './figures-told.ts';
import { inside, joined, type Scene, type ToldDay } from './scene.ts';

/** 以知识产权质押为主, 主贷为专利质押, 纯专利质押; false where the patents only stood beside something else. */
export function primaryTold(text: string): boolean | undefined {
  const ip = '(?:发明)?(?:专利|知识产权|知产)(?:权)?';
  if (
    new RegExp(
      `主(?:贷|要担保)[^，]{0,6}(?:房|厂|土地|设备|抵押|信用)|${ip}(?:质押)?[^，]{0,4}(?:只是|只占|仅是?|不是主|是附带|是补充)`,
    ).test(text)
  ) {
    return false;
  }
  const says = new RegExp(
    `主(?:贷|要)?(?:担保)?(?:方式)?(?:就|都)?(?:是|靠|以|用|拿|为)?(?:的)?(?:用)?${ip}(?:作)?(?:质押|质)|(?:纯|只用|只拿|单|仅以|仅用|全部用|全是|完全是|完全用)(?:用|靠)?${ip}(?:质押|贷)?|${ip}(?:做)?质押(?:担保|贷款)?(?:为|是|作为)?(?:主(?:贷|要的?|$|，)|唯一)|以${ip}质押为主|(?:没有?|没得|无)(?:用|做|加)?(?:过)?(?:任何)?(?:其他|其它|别的)(?:的)?(?:抵押|担保|押品)`,
  );
  return says.test(text) ? true : undefined;
}

/** 成渝异地; that a bank of 成都 lent is not said to be it. */
export function crossRegionTold(text: string): boolean | undefined {
  if (/(?:不是|不属于|不算|没有|不涉及|非)[^，]{0,4}(?:异地|跨省|跨区域)/.test(text)) return false;
  return /异地|跨省|跨区域|成渝双城/.test(text) ? true : undefined;
}

/** The one rate; LPR减20个基点 is none, and the LPR itself is not the loan's. */
export function rateTold(clauses: readonly Clause[]): string | null {
  const said = clauses.flatMap(({ text }) => {
    const words = /(?<!报价|市场)(?:年?利率|年化|年息|月息|月利率|利息)[^，]*/.exec(text)?.[0] ?? '';
    return words === '' || /基点|bp|(?:利息)[^，]*[万元块]/i.test(text) ? [] : [words];
  });
  return only(said.map(readRate).flatMap((rate) => (rate.ok ? [rate.value] : [])));
}

/** What was paid so far; not what falls due each month or will. */
export function interestTold(scene: Scene, clauses: readonly Clause[]): string | null {
  const sums = sumsTold(scene, clauses).filter(
    ({ before, after, clause }) =>
      (/利息[^，\d费]{0,8}$|付息[^，\d费]{0,4}$/.test(before) ||
        (/^(?:元|块)?的?利息/.test(after) && /付|还|交|缴|出/.test(before))) &&
      !/每个?[月季年]|按[月季]|要付|要还|预计|将|剩|未付|没付/.test(clause),
  );
  return only(sums.map(({ value }) => value));
}

const other =
  /费|息|价|值|授信|注册|营收|产值|销售|收入|投资|投了|成本|其中|抵押|信用|还[了款]|已还|归还|余额|剩|保证金|补贴|奖|每/;

/** The sums that can only be the loans themselves; '500万，其中质押300万，抵押200万' does not say which was lent on the patents. */
export function principalsTold(scene: Scene, clauses: readonly Clause[]): string[] {
  if (/其中|抵押[^，]{0,4}\d|信用[^，]{0,4}\d/.test(joined(clauses))) return [];
  return sumsTold(scene, clauses)
    .filter(
      ({ before, after }) =>
        !other.test(before) &&
        !/^(?:元|块|的)*(?:[^，]{0,3}费|利息|授信|额度内|保证金|[^，]{0,4}抵押|信用)/.test(after),
    )
    .map(({ value }) => value);
}

const verbs: readonly (readonly ['drawn' | 'mature' | 'none', RegExp])[] = [
  ['mature', /到期|还清|还完|期满|届满|还款|还本|还(?=$|，)/],
  ['none', /签|登记|评估|申请|审批|授信|付|质押(?!贷)|合同|起息|谈/],
  [
    'drawn',
    /放款|[放下]的|放了|放下|放出|放贷|提款|到账|到帐|发放|下款|拨款|打款|取得|获得|拿到|[这那]笔|贷|借/,
  ],
];

function roleOf(words: string): 'drawn' | 'mature' | 'none' | null {
  const hits = verbs
    .map(([role, pattern]) => ({ role, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return hits[0]?.role ?? null;
}

/** The days on which the loan was paid out and falls due; each by the verb that stands with it. */
export function loanDays(scene: Scene, clauses: readonly Clause[]): Record<'drawn' | 'mature', ToldDay[]> {
  const days: Record<'drawn' | 'mature', ToldDay[]> = { drawn: [], mature: [] };
  const dates = inside(scene.dates, clauses);
  for (const { start, end, said } of dates) {
    // Of a loan every day counts: a month is none.
    if (typeof said !== 'object' || said.approximate || said.precision !== 'day') continue;
    const clause = clauses.find((one) => one.start <= start && end <= one.end);
    if (clause === undefined) continue;
    const next = Math.min(clause.end, ...dates.map((date) => date.start).filter((at) => at >= end));
    const last = Math.max(clause.start, ...dates.map((date) => date.end).filter((at) => at <= start));
    const before = clause.text.slice(last - clause.start, start - clause.start);
    const label = /(?:放款|到期|发放|提款|还款)(?:日期?|时间)?(?:是|为|:|在)?\s*$/.exec(before)?.[0];
    const role =
      roleOf(label ?? clause.text.slice(end - clause.start, next - clause.start)) ?? roleOf(before);
    if (role === 'drawn' && said.from <= scene.asOf) days.drawn.push({ day: said.to, stretch: null });
    if (role === 'mature') days.mature.push({ day: said.to, stretch: null });
  }
  return days;
}

export function oneDay(days: readonly ToldDay[]): ToldDay | null {
  return only(days.map(({ day }) => day)) === null ? null : (days[0] ?? null);
}

/** Whether an ordinary loan is spoken of: on a house, or on credit. */
export function isOrdinary(clauses: readonly Clause[]): boolean {
  const text = joined(clauses);
  return /抵押|信用|普通|按揭|经营贷|流贷|房贷|厂房/.test(text) && !/专利|知识产权|知产|质押/.test(text);
}
