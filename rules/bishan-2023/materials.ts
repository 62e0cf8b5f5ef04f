import type { ClauseId, MatterId } from './result.ts';

/** Papers of 五（二）; wording by id stands with the dialogue and documents. */
export const materialIds = [
  'applicationForm',
  'businessLicence',
  'clerkAuthorisation',
  'clerkIdCard',
  'bankAccountSheet',
  'agentAuthorisation',
  'agentIdCard',
  'accountOpeningPermit',
  'transferContract',
  'transferPatentCertificate',
  'transferRegistration',
  'licenceContract',
  'licencePatentCertificate',
  'licenceRegistration',
  'pledgeRegistrationNotice',
  'pledgeLoanContract',
  'loanDisbursementProof',
  'productPatentCertificate',
  'productFilingInfo',
  'productRecognitionProof',
  'poolPatentList',
  'serviceContract',
  'serviceTransferContract',
  'serviceRegistration',
  'activityRecord',
] as const;
export type MaterialId = (typeof materialIds)[number];

export interface Material {
  id: MaterialId;
  clause: ClauseId;
  /** The matters that call for it; empty for papers that every application needs. */
  matters: MatterId[];
}

export interface Materials {
  /** In the order of 五（二）. All as copies with 鲜章, in duplicate, originals at hand (`5.2.note`). */
  papers: Material[];
  /** Claimed matters for which the notice lists no papers of their own: said so, not filled in. */
  unlisted: MatterId[];
}
