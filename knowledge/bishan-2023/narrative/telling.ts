import type { Facts } from '../../../rules/bishan-2023/facts.ts';
import type { Clause } from './clauses.ts';
import { type Scene, toldDay, toldDays, type ToldDay } from './scene.ts';

export type Claims = NonNullable<Facts['claims']>;

/** What a topic adds to the claims: entries of a list, or the one claim of its kind. */
export interface ClaimsTold {
  readonly list: keyof Claims;
  readonly entries: readonly object[];
  /** Where the dates of the entries stand, and the day of each; in the order of the entries. */
  readonly dates: readonly { readonly field: string; readonly days: readonly (ToldDay | null)[] }[];
  readonly uncounted: boolean;
}

/** Reads the clauses of one topic; null where they tell of no claim after all. */
export type Teller = (scene: Scene, clauses: readonly Clause[]) => ClaimsTold | null;

/** Words of something brought to its end. */
export const done = /完成|办完|办好|办妥|办下来|办理完|办结|办的|做完|做的/.source;

/** One day for all entries, or as many as there are entries, said 分别 or in their order. */
export function daysFor(
  scene: Scene,
  clauses: readonly Clause[],
  role: RegExp,
  count: number,
  latest = scene.asOf,
): (ToldDay | null)[] {
  const days = toldDays(scene, clauses, role, latest);
  if (days.length === count && count > 1) return days;
  const one = toldDay(scene, clauses, role, latest);
  return Array.from({ length: count }, () => one);
}

/** 已立项, 获批: the office approved the project. */
export const approvedWords =
  /(?<![未没不])(?:立了?项的|立了项|立项(?:了|通过|获批|成功|批准)|获批|批准了|批下来|已立项|经批准)/;
