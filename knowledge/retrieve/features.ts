import type { Concepts } from './concepts.ts';

/** Terms with their weight before rarity: single characters, pairs, the concepts they express, and which of these meet. */
export type Features = Map<string, number>;

const weights = { character: 0.4, pair: 1, concept: 1.6, together: 1 };

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
    const characters = run.match(/[a-z]+|./gu) ?? [];
    characters.forEach((character, i) => {
      add(character, weights.character);
      const next = characters[i + 1];
      if (next !== undefined) add(character + next, weights.pair);
    });
  }
  const found = [...concepts.in(text)].sort();
  found.forEach((concept, i) => {
    add(`#${concept}`, weights.concept);
    for (const other of found.slice(i + 1)) add(`#${concept}#${other}`, weights.together);
  });
  return features;
}
