import type { Knowledge, Reply as Answered } from '../../../knowledge/answer.ts';
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
export function digress(scene: Scene, { answer, citations, topic }: Answered): Taken {
  const conversation = { ...scene.conversation, topic };
  return again(
    { ...scene, conversation },
    { kind: 'text', text: answer, ...(citations.length > 0 && { citations }) },
  );
}
