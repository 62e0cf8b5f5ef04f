/**
 * The difference between two JSON values, as small as what differs: `null` for none, `{ is }` where the other value
 * stands whole, `{ in }` for the members that differ, with `gone` for those that the other has not.
 */
export type Patch =
  | null
  | { readonly is: unknown }
  | {
      readonly in: Readonly<Record<string, Patch>>;
      readonly gone?: readonly string[];
      readonly length?: number;
    };

/** What turns `from` into `to`. Both are JSON values. */
export function difference(from: unknown, to: unknown): Patch {
  if (Object.is(from, to)) return null;
  if (!isBranch(from) || !isBranch(to) || Array.isArray(from) !== Array.isArray(to)) return { is: to };
  const [before, after] = [from, to];
  const changed = Object.keys(after)
    .map((key) => [key, key in before ? difference(before[key], after[key]) : { is: after[key] }] as const)
    .filter(([, patch]) => patch !== null);
  const gone = Object.keys(before).filter((key) => !(key in after));
  if (changed.length === 0 && gone.length === 0) return null;
  return {
    in: Object.fromEntries(changed),
    ...(Array.isArray(to) ? { length: to.length } : gone.length > 0 && { gone }),
  };
}

/** The value with the patch on it; what is none, as a damaged record may hold, changes nothing. */
export function patched(value: unknown, patch: Patch): unknown {
  if (!isBranch(patch)) return value;
  if ('is' in patch) return patch.is;
  if (!isBranch(patch.in)) return value;
  const before: Readonly<Record<string, unknown>> = isBranch(value) ? value : {};
  const entries = Object.entries(patch.in).map(([key, inner]) => [key, patched(before[key], inner)] as const);
  if (patch.length !== undefined) {
    return Array.from({ ...before, ...Object.fromEntries(entries), length: patch.length });
  }
  const kept = Object.entries(before).filter(([key]) => !patch.gone?.includes(key));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(entries) };
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
