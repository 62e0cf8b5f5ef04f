import { exactly, mentioned, tappedAll } from '../answers/pick.ts';
import { claim, cut, resize } from '../apply.ts';
import type { ListName } from '../claims.ts';
import { claimed, claimOf, isList, sizeOf } from '../claims.ts';
import type { Pending } from '../conversation.ts';
import { begun, memoryOf } from '../conversation.ts';
import { known } from '../known.ts';
import { optionalFacts } from '../questions/open.ts';
import { question } from '../questions/catalogue.ts';
import { optionsOf } from '../questions/options.ts';
import { readChoices } from '../reading/choice.ts';
import { readCount } from '../../../knowledge/reading/count.ts';
import { isUnknown } from '../reading/unknown.ts';
import { matterIds } from '../../../rules/bishan-2023/result.ts';
import { withEntries } from '../paths.ts';
import { claimWords } from '../wording/claims.ts';
import { phrases } from '../wording/phrases.ts';
import { things } from '../wording/things.ts';
import { answerFacts, misread, takeEntries } from './facts.ts';
import type { Said } from './facts.ts';
import { countedAccount, takeNarrated } from './narrative.ts';
import { answerSelfCheck } from './self-check.ts';
import type { Scene, Taken } from './scene.ts';
import { advance, again, text, turnTo } from './scene.ts';

/** The answer to what was asked last; null where the message is about something else. */
export function answer(scene: Scene, said: Said): Taken | null {
  const { pending } = scene.conversation;
  switch (pending.kind) {
    case 'claims':
      return answerClaims(scene, said);
    case 'count':
      return answerCount(scene, pending.list, said);
    case 'facts':
      return answerFacts(scene, pending, said);
    case 'selfCheck':
      return answerSelfCheck(scene, pending, said);
    case 'which':
      return answerWhich(scene, pending, said);
    case 'confirm':
      return answerConfirm(scene, pending, said);
    default: {
      const value = picked(scene, said);
      return value === null ? null : chosen(scene, pending, value);
    }
  }
}

function picked({ conversation, now }: Scene, said: Said): string | null {
  return said.picked?.[0] ?? exactly(said.text, optionsOf(conversation.pending, conversation, now), true);
}

export function areOffered({ conversation, now }: Scene, values: readonly string[]): boolean {
  const offered = optionsOf(conversation.pending, conversation, now);
  return values.every((value) => offered.some((option) => option.value === value));
}

/** The labels of the menu of claims typed instead of tapped: 用专利质押贷了款 is then no account of one loan. */
export function claimsTapped({ conversation, now }: Scene, said: string): readonly string[] | null {
  const { pending } = conversation;
  return pending.kind === 'claims' ? tappedAll(said, optionsOf(pending, conversation, now)) : null;
}

function answerClaims(scene: Scene, said: Said): Taken | null {
  const { conversation, now } = scene;
  const options = optionsOf(conversation.pending, conversation, now);
  const read = readChoices(said.text, options);
  const values = said.picked ?? (read.ok ? read.value : mentioned(said.text, options));
  const wanted = matterIds.filter((matter) => values.includes(matter));
  if (wanted.length === 0) {
    // The choices stand above: putting them again would lead in a circle.
    return read.ok || said.picked || isUnknown(said.text) || values.includes('none')
      ? { conversation, replies: [text(phrases.nothingClaimed)] }
      : introduced(scene, said.text);
  }
  const memory = claim(
    memoryOf(conversation),
    wanted.map((matter) => claimOf[matter]),
  );
  const words = wanted.map((matter) => claimWords[matter][0]).join('、');
  const edited = claimed(conversation).length > 0;
  return advance(scene, memory, [text(`${phrases.noted}${words}`)], edited);
}

/** 代理机构: who they are, told before what they did. */
function introduced(scene: Scene, said: string): Taken | null {
  const { conversation, now } = scene;
  const paths = ['applicant.kind', 'applicant.size'];
  const pending = { kind: 'facts' as const, question: 'applicant.kindAndSize' as const, paths };
  const tap = exactly(said, optionsOf(pending, conversation, now), false);
  return tap !== null && tap in question(pending.question).taps
    ? answerFacts(scene, pending, { text: said, picked: [tap] })
    : null;
}

/** How many there are: none takes the claim back, 不知道 is one for now. */
export function answerCount(scene: Scene, list: ListName, said: Said): Taken | null {
  const account = said.picked ? null : countedAccount(scene, list, said.text);
  if (account) return takeNarrated(scene, account);
  const { noun, unit } = things[list];
  const memory = memoryOf(scene.conversation);
  const read = readCount(said.picked?.[0] ?? said.text, { max: 500, measure: unit });
  if (read.ok && read.value === 0) {
    return advance(scene, cutAll(scene, list), [text(phrases.dropped(noun))], true);
  }
  if (read.ok) {
    const counted = text(`${phrases.noted}${phrases.counted(read.value, unit, noun)}`);
    return advance(scene, resize(memory, list, read.value), [counted]);
  }
  if (isUnknown(said.text)) {
    return advance(scene, resize(memory, list, 1), [text(phrases.countedAsOne(unit, noun))]);
  }
  if (read.problem === 'unreadable') return null;
  if (read.problem === 'ambiguous') return misread(scene, 'vague');
  return misread(scene, read.problem === 'outOfRange' ? 'tooMany' : read.problem);
}

function answerWhich(scene: Scene, pending: Extract<Pending, { kind: 'which' }>, said: Said): Taken | null {
  const value = picked(scene, said);
  const entries = value === null ? undefined : pending.options[Number(value)];
  if (entries) return takeEntries(scene, entries, pending.approximate);
  // Said anew in clearer words, or left open.
  const { after } = pending;
  if (after.kind === 'facts') return answerFacts(scene, after, said);
  return isUnknown(said.text) ? turnTo(scene, after) : null;
}

function answerConfirm(
  scene: Scene,
  pending: Extract<Pending, { kind: 'confirm' }>,
  said: Said,
): Taken | null {
  const value = picked(scene, said);
  if (value === 'no') return turnTo(scene, pending.after, text(phrases.kept));
  if (value !== 'yes') return null;
  if (pending.of === 'remove') return { conversation: null, replies: [text(phrases.removed)] };
  return advance(scene, memoryOf(begun), [text(phrases.restarted)]);
}

function chosen(scene: Scene, pending: Pending, value: string): Taken | null {
  const { conversation, now } = scene;
  const memory = memoryOf(conversation);
  const place = Number(/:(\d+)$/.exec(value)?.[1] ?? -1);
  if (value === 'stay') return advance(scene, memory, [text(phrases.kept)]);
  switch (pending.kind) {
    case 'edit': {
      if (value === 'claims') return turnTo(scene, { kind: 'claims' });
      const list = claimed(conversation).filter(isList)[place];
      if (value.startsWith('list:') && list) return turnTo(scene, { kind: 'list', list });
      const fact = value.startsWith('fact:') ? known(conversation)[place] : undefined;
      return fact ? turnTo(scene, { kind: 'facts', question: fact.question, paths: fact.paths }) : null;
    }
    case 'list':
      return changeList(scene, pending.list, value === 'add' ? 'add' : value === 'none' ? 'none' : place);
    case 'more':
      return turnTo(scene, optionalFacts(now.result)[place] ?? { kind: 'done' });
    case 'done':
      return afterResult(scene, value);
    default:
      return null;
  }
}

function afterResult(scene: Scene, value: string): Taken | null {
  const { conversation } = scene;
  const memory = memoryOf(conversation);
  switch (value) {
    case 'form':
      return advance(scene, { ...memory, formWanted: true }, [text(phrases.formFirst)]);
    case 'edit':
      return turnTo(scene, { kind: 'edit' });
    case 'more':
      return turnTo(scene, { kind: 'more' });
    case 'restart':
      return turnTo(scene, { kind: 'confirm', of: 'restart', after: conversation.pending });
    case 'someDisputed': {
      const told = withEntries(memory, [['exclusions.ownershipDispute', false]]);
      return advance(scene, { ...memory, ...told, someDisputed: true }, [], true);
    }
    default:
      return null;
  }
}

/** Adds a thing to a list, takes one out, or all of them. */
export function changeList(scene: Scene, list: ListName, change: 'add' | 'none' | number): Taken {
  const memory = memoryOf(scene.conversation);
  const { noun, unit } = things[list];
  const size = sizeOf(memory, list);
  if (change === 'none' || (size === 1 && change === 0)) {
    return advance(scene, cutAll(scene, list), [text(phrases.dropped(noun))], true);
  }
  if (change === 'add') {
    return advance(scene, resize(memory, list, size + 1), [text(phrases.added(noun, size + 1, unit))], true);
  }
  if (change < 0 || change >= size) return again(scene, text(phrases.noSuch(noun, size, unit)));
  return advance(scene, cut(memory, list, change), [text(phrases.cut(noun, change + 1, unit))], true);
}

function cutAll({ conversation }: Scene, list: ListName) {
  return claim(
    memoryOf(conversation),
    claimed(conversation).filter((each) => each !== list),
  );
}
