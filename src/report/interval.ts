/** Sampling intervals: how far a figure depends on which sentences happen to stand in the article. */
import type { Interval } from '../contract/report.ts';
import { round6 } from './round.ts';

/** Below this many sentences an interval would promise what it cannot keep. */
export const FEWEST_SENTENCES = 5;

/**
 * One sentence of middling strength is added to what is seen when it is judged how strong evidence is where it stands: few sentences hold any, and
 * those that happen to be seen may be weak ones.
 */
const USUAL_STRENGTH = 0.5;

/**
 * Interval of the mean of strengths from 0 to 1, most of which may be 0: the score interval of Wilson ("Probable inference, the law of succession, and
 * statistical inference", 1927), which asks of each mean whether it could have brought forth what was seen, with the variance that belongs to that mean
 * and not to the one seen. He has values of 0 and 1; here those above 0 stand for one of the size c = Σx² / Σx, so that a mean m has the variance
 * m (c − m), as a share has p (1 − p) (a quasi-likelihood: McCullagh and Nelder, "Generalized Linear Models", 1989, ch. 9). Student's quantile takes the
 * place of the normal one. It is wider upward than downward, and a sample without any evidence does not prove that there is none.
 * `npm run bench:accuracy -- --only intervals` shows how often it holds.
 */
export function intervalOfMean(values: readonly number[], level: number): Interval | null {
  const n = values.length;
  if (n < FEWEST_SENTENCES) return null;
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  const size = (squares + USUAL_STRENGTH ** 2) / (sum + USUAL_STRENGTH);
  // The roots of (mean − m)² = t² m (size − m) / n.
  const q = studentQuantile(level, n - 1) ** 2 / n;
  const centre = (2 * mean + q * size) / (2 * (1 + q));
  const half = Math.sqrt(Math.max(0, centre ** 2 - mean ** 2 / (1 + q)));
  return interval(Math.min(mean, centre - half), Math.max(mean, centre + half), level, 0, 1);
}

/**
 * Interval of the mean of values from -1 to 1 in which each weighs as much as it says, Σ v|v| / Σ |v|, by the jackknife (Tukey, "Bias and confidence in not
 * quite large samples", 1958): how far the figure moves when one sentence is left out. Two sentences of middling strength, one on each side, enter what is
 * left out but not the figure, after the thought of Agresti and Coull (1998): a sample that agrees does not prove that all would.
 */
export function intervalOfTellingMean(values: readonly number[], level: number): Interval | null {
  const n = values.length;
  if (n < FEWEST_SENTENCES) return null;
  let weight = 0;
  let sum = 0;
  for (const v of values) {
    weight += Math.abs(v);
    sum += v * Math.abs(v);
  }
  const mean = weight === 0 ? 0 : sum / weight;
  const padded = weight + 2 * USUAL_STRENGTH;
  let [first, second] = [0, 0];
  for (let i = 0; i < n + 2; i++) {
    const v = i < n ? values[i]! : i === n ? USUAL_STRENGTH : -USUAL_STRENGTH;
    const without = (sum - v * Math.abs(v)) / (padded - Math.abs(v));
    first += without;
    second += without * without;
  }
  const squares = Math.max(0, second - (first * first) / (n + 2));
  const half = studentQuantile(level, n - 1) * Math.sqrt(((n + 1) / n) * squares);
  return interval(mean - half, mean + half, level, -1, 1);
}

/** Interval of a ratio of sums, such as attributed words over words, by linearisation (Cochran, "Sampling Techniques", 1977, ch. 6). */
export function intervalOfRatio(parts: readonly { part: number; whole: number }[], level: number): Interval | null {
  const n = parts.length;
  const whole = parts.reduce((sum, p) => sum + p.whole, 0);
  if (n < FEWEST_SENTENCES || whole === 0) return null;
  const ratio = parts.reduce((sum, p) => sum + p.part, 0) / whole;
  const meanWhole = whole / n;
  const padded = [...parts, { part: 0, whole: meanWhole }, { part: meanWhole, whole: meanWhole }];
  const residuals = padded.reduce((sum, p) => sum + (p.part - ratio * p.whole) ** 2, 0);
  const half = studentQuantile(level, n - 1) * Math.sqrt(residuals / (padded.length - 1) / n) / meanWhole;
  return interval(ratio - half, ratio + half, level, 0, 1);
}

function interval(low: number, high: number, level: number, min: number, max: number): Interval {
  return { low: round6(Math.max(min, low)), high: round6(Math.min(max, high)), level };
}

/** Two-sided quantile of Student's t by Hill's expansion (Algorithm 396, 1970); at usual levels right to two decimals from 4 degrees on. */
export function studentQuantile(level: number, degrees: number): number {
  const z = normalQuantile((1 - level) / 2);
  const d = Math.max(1, degrees);
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  const z9 = z ** 9;
  return z + (z3 + z) / (4 * d) + (5 * z5 + 16 * z3 + 3 * z) / (96 * d ** 2) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * d ** 3)
    + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92_160 * d ** 4);
}

/** Coefficients of Acklam's approximation. */
const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

/** Where so much of the normal distribution lies above, up to a half, by Acklam's rational approximation; relative error below 1.2e-9. */
function normalQuantile(above: number): number {
  if (above < 0.02425) {
    // A level so near to 1 that nothing is left of the rest counts as the nearest that leaves something.
    const q = Math.sqrt(-2 * Math.log(Math.max(above, Number.EPSILON / 4)));
    return -polynomial(C, q) / (polynomial(D, q) * q + 1);
  }
  const q = 0.5 - above;
  const r = q * q;
  return (polynomial(A, r) * q) / (polynomial(B, r) * r + 1);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
