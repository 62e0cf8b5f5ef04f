import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';

type Claims = NonNullable<Facts['claims']>;
const asOf = '2024-10-20';
const claimsOf = (text: string): Claims | undefined =>
  readNarrative(text, { asOf, period: activityWindow })?.facts.claims;

describe('what is told of a loan on patents', () => {
  const loans: readonly (readonly [string, Claims['pledgeLoans']])[] = [
    [
      '5月那笔800万是厂房抵押的普通贷款，另外一笔200万是纯专利质押，6月3日放款，2025年6月2日到期，利率4.2%，没有保险费',
      [
        {
          primaryCollateralIsIP: true,
          principal: '2000000',
          drawnOn: '2024-06-03',
          maturesOn: '2025-06-02',
          annualRate: '0.042',
          insuranceFee: '0',
        },
      ],
    ],
    [
      '两笔知产质押，第一笔300万，2023年12月8日放款，利率3.8%；第二笔500万，2024年6月20日放款，利率3.55%',
      [
        { principal: '3000000', drawnOn: '2023-12-08', annualRate: '0.038' },
        { principal: '5000000', drawnOn: '2024-06-20', annualRate: '0.0355' },
      ],
    ],
    // A rate that hangs on the LPR has no figure of its own.
    [
      '专利质押贷款650万，2024年7月3日放款，利率是LPR减20个基点',
      [{ principal: '6500000', drawnOn: '2024-07-03' }],
    ],
    // The credit line is not what was drawn.
    ['授信1000万，实际用了专利质押贷款650万', [{ principal: '6500000' }]],
    [
      '专利质押贷款200万，评估费、担保费都没发生，保险费3200元',
      [{ principal: '2000000', assessmentFee: '0', guaranteeFee: '0', insuranceFee: '3200' }],
    ],
    ['专利质押贷款200万，评估费和担保费一共3万', [{ principal: '2000000' }]],
    [
      '专利质押贷款200万，评估费、保险费各8000元',
      [{ principal: '2000000', assessmentFee: '8000', insuranceFee: '8000' }],
    ],
    ['专利质押贷款200万，担保费还没付', [{ principal: '2000000' }]],
    [
      '专利质押贷款200万，利息已经付了3万，认定还没出来',
      [{ principal: '2000000', interestPaid: '30000', recognised: 'pending' }],
    ],
    [
      '专利质押贷款260万元，2023年9月18日放款，已付利息10.8万',
      [{ principal: '2600000', drawnOn: '2023-09-18' }],
    ],
    [
      '专利质押贷款260万元，2023年9月18日放款，窗口期内利息付了10.8万',
      [{ principal: '2600000', drawnOn: '2023-09-18', interestPaid: '108000' }],
    ],
    ['专利质押贷款200万，每个月利息6000元', [{ principal: '2000000' }]],
    ['我们用专利质押贷了200万，不属于异地质押', [{ principal: '2000000', crossRegion: false }]],
    ['我们主贷是厂房抵押，专利质押只占一小部分', [{ primaryCollateralIsIP: false }]],
    // 期限一年 leaves the last day open by one.
    ['专利质押贷款200万，2024年3月1日放款，期限一年', [{ principal: '2000000', drawnOn: '2024-03-01' }]],
  ];

  it.each(loans)('%s', (text, pledgeLoans) => {
    expect(claimsOf(text)).toEqual({ pledgeLoans });
  });
});

describe('what a bank tells', () => {
  const banks: readonly (readonly [string, Claims['bankPledge']])[] = [
    [
      '我行今年一共放了小微企业贷款56户3.4亿，其中专利质押的只有2户、1600万，其他都是房产抵押',
      { enterprises: 2, loanTotal: '16000000' },
    ],
    [
      '我们支行专利质押贷款落地6家，累计发放3650万元，上级行要求做到10家5000万',
      { enterprises: 6, loanTotal: '36500000' },
    ],
    [
      '我行给5家企业放专利贷，A公司800万、B公司1200万、C公司1300万，加起来3300万',
      { enterprises: 5, loanTotal: '33000000' },
    ],
    // Of what was lent only what falls in the window counts (A1.note).
    [
      '我们支行去年全年放了专利质押12户8000万，其中2023年11月以后的是5户3600万',
      { enterprises: 5, loanTotal: '36000000' },
    ],
    ['我们支行放了专利质押贷款5户，还有2户正在走审批，应该排第二', { enterprises: 5 }],
  ];

  it.each(banks)('%s', (text, bankPledge) => {
    expect(claimsOf(text)).toEqual({ bankPledge });
  });

  it('is not a bank that lent to the person', () => {
    expect(claimsOf('我们公司的专利质押贷款300万是重庆银行璧山支行放的')).toEqual({
      pledgeLoans: [{ principal: '3000000' }],
    });
  });
});

describe('what keeps an application out, as told', () => {
  const told: readonly (readonly [string, Facts['exclusions']])[] = [
    ['我们公司被列入了失信被执行人名单', { dishonestDebtor: true }],
    ['我们公司以前上过失信名单，去年已经移出了', undefined],
    ['我们公司2022年被列为失信被执行人，2023年已经履行完毕移出名单了', undefined],
    ['我们没有上失信名单，材料都齐', { dishonestDebtor: false, materialsUnobtainable: false }],
    ['我们厂去年5月出过一次较大安全事故', { majorIncident: true }],
    // Longer ago than the three years of 5.1.2.6, and one of no such weight.
    ['我们厂2019年5月出过一次较大安全事故', undefined],
    ['我们厂去年5月出过一次小事故', undefined],
    ['我们公司的专利权属有争议，正在打官司', { ownershipDispute: true }],
    ['我们公司有1件专利权属有争议', undefined],
    ['我们的转让合同原件找不回来了，材料补不齐', { materialsUnobtainable: true }],
  ];

  it.each(told)('%s', (text, exclusions) => {
    expect(readNarrative(text, { asOf, period: activityWindow })?.facts.exclusions).toEqual(exclusions);
  });
});
