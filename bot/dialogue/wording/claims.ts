import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Said } from './questions.ts';

export const claimsQuestion = {
  ask: '您在2023年11月至2024年10月期间做了下面哪些事？（可多选）',
  again: '要申报的事项现在是下面打勾的这些。请把全部要申报的重新选一遍。',
  hint: '也可以直接说，例如：我们是璧山的小企业，从重庆大学受让了2件发明专利，2024年3月办完的。',
  why: '先知道做了什么，才知道对应哪一项资助，只问用得上的问题。',
  clause: 'A1',
} as const;

/** What was done, in the applicant's words; the first is on the button. */
export const claimWords: Record<MatterId, Said> = {
  transfer: [
    '买了（受让）专利',
    '受让专利',
    '专利转让',
    '买了专利',
    '受让',
    '转让',
    '买专利',
    '购买专利',
    '过户',
    '转让专利',
  ],
  licence: ['签了许可、用别人的专利', '接受许可', '专利许可', '许可合同', '许可', '拿了许可'],
  openLicence: ['把自己的专利开放许可', '开放许可'],
  implementation: ['把专利用到生产（转化实施）', '转化实施', '自己实施', '实施专利', '专利实施', '投产'],
  bankPledge: ['银行：发放专利质押贷款', '发放质押贷款', '放贷', '银行放贷', '放了贷', '发放贷款'],
  pledgeLoan: ['用专利质押贷了款', '质押贷款', '专利质押', '质押融资', '贷款', '贴息', '质押'],
  productFiling: ['专利产品备案', '产品备案', '备案'],
  productRecognition: ['专利密集型产品认定', '产品认定', '密集型认定', '认定'],
  cultivationCentre: ['建了高价值专利培育（转化）中心', '培育中心', '转化中心', '高价值专利培育中心', '中心'],
  highValueConversion: ['高价值专利转化、产值提升', '高价值专利转化', '高价值转化', '高价值专利'],
  patentPool: ['组建专利池', '专利池'],
  licenceBrokerage: ['促成企业之间的专利许可', '促成许可', '促成企业许可', '撮合许可', '中介许可'],
  serviceActivity: [
    '办宣传培训、供需对接等活动',
    '活动',
    '培训',
    '对接会',
    '供需对接',
    '对接活动',
    '宣讲',
    '入园惠企',
    '宣传培训',
  ],
};
