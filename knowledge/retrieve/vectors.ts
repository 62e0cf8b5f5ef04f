import type { Features } from './features.ts';

/** A text as a direction: its terms by number, rare ones weighing more, of length 1. Terms never seen count in the length only. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

export interface Vectors {
  /** How many terms the examples hold. */
  readonly terms: number;
  readonly of: (features: Features) => Vector;
}

/** Weighs terms by how few of the examples hold them. */
export function createVectors(examples: readonly Features[]): Vectors {
  const frequency = new Map<string, number>();
  for (const features of examples)
    for (const term of features.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarityOf = (n: number) => Math.log(1 + examples.length / n);
  const known = new Map([...frequency].map(([term, n], place) => [term, { place, rarity: rarityOf(n) }]));
  const unseen = rarityOf(1);

  const of = (features: Features): Vector => {
    const terms: number[] = [];
    const values: number[] = [];
    let square = 0;
    for (const [term, weight] of features) {
      const found = known.get(term);
      const value = weight ** 0.7 * (found?.rarity ?? unseen);
      square += value * value;
      if (!found) continue;
      terms.push(found.place);
      values.push(value);
    }
    const norm = Math.sqrt(square) || 1;
    return { terms: Uint32Array.from(terms), values: Float32Array.from(values, (value) => value / norm) };
  };
  return { terms: known.size, of };
}
