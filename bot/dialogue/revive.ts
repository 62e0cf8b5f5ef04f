import type { FactPath } from '../../rules/bishan-2023/result.ts';
import { assess } from './assess.ts';
import type { Conversation } from './conversation.ts';
import { begun } from './conversation.ts';
import type { Clock } from './dialogue.ts';
import { nextPending } from './questions/next.ts';
import { partsOf } from './stored.ts';

export interface Revived {
  readonly conversation: Conversation;
  /** Facts that this program cannot read, and that are told to be lost; the others stand. */
  readonly dropped: readonly FactPath[];
}

/**
 * A stored conversation as this program understands it. What an older program wrote is filled up with what is new
 * since; where what it asked is no longer a question, the next one is put. `newer`: written by a later program, left
 * alone. `lost`: nothing of its facts is readable.
 */
export function revive(stored: unknown, clock: Clock): Revived | 'newer' | 'lost' {
  if (typeof stored !== 'object' || stored === null) return 'lost';
  if ('schema' in stored && typeof stored.schema === 'number' && stored.schema > begun.schema) return 'newer';
  const { conversation, pending, dropped } = partsOf({ ...stored });
  if (dropped.includes('')) return 'lost';
  if (pending !== null) return { conversation: { ...conversation, pending }, dropped };
  const open = { ...conversation, pending: begun.pending };
  const next = nextPending(open, assess(open, clock), clock);
  // An old button is of no question that is put now.
  return { conversation: { ...open, pending: next, turn: open.turn + 1 }, dropped };
}
