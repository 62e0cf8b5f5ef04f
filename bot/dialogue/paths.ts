import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { FactPath } from '../../rules/bishan-2023/result.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';

/** A path with its places left out, e.g. `claims.transfers[].completedOn`: what a question is about. */
export type Pattern = string;

/** What the applicant told: everything that an application is computed and printed from. */
export interface Told {
  readonly facts: Facts;
  readonly identity: Identity;
}

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One fact with its place; `undefined` takes it out, and so does `null`, as which it comes back from the store. */
export type Entry = readonly [FactPath, Value | undefined];

export function patternOf(path: FactPath): Pattern {
  return path.replace(/\[\d+\]/g, '[]');
}

/** The place in the list, from 0, of the first list of the path; null where it stands in none. */
export function placeOf(path: FactPath): number | null {
  const found = /\[(\d+)\]/.exec(path);
  return found ? Number(found[1]) : null;
}

export function valueAt(told: Told, path: FactPath): Value | undefined {
  const [root, steps] = rooted(told, path);
  return steps.reduce<Value | undefined>((at, step) => child(at, step), root as Value);
}

/** The same, with the entries set; lists grow where a place is new. */
export function withEntries(told: Told, entries: readonly Entry[]): Told {
  return entries.reduce((before, [path, value]) => {
    const [root, steps] = rooted(before, path);
    // The shape is checked by the rules' own schema before anything is kept: see apply.ts.
    const next = put(root as Value, steps, value ?? undefined) as never;
    return path.startsWith('identity.') ? { ...before, identity: next } : { ...before, facts: next };
  }, told);
}

function rooted(told: Told, path: FactPath): [Facts | Identity, readonly (string | number)[]] {
  const steps = path.split('.').flatMap((part) => {
    const [name = '', ...places] = part.split('[');
    return [name, ...places.map((place) => Number(place.replace(']', '')))];
  });
  return steps[0] === 'identity' ? [told.identity, steps.slice(1)] : [told.facts, steps];
}

function child(at: Value | undefined, step: string | number): Value | undefined {
  if (Array.isArray(at)) return typeof step === 'number' ? (at as readonly Value[])[step] : undefined;
  return isRecord(at) ? at[step] : undefined;
}

function put(
  at: Value | undefined,
  steps: readonly (string | number)[],
  value: Value | undefined,
): Value | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const below = put(child(at, step), rest, value);
  return typeof step === 'number' ? inList(at, step, below) : inRecord(at, step, below);
}

/** An entry of a list stays, even when it is emptied: it is still one of the things claimed. */
function inList(at: Value | undefined, place: number, below: Value | undefined): Value {
  const list: Value[] = Array.isArray(at) ? [...(at as readonly Value[])] : [];
  while (list.length < place) list.push({});
  list[place] = below ?? {};
  return list;
}

function inRecord(at: Value | undefined, name: string, below: Value | undefined): Value {
  const rest = Object.entries(isRecord(at) ? at : {}).filter(([key]) => key !== name);
  return Object.fromEntries(below === undefined ? rest : [...rest, [name, below]]);
}

function isRecord(value: unknown): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
