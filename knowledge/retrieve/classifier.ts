import type { Features } from './features.ts';

export interface Sample {
  readonly features: Features;
  /** Position of its class. */
  readonly label: number;
}

const epochs = 8;
const step = 6;
/** By how much the steps shorten from one epoch to the next. */
const slowing = 0.15;
/** An example that is told with this probability is passed over for the next epochs: it has little left to teach. */
const known = 0.95;
const pause = 2;

/**
 * Softmax regression over rarity-weighted terms, learned from the examples at start (some 0.5 s for 5500).
 * It tells apart what a mere ranking cannot: which words of a question decide. Deterministic.
 */
export function trainClassifier(
  samples: readonly Sample[],
  classes: number,
): (query: Features) => Float32Array {
  const rarity = rarities(samples);
  const column = new Map([...rarity.keys()].map((term, i) => [term, i] as const));
  const weights = new Float32Array(column.size * classes);
  const unseen = Math.log(1 + samples.length);

  const vectorOf = (features: Features): Vector => {
    const columns: number[] = [];
    const values: number[] = [];
    let square = 0;
    for (const [term, weight] of features) {
      const value = weight ** 0.7 * (rarity.get(term) ?? unseen);
      square += value * value;
      const found = column.get(term);
      if (found === undefined) continue;
      columns.push(found * classes);
      values.push(value);
    }
    const norm = Math.sqrt(square) || 1;
    return { rows: Uint32Array.from(columns), values: Float32Array.from(values, (value) => value / norm) };
  };

  const probabilities = ({ rows, values }: Vector, scores: Float32Array) => {
    scores.fill(0);
    for (let i = 0; i < rows.length; i++) addTimes(scores, weights, rows[i] ?? 0, values[i] ?? 0);
    return softmax(scores);
  };

  const lessons = samples.map(({ features, label }) => ({ vector: vectorOf(features), label, rests: 0 }));
  const random = lehmer(20231101);
  const slope = new Float32Array(classes);
  const moved = new Uint32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = step / (1 + epoch * slowing);
    shuffle(lessons, random);
    for (const lesson of lessons) {
      if (lesson.rests-- > 0) continue;
      const { vector, label } = lesson;
      probabilities(vector, slope);
      lesson.rests = (slope[label] ?? 0) > known ? pause : 0;
      slope[label] = (slope[label] ?? 0) - 1;
      // Classes that are as good as ruled out need no nudge; there are many.
      let n = 0;
      for (let c = 0; c < classes; c++) {
        const gradient = slope[c] ?? 0;
        if (gradient > 0.002 || gradient < 0) moved[n++] = c;
      }
      for (let i = 0; i < vector.rows.length; i++)
        nudge(weights, vector.rows[i] ?? 0, slope, moved, n, (vector.values[i] ?? 0) * rate);
    }
  }
  return (query) => probabilities(vectorOf(query), new Float32Array(classes));
}

interface Vector {
  /** Where the weights of each known term begin. */
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/** The hot loop of learning: plain indices, since iterators cost three times as much here. */
function addTimes(scores: Float32Array, weights: Float32Array, row: number, value: number): void {
  const n = scores.length;
  for (let c = 0; c < n; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0) * value;
}

/** The hot loop of correcting: the first `n` of `moved` are the classes whose weights change. */
function nudge(
  weights: Float32Array,
  row: number,
  slope: Float32Array,
  moved: Uint32Array,
  n: number,
  move: number,
): void {
  for (let i = 0; i < n; i++) {
    const c = moved[i] ?? 0;
    weights[row + c] = (weights[row + c] ?? 0) - move * (slope[c] ?? 0);
  }
}

function rarities(samples: readonly Sample[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { features } of samples)
    for (const term of features.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return new Map([...frequency].map(([term, n]) => [term, Math.log(1 + samples.length / n)]));
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
