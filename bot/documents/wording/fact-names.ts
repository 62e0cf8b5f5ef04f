import type { FactPath } from '../../../rules/bishan-2023/result.ts';

const places: Record<string, string> = {
  transfers: '受让专利',
  licences: '许可合同',
  openLicences: '开放许可专利',
  implementations: '转化实施专利',
  highValueConversions: '高价值专利转化',
  pledgeLoans: '质押贷款',
  bankPledge: '银行质押贷款业务',
  productFilings: '备案产品',
  productRecognitions: '认定产品',
  cultivationCentres: '培育（转化）中心',
  patentPool: '专利池',
  licenceBrokerage: '促成许可',
  serviceActivities: '服务活动',
};

const fields: Record<string, string> = {
  claims: '申报的事项',
  'applicant.name': '申请人名称（姓名）',
  'applicant.kind': '申请人类型',
  'applicant.size': '企业规模（大、中、小、微型）',
  'applicant.inBishan': '是否在璧山区从事生产经营服务活动',
  'exclusions.materialsUnobtainable': '材料能否补齐',
  'exclusions.ownershipDispute': '专利权属有无争议',
  'exclusions.dishonestDebtor': '是否被列入失信被执行人名单',
  'exclusions.majorIncident': '近三年有无重大事故',
  'prior.transferGroup': '此前已获转让、许可、开放许可资助额',
  'prior.interest': '此前已获贴息额',
  'prior.interestMonths': '此前已贴息月数',
  'prior.fees': '此前已获费用资助额',
  'prior.productFiling': '此前已获产品备案资助额',
  'identity.creditCode': '统一社会信用代码',
  'identity.address': '申请人所在地址',
  'identity.clerk': '经办人及电话',
  'identity.clerk.name': '经办人',
  'identity.clerk.phone': '经办人电话',
  'identity.agency': '专利代理机构',
  'identity.agency.name': '专利代理机构',
  'identity.agency.agent': '代理人',
  'identity.agency.phone': '代理人电话',
  'identity.account': '银行账户',
  'identity.account.name': '申请人户名',
  'identity.account.bank': '开户银行',
  'identity.account.number': '银行账号',
  contract: '合同',
  patentNo: '专利号',
  patentNos: '专利号',
  patentCount: '专利件数',
  kind: '专利类型',
  source: '来源单位',
  related: '有无关联关系',
  forImplementation: '是否以实施为目的',
  disputed: '有无权属争议',
  completedOn: '完成日期',
  filedOn: '备案日期',
  filingAmount: '备案金额',
  origin: '专利来源',
  recognised: '认定结果',
  primaryCollateralIsIP: '主贷是否为知识产权质押',
  crossRegion: '是否成渝异地',
  principal: '本金',
  annualRate: '年利率',
  drawnOn: '放款日期',
  maturesOn: '到期日期',
  interestPaid: '已付利息',
  assessmentFee: '评估费',
  guaranteeFee: '担保费',
  insuranceFee: '保险费',
  enterprises: '企业数量',
  loanTotal: '贷款总额',
  rank: '排名',
  recognisedOn: '认定日期',
  approved: '是否经申报立项审批',
  acceptedOn: '验收通过日期',
  universityPatents: '高校院所发明专利件数',
  smes: '中小微企业数量',
  largestLicence: '最大一项许可备案金额',
  filingTotal: '备案总金额',
  cost: '实际支出',
  heldOn: '举办日期',
};

/** A fact's path as people would say it: `claims.transfers[0].completedOn` → 受让专利第1项：完成日期. */
export function factName(path: FactPath): string {
  const claim = /^claims\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path);
  const place = claim?.[1] === undefined ? undefined : places[claim[1]];
  if (place === undefined) return fields[path] ?? path;
  const which = claim?.[2] === undefined ? place : `${place}第${Number(claim[2]) + 1}项`;
  const field = claim?.[3];
  return field === undefined ? which : `${which}：${fields[field] ?? field}`;
}

/** What an item is shown as: its number or name (after the word `what`), else its place, e.g. 质押贷款第1项. */
export function refName(ref: string, what = ''): string {
  return ref.startsWith('claims.') ? factName(ref) : `${what}${ref}`;
}

/** The name of a claim's field, e.g. `completedOn` → 完成日期. */
export function fieldName(field: string): string {
  return fields[field] ?? field;
}
