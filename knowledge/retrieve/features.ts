import type { Concepts } from './concepts.ts';

/** Terms with their weight before rarity: single characters, pairs, and the concepts they express. */
export type Features = Map<string, number>;

const weights = { character: 0.4, pair: 1, concept: 1.6 };

/** Amounts, dates and counts differ in every question; only that there is one tells what is asked. */
function withoutFigures(text: string): string {
  return text
    .replace(/\d+(\.\d+)?/g, '0')
    .replace(/[，。！？、；：,.!?;:"'“”‘’()（）《》【】[\]…·-]+/g, ' ')
    .trim();
}

export function featuresOf(text: string, concepts: Concepts): Features {
  const features: Features = new Map();
  const add = (term: string, weight: number) => features.set(term, (features.get(term) ?? 0) + weight);
  for (const run of withoutFigures(text).split(' ')) {
    const characters = Array.from(run);
    characters.forEach((character, i) => {
      add(character, weights.character);
      const next = characters[i + 1];
      if (next !== undefined) add(character + next, weights.pair);
    });
  }
  for (const concept of concepts.in(text)) add(`#${concept}`, weights.concept);
  return features;
}
