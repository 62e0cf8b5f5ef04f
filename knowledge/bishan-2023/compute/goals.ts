import type { Compute } from '../../compute.ts';

/** The targets of clause 2, each with how people ask for it; the narrower question stands first. */
const goals: readonly { asked: RegExp; figure: string; quote: string }[] = [
  {
    asked: /惠企|普惠.*(?:比例|占|百分|%)/,
    figure: '高于60%',
    quote: '普惠性专利质押融资惠及中小微企业数量占惠企数量的比例高于60%',
  },
  {
    asked: /有效专利|占比|比例|百分之几|百分之多少/,
    figure: '高于2%',
    quote: '辖区高校院所向中小微企业转让许可专利占高校院所有效专利的比例高于2%',
  },
  {
    asked: /普惠|(?:质押|融资|贷款).*(?:惠及|[几多][少]?家|家数|户)/,
    figure: '5家以上',
    quote: '新增普惠性专利质押融资惠及中小微企业5家以上',
  },
  {
    asked: /许可.*(?:金额|亿)/,
    figure: '3亿元以上',
    quote: '新增专利许可备案金额3亿元以上',
  },
  {
    asked: /质押|融资|贷款/,
    figure: '1亿元以上',
    quote: '新增企业专利质押融资金额达到1亿元以上',
  },
  { asked: /开放/, figure: '1件以上', quote: '新增1件以上专利开放许可' },
  { asked: /产品|备案/, figure: '30件以上', quote: '新增企业专利产品备案30件以上' },
  {
    asked: /(?:转让|许可|接收|承接|高校).*次|次数/,
    figure: '30次以上',
    quote: '新增中小微企业接收高校院所专利转让许可次数达到30次以上',
  },
  {
    asked: /[几多]少?家|家数|企业数|多少企业|[几多]少?户/,
    figure: '10家以上',
    quote: '新增接受高校院所专利转让许可的中小微企业达到10家以上',
  },
];

/** '质押融资要新增多少亿': the one target that is asked for; null where all are. */
export const goal: Compute = ({ text }) => {
  if (/哪些|分别|都有|全部|有什么|各是/.test(text)) return null;
  const found = goals.find(({ asked }) => asked.test(text));
  if (!found) return null;
  const { figure, quote } = found;
  return { answer: `${figure}：到2024年10月，${quote}。`, quotes: [['2', quote]], covered: [] };
};
