import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { asFact, say } from './amounts.ts';
import { goodPatent, inGoodOrder, midWindow } from './applicant.ts';

const standard = [
  'A1.1.2',
  '0.5万元/件，单项许可合同备案金额300万元及以上的，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）。',
] as const;

/** The extra of one licence contract by its 备案金额. */
export const licenceExtra: Compute = ({ text, figures, rules: { evaluate } }) => {
  if (figures.counts.some(({ n, unit }) => n > 1 && '份件个项'.includes(unit))) return null;
  const filed = figures.amounts.find(({ yuan }) => yuan.gte(100_000));
  if (!filed || /两份|几份|合起来|加起来|合计/.test(text)) return null;
  const totalAt = (filingAmount: string) =>
    new Decimal(
      evaluate(
        inGoodOrder({ licences: [{ ...goodPatent, patentCount: 1, filedOn: midWindow, filingAmount }] }),
      ).total,
    );
  const amount = totalAt(asFact(filed.yuan)).minus(totalAt('0'));
  const quotes = [standard] as const;
  const said = say(filed.yuan);
  if (amount.isZero())
    return {
      answer: `没有额外资助：单项许可合同备案金额要300万元及以上才有，${said}不到；按件的0.5万元/件不受影响。`,
      quotes,
      covered: [text, said],
    };
  const full = filed.yuan.times('0.0005').gt(amount);
  return {
    answer: full
      ? `额外${say(amount)}：按备案金额的0.05%计算已超过最高限额，额外资助最高不超过0.5万元；另有0.5万元/件。`
      : `额外${say(amount)}：${said}×0.05%（300万元及以上才有，最高不超过0.5万元）；另有0.5万元/件。`,
    quotes,
    covered: [text, said, say(amount)],
  };
};
