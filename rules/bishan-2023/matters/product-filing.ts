import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { productOf } from './product-claim.ts';
import { award, singleLine } from './single-line.ts';

type ProductFiling = ClaimOf<'productFilings'>;

const standard = money(parameters.productFilingStandard.value);
const when = conditionsOf<ProductFiling>();

/** 进行专利产品备案的企业 (A1.3). */
export const productFiling = singleLine<ProductFiling>({
  id: 'productFiling',
  clause: 'A1.3',
  rule: {
    who: 'enterprise',
    conditions: [when('filedOn', 'outsideWindow', (day) => within(day, activityWindow))],
  },
  claims: (facts) => entriesOf(facts, 'productFilings'),
  ref: (claim) => claim.product,
  brings: (claim) => award(standard, standard, productOf(claim)),
});
