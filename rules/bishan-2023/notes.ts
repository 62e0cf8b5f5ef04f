import type { Facts } from './facts.ts';
import { matterIds } from './result.ts';
import type { ClauseId, MatterId } from './result.ts';
import type { Outcome } from './settlement.ts';

/** What an applicant is told without a second amount; wording by id stands with the dialogue and documents. */
export const noteIds = [
  'paidOnce',
  'rightHolder',
  'technologyPolicy',
  'openLicenceTaker',
  'sizeUndefined',
  'supportMeasureNotInNotice',
  'lprAtDrawdown',
  'crossRegionSharesCaps',
  'conversionApproval',
  'providerInBishan',
  'recognitionPending',
  'formRowToConfirm',
  'noPapersListed',
  'mayBeReduced',
  'honesty',
] as const;
export type NoteId = (typeof noteIds)[number];

export interface Note {
  readonly id: NoteId;
  readonly clause: ClauseId;
  /** The claimed matters that it concerns. */
  readonly matters: readonly MatterId[];
}

interface NoteRule {
  /** Null: the row of 附件1 that the claim stands under. */
  readonly clause: ClauseId | null;
  readonly concerns: (outcome: Outcome, facts: Facts) => boolean;
}

const isOneOf =
  (...matters: MatterId[]) =>
  ({ line }: Outcome): boolean =>
    matters.includes(line.matter);

const rules: Readonly<Record<NoteId, NoteRule>> = {
  /** 从优、不叠加: one patent or product is paid under one matter. */
  paidOnce: { clause: 'A1.note', concerns: ({ status }) => status === 'superseded' },
  /** 权利人 in the strict sense is not who takes a licence, lends, or serves: a tension to tell, not to decide. */
  rightHolder: {
    clause: '5.1.1',
    concerns: isOneOf('licence', 'bankPledge', 'patentPool', 'licenceBrokerage', 'serviceActivity'),
  },
  /** 符合国家技术和产业政策 is the office's to judge. */
  technologyPolicy: { clause: '3.1', concerns: isOneOf('transfer', 'licence') },
  /** 完成发明专利开放许可的企业: the one that grants it; whether the taker is meant as well is not said. */
  openLicenceTaker: { clause: 'A1.1.3', concerns: isOneOf('openLicence') },
  /** What a 中小微企业 is, is not said; a self-check by 工信部联企业〔2011〕300号 helps. */
  sizeUndefined: {
    clause: 'A1.1.1',
    concerns: (outcome, facts) =>
      facts.applicant?.size === undefined && isOneOf('transfer', 'licence')(outcome),
  },
  /** 按照《璧山区质量品牌和知识产权资助办法》执行, as these rows remark; its text is not in the notice. */
  supportMeasureNotInNotice: {
    clause: null,
    concerns: isOneOf('implementation', 'pledgeLoan', 'highValueConversion'),
  },
  /** 同期LPR is taken at drawdown. */
  lprAtDrawdown: { clause: 'A1.2.2', concerns: isOneOf('pledgeLoan') },
  /** 成渝异地 loans stand under the caps of A1.2.2. */
  crossRegionSharesCaps: { clause: 'A1.2.3', concerns: ({ line }) => line.clause === 'A1.2.3' },
  /** Whether a conversion needs 立项 as a centre does is not said. */
  conversionApproval: { clause: '4', concerns: isOneOf('highValueConversion') },
  /** A service provider or a centre is taken to need 璧山 too. */
  providerInBishan: {
    clause: '3.5',
    concerns: isOneOf('cultivationCentre', 'patentPool', 'licenceBrokerage', 'serviceActivity'),
  },
  /** 经认定 comes with the review. */
  recognitionPending: {
    clause: '5.3.1',
    concerns: ({ line, status }) => line.pending && status === 'awarded',
  },
  /** 附件2 has no row for an implementation. */
  formRowToConfirm: { clause: 'A2', concerns: isOneOf('implementation') },
  /** 五（二） lists no papers for these. */
  noPapersListed: {
    clause: '5.2',
    concerns: isOneOf('implementation', 'cultivationCentre', 'highValueConversion'),
  },
  /** Past 100万元 all awards shrink; how far is known only when all are approved. */
  mayBeReduced: { clause: '4', concerns: (_, facts) => facts.budget?.approvedTotal === undefined },
  /** 重复申报、多头报账、数据造假: is the same object claimed elsewhere? */
  honesty: { clause: '6.3', concerns: () => true },
};

/** The notes that touch these claims, rejected ones left aside. */
export function notesOf(facts: Facts, outcomes: readonly Outcome[]): Note[] {
  const alive = outcomes.filter(({ status }) => status !== 'rejected');
  return noteIds.flatMap((id) => {
    const { clause, concerns } = rules[id];
    const touched = alive.filter((outcome) => concerns(outcome, facts)).map(({ line }) => line);
    const rows = clause === null ? [...new Set(touched.map((line) => line.clause))] : [clause];
    return rows.flatMap((row) => {
      const lines = touched.filter((line) => clause !== null || line.clause === row);
      const matters = matterIds.filter((matter) => lines.some((line) => line.matter === matter));
      return matters.length === 0 ? [] : [{ id, clause: row, matters }];
    });
  });
}
