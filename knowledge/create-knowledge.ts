import { readFileSync, readdirSync } from 'node:fs';
import type { AskContext, Citation, Knowledge, MessageKind, Reply } from './answer.ts';
import { violations } from './check.ts';
import type { Compute, Computed, Rules, Situation } from './compute.ts';
import { type Notice, parseNotice } from './notice.ts';
import { parseConcepts } from './retrieve/concepts.ts';
import { bestTopic } from './retrieve/named-facet.ts';
import { strength, type TopicHit, TopicRetriever } from './retrieve/retriever.ts';
import { fold } from './text/fold.ts';
import { createRepair } from './text/repair.ts';
import { createSayings } from './text/sayings.ts';
import { parseTopics, type Topic, withLikeness, withPatterns } from './topics.ts';
import { asks } from './understand/asks.ts';
import { readFigures } from './understand/figures.ts';
import { followUp } from './understand/follow-up.ts';
import { wrongPremise } from './understand/premise.ts';
import { readTone } from './understand/tone.ts';
import { askingParts, goTogether } from './understand/two-questions.ts';

export interface KnowledgeOptions {
  /** The folder of a notice: notice.md, words.md, sayings.md, typos.md, questions/. */
  readonly folder: URL;
  readonly computes: Readonly<Record<string, Compute>>;
  readonly rules: Rules;
}

/** Calculations that any topic yields to, where the question gives them what they need. */
const always = ['tooEarlyOrLate'];

/** Below `silent` nothing is known; from `sure` on the answer is said as such. Below a similarity of
 * `near` no clause is named as the nearest. A second question is answered too from `certain` on. Set on held-out questions. */
const bands = { certain: 0.7, sure: 0.45, silent: 0.16, near: 0.25 };

/** Two answers in one message are no longer than this; else only the first is said. */
const longest = 280;

/** Reads the notice and its questions and learns from them; takes some 0.8 s, then answers within a millisecond or two. */
export function createKnowledge({ folder, computes, rules }: KnowledgeOptions): Knowledge {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const notice = parseNotice(read('notice.md'));
  const written = readdirSync(new URL('questions/', folder))
    .sort()
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => parseTopics(read(`questions/${name}`), notice));
  const topics = withPatterns(withLikeness(written), read('patterns.md'));
  prove(topics, notice);
  const [words = '', known = ''] = read('typos.md').split(/^Words that sound alike/m);
  const repair = createRepair(list(words), list(known));
  const inPlainWords = createSayings(read('sayings.md'));
  const retriever = new TopicRetriever(topics, parseConcepts(read('words.md')), (text) =>
    inPlainWords(fold(text)),
  );
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));

  const find = (text: string, context: AskContext): TopicHit | null => {
    const previous = context.previous ? topicById.get(context.previous) : undefined;
    const hits = retriever.topics(text);
    return (previous && followUp(text, previous, hits)) ?? bestTopic(text, hits);
  };

  const answer = (question: string, context: AskContext): Reply => {
    const tone = readTone(fold(question));
    const text = inPlainWords(repair(tone.text));
    if (!/[\p{Script=Han}a-z]{2}/u.test(text))
      return tone.hostile
        ? plain(topicById, `hostile.${tone.hostile}`, 'hostile')
        : plain(topicById, 'noise.random', 'unclear');
    const hit = find(text, context);
    if (!hit) return plain(topicById, 'noise.random', 'unclear');
    const kind = kindOf(hit, text, tone.hostile !== null, Boolean(context.previous));
    const force = strength(hit);
    if (kind === 'smallTalk') return plain(topicById, hit.topic.id, kind);
    if (kind === 'hostile') return plain(topicById, `hostile.${tone.hostile ?? 'abuse'}`, kind);
    if (
      hit.topic.subject === 'noise' ||
      (kind === 'unclear' && force < (text.length <= 6 ? bands.sure : bands.silent))
    )
      return plain(topicById, 'noise.random', 'unclear');
    if (force < bands.silent) return silent(hit, notice);
    const situation: Situation = {
      text,
      figures: readFigures(text, context.asOf),
      asOf: context.asOf,
      rules,
      ...(context.facts ? { facts: context.facts } : {}),
    };
    const computed = firstOf([...hit.topic.computes, ...always], computes, situation);
    const reply = replyOf(hit.topic, computed, force >= bands.sure, notice);
    const premise = reply.answered ? wrongPremise(text, situation.figures, reply.answer) : null;
    const said = { ...reply, ...(premise ? { answer: `不是${premise}。${reply.answer}` } : {}), kind };
    const other = reply.answered && !computed ? besides(text, hit, context) : null;
    return other && goTogether({ answer: said.answer, subject: hit.topic.subject }, other, longest)
      ? {
          ...said,
          answer: `${said.answer}${other.answer}`,
          citations: unique([...said.citations, ...other.citations]),
        }
      : said;
  };

  /** What else is asked in the same breath: '转让给多少，什么时候截止'. */
  const besides = (text: string, { topic }: TopicHit, context: AskContext): Topic | null => {
    const [first, second] = askingParts(text);
    if (first === undefined || second === undefined) return null;
    const one = find(first, context);
    const two = one && find(second, { ...context, previous: one.topic.id });
    if (!two || [one, two].some((hit) => strength(hit) < bands.certain || !isAnswered(hit.topic)))
      return null;
    const asked = [one.topic, two.topic];
    const rest = asked.filter(({ answer }) => answer !== topic.answer);
    return rest.length === 1 ? (rest[0] ?? null) : null;
  };

  return { ask: (question, context) => Promise.resolve(answer(question, context)) };
}

function firstOf(
  names: readonly string[],
  computes: KnowledgeOptions['computes'],
  situation: Situation,
): Computed | null {
  for (const name of names) {
    const computed = computes[name]?.(situation);
    if (computed) return computed;
  }
  return null;
}

const list = (markdown: string): string[] =>
  (markdown.match(/^[^#`\n].*$/gm) ?? []).flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []);

function kindOf(hit: TopicHit, text: string, hostile: boolean, inTalk: boolean): MessageKind {
  const { subject } = hit.topic;
  if (subject === 'talk') return 'smallTalk';
  if (subject === 'hostile') return 'hostile';
  if (subject === 'noise') return hostile ? 'hostile' : 'unclear';
  if (!asks(text) && !(inTalk && text.startsWith('那')) && hit.similarity < 0.8) return 'unclear';
  return 'policy';
}

function plain(topics: ReadonlyMap<string, Topic>, id: string, kind: MessageKind): Reply {
  const topic = topics.get(id);
  return { answer: topic?.answer ?? '', answered: false, citations: [], band: 'silent', kind, topic: null };
}

function silent({ topic, similarity }: TopicHit, notice: Notice): Reply {
  const near = similarity >= bands.near ? topic.citations[0] : undefined;
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
  const proven = computed && provenAnswer(topic, computed, notice);
  const said = proven ?? topic;
  const answered = said.citations.length > 0 && (proven !== null || isAnswered(topic));
  return {
    answer: said.answer,
    answered,
    citations: [...said.citations],
    band: !answered ? 'silent' : sure ? 'sure' : 'near',
    kind: 'policy',
    topic: topic.id,
  };
}

const isAnswered = (topic: Topic): boolean => topic.citations.length > 0 && topic.subject !== 'gap';

/** A calculated answer whose quotes and figures all hold; null where one doesn't, and the topic's own answer is said. */
function provenAnswer(topic: Topic, { answer, quotes, covered }: Computed, notice: Notice) {
  const own = quotes.map(([clause, quote]) => ({ clause, label: notice.clause(clause).label, quote }));
  const citations = unique([...own, ...topic.citations]);
  return violations({ answer, answered: true, citations }, { notice, covered }).length === 0
    ? { answer, citations }
    : null;
}

/** Every written answer must hold before the first question: a wrong quote or figure is a fault of ours. */
function prove(topics: readonly Topic[], notice: Notice): void {
  for (const topic of topics.filter(isAnswered)) {
    const [first] = violations(
      { ...topic, answered: true, citations: [...topic.citations] },
      { notice, covered: [topic.counted] },
    );
    if (first) throw new Error(`${topic.id}: ${first.kind} “${first.what}”`);
  }
}

function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.clause + citation.quote, citation])).values()];
}
