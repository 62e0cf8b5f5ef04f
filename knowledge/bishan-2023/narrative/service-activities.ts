import { findNumerals } from '../../reading/numeral.ts';
import type { Clause } from './clauses.ts';
import { countsTold, only, sumsTold } from './figures-told.ts';
import { mentionsIn } from './matters-named.ts';
import { oneByOne } from './parts.ts';
import { joined, openingOf, type Scene, toldDays, type ToldDay } from './scene.ts';
import { approvedTold, recognisedTold, type Teller } from './telling.ts';

const one =
  /(?:第[一二三四五六\d]|另外?(?:还?有)?一?|还有一?|再|[那这]|(?<![\d一二三四五六七八九十])[一1])\s*[场次期]|又[^，]{0,4}[场次期]|[头后]一?[场次]/;
/** Still to be held, or held by others: 参加了一场; not 60人参加了. */
const toCome =
  /还要|准备|打算|计划|下个?月|明年|预算|预计|拟|取消|(?:去|来|派人|受邀|应邀)[^，]{0,8}参加了?|(?<![家人业名])参加了|去听|听了|参与了/;
const held = /办|组织|开|搞|做|举|场|次|期|于|在|培训|对接|宣讲|沙龙|路演|活动|惠企/;

interface Activity {
  readonly cost: string | null;
  readonly day: ToldDay | null;
  readonly approved: boolean | undefined;
  readonly recognised: boolean | 'pending' | undefined;
}

export const serviceActivities: Teller = (scene, clauses) => {
  const kept = clauses.filter(({ text }) => !toCome.test(text));
  const text = joined(kept);
  if (!/办|组织|开展|搞|做|开了|举行|[\d一二两三四五六七八九十]\s*[场期]/.test(text)) return null;
  const opening = openingOf(scene, clauses);
  const before = mentionsIn(opening).length === 0 ? opening : '';
  const { common, parts } = oneByOne(kept, one);
  const counts = countsTold(scene, common.length > 0 ? common : kept, /^\s*[场次期回个](?!月|人|企业|工作)/)
    .filter(({ value }) => value > 1)
    .map(({ value }) => value);
  const told = totalOf(text, counts);
  const activities =
    parts.length > 1 && (counts.length === 0 || told === parts.length)
      ? parts.map((part) => activityOf(scene, part, common, before))
      : listed(scene, kept, told ?? 1, before);
  if (activities.length > 500) return null;
  return {
    list: 'serviceActivities',
    entries: activities.map(({ cost, approved, recognised }) => ({
      ...(approved !== undefined && { approved }),
      ...(recognised !== undefined && { recognised }),
      ...(cost !== null && { cost }),
    })),
    dates: [{ field: 'heldOn', days: activities.map(({ day }) => day) }],
    uncounted: activities.length === 1 && !/[一1]\s*[场次期]|[了过][场次]/.test(text),
  };
};

/** '2场培训、3场对接会' are five; '一共5场，其中2场…' are five too. */
function totalOf(text: string, counts: readonly number[]): number | null {
  // 三场都立项了 tells the whole.
  const whole = /([\d一二两三四五六七八九十]+)\s*[场次期](?:活动|培训)?(?:都|全|均)/.exec(text)?.[1];
  const all = whole === undefined ? undefined : findNumerals(whole)[0]?.low.toNumber();
  if (all !== undefined && all > 1) return counts.every((count) => count <= all) ? all : null;
  if (counts.length < 2) return counts[0] ?? null;
  const same = only(counts);
  if (same !== null)
    return /(?:两|\d)[场次][^，]*[、和](?:两|\d)[场次]/.test(text) ? same * counts.length : same;
  if (/其中|包括|共|总/.test(text)) return Math.max(...counts);
  return counts.reduce((sum, count) => sum + count, 0);
}

function costsOf(scene: Scene, clauses: readonly Clause[]): string[] {
  const bare =
    /(?:花费?了?|用了|[那这]场|费用|开销|支出|开支|成本)[^，。万元]{0,4}(?:[\d,.]+(?:[、和]|\s)*)*$/;
  return sumsTold(scene, clauses, bare)
    .filter(
      ({ before, after, clause }) =>
        !/^\s*人/.test(after) &&
        !/收入|收了|收费|成交|签约|签了|合同|意向|贷款|补贴|资助|奖|赞助|每人|人均|融资|预算/.test(before) &&
        !/(?:局|对方|企业|公司|甲方|别人|他们)[^，]{0,4}(?:出|付|承担|报销)/.test(clause),
    )
    .map(({ value }) => value);
}

function activityOf(
  scene: Scene,
  part: readonly Clause[],
  common: readonly Clause[],
  before: string,
): Activity {
  const each = common.filter(({ text }) => /每[场次期]|各|都|均/.test(text));
  const own = costsOf(scene, part);
  const days = toldDays(scene, part, held);
  return {
    cost: own.length > 0 ? only(own) : only(costsOf(scene, each)),
    day: only(days.map(({ day }) => day)) === null ? null : (days[0] ?? null),
    approved: approvedTold(joined(part)) ?? approvedTold(joined(common)) ?? approvedTold(before),
    recognised: recognisedTold(joined(part)) ?? recognisedTold(joined(common)),
  };
}

/** One activity, or several whose days and costs are listed in their order. */
function listed(scene: Scene, clauses: readonly Clause[], number: number, before: string): Activity[] {
  const text = joined(clauses);
  const costs = costsOf(scene, clauses);
  const days = toldDays(scene, clauses, held);
  const each = /每[场次期回个]|各(?:自)?(?:花|用)|都(?:花|用)了/.test(text);
  const inAll = number > 1 && /共|总|合计|加起来/.test(text);
  const sole = only(days.map(({ day }) => day)) === null ? null : (days[0] ?? null);
  return Array.from({ length: Math.min(number, 501) }, (_, i) => ({
    cost:
      costs.length === number && !(inAll && number === 1)
        ? (costs[i] ?? null)
        : (each || number === 1) && !inAll
          ? only(costs)
          : null,
    day: days.length === number ? (days[i] ?? null) : sole,
    approved: approvedTold(text) ?? approvedTold(before),
    recognised: recognisedTold(text),
  }));
}
