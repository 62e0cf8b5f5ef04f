import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { productOf } from './product-claim.ts';
import { award, singleLine } from './single-line.ts';

type ProductRecognition = ClaimOf<'productRecognitions'>;

const standard = money(parameters.productRecognitionStandard.value);
const when = conditionsOf<ProductRecognition>();

/** 产品被认定为专利密集型产品的企业 (A1.4). */
export const productRecognition = singleLine<ProductRecognition>({
  id: 'productRecognition',
  clause: 'A1.4',
  rule: {
    who: 'enterprise',
    conditions: [when('recognisedOn', 'outsideWindow', (day) => within(day, activityWindow))],
  },
  claims: (facts) => entriesOf(facts, 'productRecognitions'),
  ref: (claim) => claim.product,
  brings: (claim) => award(standard, standard, productOf(claim)),
});
