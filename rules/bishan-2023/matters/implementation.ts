import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isInvention, isUndisputed, mayBeRecognised } from './conditions.ts';
import { objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type Implementation = ClaimOf<'implementations'>;

const standard = money(parameters.implementationStandard.value);

/** 接受发明专利转让并转化实施或将自有发明专利转化实施，产生良好经济效益，经认定 (A1.1.4). */
export const implementation = singleLine<Implementation>({
  id: 'implementation',
  clause: 'A1.1.4',
  rule: {
    who: 'enterprise',
    conditions: [isInvention, isUndisputed, mayBeRecognised, inWindow('completedOn')],
    // Own or taken over both count; which of the two decides the row of the form.
    needs: (claim) => (claim.origin === undefined ? ['origin'] : []),
  },
  claims: (facts) => entriesOf(facts, 'implementations'),
  ref: objectOf,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
