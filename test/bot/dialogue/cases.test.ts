import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../rules/bishan-2023/index.ts';
import type { Facts, Result } from '../../../rules/bishan-2023/index.ts';
import { interview } from './support/applicant.ts';
import { outcome } from './support/talk.ts';

interface Case {
  readonly name: string;
  readonly facts: Facts;
  readonly result: Result;
}

const cases = ['cases-dev', 'cases-own'].flatMap((file) =>
  readFileSync(`test/rules/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case),
);

/** Nothing claimed is no end of an interview, and a number told twice for two things is asked about. */
function canBeTold({ facts }: Case): boolean {
  const claims = Object.values(facts.claims ?? {});
  const repeats = claims.some((list) => {
    const numbers = (Array.isArray(list) ? list : []).flatMap((each) =>
      'patentNo' in each && each.patentNo ? [each.patentNo.replace(/^ZL|\./g, '').toUpperCase()] : [],
    );
    return new Set(numbers).size < numbers.length;
  });
  return claims.some((list) => (Array.isArray(list) ? list.length > 0 : true)) && !repeats;
}

/** What nobody is asked: it may be told in the menu after the result. */
const untold = /"(?:recognised|crossRegion|disputed|approvedTotal)":/;

describe('the rules’ own cases, told to the interview by whoever is asked', () => {
  for (const { name, facts, result } of cases.filter(canBeTold)) {
    it(name, async () => {
      const asOf = facts.asOf ?? result.asOf;
      const talk = await interview({ facts }, { asOf, fixed: true });
      const reached = outcome(talk);
      // An exclusion or a failing fact ends the questions early; what is known then is enough for the decision.
      expect(reached.result.decision).toBe(evaluate(facts, asOf).result.decision);
      if (!untold.test(JSON.stringify(facts))) {
        const { total, exclusions } = reached.result;
        expect({ total, exclusions: exclusions.map(({ clause }) => clause) }).toMatchObject({
          total: result.total,
        });
        expect(result.exclusions).toEqual(expect.arrayContaining(exclusions));
      }
    });
  }
});
