import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../knowledge/bishan-2023/narrative/narrative.ts';
import { factsSchema } from '../../../rules/bishan-2023/facts.ts';
import { factLines } from './facts-lines.ts';
import { voices } from './voices.ts';

const heard = voices.map(([text, facts]) => ({
  text,
  facts,
  told: new Set(factLines(facts)),
  taken: factLines(readNarrative(text, { asOf: '2024-10-20' })?.facts ?? {}),
}));

describe('strangers in their own voice', () => {
  it.each(heard)('nothing is taken that was not told: $text', ({ facts, told, taken }) => {
    expect(factsSchema.safeParse(facts).success).toBe(true);
    expect(taken.filter((fact) => !told.has(fact))).toEqual([]);
  });

  it('and most of what was told is taken', () => {
    const all = heard.reduce((sum, { told }) => sum + told.size, 0);
    const taken = heard.reduce((sum, each) => sum + each.taken.length, 0);
    process.stdout.write(`facts taken ${taken} of ${all} from ${heard.length} voices\n`);
    expect(taken / all).toBeGreaterThan(0.95);
  });
});
