import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { type Facts, factsSchema } from '../../../rules/bishan-2023/facts.ts';
import { factLines } from './facts-lines.ts';

/** A stranger's account: `facts` stand in it, `optional` may be taken from it. */
interface Account {
  readonly id: string;
  readonly text: string;
  readonly asOf: string;
  readonly facts: Facts;
  readonly optional: Facts;
}

const accounts = readFileSync(new URL('narratives.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Account)
  .map((account) => ({
    ...account,
    told: new Set(factLines(account.facts)),
    allowed: new Set([...factLines(account.facts), ...factLines(account.optional)]),
    taken: factLines(readNarrative(account.text, { asOf: account.asOf })?.facts ?? {}),
  }));

describe('longer accounts, with corrections, lists, plans and others in them', () => {
  it.each(accounts)('$id: nothing is taken that was not told: $text', ({ facts, allowed, taken }) => {
    expect(factsSchema.safeParse(facts).success).toBe(true);
    expect(taken.filter((fact) => !allowed.has(fact))).toEqual([]);
  });

  it('and most of what was told is taken', () => {
    const all = accounts.reduce((sum, { told }) => sum + told.size, 0);
    const taken = accounts.reduce(
      (sum, { told, taken: facts }) => sum + facts.filter((fact) => told.has(fact)).length,
      0,
    );
    process.stdout.write(`facts taken ${taken} of ${all} from ${accounts.length} accounts\n`);
    expect(taken / all).toBeGreaterThan(0.94);
  });
});
