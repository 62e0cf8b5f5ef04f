import type { ClauseId, ReasonId, Result } from '../../../rules/bishan-2023/result.ts';

export const decisionTexts: Record<Result['decision'], string> = {
  eligible: '按您说的情况，符合通知的申报条件',
  ineligible: '按您说的情况，不符合通知的申报条件',
  undetermined: '还有没定下来的情况，先给出可能的范围',
};

export const exclusionTexts: Readonly<Record<ClauseId, string>> = {
  '5.1.2.1': '不属于资助范围',
  '5.1.2.2': '材料补不齐',
  '5.1.2.3': '专利权属存在争议',
  '5.1.2.4': '在失信被执行人名单上',
  '5.1.2.5': '已过申报期（2024年11月22日截止）',
  '5.1.2.6': '近三年发生过重大事故',
};

/** Where a reason stands in the notice, if elsewhere than in the row of the matter. */
export const reasonClauses: Readonly<Partial<Record<ReasonId, ClauseId>>> = {
  relatedParty: '3.1',
  notForImplementation: '3.1',
  disputed: '5.1.2.3',
  notApproved: '4',
  outsideWindow: 'A1.note',
  duplicate: 'A1.note',
};

export const resultWords = {
  running: '目前已确定',
  runningRehearsal: '目前已确定（演练：假如在申报期内）',
  final: '测算结果',
  finalRehearsal: '演练结果（假如在申报期内）',
  closed: '已过申报期',
  refused: '不予受理',
  recap: '先核对一下您说的情况：',
  open: (labels: string) => `还没定的：${labels}。`,
  bounds: (low: string, high: string) => `视没定的情况和认定结果，最少${low}，最多${high}。`,
  overdueCopy: '申报期已过，这些材料只供演练，不能用来提交。',
  overdue: '申报期已过，现在提交不予受理，能拿到的是0元；下面是假如在期内的测算。',
  capTook: (cap: string, before: string, after: string) => `${cap}：测算${before}，按上限计${after}`,
  capUsed: (used: string) => `（以前已用${used}）`,
  notStacked: (ref: string, by: string, forgone: string) =>
    `${ref}：从优、不叠加，已按“${by}”计，这里不再计${forgone}`,
  ask: (amount: string) => `（如是另一种理解，合计${amount}）`,
  takenApart:
    '没有报专利号或产品名称，这里按各不相同计算；其中如有同一件专利或同一个产品，只按最有利的一项资助，合计会比这里少',
  askTitle: '建议向区市场监管局问清：',
  rejected: '不在资助范围的：',
  papers: '要准备的材料（盖鲜章的复印件，一式两份，原件核对）：',
  budget: (reduced: string) => `全区核定总额超过100万元预算，按比例约为${reduced}。`,
  steps:
    '接下来：备齐材料，在2024年11月22日前交区市场监管局；审核、办公会研究、公示之后，由区财政拨付、区市场监管局兑现。',
  stepsOverdue: '申报期已过。可以留意区市场监管局以后发布的申报通知，材料提前备好。',
  explained: '说明：',
  selfAssessed: '企业规模是按工信部联企业〔2011〕300号自测的，以认定为准。',
} as const;

export const changeWords = {
  decision: (before: string, after: string) => `结论：${before} → ${after}`,
  total: (before: string, after: string) => `测算合计：${before} → ${after}`,
  high: (before: string, after: string) => `最多：${before} → ${after}`,
  row: (row: string, before: string, after: string) => `申请表“${row}”：${before} → ${after}`,
  papersMore: (names: string) => `多准备：${names}`,
  papersLess: (names: string) => `不用准备：${names}`,
} as const;

export const decisionNames: Record<Result['decision'], string> = {
  eligible: '符合',
  ineligible: '不予受理',
  undetermined: '未定',
};
