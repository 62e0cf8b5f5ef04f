import type { Facts } from '../../../rules/bishan-2023/facts.ts';

const times = <Entry>(count: number, entry: Entry): Entry[] => Array.from({ length: count }, () => entry);
const firm = { kind: 'enterprise' } as const;
const here = { kind: 'enterprise', inBishan: true } as const;
const small = { kind: 'enterprise', size: 'small', inBishan: true } as const;
const campus = { kind: 'invention', source: 'university' } as const;

/**
 * What strangers tell of themselves, each in their own voice, and all the facts that are in it: nothing else may be
 * taken, and as much of this as possible is to be.
 */
export const voices: readonly (readonly [string, Facts])[] = [
  // the voice input of a phone: no punctuation, filler words
  [
    '喂你好那个我想问一下啊我们是璧山这边的一个小厂子然后我们今年三月份从重庆理工大学买了两个发明专利已经过户了你看能补好多钱',
    { applicant: here, claims: { transfers: times(2, campus) } },
  ],
  [
    '我们是璧山的小型企业今年五月六号从西南大学受让了三件发明专利手续都办完了没有关联关系',
    {
      applicant: small,
      claims: { transfers: times(3, { ...campus, related: false, completedOn: '2024-05-06' }) },
    },
  ],
  [
    '我们公司去年十二月用专利质押贷了三百万现在还没还完利率是百分之三点八',
    { applicant: firm, claims: { pledgeLoans: [{ principal: '3000000', annualRate: '0.038' }] } },
  ],
  [
    '我是支行的我们一共给五家企业放了专利质押贷款总共三千五百万',
    { applicant: { kind: 'bank' }, claims: { bankPledge: { enterprises: 5, loanTotal: '35000000' } } },
  ],
  // 重庆话
  [
    '老师，我们屋头在璧山开了个小厂，今年子从重大买了三个发明专利，三月间过的户，能补好多钱嘛',
    { applicant: here, claims: { transfers: times(3, { ...campus, completedOn: '2024-03-31' }) } },
  ],
  [
    '我们厂头就在璧山高新区，从西南大学买起两个发明专利，过户都搞归一了',
    { applicant: here, claims: { transfers: times(2, campus) } },
  ],
  [
    '我们是璧山的微型企业撒，跟重庆邮电大学签了个许可，用他们1件发明，备案金额80万，7月3号备的案',
    {
      applicant: { kind: 'enterprise', size: 'micro', inBishan: true },
      claims: { licences: [{ ...campus, patentCount: 1, filingAmount: '800000', filedOn: '2024-07-03' }] },
    },
  ],
  // everything at once
  [
    '您好，我们公司叫重庆璧辉智能装备有限公司，注册地址和厂房都在璧山区青杠街道，是做汽车零部件自动化产线的，属于小型企业，员工86人，去年营收大概两千八百万。2023年12月我们跟重庆理工大学谈好了，受让他们3件发明专利，合同是12月18号签的，今年1月25日国知局的变更登记办下来了，跟学校没有任何关联关系，买来就是用在我们自己的检测设备上。另外5月份又和西南大学签了一份许可合同，许可2件发明专利给我们用，合同备案金额是320万元，6月3号备案完成的。我们以前没有申请过这类资助，公司没有失信记录，近三年也没有发生过安全、质量、环保方面的事故，专利权属清楚没有纠纷，材料也都齐全。想问问能补多少，怎么报？',
    {
      applicant: { name: '重庆璧辉智能装备有限公司', ...small },
      exclusions: {
        materialsUnobtainable: false,
        ownershipDispute: false,
        dishonestDebtor: false,
        majorIncident: false,
      },
      claims: {
        transfers: times(3, {
          ...campus,
          related: false,
          forImplementation: true,
          completedOn: '2024-01-25',
        }),
        licences: [{ ...campus, patentCount: 2, filingAmount: '3200000', filedOn: '2024-06-03' }],
      },
    },
  ],
  [
    '我们是璧山的小型企业，今年干了不少事：4月从西南大学买了1件发明专利，跟重庆邮电大学签了个许可用他们2件发明，备案金额320万，5月20号备案的；自己有1件发明做了开放许可，6月声明的；用专利质押贷了200万；还备案了3个专利产品',
    {
      applicant: small,
      claims: {
        transfers: [campus],
        licences: [{ ...campus, patentCount: 2, filingAmount: '3200000', filedOn: '2024-05-20' }],
        openLicences: [{ kind: 'invention', completedOn: '2024-06-30' }],
        pledgeLoans: [{ principal: '2000000' }],
        productFilings: times(3, {}),
      },
    },
  ],
  [
    '1、受让西南大学发明专利2件，2024年3月过户；\n2、专利产品备案5个，2024年4月10日；\n3、质押贷款300万，2024年1月5日放款，2025年1月4日到期，年利率3.7%',
    {
      claims: {
        transfers: times(2, { ...campus, completedOn: '2024-03-31' }),
        productFilings: times(5, { filedOn: '2024-04-10' }),
        pledgeLoans: [
          { principal: '3000000', annualRate: '0.037', drawnOn: '2024-01-05', maturesOn: '2025-01-04' },
        ],
      },
    },
  ],
  [
    '我司系璧山区高新技术企业（中型），于2024年2月28日完成重庆交通大学2项发明专利的转让登记，双方无关联关系，受让后用于本公司产品生产。',
    {
      applicant: { kind: 'enterprise', size: 'medium', inBishan: true },
      claims: {
        transfers: times(2, {
          ...campus,
          related: false,
          forImplementation: true,
          completedOn: '2024-02-28',
        }),
      },
    },
  ],
  // spin-offs and other ways to say that patents came over
  [
    '我们是重庆大学的老师出来创业办的公司，在璧山高新区，20来个人，学校把3件发明专利转到公司名下了，今年6月18号变更完的',
    { applicant: here, claims: { transfers: times(3, { ...campus, completedOn: '2024-06-18' }) } },
  ],
  [
    '重庆理工大学那边转给我们两件发明，今年4月12日变更登记完成',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-04-12' }) } },
  ],
  [
    '专利是从中科院重庆研究院拿过来的，1件发明，转让登记2024年8月8日办好',
    {
      claims: { transfers: [{ kind: 'invention', source: 'researchInstitute', completedOn: '2024-08-08' }] },
    },
  ],
  [
    '小微企业，从重庆理工大学受让2件发明，2024年4月10日完成登记，公司在璧山',
    { applicant: here, claims: { transfers: times(2, { ...campus, completedOn: '2024-04-10' }) } },
  ],
  [
    '我们公司（璧山的）2024年3月8日和5月9日分别从西南大学受让了2件发明专利，都办完登记了',
    {
      applicant: here,
      claims: {
        transfers: [
          { ...campus, completedOn: '2024-03-08' },
          { ...campus, completedOn: '2024-05-09' },
        ],
      },
    },
  ],
  [
    '买了2件重庆大学的发明专利，3月8号过户的',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-03-08' }) } },
  ],
  [
    '我厂今年从西南大学一共买了四件专利，三件发明一件实用新型，6月份全部过户完毕',
    {
      applicant: firm,
      claims: {
        transfers: [
          ...times(3, { ...campus, completedOn: '2024-06-30' }),
          { kind: 'utilityModel', source: 'university', completedOn: '2024-06-30' },
        ],
      },
    },
  ],
  [
    '我个人从西南大学买了1件发明专利，今年4月过户的',
    { claims: { transfers: [{ ...campus, completedOn: '2024-04-30' }] } },
  ],
  // licences
  [
    '我们是璧山的小企业，跟西南大学签了两份许可合同，一份2件发明，备案金额380万，另一份1件，备案50万，今年4月2号和6月11号备案的',
    {
      applicant: small,
      claims: {
        licences: [
          {
            kind: 'invention',
            patentCount: 2,
            source: 'university',
            filingAmount: '3800000',
            filedOn: '2024-04-02',
          },
          { patentCount: 1, source: 'university', filingAmount: '500000', filedOn: '2024-06-11' },
        ],
      },
    },
  ],
  [
    '今年从重庆大学拿了一个专利许可，一件发明专利，合同备案300万整，9月2日备的案',
    { claims: { licences: [{ ...campus, patentCount: 1, filingAmount: '3000000', filedOn: '2024-09-02' }] } },
  ],
  [
    '我们被许可使用西南大学的2件发明专利，备案号已经下来了，2024年5月16日备案',
    { claims: { licences: [{ ...campus, patentCount: 2, filedOn: '2024-05-16' }] } },
  ],
  [
    '两个许可合同，第一个3件发明备案350万，2024年3月1日备案，第二个1件发明备案100万，2024年7月1日备案，都是重庆大学的',
    {
      claims: {
        licences: [
          { ...campus, patentCount: 3, filingAmount: '3500000', filedOn: '2024-03-01' },
          { ...campus, patentCount: 1, filingAmount: '1000000', filedOn: '2024-07-01' },
        ],
      },
    },
  ],
  // open licences
  [
    '我们是大型企业，年产值二十多个亿，今年从西南大学买了4件发明专利，另外有2件自己的专利做了开放许可，还有一件自己的发明专利投产了',
    {
      applicant: { kind: 'enterprise', size: 'large' },
      claims: {
        transfers: times(4, campus),
        openLicences: times(2, {}),
        implementations: [{ kind: 'invention', origin: 'own' }],
      },
    },
  ],
  [
    '公司名下1件发明专利2024年6月18日在国知局做了开放许可声明，已经有企业来用了',
    { applicant: firm, claims: { openLicences: [{ kind: 'invention', completedOn: '2024-06-18' }] } },
  ],
  // put to use, high value
  [
    '自己的一件发明专利今年5月实施投产，同一件专利也做了高价值专利转化，产值涨了',
    {
      claims: {
        implementations: [{ kind: 'invention', origin: 'own', completedOn: '2024-05-31' }],
        highValueConversions: [{}],
      },
    },
  ],
  [
    '我们自主研发的2件高价值发明专利转化了，产值提升了三成，2024年8月完成的',
    {
      claims: {
        highValueConversions: times(2, { kind: 'invention', origin: 'own', completedOn: '2024-08-31' }),
      },
    },
  ],
  [
    '我们厂自有的发明专利去年12月15日开始在产线上实施，1件，效益很好',
    {
      applicant: firm,
      claims: { implementations: [{ kind: 'invention', origin: 'own', completedOn: '2023-12-15' }] },
    },
  ],
  // banks
  [
    '就是我们支行，去年11月到今年9月一共给6家企业放了专利质押贷款，总共4200万',
    { applicant: { kind: 'bank' }, claims: { bankPledge: { enterprises: 6, loanTotal: '42000000' } } },
  ],
  [
    '我是农商行璧山支行客户经理，咱们行这一年做了8户知识产权质押贷款，金额5100万，听说排全区第一',
    {
      applicant: { kind: 'bank', inBishan: true },
      claims: { bankPledge: { enterprises: 8, loanTotal: '51000000' } },
    },
  ],
  [
    '重庆银行璧山支行，专利质押贷款投放3家企业，合计3000万元',
    {
      applicant: { kind: 'bank', inBishan: true },
      claims: { bankPledge: { enterprises: 3, loanTotal: '30000000' } },
    },
  ],
  // loans
  [
    '公司用专利质押在建行贷了300万，去年12月20放款，一年期',
    { applicant: firm, claims: { pledgeLoans: [{ principal: '3000000', drawnOn: '2023-12-20' }] } },
  ],
  [
    '我们璧山公司拿发明专利去成都银行做的质押贷款500万，2024年1月15日放款2025年1月14日到期，利率3.6%，属于成渝异地质押，到现在付了13万5利息',
    {
      applicant: here,
      claims: {
        pledgeLoans: [
          {
            principal: '5000000',
            annualRate: '0.036',
            crossRegion: true,
            interestPaid: '135000',
            drawnOn: '2024-01-15',
            maturesOn: '2025-01-14',
          },
        ],
      },
    },
  ],
  [
    '用两件发明专利质押，从三峡银行贷了400万，评估费1.2万，担保费3万，没有保险费，年利率4.1%，2024年3月20日放的款，明年3月19日到期',
    {
      claims: {
        pledgeLoans: [
          {
            principal: '4000000',
            annualRate: '0.041',
            assessmentFee: '12000',
            guaranteeFee: '30000',
            insuranceFee: '0',
            drawnOn: '2024-03-20',
            maturesOn: '2025-03-19',
          },
        ],
      },
    },
  ],
  [
    '两笔专利质押贷款，一笔200万2024年2月1日放款，一笔150万2024年5月6日放款，利率都是3.45%',
    {
      claims: {
        pledgeLoans: [
          { principal: '2000000', annualRate: '0.0345', drawnOn: '2024-02-01' },
          { principal: '1500000', annualRate: '0.0345', drawnOn: '2024-05-06' },
        ],
      },
    },
  ],
  // products
  [
    '我们有8个产品做了专利产品备案，其中2个今年还被认定成专利密集型产品了',
    { claims: { productFilings: times(8, {}), productRecognitions: times(2, {}) } },
  ],
  [
    '我公司减速器、离合器两个产品2024年3月15日完成专利产品备案，其中减速器7月22日被认定为专利密集型产品',
    {
      applicant: firm,
      claims: {
        productFilings: times(2, { filedOn: '2024-03-15' }),
        productRecognitions: [{ recognisedOn: '2024-07-22' }],
      },
    },
  ],
  [
    '今年备案了专利产品，一共是六款，都是4月份在系统里备的',
    { claims: { productFilings: times(6, { filedOn: '2024-04-30' }) } },
  ],
  [
    '专利密集型产品认定拿到了3个，认定时间2024年9月5日',
    { claims: { productRecognitions: times(3, { recognisedOn: '2024-09-05' }) } },
  ],
  // centres, pools, brokers, events
  [
    '我司去年申报了高价值专利培育（转化）中心，今年10月12日通过验收',
    { applicant: firm, claims: { cultivationCentres: [{ acceptedOn: '2024-10-12' }] } },
  ],
  [
    '我们学校和璧山企业共建的高价值专利培育中心，去年11月立项获批，今年9月20日验收通过了',
    {
      applicant: { kind: 'university' },
      claims: { cultivationCentres: [{ approved: true, acceptedOn: '2024-09-20' }] },
    },
  ],
  [
    '研究院的，跟企业合作建了高价值专利培育中心，还开了两次供需对接会',
    {
      applicant: { kind: 'researchInstitute' },
      claims: { cultivationCentres: [{}], serviceActivities: times(2, {}) },
    },
  ],
  [
    '我们是区里的汽摩配协会，今年上半年组织了3场专利供需对接会，5月9号、6月14号、7月2号，分别花了12000、25000、8600',
    {
      applicant: { kind: 'industryAssociation' },
      claims: {
        serviceActivities: [
          { heldOn: '2024-05-09', cost: '12000' },
          { heldOn: '2024-06-14', cost: '25000' },
          { heldOn: '2024-07-02', cost: '8600' },
        ],
      },
    },
  ],
  [
    '我们是专利代理所，今年帮5家企业做成了专利许可，备案总金额5200万，另外还牵头搞了个专利池，入池高校发明专利36件，促成11家小企业拿到转让许可，最大的一单备案2300万',
    {
      applicant: { kind: 'serviceAgency' },
      claims: {
        licenceBrokerage: { enterprises: 5, filingTotal: '52000000' },
        patentPool: { universityPatents: 36, smes: 11, largestLicence: '23000000' },
      },
    },
  ],
  [
    '我们园区今年4月18日搞了一场入园惠企活动，实际花费1万6千块，立了项的',
    {
      applicant: { kind: 'park' },
      claims: { serviceActivities: [{ approved: true, cost: '16000', heldOn: '2024-04-18' }] },
    },
  ],
  [
    '知识产权服务公司，推动完成4家企业发明专利许可，登记备案总金额3600万元，2024年9月30日全部完成，已立项',
    {
      applicant: { kind: 'serviceAgency' },
      claims: {
        licenceBrokerage: {
          approved: true,
          enterprises: 4,
          filingTotal: '36000000',
          completedOn: '2024-09-30',
        },
      },
    },
  ],
  // with what is not theirs, not yet, or not so
  [
    '我们从重庆大学受让了2件发明专利，3月5日过户，听说隔壁公司买了5件',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-03-05' }) } },
  ],
  [
    '今年从西南大学买了1件发明，4月10日过户；明年打算再买3件',
    { claims: { transfers: [{ ...campus, completedOn: '2024-04-10' }] } },
  ],
  [
    '我们从西南大学买了3件发明专利，2件3月过户了，还有1件正在办',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-03-31' }) } },
  ],
  [
    '专利是我们自己申请的，没有买过别人的，就是拿去质押贷了100万',
    { claims: { pledgeLoans: [{ principal: '1000000' }] } },
  ],
  ['我们把2件专利转让给了重庆大学的学生公司', {}],
  ['我们准备跟重庆大学签许可合同，3件发明，备案金额估计350万', {}],
  ['隔壁厂从西南大学买了3件发明专利拿了3万，我们也想搞', {}],
  ['我们是搞机加工的，三十多个人，专利有12件', {}],
  ['通知上说一件1万，最多3万，是不是真的', {}],
  [
    '我们公司在璧山，去年10月20日从重庆大学受让2件发明专利',
    { applicant: here, claims: { transfers: times(2, { ...campus, completedOn: '2023-10-20' }) } },
  ],
  // other scripts and tongues
  [
    '我們是璧山的小型企業，從重慶大學受讓了2件發明專利，今年3月5日完成過戶登記',
    { applicant: small, claims: { transfers: times(2, { ...campus, completedOn: '2024-03-05' }) } },
  ],
  [
    'hi 我们company在璧山，从西南大学transfer了2件invention patent，2024-03-08完成',
    { applicant: here, claims: { transfers: times(2, { ...campus, completedOn: '2024-03-08' }) } },
  ],
  // said and taken back in one breath
  [
    '我们从重庆大学受让了2件，不对，是3件发明专利，3月5号过户',
    { claims: { transfers: times(3, { ...campus, completedOn: '2024-03-05' }) } },
  ],
  [
    '没有失信，没出过事故，专利也没争议，材料都齐。璧山小企业，3月5日从西南大学受让1件发明',
    {
      applicant: small,
      exclusions: {
        materialsUnobtainable: false,
        ownershipDispute: false,
        dishonestDebtor: false,
        majorIncident: false,
      },
      claims: { transfers: [{ ...campus, completedOn: '2024-03-05' }] },
    },
  ],
  // a second hearing
  [
    '咨询下，我们单位在璧山来凤，做电机的，从重庆理工大学受让了一件发明专利，国知局手续合格通知书2024年5月28日下来的',
    { applicant: { inBishan: true }, claims: { transfers: [{ ...campus, completedOn: '2024-05-28' }] } },
  ],
  [
    '你好 我这边是小型企业 在璧山 今年4月跟西南大学办了专利转让 2件发明',
    { applicant: small, claims: { transfers: times(2, { ...campus, completedOn: '2024-04-30' }) } },
  ],
  [
    '公司主要做新能源电池壳体，位于璧山高新区，中型企业。2024年1月8日从重庆大学受让“一种电池壳体焊接方法”等2件发明专利，已完成著录项目变更',
    {
      applicant: { kind: 'enterprise', size: 'medium', inBishan: true },
      claims: { transfers: times(2, { ...campus, completedOn: '2024-01-08' }) },
    },
  ],
  [
    '我们从一家深圳的公司买了2件发明专利，4月过户了',
    {
      claims: { transfers: times(2, { kind: 'invention', source: 'enterprise', completedOn: '2024-04-30' }) },
    },
  ],
  ['今年我们花20万从西南大学买了1件发明专利，已经过户', { claims: { transfers: [campus] } }],
  [
    '去年9月签的转让合同，12月6日登记手续办完，西南大学的3件发明专利',
    { claims: { transfers: times(3, { ...campus, completedOn: '2023-12-06' }) } },
  ],
  [
    '我们有5件专利，其中2件是从重庆大学受让的，今年7月过户的，另外3件是自己申请的',
    { claims: { transfers: times(2, { source: 'university', completedOn: '2024-07-31' }) } },
  ],
  [
    '西南大学许可我司实施其1件发明专利，普通许可，许可费150万，2024年4月22日完成备案',
    { applicant: firm, claims: { licences: [{ ...campus, patentCount: 1, filedOn: '2024-04-22' }] } },
  ],
  [
    '跟重庆邮电大学签了3年的独占许可，2件发明，合同备案金额四百五十万，备案日期是8月1日',
    { claims: { licences: [{ ...campus, patentCount: 2, filingAmount: '4500000', filedOn: '2024-08-01' }] } },
  ],
  [
    '我们用专利质押在璧山农商行贷款200万元，期限一年，2024年3月1日到2025年2月28日，年利率3.65%，利息已付4.2万',
    { claims: { pledgeLoans: [{ principal: '2000000', annualRate: '0.0365', interestPaid: '42000' }] } },
  ],
  [
    '贷款是去年11月10号放的，500万，专利质押加担保公司担保，担保费5万，评估费1万5，年化3.85',
    {
      claims: {
        pledgeLoans: [
          {
            principal: '5000000',
            drawnOn: '2023-11-10',
            guaranteeFee: '50000',
            assessmentFee: '15000',
            annualRate: '0.0385',
          },
        ],
      },
    },
  ],
  [
    '本行2023年11月以来累计发放知识产权质押贷款12笔，惠及企业9家，金额合计6200万元，在全区银行里排第一',
    {
      applicant: { kind: 'bank' },
      claims: { bankPledge: { enterprises: 9, loanTotal: '62000000', rank: 1 } },
    },
  ],
  [
    '我们行给4家企业做了专利质押，每家1000万，一共4000万',
    { applicant: { kind: 'bank' }, claims: { bankPledge: { enterprises: 4, loanTotal: '40000000' } } },
  ],
  ['专利产品备案做了12个，都在2024年6月15日前后，具体记不清', { claims: { productFilings: times(12, {}) } }],
  [
    '我们4月10号备案了3个产品，8月20号其中一个通过了密集型产品认定',
    {
      claims: {
        productFilings: times(3, { filedOn: '2024-04-10' }),
        productRecognitions: [{ recognisedOn: '2024-08-20' }],
      },
    },
  ],
  [
    '有一个产品被认定为专利密集型产品，是2024年7月1日公布的',
    { claims: { productRecognitions: [{ recognisedOn: '2024-07-01' }] } },
  ],
  ['高价值专利培育中心还在建，预计明年验收', {}],
  [
    '我们中心去年12月批准立项，今年8月底验收，是高价值专利培育（转化）中心',
    { claims: { cultivationCentres: [{ approved: true, acceptedOn: '2024-08-31' }] } },
  ],
  ['我们服务中心今年开展了入园惠企活动5场，每场大概1万5', { claims: { serviceActivities: times(5, {}) } }],
  [
    '商会5月20日办了一场专利对接会，花了1.8万，3月经区局立项批准',
    {
      applicant: { kind: 'industryAssociation' },
      claims: { serviceActivities: [{ approved: true, cost: '18000', heldOn: '2024-05-20' }] },
    },
  ],
  [
    '我们把公司的3件发明专利声明开放许可了，去年12月8日国知局公告',
    { applicant: firm, claims: { openLicences: times(3, { kind: 'invention', completedOn: '2023-12-08' }) } },
  ],
  [
    '开放许可做了1件，5月31日公告的，被许可人是成都一家公司',
    { claims: { openLicences: [{ completedOn: '2024-05-31' }] } },
  ],
  [
    '我们自有的1件发明专利在自己厂里投产，新增产值2000万，2024年9月开始量产',
    { claims: { implementations: [{ kind: 'invention', origin: 'own' }] } },
  ],
  [
    '从重庆大学受让的1件发明专利，3月过户，7月份投产了，效益不错',
    { claims: { transfers: [{ ...campus, completedOn: '2024-03-31' }] } },
  ],
  [
    '建了专利池，里面有高校发明42件，帮15家中小企业搞定了转让许可，其中最大的一份许可合同备案2600万，9月15日完成',
    {
      claims: {
        patentPool: {
          universityPatents: 42,
          smes: 15,
          largestLicence: '26000000',
          completedOn: '2024-09-15',
        },
      },
    },
  ],
  [
    '我们是做知识产权代理的，撮合了3家企业拿到发明专利许可，备案一共4100万',
    { claims: { licenceBrokerage: { enterprises: 3, filingTotal: '41000000' } } },
  ],
  [
    '我家厂子小，就七八个人，微型企业，今年3月12号从重庆科技大学过户了一件发明专利过来',
    {
      applicant: { kind: 'enterprise', size: 'micro' },
      claims: { transfers: [{ ...campus, completedOn: '2024-03-12' }] },
    },
  ],
  [
    '我代表公司来问，我们没有贷款，也没有备案产品，只是跟大学买了两件发明，6月18号办好的变更',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-06-18' }) } },
  ],
  [
    '我们老板的儿子在重庆大学读书，公司从重庆大学受让了1件发明专利，2024年2月20日过户',
    { applicant: firm, claims: { transfers: [{ ...campus, completedOn: '2024-02-20' }] } },
  ],
  [
    '公司2019年成立，注册资本500万，去年产值3000万，员工45人，从西南大学受让2件发明专利，2024年3月20日变更',
    { applicant: firm, claims: { transfers: times(2, { ...campus, completedOn: '2024-03-20' }) } },
  ],
  [
    '我们是大学科技园里的小企业，园区在璧山，2024年4月买了西南大学1件发明',
    { applicant: { kind: 'enterprise', size: 'small', inBishan: true }, claims: { transfers: [campus] } },
  ],
  [
    '听隔壁王总说有补贴，我们也从重庆大学买了两件发明，3月5日过户，你帮我看看',
    { claims: { transfers: times(2, { ...campus, completedOn: '2024-03-05' }) } },
  ],
];
