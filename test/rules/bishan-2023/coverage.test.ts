import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate, matterIds, parameters, readingIds, reasonIds } from '../../../rules/bishan-2023/index.ts';
import type { Facts } from '../../../rules/bishan-2023/index.ts';
import { application, sound } from '../../support/sound-facts.ts';
import { coverage } from './coverage.ts';

const rulesFolder = new URL('../../../rules/bishan-2023/', import.meta.url);
const testFolder = new URL('../', import.meta.url);
const read = (url: URL) => readFileSync(url, 'utf8');

const ruleFiles = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const sources = ruleFiles.map((file) => ({ file, source: read(new URL(file, rulesFolder)) }));

const notice = read(new URL('../../../knowledge/bishan-2023/notice.md', import.meta.url));

/** Rows whose remark refers to 《资助办法》: what a note of the claim's own row may be about. */
const remarked = notice
  .split(/^#+ /m)
  .filter((part) => part.startsWith('A1.') && part.includes('《璧山区质量品牌和知识产权资助办法》'))
  .map((part) => part.split(/\s/)[0] ?? '');

test('the table has every clause of the notice, and no other', () => {
  const ids = [...notice.matchAll(/^#+ (\S+)/gm)].map(([, id]) => id);
  expect(Object.keys(coverage).sort()).toEqual(ids.sort());
});

test.each(Object.entries(coverage))('clause %s is where the table says', (clause, entry) => {
  if ('notARule' in entry) expect(entry.notARule).not.toBe('');
  if ('rule' in entry) {
    expect(read(new URL(entry.rule, rulesFolder))).toMatch(
      new RegExp(`['"( ]${clause.replaceAll('.', '\\.')}['"),;: ]`),
    );
    const [file, sentence] = entry.test;
    expect(existsSync(new URL(file, testFolder)), file).toBe(true);
    expect(read(new URL(file, testFolder))).toContain(sentence);
  }
  if ('notes' in entry) {
    const notes = read(new URL('notes.ts', rulesFolder));
    const own = remarked.includes(clause) ? `(?:null|'${clause}')` : `'${clause}'`;
    for (const id of entry.notes) expect(notes).toMatch(new RegExp(`${id}: \\{\\s+clause: ${own}`));
  }
});

test('every note stands in the table', () => {
  const notes = read(new URL('notes.ts', rulesFolder));
  const inRules = [...notes.matchAll(/^ {2}(\w+): \{\s+clause: (?:null|'([^']+)')/gm)].flatMap(
    ([, id, clause]) => (clause === undefined ? remarked : [clause]).map((row) => `${row} ${id}`),
  );
  const inTable = Object.entries(coverage).flatMap(([clause, entry]) =>
    'notes' in entry ? entry.notes.map((id) => `${clause} ${id}`) : [],
  );
  expect(inRules.sort()).toEqual(inTable.sort());
});

test('every parameter is used outside the file that states it', () => {
  const others = sources.filter(({ file }) => file !== 'parameters.ts').map(({ source }) => source);
  const names = [
    ...Object.keys(parameters).map((id) => `parameters.${id}`),
    'activityWindow',
    'deadline.day',
    'oneYearRateUpTo.years',
    'daysOfInterestYear.days',
  ];
  const unused = names.filter(
    (name) => !others.some((source) => new RegExp(`${name.replaceAll('.', '\\.')}\\b`).test(source)),
  );
  expect(unused).toEqual([]);
});

test('no number of the notice stands in a rule outside the file of parameters and the tables of rates and sizes', () => {
  const allowed = new Set(['parameters.ts', 'lpr.ts', 'sme.ts', 'facts.ts', 'fact-faults.ts']);
  const withNumbers = sources
    .filter(({ file }) => !allowed.has(file))
    .filter(({ source }) =>
      /(?<![\w.'[])\d{2,}/.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/'[^'\n]*'/g, "''")),
    )
    .map(({ file }) => file);
  expect(withNumbers).toEqual([]);
});

const cases: Facts[] = ['cases-dev.jsonl', 'cases-own.jsonl'].flatMap((file) =>
  read(new URL(file, testFolder))
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { facts: Facts }).facts),
);
const oneOfEach = application({
  transfers: [sound.transfers],
  serviceActivities: [sound.serviceActivities],
  cultivationCentres: [sound.cultivationCentres],
});
const neverPaid = application(
  { transfers: [sound.transfers] },
  { applicant: { kind: 'university' }, exclusions: { materialsUnobtainable: true } },
);
const results = [...cases, oneOfEach, neverPaid].map((facts) => evaluate(facts, '2024-06-01').result);
const missingOf = (all: readonly string[], reached: readonly unknown[]) =>
  all.filter((id) => !reached.includes(id));

test('every reason, matter, reading and exclusion is reached by a case', () => {
  const items = results.flatMap((result) => result.items);
  expect(
    missingOf(
      reasonIds,
      items.map(({ reason }) => reason),
    ),
  ).toEqual([]);
  expect(
    missingOf(
      matterIds,
      results.flatMap((result) => result.matters.map(({ matter }) => matter)),
    ),
  ).toEqual([]);
  expect(
    missingOf(
      readingIds,
      results.flatMap((result) => result.readings.map(({ id }) => id)),
    ),
  ).toEqual([]);
  const excluded = results.flatMap((result) => result.exclusions.map(({ clause }) => clause));
  expect(
    missingOf(
      Object.keys(coverage).filter((id) => /^5\.1\.2\.\d$/.test(id)),
      excluded,
    ),
  ).toEqual([]);
});
