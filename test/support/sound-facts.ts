// An application with nothing wrong and nothing missing, to change one fact of at a time.
import type { ClaimOf, Claims, Facts } from '../../rules/bishan-2023/facts.ts';

/** A small enterprise in 璧山 without earlier awards, in time; a bank where it claims as one. */
export function application(claims: Claims, changes: Omit<Facts, 'claims'> = {}): Facts {
  return {
    asOf: '2024-10-20',
    ...changes,
    applicant: {
      kind: claims.bankPledge === undefined ? 'enterprise' : 'bank',
      size: 'small',
      inBishan: true,
      ...changes.applicant,
    },
    exclusions: {
      materialsUnobtainable: false,
      ownershipDispute: false,
      dishonestDebtor: false,
      majorIncident: false,
      ...changes.exclusions,
    },
    prior: {
      transferGroup: '0',
      interest: '0',
      interestMonths: 0,
      fees: '0',
      productFiling: '0',
      ...changes.prior,
    },
    claims,
  };
}

const deal = {
  source: 'university',
  related: false,
  forImplementation: true,
  disputed: false,
} as const;

const approved = { approved: true, recognised: true } as const;

/** A claim of every kind that is paid in full. */
export const sound = {
  transfers: { patentNo: 'ZL202110000001.6', ...deal, completedOn: '2024-03-01' },
  licences: {
    contract: '甲',
    patentNos: ['ZL202110000001.6'],
    ...deal,
    filedOn: '2024-05-01',
    filingAmount: '0',
  },
  openLicences: { patentNo: 'ZL202110000001.6', disputed: false, completedOn: '2024-07-01' },
  implementations: {
    patentNo: 'ZL202110000001.6',
    origin: 'own',
    recognised: true,
    disputed: false,
    completedOn: '2024-08-01',
  },
  highValueConversions: {
    patentNo: 'ZL202110000001.6',
    origin: 'own',
    recognised: true,
    disputed: false,
    completedOn: '2024-08-01',
  },
  pledgeLoans: {
    loan: '贷款一',
    primaryCollateralIsIP: true,
    crossRegion: false,
    recognised: true,
    annualRate: '0.03',
    drawnOn: '2023-12-01',
    maturesOn: '2024-11-30',
    interestPaid: '60000',
    assessmentFee: '0',
    guaranteeFee: '0',
    insuranceFee: '0',
  },
  bankPledge: { enterprises: 3, loanTotal: '30000000', rank: 1 },
  productFilings: { product: '产品', filedOn: '2024-05-01' },
  productRecognitions: { product: '产品', recognisedOn: '2024-06-01' },
  cultivationCentres: { name: '中心', approved: true, acceptedOn: '2024-09-20' },
  patentPool: {
    ...approved,
    universityPatents: 30,
    smes: 10,
    largestLicence: '20000000',
    completedOn: '2024-10-31',
  },
  licenceBrokerage: { ...approved, enterprises: 3, filingTotal: '30000000', completedOn: '2024-08-30' },
  serviceActivities: { name: '对接会', ...approved, cost: '15000', heldOn: '2024-06-15' },
} satisfies { [K in keyof Required<Claims>]: ClaimOf<K> };

/** A copy of `claim` in which a fact is missing. */
export function without<T extends object, K extends keyof T>(claim: T, fact: K): Omit<T, K> {
  const copy: Partial<T> = { ...claim };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the key is one of the claim's own
  delete copy[fact];
  return copy as Omit<T, K>;
}
