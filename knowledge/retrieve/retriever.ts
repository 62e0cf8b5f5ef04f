import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Topic } from '../topics.ts';
import type { Concepts } from './concepts.ts';
import { trainClassifier } from './classifier.ts';
import { featuresOf } from './features.ts';
import { createRanking } from './ranking.ts';
import { createVectors } from './vectors.ts';

export interface TopicHit {
  readonly topic: Topic;
  /** 0…1 over all topics. */
  readonly probability: number;
  /** Cosine with the nearest of its examples. */
  readonly similarity: number;
}

/** Finds what a folded question asks for among the topics, by the examples of each. */
export class TopicRetriever extends BaseRetriever {
  readonly lc_namespace = ['shenbao', 'knowledge'];
  private readonly find: (text: string) => TopicHit[];

  constructor(topics: readonly Topic[], concepts: Concepts, fold: (text: string) => string) {
    super();
    const examples = topics.flatMap(({ questions, made }, label) =>
      [...questions, ...made].map((question) => ({ label, features: featuresOf(fold(question), concepts) })),
    );
    const vectors = createVectors(examples.map(({ features }) => features));
    const samples = examples.map(({ label, features }) => ({ label, vector: vectors.of(features) }));
    const classify = trainClassifier(
      samples,
      topics.map(({ subject }) => subject),
      vectors.terms,
    );
    const labels = Uint32Array.from(samples, ({ label }) => label);
    const rank = createRanking(
      samples.map(({ vector }) => vector),
      vectors.terms,
    );
    this.find = (text) => {
      const query = vectors.of(featuresOf(text, concepts));
      const probabilities = classify(query);
      const similarities = new Float64Array(topics.length);
      const scores = rank(query);
      for (let example = 0; example < scores.length; example++) {
        const label = labels[example] ?? 0;
        const score = scores[example] ?? 0;
        if (score > (similarities[label] ?? 0)) similarities[label] = score;
      }
      pool(probabilities, topics);
      return inOrder(
        topics.map((topic, i) => ({
          topic,
          probability: probabilities[i] ?? 0,
          similarity: similarities[i] ?? 0,
        })),
      );
    };
  }

  /** All topics, best first. */
  topics(text: string): TopicHit[] {
    return this.find(text);
  }

  override _getRelevantDocuments(text: string): Promise<Document[]> {
    const documents = this.find(text)
      .slice(0, 5)
      .map(
        ({ topic, probability, similarity }) =>
          new Document({
            pageContent: topic.answer,
            metadata: { topic: topic.id, citations: topic.citations, probability, similarity },
          }),
      );
    return Promise.resolve(documents);
  }
}

/** Topics that share an answer add up: which of them is meant makes no difference. */
function pool(probabilities: Float32Array, topics: readonly Topic[]): void {
  const sums = new Map<string, number>();
  topics.forEach(({ id, like }, i) => {
    sums.set(like ?? id, (sums.get(like ?? id) ?? 0) + (probabilities[i] ?? 0));
  });
  topics.forEach(({ id, like }, i) => (probabilities[i] = sums.get(like ?? id) ?? 0));
}

/** Best first; each strength is reckoned once, since hundreds are compared at every question. */
function inOrder(hits: readonly TopicHit[]): TopicHit[] {
  const strengths = Float64Array.from(hits, strength);
  const places = Uint16Array.from(hits.keys()).sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0));
  return Array.from(places, (place) => hits[place]).filter((hit) => hit !== undefined);
}

/** One figure of the two: what the words decide, and how near an example stands. */
export function strength({ probability, similarity }: Pick<TopicHit, 'probability' | 'similarity'>): number {
  return probability + 0.5 * similarity;
}
