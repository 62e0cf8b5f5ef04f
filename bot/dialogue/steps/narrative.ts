import { activityWindow } from '../../../rules/bishan-2023/parameters.ts';
import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import { apply, claim, resize } from '../apply.ts';
import type { ClaimName, ListName } from '../claims.ts';
import { claimed, claimNames, isList, sizeOf } from '../claims.ts';
import type { Memory } from '../conversation.ts';
import { memoryOf } from '../conversation.ts';
import { addYears, within } from '../../../rules/civil-date.ts';
import type { CivilDate } from '../../../rules/civil-date.ts';
import type { Entry, Value } from '../paths.ts';
import { patternOf, valueAt } from '../paths.ts';
import { questionOf } from '../questions/catalogue.ts';
import { namesThing } from '../questions/names.ts';
import { sameProducts } from '../answers/same.ts';
import type { Narrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { phrases } from '../wording/phrases.ts';
import { doneWords, things } from '../wording/things.ts';
import { claimWords } from '../wording/claims.ts';
import { matterOf } from '../claims.ts';
import { noted } from './facts.ts';
import type { Scene, Taken } from './scene.ts';
import { sayProblem } from '../wording/problems.ts';
import { advance, text } from './scene.ts';

/** What a free sentence added to what was known; nothing that was known is overwritten by it. */
export interface Narrated {
  readonly memory: Memory;
  readonly paths: readonly FactPath[];
  readonly added: readonly ClaimName[];
  /** Days by 今年 and the like that are not taken: by the clock they lie outside, and were perhaps not meant so. */
  readonly years?: Years;
  /** Told to be as many as they were not before: it is asked again how many there are. */
  readonly recount?: ListName;
}

/** The same days by the clock, and in the window. */
interface Years {
  readonly byClock: readonly Entry[];
  readonly inWindow: readonly Entry[];
  readonly approximate: readonly FactPath[];
}

/** Reads a free sentence against what is known; null where it tells nothing new. */
function narrated(memory: Memory, said: string, asOf: string): Narrated | null {
  const narrative = readNarrative(said, { asOf, period: activityWindow });
  if (narrative === null) return null;
  const added = claimNames.filter(
    (each) => toldOf(narrative, each) !== undefined && sizeOf(memory, each) === 0,
  );
  const grown = grow(memory, narrative, added, /还有?|另外|再|又/.test(said));
  const told = newEntries(grown, narrative, memory);
  const recount = countedAnew(memory, grown, narrative, said);
  if (told.length === 0 && added.length === 0 && recount === undefined) return null;
  const inWindow = inWindowInstead(told, said, asOf, (other) => newEntries(grown, other, memory));
  const doubted = new Set(inWindow.map(([path]) => path));
  const entries = told.filter(([path]) => !doubted.has(path));
  const same = narrative.recognisedAmongFiled ? sameProducts(grown) : [];
  const set = [...entries, ...same].map(([path]) => path);
  const approximate = [
    ...Object.keys(narrative.approximate).filter((path) => set.includes(path)),
    ...same.map(([path]) => path),
  ];
  const applied = apply(grown, [...entries, ...same], approximate);
  if ('problem' in applied) return null;
  const years = {
    byClock: told.filter(([path]) => doubted.has(path)),
    inWindow,
    approximate: Object.keys(narrative.approximate).filter((path) => doubted.has(path)),
  };
  return {
    ...{ memory: applied.memory, paths: set, added },
    ...(inWindow.length > 0 && { years }),
    ...(recount !== undefined && { recount }),
  };
}

/** 今年3月, said long after the window: the days outside of it that by the window's own years lie within. */
function inWindowInstead(
  told: readonly Entry[],
  said: string,
  asOf: CivilDate,
  entriesOf: (narrative: Narrative) => readonly Entry[],
): readonly Entry[] {
  const isOutside = ([path, day]: Entry) =>
    isDay(day) && !path.endsWith('.maturesOn') && !within(day, activityWindow);
  if (asOf <= activityWindow.to || !/[今去前]年|本年/.test(said) || !told.some(isOutside)) return [];
  const outside = new Set(told.filter(isOutside).map(([path]) => path));
  const seen = [activityWindow.to, addYears(activityWindow.to, 1)].flatMap((day) => {
    const narrative = readNarrative(said, { asOf: day, period: activityWindow });
    return narrative === null ? [] : entriesOf(narrative);
  });
  const found = seen.filter(([path, day]) => outside.has(path) && isDay(day) && within(day, activityWindow));
  return found.filter(([path], i) => found.findIndex(([other]) => other === path) === i);
}

function isDay(value: Entry[1]): value is CivilDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Takes the sentence in, says back all that it told, and goes on. */
export function takeNarrated(scene: Scene, narrated: Narrated): Taken {
  const { memory, paths, added, years, recount } = narrated;
  // A number that was open and is told now is said back with the rest.
  const counted = scene.conversation.uncounted.filter((list) => !memory.uncounted.includes(list));
  const said = noted(memory, paths, false, claimsNoted(memory, [...counted, ...added]));
  if (recount !== undefined) {
    const { noun, unit } = things[recount];
    const doubt = text(phrases.countedOtherwise(noun, sizeOf(memory, recount), unit));
    return advance(scene, memory, [...said, doubt], false, { kind: 'count', list: recount });
  }
  const [[first] = ['']] = years?.byClock ?? [];
  const id = questionOf(patternOf(first));
  if (years === undefined || id === null) return advance(scene, memory, said);
  const asked = years.byClock.map(([path]) => path).filter((path) => questionOf(patternOf(path)) === id);
  return advance(scene, memory, [...said, text(sayProblem('outsideByClock'))], false, {
    kind: 'which',
    options: [years.byClock, years.inWindow],
    approximate: years.approximate,
    after: { kind: 'facts', question: id, paths: asked },
  });
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

/** 受让了3件, though two were told before; 其中2件 is another thing. */
function countedAnew(
  memory: Memory,
  grown: Memory,
  narrative: Narrative,
  said: string,
): ListName | undefined {
  if (/其中|这|那|第|前面|每|分别|剩|其他|其余/.test(said)) return undefined;
  return claimNames.filter(isList).find((list) => {
    const count = countOf(narrative, list);
    const before = sizeOf(memory, list);
    const settled = before > 0 && !memory.uncounted.includes(list) && sizeOf(grown, list) === before;
    return settled && count > 1 && count !== before && !narrative.uncounted.includes(list);
  });
}

/** The facts that were not known. Of things that are new each entry in its place, else the one entry for all of them. */
function newEntries(memory: Memory, narrative: Narrative, before: Memory): Entry[] {
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
    const isNew = size > sizeOf(before, each) || before.uncounted.includes(each);
    if (entries.length === 1 && (!isNew || size === 1)) {
      const all = Array.from({ length: size }, (_, i) => fields(`${path}[${i}]`, entries[0])).flat();
      // A number or name is of one thing.
      return size === 1 ? all : all.filter(([at]) => !namesThing(at));
    }
    const from = size - entries.length;
    if (from < 0 || (from > 0 && !isNew)) return [];
    return entries.flatMap((entry, i) => fields(`${path}[${from + i}]`, entry));
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
  const memory = memoryOf(conversation);
  // Who said before that they are a bank speaks as one: 放了7家企业，一共4100万.
  const spoken = memory.facts.applicant?.kind === 'bank' ? [said, `我行${said}`] : [said];
  const accounts = spoken.map((each) => narrated(memory, each, clock.asOf));
  return accounts.find((account) => account !== null && account.added.length > 0) ?? null;
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
