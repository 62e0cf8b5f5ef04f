import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { inGoodOrder, midWindow } from './applicant.ts';
import { asFact, say } from './amounts.ts';

/** '备案了15个产品', '认定了2个': 1000元/个 under 1万元, 5000元/个. */
export const products: Compute = ({ text, figures, rules: { evaluate } }) => {
  const n = figures.counts.find(({ unit }) => '个款项种件'.includes(unit))?.n ?? 0;
  if (n < 2 || n > 400) return null;
  const recognised = /认定|评上/.test(text) && !text.includes('备案');
  const entries = Array.from({ length: n });
  const result = evaluate(
    inGoodOrder(
      recognised
        ? { productRecognitions: entries.map(() => ({ recognisedOn: midWindow })) }
        : { productFilings: entries.map(() => ({ filedOn: midWindow })) },
    ),
  );
  const total = say(result.total);
  const capped = !recognised && n > 10;
  return {
    answer: capped
      ? `预计${total}：1000元/个，但同一企业累计资助不超过1万元，${n}个也只按1万元封顶。`
      : `预计${total}：${recognised ? '5000' : '1000'}元/个×${n}个${recognised ? '' : '，同一企业累计资助不超过1万元'}；以审核为准。`,
    quotes: recognised
      ? [['A1.4', '5000元/个']]
      : [
          ['A1.3', '1000元/个'],
          ['A1.3', '同一企业累计资助不超过1万元。'],
        ],
    covered: [text, total, `${n}个`],
  };
};

const loanQuote = [
  'A1.2.2',
  '对通过主贷为知识产权质押获得贷款的企业予以贴息，贴息利率不超过同期银行贷款市场报价利率（LPR），每家企业累计贴息资金不超过20万元，贴息期限累计不超过36个月，其贷款过程中发生的评估费、担保费、保险费按50%给予资助，每家企业累计不超过5万元。',
] as const;

/** '评估费3万、担保费2万能报多少': half, up to 5万元. */
export const fees: Compute = ({ text, figures }) => {
  const together = /(?:一共|总共|合计|共计|加起来|共)(?:花了?|是|用了?)?/.exec(text);
  const after = together ? figures.amounts.find(({ at }) => at >= together.index) : undefined;
  const own = figures.amounts.filter(
    ({ at }) =>
      !/(贷|借|放|授信)[款了]?.{0,2}$/.test(text.slice(0, at)) &&
      /费|花|评估|担保|保险/.test(text.slice(Math.max(0, at - 8), at)),
  );
  const paid = after ? [after] : own;
  if (paid.length === 0) return null;
  const base = paid.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));
  const half = base.div(2);
  const limit = new Decimal(50_000);
  const total = say(Decimal.min(half, limit));
  return {
    answer: half.gt(limit)
      ? `预计${total}：评估费、担保费、保险费按50%资助，每家企业累计不超过5万元，超出部分不再资助。`
      : `预计${total}：评估费、担保费、保险费按50%资助（${say(base)}×50%），每家企业累计不超过5万元。`,
    quotes: [loanQuote],
    covered: [text, total, say(base)],
  };
};

/** '我们支行排第二': by rank, and only past both thresholds. */
export const bank: Compute = ({ text, figures, rules: { evaluate } }) => {
  const enterprises = figures.counts.find(({ unit }) => '家户'.includes(unit))?.n;
  const loans = figures.amounts.at(0)?.yuan;
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
  return {
    answer:
      rank === null
        ? `符合门槛，可以申请：${conditions}；第一、二、三名分别资助8万元、6万元、4万元，按惠企数量排名。`
        : `${total}：惠企数量第一、二、三名分别资助8万元、6万元、4万元；${conditions}。`,
    quotes,
    covered: [text, total],
  };
};

/** '活动花了3万5': the cost, up to 2万元 each. */
export const activity: Compute = ({ text, figures, rules: { evaluate } }) => {
  const costs = figures.amounts.filter(({ at }) => !/[补奖给报]$/.test(text.slice(0, at)));
  if (costs.length === 0) return null;
  const times = figures.counts.find(({ unit }) => '场次个'.includes(unit))?.n ?? 1;
  const each = /每[场次]|各|都/.test(text) && costs.length === 1 && times > 1 && times <= 50;
  const list = each
    ? Array.from({ length: times }, () => costs[0]?.yuan ?? new Decimal(0))
    : costs.map(({ yuan }) => yuan);
  if (!each && times > 1 && costs.length === 1) return null;
  const result = evaluate(
    inGoodOrder(
      {
        serviceActivities: list.map((cost) => ({
          approved: true,
          recognised: true,
          cost: asFact(cost),
          heldOn: midWindow,
        })),
      },
      'serviceAgency',
    ),
  );
  const total = say(result.total);
  return {
    answer: `预计${total}：据实资助，单次最高不超过2万元${list.length > 1 ? '，各场分别计算' : ''}；须先申报立项并经认定。`,
    quotes: [['A1.6.3', '据实给予单次最高不超过2万元资助。']],
    covered: [text, total],
  };
};

/** '促成4家、备案总额6000万'. */
export const brokerage: Compute = ({ text, figures, rules: { evaluate } }) => {
  const enterprises = figures.counts.find(({ unit }) => '家户'.includes(unit))?.n;
  const total = figures.amounts.find(({ yuan }) => yuan.gte(1_000_000))?.yuan;
  if (enterprises === undefined && !total) return null;
  const result = evaluate(
    inGoodOrder(
      {
        licenceBrokerage: {
          approved: true,
          recognised: true,
          enterprises: enterprises ?? 3,
          filingTotal: asFact(total ?? new Decimal(30_000_000)),
          completedOn: midWindow,
        },
      },
      'serviceAgency',
    ),
  );
  const quotes = [
    [
      'A1.6.2',
      '对推动完成3家及以上企业完成发明专利许可，登记备案总金额3000—5000万元的，资助2万元；登记备案金额5000万元以上，资助3万元，经认定符合资助条件的主体。',
    ],
  ] as const;
  if (Number(result.total) === 0)
    return {
      answer: '不能，没有达到门槛：须推动3家及以上企业完成发明专利许可，且登记备案总金额3000万元以上。',
      quotes,
      covered: [text],
    };
  if (!total) return null;
  const amount = say(result.total);
  return {
    answer: `一次性${amount}：推动3家及以上企业完成发明专利许可，登记备案总金额3000—5000万元的2万元、5000万元以上的3万元；须经认定。`,
    quotes,
    covered: [text, amount],
  };
};

/** '池里28件，促成12家': which of the three thresholds is missed. */
export const pool: Compute = ({ text, figures }) => {
  const n = figures.counts.find(({ unit }) => '件个项'.includes(unit))?.n;
  const smes = figures.counts.find(({ unit }) => '家户'.includes(unit))?.n;
  const largest = figures.amounts.find(({ yuan }) => yuan.gte(1_000_000))?.yuan;
  const missed = [
    n !== undefined && n < 30 && n > 1 ? '入池高校院所发明专利不足30件' : '',
    smes !== undefined && smes < 10 && smes > 1 ? '促成的中小微企业不足10家' : '',
    largest?.lt(20_000_000) ? '没有一家许可合同备案金额达到2000万元' : '',
    /没有.{0,4}2000万|没有.{0,6}(两|二)千万|没到2000万/.test(text)
      ? '没有一家许可合同备案金额达到2000万元'
      : '',
  ].filter(Boolean);
  const first = missed[0];
  if (!first) return null;
  return {
    answer: `不能：${[...new Set(missed)].join('、')}；须同时做到30件及以上入池、促成10家及以上中小微企业、至少一家许可合同备案金额2000万元以上，才资助10万元。`,
    quotes: [],
    covered: [text],
  };
};
