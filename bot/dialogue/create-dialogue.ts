import type { Knowledge } from '../../knowledge/answer.ts';
import { deadline } from '../../rules/bishan-2023/index.ts';
import { chineseDate } from '../documents/wording/figures.ts';
import { readCommand } from './commands.ts';
import { begun } from './conversation.ts';
import type { Clock, Dialogue } from './dialogue.ts';
import { known } from './known.ts';
import type { Message } from './message.ts';
import { revive } from './revive.ts';
import type { Revived } from './revive.ts';
import { ask } from './replies/question.ts';
import type { Reply } from './reply.ts';
import { questionOf } from './questions/catalogue.ts';
import { patternOf } from './paths.ts';
import { labelOfFact } from './replies/result.ts';
import type { Taken } from './steps/scene.ts';
import { again, sceneOf, text } from './steps/scene.ts';
import { phrases } from './wording/phrases.ts';
import { take } from './take.ts';

interface Parts {
  readonly knowledge: Knowledge;
}

/** The interview, made of what it needs. Pure but for `knowledge`, which answers questions about the policy. */
export function createDialogue({ knowledge }: Parts): Dialogue {
  return {
    async step(current, message, clock) {
      if (current === null) return open(knowledge, message, clock);
      const revived = revive(current, clock);
      if (revived === 'newer') return { conversation: current, replies: [text(phrases.newer)] };
      if (revived === 'lost') return open(knowledge, { text: '' }, clock, text(phrases.startOver));
      const taken = await take(knowledge, sceneOf(revived.conversation, clock), message);
      return revived.dropped.length === 0
        ? taken
        : { ...taken, replies: [unread(revived), ...taken.replies] };
    },

    pending(conversation, clock) {
      const revived = revive(conversation, clock);
      if (typeof revived === 'string') return null;
      return ask(revived.conversation, sceneOf(revived.conversation, clock).now);
    },

    answers(conversation, clock) {
      const revived = revive(conversation, clock);
      if (typeof revived === 'string') return [];
      return known(revived.conversation).map(({ label, value }) => ({ label, value }));
    },

    application(conversation, clock) {
      const revived = revive(conversation, clock);
      // What cannot be read prints blank cells, never somebody else's.
      const { facts, identity } = typeof revived === 'string' ? begun : revived.conversation;
      return { facts: { ...facts, asOf: clock.asOf }, identity };
    },
  };
}

/** What of the record is lost, by the names of the facts, so that it can be told again. */
function unread({ dropped }: Revived): Reply {
  const named = dropped.filter((path) => questionOf(patternOf(path)) !== null).map(labelOfFact);
  return text(phrases.partlyUnread([...new Set(named)].join('、')));
}

/** The first words; what the person already said is not lost. */
async function open(
  knowledge: Knowledge,
  message: Message,
  clock: Clock,
  ...before: readonly Reply[]
): Promise<Taken> {
  const scene = sceneOf(begun, clock);
  const greeting: Reply[] = [
    ...before,
    text(phrases.greeting),
    ...(clock.asOf > deadline.day ? [{ kind: 'notice' as const, text: phrases.overdue }] : []),
    ...(clock.fixed ? [{ kind: 'notice' as const, text: phrases.fixedClock(chineseDate(clock.asOf)) }] : []),
  ];
  const said = message.text.trim();
  if (said === '' || said.startsWith('/') || readCommand(said) !== null) return again(scene, ...greeting);
  const { conversation, replies } = await take(knowledge, scene, { text: said });
  const understood = conversation !== null && conversation.misread === 0;
  return understood ? { conversation, replies: [...greeting, ...replies] } : again(scene, ...greeting);
}
