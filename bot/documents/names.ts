import { partsOf, type DocumentId, type PaperId } from './document.ts';

const paperNames: Record<PaperId, string> = {
  form: '专利转化运用资助申请表',
  'clerk-authorisation': '授权委托书（经办人）',
  'agent-authorisation': '授权委托书（代理机构）',
  'bank-account': '银行账户信息表',
  calculation: '资助金额计算说明',
  details: '申报事项明细表',
  checklist: '申报材料清单',
};

/** A document's file name, e.g. `专利转化运用资助申请表（演练）.docx`; `suffix` tells papers that are not valid ones. */
export function documentName(id: DocumentId, suffix = ''): string {
  const found = partsOf(id);
  if (found) return `${paperNames[found.paper]}${suffix}.${found.format}`;
  return id === 'package' ? `专利转化运用资助申报材料${suffix}.zip` : `测算回执${suffix}.json`;
}
