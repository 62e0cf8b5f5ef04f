import type { Citation, MessageKind, Reply } from './answer.ts';
import { violations } from './check.ts';
import type { Compute, Computed } from './compute.ts';
import type { Notice } from './notice.ts';
import type { TopicHit } from './retrieve/retriever.ts';
import type { Topic } from './topics.ts';

/**
 * Below `silent` nothing is known, nor below `told` where the message doesn't even ask; from `sure` on the answer is
 * said as such. Below a similarity of `near` no clause is named as the nearest. A second question is answered too from
 * `certain` on. Set on held-out questions.
 */
export const bands = { certain: 0.7, sure: 0.45, told: 0.25, silent: 0.1, near: 0.25 };

export function plain(topics: ReadonlyMap<string, Topic>, id: string, kind: MessageKind): Reply {
  const topic = topics.get(id);
  return { answer: topic?.answer ?? '', answered: false, citations: [], band: 'silent', kind, topic: null };
}

export function silent({ topic, similarity }: TopicHit, notice: Notice): Reply {
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

export function replyOf(topic: Topic, computed: Computed | null, sure: boolean, notice: Notice): Reply {
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

/** A topic whose citations are left to the calculation that speaks for it. */
export const bare = (topic: Topic): Topic => ({ ...topic, citations: [] });

export const isAnswered = (topic: Topic): boolean => topic.citations.length > 0 && topic.subject !== 'gap';

/** A calculated answer whose quotes and figures all hold; null where one doesn't, and the topic's own answer is said. */
function provenAnswer(topic: Topic, { answer, quotes, covered }: Computed, notice: Notice) {
  const own = quotes.map(([clause, quote]) => ({ clause, label: notice.clause(clause).label, quote }));
  const citations = unique([...own, ...topic.citations]);
  return violations({ answer, answered: true, citations }, { notice, covered }).length === 0
    ? { answer, citations }
    : null;
}

/** Every written answer must hold before the first question: a wrong quote or figure is a fault of ours. */
export function prove(
  topics: readonly Topic[],
  notice: Notice,
  computes: Readonly<Record<string, Compute>>,
): void {
  for (const { id, computes: names } of topics)
    for (const name of names) if (!(name in computes)) throw new Error(`${id}: no calculation ${name}`);
  for (const topic of topics.filter(isAnswered)) {
    const [first] = violations(
      {
        answer: [topic.answer, ...topic.openings.map(({ says }) => says)].join('\n'),
        answered: true,
        citations: [...topic.citations],
      },
      { notice, covered: [topic.counted] },
    );
    if (first) throw new Error(`${topic.id}: ${first.kind} “${first.what}”`);
  }
}

export function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.clause + citation.quote, citation])).values()];
}
