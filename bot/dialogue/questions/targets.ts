import type { FactPath } from '../../../rules/bishan-2023/result.ts';
import type { Entry, Pattern, Value } from '../paths.ts';
import type { Sets } from './catalogue.ts';

/** The thing a fact belongs to: `claims.transfers[1]`, or `` for facts of the application and of single claims. */
export type Target = string;

export function targetOf(path: FactPath): Target {
  return /^.*\]/.exec(path)?.[0] ?? '';
}

export function targetsOf(paths: readonly FactPath[]): Target[] {
  return [...new Set(paths.map(targetOf))];
}

/** `claims.transfers[].source` at `claims.transfers[1]` → `claims.transfers[1].source`. */
export function at(pattern: Pattern, target: Target): FactPath {
  const list = pattern.indexOf('[]');
  return list < 0 ? pattern : target + pattern.slice(list + 2);
}

/** What a tap means for each thing that was asked about. */
export function entriesOf(sets: Sets, targets: readonly Target[]): Entry[] {
  return targets.flatMap((target) =>
    Object.entries(sets).map(([pattern, value]): Entry => [at(pattern, target), value]),
  );
}

/** One value for all, or one for each in order; null where neither fits. */
export function spread(
  pattern: Pattern,
  values: readonly Value[],
  targets: readonly Target[],
): Entry[] | null {
  if (values.length !== 1 && values.length !== targets.length) return null;
  return targets.map((target, i) => [at(pattern, target), values[i] ?? values[0]]);
}
