import type { Features } from './features.ts';

/** Of one term: its rarity, the examples that hold it, and what it weighs in each. */
interface Postings {
  readonly rarity: number;
  readonly examples: Uint32Array;
  readonly weights: Float32Array;
  filled: number;
}

/** The cosine (0…1) of a query with every example, over their weighted terms (log term weight × rarity). */
export function createRanking(examples: readonly Features[]): (query: Features) => Float64Array {
  const frequency = new Map<string, number>();
  for (const terms of examples)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const unseen = Math.log(1 + examples.length);
  const postings = new Map<string, Postings>();
  for (const [term, n] of frequency)
    postings.set(term, {
      rarity: Math.log(1 + examples.length / n),
      examples: new Uint32Array(n),
      weights: new Float32Array(n),
      filled: 0,
    });

  /** The terms of a text that some example holds, as a vector of length 1. */
  const weigh = (terms: Features): { list: Postings; weight: number }[] => {
    const weighed: { list: Postings; weight: number }[] = [];
    let square = 0;
    for (const [term, times] of terms) {
      const list = postings.get(term);
      const weight = times ** 0.7 * (list?.rarity ?? unseen);
      square += weight * weight;
      if (list) weighed.push({ list, weight });
    }
    const norm = Math.sqrt(square) || 1;
    for (const one of weighed) one.weight /= norm;
    return weighed;
  };

  examples.forEach((terms, example) => {
    for (const { list, weight } of weigh(terms)) {
      list.examples[list.filled] = example;
      list.weights[list.filled++] = weight;
    }
  });

  return (query) => {
    const scores = new Float64Array(examples.length);
    for (const { list, weight } of weigh(query)) addTo(scores, list, weight);
    return scores;
  };
}

/** The hot loop of a search: plain indices. */
function addTo(scores: Float64Array, { examples, weights }: Postings, times: number): void {
  for (let i = 0; i < examples.length; i++) {
    const example = examples[i] ?? 0;
    scores[example] = (scores[example] ?? 0) + times * (weights[i] ?? 0);
  }
}
