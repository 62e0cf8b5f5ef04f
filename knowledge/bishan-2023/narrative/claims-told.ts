import type { MatterId } from '../../../rules/bishan-2023/result.ts';
import { bankPledge } from './bank-claim.ts';
import { highValueConversions, implementations, licences, openLicences, transfers } from './patent-claims.ts';
import { productFilings, productRecognitions } from './product-claims.ts';
import { cultivationCentres, licenceBrokerage, patentPool } from './project-claims.ts';
import { serviceActivities } from './service-activities.ts';
import { pledgeLoans } from './pledge-loans.ts';
import type { Teller } from './telling.ts';

/** What each matter's clauses tell. */
export const tellers: Readonly<Record<MatterId, Teller>> = {
  transfer: transfers,
  licence: licences,
  openLicence: openLicences,
  implementation: implementations,
  highValueConversion: highValueConversions,
  bankPledge,
  pledgeLoan: pledgeLoans,
  productFiling: productFilings,
  productRecognition: productRecognitions,
  cultivationCentre: cultivationCentres,
  patentPool,
  licenceBrokerage,
  serviceActivity: serviceActivities,
};
