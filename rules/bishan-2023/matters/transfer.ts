import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { isInvention, objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type Transfer = ClaimOf<'transfers'>;

const standard = money(parameters.transferStandard.value);
const when = conditionsOf<Transfer>();

/** 接受高校院所发明专利转让并完成专利权转移的中小微企业 (A1.1.1); 无关联关系、以实施为目的、无争议 (3.1). */
export const transfer = singleLine<Transfer>({
  id: 'transfer',
  clause: 'A1.1.1',
  rule: {
    who: 'enterprise',
    sme: true,
    conditions: [
      isInvention,
      when('source', 'notUniversity', (source) => source === 'university' || source === 'researchInstitute'),
      when('related', 'relatedParty', (related) => !related),
      when('forImplementation', 'notForImplementation', (forImplementation) => forImplementation),
      when('disputed', 'disputed', (disputed) => !disputed, 'optional'),
      when('completedOn', 'outsideWindow', (day) => within(day, activityWindow)),
    ],
  },
  claims: (facts) => entriesOf(facts, 'transfers'),
  ref: (claim) => objectOf(claim) ?? undefined,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
