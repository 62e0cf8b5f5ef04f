import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isFairDeal, isInvention } from './conditions.ts';
import { objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type Transfer = ClaimOf<'transfers'>;

const standard = money(parameters.transferStandard.value);

/** 接受高校院所发明专利转让并完成专利权转移的中小微企业 (A1.1.1); 无关联关系、以实施为目的、无争议 (3.1). */
export const transfer = singleLine<Transfer>({
  id: 'transfer',
  clause: 'A1.1.1',
  rule: {
    who: 'enterprise',
    sme: true,
    conditions: [isInvention, ...isFairDeal, inWindow('completedOn')],
  },
  claims: (facts) => entriesOf(facts, 'transfers'),
  ref: objectOf,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
