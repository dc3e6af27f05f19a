/**
 * An ordinal logistic model whose one score is a sum over clues, times how the mention stands in its sentence:
 * P(label > -1) and P(label > 0) share the score and have cut points of the same size (McCullagh, "Regression Models for
 * Ordinal Data", 1980). Fitted by AdaGrad (Duchi et al., 2011) over rows in a seeded order, averaged over the later epochs.
 */
import { mulberry32, shuffle } from '../random.ts';
import type { Example } from './examples.ts';

export interface FitOptions {
  epochs: number;
  rate: number;
  standingRate: number;
  /** How freely each clue may move: 0 leaves it out. */
  freedom: Float64Array;
  /** 1 for the standings that are learned. */
  standingUsed: Uint8Array;
}

export interface Model {
  weights: Float64Array;
  standing: Float64Array;
  /** By clue: what the strength of a rating adds to the standing. */
  bearing: Float64Array;
  /** Taken from the sum of the standings, so that the usual one is near 0. */
  usual: number;
}

const NO_BEARING = new Float64Array(0);
const LOWEST = -3;
const HIGHEST = 1;

/** The mention's standing, before what is usual is taken from it. */
export function standingSum({ clues, values, standing }: Example, model: Pick<Model, 'standing' | 'bearing'>): number {
  let sum = 0;
  for (let k = 0; k < standing.length; k++) sum += model.standing[standing[k]!] ?? 0;
  for (let k = 0; k < clues.length; k++) sum += (model.bearing[clues[k]!] ?? 0) * Math.abs(values[k]!);
  return sum;
}

const factorOf = (sum: number): number => Math.exp(Math.max(LOWEST, Math.min(HIGHEST, sum)));

/** The mean of models fitted in several orders of the rows, which is a sum over clues like each of them. */
export function fitMean(examples: readonly Example[], options: FitOptions, orders: number): Model {
  const models = Array.from({ length: orders }, (_, k) => fit(examples, options, 7 + k));
  const mean = (of: (model: Model) => Float64Array) => of(models[0]!).map((_, i) => models.reduce((sum, model) => sum + of(model)[i]!, 0) / orders);
  return { weights: mean((m) => m.weights), standing: mean((m) => m.standing), bearing: NO_BEARING, usual: models.reduce((sum, m) => sum + m.usual, 0) / orders };
}

function fit(examples: readonly Example[], { epochs, rate, standingRate, freedom, standingUsed }: FitOptions, seed: number): Model {
  const weights = new Float64Array(freedom.length);
  const squares = new Float64Array(freedom.length).fill(0.01);
  const average = new Float64Array(freedom.length);
  const standing = new Float64Array(standingUsed.length);
  const standingSquares = new Float64Array(standingUsed.length).fill(1);
  const standingAverage = new Float64Array(standingUsed.length);
  const cuts = [1, 1, 1];
  const cutSquares = [1, 1, 1];
  const order = examples.map((_, i) => i);
  const random = mulberry32(seed);
  let usual = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index]!;
      const { clues, values, label, domain, weight } = example;
      let sum = 0;
      for (let k = 0; k < clues.length; k++) sum += weights[clues[k]!]! * values[k]! * freedom[clues[k]!]!;
      let place = -usual;
      for (const key of example.standing) place += standing[key]!;
      const factor = factorOf(place);
      usual += 0.002 * Math.log(factor);
      const score = factor * sum;
      const cut = cuts[domain]!;
      const above = logistic(score + cut) - (label > -1 ? 1 : 0);
      const top = logistic(score - cut) - (label > 0 ? 1 : 0);
      const slope = weight * (above + top);
      const cutSlope = weight * (above - top) * 0.05;
      cutSquares[domain]! += cutSlope * cutSlope;
      cuts[domain]! -= (rate * cutSlope) / Math.sqrt(cutSquares[domain]!);
      for (let k = 0; k < clues.length; k++) {
        const clue = clues[k]!;
        if (freedom[clue] === 0) continue;
        const step = slope * factor * values[k]! * freedom[clue]!;
        squares[clue]! += step * step;
        weights[clue]! -= (rate * step) / Math.sqrt(squares[clue]!);
      }
      const pull = slope * score;
      for (const key of example.standing) {
        if (!standingUsed[key]) continue;
        standingSquares[key]! += pull * pull;
        standing[key]! -= (standingRate * pull) / Math.sqrt(standingSquares[key]!);
      }
    }
    if (epoch * 2 < epochs) continue;
    averaged++;
    for (let i = 0; i < weights.length; i++) average[i]! += weights[i]!;
    for (let i = 0; i < standing.length; i++) standingAverage[i]! += standing[i]!;
  }
  return { weights: average.map((w, i) => (w / averaged) * freedom[i]!), standing: standingAverage.map((w) => w / averaged), bearing: NO_BEARING, usual };
}

export function scoreOf(example: Example, model: Model, floor = 0): number {
  const { clues, values, tokens } = example;
  const { weights } = model;
  const factor = factorOf(standingSum(example, model) - model.usual);
  if (floor === 0) {
    let sum = 0;
    for (let k = 0; k < clues.length; k++) sum += (weights[clues[k]!] ?? 0) * values[k]!;
    return sum * factor;
  }
  const byToken = new Map<number, number>();
  for (let k = 0; k < clues.length; k++) byToken.set(tokens[k]!, (byToken.get(tokens[k]!) ?? 0) + (weights[clues[k]!] ?? 0) * values[k]!);
  let sum = 0;
  for (const amount of byToken.values()) if (Math.abs(amount * factor) >= floor) sum += amount * factor;
  return sum;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
