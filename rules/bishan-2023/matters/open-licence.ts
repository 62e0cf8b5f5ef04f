import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isInvention, isUndisputed } from './conditions.ts';
import { objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type OpenLicence = ClaimOf<'openLicences'>;

const standard = money(parameters.openLicenceStandard.value);

/** 完成发明专利开放许可的企业 (A1.1.3): of any size. */
export const openLicence = singleLine<OpenLicence>({
  id: 'openLicence',
  clause: 'A1.1.3',
  rule: {
    who: 'enterprise',
    conditions: [isInvention, isUndisputed, inWindow('completedOn')],
  },
  claims: (facts) => entriesOf(facts, 'openLicences'),
  ref: objectOf,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
