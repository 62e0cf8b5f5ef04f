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

const notApproved =
  /(?<!还)(?:没有?|没得|未|不用|没去|没能)(?:去|走|经过?|通过|获得?|拿到|办|搞|做)?过?(?:区里|区局)?(?:的)?立项|立项(?:申请)?(?:都|也|一直|是)?(?<!还)(?:没有?|未|没得|没能|没去)(?:通?过|批(?!文)|拿到|办|搞|成|做|申请|报)/;
const approved =
  /(?:已经?|都|经过?|先|完成了?|通过了?|批的|批了|批准了?|的)立项|立了?项[的了]|立过项|都?立了项|立项(?!申请|前|书|材料)[^，没未不等待]{0,8}(?:批|通过|过了|获批|下来|成功|文件|文号|编号|有)|立项[了后]|立项，[^，]{0,4}(?:批|通过)了|(?<![未没不])(?:获批|批准了|批下来|经批准)/;

/** 已立项, 获批: whether the office approved the project; nothing where that is still open. */
export function approvedTold(text: string): boolean | undefined {
  if (notApproved.test(text)) return false;
  return approved.test(text) &&
    !/(?:还没|尚未|未|等)[^，]{0,6}立项|立项[^，]{0,4}(?:还没|等|在走|待)/.test(text)
    ? true
    : undefined;
}

const refused =
  /(?<!还)(?<!还没)(?:没|未)有?(?:被|能|获得?|通过|得到)+认定|认定(?:结果)?(?:是)?(?<!还)(?:没有?(?:通)?过|未通过|被否|不通过|没成)/;
const open =
  /认定[^，]{0,8}(?:没有?(?:出|下|批|定|通过|拿到|做|办|完|搞|来)|未出|未下|在等|等|待|在走|走流程|审核|公示中|审)|(?:等|待|还没有?|尚未)[^，]{0,8}认定/;
const granted =
  /(?:已经?|通过了?|获得了?|拿到了?|得到)[^，没未不等]{0,8}认定(?!标准|条件)|认定(?:也|都|已经?|结果|是)*(?:通过|下来了?|过了|拿到|出来了|批了)/;

/** Whether the office recognised it (经认定); pending where that is said to be awaited. */
export function recognisedTold(text: string): boolean | 'pending' | undefined {
  if (open.test(text)) return 'pending';
  if (refused.test(text)) return false;
  return granted.test(text) ? true : undefined;
}
