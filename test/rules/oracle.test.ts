import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { oracle } from './oracle/oracle.ts';
import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';

interface Case {
  name: string;
  facts: Facts;
  result: Result;
}

const cases = readFileSync(new URL('./cases-dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('the oracle agrees with each development case', () => {
  test.each(cases)('$name', ({ facts, result }) => {
    expect(oracle(facts, '2024-06-01')).toEqual(result);
  });
});
