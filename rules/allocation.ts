import type { Decimal } from 'decimal.js';
import { zero } from './money.ts';

/** A thing of some worth that is unlocked by giving it one of its keys. */
export interface Lock<K> {
  readonly worth: Decimal;
  /** Keys that cost nothing. */
  readonly free: readonly K[];
  /** Keys of which only a limited number may be given away. */
  readonly dear: readonly K[];
}

/**
 * The most that can be unlocked when each key opens one lock and at most `limit` dear keys are given.
 *
 * Sets of locks that can be opened together form a matroid (with the limit, a gammoid), so taking the worthiest
 * first, each if it still fits, is exact. A set fits if it can be matched into all keys, and all but `limit` of
 * it into the free ones (Mendelsohn and Dulmage: then one matching does both).
 */
export function mostUnlocked<K>(locks: readonly Lock<K>[], limit: number): Decimal {
  const withFree = growingMatching();
  const withAll = growingMatching();
  let dearGiven = 0;
  let worth = zero;
  for (const lock of [...locks].sort((a, b) => b.worth.comparedTo(a.worth))) {
    const needsDear = !withFree(lock.free);
    if (needsDear && dearGiven === limit) continue;
    if (!withAll([...lock.free, ...lock.dear])) continue;
    if (needsDear) dearGiven += 1;
    worth = worth.plus(lock.worth);
  }
  return worth;
}

/** A maximum matching; each call adds one lock with its keys, if keys can be handed on so that all have one. */
function growingMatching(): (keys: readonly unknown[]) => boolean {
  const keysOf: (readonly unknown[])[] = [];
  const keyOf: unknown[] = [];
  const holder = new Map<unknown, number>();
  return (keys) => {
    const start = keysOf.push(keys) - 1;
    const wantedBy = new Map<unknown, number>();
    const queue = [start];
    for (const lock of queue) {
      for (const key of keysOf[lock] ?? []) {
        if (wantedBy.has(key)) continue;
        wantedBy.set(key, lock);
        const held = holder.get(key);
        if (held === undefined) {
          handOn(key, wantedBy);
          return true;
        }
        queue.push(held);
      }
    }
    keysOf.pop();
    return false;
  };

  function handOn(last: unknown, wantedBy: ReadonlyMap<unknown, number>): void {
    for (let key = last; key !== undefined;) {
      const lock = wantedBy.get(key);
      if (lock === undefined) return;
      const before = keyOf[lock];
      keyOf[lock] = key;
      holder.set(key, lock);
      key = before;
    }
  }
}

/**
 * Shares `units` among claimants so that they bring the most: `brings[i][k]` is what claimant i has of k units
 * (from 0 on). Of equal shares the first claimants get more. Exact: the best of the rest is known for every
 * number of units that is left (dynamic programming, claimants × units × units).
 */
export function shareOut(brings: readonly (readonly bigint[])[], units: number): number[] {
  const best: bigint[][] = [Array.from({ length: units + 1 }, () => 0n)];
  for (const values of [...brings].reverse()) {
    const rest = best[0] ?? [];
    best.unshift(rest.map((_, left) => greatest(splits(values, rest, left))));
  }
  let left = units;
  return brings.map((values, index) => {
    const target = best[index]?.[left];
    const share = splits(values, best[index + 1] ?? [], left).findLastIndex((value) => value === target);
    left -= share;
    return share;
  });
}

/** What comes of giving 0, 1, 2 … of the `left` units to one claimant and the others to the rest. */
function splits(values: readonly bigint[], rest: readonly bigint[], left: number): bigint[] {
  return values.slice(0, left + 1).map((value, share) => value + (rest[left - share] ?? 0n));
}

function greatest(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (a > b ? a : b), 0n);
}
