import type { Compute } from '../../compute.ts';
import { isGrave } from './accident.ts';

const negated = '(?<!没|没有|没得|不是|未|非|无|不涉及|解除|移出|撤销)';

/** Cases of 五（一）2 that a question may tell together; the first sign of each, where it isn't denied. */
const cases: readonly {
  readonly clause: string;
  readonly says: string;
  readonly quote: string;
  readonly told: (text: string) => boolean;
}[] = [
  {
    clause: '5.1.2.3',
    says: '专利权人之间存在矛盾纠纷或专利权属存在争议',
    quote: '（3）专利权人之间存在矛盾纠纷或专利权属存在争议的；',
    told: (text) =>
      new RegExp(
        `${negated}(?:权属.{0,4}(?:争议|纠纷|官司|扯)|专利.{0,6}(?:打官司|闹纠纷|扯皮|有争议))`,
      ).test(text),
  },
  {
    clause: '5.1.2.4',
    says: '纳入最高人民法院失信被执行人名单',
    quote: '（4）纳入最高人民法院失信被执行人名单的；',
    told: (text) => new RegExp(`${negated}(?:失信(?!.{0,6}(?:解除|移出|撤|修复))|老赖)`).test(text),
  },
  {
    clause: '5.1.2.5',
    says: '逾期未提出资助奖励申请',
    quote: '（5）逾期未提出资助奖励申请的；',
    told: (text) =>
      new RegExp(
        `${negated}(?:逾期|过期|超期|过了(?:截止|期限|申报期))|(?:11月(?:2[3-9]|30)|12月)[^，,。]{0,8}(?:才|再)[^，,。]{0,2}[交报递申]`,
      ).test(text),
  },
  {
    clause: '5.1.2.6',
    says: '近三年发生重大质量事故、环境责任事故、较大安全责任事故',
    quote: '（6）近三年发生重大质量事故、环境责任事故、较大安全责任事故的。',
    told: (text) => new RegExp(`${negated}.?(?:重大|较大|环境|环保).{0,6}事故`).test(text),
  },
];

/** Two of the cases told in one breath: each with its number. */
export const exclusions: Compute = (situation) => {
  const { text } = situation;
  const told = cases.filter((one) => one.told(text));
  if (told.length < 2) return null;
  if (told.some(({ clause }) => clause === '5.1.2.6') && !isGrave(situation)) return null;
  const each = told.map(({ says, quote }) => `${quote.slice(0, 3)}${says}的`).join('；');
  return {
    answer: `不能，不予受理：${each}，有其中之一就不予受理。`,
    quotes: told.map(({ clause, quote }) => [clause, quote] as const),
    covered: [text],
    topic: 'exclusion.list',
  };
};
