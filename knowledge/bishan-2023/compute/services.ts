import { Decimal } from 'decimal.js';
import type { Compute, Computed } from '../../compute.ts';
import { asFact, say } from './amounts.ts';
import { inGoodOrder, midWindow } from './applicant.ts';

/** '活动花了3万5': the cost, up to 2万元 each. */
export const activity: Compute = ({ text, figures, rules: { evaluate } }) => {
  const costs = figures.amounts.filter(({ at }) => !/([补奖给报满]|能?拿.{0,2})$/.test(text.slice(0, at)));
  if (costs.length === 0) return null;
  const counts = figures.counts.filter(({ unit }) => '场次个'.includes(unit)).map(({ n }) => n);
  // 一场8000，一场25000: as many as are told one by one.
  const times = counts.find((n) => n > 1) ?? Math.max(1, counts.length);
  if (costs.length > 1 && costs.length !== times) return null;
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
  const total = figures.amounts.find(({ yuan }) => yuan.gte(100_000))?.yuan;
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
  // '要35件，我们只有28件': the fewer are ours.
  const pieces = figures.counts
    .filter(
      ({ unit, at }) => '件个项'.includes(unit) && !/^.{1,3}(硬|指标|条件|要求|标准)/.test(text.slice(at)),
    )
    .map(({ n: count }) => count);
  const n = pieces.length > 0 ? Math.min(...pieces) : undefined;
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
  if (!first) {
    if (/(企业|公司|个人|自己)的|实用新型|外观|没有立项|没立项/.test(text)) return null;
    if (n === undefined || n < 30 || smes === undefined || !largest)
      return /够|行|可以|能|达标|合格|算/.test(text) ? partOfPool(text, { n, smes, largest }) : null;
    return {
      answer:
        '可以申请，三项门槛都达到：30件及以上高校院所发明专利入池、促成10家及以上中小微企业、至少一家许可合同备案金额2000万元以上；须先申报立项并经认定，资助10万元。',
      quotes: [],
      covered: [text, '三项'],
    };
  }
  return {
    answer: `不能：${[...new Set(missed)].join('、')}；须同时做到30件及以上入池、促成10家及以上中小微企业、至少一家许可合同备案金额2000万元以上，才资助10万元。`,
    quotes: [],
    covered: [text],
  };
};

interface PoolFigures {
  readonly n: number | undefined;
  readonly smes: number | undefined;
  readonly largest: Decimal | undefined;
}

/** '池里35件够不够': yes to what is said, and what else there must be; null where nothing is said that is enough. */
function partOfPool(text: string, { n, smes, largest }: PoolFigures): Computed | null {
  const thresholds = [
    { met: n !== undefined && n >= 30, says: '30件及以上高校院所发明专利入池' },
    { met: smes !== undefined && smes >= 10, says: '促成10家及以上中小微企业' },
    { met: largest !== undefined, says: '至少一家许可合同备案金额2000万元以上' },
  ];
  const say = (met: boolean) =>
    thresholds
      .filter((threshold) => threshold.met === met)
      .map(({ says }) => says)
      .join('、');
  if (!say(true)) return null;
  return {
    answer: `这一项够了：要求是${say(true)}；还须${say(false)}，并先申报立项、经认定，才资助10万元。`,
    quotes: [],
    covered: [text],
  };
}
