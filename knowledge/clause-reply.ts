import type { Reply } from './answer.ts';
import type { Notice } from './notice.ts';
import { replyOf } from './reply.ts';
import type { Topic } from './topics.ts';
import { clauseAsked, type ListName } from './understand/clause-asked.ts';

/** A clause longer than this is told by a topic of its own. */
const longest = 240;
const heading = /^- ([\w.]+)：([\w.]+)(?: \/(.+)\/)?$/gm;

/** What a clause says, to one who asks for it by its place; null for any other question. */
export type ClauseReply = (text: string) => Reply | null;

/** Reads `- clause：topic /name of its list/` lines of Markdown. */
export function createClauseReply(
  markdown: string,
  notice: Notice,
  topics: ReadonlyMap<string, Topic>,
): ClauseReply {
  const told = new Map<string, Topic>();
  const lists: ListName[] = [];
  for (const [, clause = '', id = '', called] of markdown.matchAll(heading)) {
    const topic = topics.get(id);
    if (!topic) throw new Error(`clause ${clause}: there is no topic ${id}`);
    told.set(clause, topic);
    if (called !== undefined) lists.push({ clause, called: new RegExp(called, 'u') });
  }

  return (text) => {
    const id = clauseAsked(text, notice, lists);
    if (id === null) return null;
    const topic = told.get(id) ?? (notice.has(id) ? toTheLetter(id, notice) : topics.get('gap.noClause'));
    return topic ? replyOf(topic, null, true, notice) : null;
  };
}

/** A clause as a topic that says all of it; the cells of a row one after the other. */
function toTheLetter(id: string, notice: Notice): Topic | undefined {
  const { label, text } = notice.clause(id);
  if (text.length > longest) throw new Error(`clause ${id} is too long to be said`);
  const lines = text.split('\n').filter((line, i) => i > 0 || !label.endsWith(line));
  const answer = `${label}：“${lines.map((line) => line.replace(ends, '')).join('；')}。”`;
  const citations = lines.map((quote) => ({ clause: id, label, quote }));
  return { ...blank, id: `clause.${id}`, answer, citations };
}

/** The number of a clause, told by its label, and its last mark. */
const ends = /^([（(][一二三四五六七八\d]+[）)]|\d\.)|[。；]$/g;

const blank = {
  subject: 'clause',
  facet: '',
  counted: '',
  computes: [],
  openings: [],
  like: null,
  questions: [],
  made: [],
};
