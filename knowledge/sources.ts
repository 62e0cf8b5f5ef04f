import { readFileSync, readdirSync } from 'node:fs';
import { type Notice, parseNotice } from './notice.ts';
import { type Concepts, parseConcepts } from './retrieve/concepts.ts';
import { parseSilences, type Silences } from './retrieve/silences.ts';
import { createLatin } from './text/latin.ts';
import { createRepair, listed, parseTypos } from './text/repair.ts';
import { createSayings } from './text/sayings.ts';
import { parseTopics, type Topic, withLikeness, withPatterns } from './topics.ts';

/** All that is written about one notice, read. */
export interface Sources {
  readonly notice: Notice;
  readonly topics: readonly Topic[];
  readonly concepts: Concepts;
  /** Facets by the words that name them outright. */
  readonly conditions: Concepts;
  /** Topics that say what the notice doesn't, by the words that ask for it. */
  readonly silences: Silences;
  /** How clauses are told that are asked for by their place. */
  readonly clauses: string;
  /** Puts Chinese for English words and pinyin, in a text as it was written. */
  readonly inChinese: (text: string) => string;
  /** Mends what is mistyped in a folded text. */
  readonly mend: (text: string) => string;
  /** Puts plain words for those of a dialect in a folded text. */
  readonly inPlainWords: (text: string) => string;
}

/** Reads the folder of a notice: notice.md, words.md, sayings.md, typos.md, latin.md, clauses.md, patterns.md, conditions.md, silences.md, questions/. */
export function readSources(folder: URL): Sources {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const notice = parseNotice(read('notice.md'));
  const written = readdirSync(new URL('questions/', folder))
    .sort()
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => parseTopics(read(`questions/${name}`), notice));
  const typos = parseTypos(read('typos.md'));
  return {
    notice,
    topics: withPatterns(withLikeness(written), read('patterns.md')),
    concepts: parseConcepts(read('words.md')),
    conditions: parseConcepts(read('conditions.md')),
    silences: parseSilences(read('silences.md')),
    clauses: read('clauses.md'),
    inChinese: createLatin(read('latin.md'), [...typos.words, ...listed(read('words.md'))]),
    mend: createRepair(typos.words, typos.known),
    inPlainWords: createSayings(read('sayings.md')),
  };
}
