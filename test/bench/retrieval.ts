/**
 * Which clause answers a question: our answers beside three searches as a user would set them up, on the same
 * questions. `node --import tsx test/bench/retrieval.ts FILE.jsonl…` (a question set as in test/knowledge/held-out).
 */
import { readFileSync } from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { create, insertMultiple, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { bishanKnowledge } from '../../bot/knowledge.ts';
import type { Knowledge } from '../../knowledge/answer.ts';
import { parseNotice } from '../../knowledge/notice.ts';
import type { Notice } from '../../knowledge/notice.ts';
import { citesOne, readQuestions } from '../knowledge/held-out/judge.ts';
import type { Question } from '../knowledge/held-out/judge.ts';

interface Passage {
  id: string;
  text: string;
}

/** The clauses for a question, best first. */
type Retrieve = (question: string) => Promise<string[]> | string[];

/** A row of a table says little without its heading, so each passage carries its label. */
function passagesOf(notice: Notice): Passage[] {
  return notice.clauses.map(({ id, label, text }) => ({ id, text: `${label}\n${text}` }));
}

function withMiniSearch(passages: Passage[]): Retrieve {
  const jieba = Jieba.withDict(dict);
  const index = new MiniSearch<Passage>({
    fields: ['text'],
    tokenize: (text) => jieba.cutForSearch(text, true).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  });
  index.addAll(passages);
  return (question) => index.search(question).map(({ id }) => String(id));
}

async function withOrama(passages: Passage[]): Promise<Retrieve> {
  const index = create({
    schema: { id: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(index, passages);
  return async (question) => {
    const { hits } = await search(index, { term: question, properties: ['text'], limit: 3 });
    return hits.map(({ document }) => document.id);
  };
}

function withTrigrams(passages: Passage[]): Retrieve {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, text, tokenize='trigram')`);
  const insert = database.prepare('INSERT INTO passage (id, text) VALUES (?, ?)');
  for (const { id, text } of passages) insert.run(id, text);
  const find = database.prepare<[string], { id: string }>(
    'SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 3',
  );
  return (question) => {
    const letters = Array.from(question.replace(/[^\p{L}\p{N}]/gu, ''));
    const trigrams = letters.slice(2).map((_, i) => `"${letters.slice(i, i + 3).join('')}"`);
    return trigrams.length === 0 ? [] : find.all(trigrams.join(' OR ')).map(({ id }) => id);
  };
}

function withAnswers(knowledge: Knowledge): Retrieve {
  return async (question) => {
    const { citations } = await knowledge.ask(question, { asOf: '2024-10-20' });
    return [...new Set(citations.map(({ clause }) => clause))];
  };
}

async function measure(name: string, retrieve: Retrieve, questions: readonly Question[]): Promise<string> {
  const times: number[] = [];
  const found = { first: 0, firstThree: 0 };
  for (const { q, clauses } of questions) {
    const started = performance.now();
    const ids = await retrieve(q);
    times.push(performance.now() - started);
    const among = (n: number) =>
      citesOne(
        clauses,
        ids.slice(0, n).map((clause) => ({ clause })),
      );
    if (among(1)) found.first++;
    if (among(3)) found.firstThree++;
  }
  times.sort((a, b) => a - b);
  const share = (n: number) => `${((100 * n) / questions.length).toFixed(1).padStart(6)} %`;
  const at = (quantile: number) =>
    `${(times[Math.floor(quantile * (times.length - 1))] ?? 0).toFixed(2).padStart(6)} ms`;
  return [name.padEnd(22), share(found.first), share(found.firstThree), at(0.5), at(0.95)].join('  ');
}

const notice = parseNotice(
  readFileSync(new URL('../../knowledge/bishan-2023/notice.md', import.meta.url), 'utf8'),
);
const passages = passagesOf(notice);
const ways: [string, Retrieve][] = [
  ['MiniSearch with jieba', withMiniSearch(passages)],
  ['Orama, Mandarin', await withOrama(passages)],
  ['FTS5 trigram', withTrigrams(passages)],
  ['ours (cited clauses)', withAnswers(bishanKnowledge())],
];

for (const file of process.argv.slice(2)) {
  const questions = readQuestions(file).filter(({ answerable }) => answerable);
  process.stdout.write(`\n${file}: ${questions.length} answerable questions\n`);
  process.stdout.write(`${' '.repeat(22)}     at 1      at 3        p50        p95\n`);
  for (const [name, retrieve] of ways) process.stdout.write(`${await measure(name, retrieve, questions)}\n`);
}
