import type { Decimal } from 'decimal.js';
import type { FoundAmount } from '../../reading/amount.ts';

/**
 * What a sum of money is: `prior` was awarded before, `claimed` is what the question hopes for, `filed` stands in a
 * licence contract; `aside` has no part in any award.
 */
export type MoneyRole =
  'prior' | 'claimed' | 'filed' | 'fee' | 'interest' | 'principal' | 'cost' | 'approved' | 'aside';

export interface Money {
  readonly yuan: Decimal;
  readonly role: MoneyRole;
  readonly start: number;
  readonly end: number;
  /** As said. */
  readonly said: string;
}

interface Place {
  readonly text: string;
  /** Up to the sum, and from it on. */
  readonly before: string;
  readonly after: string;
  readonly yuan: Decimal;
}

const fees = /评估|担保|但保|保险|保费|平估/;
const event = /活动|培训|对接|宣讲|沙龙|路演|讲座|推介|入园|惠企活动|巡讲|宣传/;
const lent = /质押|贷|利息|贴息|lpr/;

const inClause = (after: string): string => /^[^，,。；;]{0,5}/.exec(after)?.[0] ?? '';

/** 收了1万赞助: what it does to an award the notice doesn't say. */
const offset = /(?:收了?|赞助|门票|分摊)[^，,。]{0,4}$/;
/** 费用资助（按半数计）6万: an award worked out already, whose rule must not be put to it again. */
const workedOut = /费用?(?:的)?(?:资助|补助|补贴)[^，,。过了已拿领]{0,8}$|按(?:半数|一半|50%)[^，,。]{0,6}$/;

function isUnplaced({ before, after, text }: Place): boolean {
  return (
    workedOut.test(before) ||
    // RMB 3.6 million: a unit that is not read.
    /^(?:million|thousand|billion)/.test(after) ||
    (event.test(text) && (offset.test(before) || /^(?:元|块)?的?(?:赞助|门票)/.test(after)))
  );
}

/** What makes a sum what it is, in the order in which they are looked for. */
const roles: readonly (readonly [MoneyRole, (place: Place) => boolean])[] = [
  [
    'approved',
    ({ before, text }) =>
      /(?:全区|大家|总共批|全部批|申报总额|申请总额|总额|审下来|批下来|核准总额)[^，,。]{0,10}$/.test(
        before,
      ) && /打折|足额|比例|照发|到手|超预算|超过预算|资金只有|全额/.test(text),
  ],
  [
    'prior',
    ({ before, after, text }) =>
      !/市里|国家级|别的部门|其他部门|科技局|花了?$|[能可够](?:以|得)?[拿领得报补贴]满$/.test(
        text.slice(0, before.length),
      ) &&
      (/(?:领|拿|补助?|资助|奖励?|得|享受?|贴|报销?|兑)(?:了|过|满|走|掉)(?:贴息|补助|资助)?$/.test(before) ||
        /(?:先前|以前|此前|之前|往年)[^。；;?？]*[领拿得](?:取|到)?$/.test(before) ||
        /(?:领取|获得?|取得|兑付)了?[^，,。\d]{0,8}(?:资助|补助|补贴|奖励|贴息|奖补)(?:资金|款|金)?(?:共|合计)?$/.test(
          before,
        ) ||
        (/(?:已经?|之前|前面|以前|先前|上次|早就|此前|去年|上半年|年初|上一批|前期|头回|曾经?|前些年)[^，,。]{0,10}$/.test(
          before,
        ) &&
          /[拿领补享得贴]|用[了掉]/.test(before.slice(-10) + inClause(after)))),
  ],
  [
    'aside',
    ({ before, after }) =>
      /[\d一二两三四五六七八九十][件个款]$|[一每][件个](?!备案|合同|花|用)[^，,。\d]{0,3}$|(?:单价|按件)[^，,。\d]{0,3}$|这$|四舍五入[^，,。]{0,3}$/.test(
        before,
      ) ||
      /(?:亏|赚|挣|多?卖|产值|资本|营收|营业额|销售额?|收入|资产|投资|投了?|利润|预算|卖了?|转让[费价款]|买价|成交价|估值|价值|律师费|公证费|服务费|代理费|手续费|咨询费|年费|许可费|使用费)[^，,。;；]{0,5}$/.test(
        before,
      ) ||
      /^(?:的?(?:产值|营收|销售额|注册资本|转让费|律师费|公证费|代理费))/.test(after),
  ],
  [
    'claimed',
    ({ before, after, text }) =>
      (/(?:能|可以|可|得|该|应该?|就)?(?:拿|领|给|补助?|补贴|报|得|奖励?|奖金|资助|贴|发|凑|返|核定|审定|还是|封顶|最高|最多|上限|算的?是?|算下来|算出来|总数是|额外就是|一共就是|合计就是|是不是|就是|不是)(?:得到|不到|我们|我|满|足|够|到|回|个|共|整|是|为|出)?$/.test(
        before,
      ) &&
        !/(?:利息|费)[^，,。]{0,6}是$/.test(before)) ||
      /^(?:来|元)?(?:给|发|算|补)(?!.{0,4}(?:多少|好多|几))/.test(after) ||
      /^(?:对[吗不吧]|是吧|对不对|封顶(?:吗|对|是)|稳了|那[档个笔]|全给|都给)/.test(after) ||
      (/[，,][^，,。]{0,3}$/.test(before) && /^(?:对|是不|吗|[?？]$)/.test(after) && !lent.test(text)),
  ],
  ['fee', ({ before }) => /(?:评估|平估|担保|但保|保险|保)费[^，,。\d息]{0,4}$/.test(before)],
  [
    'filed',
    ({ text, before, yuan }) =>
      yuan.gte(1000) &&
      /许可|licen[cs]/.test(text) &&
      /(?:备案|合同)(?:金?额|了|价|登记)?[^，,。；;\d费]{0,5}$/.test(before),
  ],
  [
    'interest',
    ({ before, after, text }) =>
      /息[^费，,。]{0,8}$/.test(before) ||
      (/(?:核|算)(?:下来|出来|得)[^，,。\d]{0,4}$/.test(before) && text.includes('贴息')) ||
      /^的?(?:利息|息)(?![^，,。]{0,3}\d)/.test(after) ||
      /利息[^，,。]{0,4}[，,]?$/.test(before),
  ],
  [
    'fee',
    ({ before, text }) =>
      fees.test(text) &&
      (/费|花|评估|担保|但保|保险|保费|合[计起]|总共|一共|共|加起来|和$|、$/.test(before.slice(-12)) ||
        !/[贷借]/.test(text)),
  ],
  [
    'principal',
    ({ before, after }) =>
      /(?:[贷借]|放款|融资|授信|本金|额度)[^费息，,。]{0,6}$/.test(before) ||
      /^的?(?:专利)?(?:质押)?(?:贷款|融资)/.test(after),
  ],
  [
    'fee',
    ({ text, before }) =>
      (text.includes('费') && lent.test(text)) || (/费用?[^，,。]{0,10}$/.test(before) && !event.test(text)),
  ],
  ['cost', ({ text }) => event.test(text) && !/贷|放款|银行|支行|备案金额/.test(text)],
  ['aside', ({ before }) => /(?:花了?|付了?|价钱?)[^，,。;；]{0,4}$/.test(before)],
  ['filed', ({ text, yuan }) => /许可|licen[cs]|备案金额|备案额|合同/.test(text) && yuan.gte(1000)],
  // A price, a turnover: nothing here hangs on it, unless it was awarded.
  [
    'aside',
    ({ text, before, after }) =>
      !lent.test(text) &&
      !fees.test(text) &&
      !/[领拿补奖助得给兑享批]/.test(before.slice(-10) + inClause(after)),
  ],
];

/** What each sum of a question is; null where one is vague, or has no place. Of a range one end is taken. */
export function moneyOf(
  text: string,
  amounts: readonly FoundAmount[],
  end: 'low' | 'high' = 'low',
): Money[] | null {
  const read: Money[] = [];
  for (const amount of amounts) {
    const span = { start: amount.start, end: amount.end, said: text.slice(amount.start, amount.end) };
    const place = { text, before: text.slice(0, span.start), after: text.slice(span.end), yuan: amount[end] };
    if (isUnplaced(place)) return null;
    const last = read.at(-1);
    // 分别是20万和30万: both are the same.
    const listed =
      last && /^(?:元|块)?[和、与及]$/.test(text.slice(last.end, span.start)) ? last.role : undefined;
    const role = listed ?? roles.find(([, fits]) => fits(place))?.[0];
    if (role === undefined || (role !== 'aside' && (isBounded(amount) || amount.problem !== null)))
      return null;
    read.push({ yuan: place.yuan, role, ...span });
  }
  return read;
}

/** 300万以上, 十来万: no end of it is said. */
const isBounded = ({ vague, low, high }: FoundAmount): boolean => vague && low.eq(high);
