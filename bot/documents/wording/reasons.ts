import type { ReasonId } from '../../../rules/bishan-2023/result.ts';

/** Why a claim brings nothing, as an applicant may read it. */
export const reasonTexts: Record<ReasonId, string> = {
  notEnterprise: '该事项面向企业，申请人不是企业',
  notBank: '该事项面向银行业金融机构（含分支机构）',
  notSme: '该事项面向中小微企业',
  notInvention: '该事项只资助发明专利',
  notUniversity: '转让方或许可方不是高校院所',
  relatedParty: '与转让方或许可方有关联关系',
  notForImplementation: '不是以专利实施为目的',
  byLicence: '以许可方式引进的专利不在该事项之内',
  disputed: '该专利存在权属争议',
  notPrimaryCollateral: '贷款的主贷不是知识产权质押',
  notApproved: '未经申报立项审批',
  notRecognised: '未经认定符合资助条件',
  belowThreshold: '未达到规定的数量或金额',
  notTopThree: '惠及企业数量排名不在前三',
  outsideWindow: '完成时间不在2023年11月至2024年10月之间',
  duplicate: '同一对象重复列出，只计一次',
  capReached: '已达累计上限',
};
