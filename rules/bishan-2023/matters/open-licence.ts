import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { isInvention, objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type OpenLicence = ClaimOf<'openLicences'>;

const standard = money(parameters.openLicenceStandard.value);
const when = conditionsOf<OpenLicence>();

/** 完成发明专利开放许可的企业 (A1.1.3): of any size. */
export const openLicence = singleLine<OpenLicence>({
  id: 'openLicence',
  clause: 'A1.1.3',
  rule: {
    who: 'enterprise',
    conditions: [
      isInvention,
      when('disputed', 'disputed', (disputed) => !disputed, 'optional'),
      when('completedOn', 'outsideWindow', (day) => within(day, activityWindow)),
    ],
  },
  claims: (facts) => entriesOf(facts, 'openLicences'),
  ref: (claim) => objectOf(claim) ?? undefined,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
