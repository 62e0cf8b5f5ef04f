// What is held to the same tables: the rules, and the oracle that proves them.
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import { evaluate } from '../../rules/bishan-2023/index.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { oracle } from '../rules/oracle/oracle.ts';
import { application } from './sound-facts.ts';

export type Decide = (facts: Facts, today: string) => Result;

const rules: Decide = (facts, today) => evaluate(facts, today).result;

const all: [name: string, decide: Decide][] = [
  ['rules', rules],
  ['oracle', oracle],
];

/** Both, or those that `DECIDERS` names. */
export const deciders = all.filter(([name]) => (process.env.DECIDERS ?? name).split(',').includes(name));

/** The amount that an only claim gets, or the reason why it gets none. */
export function outcome(decide: Decide) {
  return (claims: NonNullable<Facts['claims']>, changes: Omit<Facts, 'claims'> = {}): string => {
    const result = decide(application(claims, changes), '2024-06-01');
    return result.items[0]?.reason ?? result.total;
  };
}
