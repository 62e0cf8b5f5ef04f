import type { Vector } from './vectors.ts';

/** Of one term: the examples that hold it, and what it weighs in each. */
interface Postings {
  readonly examples: number[];
  readonly weights: number[];
}

/** The cosine (0…1) of a query with every example. */
export function createRanking(examples: readonly Vector[], terms: number): (query: Vector) => Float64Array {
  const postings = Array.from({ length: terms }, (): Postings => ({ examples: [], weights: [] }));
  examples.forEach(({ terms, values }, example) => {
    for (let i = 0; i < terms.length; i++) {
      const list = postings[terms[i] ?? 0];
      list?.examples.push(example);
      list?.weights.push(values[i] ?? 0);
    }
  });

  return ({ terms, values }) => {
    const scores = new Float64Array(examples.length);
    for (let i = 0; i < terms.length; i++) {
      const list = postings[terms[i] ?? 0];
      if (list) addTo(scores, list, values[i] ?? 0);
    }
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
