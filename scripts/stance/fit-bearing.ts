/**
 * How much of what a sentence says concerns the mention, learned from whether a row is neutral at all: a logistic model over
 * the mention's standing and over how strongly the words around it are rated, whichever way. Fitted as `fit.ts` fits.
 */
import { mulberry32, shuffle } from '../random.ts';
import type { Example, Numbering } from './examples.ts';
import { type Model, standingSum } from './fit.ts';

const RATE = 0.02;
const EPOCHS = 5;
const SEED = 7;
/** How freely a word beside the mention may move; the other standings are few and common. */
const BESIDE_FREEDOM = 0.5;
const FEWEST_BESIDE = 6;
/** That somebody is quoted is why a row was chosen, and says nothing of how much of the quotation concerns the mention. */
const LEFT_OUT = new Set(['inside speech', 'outer-speech']);
/** From the logarithm of the odds of not being neutral to the logarithm of the factor; chosen by the cross-validation. */
const SHARE = 0.8;

/** The model with a standing that also tells neutral rows from the others. */
export function withBearing(model: Model, examples: readonly Example[], clues: Numbering, standings: Numbering, barred: (word: string) => boolean): Model {
  const isRating = Uint8Array.from(clues.names, (name) => Number(name.startsWith('rating|')));
  const freedom = Float64Array.from(standings.names, (name, i) => {
    const beside = /^(?:before|after) (.+)$/.exec(name)?.[1];
    if (LEFT_OUT.has(name)) return 0;
    if (standings.counts[i]![0]! < FEWEST_BESIDE || (beside !== undefined && barred(beside))) return 0;
    return beside === undefined ? 1 : BESIDE_FREEDOM;
  });
  const fitted = fitOdds(examples, isRating, freedom);
  const bearing = fitted.clues.map((w) => w * SHARE);
  const standing = model.standing.map((w, i) => w + (fitted.standing[i] ?? 0) * (freedom[i] ?? 0) * SHARE);
  const joint: Model = { weights: model.weights, standing, bearing, usual: 0 };
  return { ...joint, usual: examples.reduce((sum, example) => sum + standingSum(example, joint), 0) / examples.length };
}

function fitOdds(examples: readonly Example[], isRating: Uint8Array, freedom: Float64Array): { clues: Float64Array; standing: Float64Array } {
  const clues = adaGrad(isRating.length);
  const standing = adaGrad(freedom.length);
  const always = adaGrad(1);
  const order = examples.map((_, i) => i);
  const random = mulberry32(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { clues: numbers, values, standing: keys, label } = examples[index]!;
      let sum = always.weights[0]!;
      for (let k = 0; k < numbers.length; k++) if (isRating[numbers[k]!] === 1) sum += clues.weights[numbers[k]!]! * Math.abs(values[k]!);
      for (const key of keys) sum += standing.weights[key]! * freedom[key]!;
      const slope = 1 / (1 + Math.exp(-sum)) - (label === 0 ? 0 : 1);
      always.step(0, slope);
      for (let k = 0; k < numbers.length; k++) if (isRating[numbers[k]!] === 1) clues.step(numbers[k]!, slope * Math.abs(values[k]!));
      for (const key of keys) if (freedom[key] !== 0) standing.step(key, slope * freedom[key]!);
    }
    if (epoch * 2 < EPOCHS) continue;
    clues.remember();
    standing.remember();
  }
  return { clues: clues.mean(), standing: standing.mean() };
}

interface Learner {
  weights: Float64Array;
  step(index: number, slope: number): void;
  remember(): void;
  /** Of the weights remembered. */
  mean(): Float64Array;
}

function adaGrad(size: number): Learner {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  const sums = new Float64Array(size);
  let count = 0;
  return {
    weights,
    step(index, slope) {
      squares[index]! += slope * slope;
      weights[index]! -= (RATE * slope) / Math.sqrt(squares[index]!);
    },
    remember() {
      count++;
      for (let i = 0; i < size; i++) sums[i]! += weights[i]!;
    },
    mean: () => sums.map((sum) => sum / count),
  };
}
