import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Facts } from '../../rules/bishan-2023/facts.ts';
import { evaluate } from '../../rules/bishan-2023/index.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { crowdedLoans, crowdedPatents, crowdedProducts } from '../support/crowded-facts.ts';
import { arbitraryFacts } from '../support/facts-arbitrary.ts';
import { oracle } from './oracle/oracle.ts';

const TODAY = '2024-06-01';
const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);

const facts: [name: string, arbitrary: fc.Arbitrary<Facts>][] = [
  ['complete facts', arbitraryFacts('complete')],
  ['partial facts', arbitraryFacts('partial')],
  ['sparse facts', arbitraryFacts('sparse')],
  ['patents of many contracts under a cap', crowdedPatents],
  ['loans that want more months than are left', crowdedLoans],
  ['products under a shared cap', crowdedProducts],
];

// fast-check prints the seed, and the smallest facts on which the two part.
test.each(facts)(
  'the rules agree with the oracle on %s',
  (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        // In no promised order.
        const sorted = (result: Result): Result => ({ ...result, missing: [...result.missing].sort() });
        expect(sorted(evaluate(given, TODAY).result)).toEqual(sorted(oracle(given, TODAY)));
      }),
      { numRuns: RUNS },
    );
  },
  120_000,
);
