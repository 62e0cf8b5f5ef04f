import { within } from '../../civil-date.ts';
import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { activityWindow, parameters } from '../parameters.ts';
import { isInvention, objectOf } from './patent-claim.ts';
import { award, singleLine } from './single-line.ts';

type HighValueConversion = ClaimOf<'highValueConversions'>;

const standard = money(parameters.highValueConversionStandard.value);
const when = conditionsOf<HighValueConversion>();

/** 将拥有或引进（不含许可）的高价值发明专利进行转化，推动产值提升，经认定 (A1.5.2). */
export const highValueConversion = singleLine<HighValueConversion>({
  id: 'highValueConversion',
  clause: 'A1.5.2',
  rule: {
    who: 'enterprise',
    conditions: [
      isInvention,
      when('origin', 'byLicence', (origin) => origin !== 'licensed'),
      when('disputed', 'disputed', (disputed) => !disputed, 'optional'),
      when('recognised', 'notRecognised', (recognised) => recognised !== false, 'optional'),
      when('completedOn', 'outsideWindow', (day) => within(day, activityWindow)),
    ],
  },
  claims: (facts) => entriesOf(facts, 'highValueConversions'),
  ref: (claim) => objectOf(claim) ?? undefined,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
