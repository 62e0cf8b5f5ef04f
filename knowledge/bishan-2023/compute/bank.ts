import type { Compute, Computed } from '../../compute.ts';
import { inGoodOrder, plenty } from '../case/good-order.ts';
import { asFact, say } from './amounts.ts';

const quotes: Computed['quotes'] = [
  ['A1.2.1', '分别资助8万元、6万元、4万元。'],
  [
    'A1.2.1',
    '发放专利质押贷款惠及企业数量排名前三（专利质押贷款惠企数量3家以上），且贷款金额3000万元以上的银行业金融机构（含分支机构）。',
  ],
];
const conditions = '须惠企3家以上、排名前三，且贷款金额3000万元以上';

/** '我们支行排第二': by rank, and only past both thresholds. */
export const bank: Compute = ({ text, figures, rules: { evaluate, activityWindow } }) => {
  const firms = figures.counts.filter(({ unit }) => '家户'.includes(unit) && unit !== '');
  const [count] = firms;
  // '奖金是不是10万' is what the bank hopes for, not what it lent.
  const loans = figures.amounts.filter(
    ({ start }) =>
      !/(?:奖|补助|资助|拿|领|得|给)[^，,。款]{0,6}$/.test(text.slice(0, start)) &&
      !/^(?:那[档个笔]|还有)/.test(text.slice(start)),
  );
  const [loan] = loans;
  if (count?.n === null || (loan && !loan.low.eq(loan.high))) return null;
  const enterprises = count?.n;
  const loanTotal = loan?.low;
  const { rank } = figures;
  if (enterprises === undefined && !loanTotal && rank === null) return null;
  const result = evaluate(
    inGoodOrder(
      {
        bankPledge: {
          enterprises: enterprises ?? plenty.count,
          loanTotal: loanTotal ? asFact(loanTotal) : plenty.sum,
          rank: rank ?? 1,
        },
      },
      activityWindow.from,
      { kind: 'bank' },
    ),
  );
  const item = result.items[0];
  if (item?.status === 'rejected')
    return {
      answer: `不能，不符合条件：${conditions}；${item.reason === 'notTopThree' ? '只奖前三名' : '没有达到门槛'}。`,
      quotes,
      covered: [text],
    };
  const total = say(result.total);
  // One of the two thresholds was not said: no yes to the whole.
  if (rank === null && (enterprises === undefined || !loanTotal))
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
