/** Why an answer could not be taken, and what to do instead. */
export const problemTexts = {
  // dates
  impossible: '日历上没有这一天，请再核对一下。例如：2024年3月1日。',
  outOfYears: '这个年份不对，请再核对一下。例如：2024年3月1日。',
  lunar: '请按公历（阳历）告诉我，例如：2024年3月1日。',
  vagueDate: '请说具体一点，至少到哪年哪月，例如：2024年3月1日，或2024年3月。',
  exactDay: '这里要具体到哪一天，例如：2024年3月1日。不清楚可以跳过。',
  straddles: '这段时间有一部分不在2023年11月至2024年10月之内，请说具体到哪个月或哪一天。',
  // amounts, rates, counts
  vague: '请给一个具体的数，大概的也可以，例如：350万元。',
  negative: '金额和数量不能是负数，请再核对一下。',
  unit: '单位是元还是万元？请带上单位说，例如：2600万元。',
  tooLarge: '这个数太大了，请再核对一下单位。',
  tooPrecise: '金额最多精确到分，请再核对一下。',
  foreign: '请折合成人民币告诉我，例如：350万元。',
  fraction: '请告诉我整数，例如：3。',
  outOfRange: '这个数量超出了范围，请再核对一下（一次最多500项）。',
  floating: '请告诉我合同执行的具体年利率，例如：3.85%。',
  daily: '请换算成年利率告诉我，例如：3.85%。',
  tooHigh: '年利率要小于100%，请再核对一下，例如：3.85%。',
  // patents
  patentLength: '专利号应当是ZL加12位数字、一个点和1位校验位，例如：ZL202310123456.6，请对照证书再发一次。',
  patentCheckMissing: '这个号少了小数点后的1位校验位，请对照证书补上，例如：ZL202310123456.6。',
  patentCheckDigit: '专利号的校验位对不上，多半是抄错了一位，请对照证书再发一次。',
  patentKind: '这个号的第5位不对（1或8是发明，2或9是实用新型，3是外观设计），请对照证书再发一次。',
  patentPublication: '这是公开号（CN开头），请发证书上的专利号，例如：ZL202310123456.6。',
  repeatedNumber: '有专利号重复了，请再核对一下。',
  feeCount: '请说清是哪一项，例如：评估费2万，担保费1万，保险费没有；只有一项就说“只有评估费2万”。',
  countMismatch: '数目和件数对不上：可以说一个（大家都一样），或者按顺序每件说一个。',
  // identity
  creditCode: '统一社会信用代码是18位，最后一位校验对不上，请对照营业执照再发一次。',
  phone: '这个号码不像能打通的电话，请再核对。手机11位；座机带区号，例如：023-41421234。',
  accountNumber: '银行账号一般是8到32位数字，请再核对一下。',
  tooLong: '这个太长了，请控制在200个字以内。',
  // between facts
  maturesNotAfterDrawn: '到期日应当晚于放款日，请再核对一下。',
  repeatedContract: '这个合同编号前面已经有了，每份合同请用不同的编号。',
  repeatedLoan: '这个贷款编号前面已经有了，每笔贷款请用不同的编号。',
  refused: '这样填和前面的回答对不上，请再核对一下。',
  mixed: '几件不一样的话，请选“每个不一样，逐个说”。',
} as const;

export type ProblemId = keyof typeof problemTexts;

export function isProblem(code: string): code is ProblemId {
  return Object.hasOwn(problemTexts, code);
}
