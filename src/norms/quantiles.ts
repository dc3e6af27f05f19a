/** Quantiles, and where a value stands among them. */

/** Where the quantiles are taken: in steps of 5 in 100, and closer to either end. Not at the ends themselves, which are single articles. */
export const PROBABILITIES: readonly number[] = [
  0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99,
];

/** The quantile by linear interpolation between order statistics: definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996. */
export function quantile(ascending: readonly number[], probability: number): number {
  const at = (ascending.length - 1) * probability;
  const below = Math.floor(at);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (at - below) * (high - low);
}

/**
 * The share of the values that lie below `value`: at least `low`, at most `high`, both 0..1. Between two quantiles it is interpolated, so that both
 * are the same; where many values are equal to `value`, `low` leaves them out and `high` takes them in, each to the next quantile; beyond the first and the last quantile
 * nothing more is known than that it is beyond.
 */
export function shareBelow(value: number, quantiles: readonly number[], probabilities: readonly number[]): { low: number; high: number } {
  const firstAtLeast = quantiles.findIndex((q) => q >= value);
  if (firstAtLeast < 0) return { low: probabilities.at(-1)!, high: 1 };
  if (quantiles[firstAtLeast]! > value) {
    if (firstAtLeast === 0) return { low: 0, high: probabilities[0]! };
    const [lower, upper] = [quantiles[firstAtLeast - 1]!, quantiles[firstAtLeast]!];
    const [from, to] = [probabilities[firstAtLeast - 1]!, probabilities[firstAtLeast]!];
    const share = from + ((value - lower) / (upper - lower)) * (to - from);
    return { low: share, high: share };
  }
  const lastEqual = quantiles.findLastIndex((q) => q === value);
  if (lastEqual === firstAtLeast) return { low: probabilities[firstAtLeast]!, high: probabilities[firstAtLeast]! };
  return { low: probabilities[firstAtLeast - 1] ?? 0, high: probabilities[lastEqual + 1] ?? 1 };
}
