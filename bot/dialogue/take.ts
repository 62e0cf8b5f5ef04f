import type { Knowledge } from '../../knowledge/answer.ts';
import { claimed } from './claims.ts';
import { readCommand } from './commands.ts';
import type { Pending } from './conversation.ts';
import type { Message } from './message.ts';
import { asksName, question } from './questions/catalogue.ts';
import { nameKinds, readName } from './reading/name.ts';
import { readCorrection } from './reading/correction.ts';
import { readPaper } from './reading/paper.ts';
import { onePaper } from './replies/documents.ts';
import { findDates } from '../../knowledge/reading/date.ts';
import { plain } from '../../knowledge/reading/plain.ts';
import { isQuestion } from '../../knowledge/reading/question.ts';
import { correct } from './steps/correction.ts';
import { obey } from './steps/command.ts';
import { besideSum, both } from './steps/both.ts';
import { beside, consult, digress } from './steps/digression.ts';
import { elsewhere, hear } from './steps/elsewhere.ts';
import { clausesOf, ownWords } from './steps/elsewhere/clause.ts';
import { misread } from './steps/facts.ts';
import { answer, areOffered, claimsTapped } from './steps/menus.ts';
import type { Narrated } from './steps/narrative.ts';
import { numbersTold } from './steps/numbers.ts';
import { ownWhy } from './steps/own-why.ts';
import { opening, takeNarrated, told } from './steps/narrative.ts';
import { priorTold } from './steps/prior.ts';
import type { Scene, Taken } from './steps/scene.ts';
import { again, sceneOf, text } from './steps/scene.ts';
import { phrases } from './wording/phrases.ts';

/**
 * What a message is, asked in this order: a button, a command, a first account of what was done, a question about
 * the policy, a correction, an answer to what was asked, other facts, small talk. What is none of these is asked
 * again, and never kept.
 */
export async function take(knowledge: Knowledge, scene: Scene, message: Message): Promise<Taken> {
  const { conversation } = scene;
  const said = message.text.trim();
  if (message.choice) {
    if (message.choice.turn !== conversation.turn) return again(scene, text(phrases.stale));
    const picked = message.choice.value.split(',');
    // What was never offered means nothing here: of the exclusions it would else deny all of them.
    if (!areOffered(scene, picked)) return misread(scene);
    return answer(scene, { text: said, picked }) ?? misread(scene);
  }
  if (said === '') return again(scene);
  const claims = claimsTapped(scene, said);
  if (claims) return answer(scene, { text: said, picked: claims }) ?? misread(scene);

  const command = readCommand(said);
  if (command !== null) return obey(scene, command);
  const paper = claimed(conversation).length > 0 ? readPaper(said) : null;
  if (paper !== null) return again(scene, ...onePaper(paper));
  const opened = claimed(conversation).length === 0 ? opening(scene, said) : null;
  if (opened) {
    return beside(knowledge, scene, besideSum(said), takeNarrated(scene, withMore(scene, said, opened)));
  }
  if (isName(scene, said)) {
    const taken = answered(scene, said);
    if (taken) return taken;
  }
  const why = ownWhy(scene, said);
  if (why) return why;
  if (isQuestion(said)) {
    return (
      (await toldAndAsked(knowledge, scene, said)) ?? digress(scene, await consult(knowledge, scene, said))
    );
  }
  const taken = tellings(scene, said);
  if (taken) return taken;
  const reply = await consult(knowledge, scene, said);
  return reply.kind === 'unclear' ? misread(scene) : digress(scene, reply);
}

/** 以前没拿过。许可要备案吗？ is an answer and a question: null where what it tells answers nothing. */
async function toldAndAsked(knowledge: Knowledge, scene: Scene, said: string): Promise<Taken | null> {
  const parts = both(said);
  if (parts === null) return null;
  const taken = tellings(scene, parts.told);
  if (taken?.conversation?.turn === scene.conversation.turn) return null;
  return taken && beside(knowledge, scene, parts.asked, taken);
}

/** A first account tells more than what was done: 评估费2万，以前没领过. */
function withMore(scene: Scene, said: string, opened: Narrated): Narrated {
  const then = sceneOf({ ...scene.conversation, ...opened.memory }, scene.clock);
  // Its days belong to what was told beside them: 5月20号备案的 of a licence is none of the products'.
  const undated = clausesOf(said).filter((clause) => findDates(plain(clause), scene.clock).length === 0);
  return elsewhere(then, undated.join('，'), opened) ?? opened;
}

function tellings(scene: Scene, said: string): Taken | null {
  return (
    correction(scene, said) ?? priorTold(scene, said) ?? numbersTold(scene, said) ?? answered(scene, said)
  );
}

function correction(scene: Scene, said: string): Taken | null {
  const { pending } = scene.conversation;
  const read = pending.kind === 'confirm' ? null : readCorrection(said);
  // 其实是3份 answers how many where that is asked.
  if (pending.kind === 'count' && read?.change === 'set' && read.about.some(isWholeList)) return null;
  return read && correct(scene, read);
}

function isWholeList(pattern: string): boolean {
  return pattern.endsWith('[]');
}

/** The answer to what was asked, and whatever else the message tells. */
function answered(scene: Scene, said: string): Taken | null {
  const { pending } = scene.conversation;
  if (pending.kind === 'confirm') return answer(scene, { text: said, picked: null });
  if (asksForName(pending)) return named(scene, said);
  const also = elsewhere(scene, said, told(scene, said));
  // The whole message first, then clause by clause: 在的，小型企业 answers with its first. Several options are one answer.
  const whole = pending.kind === 'facts' ? ownWords(hear(scene), pending, said) : said;
  const single = pending.kind === 'facts' && question(pending.question).multiple !== true;
  const parts = single ? [whole, ...clausesOf(said)] : [whole];
  for (const part of parts) {
    const taken = answer(scene, { text: part, picked: null, also });
    if (taken) return taken;
  }
  return also && takeNarrated(scene, also);
}

/** A name, with the values of other cells that came along; what is none for sure may tell of another matter. */
function named(scene: Scene, said: string): Taken | null {
  const account = isName(scene, said) ? null : told(scene, said);
  if (account !== null && account.added.length > 0) return takeNarrated(scene, account);
  const also = elsewhere(scene, said, null);
  const taken = answer(scene, { text: said, picked: null, also });
  if (taken) return taken;
  const other = also ?? account;
  return other && takeNarrated(scene, other);
}

function asksForName(pending: Pending): boolean {
  return pending.kind === 'facts' && asksName(pending.question);
}

/** Whether a message is surely the name that was asked for, though it sounds like a question: 哪吒汽车有限公司. */
function isName({ conversation: { pending } }: Scene, said: string): boolean {
  if (pending.kind !== 'facts') return false;
  const { reads } = question(pending.question);
  const kind = nameKinds.find((each) => each === reads);
  return kind !== undefined && readName(said, kind).ok;
}
