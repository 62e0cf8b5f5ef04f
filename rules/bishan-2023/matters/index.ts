import type { Matter } from '../matter.ts';
import type { MatterId } from '../result.ts';
import { bankPledge } from './bank-pledge.ts';
import { cultivationCentre } from './cultivation-centre.ts';
import { highValueConversion } from './high-value-conversion.ts';
import { implementation } from './implementation.ts';
import { licence } from './licence.ts';
import { licenceBrokerage } from './licence-brokerage.ts';
import { openLicence } from './open-licence.ts';
import { patentPool } from './patent-pool.ts';
import { pledgeLoan } from './pledge-loan.ts';
import { productFiling } from './product-filing.ts';
import { productRecognition } from './product-recognition.ts';
import { serviceActivity } from './service-activity.ts';
import { transfer } from './transfer.ts';

/** The thirteen, in the order of 附件1 as `matterIds` has it. */
export const matters: Readonly<Record<MatterId, Matter>> = {
  transfer,
  licence,
  openLicence,
  implementation,
  bankPledge,
  pledgeLoan,
  productFiling,
  productRecognition,
  cultivationCentre,
  highValueConversion,
  patentPool,
  licenceBrokerage,
  serviceActivity,
};
