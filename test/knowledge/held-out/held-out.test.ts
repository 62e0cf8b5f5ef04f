import { describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';
import { faultsOf, readQuestions } from './judge.ts';

const knowledge = bishanKnowledge();

/** The share that was reached, in per cent, less a question or two; README.md says how each set was used. */
const floors = [
  { set: 'learned', share: 97 },
  { set: 'final', share: 97 },
  { set: 'sealed', share: 89 },
  { set: 'fresh', share: 97 },
  { set: 'breadth', share: 97 },
  { set: 'traps', share: 97 },
  { set: 'examiner', share: 97 },
  { set: 'clauses', share: 96 },
  { set: 'second', share: 97 },
  { set: 'third', share: 96 },
  { set: 'fourth', share: 95 },
  { set: 'fifth', share: 89 },
  { set: 'sixth', share: 87 },
];

describe.each(floors)('questions of the set “$set”', ({ set, share }) => {
  const questions = readQuestions(new URL(`${set}.jsonl`, import.meta.url));

  it.each(['2024-10-20', '2026-03-01'])(
    `are answered right in ${share} % and more, asked on %s`,
    async (asOf) => {
      const wrong: string[] = [];
      for (const question of questions) {
        const faults = faultsOf(question, await knowledge.ask(question.q, { asOf }));
        if (faults.length > 0) wrong.push(`${question.id} [${question.type}] ${faults.join('; ')}`);
      }
      const right = 100 * (1 - wrong.length / questions.length);
      expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(share);
    },
  );
});
