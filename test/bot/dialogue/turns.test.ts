import { describe, expect, it } from 'vitest';
import { interview } from './support/applicant.ts';
import { stories } from './stories.ts';

/** Messages of the applicant until there is an upper bound, and until the decision: no more than these. */
const typical: readonly (readonly [story: string, bound: number, decision: number])[] = [
  ['a small firm with two university patents of one date', 2, 9],
  ['a firm with a pledge loan at LPR: all interest, half the fees', 2, 10],
  ['a bank of second rank with just enough loans', 1, 5],
  ['a university that built a centre which was accepted', 2, 5],
  ['three products filed and one of them recognised: that one is paid once', 3, 10],
];

describe('a typical applicant gets there soon', () => {
  for (const [name, bound, decision] of typical) {
    it(`${name}: a bound after at most ${bound} messages, the decision after ${decision}`, async () => {
      const story = stories.find((each) => each.name === name);
      const { turns, turnsToBound } = await interview({ facts: story!.facts });
      process.stdout.write(`turns ${turnsToBound ?? '-'} / ${turns}: ${name}\n`);
      expect(turnsToBound).toBeLessThanOrEqual(bound);
      expect(turns).toBeLessThanOrEqual(decision);
    });
  }
});
