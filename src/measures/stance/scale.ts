/** What counts as evidence, and how far the standing of a mention bears on it. */

/** A word that says less than this many points, rounded to three decimals, is no evidence. */
export const SMALLEST_EVIDENCE = 0.04;
/** The same for a word that was only met in the company of praise or blame, and that nobody has rated: chance has its share in what was learned. */
export const SMALLEST_LEARNED = 0.2;
/** What is below this before rounding is below it after, with room for the last digit of a sum. */
export const SMALLEST_AMOUNT = SMALLEST_EVIDENCE - 0.0006;
/** The standing of a mention changes what is said of it by no more than this (logarithms). */
export const LOWEST_STANDING = -3;
export const HIGHEST_STANDING = 1;
