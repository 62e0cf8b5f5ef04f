import { least, money, zero } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isApproved, mayBeRecognised } from './conditions.ts';
import { singleLine } from './single-line.ts';

type Activity = ClaimOf<'serviceActivities'>;

const limit = money(parameters.activityLimit.value);

/** 宣传培训、供需对接、入园惠企等活动: 据实给予单次最高不超过2万元 (A1.6.3), by 申报立项 (4). */
export const serviceActivity = singleLine<Activity>({
  id: 'serviceActivity',
  clause: 'A1.6.3',
  rule: {
    who: 'anyone',
    conditions: [isApproved, mayBeRecognised, inWindow('heldOn')],
    needs: (claim) => (claim.cost === undefined ? ['cost'] : []),
  },
  claims: (facts) => entriesOf(facts, 'serviceActivities'),
  ref: (claim) => claim.name,
  brings: ({ cost }) => ({
    kind: 'cost',
    cost: cost ?? null,
    amount: cost === undefined ? zero : least(money(cost), limit),
    most: cost === undefined ? limit : least(money(cost), limit),
  }),
});
