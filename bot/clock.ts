import { isCivilDate } from '../rules/civil-date.ts';
import type { CivilDate } from '../rules/civil-date.ts';
import type { Clock } from './dialogue/dialogue.ts';

/** The calendar day in Asia/Shanghai, where the office is, at an instant. */
export function dayInShanghai(instant: Date): CivilDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  return parts.format(instant);
}

/** The day that was set, or else today's, read anew at each call. */
export function clockSetTo(day: CivilDate | null): () => Clock {
  return () => ({ asOf: day ?? dayInShanghai(new Date()), fixed: day !== null });
}

export type AsOf = { ok: true; day: CivilDate | null } | { ok: false; message: string };

/** The day that `--as-of DAY` (or `--as-of=DAY`) or else `AS_OF` sets; `null` where neither is given. */
export function asOfFrom(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AsOf {
  const at = args.findIndex((arg) => arg === '--as-of' || arg.startsWith('--as-of='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const fromEnvironment = environment.AS_OF === '' ? undefined : environment.AS_OF;
  const day = given ?? fromEnvironment;
  if (day === undefined) return { ok: true, day: null };
  if (isCivilDate(day)) return { ok: true, day };
  const name = given === undefined ? 'AS_OF' : '--as-of';
  return { ok: false, message: `${name} 应为真实存在的日子，写作 2024-06-01，而不是“${day}”。` };
}
