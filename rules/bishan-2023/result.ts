import type { CivilDate } from '../civil-date.ts';
import type { Amount } from '../money.ts';

/** The thirteen matters, in the order of 附件1; the order breaks ties and sorts results. */
export const matterIds = [
  'transfer',
  'licence',
  'openLicence',
  'implementation',
  'bankPledge',
  'pledgeLoan',
  'productFiling',
  'productRecognition',
  'cultivationCentre',
  'highValueConversion',
  'patentPool',
  'licenceBrokerage',
  'serviceActivity',
] as const;
export type MatterId = (typeof matterIds)[number];

/** An id of the notice's clauses, e.g. `A1.1.1`, as in `knowledge/bishan-2023/notice.md`. */
export type ClauseId = string;

/** Where a fact stands, e.g. `claims.transfers[0].completedOn`. */
export type FactPath = string;

/** Why a claim brings nothing; the first that holds, in this order. */
export const reasonIds = [
  'notEnterprise',
  'notBank',
  'notSme',
  'notInvention',
  'notUniversity',
  'relatedParty',
  'notForImplementation',
  'byLicence',
  'disputed',
  'notPrimaryCollateral',
  'notApproved',
  'notRecognised',
  'belowThreshold',
  'notTopThree',
  'outsideWindow',
  'duplicate',
  'capReached',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export const readingIds = [
  'capScope',
  'licenceExtra',
  'recognitionCap',
  'sameProduct',
  'loanWindow',
] as const;
export type ReadingId = (typeof readingIds)[number];

export interface Item {
  path: FactPath;
  matter: MatterId;
  ref: string;
  status: 'awarded' | 'superseded' | 'rejected' | 'undetermined';
  amount: Amount;
  clauses: ClauseId[];
  reason: ReasonId | null;
  by: MatterId | null;
  subjectTo: 'recognition'[];
}

export interface MatterTotal {
  matter: MatterId;
  quantity: number;
  beforeCap: Amount;
  amount: Amount;
}

/** `high` is null while nothing is claimed. */
export interface Bounds {
  total: Amount;
  low: Amount;
  high: Amount | null;
}

/** What follows from facts: the stable interface of `domain.md` section 6. */
export interface Result extends Bounds {
  asOf: CivilDate;
  decision: 'eligible' | 'ineligible' | 'undetermined';
  exclusions: { clause: ClauseId }[];
  items: Item[];
  matters: MatterTotal[];
  reduced: Amount | null;
  ifInTime: Bounds | null;
  readings: { id: ReadingId; clause: ClauseId; otherTotal: Amount }[];
  missing: FactPath[];
}
