import type { Decimal } from 'decimal.js';
import { zero } from '../../money.ts';
import type { Facts } from '../facts.ts';
import type { Brings, Line } from '../line.ts';
import { conditionsAsData, decide } from '../matter.ts';
import type { Matter, Rule } from '../matter.ts';
import type { ClauseId, FactPath, MatterId } from '../result.ts';

/** A matter in which each claim is one line. */
interface SingleLine<C> {
  id: MatterId;
  clause: ClauseId;
  rule: Rule<C>;
  claims: (facts: Facts) => { claim: C; path: FactPath }[];
  /** What the claim is shown as; its path where it has no number or name. */
  ref?: (claim: C) => string | null | undefined;
  brings: (claim: C) => Brings;
}

export function singleLine<C extends object>(matter: SingleLine<C>): Matter {
  const { id, clause, rule } = matter;
  const recognition = rule.conditions.some(({ reason }) => reason === 'notRecognised');
  return {
    id,
    clause,
    conditions: conditionsAsData(rule),
    lines: (facts) =>
      matter.claims(facts).map(({ claim, path }): Line => ({
        matter: id,
        path,
        detail: path,
        ref: matter.ref?.(claim) ?? path,
        clause,
        who: rule.who,
        verdict: decide(rule, claim, path, facts.applicant ?? {}),
        pending: recognition && isPending(claim),
        asks: [],
        brings: matter.brings(claim),
      })),
  };
}

/** 经认定 is the office's word: it is still to come where nothing is said of it. */
export function isPending(claim: object): boolean {
  const recognised = 'recognised' in claim ? claim.recognised : undefined;
  return recognised === undefined || recognised === 'pending';
}

/** One award; `amount` is null while a missing fact decides it, and then `most` bounds it. */
export function award(amount: Decimal | null, most: Decimal, object: string | null = null): Brings {
  return {
    kind: 'award',
    object,
    amount: amount ?? zero,
    most: amount ?? most,
    mostCopies: 1,
  };
}

/** The claim of a matter that can be claimed but once. */
export function onlyClaim<C>(claim: C | undefined, path: FactPath): { claim: C; path: FactPath }[] {
  return claim === undefined ? [] : [{ claim, path }];
}
