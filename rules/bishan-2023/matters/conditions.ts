import { within } from '../../civil-date.ts';
import type { CivilDate } from '../../civil-date.ts';
import { patentNumber } from '../../identifiers/patent-number.ts';
import { conditionsOf } from '../matter.ts';
import type { Condition } from '../matter.ts';
import { activityWindow } from '../parameters.ts';
import type { ClaimOf } from '../facts.ts';
import type { PatentClaim } from './patent-claim.ts';

type Deal = Pick<ClaimOf<'transfers'>, 'source' | 'related' | 'forImplementation' | 'disputed'>;
const when = conditionsOf<Deal>();

/** 完成 between 2023年11月 and 2024年10月 (A1.note), by the fact that tells the day. */
export function inWindow<F extends string>(fact: F): Condition<Partial<Record<F, CivilDate | undefined>>> {
  return {
    fact,
    reason: 'outsideWindow',
    holds: (claim) => {
      const day: CivilDate | undefined = claim[fact];
      return day === undefined ? null : within(day, activityWindow);
    },
  };
}

/** A1.1 and A1.5.2 speak of 发明专利 only. */
export const isInvention: Condition<PatentClaim> = {
  fact: 'kind',
  reason: 'notInvention',
  holds: ({ patentNo, kind: told }) => {
    const kind = patentNo === undefined ? told : patentNumber(patentNo).kind;
    return kind === undefined ? null : kind === 'invention';
  },
};

/** 无专利权法律争议 (3.1); the same is asked of the application as a whole (5.1.2.3). */
export const isUndisputed = when('disputed', 'disputed', (disputed) => !disputed, 'optional');

/** 无关联关系的高校院所、以专利实施为目的、无争议 (3.1). */
export const isFairDeal = [
  when('source', 'notUniversity', (source) => source === 'university' || source === 'researchInstitute'),
  when('related', 'relatedParty', (related) => !related),
  when('forImplementation', 'notForImplementation', (forImplementation) => forImplementation),
  isUndisputed,
];

/** 申报立项 and its approval (4). */
export const isApproved = conditionsOf<{ approved?: boolean | undefined }>()(
  'approved',
  'notApproved',
  (approved) => approved,
);

/** 经认定: a claim may wait for it, and falls where it was refused. */
export const mayBeRecognised = conditionsOf<{ recognised?: boolean | 'pending' | undefined }>()(
  'recognised',
  'notRecognised',
  (recognised) => recognised !== false,
  'optional',
);
