import type { Amount } from '../money.ts';
import type { MatterId } from './result.ts';

/** The eight matter rows of 附件2, in its order. */
export const formRowIds = [
  'transfer',
  'licence',
  'openLicence',
  'pledge',
  'productFiling',
  'productRecognition',
  'cultivation',
  'service',
] as const;
export type FormRowId = (typeof formRowIds)[number];

export interface FormRow {
  row: FormRowId;
  /** The matters that fill the row; empty leaves the row blank. */
  matters: MatterId[];
  quantity: number | null;
  amount: Amount | null;
}

/** What 附件2 asks beside the matters; every field may be missing and then stays blank. */
export interface Identity {
  creditCode?: string;
  address?: string;
  clerk?: { name?: string; phone?: string };
  /** Set to `false` where no agency is engaged: its three cells stay blank and are not missing. */
  agency?: false | { name?: string; agent?: string; phone?: string };
  account?: { name?: string; bank?: string; number?: string };
}

export interface ApplicationForm {
  applicantName: string | null;
  rows: FormRow[];
  total: Amount | null;
  identity: Identity;
  /** Paths of cells that the facts leave blank, e.g. `identity.clerk.phone`, `applicant.name`. */
  missing: string[];
  /** Rows that an `implementation` fills for want of its own; the applicant is told to confirm them. */
  toConfirm: FormRowId[];
}
