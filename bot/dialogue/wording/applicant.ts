import { none } from './taps.ts';
import type { Said, Wordings } from './questions.ts';

const sizes: Record<'micro' | 'small' | 'medium' | 'large', Said> = {
  micro: ['微型企业', '微型', '微企', '微小企业'],
  small: ['小型企业', '小型', '小企业'],
  medium: ['中型企业', '中型', '中等企业'],
  large: ['大型企业', '大型', '大企业'],
};

const kinds: Record<
  'bank' | 'university' | 'researchInstitute' | 'serviceAgency' | 'industryAssociation' | 'park' | 'other',
  Said
> = {
  bank: ['银行', '银行业金融机构', '支行', '分行', '农商行', '村镇银行'],
  university: ['高校', '大学', '学院', '高等院校'],
  researchInstitute: ['科研院所', '研究所', '研究院'],
  serviceAgency: ['服务机构', '知识产权服务机构', '代理机构', '代理公司', '中介机构'],
  industryAssociation: ['行业协会', '协会', '商会'],
  park: ['产业园区', '园区', '孵化器'],
  other: ['其他', '都不是', '个体户', '个体工商户', '个人', '自然人'],
};

export const applicantQuestions: Wordings<
  | 'applicant.inBishan'
  | 'exclusions'
  | 'exclusions.materialsUnobtainable'
  | 'exclusions.ownershipDispute'
  | 'exclusions.dishonestDebtor'
  | 'exclusions.majorIncident'
  | 'applicant.kindAndSize'
  | 'applicant.kind'
  | 'applicant.size'
  | 'applicant.name'
  | 'prior'
  | 'prior.transferGroup'
  | 'prior.interest'
  | 'prior.interestMonths'
  | 'prior.fees'
  | 'prior.productFiling'
  | 'budget.approvedTotal'
> = {
  'applicant.inBishan': {
    label: '在璧山生产经营',
    ask: '贵单位在璧山区从事生产经营或服务活动吗？',
    why: '通知支持的是在璧山区从事生产经营服务活动的单位，不在璧山的不属于资助范围。',
    clause: '5.1.2.1',
    taps: {
      yes: ['是，在璧山', '在璧山', '是', '是的', '在', '在的', '我们在璧山', '就在璧山'],
      no: ['不在璧山', '不在', '不是', '否'],
    },
  },
  exclusions: {
    label: '不予受理的情形',
    ask: '有没有下面这些情况？有的请选上（可多选），都没有就选“都没有”。',
    why: '有其中任一种，区市场监管局不予受理，所以先问清楚。',
    clause: '5.1.2',
    taps: {
      outside: ['不在璧山区生产经营或服务', '不在璧山', '不是璧山的', '外地的'],
      materialsUnobtainable: ['要求的材料补不齐', '材料补不齐', '材料不齐', '补不齐'],
      ownershipDispute: ['专利权人有纠纷或专利权属有争议', '权属争议', '有纠纷', '有争议'],
      dishonestDebtor: ['被列入失信被执行人名单', '失信被执行人', '失信', '老赖'],
      majorIncident: [
        '近三年有重大质量事故、环境责任事故或较大安全责任事故',
        '质量事故',
        '环境责任事故',
        '安全事故',
        '安全责任事故',
      ],
    },
  },
  'exclusions.materialsUnobtainable': {
    label: '材料补不齐',
    ask: '通知要求的材料，有没有确实补不齐的？',
    why: '材料不齐，告知补齐后仍不能提供齐全的，不予受理。',
    clause: '5.1.2.2',
    taps: { yes: ['有补不齐的', '有', '补不齐'], no: ['都能补齐', '没有', '能补齐', '能齐'] },
  },
  'exclusions.ownershipDispute': {
    label: '权属争议',
    ask: '专利权人之间有没有矛盾纠纷，或者专利权属有没有争议？',
    why: '专利权人之间存在矛盾纠纷或权属有争议的，不予受理。',
    clause: '5.1.2.3',
    taps: { yes: ['有争议', '有', '有纠纷'], no: ['没有争议', '没有', '无', '没争议'] },
  },
  'exclusions.dishonestDebtor': {
    label: '失信被执行人',
    ask: '贵单位在最高人民法院的失信被执行人名单上吗？',
    why: '纳入最高人民法院失信被执行人名单的，不予受理。',
    clause: '5.1.2.4',
    taps: { yes: ['在名单上', '在', '是'], no: ['不在', '没有', '不是', '没上'] },
  },
  'exclusions.majorIncident': {
    label: '近三年事故',
    ask: '近三年发生过重大质量事故、环境责任事故或较大安全责任事故吗？',
    why: '近三年发生过这类事故的，不予受理。',
    clause: '5.1.2.6',
    taps: { yes: ['发生过', '有', '有过'], no: ['没有发生', '没有', '无', '没发生过'] },
  },
  'applicant.kindAndSize': {
    label: '单位类型和规模',
    ask: '贵单位属于哪一类？',
    hint: '企业规模按国家中小企业划型标准；不清楚就选“企业，规模不清楚”，我可以帮您自测。',
    why: '各事项的资助对象不同：有的只给中小微企业，有的给所有企业、银行或服务单位。',
    clause: 'A1',
    taps: {
      ...sizes,
      enterprise: ['企业，规模不清楚', '企业', '公司', '工厂', '有限公司'],
      ...kinds,
    },
  },
  'applicant.kind': {
    label: '单位类型',
    ask: '贵单位属于哪一类？',
    why: '各事项的资助对象不同：有的给企业，有的给银行或服务单位。',
    clause: 'A1',
    taps: {
      enterprise: [
        ...(['企业', '公司', '工厂', '有限公司', '小微企业', '中小企业', '小厂'] as const),
        ...Object.values(sizes).flat(),
      ],
      ...kinds,
    },
  },
  'applicant.size': {
    label: '企业规模',
    ask: '贵企业是什么规模？',
    hint: '不清楚就说“自测”，按行业、人数、营业收入帮您对照国家划型标准。',
    why: '高校院所专利的转让、许可资助只给中小微企业。',
    clause: 'A1.1.1',
    taps: sizes,
  },
  'applicant.name': {
    label: '申请人名称',
    ask: '申请表上的申请人名称（单位全称）怎么写？',
    hint: '请按营业执照写全称。',
    why: '申请表第一栏要填申请人名称。',
    clause: 'A2',
    taps: {},
  },
  prior: {
    label: '以前拿过的资助',
    ask: '在这之前，贵单位拿过这份通知里同类事项的资助吗？',
    why: '有的事项按企业累计封顶，以前拿过的要从额度里扣掉。',
    clause: 'A1',
    taps: none,
  },
  'prior.transferGroup': {
    label: '已获转让许可资助',
    ask: '以前拿过专利转让、许可、开放许可的资助吗？一共多少元？',
    why: '转让、许可这几项同一企业累计资助最高不超过3万元，拿过的要扣掉。',
    clause: 'A1.1.1',
    taps: none,
  },
  'prior.interest': {
    label: '已获贴息',
    ask: '以前拿过专利质押贷款的贴息吗？一共多少元？',
    why: '每家企业累计贴息不超过20万元，拿过的要扣掉。',
    clause: 'A1.2.2',
    taps: none,
  },
  'prior.interestMonths': {
    label: '已贴息月数',
    ask: '以前一共贴息过多少个月？',
    hint: '例如：12个月；没有就选“没有”。',
    why: '贴息期限累计不超过36个月，用过的月数要扣掉。',
    clause: 'A1.2.2',
    taps: none,
  },
  'prior.fees': {
    label: '已获费用补助',
    ask: '以前拿过评估费、担保费、保险费的补助吗？一共多少元？',
    why: '这几项费用的补助每家企业累计不超过5万元，拿过的要扣掉。',
    clause: 'A1.2.2',
    taps: none,
  },
  'prior.productFiling': {
    label: '已获备案资助',
    ask: '以前拿过专利产品备案的资助吗？一共多少元？',
    why: '专利产品备案同一企业累计资助不超过1万元，拿过的要扣掉。',
    clause: 'A1.3',
    taps: none,
  },
  'budget.approvedTotal': {
    label: '全区核定总额',
    ask: '区里公布的全部核定资助总额是多少？（还不知道就跳过）',
    why: '资金预算限额100万元，超过的按比例资助。',
    clause: '4',
    taps: {},
  },
};
