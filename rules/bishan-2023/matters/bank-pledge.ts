import type { Decimal } from 'decimal.js';
import { money, zero } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { award, onlyClaim, singleLine } from './single-line.ts';

type BankPledge = ClaimOf<'bankPledge'>;

const enterprisesFrom = Number(parameters.bankEnterprisesFrom.value);
const loansFrom = money(parameters.bankLoansFrom.value);
const byRank = [parameters.bankFirst, parameters.bankSecond, parameters.bankThird].map(({ value }) =>
  money(value),
);
const first = byRank[0] ?? zero;
const when = conditionsOf<BankPledge>();

/** 惠企数量排名前三（3家以上）且贷款金额3000万元以上的银行业金融机构（含分支机构） (A1.2.1). */
export const bankPledge = singleLine<BankPledge>({
  id: 'bankPledge',
  clause: 'A1.2.1',
  rule: {
    who: 'bank',
    conditions: [
      when('enterprises', 'belowThreshold', (enterprises) => enterprises >= enterprisesFrom),
      when('loanTotal', 'belowThreshold', (loanTotal) => money(loanTotal).gte(loansFrom)),
      when('rank', 'notTopThree', (rank) => rank <= byRank.length),
    ],
  },
  claims: (facts) => onlyClaim(facts.claims?.bankPledge, 'claims.bankPledge'),
  brings: (claim) => award(awardForRank(claim.rank), first),
});

function awardForRank(rank: number | undefined): Decimal | null {
  return rank === undefined ? null : (byRank[rank - 1] ?? zero);
}
