import type { Features } from './features.ts';

export interface Hit {
  /** Position of the example in the list that the ranking was made of. */
  readonly example: number;
  /** Cosine of the two, 0…1. */
  readonly score: number;
}

/** Ranks examples by the cosine of their weighted terms (log term weight × rarity). */
export function createRanking(examples: readonly Features[]): (query: Features) => Hit[] {
  const frequency = new Map<string, number>();
  for (const terms of examples)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const unseen = Math.log(1 + examples.length);
  const rarity = (term: string) => {
    const n = frequency.get(term);
    return n === undefined ? unseen : Math.log(1 + examples.length / n);
  };
  const weigh = (terms: Features) =>
    [...terms].map(([term, weight]) => ({ term, weight: weight ** 0.7 * rarity(term) }));
  const length = (terms: { weight: number }[]) =>
    Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;

  const postings = new Map<string, { example: number; weight: number }[]>();
  examples.forEach((terms, example) => {
    const weighed = weigh(terms);
    const norm = length(weighed);
    for (const { term, weight } of weighed) {
      const list = postings.get(term);
      const posting = { example, weight: weight / norm };
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  });

  return (query) => {
    const weighed = weigh(query);
    const norm = length(weighed);
    const scores = new Float64Array(examples.length);
    for (const { term, weight } of weighed)
      for (const posting of postings.get(term) ?? [])
        scores[posting.example] = (scores[posting.example] ?? 0) + (weight / norm) * posting.weight;
    return [...scores].map((score, example) => ({ example, score }));
  };
}
