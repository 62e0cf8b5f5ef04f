import { within } from '../../civil-date.ts';
import { least, money, zero } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { singleLine } from './single-line.ts';

type Activity = ClaimOf<'serviceActivities'>;

const limit = money(parameters.activityLimit.value);
const when = conditionsOf<Activity>();

/** 宣传培训、供需对接、入园惠企等活动: 据实给予单次最高不超过2万元 (A1.6.3), by 申报立项 (4). */
export const serviceActivity = singleLine<Activity>({
  id: 'serviceActivity',
  clause: 'A1.6.3',
  rule: {
    who: 'anyone',
    conditions: [
      when('approved', 'notApproved', (approved) => approved),
      when('recognised', 'notRecognised', (recognised) => recognised !== false, 'optional'),
      when('heldOn', 'outsideWindow', (day) => within(day, activityWindow)),
    ],
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
