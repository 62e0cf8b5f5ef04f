import type { z } from '@hono/zod-openapi';
import { problems, type ProblemCode } from './problem.ts';
import { problem } from './schemas.ts';

/** The parts of a route's description that all routes say alike. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** The ways in which a route may say no, by status; each is a problem document with one of these codes. */
export function refusals(...codes: ProblemCode[]): Record<number, Refusal> {
  const all: ProblemCode[] = [...codes, 'server.fault'];
  return Object.fromEntries(
    all.map((code) => {
      const { status } = problems[code];
      const alike = all.filter((other) => problems[other].status === status);
      return [
        status,
        { description: alike.join(', '), content: { 'application/problem+json': { schema: problem } } },
      ];
    }),
  );
}

interface Refusal {
  readonly description: string;
  readonly content: { readonly 'application/problem+json': { readonly schema: typeof problem } };
}
