import { parseFacts } from '../../rules/bishan-2023/index.ts';
import type { FactPath } from '../../rules/bishan-2023/result.ts';
import type { ClaimName, ListName } from './claims.ts';
import { claimed, isList, sizeOf } from './claims.ts';
import type { Memory } from './conversation.ts';
import type { Entry, Told } from './paths.ts';
import { placeOf, valueAt, withEntries } from './paths.ts';
import type { ProblemId } from './wording/problems.ts';
import { isProblem } from './wording/problems.ts';

export type Applied = { readonly memory: Memory } | { readonly problem: ProblemId };

/** Takes what was told into the memory, unless the rules' own grammar refuses it: then nothing is kept of it. */
export function apply(
  memory: Memory,
  entries: readonly Entry[],
  approximate: readonly FactPath[] = [],
): Applied {
  const followed = [...entries, ...follow(memory, entries)];
  const told = withEntries(memory, followed);
  const parsed = parseFacts(told.facts);
  if (!parsed.ok) {
    const code = parsed.errors[0]?.code ?? 'refused';
    return { problem: isProblem(code) ? code : 'refused' };
  }
  const set = new Set(followed.map(([path]) => path));
  return {
    memory: {
      ...memory,
      ...told,
      skipped: memory.skipped.filter((path) => !set.has(path)),
      approximate: [...memory.approximate.filter((path) => !set.has(path)), ...approximate],
      uncounted: memory.uncounted.filter((list) => sizeOf(told, list) === sizeOf(memory, list)),
      selfAssessed: memory.selfAssessed && !set.has('applicant.size'),
    },
  };
}

/** What goes with the new: a bank has no size of an enterprise, and only an enterprise has one. */
function follow(told: Told, entries: readonly Entry[]): Entry[] {
  const kind = entries.find(([path]) => path === 'applicant.kind')?.[1];
  const size = entries.find(([path]) => path === 'applicant.size')?.[1] ?? undefined;
  if (kind === undefined && size !== undefined && valueAt(told, 'applicant.kind') !== 'enterprise') {
    return [['applicant.kind', 'enterprise']];
  }
  const sized = valueAt(told, 'applicant.size') !== undefined;
  return kind !== undefined && kind !== 'enterprise' && sized ? [['applicant.size', undefined]] : [];
}

/** Claims just these: new ones begin with one thing of which nothing is known, others go with all that was told. */
export function claim(memory: Memory, wanted: readonly ClaimName[]): Memory {
  const before = claimed(memory);
  const added = wanted.filter((each) => !before.includes(each));
  const gone = before.filter((each) => !wanted.includes(each));
  const told = withEntries(memory, [
    ...added.map((each): Entry => [`claims.${each}`, isList(each) ? [{}] : {}]),
    ...gone.map((each): Entry => [`claims.${each}`, undefined]),
  ]);
  const isGone = (path: string) => gone.some((each) => path.startsWith(`claims.${each}`));
  return {
    ...memory,
    ...told,
    skipped: memory.skipped.filter((path) => !isGone(path)),
    approximate: memory.approximate.filter((path) => !isGone(path)),
    uncounted: [
      ...memory.uncounted.filter((list) => !gone.includes(list)),
      ...added.filter((each) => isList(each)),
    ],
  };
}

/** As many things as were told: new ones at the end, or the last ones cut. */
export function resize(memory: Memory, list: ListName, size: number): Memory {
  const now = sizeOf(memory, list);
  const counted = { ...memory, uncounted: memory.uncounted.filter((other) => other !== list) };
  if (size >= now) {
    const added = Array.from({ length: size - now }, (_, i): Entry => [`claims.${list}[${now + i}]`, {}]);
    return { ...counted, ...withEntries(counted, added) };
  }
  return Array.from({ length: now - size }, (_, i) => now - 1 - i).reduce<Memory>(
    (left, place) => cut(left, list, place),
    counted,
  );
}

/** Takes one thing out of a list; what is remembered of the later ones moves up with them. */
export function cut(memory: Memory, list: ListName, place: number): Memory {
  const path = `claims.${list}`;
  const things = valueAt(memory, path);
  const left = Array.isArray(things) ? things.filter((_, i) => i !== place) : [];
  const moved = (paths: readonly FactPath[]) => paths.flatMap((each) => shift(each, path, place));
  return {
    ...memory,
    ...withEntries(memory, [[path, left.length > 0 ? left : undefined]]),
    skipped: moved(memory.skipped),
    approximate: moved(memory.approximate),
    uncounted: memory.uncounted.filter((other) => other !== list || left.length > 0),
  };
}

function shift(each: FactPath, list: string, place: number): FactPath[] {
  const at = placeOf(each);
  if (!each.startsWith(`${list}[`) || at === null || at < place) return [each];
  return at === place ? [] : [each.replace(`[${at}]`, `[${at - 1}]`)];
}
