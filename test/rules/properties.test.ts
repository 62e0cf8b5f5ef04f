// What holds for any facts, by random ones. fast-check prints the seed and the smallest facts that break a property.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { deciders } from '../support/deciders.ts';
import { arbitraryFacts } from '../support/facts-arbitrary.ts';
import { put, withOneFilled } from '../support/missing-values.ts';

const TODAY = '2024-06-01';
const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);

/** 分, to compare exactly. */
const fen = (amount: string): number => Math.round(Number(amount) * 100);

/** What the application gets, or would get in time. */
const inTime = (result: Result): { total: string; low: string; high: string } | null => {
  const { total, low, high } = result.ifInTime ?? result;
  return high === null ? null : { total, low, high };
};

describe.each(deciders)('by the %s', (name, decide) => {
  // The oracle is slow, and there to prove the rules: that it has the properties too is a check of the definitions.
  const numRuns = name === 'oracle' ? Math.ceil(RUNS / 5) : RUNS;

  const holds = (property: (facts: Facts, result: Result) => void, facts = arbitraryFacts()): void => {
    fc.assert(
      fc.property(facts, (given) => property(given, decide(given, TODAY))),
      { numRuns },
    );
  };

  /** Holds for the pairs of facts and a change of them; a change of undefined is none. */
  const holdsAfter = (
    change: (facts: Facts, result: Result) => fc.Arbitrary<Facts | undefined>,
    property: (before: Result, after: Result) => void,
  ): void => {
    const pairs = arbitraryFacts().chain((facts) => {
      const before = decide(facts, TODAY);
      return change(facts, before).map((changed) => ({ facts, before, changed }));
    });
    fc.assert(
      fc.property(pairs, ({ before, changed }) => {
        if (changed !== undefined) property(before, decide(changed, TODAY));
      }),
      { numRuns },
    );
  };

  test('low ≤ total ≤ high, also of what it would have been in time', () => {
    holds((_facts, result) => {
      for (const bounds of [inTime(result), result]) {
        if (!bounds?.high) continue;
        expect(fen(bounds.low)).toBeLessThanOrEqual(fen(bounds.total));
        expect(fen(bounds.total)).toBeLessThanOrEqual(fen(bounds.high));
      }
    });
  });

  test('what another reading alone would bring lies within the bounds, and differs', () => {
    holds((_facts, result) => {
      const bounds = inTime(result);
      for (const { otherTotal } of result.readings) {
        expect(fen(otherTotal)).toBeGreaterThanOrEqual(fen(bounds?.low ?? ''));
        expect(fen(otherTotal)).toBeLessThanOrEqual(fen(bounds?.high ?? ''));
        expect(otherTotal).not.toBe(bounds?.total);
      }
    });
  });

  test('the matters add up to the total, their items to what stands before the caps', () => {
    holds((_facts, { matters, items, ...result }) => {
      for (const { matter, quantity, beforeCap, amount } of matters) {
        const awarded = items.filter((item) => item.matter === matter && item.status === 'awarded');
        expect(awarded.reduce((sum, item) => sum + fen(item.amount), 0)).toBe(fen(beforeCap));
        expect(fen(amount)).toBeLessThanOrEqual(fen(beforeCap));
        expect(quantity).toBeGreaterThan(0);
        expect(quantity).toBeLessThanOrEqual(awarded.length);
      }
      const sum = matters.reduce((total, { amount }) => total + fen(amount), 0);
      const excluded = result.decision === 'ineligible' && result.ifInTime === null;
      expect(excluded ? fen(result.total) : sum).toBe(fen(result.ifInTime?.total ?? result.total));
    });
  });

  test('caps hold, after what was awarded before', () => {
    const of = (result: Result, ...ids: string[]) =>
      result.matters
        .filter(({ matter }) => ids.includes(matter))
        .reduce((sum, { amount }) => sum + fen(amount), 0);
    const left = (cap: number, used = '0') => Math.max(0, cap * 100 - fen(used));
    holds(({ prior = {} }, result) => {
      const group = of(result, 'transfer', 'licence', 'openLicence');
      expect(group).toBeLessThanOrEqual(left(30_000, prior.transferGroup));
      const loans = left(200_000, prior.interest) + left(50_000, prior.fees);
      expect(of(result, 'pledgeLoan')).toBeLessThanOrEqual(loans);
      expect(of(result, 'productFiling')).toBeLessThanOrEqual(left(10_000, prior.productFiling));
    });
  });

  test('no patent is paid twice, and no product', () => {
    holds((_facts, { items }) => {
      const patents = items
        .filter(({ status, ref }) => status === 'awarded' && ref.startsWith('ZL'))
        .map(({ ref }) => ref);
      expect(new Set(patents).size).toBe(patents.length);
      const products = items
        .filter(({ status, matter }) => status === 'awarded' && matter.startsWith('product'))
        .filter(({ path, ref }) => path !== ref)
        .map(({ ref }) => ref.normalize('NFKC').trim().toUpperCase());
      expect(new Set(products).size).toBe(products.length);
    });
  });

  test('decision, exclusions and missing facts agree', () => {
    holds((_facts, { decision, exclusions, missing, ifInTime }) => {
      const clauses = exclusions.map(({ clause }) => clause);
      const onlyOverdue = clauses.length === 1 && clauses[0] === '5.1.2.5';
      expect(decision === 'ineligible').toBe(clauses.length > 0);
      expect(clauses).toEqual([...clauses].sort());
      expect(ifInTime !== null).toBe(onlyOverdue);
      if (clauses.length > 0 && !onlyOverdue) expect(missing).toEqual([]);
      if (clauses.length === 0) expect(decision).toBe(missing.length > 0 ? 'undetermined' : 'eligible');
    });
  });

  // Not of `disputed`, of a number beside a kind, or of a name: these are not missing facts ('Not needed'), so `low`
  // already counts on the usual answer, and another one may lower it.
  test('filling in a missing fact, or the word of the office, never widens the bounds', () => {
    holdsAfter(
      (facts, { missing }) => withOneFilled(facts, missing),
      (before, after) => {
        const [old, now] = [inTime(before), inTime(after)];
        // Once excluded for another reason than the day there is no amount in time to compare with.
        if (old === null || now === null || (before.ifInTime === null) !== (after.ifInTime === null)) return;
        expect(fen(now.low)).toBeGreaterThanOrEqual(fen(old.low));
        expect(fen(now.high)).toBeLessThanOrEqual(fen(old.high));
      },
    );
  });

  test('removing a claim never raises the total, nor what is sure, nor what is possible', () => {
    holdsAfter(oneClaimLess, (before, after) => {
      const [old, now] = [inTime(before), inTime(after)];
      // Without its last claim an application has no `high`, and one that had only rejected ones is no longer excluded.
      if (old === null || now === null || (before.ifInTime === null) !== (after.ifInTime === null)) return;
      expect(fen(now.total)).toBeLessThanOrEqual(fen(old.total));
      expect(fen(now.low)).toBeLessThanOrEqual(fen(old.low));
      expect(fen(now.high)).toBeLessThanOrEqual(fen(old.high));
    });
  });

  test('more awarded before never raises the total, nor the bounds', () => {
    const change = fc.constantFrom(
      ['transferGroup', '10000.01'],
      ['interest', '70000'],
      ['interestMonths', 7],
      ['fees', '30000'],
      ['productFiling', '4000'],
    );
    holdsAfter(
      (facts) =>
        change.map(([id, more]) => {
          const had = facts.prior?.[id];
          if (had === undefined) return undefined;
          const raised =
            typeof had === 'number' ? had + Number(more) : (Number(had) + Number(more)).toFixed(2);
          return put(facts, `prior.${id}`, raised);
        }),
      (before, after) => {
        const [old, now] = [inTime(before), inTime(after)];
        if (old === null || now === null) return;
        expect(fen(now.total)).toBeLessThanOrEqual(fen(old.total));
        expect(fen(now.low)).toBeLessThanOrEqual(fen(old.low));
        expect(fen(now.high)).toBeLessThanOrEqual(fen(old.high));
      },
    );
  });

  test('the order in which claims are given changes no amount of the whole', () => {
    holdsAfter(shuffled, (before, after) => {
      const amounts = ({ total, low, high, reduced, ifInTime, readings, decision }: Result) => ({
        total,
        low,
        high,
        reduced,
        ifInTime,
        readings,
        decision,
      });
      expect(amounts(after)).toEqual(amounts(before));
    });
  });
});

function oneClaimLess(facts: Facts): fc.Arbitrary<Facts | undefined> {
  const claims = Object.entries(facts.claims ?? {}).flatMap(([list, value]) =>
    Array.isArray(value) ? value.map((_, i) => ({ list, i })) : [{ list, i: -1 }],
  );
  if (claims.length === 0) return fc.constant(undefined);
  return fc.constantFrom(...claims).map(({ list, i }) => {
    const value: unknown = facts.claims?.[list as keyof NonNullable<Facts['claims']>];
    const rest = Array.isArray(value) ? value.filter((_, at) => at !== i) : undefined;
    const others = Object.entries(facts.claims ?? {}).filter(([name]) => name !== list);
    return { ...facts, claims: asClaims(rest ? [...others, [list, rest]] : others) };
  });
}

function shuffled(facts: Facts): fc.Arbitrary<Facts> {
  const lists = Object.entries(facts.claims ?? {}).map(([list, value]) =>
    Array.isArray(value)
      ? fc
          .shuffledSubarray(value as unknown[], { minLength: value.length, maxLength: value.length })
          .map((order) => [list, order] as const)
      : fc.constant([list, value] as const),
  );
  return fc.tuple(...lists).map((claims) => ({ ...facts, claims: asClaims(claims) }));
}

function asClaims(entries: (readonly [list: string, value: unknown])[]): NonNullable<Facts['claims']> {
  return Object.fromEntries(entries);
}
