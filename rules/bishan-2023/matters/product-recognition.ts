import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow } from './conditions.ts';
import { productOf } from './product-claim.ts';
import { award, singleLine } from './single-line.ts';

type ProductRecognition = ClaimOf<'productRecognitions'>;

const standard = money(parameters.productRecognitionStandard.value);

/** 产品被认定为专利密集型产品的企业 (A1.4). */
export const productRecognition = singleLine<ProductRecognition>({
  id: 'productRecognition',
  clause: 'A1.4',
  rule: {
    who: 'enterprise',
    conditions: [inWindow('recognisedOn')],
  },
  claims: (facts) => entriesOf(facts, 'productRecognitions'),
  ref: (claim) => claim.product,
  brings: (claim) => award(standard, standard, productOf(claim)),
});
