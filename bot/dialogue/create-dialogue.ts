import type { Knowledge } from '../../knowledge/answer.ts';
import { deadline } from '../../rules/bishan-2023/index.ts';
import { claimed } from './claims.ts';
import { readCommand } from './commands.ts';
import { begun } from './conversation.ts';
import type { Clock, Dialogue } from './dialogue.ts';
import { known } from './known.ts';
import type { Message } from './message.ts';
import { revive } from './revive.ts';
import { ask } from './replies/question.ts';
import type { Reply } from './reply.ts';
import { question } from './questions/catalogue.ts';
import { readCorrection } from './reading/correction.ts';
import { readPaper } from './reading/paper.ts';
import { onePaper } from './replies/documents.ts';
import { isQuestion } from './reading/question.ts';
import { correct } from './steps/correction.ts';
import { obey } from './steps/command.ts';
import { consult, digress } from './steps/digression.ts';
import { clausesOf, elsewhere, ownWords } from './steps/elsewhere.ts';
import { misread } from './steps/facts.ts';
import { answer } from './steps/menus.ts';
import type { Narrated } from './steps/narrative.ts';
import { ownWhy } from './steps/own-why.ts';
import { opening, takeNarrated, told } from './steps/narrative.ts';
import type { Scene, Taken } from './steps/scene.ts';
import { again, sceneOf, text } from './steps/scene.ts';
import { phrases } from './wording/phrases.ts';
import { day } from './wording/values.ts';

interface Parts {
  readonly knowledge: Knowledge;
}

/** The interview, made of what it needs. Pure but for `knowledge`, which answers questions about the policy. */
export function createDialogue({ knowledge }: Parts): Dialogue {
  return {
    async step(current, message, clock) {
      if (current === null) return open(knowledge, message, clock);
      const revived = revive(current);
      if (revived === 'newer') return { conversation: current, replies: [text(phrases.newer)] };
      if (revived === 'lost') return open(knowledge, { text: '' }, clock, text(phrases.startOver));
      return take(knowledge, sceneOf(revived, clock), message);
    },

    pending(conversation, clock) {
      const revived = revive(conversation);
      if (typeof revived === 'string') return null;
      return ask(revived, sceneOf(revived, clock).now);
    },

    answers(conversation) {
      const revived = revive(conversation);
      return typeof revived === 'string' ? [] : known(revived).map(({ label, value }) => ({ label, value }));
    },

    application(conversation, clock) {
      const { facts, identity } = conversation;
      return { facts: { ...facts, asOf: clock.asOf }, identity };
    },
  };
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
    ...(clock.fixed ? [{ kind: 'notice' as const, text: phrases.fixedClock(day(clock.asOf)) }] : []),
  ];
  const said = message.text.trim();
  if (said === '' || said.startsWith('/') || readCommand(said) !== null) return again(scene, ...greeting);
  const { conversation, replies } = await take(knowledge, scene, { text: said });
  const understood = conversation !== null && conversation.misread === 0;
  return understood ? { conversation, replies: [...greeting, ...replies] } : again(scene, ...greeting);
}

/**
 * What a message is, asked in this order: a button, a command, a first account of what was done, a question about
 * the policy, a correction, an answer to what was asked, other facts, small talk. What is none of these is asked
 * again, and never kept.
 */
async function take(knowledge: Knowledge, scene: Scene, message: Message): Promise<Taken> {
  const { conversation } = scene;
  const said = message.text.trim();
  if (message.choice) {
    if (message.choice.turn !== conversation.turn) return again(scene, text(phrases.stale));
    const picked = message.choice.value.split(',');
    return answer(scene, { text: said, picked }) ?? misread(scene, null);
  }
  if (said === '') return again(scene);

  const command = readCommand(said);
  if (command !== null) return obey(scene, command);
  const paper = claimed(conversation).length > 0 ? readPaper(said) : null;
  if (paper !== null) return again(scene, ...onePaper(paper));
  const opened = claimed(conversation).length === 0 ? opening(scene, said) : null;
  if (opened) return takeNarrated(scene, withMore(scene, said, opened));
  const why = ownWhy(scene, said);
  if (why) return why;
  if (isQuestion(said)) return digress(scene, await consult(knowledge, scene, said));
  const taken = correction(scene, said) ?? answered(scene, said);
  if (taken) return taken;
  const reply = await consult(knowledge, scene, said);
  return reply.kind === 'unclear' ? misread(scene, null) : digress(scene, reply);
}

/** A first account tells more than what was done: 评估费2万，以前没领过. */
function withMore(scene: Scene, said: string, opened: Narrated): Narrated {
  const then = sceneOf({ ...scene.conversation, ...opened.memory }, scene.clock);
  return elsewhere(then, said, opened) ?? opened;
}

function correction(scene: Scene, said: string): Taken | null {
  const read = scene.conversation.pending.kind === 'confirm' ? null : readCorrection(said);
  return read && correct(scene, read);
}

/** The answer to what was asked, and whatever else the message tells. */
function answered(scene: Scene, said: string): Taken | null {
  const { pending } = scene.conversation;
  const free = pending.kind === 'facts' && ['text', 'names'].includes(question(pending.question).reads);
  if (free || pending.kind === 'confirm') return answer(scene, { text: said, picked: null });
  const also = elsewhere(scene, said, told(scene, said));
  // The whole message first, then clause by clause: 在的，小型企业 answers with its first.
  const parts = pending.kind === 'facts' ? [ownWords(scene, said), ...clausesOf(said)] : [said];
  for (const part of parts) {
    const taken = answer(scene, { text: part, picked: null, also });
    if (taken) return taken;
  }
  return also && takeNarrated(scene, also);
}
