import type { Compute, Situation } from '../../compute.ts';
import { findNumerals, numeralAt } from '../../reading/numeral.ts';
import { say } from './amounts.ts';

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

/** '贴息最多贴几年': the limit that is asked for first, and a no where the question wants more than it. */
export const interest: Compute = (situation) => {
  const { text } = situation;
  const asked = limits.filter((limit) => limit.asked.test(text));
  const [first] = asked;
  if (!first) return null;
  const rest = limits.filter((limit) => !asked.includes(limit));
  const said = refusal(situation);
  return {
    answer: `${said}${[asked, rest]
      .map((part) => part.map(({ says }) => says).join('，'))
      .filter(Boolean)
      .join('；')}。`,
    quotes: [],
    covered: [text, said],
  };
};

function refusal({ text, figures, rules: { most } }: Situation): string {
  const wanted = figures.amounts.filter(
    ({ start }) =>
      !/(?:贷|借|放|授信|本金|金额)[款了]?.{0,2}$/.test(text.slice(0, start)) && !text.includes('费'),
  );
  const sum = say(most.interest);
  if (wanted.some(({ low }) => low.gt(most.interest)))
    return /是.*[吗吧]|对[吗吧不]/.test(text) ? `不是，最多${sum}：` : `不能全给，最多${sum}：`;
  const told = monthsTold(text);
  const before = /贴了|享受了|已经|拿了|领了|用了/.test(text);
  if (before && told.some((n) => n >= most.interestMonths))
    return `不能再贴，已满${most.interestMonths}个月：`;
  const [used] = told;
  if (before && used !== undefined && /还[剩能有可]|剩|几个?月/.test(text))
    return `还能贴${most.interestMonths - used}个月：`;
  if (told.some((n) => n > most.interestMonths)) return `不能都贴，最多${most.interestMonths}个月：`;
  return /全额|全贴/.test(text) ? '不是全额：' : '';
}

/** 24个月, 两年, 第四年: in months. */
function monthsTold(text: string): number[] {
  return [...findNumerals(text), ...ordinals(text)].flatMap(({ low, high, end }) => {
    const unit = /^(?:个(月)|(?:整|多)?(年)(?!利率|利息|化|息|前|\d))/.exec(text.slice(end));
    const months = low.times(unit?.[2] ? 12 : 1).toNumber();
    return unit && low.eq(high) && Number.isInteger(months) && months < 1000 ? [months] : [];
  });
}

function ordinals(text: string) {
  return Array.from(text.matchAll(/第(?=[一二三四五六七八九\d])/g), ({ index }) =>
    numeralAt(text, index + 1),
  ).filter((numeral) => numeral !== null);
}
