/**
 * The one registry of faults that facts can have. A code is never reused for something else.
 * The sentences are technical (they reach those who send facts, not applicants) and say what was expected.
 */
export const faultMessages = {
  notJson: '这一行不是有效的 JSON。应为一个 JSON 对象。',
  lineTooLong: '这一行太长，未读取。一行一份申报，最多 3200 万个字符。',
  notObject: '这里应为一个对象 {…}；不知道就整项不写，不要写 null。',
  notList: '这里应为一个列表 […]；没有就整项不写。',
  tooMany: '列表太长，最多 500 项。',
  unknownField: '没有这个字段。请核对拼写；全部字段见 estimate --schema。',
  notText: '这里应为文字；不知道就整项不写，不要写 null。',
  emptyText: '文字不能为空；不知道就整项不写。',
  notTrueOrFalse: '这里应为 true 或 false；不知道就整项不写。',
  notWholeNumber: '这里应为整数（JSON 数字，不加引号）。',
  countOutOfRange: '整数超出范围。',
  notAmount: '金额应为元的字符串，如 "3000000" 或 "1500.50"：不带逗号、单位和正负号，最多两位小数。',
  notRate: '年利率应为 0 到 1 之间的小数字符串，如 3.45% 写作 "0.0345"，最多 8 位小数。',
  notDate: '日期应为真实存在的日子，写作 "2024-03-01"。',
  yearOutOfRange: '年份应在 2000 到 2100 之间。',
  notChoice: '只能从规定的选项中选择。',
  notRecognition: '认定结果应为 true、false 或 "pending"（待认定）。',
  notPatentNumber: '专利号应为可选的 ZL、12 位数字、可选的点和 1 位校验位，如 "ZL202310123456.6"。',
  wrongPatentKind: '专利号第五位应为 1、8（发明）、2、9（实用新型）或 3（外观设计）。',
  wrongCheckDigit: '专利号的校验位不对，请核对是否抄错。',
  kindBesideNumber: '已有专利号时不写 kind：种类由专利号得出。',
  countBesideNumbers: '已有专利号时不写 patentCount：件数由专利号得出。',
  repeatedNumber: '同一合同中这个专利号已经出现过。',
  repeatedContract: '这个合同编号已经出现过；每份合同只写一次。',
  repeatedLoan: '这个贷款名称已经出现过；每笔贷款只写一次。',
  maturesNotAfterDrawn: '到期日应晚于放款日。',
} as const;

export type FaultCode = keyof typeof faultMessages;

export interface Fault {
  /** E.g. `claims.transfers[0].completedOn`; empty for the facts as a whole. */
  path: string;
  code: FaultCode;
  message: string;
}

export function isFaultCode(text: string): text is FaultCode {
  return Object.hasOwn(faultMessages, text);
}
