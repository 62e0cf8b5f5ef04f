import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { isInvention, objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type Implementation = ClaimOf<'implementations'>;

const standard = money(parameters.implementationStandard.value);
const when = conditionsOf<Implementation>();

/** 接受发明专利转让并转化实施或将自有发明专利转化实施，产生良好经济效益，经认定 (A1.1.4). */
export const implementation = singleLine<Implementation>({
  id: 'implementation',
  clause: 'A1.1.4',
  rule: {
    who: 'enterprise',
    conditions: [
      isInvention,
      when('disputed', 'disputed', (disputed) => !disputed, 'optional'),
      when('recognised', 'notRecognised', (recognised) => recognised !== false, 'optional'),
      when('completedOn', 'outsideWindow', (day) => within(day, activityWindow)),
    ],
    // Own or taken over both count; which of the two decides the row of the form.
    needs: (claim) => (claim.origin === undefined ? ['origin'] : []),
  },
  claims: (facts) => entriesOf(facts, 'implementations'),
  ref: (claim) => objectOf(claim) ?? undefined,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
