import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { goodPatent, inGoodOrder } from '../case/good-order.ts';
import { moneyOf } from '../case/money.ts';
import { asFact, say } from './amounts.ts';

const standard = [
  'A1.1.2',
  '0.5万元/件，单项许可合同备案金额300万元及以上的，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）。',
] as const;

/** The extra of one licence contract by its 备案金额. */
export const licenceExtra: Compute = ({ text, figures, rules: { evaluate, activityWindow } }) => {
  if (figures.counts.some(({ n, unit }) => n !== 1 && '份件个项'.includes(unit) && unit !== '')) return null;
  const money = moneyOf(text, figures.amounts) ?? [];
  const [filed, ...more] = money.filter(({ role, yuan }) => role === 'filed' && yuan.gte(100_000));
  if (!filed || more.length > 0 || /两份|几份|合起来|加起来|合计/.test(text)) return null;
  const day = activityWindow.from;
  const totalAt = (filingAmount: string) =>
    new Decimal(
      evaluate(
        inGoodOrder({ licences: [{ ...goodPatent, patentCount: 1, filedOn: day, filingAmount }] }, day),
      ).total,
    );
  const amount = totalAt(asFact(filed.yuan)).minus(totalAt('0'));
  const said = say(filed.yuan);
  const hoped = money.findLast(({ role }) => role === 'claimed');
  const wrong = hoped && !hoped.yuan.eq(amount) ? `不是${hoped.said}，` : '';
  if (amount.isZero())
    return {
      answer: `${wrong}没有额外资助：单项许可合同备案金额要300万元及以上才有，${said}不到；按件的0.5万元/件不受影响。`,
      quotes: [standard],
      covered: [text, said],
      judged: true,
    };
  return {
    answer: `${wrong}额外${say(amount)}：${said}×0.05%（300万元及以上才有，最高不超过0.5万元）；另有0.5万元/件。`,
    quotes: [standard],
    covered: [text, said, say(amount)],
    judged: true,
  };
};
