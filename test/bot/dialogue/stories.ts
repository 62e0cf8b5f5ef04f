import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { FormRowId } from '../../../rules/bishan-2023/form.ts';
import type { MaterialId } from '../../../rules/bishan-2023/materials.ts';
import type { Result } from '../../../rules/bishan-2023/index.ts';

export interface Story {
  readonly name: string;
  readonly asOf?: string;
  readonly facts: Facts;
  readonly decision: Result['decision'];
  readonly total: string;
  /** In time, where filing has closed. */
  readonly ifInTime?: string;
  /** Rows of 附件2 that are filled: quantity and amount. */
  readonly rows: Partial<Record<FormRowId, readonly [number, string]>>;
  /** Papers beyond those of every application. */
  readonly papers: readonly MaterialId[];
}

type Applicant = NonNullable<Facts['applicant']>;
type Claims = NonNullable<Facts['claims']>;

const clear = {
  materialsUnobtainable: false,
  ownershipDispute: false,
  dishonestDebtor: false,
  majorIncident: false,
};
const nothingBefore = {
  transferGroup: '0',
  interest: '0',
  interestMonths: 0,
  fees: '0',
  productFiling: '0',
};

const of = (applicant: Applicant, claims: Claims, more: Partial<Facts> = {}): Facts => ({
  applicant: { inBishan: true, ...applicant },
  exclusions: clear,
  prior: nothingBefore,
  claims,
  ...more,
});

const small: Applicant = { kind: 'enterprise', size: 'small' };
const large: Applicant = { kind: 'enterprise', size: 'large' };
const fair = { related: false, forImplementation: true } as const;
const bought = { source: 'university', kind: 'invention', ...fair, completedOn: '2024-03-01' } as const;
const licensed = {
  source: 'university',
  kind: 'invention',
  patentCount: 1,
  ...fair,
  filedOn: '2024-05-01',
  filingAmount: '1000000',
} as const;
const transferPapers: MaterialId[] = [
  'transferContract',
  'transferPatentCertificate',
  'transferRegistration',
];
const licencePapers: MaterialId[] = ['licenceContract', 'licencePatentCertificate', 'licenceRegistration'];
const pledgePapers: MaterialId[] = [
  'pledgeRegistrationNotice',
  'pledgeLoanContract',
  'loanDisbursementProof',
];
const productPapers: MaterialId[] = [
  'productPatentCertificate',
  'productFilingInfo',
  'productRecognitionProof',
];
const servicePapers: MaterialId[] = [
  'poolPatentList',
  'serviceContract',
  'serviceTransferContract',
  'serviceRegistration',
  'activityRecord',
];
const none = { rows: {}, papers: [] } as const;

/** A loan whose interest was paid at LPR: all of it is subsidised. */
const loan = {
  loan: '璧农商2023-118',
  primaryCollateralIsIP: true,
  drawnOn: '2023-12-01',
  maturesOn: '2024-11-30',
  annualRate: '0.0345',
  interestPaid: '100000',
  assessmentFee: '20000',
  guaranteeFee: '10000',
  insuranceFee: '0',
} as const;

const transferRow = (n: number, amount: string) => ({ transfer: [n, amount] }) as const;

/** Who comes, with what, and what they get: worked out by hand from the notice. */
export const stories: readonly Story[] = [
  {
    name: 'a small firm with two university patents of one date',
    facts: of(small, { transfers: [bought, bought] }),
    decision: 'eligible',
    total: '20000.00',
    rows: transferRow(2, '20000.00'),
    papers: transferPapers,
  },
  {
    name: 'the same, on the last day of filing',
    asOf: '2024-11-22',
    facts: of(small, { transfers: [bought, bought] }),
    decision: 'eligible',
    total: '20000.00',
    rows: transferRow(2, '20000.00'),
    papers: transferPapers,
  },
  {
    name: 'the same, one day late: overdue, with what it would have been',
    asOf: '2024-11-23',
    facts: of(small, { transfers: [bought, bought] }),
    decision: 'ineligible',
    total: '0.00',
    ifInTime: '20000.00',
    rows: transferRow(2, '20000.00'),
    papers: transferPapers,
  },
  {
    name: 'a micro firm with patents of a research institute, completed on different days',
    facts: of(
      { kind: 'enterprise', size: 'micro' },
      {
        transfers: [
          { ...bought, source: 'researchInstitute', completedOn: '2023-11-01' },
          { ...bought, source: 'researchInstitute', completedOn: '2024-10-31' },
        ],
      },
    ),
    decision: 'eligible',
    total: '20000.00',
    rows: transferRow(2, '20000.00'),
    papers: transferPapers,
  },
  {
    name: 'four patents stop at the cap of 30 000',
    facts: of(small, { transfers: [bought, bought, bought, bought] }),
    decision: 'eligible',
    total: '30000.00',
    rows: transferRow(4, '30000.00'),
    papers: transferPapers,
  },
  {
    name: 'one of two completed a day before the window',
    facts: of(small, { transfers: [bought, { ...bought, completedOn: '2023-10-31' }] }),
    decision: 'eligible',
    total: '10000.00',
    rows: transferRow(1, '10000.00'),
    papers: transferPapers,
  },
  {
    name: 'a large firm gets nothing for a transfer',
    facts: of(large, { transfers: [bought] }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a university spin-off that is related to the university',
    facts: of(small, { transfers: [{ ...bought, related: true }] }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a patent bought from another firm',
    facts: of(small, { transfers: [{ ...bought, source: 'enterprise' }] }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a utility model beside an invention, by number',
    facts: of(small, {
      transfers: [
        { patentNo: 'ZL202110000001.6', source: 'university', ...fair, completedOn: '2024-03-01' },
        { ...bought, kind: 'utilityModel' },
      ],
    }),
    decision: 'eligible',
    total: '10000.00',
    rows: transferRow(1, '10000.00'),
    papers: transferPapers,
  },
  {
    name: 'what was awarded before uses the cap up',
    facts: of(
      small,
      { transfers: [bought, bought] },
      { prior: { ...nothingBefore, transferGroup: '25000' } },
    ),
    decision: 'eligible',
    total: '5000.00',
    rows: transferRow(2, '5000.00'),
    papers: transferPapers,
  },
  {
    name: 'a licence of two patents with a contract of 3 500 000: 10 000 and 1 750 more',
    facts: of(small, { licences: [{ ...licensed, patentCount: 2, filingAmount: '3500000' }] }),
    decision: 'eligible',
    total: '11750.00',
    rows: { licence: [2, '11750.00'] },
    papers: licencePapers,
  },
  {
    name: 'a licence contract just below 3 000 000 brings no more',
    facts: of(small, { licences: [{ ...licensed, filingAmount: '2999999.99' }] }),
    decision: 'eligible',
    total: '5000.00',
    rows: { licence: [1, '5000.00'] },
    papers: licencePapers,
  },
  {
    name: 'a large firm that grants an open licence',
    facts: of(large, { openLicences: [{ kind: 'invention', completedOn: '2024-06-18' }] }),
    decision: 'eligible',
    total: '10000.00',
    rows: { openLicence: [1, '10000.00'] },
    papers: licencePapers,
  },
  {
    name: 'one patent taken over and then implemented is paid once, where it brings more',
    facts: of(small, {
      transfers: [{ patentNo: 'ZL202110000001.6', source: 'university', ...fair, completedOn: '2024-03-01' }],
      implementations: [{ patentNo: 'ZL202110000001.6', origin: 'transferred', completedOn: '2024-08-01' }],
    }),
    decision: 'eligible',
    total: '20000.00',
    rows: transferRow(1, '20000.00'),
    papers: [],
  },
  {
    name: 'a large firm with an own patent in production',
    facts: of(large, {
      implementations: [{ kind: 'invention', origin: 'own', completedOn: '2024-08-01' }],
    }),
    decision: 'eligible',
    total: '20000.00',
    rows: { cultivation: [1, '20000.00'] },
    papers: [],
  },
  {
    name: 'a bank of second rank with just enough loans',
    facts: of({ kind: 'bank' }, { bankPledge: { enterprises: 3, loanTotal: '30000000', rank: 2 } }),
    decision: 'eligible',
    total: '60000.00',
    rows: { pledge: [1, '60000.00'] },
    papers: pledgePapers,
  },
  {
    name: 'a bank that is one enterprise short',
    facts: of({ kind: 'bank' }, { bankPledge: { enterprises: 2, loanTotal: '50000000', rank: 1 } }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a bank of fourth rank',
    facts: of({ kind: 'bank' }, { bankPledge: { enterprises: 9, loanTotal: '50000000', rank: 4 } }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a firm with a pledge loan at LPR: all interest, half the fees',
    facts: of(small, { pledgeLoans: [loan] }),
    decision: 'eligible',
    total: '115000.00',
    rows: { pledge: [1, '115000.00'] },
    papers: pledgePapers,
  },
  {
    name: 'a loan that was drawn before the window',
    facts: of(small, { pledgeLoans: [{ ...loan, drawnOn: '2023-10-31' }] }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a loan whose main security is a house',
    facts: of(small, { pledgeLoans: [{ ...loan, primaryCollateralIsIP: false }] }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'three products filed and one of them recognised: that one is paid once',
    facts: of(large, {
      productFilings: ['减速器', '离合器', '传动轴'].map((product) => ({ product, filedOn: '2024-04-10' })),
      productRecognitions: [{ product: '减速器', recognisedOn: '2024-08-20' }],
    }),
    decision: 'eligible',
    total: '7000.00',
    rows: { productFiling: [2, '2000.00'], productRecognition: [1, '5000.00'] },
    papers: productPapers,
  },
  {
    name: 'twelve filings stop at 10 000',
    facts: of(small, {
      productFilings: Array.from({ length: 12 }, (_, i) => ({
        product: `产品${i + 1}`,
        filedOn: '2024-04-10',
      })),
    }),
    decision: 'eligible',
    total: '10000.00',
    rows: { productFiling: [12, '10000.00'] },
    papers: productPapers,
  },
  {
    name: 'a university that built a centre which was accepted',
    facts: of(
      { kind: 'university' },
      { cultivationCentres: [{ name: '传动技术中心', approved: true, acceptedOn: '2024-09-30' }] },
    ),
    decision: 'eligible',
    total: '100000.00',
    rows: { cultivation: [1, '100000.00'] },
    papers: [],
  },
  {
    name: 'a centre that was never approved',
    facts: of(
      { kind: 'park' },
      { cultivationCentres: [{ name: '传动技术中心', approved: false, acceptedOn: '2024-09-30' }] },
    ),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a high-value patent that was only licensed in',
    facts: of(small, {
      highValueConversions: [{ kind: 'invention', origin: 'licensed', completedOn: '2024-06-30' }],
    }),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'an agency with a pool, a brokerage and two events',
    facts: of(
      { kind: 'serviceAgency' },
      {
        patentPool: {
          approved: true,
          universityPatents: 30,
          smes: 10,
          largestLicence: '20000000',
          completedOn: '2024-09-30',
        },
        licenceBrokerage: {
          approved: true,
          enterprises: 3,
          filingTotal: '50000000',
          completedOn: '2024-09-30',
        },
        serviceActivities: [
          { name: '入园惠企', approved: true, cost: '15000', heldOn: '2024-05-20' },
          { name: '供需对接会', approved: true, cost: '32000', heldOn: '2024-06-20' },
        ],
      },
    ),
    decision: 'eligible',
    total: '165000.00',
    rows: { service: [4, '165000.00'] },
    papers: servicePapers,
  },
  {
    name: 'an association whose brokerage is just below 30 000 000',
    facts: of(
      { kind: 'industryAssociation' },
      {
        licenceBrokerage: {
          approved: true,
          enterprises: 5,
          filingTotal: '29999999',
          completedOn: '2024-09-30',
        },
      },
    ),
    decision: 'ineligible',
    total: '0.00',
    ...none,
  },
  {
    name: 'a firm outside 璧山',
    facts: of({ ...small, inBishan: false }, { transfers: [bought] }),
    decision: 'ineligible',
    total: '0.00',
    rows: {},
    papers: transferPapers,
  },
  {
    name: 'a firm on the list of dishonest debtors',
    facts: of(small, { transfers: [bought] }, { exclusions: { ...clear, dishonestDebtor: true } }),
    decision: 'ineligible',
    total: '0.00',
    rows: {},
    papers: transferPapers,
  },
  {
    name: 'a firm that does not know its size',
    facts: of({ kind: 'enterprise' }, { transfers: [bought] }),
    decision: 'undetermined',
    total: '0.00',
    rows: {},
    papers: transferPapers,
  },
];
