import { mulberry32, shuffle } from '../random.ts';

/** A copy in an order that the seed decides: each rater meets the rows in another order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  shuffle(copy, mulberry32(seed));
  return copy;
}
