/** All pairs of documents, tested and corrected together. */
import type { Difference } from '../../contract/index.ts';
import { round6 } from '../../report/round.ts';
import { holm } from './holm.ts';
import { permutationTest, type Sample } from './permutation.ts';

/** What is known of one figure: a sample for each document, null where there is none. */
export type Samples = readonly (Sample | null)[];

/** The differences of each figure, in the order given; Holm's correction is over those of all the figures. `range` is the largest difference there can be. */
export function differencesOf(figures: readonly Samples[], level: number, range: number): Difference[][] {
  const pairs = figures.map((samples) => {
    const present = samples.flatMap((sample, index) => (sample === null ? [] : [{ sample, index }]));
    return present.flatMap((first, i) => present.slice(i + 1).map((second) => ({ first, second })));
  });
  const count = pairs.reduce((n, list) => n + list.length, 0);
  const tested = pairs.map((list) => list.map(({ first, second }) => ({ first: first.index, second: second.index, ...permutationTest(first.sample, second.sample, { level, pairs: count, range }) })));
  const adjusted = holm(tested.flat().map(({ p }) => p));
  let next = 0;
  return tested.map((list) => list.map(({ first, second, difference, interval, p }) => {
    const adjustedP = adjusted[next++]!;
    // Rounded up to the threshold's own precision, 1 − 0.95 is not 0.05.
    const verdict = adjustedP === null ? 'too-few-sentences' : round6(adjustedP) <= round6(1 - level) ? 'beyond-chance' : 'within-chance';
    return { first, second, difference, interval, p, adjustedP: adjustedP === null ? null : round6(adjustedP), verdict };
  }));
}
