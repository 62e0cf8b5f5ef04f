import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow } from './conditions.ts';
import { productOf } from './product-claim.ts';
import { award, singleLine } from './single-line.ts';

type ProductFiling = ClaimOf<'productFilings'>;

const standard = money(parameters.productFilingStandard.value);

/** 进行专利产品备案的企业 (A1.3). */
export const productFiling = singleLine<ProductFiling>({
  id: 'productFiling',
  clause: 'A1.3',
  rule: {
    who: 'enterprise',
    conditions: [inWindow('filedOn')],
  },
  claims: (facts) => entriesOf(facts, 'productFilings'),
  ref: (claim) => claim.product,
  brings: (claim) => award(standard, standard, productOf(claim)),
});
