import type { NoteId } from '../../../rules/bishan-2023/notes.ts';

/** What an applicant should know where the notice leaves something open or to the office. */
export const noteTexts: Record<NoteId, string> = {
  paidOnce: '同一专利或产品按从优、不叠加原则只资助一次。',
  rightHolder:
    '通知写的申报对象是“符合条件的权利人”，被许可人、银行和服务机构是否在内，请向区市场监管局确认。',
  technologyPolicy: '受让或接受许可的专利技术是否符合国家技术和产业政策，由区市场监管局审核。',
  openLicenceTaker: '本测算按专利开放许可的许可方计算；接受开放许可的企业能否申报，通知没有写明。',
  sizeUndefined: '通知没有写明中小微企业的标准，可按工信部联企业〔2011〕300号自查，以审核为准。',
  supportMeasureNotInNotice:
    '该事项按《璧山区质量品牌和知识产权资助办法》执行，其条文不在通知内，具体要求请向区市场监管局确认。',
  lprAtDrawdown: '“同期银行贷款市场报价利率（LPR）”按放款日的LPR计算。',
  crossRegionSharesCaps: '成渝异地质押贷款与其他质押贷款共用累计上限计算。',
  conversionApproval: '高价值发明专利转化是否也须先申报立项，通知没有写明，请向区市场监管局确认。',
  providerInBishan: '本测算按服务机构、培育（转化）中心也须在璧山区从事生产经营服务活动计算。',
  recognitionPending: '标有“待认定”的金额须经认定符合资助条件才能兑现，合计中已包含。',
  formRowToConfirm: '申请表没有“发明专利转化实施”一行，已按专利来源填入相近的行，请向区市场监管局确认。',
  noPapersListed: '通知没有为部分事项列出专门的材料，请向区市场监管局问清。',
  mayBeReduced: '资助资金限额预算100万元，超过预算资金根据实际情况按比例进行资助，实际金额可能减少。',
  honesty: '同一事项不得重复申报、多头报账；数据、资料造假的，追回资助资金并追究责任。',
};
