import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isApproved, mayBeRecognised } from './conditions.ts';
import { award, onlyClaim, singleLine } from './single-line.ts';

type Pool = ClaimOf<'patentPool'>;

const patentsFrom = Number(parameters.poolPatentsFrom.value);
const smesFrom = Number(parameters.poolSmesFrom.value);
const largestLicenceFrom = money(parameters.poolLargestLicenceFrom.value);
const amount = money(parameters.poolAward.value);
const when = conditionsOf<Pool>();

/** 组建重点产业专利池 (A1.6.1): 30件及以上入池、10家及以上中小微、一份许可备案2000万元以上; 申报立项 (4). */
export const patentPool = singleLine<Pool>({
  id: 'patentPool',
  clause: 'A1.6.1',
  rule: {
    who: 'anyone',
    conditions: [
      isApproved,
      mayBeRecognised,
      when('universityPatents', 'belowThreshold', (patents) => patents >= patentsFrom),
      when('smes', 'belowThreshold', (smes) => smes >= smesFrom),
      when('largestLicence', 'belowThreshold', (licence) => money(licence).gte(largestLicenceFrom)),
      inWindow('completedOn'),
    ],
  },
  claims: (facts) => onlyClaim(facts.claims?.patentPool, 'claims.patentPool'),
  brings: () => award(amount, amount),
});
