import { describe, expect, it } from 'vitest';
import { interview } from './support/applicant.ts';
import { outcome } from './support/talk.ts';
import { stories } from './stories.ts';

describe('the interview, told by fact and not by order of questions', () => {
  for (const { name, asOf = '2024-10-20', facts, ...expected } of stories) {
    it(name, async () => {
      const talk = await interview({ facts }, { asOf, fixed: true });
      const { result, form, materials } = outcome(talk);
      expect({ decision: result.decision, total: result.total }).toEqual({
        decision: expected.decision,
        total: expected.total,
      });
      expect(result.ifInTime?.total).toBe(expected.ifInTime);

      const filled = form.rows.filter(({ amount }) => amount !== null && amount !== '0.00');
      expect(
        Object.fromEntries(filled.map(({ row, quantity, amount }) => [row, [quantity, amount]])),
      ).toEqual(expected.rows);
      const own = materials.papers.filter(({ matters }) => matters.length > 0).map(({ id }) => id);
      expect(own).toEqual(expected.papers);

      // What the conversation said last is what the rules say: nothing of it is remembered from before.
      const said = talk.replies.findLast((reply) => reply.kind === 'estimate');
      expect(said).toMatchObject({ final: true, total: expected.ifInTime ?? expected.total });
    });
  }
});
