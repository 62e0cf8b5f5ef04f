// The rules and the oracle against what is known to be right.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Facts } from '../../rules/bishan-2023/facts.ts';
import type { Result } from '../../rules/bishan-2023/result.ts';
import { deciders } from '../support/deciders.ts';

const TODAY = '2024-06-01';

interface Case {
  name: string;
  facts: Facts;
  result: Result;
}

/** One JSON object a line: a sentence, facts, and the result worked out by hand. */
const casesOf = (file: string): Case[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

describe.each(deciders)('the %s decides as worked out by hand', (_name, decide) => {
  test.each([...casesOf('./cases-dev.jsonl'), ...casesOf('./cases-own.jsonl')])('$name', (one) => {
    expect(decide(one.facts, TODAY)).toEqual(one.result);
  });
});
