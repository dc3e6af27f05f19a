/** What counts as evidence, and how far the standing of a mention bears on it. */

/** A word that says less than this many points, rounded to three decimals, is no evidence. */
export const SMALLEST_EVIDENCE = 0.06;
/** The same for a word that was only met in the company of praise or blame, and that nobody has rated: chance has its share in what was learned. */
export const SMALLEST_LEARNED = 0.15;
/** What is below this before rounding is below it after, with room for the last digit of a sum. */
export const SMALLEST_AMOUNT = SMALLEST_EVIDENCE - 0.0006;
/** A word twice as strong says less than twice as much: what a rating weighs grows with its root. Chosen by the cross-validation of the training. */
export const rootOf = (rating: number): number => (rating < 0 ? -Math.sqrt(-rating) : Math.sqrt(rating));
/** Of blame, the weights have rows of their own, added to those of praise: praise near a mention is oftener meant for it than blame is. */
export const AGAINST = ' against';
/** The standing of a mention changes what is said of it by no more than this (logarithms). */
export const LOWEST_STANDING = -3;
export const HIGHEST_STANDING = 1;
