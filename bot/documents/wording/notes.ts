import type { Note, NoteId } from '../../../rules/bishan-2023/notes.ts';
import { matterNames } from './matters.ts';

/** What touches an applicant without an amount of its own; `{matters}` are the matters concerned. */
const noteTexts: Record<NoteId, string> = {
  paidOnce: '同一件专利或同一个产品只资助一次，按对您最有利的一项计。',
  rightHolder: '通知说申报对象是“权利人”，{matters}的申报人严格说未必是权利人，建议先向区市场监管局问清。',
  technologyPolicy: '受让、许可的专利技术要符合国家技术和产业政策，由区市场监管局把握。',
  openLicenceTaker: '开放许可资助的是“完成开放许可的企业”，这里按许可方理解；是否也包括被许可方，建议问清。',
  sizeUndefined: '通知没有写明中小微企业怎么认定，一般按工信部联企业〔2011〕300号划型。',
  supportMeasureNotInNotice:
    '{matters}按《璧山区质量品牌和知识产权资助办法》执行，该办法原文不在通知里，细节请问区市场监管局。',
  lprAtDrawdown: '“同期LPR”这里按放款日的LPR计算。',
  crossRegionSharesCaps: '成渝异地质押融资参照同一办法，和其他质押贷款共用上限。',
  conversionApproval: '高价值专利转化是否也要先申报立项，通知没有写明，建议问清。',
  providerInBishan: '{matters}这里按同样需要在璧山区从事生产经营服务活动理解。',
  recognitionPending: '{matters}要经认定符合资助条件，审核时才有结果；金额先按能认定计。',
  formRowToConfirm: '专利转化实施在申请表里没有单独一行，填在哪一行请向区市场监管局确认。',
  noPapersListed: '{matters}：通知没有列出专门的材料，要交什么请向区市场监管局问清。',
  mayBeReduced: '资金预算限额100万元，全区申报超过预算时会按比例减少。',
  honesty: '同一件专利、同一个产品请不要重复申报、多头报账；资料要真实，造假会被追回资金。',
};

/** A note in words, without its clause. */
export function noteText({ id, matters }: Pick<Note, 'id' | 'matters'>): string {
  return noteTexts[id].replace('{matters}', matters.map((matter) => matterNames[matter]).join('、'));
}
