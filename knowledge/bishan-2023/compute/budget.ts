import { Decimal } from 'decimal.js';
import type { Compute } from '../../compute.ts';
import { say } from './amounts.ts';

const quote = '以上专利转化运用资助资金限额预算100万元，超过预算资金根据实际情况按比例进行资助。';

/** Before the amount that all applicants together were awarded, and not one of them. */
const inAll =
  /(全部|全区|大家|所有|各家|总[额数共量的]|合计|统共|一共|加拢|加起来|加总)(?!.{0,12}预算)[^，,。；;]{0,12}$/;
/** What the office has awarded: no loan, contract or cost, of which people tell the sum as well. */
const awards = /[批审核]|预算|资助|申请|申报|全区|大家/;
const others = /备案|贷|合同|利息|融资|花|费|产值|销售/;
/** Whether the awards are paid in full. */
const inFull =
  /比例|折|照发|全额|足额|拿满|拿全|给满|核减|削减|缩水|少[拿给发]|扣|怎么发|咋发|[发给拿]多少|几何|到手|实际|够|超/;
const own = /(我|轮到|应得|原定|原来|原本|本来|自己)[^，,。；;]{0,12}$/;

/** '全部批下来125万，轮到我核定5万': what is left of it where the awards of all go beyond the budget. */
export const budget: Compute = ({ text, figures: { amounts }, rules }) => {
  const total = amounts.find(
    ({ start, low, high }) => low.eq(high) && low.gte(100_000) && inAll.test(text.slice(0, start)),
  );
  if (!total || !awards.test(text) || others.test(text) || !inFull.test(text)) return null;
  const limit = new Decimal(rules.budget);
  const quotes = [['4', quote]] as const;
  const topic = 'budget.over';
  if (total.low.lte(limit))
    return {
      answer: `不打折：全部${say(total.low)}没有超过${say(limit)}的限额预算；超过预算的，才根据实际情况按比例进行资助。`,
      quotes,
      covered: [text, say(total.low), say(limit)],
      topic,
    };
  const mine = amounts.find(
    ({ start, low }) => start !== total.start && own.test(text.slice(0, start)) && low.lt(total.low),
  );
  const share = `${limit.div(total.low).times(100).toDecimalPlaces(1).toString()}%`;
  const reduced = mine && say(limit.div(total.low).times(mine.low).toDecimalPlaces(2));
  const left = mine ? `预计约${reduced}（${say(mine.low)}×${share}）` : `约为应得的${share}`;
  return {
    answer: `按比例，${left}：全部${say(total.low)}超过${say(limit)}的限额预算，根据实际情况按比例进行资助，以区市场监管局核定为准。`,
    quotes,
    covered: [text, share, say(limit), say(total.low), ...(mine ? [say(mine.low)] : []), reduced ?? ''],
    topic,
  };
};
