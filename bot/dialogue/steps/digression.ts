import type { Knowledge, Reply as Answered } from '../../../knowledge/answer.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Taken } from './scene.ts';
import { again } from './scene.ts';

/** Asks what we know with what the applicant told so far, so that 我还能拿多少 means them. */
export function consult(
  knowledge: Knowledge,
  { conversation, clock }: Scene,
  text: string,
): Promise<Answered> {
  return knowledge.ask(text, {
    asOf: clock.asOf,
    previous: conversation.topic,
    facts: { ...conversation.facts, asOf: clock.asOf },
  });
}

/** Says the answer, and the question that waits comes back. */
export function digress(scene: Scene, answered: Answered): Taken {
  const conversation = { ...scene.conversation, topic: answered.topic };
  return again({ ...scene, conversation }, saying(answered));
}

/** What was asked beside what was told is answered first; then comes what was taken, and the next question. */
export async function beside(
  knowledge: Knowledge,
  scene: Scene,
  asked: string | null,
  taken: Taken,
): Promise<Taken> {
  if (asked === null || taken.conversation === null) return taken;
  const answered = await consult(knowledge, scene, asked);
  if (answered.kind === 'unclear') return taken;
  const conversation = { ...taken.conversation, topic: answered.topic };
  return { conversation, replies: [saying(answered), ...taken.replies] };
}

function saying({ answer, citations }: Answered): Reply {
  return { kind: 'text', text: answer, ...(citations.length > 0 && { citations }) };
}
