import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { ListName } from '../claims.ts';
import { claimNames, isList, sizeOf } from '../claims.ts';
import type { Memory, Pending } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { patched } from '../patch.ts';
import type { Pattern } from '../paths.ts';
import { questionOf } from '../questions/catalogue.ts';
import { at } from '../questions/targets.ts';
import type { Correction } from '../reading/correction.ts';
import { phrases } from '../wording/phrases.ts';
import { answerCount, changeList } from './menus.ts';
import { answerFacts } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { again, text, turnTo } from './scene.ts';

/** Changes what was said before, in the person's own words; null where nothing told is meant by it. */
export function correct(scene: Scene, correction: Correction): Taken | null {
  switch (correction.change) {
    case 'set':
      return setFact(scene, correction.about, correction.ordinal, correction.rest);
    case 'last':
      return setLast(scene, correction.rest);
    case 'add': {
      const list = listOf(scene, correction.lists);
      return list === null ? null : changeList(scene, list, 'add');
    }
    case 'remove': {
      const list = listOf(scene, correction.lists);
      if (list === null) return null;
      if (correction.whole === true) return changeList(scene, list, 'none');
      const size = sizeOf(scene.conversation, list);
      if (correction.ordinal === undefined) {
        return size === 1 ? changeList(scene, list, 'none') : turnTo(scene, { kind: 'list', list });
      }
      return changeList(scene, list, correction.ordinal < 0 ? size - 1 : correction.ordinal - 1);
    }
  }
}

/** The list that this applicant has; the first of those that may be meant. */
function listOf({ conversation }: Scene, patterns: readonly Pattern[]): ListName | null {
  const names = patterns.map((pattern) => /^claims\.(\w+)/.exec(pattern)?.[1]);
  const lists = claimNames.filter(isList).filter((list) => sizeOf(conversation, list) > 0);
  return names.map((name) => lists.find((list) => list === name)).find((list) => list !== undefined) ?? null;
}

function setFact(
  scene: Scene,
  about: readonly Pattern[],
  ordinal: number | undefined,
  rest: string,
): Taken | null {
  const { conversation } = scene;
  for (const pattern of about) {
    const list = /^claims\.(\w+)\[\]$/.exec(pattern)?.[1];
    if (list !== undefined) {
      const named = listOf(scene, [pattern]);
      if (named === null) continue;
      return retry(scene, { kind: 'count', list: named }, rest);
    }
    const paths = pathsOf(conversation, pattern, ordinal);
    const id = questionOf(pattern);
    if (paths.length === 0 || id === null) continue;
    return retry(scene, { kind: 'facts', question: id, paths: [...paths] }, rest);
  }
  return again(scene, text(phrases.notTold));
}

/** Where a fact may stand for this applicant: in each thing of its list, or in the one that was named. */
function pathsOf(memory: Memory, pattern: Pattern, ordinal: number | undefined): FactPath[] {
  if (!pattern.startsWith('claims.')) return [pattern];
  const claim = claimNames.find(
    (each) => pattern.startsWith(`claims.${each}.`) || pattern.startsWith(`claims.${each}[]`),
  );
  if (claim === undefined || sizeOf(memory, claim) === 0) return [];
  if (!isList(claim)) return [pattern];
  const size = sizeOf(memory, claim);
  const places =
    ordinal === undefined
      ? Array.from({ length: size }, (_, i) => i)
      : [ordinal < 0 ? size - 1 : ordinal - 1];
  return places
    .filter((place) => place >= 0 && place < size)
    .map((place) => at(pattern, `claims.${claim}[${place}]`));
}

/** The answer given just before. */
function setLast(scene: Scene, rest: string): Taken | null {
  const { conversation } = scene;
  const last = conversation.history.at(-1);
  if (last === undefined) return null;
  // The patch was made from this very memory, so what comes out is one.
  const { pending } = patched(memoryOf(conversation), last) as Memory;
  return pending.kind === 'facts' || pending.kind === 'count' ? retry(scene, pending, rest) : null;
}

/** Reads the new value as the answer to its question; where it cannot be read, the question is put. */
function retry(scene: Scene, pending: Extract<Pending, { kind: 'facts' | 'count' }>, rest: string): Taken {
  if (rest === '') return turnTo(scene, pending);
  const said = { text: rest, picked: null };
  const taken =
    pending.kind === 'facts' ? answerFacts(scene, pending, said) : answerCount(scene, pending.list, said);
  return taken ?? turnTo(scene, pending, text(phrases.changeTo));
}
