import type { Amount } from '../../../rules/money.ts';
import type { QuestionId } from '../questions/catalogue.ts';

const forUse = ['实施', '自用', '自己用', '生产', '用起来'];

/** The words of a yes-no question, in the affirmative: 没有关联 is then a plain no. */
export const yesNoTopics: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  'applicant.inBishan': ['璧山'],
  'exclusions.materialsUnobtainable': ['补不齐'],
  'exclusions.ownershipDispute': ['争议', '纠纷', '官司'],
  'exclusions.dishonestDebtor': ['失信', '名单'],
  'exclusions.majorIncident': ['事故'],
  'transfers.related': ['关联'],
  'transfers.forImplementation': forUse,
  'transfers.disputed': ['争议', '纠纷', '官司'],
  'licences.related': ['关联'],
  'licences.forImplementation': forUse,
  'licences.disputed': ['争议', '纠纷', '官司'],
  'openLicences.disputed': ['争议', '纠纷', '官司'],
  'implementations.disputed': ['争议', '纠纷', '官司'],
  'highValueConversions.disputed': ['争议', '纠纷', '官司'],
  'pledgeLoans.primaryCollateralIsIP': ['质押', '专利'],
  'pledgeLoans.crossRegion': ['异地', '成渝'],
  'cultivationCentres.approved': ['立项', '获批', '批准'],
  'patentPool.approved': ['立项', '获批', '批准'],
  'licenceBrokerage.approved': ['立项', '获批', '批准'],
  'serviceActivities.approved': ['立项', '获批', '批准'],
};

const tenThousands = { from: '10000', to: '1000000000000' };

/** Where such amounts mostly lie: a bare 350 outside of it may stand for 350万, and is asked. */
export const amountScale: Readonly<Partial<Record<QuestionId, { from: Amount; to: Amount }>>> = {
  'licences.filingAmount': tenThousands,
  'bankPledge.loanTotal': tenThousands,
  'pledgeLoans.principal': tenThousands,
  'pledgeLoans.interestPaid': { from: '500', to: '100000000' },
  'patentPool.largestLicence': tenThousands,
  'licenceBrokerage.filingTotal': tenThousands,
  'budget.approvedTotal': tenThousands,
};
