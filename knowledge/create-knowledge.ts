import { readFileSync, readdirSync } from 'node:fs';
import type { Facts } from '../rules/bishan-2023/facts.ts';
import type { Result } from '../rules/bishan-2023/result.ts';
import type { AskContext, Citation, Knowledge, MessageKind, Reply } from './answer.ts';
import type { Compute, Computed, Situation } from './compute.ts';
import { type Notice, parseNotice } from './notice.ts';
import { parseConcepts } from './retrieve/concepts.ts';
import { strength, type TopicHit, TopicRetriever } from './retrieve/retriever.ts';
import { fold } from './text/fold.ts';
import { createRepair } from './text/repair.ts';
import { cite, parseTopics, type Topic } from './topics.ts';
import { asks } from './understand/asks.ts';
import { readFigures } from './understand/figures.ts';
import { followUp } from './understand/follow-up.ts';
import { readTone } from './understand/tone.ts';

export interface KnowledgeOptions {
  /** The folder of a notice: notice.md, words.md, typos.md, questions/. */
  readonly folder: URL;
  readonly computes: Readonly<Record<string, Compute>>;
  readonly evaluate: (facts: Facts) => Result;
}

/** Below `silent` nothing is known; from `sure` on the answer is said as such. Set on held-out questions. */
const bands = { sure: 0.45, silent: 0.16 };

/** Reads the notice and its questions and learns from them; takes some 0.5 s, then answers within a millisecond or two. */
export function createKnowledge({ folder, computes, evaluate }: KnowledgeOptions): Knowledge {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const notice = parseNotice(read('notice.md'));
  const topics = readdirSync(new URL('questions/', folder))
    .sort()
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => parseTopics(read(`questions/${name}`), notice));
  const [words = '', known = ''] = read('typos.md').split(/^Words that sound alike/m);
  const repair = createRepair(list(words), list(known));
  const retriever = new TopicRetriever(topics, parseConcepts(read('words.md')), fold);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));

  const find = (text: string, context: AskContext): TopicHit | null => {
    const previous = context.previous ? topicById.get(context.previous) : undefined;
    const hits = retriever.topics(text);
    return (previous && followUp(text, previous, hits)) ?? hits[0] ?? null;
  };

  const answer = (question: string, context: AskContext): Reply => {
    const tone = readTone(fold(question));
    const text = repair(tone.text);
    if (!/[\p{Script=Han}a-z]{2}/u.test(text))
      return tone.hostile ? plain(topicById, `hostile.${tone.hostile}`, 'hostile') : plain(topicById, 'noise.random', 'unclear');
    const hit = find(text, context);
    if (!hit) return plain(topicById, 'noise.random', 'unclear');
    const kind = kindOf(hit, text, tone.hostile !== null, Boolean(context.previous));
    if (kind !== 'policy')
      return plain(
        topicById,
        kind === 'smallTalk' ? hit.topic.id : kind === 'unclear' ? 'noise.random' : `hostile.${tone.hostile ?? 'insult'}`,
        kind,
      );
    const force = strength(hit);
    if (force < bands.silent) return silent(hit.topic, notice);
    const situation: Situation = {
      text,
      figures: readFigures(text, context.asOf),
      asOf: context.asOf,
      evaluate,
      ...(context.facts ? { facts: context.facts } : {}),
    };
    const computed = hit.topic.compute ? (computes[hit.topic.compute]?.(situation) ?? null) : null;
    return replyOf(hit.topic, computed, force >= bands.sure, notice);
  };

  return { ask: (question, context) => Promise.resolve(answer(question, context)) };
}

const list = (markdown: string): string[] =>
  (markdown.match(/^[^#`\n].*$/gm) ?? []).flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []);

function kindOf(hit: TopicHit, text: string, hostile: boolean, inTalk: boolean): MessageKind {
  const { subject } = hit.topic;
  if (subject === 'talk') return 'smallTalk';
  if (subject === 'hostile') return 'hostile';
  if (subject === 'noise') return hostile ? 'hostile' : 'unclear';
  if (!asks(text) && !(inTalk && text.startsWith('那')) && hit.similarity < 0.8) return hostile ? 'hostile' : 'unclear';
  return 'policy';
}

function plain(topics: ReadonlyMap<string, Topic>, id: string, kind: MessageKind): Reply {
  const topic = topics.get(id);
  return { answer: topic?.answer ?? '', answered: false, citations: [], band: 'silent', kind, topic: null };
}

function silent(nearest: Topic, notice: Notice): Reply {
  const near = nearest.citations[0];
  return {
    answer: near
      ? `通知没有写明这个问题。最接近的是${notice.clause(near.clause).label}，仅供参考；请向区市场监管局确认。`
      : '通知没有写明这个问题，请向区市场监管局确认。',
    answered: false,
    citations: near ? [near] : [],
    band: 'silent',
    kind: 'policy',
    topic: null,
  };
}

function replyOf(topic: Topic, computed: Computed | null, sure: boolean, notice: Notice): Reply {
  const answered = topic.citations.length > 0 && topic.subject !== 'gap';
  const quotes = computed?.quotes.filter(([, quote]) => quote).map(([clause, quote]) => cite(notice, clause, quote)) ?? [];
  return {
    answer: computed?.answer ?? topic.answer,
    answered,
    citations: unique([...quotes, ...topic.citations]),
    band: !answered ? 'silent' : sure ? 'sure' : 'near',
    kind: 'policy',
    topic: topic.id,
  };
}

function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.clause + citation.quote, citation])).values()];
}
