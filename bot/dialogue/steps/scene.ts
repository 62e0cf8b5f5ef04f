import type { Step } from '../../../storage/store.ts';
import type { Assessment } from '../assess.ts';
import { assess } from '../assess.ts';
import { claimed } from '../claims.ts';
import type { Conversation, Memory, Pending } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import type { Clock } from '../dialogue.ts';
import { difference } from '../patch.ts';
import { nextPending } from '../questions/next.ts';
import { changes } from '../replies/changes.ts';
import { consequences } from '../replies/consequences.ts';
import { documents } from '../replies/documents.ts';
import { estimate } from '../replies/estimate.ts';
import { ask } from '../replies/question.ts';
import { result } from '../replies/result.ts';
import type { Reply } from '../reply.ts';
import { phrases } from '../wording/phrases.ts';

export type Taken = Step<Conversation, Reply>;

/** A conversation as a message finds it, with all that follows from it. */
export interface Scene {
  readonly conversation: Conversation;
  readonly now: Assessment;
  readonly clock: Clock;
}

export function sceneOf(conversation: Conversation, clock: Clock): Scene {
  return { conversation, now: assess(conversation, clock), clock };
}

export function text(...lines: readonly string[]): Reply {
  return { kind: 'text', text: lines.join('\n') };
}

/** Says something, and puts the same question again: nothing was answered, nothing is lost. */
export function again({ conversation, now }: Scene, ...replies: readonly Reply[]): Taken {
  return { conversation, replies: [...replies, ask(conversation, now)] };
}

/** Moves to another question without any fact changing; 上一步 leads back. */
export function turnTo({ conversation, now }: Scene, pending: Pending, ...replies: readonly Reply[]): Taken {
  const next = remember(conversation, { ...memoryOf(conversation), pending });
  return { conversation: next, replies: [...replies, ask(next, now)] };
}

/** Goes on with a changed memory: what follows from it is said, and the next question put. */
export function advance(
  { conversation, now, clock }: Scene,
  memory: Memory,
  said: readonly Reply[],
  edited = false,
  pending?: Pending,
): Taken {
  const after = assess(memory, clock);
  const next = remember(conversation, { ...memory, pending: pending ?? nextPending(memory, after, clock) });
  const told = nextPending(memoryOf(conversation), now, clock).kind === 'done';
  return {
    conversation: next,
    replies: [
      ...said,
      ...followUp(now, after, edited),
      ...standing(next, told, now, after),
      ask(next, after),
    ],
  };
}

function followUp(before: Assessment, after: Assessment, edited: boolean): Reply[] {
  const fallen = consequences(before, after);
  const changed = edited ? changes(before, after) : [];
  const lines = [...fallen, ...(edited && changed.length === 0 ? [phrases.noChange] : changed)];
  return lines.length > 0 ? [text(...lines)] : [];
}

/**
 * The running estimate while questions are open, the result when none is; in the cells of the form neither. A result
 * that was `told` and still stands is not told again.
 */
function standing(next: Conversation, told: boolean, before: Assessment, after: Assessment): Reply[] {
  if (claimed(next).length === 0) return [];
  if (next.pending.kind === 'done') {
    if (next.formWanted) return documents(after);
    return told && comesTo(before) === comesTo(after) ? [text(phrases.sameResult)] : result(next, after);
  }
  const moved = JSON.stringify(before.bounds) !== JSON.stringify(after.bounds);
  const inForm = next.formWanted && after.result.missing.every((path) => next.skipped.includes(path));
  return inForm && !moved ? [] : [estimate(after, false)];
}

/** What of a result is worth telling it again. */
function comesTo({
  result: { decision, matters, exclusions, missing, readings },
  bounds,
}: Assessment): string {
  return JSON.stringify([decision, matters, exclusions, missing, readings, bounds]);
}

/** How many answers can be taken back; older ones stand. */
const longestWayBack = 100;

function remember(conversation: Conversation, memory: Memory): Conversation {
  const back = difference(memory, memoryOf(conversation));
  return {
    ...conversation,
    ...memory,
    turn: conversation.turn + 1,
    misread: 0,
    history: [...conversation.history, back].slice(-longestWayBack),
  };
}
