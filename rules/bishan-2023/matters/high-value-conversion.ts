import { money } from '../../money.ts';
import type { ClaimOf } from '../facts.ts';
import { conditionsOf, entriesOf } from '../matter.ts';
import { parameters } from '../parameters.ts';
import { inWindow, isInvention, isUndisputed, mayBeRecognised } from './conditions.ts';
import { objectOf } from './patent-claim.ts';
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
      isUndisputed,
      mayBeRecognised,
      inWindow('completedOn'),
    ],
  },
  claims: (facts) => entriesOf(facts, 'highValueConversions'),
  ref: objectOf,
  brings: (claim) => award(standard, standard, objectOf(claim)),
});
