import { createRoute } from '@hono/zod-openapi';
import { factsSchema } from '../../../rules/bishan-2023/facts.ts';
import type { WebApp, WebParts } from './parts.ts';
import { refuse } from './problem.ts';
import { body, json, refusals } from './route.ts';
import * as schemas from './schemas.ts';

const malformed = ['request.json', 'request.mediaType', 'request.tooLarge', 'rate.limited'] as const;

const ask = createRoute({
  method: 'post',
  path: '/api/ask',
  tags: ['answers'],
  summary: 'Ask what the notice says',
  request: { body: body(schemas.question) },
  responses: {
    200: json(schemas.answer, 'The answer with its clauses'),
    ...refusals(...malformed, 'request.invalid'),
  },
});

// A schema made before zod-openapi was loaded doesn't know how to be named; its copy does.
const facts = factsSchema.clone().openapi('Facts');

const estimate = createRoute({
  method: 'post',
  path: '/api/estimate',
  tags: ['answers'],
  summary: 'What follows from facts; any of them may be missing',
  request: { body: body(facts) },
  responses: {
    200: json(schemas.result, 'The result'),
    ...refusals(...malformed, 'facts.invalid'),
  },
});

/** Single calls without a conversation: nothing of them is kept. */
export function addAnswerRoutes(app: WebApp, { knowledge, estimate: estimateOf, asOf }: WebParts): void {
  app.openapi(ask, async (c) => {
    const { answer, answered, citations } = await knowledge.ask(c.req.valid('json').question, {
      asOf: asOf(),
    });
    return c.json({ answer, answered, citations }, 200);
  });

  function result(given: unknown) {
    const reading = estimateOf(given);
    return reading.kind === 'invalid' ? refuse('facts.invalid', { errors: reading.errors }) : reading.result;
  }

  app.openapi(
    estimate,
    async (c) => c.json(result(await c.req.json()), 200),
    // The rules say themselves what is wrong with facts, in the words of the command line.
    (read, c) => (read.success ? undefined : c.req.json().then((given) => c.json(result(given), 200))),
  );
}
