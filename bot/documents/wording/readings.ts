import type { ReadingId } from '../../../rules/bishan-2023/result.ts';
import type { CapId } from '../../../rules/bishan-2023/caps.ts';

/** What to ask the office where the notice can be read in two ways; the estimate takes the first of each. */
export const readingQuestions: Record<ReadingId, string> = {
  capScope:
    '“同一企业累计资助最高不超过3万元”是否包括发明专利开放许可？本测算按包括计算；如不包括，开放许可不受该上限限制。',
  licenceExtra:
    '许可合同备案金额300万元及以上的额外资助，是否计入3万元累计上限？本测算按计入计算；如不计入，可在上限之外另行资助。',
  recognitionCap:
    '“同一企业累计资助不超过1万元”是否也适用于专利密集型产品认定？本测算按只适用于备案计算；如认定也适用，两项合计不超过1万元。',
  sameProduct: '同一产品的备案和认定是否属于“不叠加”？本测算按不叠加、从优计算；如可分别资助，两项可以都计。',
  loanWindow:
    '2023年11月以前发放、活动期间仍在付息的贷款，其间的利息和费用能否贴息？本测算按只计活动期间发放的贷款计算；如可以，较早的贷款也计入。',
};

export const capNames: Record<CapId, string> = {
  transferGroup: '转让、许可、开放许可累计上限',
  interest: '贴息累计上限',
  interestMonths: '贴息期限累计上限',
  fees: '评估费、担保费、保险费资助累计上限',
  productFiling: '产品备案累计上限',
};
