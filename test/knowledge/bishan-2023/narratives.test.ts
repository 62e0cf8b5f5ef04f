import { describe, expect, it } from 'vitest';
import { factsSchema } from '../../../rules/bishan-2023/facts.ts';
import { readAccounts, shares } from './accounts.ts';

describe('longer accounts, with corrections, lists, plans and others in them', () => {
  const accounts = readAccounts(new URL('narratives.jsonl', import.meta.url));

  it.each(accounts)('$id: nothing is taken that was not told: $text', ({ facts, wrong }) => {
    expect(factsSchema.safeParse(facts).success).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('and most of what was told is taken', () => {
    expect(shares(accounts).recall).toBeGreaterThan(0.94);
  });
});

describe('accounts that the reader was not made with', () => {
  const accounts = readAccounts(new URL('../held-out/accounts.jsonl', import.meta.url));

  it('are read in good part, and seldom wrong', () => {
    const { recall, precision } = shares(accounts);
    process.stdout.write(`unseen accounts: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`);
    expect(recall).toBeGreaterThan(0.64);
    expect(precision).toBeGreaterThan(0.94);
  });
});
