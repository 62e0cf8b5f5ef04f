import { bishanKnowledge } from '../../../../bot/knowledge.ts';
import type { Conversation } from '../../../../bot/dialogue/conversation.ts';
import { createDialogue } from '../../../../bot/dialogue/create-dialogue.ts';
import type { Clock } from '../../../../bot/dialogue/dialogue.ts';
import type { Message } from '../../../../bot/dialogue/message.ts';
import type { Reply } from '../../../../bot/dialogue/reply.ts';
import { evaluate, formOf, materialsOf } from '../../../../rules/bishan-2023/index.ts';

/** With the policy's own knowledge: the interview is tested with what it runs with. */
export const dialogue = createDialogue({ knowledge: bishanKnowledge() });

export const inTime: Clock = { asOf: '2024-10-20', fixed: false };

type Question = Extract<Reply, { kind: 'question' }>;

/** A conversation on its way, with what was said last. */
export interface Talk {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly clock: Clock;
}

export async function begin(clock: Clock = inTime): Promise<Talk> {
  return next(null, { text: '' }, clock);
}

/** Sends these texts, one after the other. */
export async function say(talk: Talk, ...texts: readonly string[]): Promise<Talk> {
  let now = talk;
  for (const text of texts) now = await next(now.conversation, { text }, talk.clock);
  return now;
}

/** Taps a button of the question that waits, by its value. */
export async function tap(talk: Talk, value: string): Promise<Talk> {
  return next(talk.conversation, { text: '', choice: { turn: talk.conversation.turn, value } }, talk.clock);
}

async function next(current: Conversation | null, message: Message, clock: Clock): Promise<Talk> {
  const { conversation, replies } = await dialogue.step(current, message, clock);
  if (conversation === null) throw new Error('the conversation was removed');
  // What is stored comes back as JSON; nothing else may hang on it.
  return { conversation: JSON.parse(JSON.stringify(conversation)) as Conversation, replies, clock };
}

/** The question that waits: what a page that reloads would show. */
export function pendingOf({ conversation, clock }: Talk): Question {
  const question = dialogue.pending(conversation, clock);
  if (question?.kind !== 'question') throw new Error('no question was put');
  return question;
}

/** All that was said last, as one text. */
export function heard({ replies }: Talk): string {
  return replies
    .map((reply) => {
      if ('text' in reply) return reply.text;
      return reply.kind === 'estimate' ? `${reply.title} ${reply.total}` : reply.name;
    })
    .join('\n');
}

/** What the rules make of the facts that the conversation holds. */
export function outcome({ conversation, clock }: Talk) {
  const { facts, identity } = dialogue.application(conversation, clock);
  const evaluation = evaluate(facts, clock.asOf);
  return {
    facts,
    result: evaluation.result,
    form: formOf(facts, evaluation, identity),
    materials: materialsOf(evaluation, { agency: typeof identity.agency === 'object' }),
  };
}
