import type { MatterId, ReasonId, Result } from '../../../rules/bishan-2023/result.ts';
import type { Computed } from '../../compute.ts';
import { standards, universityQuote, windowQuote } from './standards.ts';

type Quote = Computed['quotes'][number];

const takers: Partial<Record<MatterId, Quote>> = {
  transfer: ['A1.1.1', '接受高校院所发明专利转让并完成专利权转移的中小微企业。'],
  licence: ['A1.1.2', '接受高校院所发明专利许可并完成许可备案的中小微企业。'],
  openLicence: ['A1.1.3', '完成发明专利开放许可的企业。'],
};

/** Why some pieces bring nothing, in few words. */
const reasons: Partial<Record<ReasonId, { readonly says: string; readonly quote?: Quote }>> = {
  notEnterprise: { says: '只给企业' },
  notSme: { says: '只给中小微企业' },
  notInvention: { says: '只限发明专利' },
  notUniversity: { says: '只限高校院所的专利' },
  relatedParty: { says: '与高校院所有关联关系', quote: universityQuote },
  notForImplementation: { says: '不是以实施为目的', quote: universityQuote },
  disputed: { says: '有权属争议', quote: universityQuote },
  notRecognised: { says: '没有经认定' },
  outsideWindow: { says: '不在2023年11月至2024年10月期间完成', quote: windowQuote },
};
const unfinished = { says: '还没办完，办完再算', quote: windowQuote };

export interface Refusals {
  readonly says: readonly string[];
  readonly quotes: Computed['quotes'];
}

/** The pieces that do not count, and why: '1件受让不算（只限发明专利）'. */
export function refusalsOf({ items, exclusions }: Result): Refusals {
  if (
    exclusions.some(({ clause }) => clause === '5.1.2.1') &&
    items.some(({ status }) => status === 'awarded')
  )
    return { says: ['须在璧山区从事生产经营服务活动'], quotes: [universityQuote] };
  const groups = new Map<string, { matter: keyof typeof standards; reason: ReasonId | null; n: number }>();
  for (const { matter, status, reason } of items) {
    if (!(matter in standards) || (status !== 'rejected' && status !== 'undetermined')) continue;
    const key = `${matter} ${String(reason)}`;
    const group = groups.get(key) ?? { matter: matter as keyof typeof standards, reason, n: 0 };
    groups.set(key, { ...group, n: group.n + 1 });
  }
  const told = [...groups.values()].map((group) => {
    const why = group.reason === null ? unfinished : reasons[group.reason];
    return { ...group, says: why?.says ?? '不符合条件', quote: why?.quote ?? takers[group.matter] };
  });
  return {
    says: told.map(
      ({ matter, n, says }) => `${standards[matter].name}${n}${standards[matter].unit}不算：${says}`,
    ),
    quotes: told.flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
  };
}
