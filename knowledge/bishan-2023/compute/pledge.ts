import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { asFact, say } from './amounts.ts';
import { inGoodOrder } from './applicant.ts';
import { usedBefore } from './sum.ts';

const loanQuote = [
  'A1.2.2',
  '对通过主贷为知识产权质押获得贷款的企业予以贴息，贴息利率不超过同期银行贷款市场报价利率（LPR），每家企业累计贴息资金不超过20万元，贴息期限累计不超过36个月，其贷款过程中发生的评估费、担保费、保险费按50%给予资助，每家企业累计不超过5万元。',
] as const;

/** '评估费3万、担保费2万能报多少': half, up to 5万元. */
export const fees: Compute = (situation) => {
  const { text, figures } = situation;
  const used = usedBefore(situation);
  const together = /(?:一共|总共|合计|共计|加起来|共)(?:花了?|是|用了?)?/.exec(text);
  const after = together ? figures.amounts.find(({ at }) => at >= together.index) : undefined;
  const own = figures.amounts
    .filter(({ yuan }) => !used || !yuan.eq(used))
    .filter(
      ({ at }) =>
        !/(贷|借|放|授信)[款了]?.{0,2}$/.test(text.slice(0, at)) &&
        /费|花|评估|担保|保险/.test(text.slice(Math.max(0, at - 8), at)),
    );
  const paid = after ? [after] : own;
  if (paid.length === 0) return null;
  const base = paid.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));
  const half = base.div(2);
  const limit = Decimal.max(0, new Decimal(50_000).minus(used ?? 0));
  const total = say(Decimal.min(half, limit));
  return {
    answer: half.gt(limit)
      ? `预计${total}：评估费、担保费、保险费按50%资助，每家企业累计不超过5万元，超出部分不再资助。`
      : `预计${total}：评估费、担保费、保险费按50%资助（${say(base)}×50%），每家企业累计不超过5万元。`,
    quotes: [loanQuote],
    covered: [text, total, say(base)],
  };
};

/** '利息12万、利率5%、LPR3.45%能贴多少': the part up to the LPR, up to 20万元. Without the LPR only the cap is certain. */
export const subsidy: Compute = (situation) => {
  const { text, figures } = situation;
  const rates = [...text.matchAll(/(lpr|报价利率|利率|年化|年息)[^%，。]{0,5}?(\d+(?:\.\d+)?)%/g)];
  const lpr = rates.find(([, name]) => name === 'lpr' || name === '报价利率')?.[2];
  const rate = rates.find(([, name]) => name !== 'lpr' && name !== '报价利率')?.[2];
  const paid = figures.amounts.find(({ at }) =>
    /息[^费]{0,6}$/.test(text.slice(Math.max(0, at - 8), at)),
  )?.yuan;
  const principal = figures.amounts.find(({ at }) =>
    /[贷借][^费]{0,4}$/.test(text.slice(Math.max(0, at - 6), at)),
  )?.yuan;
  const base = paid ?? (rate && /一年|1年|年利息/.test(text) ? principal?.times(rate).div(100) : undefined);
  if (!base) return null;
  const used = usedBefore(situation);
  const left = Decimal.max(0, new Decimal(200_000).minus(used ?? 0));
  const factor = lpr && rate ? Decimal.min(1, new Decimal(lpr).div(rate)) : new Decimal(1);
  const due = base.times(factor).toDecimalPlaces(2);
  const total = say(Decimal.min(due, left));
  const covered = [text, total, say(base)];
  if (due.gt(left))
    return {
      answer: `最高${total}：贴息每家企业累计不超过20万元${used ? '，要扣除已经拿过的' : ''}；利率不超过同期LPR，期限累计不超过36个月。`,
      quotes: [loanQuote],
      covered,
    };
  if (!lpr || !rate) return null;
  return {
    answer: `预计${total}：贴息利率不超过同期LPR，${factor.lt(1) ? `${say(base)}×${lpr}%÷${rate}%` : '贷款利率没有超过LPR，按实际利息'}；每家企业累计不超过20万元、36个月，须经认定。`,
    quotes: [loanQuote],
    covered,
  };
};

/** '我们支行排第二': by rank, and only past both thresholds. */
export const bank: Compute = ({ text, figures, rules: { evaluate } }) => {
  const enterprises = figures.counts.find(({ unit }) => '家户'.includes(unit))?.n;
  // '奖金是不是10万' is what the bank hopes for, not what it lent.
  const loans = figures.amounts.find(
    ({ at }) => !/(奖|补助|资助|拿|领|得)[^，,。款]{0,6}$/.test(text.slice(0, at)),
  )?.yuan;
  const { rank } = figures;
  if (enterprises === undefined && !loans && rank === null) return null;
  const result = evaluate(
    inGoodOrder(
      {
        bankPledge: {
          enterprises: enterprises ?? 3,
          loanTotal: asFact(loans ?? new Decimal(30_000_000)),
          rank: rank ?? 1,
        },
      },
      'bank',
    ),
  );
  const item = result.items[0];
  const quotes = [
    ['A1.2.1', '分别资助8万元、6万元、4万元。'],
    [
      'A1.2.1',
      '发放专利质押贷款惠及企业数量排名前三（专利质押贷款惠企数量3家以上），且贷款金额3000万元以上的银行业金融机构（含分支机构）。',
    ],
  ] as const;
  const conditions = '须惠企3家以上、排名前三，且贷款金额3000万元以上';
  if (item?.status === 'rejected')
    return {
      answer: `不能，不符合条件：${conditions}；${item.reason === 'notTopThree' ? '只奖前三名' : '没有达到门槛'}。`,
      quotes,
      covered: [text],
    };
  const total = say(result.total);
  // One of the two thresholds was not said: no yes to the whole.
  if (rank === null && (enterprises === undefined || !loans))
    return { answer: `这一项够了，还要看其他条件：${conditions}。`, quotes, covered: [text] };
  return {
    answer:
      rank === null
        ? `符合门槛，可以申请：${conditions}；按惠企数量排名，前三名分别资助8万元、6万元、4万元。`
        : `${total}：惠企数量前三名分别资助8万元、6万元、4万元；${conditions}。`,
    quotes,
    covered: [text, total],
  };
};
