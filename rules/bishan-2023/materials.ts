import type { Evaluation } from './evaluate.ts';
import { matterIds } from './result.ts';
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

/** Which matters call for a paper: `all` for every application, `agency` where one files for the applicant. */
export type CalledForBy = 'all' | 'agency' | readonly MatterId[];

export interface Paper {
  readonly id: MaterialId;
  readonly clause: ClauseId;
  readonly calledForBy: CalledForBy;
}

const licences = ['licence', 'openLicence'] as const;
const pledges = ['bankPledge', 'pledgeLoan'] as const;
const products = ['productFiling', 'productRecognition'] as const;
const services = ['patentPool', 'licenceBrokerage', 'serviceActivity'] as const;

const papers: Readonly<Record<MaterialId, readonly [ClauseId, CalledForBy]>> = {
  applicationForm: ['5.2.1', 'all'],
  businessLicence: ['5.2.2', 'all'],
  clerkAuthorisation: ['5.2.2', 'all'],
  clerkIdCard: ['5.2.2', 'all'],
  bankAccountSheet: ['5.2.2', 'all'],
  agentAuthorisation: ['5.2.2', 'agency'],
  agentIdCard: ['5.2.2', 'agency'],
  accountOpeningPermit: ['5.2.3', 'all'],
  transferContract: ['5.2.4', ['transfer']],
  transferPatentCertificate: ['5.2.4', ['transfer']],
  transferRegistration: ['5.2.4', ['transfer']],
  licenceContract: ['5.2.5', licences],
  licencePatentCertificate: ['5.2.5', licences],
  licenceRegistration: ['5.2.5', licences],
  pledgeRegistrationNotice: ['5.2.6', pledges],
  pledgeLoanContract: ['5.2.6', pledges],
  loanDisbursementProof: ['5.2.6', pledges],
  productPatentCertificate: ['5.2.7', products],
  productFilingInfo: ['5.2.7', products],
  productRecognitionProof: ['5.2.7', products],
  poolPatentList: ['5.2.8', services],
  serviceContract: ['5.2.8', services],
  serviceTransferContract: ['5.2.8', services],
  serviceRegistration: ['5.2.8', services],
  activityRecord: ['5.2.8', services],
};

/** The whole list of 五（二）, in its order, with who calls for each paper. */
export const paperList: readonly Paper[] = materialIds.map((id) => {
  const [clause, calledForBy] = papers[id];
  return { id, clause, calledForBy };
});

/** The papers for what is claimed and may be paid: what is rejected or paid under another matter needs none. */
export function materialsOf({ result }: Evaluation, { agency }: { agency: boolean }): Materials {
  const live = new Set(
    result.items
      .filter(({ status }) => status === 'awarded' || status === 'undetermined')
      .map(({ matter }) => matter),
  );
  const claimed = matterIds.filter((matter) => live.has(matter));
  const listed = paperList.flatMap(({ id, clause, calledForBy }): Material[] => {
    if (calledForBy === 'all') return [{ id, clause, matters: [] }];
    if (calledForBy === 'agency') return agency ? [{ id, clause, matters: [] }] : [];
    const matters = claimed.filter((matter) => calledForBy.includes(matter));
    return matters.length === 0 ? [] : [{ id, clause, matters }];
  });
  return {
    papers: listed,
    unlisted: claimed.filter((matter) => !listed.some(({ matters }) => matters.includes(matter))),
  };
}
