import { z } from 'zod';
import { parseFacts } from '../../rules/bishan-2023/index.ts';
import type { Identity } from '../../rules/bishan-2023/form.ts';
import type { Application } from './document.ts';

export interface ApplicationFault {
  /** E.g. `claims.transfers[0].completedOn` or `identity.clerk.phone`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export type ParsedApplication =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly faults: readonly ApplicationFault[] };

const text = z
  .string('这里应为文字；不知道就整项不写，不要写 null。')
  .regex(/\S/, '文字不能为空；不知道就整项不写。')
  .optional();

const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? '没有这个字段，请核对拼写。'
        : '这里应为一个对象 {…}；不知道就整项不写。',
  });

const agency = object({ name: text, agent: text, phone: text });

const identitySchema = object({
  creditCode: text,
  address: text,
  clerk: object({ name: text, phone: text }).optional(),
  // `false`: no agency is engaged.
  agency: z.union([z.literal(false), agency]).optional(),
  account: object({ name: text, bank: text, number: text }).optional(),
}) satisfies z.ZodType<Identity>;

/** Reads facts (domain.md, section 6) with an optional `identity` beside them; every fault is named with its path. */
export function parseApplication(input: unknown): ParsedApplication {
  const { identity: given, ...rest } = isObject(input) ? input : {};
  const facts = parseFacts(isObject(input) ? rest : input);
  const identity = identitySchema.safeParse(given === undefined ? {} : given);
  if (facts.ok && identity.success) {
    return { ok: true, application: { facts: facts.facts, identity: identity.data } };
  }
  return {
    ok: false,
    faults: [
      ...(facts.ok ? [] : facts.errors),
      ...(identity.error?.issues ?? []).flatMap((issue) => faultsOf(issue, ['identity'])),
    ],
  };
}

function faultsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): ApplicationFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: issue.message }));
  }
  // Of a choice between `false` and an object, the object's faults say more.
  if (issue.code === 'invalid_union') {
    const within = issue.errors.at(-1) ?? [];
    return within.flatMap((inner) => faultsOf(inner, path));
  }
  return [{ path: path.join('.'), message: issue.message }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
