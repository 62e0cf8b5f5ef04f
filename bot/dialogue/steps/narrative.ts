import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import { apply, claim, resize } from '../apply.ts';
import type { ClaimName, ListName } from '../claims.ts';
import { claimed, claimNames, isList, sizeOf } from '../claims.ts';
import type { Memory } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import type { Entry, Value } from '../paths.ts';
import { valueAt } from '../paths.ts';
import type { Narrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { phrases } from '../wording/phrases.ts';
import { doneWords, things } from '../wording/things.ts';
import { claimWords } from '../wording/claims.ts';
import { matterOf } from '../claims.ts';
import { noted } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { advance } from './scene.ts';

/** What a free sentence added to what was known; nothing that was known is overwritten by it. */
export interface Narrated {
  readonly memory: Memory;
  readonly paths: readonly FactPath[];
  readonly added: readonly ClaimName[];
}

/** Reads a free sentence against what is known; null where it tells nothing new. */
function narrated(memory: Memory, said: string, asOf: string): Narrated | null {
  const narrative = readNarrative(said, { asOf, period: activityWindow });
  if (narrative === null) return null;
  const added = claimNames.filter(
    (each) => toldOf(narrative, each) !== undefined && sizeOf(memory, each) === 0,
  );
  const grown = grow(memory, narrative, added, /还有?|另外|再|又/.test(said));
  const entries = newEntries(grown, narrative);
  if (entries.length === 0 && added.length === 0) return null;
  const set = entries.map(([path]) => path);
  const approximate = Object.keys(narrative.approximate).filter((path) => set.includes(path));
  const applied = apply(grown, entries, approximate);
  return 'problem' in applied ? null : { memory: applied.memory, paths: set, added };
}

/** Takes the sentence in, says back all that it told, and goes on. */
export function takeNarrated(scene: Scene, { memory, paths, added }: Narrated): Taken {
  // A number that was open and is told now is said back with the rest.
  const counted = scene.conversation.uncounted.filter((list) => !memory.uncounted.includes(list));
  return advance(scene, memory, noted(memory, paths, false, claimsNoted(memory, [...counted, ...added])));
}

function claimsNoted(memory: Memory, added: readonly ClaimName[]): string[] {
  return added.map((each) => {
    const counted = isList(each) && !memory.uncounted.includes(each);
    return counted
      ? phrases.counted(sizeOf(memory, each), things[each].unit, things[each].noun)
      : claimWords[matterOf[each]][0];
  });
}

function toldOf({ facts }: Narrative, each: ClaimName): Value | undefined {
  return valueAt({ facts, identity: {} }, `claims.${each}`);
}

function countOf(narrative: Narrative, list: ListName): number {
  const told = toldOf(narrative, list);
  return Array.isArray(told) ? told.length : 0;
}

/** New claims, and as many things as were told where their number was still open. */
function grow(memory: Memory, narrative: Narrative, added: readonly ClaimName[], more: boolean): Memory {
  const wider = claim(memory, [...claimed(memory), ...added]);
  return claimNames.filter(isList).reduce((grown, list) => {
    const count = countOf(narrative, list);
    if (count === 0 || narrative.uncounted.includes(list)) return grown;
    if (grown.uncounted.includes(list)) return resize(grown, list, count);
    // 还签了一份: one more than those that were counted before.
    return more ? resize(grown, list, sizeOf(memory, list) + count) : grown;
  }, wider);
}

/** The facts that were not known. Of a list, each entry in its place, or the one entry for all of them. */
function newEntries(memory: Memory, narrative: Narrative): Entry[] {
  const { applicant = {}, exclusions = {} } = narrative.facts;
  const single = [
    ...Object.entries(applicant).map(([name, value]): Entry => [`applicant.${name}`, value]),
    ...Object.entries(exclusions).map(([name, value]): Entry => [`exclusions.${name}`, value]),
  ];
  const ofClaims = claimNames.flatMap((each): Entry[] => {
    const told = toldOf(narrative, each);
    if (told === undefined) return [];
    const path = `claims.${each}`;
    if (!isList(each)) return fields(path, told);
    const entries = told as readonly Value[];
    const size = sizeOf(memory, each);
    if (entries.length === 1) {
      return Array.from({ length: size }, (_, i) => fields(`${path}[${i}]`, entries[0])).flat();
    }
    const from = size - entries.length;
    return from < 0 ? [] : entries.flatMap((entry, i) => fields(`${path}[${from + i}]`, entry));
  });
  return [...single, ...ofClaims].filter(([path]) => isOpen(memory, path));
}

function fields(path: FactPath, entry: Value | undefined): Entry[] {
  return Object.entries((entry ?? {}) as Readonly<Record<string, Value>>).map(([name, value]) => [
    `${path}.${name}`,
    value,
  ]);
}

/** A patent that has its number has its kind by it. */
function isOpen(memory: Memory, path: FactPath): boolean {
  if (valueAt(memory, path) !== undefined) return false;
  const beside = (name: string) => valueAt(memory, path.replace(/\w+$/, name)) !== undefined;
  if (path.endsWith('.kind') || path.endsWith('.patentCount'))
    return !beside('patentNo') && !beside('patentNos');
  return true;
}

/** What else a message tells, in the middle of the interview. */
export function told({ conversation, clock }: Scene, said: string): Narrated | null {
  return narrated(memoryOf(conversation), said, clock.asOf);
}

/** Whether a sentence tells what was done, so that the first question is answered by it. */
export function opening({ conversation, clock }: Scene, said: string): Narrated | null {
  const account = narrated(memoryOf(conversation), said, clock.asOf);
  return account !== null && account.added.length > 0 ? account : null;
}

/** The answer to how many that tells more: 2件，重庆大学的，发明. Null where it is a number alone. */
export function countedAccount(
  { conversation, clock }: Scene,
  list: ListName,
  said: string,
): Narrated | null {
  const done = doneWords[list];
  if (done === undefined || !/[，,。；;、\s]/.test(said.trim())) return null;
  const account = narrated(memoryOf(conversation), `${done}，${said}`, clock.asOf);
  return account === null || account.memory.uncounted.includes(list) ? null : account;
}
