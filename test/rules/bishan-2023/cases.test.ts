import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '../../../rules/bishan-2023/evaluate.ts';
import { parseFacts } from '../../../rules/bishan-2023/parse-facts.ts';
import type { Result } from '../../../rules/bishan-2023/result.ts';

function cases<T>(file: string): T[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

test.each(cases<{ name: string; facts: unknown; result: Result }>('../cases-dev.jsonl'))(
  '$name',
  (example) => {
    const parsed = parseFacts(example.facts);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    expect(evaluate(parsed.facts, '2000-01-01').result).toEqual(example.result);
  },
);

test.each(cases<{ name: string; facts: unknown; path: string; paths?: string[] }>('invalid-dev.jsonl'))(
  'refuses $name',
  ({ facts, path, paths }) => {
    const parsed = parseFacts(facts);
    const found = parsed.ok ? [] : parsed.errors.map((error) => error.path);
    expect(found.sort()).toEqual([...(paths ?? [path])].sort());
  },
);
