import type { CivilDate, Period } from '../civil-date.ts';
import type { ClauseId } from './result.ts';

/** 2023年11月至2024年10月: every dated claim must fall in it. */
export const activityWindow: Period & { clause: ClauseId } = {
  from: '2023-11-01',
  to: '2024-10-31',
  clause: 'A1.note',
};

/** The last day of filing. The day of issue is not in the text, so there is no earliest one. */
export const deadline: { day: CivilDate; clause: ClauseId } = { day: '2024-11-22', clause: '5.1.1' };

/** Accidents count that happened so shortly before filing. */
export const incidentPeriod: { years: number; clause: ClauseId } = { years: 3, clause: '5.1.2.6' };

export type Unit =
  '元' | '元/件' | '元/个' | '元/次' | '元/企业' | '元/合同' | '比例' | '件' | '家' | '个月' | '年';

/** A number of the notice: exact decimal notation, unit, the activity it holds for, and where it stands. */
export interface Parameter {
  readonly value: string;
  readonly unit: Unit;
  readonly valid: Period;
  readonly clause: ClauseId;
}

const of =
  (unit: Unit) =>
  (value: string, clause: ClauseId): Parameter => ({ value, unit, valid: activityWindow, clause });

const yuan = of('元');
const perPatent = of('元/件');
const perThing = of('元/个');
const perEvent = of('元/次');
const perEnterprise = of('元/企业');
const perContract = of('元/合同');
const ratio = of('比例');
const patents = of('件');
const firms = of('家');
const months = of('个月');

/** Every number that the awards depend on, in the order of 附件1. */
export const parameters = {
  transferStandard: perPatent('10000', 'A1.1.1'),
  transferGroupCap: perEnterprise('30000', 'A1.1.1'),
  licenceStandard: perPatent('5000', 'A1.1.2'),
  licenceExtraFrom: perContract('3000000', 'A1.1.2'),
  licenceExtraRate: ratio('0.0005', 'A1.1.2'),
  licenceExtraLimit: perContract('5000', 'A1.1.2'),
  openLicenceStandard: perPatent('10000', 'A1.1.3'),
  implementationStandard: perPatent('20000', 'A1.1.4'),
  bankEnterprisesFrom: firms('3', 'A1.2.1'),
  bankLoansFrom: yuan('30000000', 'A1.2.1'),
  bankFirst: yuan('80000', 'A1.2.1'),
  bankSecond: yuan('60000', 'A1.2.1'),
  bankThird: yuan('40000', 'A1.2.1'),
  interestCap: perEnterprise('200000', 'A1.2.2'),
  interestMonthsCap: months('36', 'A1.2.2'),
  feeRate: ratio('0.5', 'A1.2.2'),
  feesCap: perEnterprise('50000', 'A1.2.2'),
  productFilingStandard: perThing('1000', 'A1.3'),
  productFilingCap: perEnterprise('10000', 'A1.3'),
  productRecognitionStandard: perThing('5000', 'A1.4'),
  cultivationCentreStandard: perThing('100000', 'A1.5.1'),
  highValueConversionStandard: perPatent('20000', 'A1.5.2'),
  poolPatentsFrom: patents('30', 'A1.6.1'),
  poolSmesFrom: firms('10', 'A1.6.1'),
  poolLargestLicenceFrom: yuan('20000000', 'A1.6.1'),
  poolAward: yuan('100000', 'A1.6.1'),
  brokerageEnterprisesFrom: firms('3', 'A1.6.2'),
  brokerageLowerFrom: yuan('30000000', 'A1.6.2'),
  brokerageLowerAward: yuan('20000', 'A1.6.2'),
  brokerageUpperFrom: yuan('50000000', 'A1.6.2'),
  brokerageUpperAward: yuan('30000', 'A1.6.2'),
  activityLimit: perEvent('20000', 'A1.6.3'),
  budget: yuan('1000000', '4'),
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

/** A 1-year rate serves up to and including this term; the custom of the LPR, not a sentence of the notice. */
export const oneYearRateUpTo = { years: 5, source: '贷款市场报价利率（LPR）：1年期、5年期以上' } as const;

/** Interest by the day on a year of 360 days, as banks reckon it where the paid interest is not stated. */
export const daysOfInterestYear = { days: 360, source: '日利率 = 年利率 ÷ 360' } as const;
