import type { Features } from './features.ts';

/** Of one term: the examples that hold it, and what each weighs there. */
interface Postings {
  readonly examples: Uint32Array;
  readonly weights: Float32Array;
}

/** The cosine (0…1) of a query with every example, over their weighted terms (log term weight × rarity). */
export function createRanking(examples: readonly Features[]): (query: Features) => Float64Array {
  const frequency = new Map<string, number>();
  for (const terms of examples)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const unseen = Math.log(1 + examples.length);
  const rarity = new Map([...frequency].map(([term, n]) => [term, Math.log(1 + examples.length / n)]));
  const weigh = (term: string, weight: number) => weight ** 0.7 * (rarity.get(term) ?? unseen);
  const length = (terms: Features) => {
    let square = 0;
    for (const [term, weight] of terms) square += weigh(term, weight) ** 2;
    return Math.sqrt(square) || 1;
  };

  const postings = new Map<string, Postings>();
  for (const [term, n] of frequency)
    postings.set(term, { examples: new Uint32Array(n), weights: new Float32Array(n) });
  const filled = new Map<string, number>();
  examples.forEach((terms, example) => {
    const norm = length(terms);
    for (const [term, weight] of terms) {
      const list = postings.get(term);
      const at = filled.get(term) ?? 0;
      if (!list) continue;
      list.examples[at] = example;
      list.weights[at] = weigh(term, weight) / norm;
      filled.set(term, at + 1);
    }
  });

  return (query) => {
    const norm = length(query);
    const scores = new Float64Array(examples.length);
    for (const [term, weight] of query) {
      const list = postings.get(term);
      if (list) addTo(scores, list, weigh(term, weight) / norm);
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
