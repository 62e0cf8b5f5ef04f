import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isApproved } from './conditions.ts';
import { award, singleLine } from './single-line.ts';

type Centre = ClaimOf<'cultivationCentres'>;

const standard = money(parameters.cultivationCentreStandard.value);

/** 申报建设高价值专利培育（转化）中心并通过验收的主体 (A1.5.1), by 申报立项 (4). */
export const cultivationCentre = singleLine<Centre>({
  id: 'cultivationCentre',
  clause: 'A1.5.1',
  rule: {
    who: 'anyone',
    conditions: [isApproved, inWindow('acceptedOn')],
  },
  claims: (facts) => entriesOf(facts, 'cultivationCentres'),
  ref: (claim) => claim.name,
  brings: () => award(standard, standard),
});
