import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { evaluate, parseFacts, rulesVersion } from '../../rules/bishan-2023/index.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import type { Case } from './case.ts';
import { noticeFile } from './notice-file.ts';

/**
 * What was decided, from which text, by which rules, on which day and facts: enough to decide it again years later.
 * Who applied is not in it.
 */
export interface Receipt {
  readonly receipt: 'shenbao-1';
  readonly notice: { readonly id: 'bishan-2023'; readonly sha256: string };
  readonly rules: string;
  readonly asOf: string;
  readonly facts: Facts;
  readonly result: Result;
}

export function receiptOf({ application, result }: Case): Receipt {
  return {
    receipt: 'shenbao-1',
    notice: { id: 'bishan-2023', sha256: noticeFile().sha256 },
    rules: rulesVersion,
    asOf: result.asOf,
    facts: withoutName({ ...application.facts, asOf: result.asOf }),
    result,
  };
}

/** The name decides nothing; undefined, it stays out of the JSON. */
function withoutName(facts: Facts): Facts {
  return facts.applicant === undefined
    ? facts
    : { ...facts, applicant: { ...facts.applicant, name: undefined } };
}

export type Verification =
  /** `notes`: what has changed since without changing the decision. */
  | { readonly kind: 'same'; readonly notes: readonly string[] }
  /** What differs, e.g. `result.total：回执为 "20000.00"，重算为 "30000.00"`. */
  | { readonly kind: 'different'; readonly differences: readonly string[]; readonly notes: readonly string[] }
  | { readonly kind: 'malformed'; readonly faults: readonly string[] };

const shape = z.strictObject({
  receipt: z.literal('shenbao-1'),
  notice: z.strictObject({ id: z.literal('bishan-2023'), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  rules: z.string().min(1),
  asOf: z.iso.date(),
  facts: z.unknown(),
  result: z.record(z.string(), z.unknown()),
});

/** Decides the receipt's facts again with the rules and the notice of today, and compares. */
export function verifyReceipt(input: unknown): Verification {
  const read = shape.safeParse(input);
  if (!read.success) {
    return {
      kind: 'malformed',
      faults: read.error.issues.map(({ path, message }) => `${path.join('.') || '回执'}：${message}`),
    };
  }
  const receipt = read.data;
  const parsed = parseFacts(receipt.facts);
  if (!parsed.ok) {
    return {
      kind: 'malformed',
      faults: parsed.errors.map(({ path, message }) => `facts.${path}：${message}`),
    };
  }
  const { result } = evaluate(parsed.facts, receipt.asOf);
  const { sha256 } = noticeFile();
  const notes =
    receipt.rules === rulesVersion ? [] : [`规则版本不同：回执为 ${receipt.rules}，现为 ${rulesVersion}。`];
  const differences = compare(
    { notice: receipt.notice, asOf: receipt.asOf, result: receipt.result },
    { notice: { id: 'bishan-2023', sha256 }, asOf: result.asOf, result },
    '',
  );
  return differences.length === 0 ? { kind: 'same', notes } : { kind: 'different', differences, notes };
}

function compare(was: unknown, now: unknown, path: string): string[] {
  if (isDeepStrictEqual(was, now)) return [];
  if (isTree(was) && isTree(now) && Array.isArray(was) === Array.isArray(now)) {
    const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
    return [...keys].flatMap((key) =>
      compare(
        was[key],
        now[key],
        Array.isArray(was) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  return [`${path}：回执为 ${told(was)}，重算为 ${told(now)}`];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function told(value: unknown): string {
  return value === undefined ? '（无）' : JSON.stringify(value);
}
