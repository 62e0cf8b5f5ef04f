import { createClauseReply } from './clause-reply.ts';
import type { AskContext, Knowledge, MessageKind, Reply } from './answer.ts';
import type { Compute, Computed, Rules, Situation } from './compute.ts';
import { bestTopic } from './retrieve/named-facet.ts';
import { strength, type TopicHit, TopicRetriever } from './retrieve/retriever.ts';
import { bands, bare, isAnswered, plain, prove, replyOf, silent, unique } from './reply.ts';
import { readSources } from './sources.ts';
import { fold, legible } from './text/fold.ts';
import { asAsked, type Topic } from './topics.ts';
import { asks } from './understand/asks.ts';
import { readFigures } from './reading/figures.ts';
import { type Before, inFull, recall, remember } from './understand/follow-up.ts';
import { judgedPremise } from './understand/premise.ts';
import { readTone, withoutCourtesy } from './understand/tone.ts';
import { askingParts, goTogether, lastAsking } from './understand/two-questions.ts';

export interface KnowledgeOptions {
  /** Of a notice, as `readSources` reads it. */
  readonly folder: URL;
  readonly computes: Readonly<Record<string, Compute>>;
  /** Calculations for questions whose own words decide what is asked, tried before a topic is looked for. */
  readonly direct: readonly Compute[];
  readonly rules: Rules;
}

/** Calculations that any topic of the notice yields to, before and after its own, where a question gives all they need. */
const always = { first: ['total'], last: ['tooEarlyOrLate'] };

/** Two answers in one message are no longer than this; else only the first is said. */
const longest = 280;

/** Reads the notice and its questions and learns from them; takes some 2 s, then answers within a millisecond or two. */
export function createKnowledge({ folder, computes, direct, rules }: KnowledgeOptions): Knowledge {
  const sources = readSources(folder);
  const { notice, topics, concepts, inChinese, mend, inPlainWords } = sources;
  prove(topics, notice, computes);
  const retriever = new TopicRetriever(topics, concepts, (text) => inPlainWords(fold(inChinese(text))));
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));

  const clauseReply = createClauseReply(sources.clauses, notice, topicById);

  const heard = (text: string) => bestTopic(text, unlessWeak(retriever.topics(text)), sources);

  const find = (text: string, before: Before | null): Found | null => {
    const own = clearest([text, ...lastAsking(text)].map(heard));
    const full = before && inFull(text, before, own);
    if (!full) return own && { text, hit: own };
    const hits = retriever.topics(full.text);
    const meant = hits.find(({ topic }) => topic.id === full.topic);
    const hit = meant ? { ...meant, probability: 1 } : bestTopic(full.text, hits, sources);
    return hit && { text: full.text, hit };
  };

  const answer = (question: string, context: AskContext, before: Before | null): Reply => {
    const tone = readTone(fold(inChinese(legible(question))));
    const said = inPlainWords(mend(withoutCourtesy(tone.text)));
    const clause = clauseReply(said);
    if (clause) return clause;
    if (!speaks(said) || (tone.hostile === 'injection' && !asks(said)))
      return tone.hostile
        ? plain(topicById, `hostile.${tone.hostile}`, 'hostile')
        : plain(topicById, 'noise.random', 'unclear');
    // What is said in full needs no topic; only what leans on the turns before is completed first.
    const outright = before ? null : saidOutright(situationOf(said, context));
    if (outright) return outright;
    const found = find(said, before);
    if (!found) return plain(topicById, 'noise.random', 'unclear');
    const { text, hit } = found;
    const situation = situationOf(text, context);
    const completed = before ? saidOutright(situation) : null;
    if (completed) return completed;
    const kind = kindOf(hit, text, tone.hostile !== null, before !== null);
    const force = strength(hit);
    if (kind === 'smallTalk') return plain(topicById, hit.topic.id, kind);
    if (kind === 'hostile') return plain(topicById, `hostile.${tone.hostile ?? 'abuse'}`, kind);
    if (
      hit.topic.subject === 'noise' ||
      (kind === 'unclear' && force < (text.length <= 6 ? bands.sure : bands.told))
    )
      return plain(topicById, 'noise.random', 'unclear');
    if (force < bands.silent) return silent(hit, notice);
    const computed = firstOf(calculationsOf(hit.topic), computes, situation);
    const reply = replyOf(asAsked(hit.topic, text), computed, force >= bands.sure, notice);
    const premise =
      reply.answered && computed?.judged !== true
        ? judgedPremise(text, situation.figures, reply.answer)
        : null;
    const full = { ...reply, ...(premise ? { answer: `${premise}。${reply.answer}` } : {}), kind };
    const other = reply.answered && !computed ? besides(text, hit) : null;
    return other && goTogether({ answer: full.answer, subject: hit.topic.subject }, other, longest)
      ? {
          ...full,
          answer: `${full.answer}${other.answer}`,
          citations: unique([...full.citations, ...other.citations]),
        }
      : full;
  };

  const situationOf = (text: string, { asOf, facts }: AskContext): Situation => ({
    text,
    figures: readFigures(text, asOf),
    asOf,
    rules,
    ...(facts ? { facts } : {}),
  });

  const saidOutright = (situation: Situation): Reply | null => {
    if (askingParts(situation.text).length > 0) return null;
    const computed = direct.reduce<Computed | null>((found, compute) => found ?? compute(situation), null);
    const topic = topicById.get(computed?.topic ?? '');
    if (!computed || !topic) return null;
    const kind = asks(situation.text) ? 'policy' : 'unclear';
    return { ...replyOf(bare(topic), computed, true, notice), kind };
  };

  /** What else is asked in the same breath: '转让给多少，什么时候截止'. */
  const besides = (text: string, { topic }: TopicHit): Topic | null => {
    const [first, second] = askingParts(text);
    if (first === undefined || second === undefined) return null;
    const one = find(first, null)?.hit;
    const two = one && find(second, recall(one.topic.id, topicById))?.hit;
    if (!two || [one, two].some((hit) => strength(hit) < bands.certain || !isAnswered(hit.topic)))
      return null;
    const asked = [one.topic, two.topic];
    const rest = asked.filter(({ answer }) => answer !== topic.answer);
    return rest.length === 1 ? (rest[0] ?? null) : null;
  };

  return {
    ask: (question, context) => {
      const before = recall(context.previous, topicById);
      const reply = answer(question, context, before);
      const answered = reply.answered && reply.topic ? topicById.get(reply.topic) : undefined;
      return Promise.resolve({ ...reply, topic: remember(answered ?? null, before) });
    },
  };
}

/** Of what the whole message and its last question are taken for, the clearer; the whole where they are alike. */
function clearest(hits: readonly (TopicHit | null)[]): TopicHit | null {
  const [whole = null, question = null] = hits;
  if (!whole || !question) return whole ?? question;
  return strength(question) >= bands.sure && strength(question) > strength(whole) ? question : whole;
}

/** Whether a folded text holds words at all, and not only marks and figures. */
function speaks(text: string): boolean {
  return /[\p{Script=Han}a-z]{2}/u.test(text) && !/^[零一二三四五六七八九十百千万亿\d.]+$/.test(text);
}

/** Abuse and noise are what a message is taken for only where it sounds like them: it may be a question in new words. */
function unlessWeak(hits: readonly TopicHit[]): readonly TopicHit[] {
  const [top] = hits;
  const uncertain = top && ['hostile', 'noise'].includes(top.topic.subject) && strength(top) < bands.sure;
  return uncertain ? hits.filter(({ topic }) => topic.subject !== top.topic.subject) : hits;
}

/** A message, in full where it leaned on the turns before, and what it asks for. */
interface Found {
  readonly text: string;
  readonly hit: TopicHit;
}

function calculationsOf({ computes, subject }: Topic): readonly string[] {
  return [...(subject === 'gap' ? [] : always.first), ...computes, ...always.last];
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

function kindOf(hit: TopicHit, text: string, hostile: boolean, inTalk: boolean): MessageKind {
  const { subject } = hit.topic;
  if (subject === 'talk') return 'smallTalk';
  if (subject === 'hostile') return 'hostile';
  if (subject === 'noise') return hostile ? 'hostile' : 'unclear';
  if (!asks(text) && !(inTalk && text.startsWith('那')) && hit.similarity < 0.8) return 'unclear';
  return 'policy';
}
