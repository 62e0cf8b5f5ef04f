import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { factsSchema, type Facts } from '../../../rules/bishan-2023/facts.ts';

const asOf = '2024-10-20';
const times = <Entry>(count: number, entry: Entry): Entry[] => Array.from({ length: count }, () => entry);
const university = { kind: 'invention', source: 'university' } as const;

describe('what a free sentence tells', () => {
  const told: [string, Facts][] = [
    [
      '我们是璧山的小企业，从重庆大学受让了2件发明专利，今年3月5日办完的',
      {
        applicant: { kind: 'enterprise', size: 'small', inBishan: true },
        claims: { transfers: times(2, { ...university, completedOn: '2024-03-05' }) },
      },
    ],
    [
      '我们是璧山区高新区的一家中型制造企业，去年11月跟重庆大学签了3件发明专利的转让合同，今年1月15日完成过户登记，双方没有关联关系',
      {
        applicant: { kind: 'enterprise', size: 'medium', inBishan: true },
        claims: { transfers: times(3, { ...university, related: false, completedOn: '2024-01-15' }) },
      },
    ],
    [
      '我们璧山一家小微企业，备案了3个专利产品',
      { applicant: { kind: 'enterprise', inBishan: true }, claims: { productFilings: [{}, {}, {}] } },
    ],
    [
      '我们厂从重庆大学买了个发明专利，过户手续也办完了，能补多少钱？',
      { applicant: { kind: 'enterprise' }, claims: { transfers: [university] } },
    ],
    [
      '从西南大学受让了ZL202110000001.6、ZL202110000002.0，2024年3月1日过户',
      {
        claims: {
          transfers: ['ZL202110000001.6', 'ZL202110000002.0'].map((patentNo) => ({
            patentNo,
            source: 'university' as const,
            completedOn: '2024-03-01',
          })),
        },
      },
    ],
    [
      '我们2023年12月签的合同，2024年3月1日过户，3件发明专利，从西南大学受让',
      { claims: { transfers: times(3, { ...university, completedOn: '2024-03-01' }) } },
    ],
    [
      '2023年12月20日签的合同，3月1日过户，从西南大学受让1件发明',
      { claims: { transfers: [{ ...university, completedOn: '2024-03-01' }] } },
    ],
    ['我們從重慶大學受讓了2件發明專利', { claims: { transfers: times(2, university) } }],
    ['受让3件，其中2件是发明', { claims: { transfers: times(3, {}) } }],
    [
      '买了两件发明专利一件实用新型，都是从西南大学买的',
      { claims: { transfers: [...times(2, university), { kind: 'utilityModel', source: 'university' }] } },
    ],
    [
      '从重庆大学受让2件，从某研究所受让1件发明',
      {
        claims: {
          transfers: [
            ...times(2, { source: 'university' as const }),
            { kind: 'invention', source: 'researchInstitute' },
          ],
        },
      },
    ],
    ['大学老师转了1件发明专利给我们，已经变更登记', { claims: { transfers: [{ kind: 'invention' }] } }],
    ['从别的公司买了1件发明专利', { claims: { transfers: [{ kind: 'invention', source: 'enterprise' }] } }],
    [
      '我司2件高校转让发明专利、1件高校许可发明专利（许可合同才备案50万），手续都齐了，加起来能拿多少？',
      {
        applicant: { kind: 'enterprise' },
        claims: {
          transfers: times(2, university),
          licences: [{ patentCount: 1, ...university, filingAmount: '500000' }],
        },
      },
    ],
    [
      '签了个许可合同，3件专利，备案金额350万',
      { claims: { licences: [{ patentCount: 3, filingAmount: '3500000' }] } },
    ],
    [
      '从重庆大学许可了3件发明专利，2024年5月1日完成备案，备案金额400万元',
      {
        claims: {
          licences: [{ patentCount: 3, ...university, filingAmount: '4000000', filedOn: '2024-05-01' }],
        },
      },
    ],
    [
      '我们把自己的3件发明专利做了开放许可，8月1号声明的',
      { claims: { openLicences: times(3, { kind: 'invention', completedOn: '2024-08-01' }) } },
    ],
    [
      '支行放了5家企业专利质押贷款共3200万，排第二',
      {
        applicant: { kind: 'bank' },
        claims: { bankPledge: { enterprises: 5, loanTotal: '32000000', rank: 2 } },
      },
    ],
    [
      '我们支行今年专利质押贷款放了3100万，服务了4家企业，全区排名第一',
      {
        applicant: { kind: 'bank' },
        claims: { bankPledge: { enterprises: 4, loanTotal: '31000000', rank: 1 } },
      },
    ],
    [
      '贷了500万，利率3.85%，去年12月5号放的款，评估费2万',
      {
        claims: {
          pledgeLoans: [
            { principal: '5000000', annualRate: '0.0385', assessmentFee: '20000', drawnOn: '2023-12-05' },
          ],
        },
      },
    ],
    [
      '我们公司从银行贷款500万，用专利质押的，年利率4.2%，2023年12月1日放款，2024年11月30日到期，评估费2万，担保费3万元',
      {
        applicant: { kind: 'enterprise' },
        claims: {
          pledgeLoans: [
            {
              principal: '5000000',
              annualRate: '0.042',
              drawnOn: '2023-12-01',
              maturesOn: '2024-11-30',
              assessmentFee: '20000',
              guaranteeFee: '30000',
            },
          ],
        },
      },
    ],
    [
      '贷了300万和200万两笔，都是知识产权质押',
      { claims: { pledgeLoans: [{ principal: '3000000' }, { principal: '2000000' }] } },
    ],
    ['评估费和担保费一共8万，贷了500万专利质押贷款', { claims: { pledgeLoans: [{ principal: '5000000' }] } }],
    [
      '去年备案了5个密集型产品，今年4月8号有2个通过了认定',
      {
        claims: {
          productFilings: times(5, {}),
          productRecognitions: times(2, { recognisedOn: '2024-04-08' }),
        },
      },
    ],
    [
      '许可合同3份，备案金额都是300万，从重庆大学',
      { claims: { licences: times(3, { filingAmount: '3000000', source: 'university' as const }) } },
    ],
    ['贷款500万，其中专利质押300万，房产抵押200万', { claims: { pledgeLoans: [{}] } }],
    [
      '重庆大学把2件发明专利许可给我们用，5月6号备案的',
      { claims: { licences: [{ patentCount: 2, ...university, filedOn: '2024-05-06' }] } },
    ],
    [
      '我行2023年11月至2024年10月累计向7家中小微企业发放专利质押贷款4500万元，位列全区第二',
      {
        applicant: { kind: 'bank' },
        claims: { bankPledge: { enterprises: 7, loanTotal: '45000000', rank: 2 } },
      },
    ],
    [
      '我们公司拿专利质押贷了500万，利率3.85%，去年12月1号放的款，明年11月30号到期，评估费2万',
      {
        applicant: { kind: 'enterprise' },
        claims: {
          pledgeLoans: [
            {
              principal: '5000000',
              annualRate: '0.0385',
              drawnOn: '2023-12-01',
              maturesOn: '2025-11-30',
              assessmentFee: '20000',
            },
          ],
        },
      },
    ],
    ['在的，小型企业', { applicant: { kind: 'enterprise', size: 'small' } }],
    ['小型企业，在璧山', { applicant: { kind: 'enterprise', size: 'small', inBishan: true } }],
    [
      '我们公司是璧山的，微型企业，跟重庆医科大学签的许可，2件发明专利，去年12月5号备案的',
      {
        applicant: { kind: 'enterprise', size: 'micro', inBishan: true },
        claims: { licences: [{ patentCount: 2, ...university, filedOn: '2023-12-05' }] },
      },
    ],
    [
      '我们厂把自己的专利拿来生产了，产值涨了不少',
      { applicant: { kind: 'enterprise' }, claims: { implementations: [{ origin: 'own' }] } },
    ],
    [
      '我们用自有的3件发明专利投产了，2024年5月6号投产的',
      {
        claims: {
          implementations: times(3, { kind: 'invention', origin: 'own', completedOn: '2024-05-06' } as const),
        },
      },
    ],
    [
      '我们协会去年办了三场活动',
      { applicant: { kind: 'industryAssociation' }, claims: { serviceActivities: times(3, {}) } },
    ],
    [
      '代理公司，帮着组了个专利池，40件高校专利，12家中小企业拿到许可，最大一个合同2500万',
      {
        applicant: { kind: 'serviceAgency' },
        claims: { patentPool: { universityPatents: 40, smes: 12, largestLicence: '25000000' } },
      },
    ],
    [
      '签了一份许可合同，5个专利，备案金额500万，西南大学的',
      { claims: { licences: [{ patentCount: 5, filingAmount: '5000000', source: 'university' }] } },
    ],
    [
      '买起两个专利，重庆大学的，过户了',
      { claims: { transfers: times(2, { source: 'university' as const }) } },
    ],
    [
      '我们有3个专利是从重庆交大买的，都过户了',
      { claims: { transfers: times(3, { source: 'university' as const }) } },
    ],
    [
      '公司2024年5月20日跟重庆邮电大学办完了一件发明的转让',
      {
        applicant: { kind: 'enterprise' },
        claims: { transfers: [{ ...university, completedOn: '2024-05-20' }] },
      },
    ],
    ['我们公司有3件专利，打算转让', { applicant: { kind: 'enterprise' } }],
    ['我们注册在璧山，厂在永川', { applicant: { kind: 'enterprise' } }],
    ['我们是大学老师办的企业', { applicant: { kind: 'enterprise' } }],
    [
      '卖方是小型企业，转让给我们2件发明',
      { claims: { transfers: times(2, { kind: 'invention' as const }) } },
    ],
    ['备案了12个产品', { claims: { productFilings: times(12, {}) } }],
    [
      '产品备案了3个，去年12月20号备案的',
      { claims: { productFilings: times(3, { filedOn: '2023-12-20' }) } },
    ],
    [
      '协会办了两场对接会，花了3万5和1万2',
      {
        applicant: { kind: 'industryAssociation' },
        claims: { serviceActivities: [{ cost: '35000' }, { cost: '12000' }] },
      },
    ],
    ['园区办了3场培训，每场花了1万5', { claims: { serviceActivities: times(3, { cost: '15000' }) } }],
    ['我们办了3场培训，一共花了5万', { claims: { serviceActivities: times(3, {}) } }],
    [
      '高价值专利培育中心2024年8月20日通过验收，去年立项获批',
      { claims: { cultivationCentres: [{ approved: true, acceptedOn: '2024-08-20' }] } },
    ],
    [
      '组建了专利池，入池高校发明专利35件，促成12家中小微企业接受转让许可，其中最大一笔许可备案金额2100万',
      { claims: { patentPool: { universityPatents: 35, smes: 12, largestLicence: '21000000' } } },
    ],
    [
      '我们是知识产权服务公司，促成了4家企业许可，备案总额3500万',
      {
        applicant: { kind: 'serviceAgency' },
        claims: { licenceBrokerage: { enterprises: 4, filingTotal: '35000000' } },
      },
    ],
    [
      '我们叫重庆璧康（集团）有限公司，在璧山生产，是中型企业',
      { applicant: { name: '重庆璧康（集团）有限公司', kind: 'enterprise', size: 'medium', inBishan: true } },
    ],
    ['我们是行业协会', { applicant: { kind: 'industryAssociation' } }],
    [
      '我们是璧山区汽摩配件行业协会',
      { applicant: { name: '璧山区汽摩配件行业协会', kind: 'industryAssociation', inBishan: true } },
    ],
    ['我们是重庆大学，转让了5件专利给璧山的企业', { applicant: { kind: 'university' } }],
    ['不是小型，是微型', { applicant: { kind: 'enterprise', size: 'micro' } }],
    ['我们是永川的企业，不在璧山', { applicant: { kind: 'enterprise', inBishan: false } }],
    ['我们没做过转让，也没做过许可，只备案了2个产品', { claims: { productFilings: times(2, {}) } }],
    [
      '没有失信，也没出过事故，专利没有争议',
      { exclusions: { ownershipDispute: false, dishonestDebtor: false, majorIncident: false } },
    ],
  ];

  it.each(told)('%s', (text, facts) => {
    expect(readNarrative(text, { asOf })?.facts).toEqual(facts);
    expect(factsSchema.safeParse(facts).success).toBe(true);
  });

  it('takes a month by its last day and says so', () => {
    const read = readNarrative('从重庆大学受让了1件发明专利，今年3月办完的', { asOf });
    expect(read?.facts.claims?.transfers).toEqual([{ ...university, completedOn: '2024-03-31' }]);
    expect(read?.approximate).toEqual({
      'claims.transfers[0].completedOn': { from: '2024-03-01', to: '2024-03-31', precision: 'month' },
    });
  });

  it.each([
    ['没有受让，只是许可', 'licences'],
    ['受让了两三件发明专利', 'transfers'],
    ['从重庆大学受让了发明专利', 'transfers'],
  ])('says that %s leaves the number open', (text, list) => {
    expect(readNarrative(text, { asOf })?.uncounted).toEqual([list]);
  });

  it('tells products recognised among those filed from others', () => {
    expect(readNarrative('备案了12个产品，其中2个认定了', { asOf })).toMatchObject({
      recognisedAmongFiled: true,
    });
    expect(readNarrative('备案了12个产品', { asOf })).toMatchObject({ recognisedAmongFiled: false });
  });
});

describe('what tells nothing', () => {
  it.each([
    '你好',
    '在吗',
    '谢谢',
    '3件',
    '350万',
    '3月5号',
    '是的',
    '没有',
    '小型',
    '璧山',
    '重庆大学',
    '2件发明专利',
    '专利转让',
    '专利质押融资',
    // asked
    '5件高校转让能拿多少',
    '企业从高校受让3件，能拿多少',
    '受让2件发明专利给多少钱',
    '许可合同备案金额正好300万，除了按件给的，额外还有多少？',
    '我们买3件能拿多少',
    '小企业从大学买专利有补贴吗',
    '我们现在有员工50人，年收入3000万，是小型还是微型',
    // supposed and planned
    '如果买3件能拿多少',
    '如果我们从重庆大学受让了3件，办完了，能拿多少',
    '假如贷了500万',
    '打算明年买3件发明专利',
    '我们打算把自己的专利拿来生产',
    '自己的专利还没投产',
    '没有把自己的专利拿来生产',
    '我们准备从重庆大学受让2件',
    '要是备案了12个产品呢',
    '计划建个培育中心',
    '我们想申请专利转让的补贴',
    '想咨询一下专利转让资助',
    '明年再受让2件发明专利',
    // others'
    '听说隔壁公司受让了3件',
    '客户从重庆大学受让了2件',
    '帮客户问一下，他们受让了2件',
    '子公司受让了2件发明专利',
    '我们帮璧山一家企业从重庆大学受让了2件发明专利',
    '通知上说每件1万，我们有3件',
    '总公司从大学买了3件',
    '不是我们买的，是子公司买的2件专利',
    '文件规定要受让2件',
    // denied
    '我们没有从大学受让过专利',
    '没受让过',
    '没有从重庆大学受让发明专利',
    '没贷过款',
    '从未备案过产品',
    '我们没有办过培训',
    // not finished
    '受让了1件发明专利，还没过户',
    '专利正在办理转让，3件',
    '建设高价值专利培育中心，已经立项，还没验收',
    // another side or another thing
    '把2件专利许可给下游企业了',
    '我们转让了3件专利给别的公司',
    '接受了开放许可2件',
    '用房子抵押贷了500万',
    '参加了一场培训',
    '微型企业的专利，2件',
    '我们在研究院旁边的小企业',
    '收购了一家公司',
    '我们和重庆大学合作研发了2件专利',
    '买了两台设备',
    '我们受让0件',
    '从重庆大学受让了600件发明专利',
    '今天在璧山参加了个会',
  ])('%s', (text) => {
    expect(readNarrative(text, { asOf })).toBeNull();
  });

  it('takes no date that is still to come for one of completion', () => {
    expect(
      readNarrative('我们从重庆大学受让了1件发明专利，2024年12月1日过户', { asOf })?.facts.claims?.transfers,
    ).toEqual([university]);
  });
});
