import type { Applicant, Claims, Facts } from './facts.ts';
import type { Claimant, Line, Verdict } from './line.ts';
import type { Readings } from './readings.ts';
import { reasonIds } from './result.ts';
import type { ClauseId, FactPath, MatterId, ReasonId } from './result.ts';

/** One of the thirteen, as the evaluation sees it. */
export interface Matter {
  readonly id: MatterId;
  readonly clause: ClauseId;
  readonly conditions: readonly { reason: ReasonId; fact: string }[];
  lines(facts: Facts, readings: Readings): Line[];
}

/** A condition of a claim as data: the fact it looks at and the reason that a failing one gives. */
export interface Condition<C> {
  readonly reason: ReasonId;
  /** Relative to the claim. */
  readonly fact: string;
  /** `null` while the fact is not known. */
  readonly holds: (claim: C) => boolean | null;
  /** A fact that may stay unknown without leaving the claim open. */
  readonly optional?: true;
}

/** `when('related', 'relatedParty', (related) => !related)` for claims of type C. */
export const conditionsOf =
  <C>() =>
  <K extends keyof C & string>(
    fact: K,
    reason: ReasonId,
    holds: (value: NonNullable<C[K]>) => boolean,
    optional?: 'optional',
  ): Condition<C> => ({
    fact,
    reason,
    holds: (claim) => {
      const value = claim[fact];
      return value === undefined || value === null ? null : holds(value);
    },
    ...(optional === undefined ? {} : { optional: true }),
  });

export interface Rule<C> {
  readonly who: Claimant;
  readonly sme?: true;
  readonly conditions: readonly Condition<C>[];
  /** Facts that decide no condition and yet must be known before there is an amount. */
  readonly needs?: (claim: C) => readonly string[];
}

/** Decides one claim: any known fact that fails rejects it, for the first reason in the fixed order. */
export function decide<C>(rule: Rule<C>, claim: C, path: FactPath, applicant: Applicant): Verdict {
  const failed: ReasonId[] = [];
  const missing: FactPath[] = [];
  const note = (holds: boolean | null, reason: ReasonId, fact: FactPath) => {
    if (holds === false) failed.push(reason);
    if (holds === null) missing.push(fact);
  };
  if (rule.who !== 'anyone') {
    const holds = applicant.kind === undefined ? null : applicant.kind === rule.who;
    note(holds, rule.who === 'enterprise' ? 'notEnterprise' : 'notBank', 'applicant.kind');
  }
  if (rule.sme) {
    note(applicant.size === undefined ? null : applicant.size !== 'large', 'notSme', 'applicant.size');
  }
  for (const condition of rule.conditions) {
    const holds = condition.holds(claim);
    if (holds !== null || !condition.optional) note(holds, condition.reason, `${path}.${condition.fact}`);
  }
  const reason = reasonIds.find((id) => failed.includes(id));
  if (reason !== undefined) return { status: 'failed', reason };
  missing.push(...(rule.needs?.(claim) ?? []).map((fact) => `${path}.${fact}`));
  return missing.length === 0 ? { status: 'met' } : { status: 'open', missing };
}

/** The conditions of a matter with those on the applicant, for the coverage table and the dialogue. */
export function conditionsAsData<C>(rule: Rule<C>): { reason: ReasonId; fact: string }[] {
  return [
    ...(rule.who === 'enterprise' ? [{ reason: 'notEnterprise' as const, fact: 'applicant.kind' }] : []),
    ...(rule.who === 'bank' ? [{ reason: 'notBank' as const, fact: 'applicant.kind' }] : []),
    ...(rule.sme ? [{ reason: 'notSme' as const, fact: 'applicant.size' }] : []),
    ...rule.conditions.map(({ reason, fact }) => ({ reason, fact })),
  ];
}

type ListName = {
  [L in keyof Claims]-?: NonNullable<Claims[L]> extends readonly unknown[] ? L : never;
}[keyof Claims];

/** The entries of a list of claims with their paths. */
export function entriesOf<L extends ListName>(
  facts: Facts,
  list: L,
): { claim: NonNullable<Claims[L]>[number]; path: FactPath }[] {
  const entries: readonly NonNullable<Claims[L]>[number][] = facts.claims?.[list] ?? [];
  return entries.map((claim, index) => ({ claim, path: `claims.${list}[${index}]` }));
}
