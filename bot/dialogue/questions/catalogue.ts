import { nameKinds } from '../reading/name.ts';
import type { NameKind } from '../reading/name.ts';
import type { Pattern, Value } from '../paths.ts';

/** How a free answer to a question is read; see answers/read.ts. */
export type Reads =
  | 'taps'
  | 'yesNo'
  | 'date'
  | 'amount'
  | 'rate'
  | 'count'
  | 'patents'
  | 'licensedPatents'
  | 'fees'
  | 'term'
  | 'bankFigures'
  | NameKind
  | 'creditCode'
  | 'phone'
  | 'accountNumber';

/** What a tap means, by pattern. */
export type Sets = Readonly<Record<Pattern, Value>>;

export interface Question {
  readonly covers: readonly Pattern[];
  readonly reads: Reads;
  readonly taps: Readonly<Record<string, Sets>>;
  /**
   * Put in place of the questions of its facts, where all of them, or at least two, are open. `multiple`: each tap
   * that is picked holds, of the others the contrary.
   */
  readonly family?: 'all' | 'some';
  readonly multiple?: boolean;
}

const open = <R extends Reads>(reads: R, ...covers: Pattern[]) => ({ covers, reads, taps: {} });

const yesNo = (pattern: Pattern) => ({
  covers: [pattern],
  reads: 'yesNo' as const,
  taps: { yes: { [pattern]: true }, no: { [pattern]: false } },
});

/** An amount that may well be nought, said with one tap. */
const amountOrNone = (pattern: Pattern) => ({
  covers: [pattern],
  reads: 'amount' as const,
  taps: { none: { [pattern]: '0' } },
});

const oneOf = <const T extends string>(pattern: Pattern, ...values: T[]) => ({
  covers: [pattern],
  reads: 'taps' as const,
  taps: Object.fromEntries<Sets>(values.map((value) => [value, { [pattern]: value }])) as Record<T, Sets>,
});

const recognised = (pattern: Pattern) => ({
  covers: [pattern],
  reads: 'taps' as const,
  taps: { pending: { [pattern]: 'pending' }, yes: { [pattern]: true }, no: { [pattern]: false } },
});

/** A number tells the kind; without one the kind alone is enough for the estimate. */
const patents = (claim: string) => {
  const kind = `claims.${claim}[].kind`;
  return {
    covers: [kind],
    reads: 'patents' as const,
    taps: {
      invention: { [kind]: 'invention' },
      utilityModel: { [kind]: 'utilityModel' },
      design: { [kind]: 'design' },
    },
  };
};

/** 无关联关系 and 以实施为目的 (3.1) in one question. */
const terms = (claim: string) => {
  const related = `claims.${claim}[].related`;
  const use = `claims.${claim}[].forImplementation`;
  return {
    covers: [related, use],
    reads: 'taps' as const,
    family: 'all' as const,
    taps: {
      both: { [related]: false, [use]: true },
      related: { [related]: true },
      noUse: { [use]: false },
    },
  };
};

const sources = ['university', 'researchInstitute', 'enterprise', 'individual', 'other'] as const;
const kinds = [
  'enterprise',
  'bank',
  'university',
  'researchInstitute',
  'serviceAgency',
  'industryAssociation',
  'park',
  'other',
] as const;
const exclusion = (name: string) => `exclusions.${name}`;
const kind = 'applicant.kind';
const size = 'applicant.size';

/** Every question about a fact, in the order in which a clerk would put them. */
export const catalogue = {
  'applicant.inBishan': yesNo('applicant.inBishan'),
  exclusions: {
    covers: [
      'applicant.inBishan',
      exclusion('materialsUnobtainable'),
      exclusion('ownershipDispute'),
      exclusion('dishonestDebtor'),
      exclusion('majorIncident'),
    ],
    reads: 'taps',
    family: 'some',
    multiple: true,
    taps: {
      outside: { 'applicant.inBishan': false },
      materialsUnobtainable: { [exclusion('materialsUnobtainable')]: true },
      ownershipDispute: { [exclusion('ownershipDispute')]: true },
      dishonestDebtor: { [exclusion('dishonestDebtor')]: true },
      majorIncident: { [exclusion('majorIncident')]: true },
    },
  },
  'exclusions.materialsUnobtainable': yesNo(exclusion('materialsUnobtainable')),
  'exclusions.ownershipDispute': yesNo(exclusion('ownershipDispute')),
  'exclusions.dishonestDebtor': yesNo(exclusion('dishonestDebtor')),
  'exclusions.majorIncident': yesNo(exclusion('majorIncident')),
  'applicant.kindAndSize': {
    covers: [kind, size],
    reads: 'taps',
    family: 'all',
    taps: {
      micro: { [kind]: 'enterprise', [size]: 'micro' },
      small: { [kind]: 'enterprise', [size]: 'small' },
      medium: { [kind]: 'enterprise', [size]: 'medium' },
      large: { [kind]: 'enterprise', [size]: 'large' },
      enterprise: { [kind]: 'enterprise' },
      bank: { [kind]: 'bank' },
      university: { [kind]: 'university' },
      researchInstitute: { [kind]: 'researchInstitute' },
      serviceAgency: { [kind]: 'serviceAgency' },
      industryAssociation: { [kind]: 'industryAssociation' },
      park: { [kind]: 'park' },
      other: { [kind]: 'other' },
    },
  },
  'applicant.kind': oneOf(kind, ...kinds),
  'applicant.size': oneOf(size, 'micro', 'small', 'medium', 'large'),

  'transfers.source': oneOf('claims.transfers[].source', ...sources),
  'transfers.patents': patents('transfers'),
  'transfers.number': open('patents', 'claims.transfers[].patentNo'),
  'transfers.terms': terms('transfers'),
  'transfers.related': yesNo('claims.transfers[].related'),
  'transfers.forImplementation': yesNo('claims.transfers[].forImplementation'),
  'transfers.disputed': yesNo('claims.transfers[].disputed'),
  'transfers.completedOn': open('date', 'claims.transfers[].completedOn'),

  'licences.source': oneOf('claims.licences[].source', ...sources),
  'licences.patents': {
    covers: ['claims.licences[].kind', 'claims.licences[].patentCount'],
    reads: 'licensedPatents',
    taps: {
      one: { 'claims.licences[].kind': 'invention', 'claims.licences[].patentCount': 1 },
      two: { 'claims.licences[].kind': 'invention', 'claims.licences[].patentCount': 2 },
      three: { 'claims.licences[].kind': 'invention', 'claims.licences[].patentCount': 3 },
      utilityModel: { 'claims.licences[].kind': 'utilityModel' },
      design: { 'claims.licences[].kind': 'design' },
    },
  },
  'licences.numbers': open('licensedPatents', 'claims.licences[].patentNos'),
  'licences.terms': terms('licences'),
  'licences.related': yesNo('claims.licences[].related'),
  'licences.forImplementation': yesNo('claims.licences[].forImplementation'),
  'licences.disputed': yesNo('claims.licences[].disputed'),
  'licences.filedOn': open('date', 'claims.licences[].filedOn'),
  'licences.filingAmount': open('amount', 'claims.licences[].filingAmount'),
  'licences.contract': open('reference', 'claims.licences[].contract'),

  'openLicences.patents': patents('openLicences'),
  'openLicences.number': open('patents', 'claims.openLicences[].patentNo'),
  'openLicences.disputed': yesNo('claims.openLicences[].disputed'),
  'openLicences.completedOn': open('date', 'claims.openLicences[].completedOn'),

  'implementations.patents': patents('implementations'),
  'implementations.number': open('patents', 'claims.implementations[].patentNo'),
  'implementations.origin': oneOf('claims.implementations[].origin', 'own', 'transferred'),
  'implementations.disputed': yesNo('claims.implementations[].disputed'),
  'implementations.completedOn': open('date', 'claims.implementations[].completedOn'),
  'implementations.recognised': recognised('claims.implementations[].recognised'),

  'bankPledge.figures': {
    covers: ['claims.bankPledge.enterprises', 'claims.bankPledge.loanTotal'],
    reads: 'bankFigures',
    family: 'all',
    taps: {},
  },
  'bankPledge.enterprises': open('count', 'claims.bankPledge.enterprises'),
  'bankPledge.loanTotal': open('amount', 'claims.bankPledge.loanTotal'),
  'bankPledge.rank': {
    covers: ['claims.bankPledge.rank'],
    reads: 'count',
    taps: {
      first: { 'claims.bankPledge.rank': 1 },
      second: { 'claims.bankPledge.rank': 2 },
      third: { 'claims.bankPledge.rank': 3 },
      // Any place after the third comes to the same.
      lower: { 'claims.bankPledge.rank': 4 },
    },
  },

  'pledgeLoans.primaryCollateralIsIP': yesNo('claims.pledgeLoans[].primaryCollateralIsIP'),
  'pledgeLoans.term': {
    covers: ['claims.pledgeLoans[].drawnOn', 'claims.pledgeLoans[].maturesOn'],
    reads: 'term',
    family: 'all',
    taps: {},
  },
  'pledgeLoans.drawnOn': open('date', 'claims.pledgeLoans[].drawnOn'),
  'pledgeLoans.maturesOn': open('date', 'claims.pledgeLoans[].maturesOn'),
  'pledgeLoans.interestPaid': open('amount', 'claims.pledgeLoans[].interestPaid'),
  'pledgeLoans.principal': open('amount', 'claims.pledgeLoans[].principal'),
  'pledgeLoans.annualRate': open('rate', 'claims.pledgeLoans[].annualRate'),
  'pledgeLoans.fees': {
    covers: [
      'claims.pledgeLoans[].assessmentFee',
      'claims.pledgeLoans[].guaranteeFee',
      'claims.pledgeLoans[].insuranceFee',
    ],
    reads: 'fees',
    family: 'some',
    taps: {
      none: {
        'claims.pledgeLoans[].assessmentFee': '0',
        'claims.pledgeLoans[].guaranteeFee': '0',
        'claims.pledgeLoans[].insuranceFee': '0',
      },
    },
  },
  'pledgeLoans.assessmentFee': amountOrNone('claims.pledgeLoans[].assessmentFee'),
  'pledgeLoans.guaranteeFee': amountOrNone('claims.pledgeLoans[].guaranteeFee'),
  'pledgeLoans.insuranceFee': amountOrNone('claims.pledgeLoans[].insuranceFee'),
  'pledgeLoans.crossRegion': yesNo('claims.pledgeLoans[].crossRegion'),
  'pledgeLoans.recognised': recognised('claims.pledgeLoans[].recognised'),
  'pledgeLoans.loan': open('reference', 'claims.pledgeLoans[].loan'),

  'productFilings.filedOn': open('date', 'claims.productFilings[].filedOn'),
  'productFilings.product': open('thing', 'claims.productFilings[].product'),
  'productRecognitions.recognisedOn': open('date', 'claims.productRecognitions[].recognisedOn'),
  'productRecognitions.product': open('thing', 'claims.productRecognitions[].product'),

  'cultivationCentres.approved': yesNo('claims.cultivationCentres[].approved'),
  'cultivationCentres.acceptedOn': open('date', 'claims.cultivationCentres[].acceptedOn'),
  'cultivationCentres.name': open('thing', 'claims.cultivationCentres[].name'),

  'highValueConversions.patents': patents('highValueConversions'),
  'highValueConversions.number': open('patents', 'claims.highValueConversions[].patentNo'),
  'highValueConversions.origin': oneOf(
    'claims.highValueConversions[].origin',
    'own',
    'transferred',
    'licensed',
  ),
  'highValueConversions.disputed': yesNo('claims.highValueConversions[].disputed'),
  'highValueConversions.completedOn': open('date', 'claims.highValueConversions[].completedOn'),
  'highValueConversions.recognised': recognised('claims.highValueConversions[].recognised'),

  'patentPool.approved': yesNo('claims.patentPool.approved'),
  'patentPool.universityPatents': open('count', 'claims.patentPool.universityPatents'),
  'patentPool.smes': open('count', 'claims.patentPool.smes'),
  'patentPool.largestLicence': open('amount', 'claims.patentPool.largestLicence'),
  'patentPool.completedOn': open('date', 'claims.patentPool.completedOn'),
  'patentPool.recognised': recognised('claims.patentPool.recognised'),

  'licenceBrokerage.approved': yesNo('claims.licenceBrokerage.approved'),
  'licenceBrokerage.enterprises': open('count', 'claims.licenceBrokerage.enterprises'),
  'licenceBrokerage.filingTotal': open('amount', 'claims.licenceBrokerage.filingTotal'),
  'licenceBrokerage.completedOn': open('date', 'claims.licenceBrokerage.completedOn'),
  'licenceBrokerage.recognised': recognised('claims.licenceBrokerage.recognised'),

  'serviceActivities.approved': yesNo('claims.serviceActivities[].approved'),
  'serviceActivities.heldOn': open('date', 'claims.serviceActivities[].heldOn'),
  'serviceActivities.cost': open('amount', 'claims.serviceActivities[].cost'),
  'serviceActivities.recognised': recognised('claims.serviceActivities[].recognised'),
  'serviceActivities.name': open('thing', 'claims.serviceActivities[].name'),

  prior: {
    covers: [
      'prior.transferGroup',
      'prior.interest',
      'prior.interestMonths',
      'prior.fees',
      'prior.productFiling',
    ],
    reads: 'taps',
    family: 'some',
    taps: {
      none: {
        'prior.transferGroup': '0',
        'prior.interest': '0',
        'prior.interestMonths': 0,
        'prior.fees': '0',
        'prior.productFiling': '0',
      },
    },
  },
  'prior.transferGroup': amountOrNone('prior.transferGroup'),
  'prior.interest': amountOrNone('prior.interest'),
  'prior.interestMonths': {
    covers: ['prior.interestMonths'],
    reads: 'count',
    taps: { none: { 'prior.interestMonths': 0 } },
  },
  'prior.fees': amountOrNone('prior.fees'),
  'prior.productFiling': amountOrNone('prior.productFiling'),
  'budget.approvedTotal': open('amount', 'budget.approvedTotal'),

  'applicant.name': open('organisation', 'applicant.name'),
  'identity.creditCode': open('creditCode', 'identity.creditCode'),
  'identity.address': open('address', 'identity.address'),
  'identity.clerk.name': open('person', 'identity.clerk.name'),
  'identity.clerk.phone': open('phone', 'identity.clerk.phone'),
  'identity.agency.name': {
    covers: ['identity.agency.name'],
    reads: 'organisation',
    taps: { none: { 'identity.agency': false } },
  },
  'identity.agency.agent': open('person', 'identity.agency.agent'),
  'identity.agency.phone': open('phone', 'identity.agency.phone'),
  'identity.account.name': open('organisation', 'identity.account.name'),
  'identity.account.bank': open('bank', 'identity.account.bank'),
  'identity.account.number': open('accountNumber', 'identity.account.number'),
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof catalogue;

export const questionIds = Object.keys(catalogue) as QuestionId[];

export function question(id: QuestionId): Question {
  return catalogue[id];
}

const byPattern = new Map<Pattern, QuestionId>(
  questionIds
    .filter((id) => question(id).family === undefined)
    .flatMap((id) => question(id).covers.map((pattern) => [pattern, id] as const))
    // The first that covers a fact asks for it.
    .reverse(),
);

/** The question about one fact; families ask several of these at once. */
export function questionOf(pattern: Pattern): QuestionId | null {
  return byPattern.get(pattern) ?? null;
}

/** Whether a question asks for a name: anything may be one, so what is none is to be known by itself. */
export function asksName(id: QuestionId): boolean {
  return nameKinds.some((kind) => kind === question(id).reads);
}

/** The families that may take the place of single questions. */
export const familyIds = questionIds.filter((id) => question(id).family !== undefined);
