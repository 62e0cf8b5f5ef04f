import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import type { Computed } from '../../compute.ts';
import type { CountedMatter } from '../case/mentions.ts';

/** What each matter is called in a sum, what it counts in, and where its standard stands. */
export const standards: Readonly<
  Record<CountedMatter, { readonly name: string; readonly unit: string; readonly quotes: Computed['quotes'] }>
> = {
  transfer: { name: '受让', unit: '件', quotes: [['A1.1.1', '1万元/件']] },
  licence: {
    name: '许可',
    unit: '件',
    quotes: [
      [
        'A1.1.2',
        '0.5万元/件，单项许可合同备案金额300万元及以上的，按照备案金额的0.05%给予额外资助（最高不超过0.5万元）。',
      ],
    ],
  },
  openLicence: { name: '开放许可', unit: '件', quotes: [['A1.1.3', '1万元/件']] },
  implementation: { name: '转化实施', unit: '件', quotes: [['A1.1.4', '2万元/件']] },
  highValueConversion: { name: '高价值专利转化', unit: '件', quotes: [['A1.5.2', '2万元/件']] },
  productFiling: {
    name: '产品备案',
    unit: '个',
    quotes: [
      ['A1.3', '1000元/个'],
      ['A1.3', '同一企业累计资助不超过1万元。'],
    ],
  },
  productRecognition: { name: '产品认定', unit: '个', quotes: [['A1.4', '5000元/个']] },
  cultivationCentre: { name: '培育（转化）中心', unit: '个', quotes: [['A1.5.1', '10万元/个']] },
};

/** The matters that share a 累计 cap, with what is said of it and where it stands. */
export const groups: readonly {
  readonly matters: readonly MatterId[];
  readonly limit: string;
  readonly within: string | null;
  readonly quote: readonly [clause: string, quote: string];
}[] = [
  {
    matters: ['transfer', 'licence', 'openLicence'],
    limit: '转让、许可、开放许可同一企业累计最高不超过3万元',
    within: '没有超过同一企业累计3万元的上限',
    quote: ['A1.1.1', '同一企业累计资助最高不超过3万元。'],
  },
  {
    matters: ['productFiling'],
    limit: '产品备案同一企业累计资助不超过1万元',
    within: null,
    quote: ['A1.3', '同一企业累计资助不超过1万元。'],
  },
];

export const loanQuote = [
  'A1.2.2',
  '对通过主贷为知识产权质押获得贷款的企业予以贴息，贴息利率不超过同期银行贷款市场报价利率（LPR），每家企业累计贴息资金不超过20万元，贴息期限累计不超过36个月，其贷款过程中发生的评估费、担保费、保险费按50%给予资助，每家企业累计不超过5万元。',
] as const;

export const activityQuote = ['A1.6.3', '据实给予单次最高不超过2万元资助。'] as const;

export const windowQuote = [
  'A1.note',
  '以上专利转化运用须在2023年11月至2024年10月期间完成，资助标准按照从优、不叠加的原则执行。',
] as const;

export const universityQuote = [
  '3.1',
  '鼓励在璧山区从事生产经营服务活动的中小微企业以专利实施为目的，通过转让许可接受无关联关系的高校院所无专利权法律争议、符合国家技术和产业政策的专利技术。',
] as const;
