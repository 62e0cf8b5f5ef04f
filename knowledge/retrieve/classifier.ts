import type { Vector } from './vectors.ts';

export interface Sample {
  readonly vector: Vector;
  /** Position of its class. */
  readonly label: number;
}

const epochs = 8;
const step = 6;
/** By how much the steps shorten from one epoch to the next. */
const slowing = 0.15;
/** An example that is told with this probability is passed over for the next epochs: it has little left to teach. */
const known = 0.95;
const pause = 4;

/** A run of neighbouring weights in the row of each term, among which one is to win. */
interface Choice {
  readonly from: number;
  readonly scores: Float32Array;
}

/**
 * Softmax regression over rarity-weighted terms, learned from the examples at start. It tells apart what a mere
 * ranking cannot: which words of a question decide. Deterministic.
 *
 * Learned in two choices, the family of a class (its subject) and the class within it, so that an example is weighed
 * against some dozens of rivals and not against hundreds.
 */
export function trainClassifier(
  samples: readonly Sample[],
  /** The family of each class. */
  families: readonly string[],
  /** How many terms the vectors know. */
  terms: number,
): (query: Vector) => Float32Array {
  const names = [...new Set(families)];
  const members = names.map((name) => families.flatMap((family, c) => (family === name ? [c] : [])));
  const choices = members.map(({ length }, i) => ({
    from: members.slice(0, i).reduce((sum, before) => sum + before.length, names.length),
    scores: new Float32Array(length),
  }));
  const amongFamilies: Choice = { from: 0, scores: new Float32Array(names.length) };
  const places = families.map((name, c) => {
    const family = names.indexOf(name);
    return { family, within: members[family]?.indexOf(c) ?? 0 };
  });
  const width = names.length + families.length;
  const weights = new Float32Array(terms * width);

  const weigh = ({ terms, values }: Vector, { from, scores }: Choice): Float32Array => {
    scores.fill(0);
    for (let i = 0; i < terms.length; i++)
      addTimes(scores, weights, (terms[i] ?? 0) * width + from, values[i] ?? 0);
    return softmax(scores);
  };

  /** Corrects the weights of one choice; the probability that the right one had. */
  const learn = (vector: Vector, choice: Choice, right: number, rate: number): number => {
    const slope = weigh(vector, choice);
    const probability = slope[right] ?? 0;
    slope[right] = probability - 1;
    for (let i = 0; i < vector.terms.length; i++)
      correct(weights, (vector.terms[i] ?? 0) * width + choice.from, slope, -(vector.values[i] ?? 0) * rate);
    return probability;
  };

  const lessons = samples.map((sample) => ({ ...sample, rests: 0 }));
  const random = lehmer(20231101);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = step / (1 + epoch * slowing);
    shuffle(lessons, random);
    for (const lesson of lessons) {
      if (lesson.rests-- > 0) continue;
      const { family, within } = places[lesson.label] ?? { family: 0, within: 0 };
      const choice = choices[family];
      if (!choice) continue;
      const told =
        learn(lesson.vector, amongFamilies, family, rate) * learn(lesson.vector, choice, within, rate);
      lesson.rests = told > known ? pause : 0;
    }
  }

  return (query) => {
    const probabilities = new Float32Array(families.length);
    const ofFamilies = weigh(query, amongFamilies);
    choices.forEach((choice, family) => {
      weigh(query, choice).forEach((share, within) => {
        probabilities[members[family]?.[within] ?? 0] = (ofFamilies[family] ?? 0) * share;
      });
    });
    return probabilities;
  };
}

/** The hot loop of weighing: plain indices, since iterators cost three times as much here. */
function addTimes(scores: Float32Array, weights: Float32Array, row: number, value: number): void {
  const n = scores.length;
  for (let c = 0; c < n; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0) * value;
}

/** The hot loop of correcting. */
function correct(weights: Float32Array, row: number, slope: Float32Array, move: number): void {
  const n = slope.length;
  for (let c = 0; c < n; c++) weights[row + c] = (weights[row + c] ?? 0) + move * (slope[c] ?? 0);
}
function softmax(scores: Float32Array): Float32Array {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c] ?? 0) - most);
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) / sum;
  return scores;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** The minimal standard generator: the same order in every run. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
