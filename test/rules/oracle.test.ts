// The oracle against what is known to be right, and the rules against the oracle.
import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Facts } from '../../rules/bishan-2023/facts.ts';
import { evaluate } from '../../rules/bishan-2023/index.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { deciders } from '../support/deciders.ts';
import { arbitraryFacts } from '../support/facts-arbitrary.ts';
import { oracle } from './oracle/oracle.ts';

const TODAY = '2024-06-01';
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

interface Case {
  name: string;
  facts: Facts;
  result: Result;
}

/** One JSON object a line: a sentence, facts, and the result worked out by hand. */
const casesOf = (file: string): Case[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

describe.each(deciders)('the %s decides as worked out by hand', (_name, decide) => {
  test.each([...casesOf('./cases-dev.jsonl'), ...casesOf('./cases-own.jsonl')])('$name', (one) => {
    expect(decide(one.facts, TODAY)).toEqual(one.result);
  });
});

// fast-check prints the seed, and the smallest facts on which the two part.
test.each(['complete', 'partial', 'sparse'] as const)(
  'the rules agree with the oracle on %s facts',
  (mood) => {
    fc.assert(
      fc.property(arbitraryFacts(mood), (facts) => {
        // In no promised order.
        const sorted = (result: Result): Result => ({ ...result, missing: [...result.missing].sort() });
        expect(sorted(evaluate(facts, TODAY).result)).toEqual(sorted(oracle(facts, TODAY)));
      }),
      { numRuns: RUNS },
    );
  },
);
