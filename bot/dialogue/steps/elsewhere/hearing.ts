import type { Answer } from '../../answers/answer.ts';
import { readAnswer } from '../../answers/read.ts';
import type { Memory, Pending } from '../../conversation.ts';
import type { Entry } from '../../paths.ts';
import { optionsOf } from '../../questions/options.ts';
import { targetsOf } from '../../questions/targets.ts';
import type { Scene } from '../scene.ts';

export type FactsPending = Extract<Pending, { kind: 'facts' }>;

/** What a message is listened to with, for facts that nobody asked for just now. */
export interface Hearing {
  readonly scene: Scene;
  /** What is known, with what the same message told already. */
  readonly memory: Memory;
  /** The questions to come, without the one that waits. */
  readonly ahead: readonly FactsPending[];
}

/** A text read as if `pending` had been asked. */
export function answerOf({ conversation, now, clock }: Scene, text: string, pending: FactsPending): Answer {
  const asked = { pending, targets: targetsOf(pending.paths), told: conversation, asOf: clock.asOf };
  return readAnswer(text, asked, optionsOf(pending, conversation, now));
}

export function entriesOf(answer: Answer | null): readonly Entry[] {
  return answer?.as === 'facts' ? answer.entries : [];
}
