import { z } from 'zod';
import { isCivilDate } from '../civil-date.ts';
import { parsePatentNumber } from '../identifiers/patent-number.ts';
import { faultMessages, isFaultCode } from './fact-faults.ts';
import type { Fault, FaultCode } from './fact-faults.ts';
import { factsSchema, longestList } from './facts.ts';
import type { Facts } from './facts.ts';

export type ParsedFacts = { ok: true; facts: Facts } | { ok: false; errors: Fault[] };

/** Reads facts from anything; malformed ones are refused whole, with every fault: first those of single fields. */
export function parseFacts(input: unknown): ParsedFacts {
  const parsed = factsSchema.safeParse(input);
  const errors = [...(parsed.success ? [] : parsed.error.issues.flatMap(faultsOf)), ...crossFaults(input)];
  return parsed.success && errors.length === 0 ? { ok: true, facts: parsed.data } : { ok: false, errors };
}

/** One fault, with a detail where the schema knows what would have been right. */
export function fault(path: string, code: FaultCode, detail = ''): Fault {
  return { path, code, message: `${faultMessages[code]}${detail}` };
}

/** The JSON Schema (2020-12) of facts; what it cannot say is said by the fault codes. */
export function factsJsonSchema(): unknown {
  return z.toJSONSchema(factsSchema, { io: 'input' });
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = pathOf(issue.path);
  const code = issue.message;
  if (!isFaultCode(code)) throw new Error(`a fault without a code at ${path}: ${code}`);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault(pathOf([...issue.path, key]), code));
  }
  return [fault(path, code, issue.code === 'invalid_value' ? `可选：${issue.values.join('、')}。` : '')];
}

/** `['claims', 'transfers', 0]` as `claims.transfers[0]`. */
function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) =>
      typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`,
    '',
  );
}

/**
 * Faults between fields. They are looked for in the raw input, since zod runs no check across fields
 * while one of them is faulty, and every fault is to be named.
 */
function crossFaults(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const claims = fieldsOf(fieldsOf(input).claims);
  for (const [name, value] of Object.entries(claims)) {
    if (!Array.isArray(value)) continue;
    const path = `claims.${name}`;
    if (value.length > longestList) faults.push(fault(path, 'tooMany'));
    value.forEach((entry, index) => faults.push(...claimFaults(fieldsOf(entry), `${path}[${index}]`)));
  }
  return [
    ...faults,
    ...repeats(claims.licences, 'claims.licences', 'contract', 'repeatedContract'),
    ...repeats(claims.pledgeLoans, 'claims.pledgeLoans', 'loan', 'repeatedLoan'),
  ];
}

function claimFaults(claim: Record<string, unknown>, path: string): Fault[] {
  const faults: Fault[] = [];
  const numbers = Array.isArray(claim.patentNos) ? claim.patentNos : [];
  if (numbers.length > longestList) faults.push(fault(`${path}.patentNos`, 'tooMany'));
  if (claim.patentNo !== undefined || numbers.length > 0) {
    if (claim.kind !== undefined) faults.push(fault(`${path}.kind`, 'kindBesideNumber'));
    if (claim.patentCount !== undefined) faults.push(fault(`${path}.patentCount`, 'countBesideNumbers'));
  }
  const seen = new Set<string>();
  numbers.forEach((number: unknown, index) => {
    const parsed = typeof number === 'string' ? parsePatentNumber(number) : 'notPatentNumber';
    if (typeof parsed === 'string') return;
    if (seen.has(parsed.number)) faults.push(fault(`${path}.patentNos[${index}]`, 'repeatedNumber'));
    seen.add(parsed.number);
  });
  const { drawnOn, maturesOn } = claim;
  if (isDay(drawnOn) && isDay(maturesOn) && maturesOn <= drawnOn) {
    faults.push(fault(`${path}.maturesOn`, 'maturesNotAfterDrawn'));
  }
  return faults;
}

function repeats(list: unknown, path: string, field: string, code: FaultCode): Fault[] {
  const seen = new Set<unknown>();
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) => {
    const name = fieldsOf(entry)[field];
    if (typeof name !== 'string' || name === '') return [];
    const again = seen.has(name);
    seen.add(name);
    return again ? [fault(`${path}[${index}].${field}`, code)] : [];
  });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCivilDate(value);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
