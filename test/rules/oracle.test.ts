import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { evaluate } from '../../rules/bishan-2023/index.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { arbitraryFacts } from '../support/facts-arbitrary.ts';
import { oracle } from './oracle/oracle.ts';

const TODAY = '2024-06-01';
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

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
