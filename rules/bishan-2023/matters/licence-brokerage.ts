import type { Decimal } from 'decimal.js';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isApproved, mayBeRecognised } from './conditions.ts';
import { award, onlyClaim, singleLine } from './single-line.ts';

type Brokerage = ClaimOf<'licenceBrokerage'>;

const enterprisesFrom = Number(parameters.brokerageEnterprisesFrom.value);
const lowerFrom = money(parameters.brokerageLowerFrom.value);
const lowerAward = money(parameters.brokerageLowerAward.value);
const upperFrom = money(parameters.brokerageUpperFrom.value);
const upperAward = money(parameters.brokerageUpperAward.value);
const when = conditionsOf<Brokerage>();

/** 推动3家及以上企业完成发明专利许可, by the total 备案金额, once (A1.6.2); exactly 5000万 is 5000万元以上 (从优). */
export const licenceBrokerage = singleLine<Brokerage>({
  id: 'licenceBrokerage',
  clause: 'A1.6.2',
  rule: {
    who: 'anyone',
    conditions: [
      isApproved,
      mayBeRecognised,
      when('enterprises', 'belowThreshold', (enterprises) => enterprises >= enterprisesFrom),
      when('filingTotal', 'belowThreshold', (total) => money(total).gte(lowerFrom)),
      inWindow('completedOn'),
    ],
  },
  claims: (facts) => onlyClaim(facts.claims?.licenceBrokerage, 'claims.licenceBrokerage'),
  brings: (claim) => award(awardFor(claim.filingTotal), upperAward),
});

function awardFor(filingTotal: string | undefined): Decimal | null {
  if (filingTotal === undefined) return null;
  return money(filingTotal).gte(upperFrom) ? upperAward : lowerAward;
}
