/**
 * Intervals by the percentile bootstrap (Efron and Tibshirani 1993): draw as many items as there are, with replacement,
 * compute every figure anew, and take the 2.5th and the 97.5th percentile of the figures so found. The items are the articles of a corpus
 * and the rows of a row file, so the interval says how the figure would move with other articles of the same sort.
 */
import { mulberry32 } from '../../scripts/random.ts';

export const REPLICATES = 1000;
/** Fixed, so that the same package on the same corpus prints the same intervals. */
export const SEED = 20_240_229;
const LEVEL = 0.95;

export interface Figure { value: number | null; low: number | null; high: number | null }
export type Figures = Record<string, Figure>;

export function withIntervals<T>(items: readonly T[], statistic: (items: readonly T[]) => Record<string, number>): Figures {
  const random = mulberry32(SEED);
  const drawn: Record<string, number[]> = {};
  const values = statistic(items);
  // From one item alone nothing can be said of the spread.
  for (let replicate = 0; items.length > 1 && replicate < REPLICATES; replicate++) {
    const sample = items.map(() => items[Math.floor(random() * items.length)]!);
    for (const [name, value] of Object.entries(statistic(sample))) {
      // A sample in which nothing defines the figure says nothing about it.
      if (Number.isFinite(value)) (drawn[name] ??= []).push(value);
    }
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const sorted = (drawn[name] ?? []).sort((a, b) => a - b);
    return [name, { value: rounded(value), low: rounded(percentile(sorted, (1 - LEVEL) / 2)), high: rounded(percentile(sorted, (1 + LEVEL) / 2)) }];
  }));
}

/** Of sorted values, with linear interpolation between neighbours. NaN of none. */
export function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : null;
}
