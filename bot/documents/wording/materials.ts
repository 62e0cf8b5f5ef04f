import type { MaterialId } from '../../../rules/bishan-2023/materials.ts';

export interface MaterialWording {
  /** As the notice calls it. */
  readonly name: string;
  /** Who usually issues it; our own hint, the notice does not say. */
  readonly issuer: string;
  /** How it is got ready; empty where its name says it all. */
  readonly hint: string;
  /** Written by the applicant, so that there is no original elsewhere to check it against. */
  readonly ours?: true;
}

const cnipa = '国家知识产权局';

export const materialWording: Record<MaterialId, MaterialWording> = {
  applicationForm: {
    name: '《重庆市璧山区专利转化运用资助申请表》（附件2）',
    issuer: '申请人填写',
    hint: '见本材料包，签章并填写日期',
    ours: true,
  },
  businessLicence: { name: '申请人所在单位营业执照', issuer: '登记机关', hint: '' },
  clerkAuthorisation: {
    name: '单位授权委托书（经办人）',
    issuer: '申请人出具',
    hint: '见本材料包，填写后签章',
    ours: true,
  },
  clerkIdCard: { name: '经办人身份证复印件', issuer: '公安机关', hint: '正反两面' },
  bankAccountSheet: {
    name: '盖有本单位公章的银行账户信息表',
    issuer: '申请人出具',
    hint: '见本材料包，加盖公章',
    ours: true,
  },
  agentAuthorisation: {
    name: '授权委托书（委托他人办理）',
    issuer: '申请人出具',
    hint: '见本材料包，填写后签章',
    ours: true,
  },
  agentIdCard: { name: '受托人的身份证明复印件', issuer: '公安机关', hint: '' },
  accountOpeningPermit: {
    name: '申请人银行开户许可证复印件',
    issuer: '开户银行',
    hint: '已取消许可证的，请问清可否用基本存款账户信息代替',
  },
  transferContract: { name: '转让合同', issuer: '双方签订', hint: '' },
  transferPatentCertificate: { name: '转让专利证书', issuer: cnipa, hint: '' },
  transferRegistration: { name: '转让登记备案材料', issuer: cnipa, hint: '如手续合格通知书' },
  licenceContract: { name: '许可合同', issuer: '双方签订', hint: '' },
  licencePatentCertificate: { name: '许可专利证书', issuer: cnipa, hint: '' },
  licenceRegistration: { name: '许可登记备案材料', issuer: cnipa, hint: '如专利实施许可合同备案证明' },
  pledgeRegistrationNotice: { name: '用于质押的知识产权质押登记通知书', issuer: cnipa, hint: '' },
  pledgeLoanContract: { name: '质押贷款合同', issuer: '银行与借款人签订', hint: '' },
  loanDisbursementProof: { name: '发放贷款证明或还款明细', issuer: '贷款银行', hint: '' },
  productPatentCertificate: { name: '产品所获得的专利证书', issuer: cnipa, hint: '' },
  productFilingInfo: { name: '备案专利产品信息', issuer: '备案平台', hint: '从专利业务办理系统下载打印' },
  productRecognitionProof: { name: '专利密集型产品认定证明', issuer: '认定机构', hint: '' },
  poolPatentList: { name: '产业专利池明细', issuer: '申请人编制', hint: '' },
  serviceContract: { name: '转化服务合同', issuer: '双方签订', hint: '' },
  serviceTransferContract: { name: '专利转让（许可）合同', issuer: '双方签订', hint: '' },
  serviceRegistration: { name: '登记备案材料', issuer: cnipa, hint: '' },
  activityRecord: {
    name: '转化服务活动开展情况',
    issuer: '申请人编制',
    hint: '如通知、签到表、照片、费用凭证',
  },
};
