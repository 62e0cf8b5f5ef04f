import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import type { Facts } from '../../../rules/bishan-2023/facts.ts';

type Claims = NonNullable<Facts['claims']>;
const asOf = '2024-10-20';
const times = <Entry>(count: number, entry: Entry): Entry[] => Array.from({ length: count }, () => entry);

describe('what is told of products and projects', () => {
  const told: readonly (readonly [string, Claims])[] = [
    [
      '我们的“智能灌装线”“多级过滤器”两个产品，专利产品备案都办好了，时间是7月2号。其中“智能灌装线”9月18号被认定为专利密集型产品',
      {
        productFilings: [
          { product: '智能灌装线', filedOn: '2024-07-02' },
          { product: '多级过滤器', filedOn: '2024-07-02' },
        ],
        productRecognitions: [{ product: '智能灌装线', recognisedOn: '2024-09-18' }],
      },
    ],
    [
      '我们做了6个产品的专利产品备案，前4个是去年12月22日备的，后2个是今年5月30日备的',
      { productFilings: [...times(4, { filedOn: '2023-12-22' }), ...times(2, { filedOn: '2024-05-30' })] },
    ],
    ['产品备案我们报了12个，系统里已经备上的是9个，另外3个被打回来了', { productFilings: times(9, {}) }],
    ['专利密集型产品认定我司已有2项通过，另有1项还在审', { productRecognitions: times(2, {}) }],
    [
      '我们办了三场专利转化培训，都立了项：去年12月5日那场花8000元，今年3月5号那场1.2万，今年6月1日那场2.5万。下个月还要再办一场，预算3万',
      {
        serviceActivities: [
          { approved: true, cost: '8000', heldOn: '2023-12-05' },
          { approved: true, cost: '12000', heldOn: '2024-03-05' },
          { approved: true, cost: '25000', heldOn: '2024-06-01' },
        ],
      },
    ],
    [
      '我们协会计划办5场培训，目前只做了2场，分别是2024年3月22日和2024年8月16日，开支9200元、11800元，没去立项',
      {
        serviceActivities: [
          { approved: false, cost: '9200', heldOn: '2024-03-22' },
          { approved: false, cost: '11800', heldOn: '2024-08-16' },
        ],
      },
    ],
    ['我们培训2场、对接会3场，一共5场，总费用6万8', { serviceActivities: times(5, {}) }],
    [
      '我们去成都参加了2场对接会，自己6月27号办了一场专利宣讲，支出12,600元，认定还在等',
      { serviceActivities: [{ recognised: 'pending', cost: '12600', heldOn: '2024-06-27' }] },
    ],
    [
      '我们转化服务立项通过了，推动6家企业完成发明专利许可，备案总额5600万，8月30日全部完成，认定还没出来',
      {
        licenceBrokerage: {
          approved: true,
          recognised: 'pending',
          enterprises: 6,
          filingTotal: '56000000',
          completedOn: '2024-08-30',
        },
      },
    ],
    [
      '我们去年11月24号办入园惠企1场用了8800，今年办宣讲2场，4月10号那场5600，7月25号那场6100，三场都立项了',
      {
        serviceActivities: [
          { approved: true, cost: '8800', heldOn: '2023-11-24' },
          { approved: true, cost: '5600', heldOn: '2024-04-10' },
          { approved: true, cost: '6100', heldOn: '2024-07-25' },
        ],
      },
    ],
    [
      '政策说专利池要30件、2000万，我们现在只有17件高校专利，最大的许可才300万，立项倒是过了的',
      { patentPool: { approved: true, universityPatents: 17, largestLicence: '3000000' } },
    ],
    ['专利产品备案我说5个，哦不对，核了一下是6个', { productFilings: times(6, {}) }],
    // What is asked is of inventions (A1.6.2): the figures of both kinds together are not theirs.
    ['我们促成5家企业完成专利许可，2家是发明专利，3家是实用新型，备案总额3100万', { licenceBrokerage: {} }],
    [
      '我们做的专利池：高校发明入池28件，不对，上个月又进了4件，现在是32件；中小微企业9家；单份许可备案最大的1850万，各家许可备案加起来6200万。立项是批了的',
      { patentPool: { approved: true, universityPatents: 32, smes: 9, largestLicence: '18500000' } },
    ],
    [
      '我们牵头的专利池一共50件，高校院所的发明32件，剩下18件是会员企业的，通知要10家中小微，我们促成了11家，尚未立项',
      { patentPool: { approved: false, universityPatents: 32, smes: 11 } },
    ],
    [
      '我们公司建了2个高价值专利培育中心，都是去年立项的，一个今年6月20号验收过了，另一个还没验收',
      { cultivationCentres: [{ approved: true, acceptedOn: '2024-06-20' }, { approved: true }] },
    ],
    [
      '我们企业的培育中心立项已经批了，投了260万，计划12月份验收',
      { cultivationCentres: [{ approved: true }] },
    ],
    [
      '我们培育中心2024年8月1日中期检查通过，验收安排在11月，立项是2023年12月1日获批',
      { cultivationCentres: [{ approved: true }] },
    ],
    ['高价值专利培育中心我们报了，立项没通过，现在自己先建着', { cultivationCentres: [{ approved: false }] }],
  ];

  it.each(told)('%s', (text, claims) => {
    expect(readNarrative(text, { asOf })?.facts.claims).toEqual(claims);
  });
});
