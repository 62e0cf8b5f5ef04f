// The two optima of the house against trying everything.
import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mostUnlocked, shareOut } from '../../rules/allocation.ts';

// The same random cases each time, so that a mutant is killed or survives for good.
const SAME = { seed: 20241122, numRuns: 400 };

interface SmallLock {
  worth: number;
  free: string[];
  dear: string[];
}

/** Gives every lock one of its keys or none, in all ways. */
function tryAll(locks: SmallLock[], limit: number, used: string[] = [], dearGiven = 0): number {
  const [lock, ...rest] = locks;
  if (lock === undefined) return 0;
  const without = tryAll(rest, limit, used, dearGiven);
  const withKey = (keys: string[], dear: number): number[] =>
    dearGiven + dear > limit
      ? []
      : keys
          .filter((key) => !used.includes(key))
          .map((key) => lock.worth + tryAll(rest, limit, [...used, key], dearGiven + dear));
  return Math.max(without, ...withKey(lock.free, 0), ...withKey(lock.dear, 1));
}

const lock = (keys: { free: string[]; dear: string[] }): fc.Arbitrary<SmallLock> =>
  fc.record({
    worth: fc.integer({ min: 1, max: 9 }),
    free: fc.subarray(keys.free),
    dear: fc.subarray(keys.dear),
  });

describe('locks and keys', () => {
  const unlocked = (locks: SmallLock[], limit: number): number =>
    mostUnlocked(
      locks.map(({ worth, ...keys }) => ({ worth: new Decimal(worth), ...keys })),
      limit,
    ).toNumber();

  test('as much is unlocked as trying everything finds', () => {
    const locks = fc.array(lock({ free: ['a', 'b', 'c'], dear: ['x', 'y', 'z'] }), { maxLength: 5 });
    fc.assert(
      fc.property(locks, fc.integer({ min: 0, max: 3 }), (some, limit) => {
        expect(unlocked(some, limit)).toBe(tryAll(some, limit));
      }),
      SAME,
    );
  });

  test('keys are handed on along a chain, so that all three locks open', () => {
    const locks = [
      { worth: 3, free: ['a', 'b'], dear: [] },
      { worth: 2, free: ['a', 'c'], dear: [] },
      { worth: 1, free: ['a'], dear: [] },
    ];
    expect(unlocked(locks, 0)).toBe(6);
  });

  test('a dear key goes to the worthiest lock that has no free one', () => {
    const locks = [
      { worth: 2, free: [], dear: ['x'] },
      { worth: 5, free: [], dear: ['x', 'y'] },
    ];
    expect(unlocked(locks, 0)).toBe(0);
    expect(unlocked(locks, 1)).toBe(5);
    expect(unlocked(locks, 2)).toBe(7);
  });
});

describe('units shared out', () => {
  /** Of the shares that bring the most, the one that gives the first claimants more. */
  const best = (brings: bigint[][], units: number): number[] => {
    let found: { value: bigint; shares: number[] } = { value: -1n, shares: [] };
    const walk = (shares: number[], value: bigint, left: number): void => {
      const mine = brings[shares.length];
      if (mine === undefined) {
        if (value > found.value) found = { value, shares };
        return;
      }
      for (let share = Math.min(mine.length - 1, left); share >= 0; share--) {
        walk([...shares, share], value + (mine[share] ?? 0n), left - share);
      }
    };
    walk([], 0n, units);
    return found.shares;
  };

  test('as trying everything shares them', () => {
    const growing = fc
      .array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 })
      .map((steps) => steps.reduce((sums, step) => [...sums, (sums.at(-1) ?? 0n) + BigInt(step)], [0n]));
    fc.assert(
      fc.property(fc.array(growing, { maxLength: 4 }), fc.integer({ min: 0, max: 12 }), (brings, units) => {
        expect(shareOut(brings, units)).toEqual(best(brings, units));
      }),
      SAME,
    );
  });

  test('equal claimants: the first gets more', () => {
    expect(
      shareOut(
        [
          [0n, 5n, 10n],
          [0n, 5n, 10n],
        ],
        3,
      ),
    ).toEqual([2, 1]);
  });

  test('no units, nothing shared', () => {
    expect(shareOut([[0n, 5n], [0n]], 0)).toEqual([0, 0]);
  });
});
