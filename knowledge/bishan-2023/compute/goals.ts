import type { Compute } from '../../compute.ts';

/** The targets of clause 2, each with how people ask for it; the narrower question stands first. */
const goals: readonly { asked: RegExp; figure: string; quote: string }[] = [
  {
    asked: /惠企|普惠.*(?:比例|占|百分|%)/,
    figure: '高于60%',
    quote: '普惠性专利质押融资惠及中小微企业数量占惠企数量的比例高于60%',
  },
  {
    asked: /有效专利|占比|比[例重]|百分之|几成|几个点|占/,
    figure: '高于2%',
    quote: '辖区高校院所向中小微企业转让许可专利占高校院所有效专利的比例高于2%',
  },
  {
    asked: /普惠|(?:质押|融资|贷).*(?:惠及|[几多][少]?家|家数|户)/,
    figure: '5家以上',
    quote: '新增普惠性专利质押融资惠及中小微企业5家以上',
  },
  {
    asked: /(?:许可|备案).*(?:金额|总额|亿|钱)|licen[cs].*amount|amount.*licen[cs]/,
    figure: '3亿元以上',
    quote: '新增专利许可备案金额3亿元以上',
  },
  {
    asked: /质押|融|贷|押专利|抵给|借钱|pledge|financing|loan/,
    figure: '1亿元以上',
    quote: '新增企业专利质押融资金额达到1亿元以上',
  },
  { asked: /开放|open/, figure: '1件以上', quote: '新增1件以上专利开放许可' },
  { asked: /产品|备案|product/, figure: '30件以上', quote: '新增企业专利产品备案30件以上' },
  {
    asked: /(?:转让|许可|接|高校|大学).*[次回]|次数|transfer/,
    figure: '30次以上',
    quote: '新增中小微企业接收高校院所专利转让许可次数达到30次以上',
  },
  {
    asked: /[几多]少?[家户]|家数|企业数|多少企业|\d+[家户]|firms|companies/,
    figure: '10家以上',
    quote: '新增接受高校院所专利转让许可的中小微企业达到10家以上',
  },
];

/** '质押融资要新增多少亿': the target that is asked for, or the several; null where all are. */
export const goal: Compute = ({ text, figures: { counts } }) => {
  const several = unique(text.split(/[和跟与、]/).map(goalOf));
  if (several.length > 1)
    return {
      answer: `到2024年10月，${several.map(({ quote }) => quote).join('，')}。`,
      quotes: several.map(({ quote }) => ['2', quote] as const),
      covered: [],
    };
  if (/哪些|分别|都有|全部|有什么|各[是多几]|几项|哪几|哪个[大多高]/.test(text)) return null;
  const found = goalOf(text);
  if (!found) return null;
  const { figure, quote } = found;
  // '目标是不是20家': a count that the target is not.
  const claimed = counts.find(({ unit }) => figure.includes(unit));
  const [number] = /\d+/.exec(figure) ?? [];
  const wrong = claimed && /吗|对|是不是|吧|真/.test(text) && String(claimed.n) !== number;
  return {
    answer: `${wrong ? `不是${String(claimed.n)}${claimed.unit}，是` : ''}${figure}：到2024年10月，${quote}。`,
    quotes: [['2', quote]],
    covered: [text],
  };
};

const goalOf = (text: string) => goals.find(({ asked }) => asked.test(text));

const unique = <T>(list: readonly (T | undefined)[]): T[] => [
  ...new Set(list.filter((one): one is T & {} => one !== undefined)),
];

const aimed =
  /目标|指标|任务|kpi|target|力争|打算|计划|盼|区里.{0,6}(定|要|想|至少)|全区.{0,12}(要|达|新增|至少|规模|数)|要[做搞弄冲完达到][到成]?.{0,4}(多少|几|好多|什么规模)|定的[线量数]/;
const quantity = /多少|[几多]|规模|数|占|比|线|是不是|[吗吧对]/;
/** Awards, the budget, how far the targets are met, and what the applicant does himself. */
const otherwise =
  /[补奖拿领我]|资助|预算|限|名额|申请|申报|报了|[完做达]成了|现在|目前|已经|怎么办|[几哪]家银行|哪些|谁|何时|时候|哪[年天]|分[到配解]|中心|池|去年|明年|考核/;

/** '开放许可全区至少要有几件': a target by its own words, which an award has in common but for these. */
export const target: Compute = (situation) => {
  const { text } = situation;
  if (!aimed.test(text) || !quantity.test(text) || otherwise.test(text)) return null;
  const found = goal(situation);
  return found && { ...found, topic: 'goals.list' };
};
