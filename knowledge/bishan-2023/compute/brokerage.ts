import type { Compute } from '../../compute.ts';
import { asksHowMuch } from './verdict.ts';
import { inGoodOrder, plenty } from '../case/good-order.ts';
import { asFact, say } from './amounts.ts';

const quotes = [
  [
    'A1.6.2',
    '对推动完成3家及以上企业完成发明专利许可，登记备案总金额3000—5000万元的，资助2万元；登记备案金额5000万元以上，资助3万元，经认定符合资助条件的主体。',
  ],
] as const;

/** '促成4家、备案总额6000万': by the number of firms and the sum of all contracts. */
export const brokerage: Compute = ({ text, figures, rules: { evaluate, activityWindow } }) => {
  const count = figures.counts.find(({ unit }) => '家户'.includes(unit) && unit !== '');
  // 收了18万服务费 is no contract's.
  const filed = figures.amounts.filter(
    ({ low, end }) => low.gte(100_000) && !/^(?:元|块)?的?(?:服务|代理|中介|手续)?费/.test(text.slice(end)),
  );
  const [amount] = filed;
  if (!count && !amount) return null;
  if (count?.n === null || filed.length > 1 || (amount && !amount.low.eq(amount.high))) return null;
  const result = evaluate(
    inGoodOrder(
      {
        licenceBrokerage: {
          approved: true,
          recognised: true,
          enterprises: count?.n ?? plenty.count,
          filingTotal: amount ? asFact(amount.low) : plenty.sum,
          completedOn: activityWindow.from,
        },
      },
      activityWindow.from,
      { kind: 'serviceAgency' },
    ),
  );
  if (Number(result.total) === 0)
    return {
      answer: '不能，没有达到门槛：须推动3家及以上企业完成发明专利许可，且登记备案总金额3000万元以上。',
      quotes,
      covered: [text],
    };
  if (!amount) return null;
  const total = say(result.total);
  return {
    answer: `一次性${total}：推动3家及以上企业完成发明专利许可，登记备案总金额3000—5000万元的2万元、5000万元以上的3万元；须经认定。`,
    quotes,
    covered: [text, total],
  };
};

/** The same where a question tells both figures, 立项 and 认定 and all, and asks outright for the sum. */
export const brokered: Compute = (situation) => {
  const { text, figures } = situation;
  const told = /(?:促成|撮合|推动|牵线|帮)[^，,。；;]{0,14}许可/.test(text) && figures.amounts.length > 0;
  const computed = told && asksHowMuch(text) ? brokerage(situation) : null;
  return computed && { ...computed, topic: 'brokerage.amount' };
};
