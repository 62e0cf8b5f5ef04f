import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Compute } from '../../compute.ts';
import { goodPatent, inGoodOrder } from '../case/good-order.ts';
import { moneyOf } from '../case/money.ts';
import { say } from './amounts.ts';
import { groups, loanQuote } from './standards.ts';

type Prior = NonNullable<Facts['prior']>;
type Cap = Exclude<keyof Prior, 'interestMonths'>;

/** The 累计 caps, each with the words for it. */
const caps: readonly (readonly [Cap, RegExp, string])[] = [
  ['interest', /贴息|利息/, '贴息每家企业累计不超过20万元'],
  ['fees', /评估|担保|保险|费/, '评估费、担保费、保险费每家企业累计不超过5万元'],
  ['productFiling', /产品|备案(?!金额)/, '产品备案同一企业累计资助不超过1万元'],
  ['transferGroup', /转让|许可|受让/, '转让、许可、开放许可同一企业累计最高不超过3万元'],
];
const more = 100;

/** '贴息已经享受12万，最多还有几万': what a cap leaves, as the rules would give it to one who claims without end. */
export const left: Compute = ({ text, figures, rules: { evaluate, activityWindow } }) => {
  const money = moneyOf(text, figures.amounts);
  const [used, ...others] = money?.filter(({ role }) => role === 'prior') ?? [];
  const cap = caps.find(([, words]) => words.test(text));
  if (!used || others.length > 0 || !cap || !/还|剩|再/.test(text)) return null;
  const [name, , says] = cap;
  const day = activityWindow.from;
  const many = <Entry>(entry: Entry) => Array.from({ length: more }, () => entry);
  const loan = {
    primaryCollateralIsIP: true,
    recognised: true,
    drawnOn: day,
    maturesOn: activityWindow.to,
    annualRate: '0',
    interestPaid: name === 'interest' ? '1000000000' : '0',
    assessmentFee: name === 'fees' ? '1000000000' : '0',
    guaranteeFee: '0',
    insuranceFee: '0',
  };
  const facts = inGoodOrder(
    name === 'productFiling'
      ? { productFilings: many({ filedOn: day }) }
      : name === 'transferGroup'
        ? { transfers: many({ ...goodPatent, completedOn: day }) }
        : { pledgeLoans: [loan] },
    day,
  );
  const { total } = evaluate({ ...facts, prior: { ...facts.prior, [name]: used.yuan.toFixed(2) } });
  const group = groups.find(({ limit }) => limit === says);
  return {
    answer:
      Number(total) === 0
        ? `不能再拿了（0元）：累计额度已经用完，${says}。`
        : `最多还能拿${say(total)}：${says}，要扣除已经拿过的${say(used.yuan)}；以审核为准。`,
    quotes: [group ? group.quote : loanQuote],
    covered: [text, say(total), say(used.yuan), '0元'],
    judged: true,
  };
};
