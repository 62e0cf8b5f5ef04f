import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseNotice } from '../../../knowledge/notice.ts';
import { factsJsonSchema } from '../../../rules/bishan-2023/index.ts';
import { questionIds, questionOf } from '../../../bot/dialogue/questions/catalogue.ts';
import { clauseLabels } from '../../../bot/dialogue/wording/clauses.ts';
import { wordingOf } from '../../../bot/dialogue/wording/questions.ts';
import { choicesFit } from './support/choices.ts';

/** Every fact that facts may hold, as a pattern. */
function patternsOf(schema: unknown, at = ''): string[] {
  const parsed = z
    .object({ properties: z.record(z.string(), z.unknown()).optional(), items: z.unknown().optional() })
    .loose()
    .parse(schema);
  if (parsed.properties) {
    return Object.entries(parsed.properties).flatMap(([name, inner]) =>
      patternsOf(inner, at === '' ? name : `${at}.${name}`),
    );
  }
  const items = z.object({ properties: z.unknown() }).loose().safeParse(parsed.items);
  return items.success ? patternsOf(parsed.items, `${at}[]`) : [at];
}

describe('the words of the interview', () => {
  it('name every clause as the notice’s text in the repository does', () => {
    const notice = parseNotice(readFileSync('knowledge/bishan-2023/notice.md', 'utf8'));
    for (const [id, label] of Object.entries(clauseLabels)) expect(notice.clause(id).label).toBe(label);
  });

  it('give a clause that stands in the notice with every reason for a question', () => {
    for (const id of questionIds) {
      const { clause } = wordingOf(id);
      if (clause !== null) expect(clauseLabels, id).toHaveProperty([clause]);
    }
  });

  it('ask for every fact that the rules know', () => {
    const patterns = patternsOf(factsJsonSchema()).filter((pattern) => pattern !== 'asOf');
    expect(patterns.length).toBeGreaterThan(70);
    expect(patterns.filter((pattern) => questionOf(pattern) === null)).toEqual([]);
  });

  it('promise nobody money', () => {
    const files = ['bot/dialogue/wording', 'bot/documents/wording'].flatMap((folder) =>
      readdirSync(folder).map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/保证能|一定能|肯定能|必然获得|包您/);
    }
  });

  it('keep the value of every button within what channels carry', () => {
    expect(choicesFit()).toEqual([]);
  });
});
