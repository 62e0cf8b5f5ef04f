import type { Decimal } from 'decimal.js';
import type { Compute, Situation } from '../../compute.ts';
import { numberPattern, readNumber } from '../../text/numbers.ts';

/** What clause A1.2.2 limits, each with how people ask for it. */
const limits: readonly { asked: RegExp; says: string }[] = [
  {
    asked: /利率|lpr|几个点|百分之几|全额|全贴|怎么算|啥子定|什么定/,
    says: '贴息利率不超过同期银行贷款市场报价利率（LPR）',
  },
  {
    asked: /多久|多长|[几多]少?年|[几多]少?个?月|期限|\d年|[一二三四五六七八]年|个月/,
    says: '贴息期限累计不超过36个月',
  },
  { asked: /利息|贴息|多少|好多|几多|封顶|最高|最多|上限/, says: '每家企业累计贴息不超过20万元' },
  { asked: /费/, says: '评估费、担保费、保险费按50%资助，每家企业累计不超过5万元' },
];
const mostInterest = 200_000;
const mostMonths = 36;
const months = new RegExp(`(${numberPattern})(?:个(月)|(?:整|多)?年)`, 'g');

/** '贴息最多贴几年': the limit that is asked for first, and a no where the question wants more than it. */
export const interest: Compute = (situation) => {
  const { text } = situation;
  const asked = limits.filter((limit) => limit.asked.test(text));
  const [first] = asked;
  if (!first) return null;
  const rest = limits.filter((limit) => !asked.includes(limit));
  return {
    answer: `${refusal(situation)}${[asked, rest]
      .map((part) => part.map(({ says }) => says).join('，'))
      .filter(Boolean)
      .join('；')}。`,
    quotes: [],
    covered: [text],
  };
};

function refusal({ text, figures }: Situation): string {
  const wanted = figures.amounts
    .filter(
      ({ at }) =>
        !/(?:贷|借|放|授信|本金|金额)[款了]?.{0,2}$/.test(text.slice(0, at)) && !text.includes('费'),
    )
    .map(({ yuan }: { yuan: Decimal }) => yuan.toNumber());
  if (wanted.some((yuan) => yuan > mostInterest))
    return /是.*[吗吧]|对[吗吧不]/.test(text) ? '不是，最多20万元：' : '不能全给，最多20万元：';
  const told = Array.from(
    text.matchAll(months),
    ([, number = '', month]) => (readNumber(number)?.toNumber() ?? 0) * (month ? 1 : 12),
  ).filter((n) => n < 1000);
  const before = /贴了|享受了|已经|拿了|领了/.test(text);
  if (before && told.some((n) => n >= mostMonths)) return '不能再贴，已满36个月：';
  if (told.some((n) => n > mostMonths)) return '不能都贴，最多36个月：';
  return /全额|全贴/.test(text) ? '不是全额：' : '';
}
