import type { Result } from '../../rules/bishan-2023/result.ts';

/** Whether papers made from a result may be handed in. */
export type Standing = 'ready' | 'overdue' | 'ineligible' | 'draft';

const overdueClause = '5.1.2.5';

/** Overdue goes first: then nothing is accepted, whatever else holds. */
export function standingOf({ decision, exclusions }: Result): Standing {
  if (exclusions.some(({ clause }) => clause === overdueClause)) return 'overdue';
  return byDecision[decision];
}

const byDecision: Record<Result['decision'], Standing> = {
  eligible: 'ready',
  ineligible: 'ineligible',
  undetermined: 'draft',
};

interface Mark {
  /** Across every page; null on papers that are ready. */
  readonly watermark: string | null;
  /** Behind the name of a file. */
  readonly suffix: string;
}

export const marks: Record<Standing, Mark> = {
  ready: { watermark: null, suffix: '' },
  overdue: { watermark: '仅供演练，已过申报期', suffix: '（演练）' },
  ineligible: { watermark: '不符合申报条件，仅供参考', suffix: '（仅供参考）' },
  draft: { watermark: '草稿，信息尚未补全', suffix: '（草稿）' },
};
