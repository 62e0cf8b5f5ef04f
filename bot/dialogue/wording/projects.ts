import type { Wordings } from './questions.ts';
import { recognition, yesNo } from './taps.ts';

const approvedWhy = '这一项采取申报立项的方式，按管理权限审批后实施。';
const recognisedWhy = '这一项要“经认定符合资助条件”，认定由区里审核时作出。';
const inWindow = '要在2023年11月至2024年10月期间完成。';

export const projectQuestions: Wordings<
  | `cultivationCentres.${'approved' | 'acceptedOn' | 'name'}`
  | `patentPool.${'approved' | 'universityPatents' | 'smes' | 'largestLicence' | 'completedOn' | 'recognised'}`
  | `licenceBrokerage.${'approved' | 'enterprises' | 'filingTotal' | 'completedOn' | 'recognised'}`
  | `serviceActivities.${'approved' | 'heldOn' | 'cost' | 'recognised' | 'name'}`
> = {
  'cultivationCentres.approved': {
    label: '已立项',
    ask: '{what}向区市场监管局申报立项并获批了吗？',
    why: approvedWhy,
    clause: '4',
    taps: yesNo,
  },
  'cultivationCentres.acceptedOn': {
    label: '验收通过日',
    ask: '{what}是哪天通过验收的？',
    hint: '例如：2024年9月30日。',
    why: inWindow,
    clause: 'A1.5.1',
    taps: {},
  },
  'cultivationCentres.name': {
    label: '中心名称',
    ask: '{what}叫什么名称？',
    why: '写进申报清单。',
    clause: 'A1.5.1',
    taps: {},
  },
  'patentPool.approved': {
    label: '专利池已立项',
    ask: '组建专利池这件事，向区市场监管局申报立项并获批了吗？',
    why: approvedWhy,
    clause: '4',
    taps: yesNo,
  },
  'patentPool.universityPatents': {
    label: '入池高校院所发明',
    ask: '专利池里有多少件高校院所的发明专利？',
    hint: '例如：32件。',
    why: '要有30件及以上高校院所发明专利入池。',
    clause: 'A1.6.1',
    taps: {},
  },
  'patentPool.smes': {
    label: '促成的中小微企业',
    ask: '促成了多少家中小微企业接受高校院所发明专利的转让或许可？',
    hint: '例如：12家。',
    why: '要促成10家及以上中小微企业。',
    clause: 'A1.6.1',
    taps: {},
  },
  'patentPool.largestLicence': {
    label: '最大许可备案金额',
    ask: '其中备案金额最大的一份发明专利许可合同是多少？',
    hint: '例如：2000万元。',
    why: '至少一家企业的发明专利许可合同备案金额要达到2000万元以上。',
    clause: 'A1.6.1',
    taps: {},
  },
  'patentPool.completedOn': {
    label: '专利池完成日',
    ask: '专利池这项工作是哪天完成的？',
    hint: '例如：2024年9月30日。',
    why: inWindow,
    clause: 'A1.note',
    taps: {},
  },
  'patentPool.recognised': {
    label: '专利池认定结果',
    ask: '专利池经认定符合资助条件了吗？',
    why: recognisedWhy,
    clause: 'A1.6.1',
    taps: recognition,
  },
  'licenceBrokerage.approved': {
    label: '促成许可已立项',
    ask: '促成专利许可这件事，向区市场监管局申报立项并获批了吗？',
    why: approvedWhy,
    clause: '4',
    taps: yesNo,
  },
  'licenceBrokerage.enterprises': {
    label: '完成许可的企业',
    ask: '一共推动多少家企业完成了发明专利许可？',
    hint: '例如：4家。',
    why: '要推动完成3家及以上企业。',
    clause: 'A1.6.2',
    taps: {},
  },
  'licenceBrokerage.filingTotal': {
    label: '许可备案总金额',
    ask: '这些许可的登记备案总金额是多少？',
    hint: '例如：3600万元。',
    why: '3000—5000万元的资助2万元，5000万元以上的资助3万元。',
    clause: 'A1.6.2',
    taps: {},
  },
  'licenceBrokerage.completedOn': {
    label: '促成许可完成日',
    ask: '这些许可是哪天全部完成的？',
    hint: '例如：2024年9月30日。',
    why: inWindow,
    clause: 'A1.note',
    taps: {},
  },
  'licenceBrokerage.recognised': {
    label: '促成许可认定结果',
    ask: '促成专利许可经认定符合资助条件了吗？',
    why: recognisedWhy,
    clause: 'A1.6.2',
    taps: recognition,
  },
  'serviceActivities.approved': {
    label: '活动已立项',
    ask: '{what}向区市场监管局申报立项并获批了吗？',
    why: approvedWhy,
    clause: '4',
    taps: yesNo,
  },
  'serviceActivities.heldOn': {
    label: '活动日期',
    ask: '{what}是哪天办的？',
    hint: '例如：2024年5月20日。',
    why: inWindow,
    clause: 'A1.note',
    taps: {},
  },
  'serviceActivities.cost': {
    label: '活动实际费用',
    ask: '{what}实际花了多少钱？',
    hint: '例如：1.5万元。',
    why: '据实资助，单次最高不超过2万元。',
    clause: 'A1.6.3',
    taps: {},
  },
  'serviceActivities.recognised': {
    label: '认定结果',
    ask: '{what}经认定符合资助条件了吗？',
    why: recognisedWhy,
    clause: 'A1.6.3',
    taps: recognition,
  },
  'serviceActivities.name': {
    label: '活动名称',
    ask: '{what}叫什么名称？',
    why: '写进申报清单。',
    clause: '5.2.8',
    taps: {},
  },
};
