import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bishanKnowledge } from '../../../bot/knowledge.ts';
import type { Outcome } from '../../../knowledge/model/with-model.ts';
import { readQuestions } from '../held-out/judge.ts';
import * as server from '../../support/openai-server.ts';

const context = { asOf: '2024-10-20' };
const questions = readQuestions(new URL('../held-out/learned.jsonl', import.meta.url)).map(({ q }) => q);

/** A model that keeps to what it was told: the plain answer with a word of courtesy, and its basis as it stands. */
const keepsToIt: server.Answering = (response, request) => {
  const told = request.messages[1]?.content ?? '';
  const answer = /已核定的答复：\n([^]*?)\n\n依据：/.exec(told)?.[1] ?? '';
  const basis = [...told.matchAll(/^\[([\w.]+)\] ([^]*?)(?=\n\[|\n\n)/gm)];
  const citations = basis.map(([, clause = '', quote = '']) => ({ clause, quote }));
  server.fills({ answer: `${answer}\n如有疑问，请再问我。`, citations })(response, request);
};

describe('the knowledge of the notice with a model that keeps to what it was told', () => {
  let host: Awaited<ReturnType<typeof server.openAiServer>>;
  beforeAll(async () => {
    host = await server.openAiServer(keepsToIt);
  });
  afterAll(() => host.close());

  it('has every one of its answers said, and leaves silence to us', async () => {
    const outcomes: Outcome[] = [];
    const plain = bishanKnowledge();
    const worded = bishanKnowledge({
      model: { mode: 'on', name: 'm', baseUrl: host.baseUrl, apiKey: null },
      onModelOutcome: (outcome) => outcomes.push(outcome),
    });
    for (const question of questions) {
      const before = await plain.ask(question, context);
      const seen = outcomes.length;
      const after = await worded.ask(question, context);
      const outcome = outcomes[seen];
      if (!before.answered || before.kind !== 'policy') {
        expect(after, question).toEqual(before);
        expect(outcome).toBeUndefined();
      } else {
        expect(outcome, `${question} → ${before.answer}`).toEqual({ kind: 'worded' });
        expect(after.answer).toBe(`${before.answer}\n如有疑问，请再问我。`);
        expect(after.answered).toBe(true);
      }
    }
    expect(outcomes.length).toBeGreaterThan(100);
  });
});
