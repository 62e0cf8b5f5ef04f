/** Why an answer could not be taken, and what to do instead. */
const problemTexts = {
  // dates
  impossible: '日历上没有这一天，请再核对一下。例如：2024年3月1日。',
  outOfYears: '这个年份不对，请再核对一下。例如：2024年3月1日。',
  lunar: '请按公历（阳历）告诉我，例如：2024年3月1日。',
  vagueDate: '请说具体一点，至少到哪年哪月，例如：2024年3月1日，或2024年3月。',
  dateBound: '只知道在哪天之前或之后还不够，请告诉我是哪一天，例如：2024年3月1日；只记得月份也可以。',
  exactDay: '这里要具体到哪一天，例如：2024年3月1日。不清楚可以跳过。',
  outsideByClock: '按今天的日期算，您说的日子不在2023年11月至2024年10月之内，所以问一下是哪一年。',
  straddles: '这段时间有一部分不在2023年11月至2024年10月之内，请说具体到哪个月或哪一天。',
  // amounts, rates, counts
  vague: '请只给一个具体的数，大概的也可以。',
  negative: '金额和数量不能是负数，请再核对一下。',
  unit: '单位是元还是万元？请带上单位说，例如：2600万元。',
  tooLarge: '这个数太大了，请再核对一下单位。',
  tooPrecise: '金额最多精确到分，请再核对一下。',
  foreign: '请折合成人民币告诉我，例如：350万元。',
  fraction: '请告诉我整数，例如：3。',
  outOfRange: '这个数量超出了范围，请再核对一下。',
  tooMany: '一次最多记500项，请再核对一下。',
  floating: '请告诉我合同执行的具体年利率，例如：3.85%。',
  daily: '请换算成年利率告诉我，例如：3.85%。',
  tooHigh: '年利率要小于100%，请再核对一下，例如：3.85%。',
  // patents
  patentLength:
    '“{detail}”的位数不对：专利号是12位数字、一个点和1位校验位，一共13位，例如：ZL202310123456.6。请对照证书把这个再发一次。',
  patentCheckMissing: '“{detail}”少了小数点后的1位校验位，请对照证书补上，例如：ZL202310123456.6。',
  patentCheckDigit:
    '“{detail}”的校验位（最后一位）对不上，多半是有一位抄错，或相邻两位抄反了，请对照证书把这个再发一次。',
  patentKind: '“{detail}”的第5位不对（1或8是发明，2或9是实用新型，3是外观设计），请对照证书把这个再发一次。',
  patentPublication: '“{detail}”是公开号（CN开头），请发证书上的专利号，例如：ZL202310123456.6。',
  numberWanted: '这里要的是专利号，例如：ZL202310123456.6；手边没有就说“不知道”，之后再补。',
  repeatedNumber: '“{detail}”发了两遍，只记一次；如果是另一件，请把它的专利号再发一次。',
  numberHeld: '“{detail}”前面已经记过了，一件专利只记一次；如果是另一件，请对照证书再发一次。',
  numbersDiffer:
    '这份合同前面说的专利件数，和收到的专利号个数不一样。以这些专利号为准就点下面；不是的话，请把全部专利号一起再发一遍。',
  numbersOfWhich: '收到{detail}个专利号，是哪一项的？',
  numbersMore: '收到{detail}个专利号，和前面说的件数对不上，以哪个为准？',
  numbersOther: '收到{detail}个专利号，前面的专利都已经有号了。',
  sameNeedsNumber:
    '同一件专利只按最有利的一项资助一次（附件1 末行）。请把它的专利号发一次，我就知道是哪一件；手边没有可以说“不知道”，先按不同的专利计算。',
  sameNeedsName:
    '同一个产品备案和认定只按最有利的一项资助一次（附件1 末行）。请写一下是其中哪几个产品，名称一样就算同一个。',
  feeCount: '请说清是哪一项，例如：评估费2万，担保费1万，保险费没有；只有一项就说“只有评估费2万”。',
  countMismatch: '数目和件数对不上：可以说一个（大家都一样），或者按顺序每件说一个。',
  // identity
  creditCodeLength: '统一社会信用代码是18位，这里是{detail}位，请对照营业执照再发一次。',
  creditCodeLetter:
    '{detail}不会出现在统一社会信用代码里：字母I、O、S、V、Z不用，多半是把数字看成了字母。请对照营业执照核对这一位，再发一次。',
  creditCodeShape: '统一社会信用代码的第3到8位都是数字，不会有{detail}，请对照营业执照再发一次。',
  creditCodeCheck:
    '18位都有，但最后一位校验对不上，多半是有一位抄错，或相邻两位抄反了，请对照营业执照逐位核对，再发一次。',
  phoneLength:
    '手机号是11位，座机是区号加7到8位，这里是{detail}位。请再核对，例如：13800138000、023-41421234。',
  phoneArea: '座机请带上区号，例如：023-41421234。',
  phone: '没有这样的号段，打不通。请再核对，例如：13800138000、023-41421234。',
  accountNumber: '银行账号一般是8到30位数字，这里是{detail}位，请对照开户许可证再发一次。',
  // instead of a name
  isPatent: '这看起来是专利号，不是这里要的内容。',
  isCreditCode: '这看起来是统一社会信用代码，不是这里要的内容。',
  isPhone: '这看起来是电话号码，不是这里要的内容。',
  isSum: '这看起来是金额，不是这里要的内容。',
  isDate: '这看起来是日期，不是这里要的内容。',
  isNumber: '只有数字，看不出是什么。',
  signs: '里面有不能填进申请表的符号或指令，请只写文字。',
  unsure: '先跟您确认一下再填。',
  tooLong: '这个太长了，请控制在200个字以内。',
  // between facts
  maturesNotAfterDrawn: '到期日应当晚于放款日，请再核对一下。',
  repeatedContract: '这个合同编号前面已经有了，每份合同请用不同的编号。',
  repeatedLoan: '这个贷款编号前面已经有了，每笔贷款请用不同的编号。',
  refused: '这样填和前面的回答对不上，请再核对一下。',
  mixed: '几件不一样的话，请选“每个不一样，逐个说”。',
} as const;

export type ProblemId = keyof typeof problemTexts;

/** With what exactly is wrong, where its text has a place for it. */
export type Problem = ProblemId | readonly [ProblemId, string];

export function sayProblem(problem: Problem): string {
  const [id, detail] = typeof problem === 'string' ? [problem, ''] : problem;
  const text = problemTexts[id];
  // Of several values it is said which one is meant.
  return text.includes('{detail}') || detail === ''
    ? text.replace('{detail}', detail)
    : `“${detail}”：${text}`;
}

export function isProblem(code: string): code is ProblemId {
  return Object.hasOwn(problemTexts, code);
}
