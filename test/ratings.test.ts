/** What the rating sheets and their figures rest on. */
import { describe, expect, it } from 'vitest';
import { ratingFault } from '../scripts/ratings/rating-fault.ts';
import { intervalAlpha } from '../scripts/ratings/alpha.ts';
import { gateInWords } from '../scripts/ratings/gate-in-words.ts';
import { shuffled } from '../scripts/ratings/shuffle.ts';

describe('intervalAlpha', () => {
  it.each<[string, number[][], number]>([
    ['full agreement', [[0, 0, 0], [3, 3, 3]], 1],
    ['a unit of one value, which says nothing', [[0, 0], [3, 3], [1]], 1],
    // The example of Krippendorff 2011, with its missing values left out: alpha for interval data is 0.849.
    ['the published example', [[1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3]], 0.849],
  ])('gives %s', (_, units, alpha) => {
    expect(intervalAlpha(units)).toBeCloseTo(alpha, 3);
  });
});

describe('ratingFault', () => {
  it('lets no row in without ratings, nor a frame', () => {
    const row = { basis: 'judgement', strength: 2 };
    expect(ratingFault(row)).toBe('has no ratings');
    expect(ratingFault({ basis: 'judgement', subject: 1, object: 0 })).toBe('has no ratings');
  });
});

describe('gateInWords', () => {
  it('says each condition, and cuts long lists', () => {
    expect(gateInWords({ pos: ['NOUN'], notAfter: ['of', 'PUNCT'], near: { words: ['a', 'b', 'c'], before: 2, after: 2 } }, 2)).toBe(
      'as a noun; not right before: of, punctuation; with one of these near: a, b …',
    );
    expect(gateInWords({ pos: ['VERB'], charged: true })).toBe('as a verb; only beside other loaded words in its sentence');
  });
});

describe('shuffled', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  it('keeps every item, in an order the seed decides', () => {
    expect(shuffled(items, 1)).toEqual(shuffled(items, 1));
    expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2));
    expect([...shuffled(items, 3)].sort((a, b) => a - b)).toEqual(items);
  });
});
