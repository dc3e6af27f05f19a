/**
 * Which rows the ratings admit. `npm run generate` refuses a row that breaks the rule, so nothing else ships.
 *
 * A rated row is admitted where it has at least `FEWEST_RATINGS` ratings, their standard deviation is at most `WIDEST_SPREAD`,
 * and their mean is at least `LOWEST_MEAN`: a word that readers on the whole take for plain has no business in a lexicon. A frame
 * is admitted where both its values have that many ratings and keep within that spread; a frame of zeros says that the verb is
 * plain, so no mean is asked for. A word's valence may lean either way: its mean is at
 * least `LOWEST_MEAN` from zero, or every rating is 0, which keeps the word out whatever other lists say.
 */
export const FEWEST_RATINGS = 4;
export const WIDEST_SPREAD = 1;
export const LOWEST_MEAN = 0.5;

/** Basis of rows whose strength is the mean of their ratings, in `src/lexicons/bases.json`. */
export const RATED_BASIS = 'ratings';

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of all values there are (dividing by their number). */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** As rows hold it: two decimals. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Why the ratings don't admit a row, or null. */
export function refusal(ratings: readonly number[]): string | null {
  return disagreement(ratings) ?? (mean(ratings) < LOWEST_MEAN ? `mean ${rounded(mean(ratings))} is below ${LOWEST_MEAN}` : null);
}

/** Why the ratings of a word's valence don't admit it, or null. */
export function valenceRefusal(ratings: readonly number[]): string | null {
  if (ratings.length >= FEWEST_RATINGS && ratings.every((rating) => rating === 0)) return null;
  return disagreement(ratings) ?? (Math.abs(mean(ratings)) < LOWEST_MEAN ? `mean ${rounded(mean(ratings))} is nearer to 0 than ${LOWEST_MEAN}` : null);
}

/** Why the ratings of a frame don't admit it, or null: each is `[subject, object]`. */
export function frameRefusal(ratings: readonly (readonly [number, number])[]): string | null {
  return disagreement(ratings.map(([subject]) => subject), 'of subject ') ?? disagreement(ratings.map(([, object]) => object), 'of object ');
}

function disagreement(ratings: readonly number[], which = ''): string | null {
  if (ratings.length < FEWEST_RATINGS) return `${ratings.length} ratings ${which}are fewer than ${FEWEST_RATINGS}`;
  const wide = spread(ratings);
  return wide > WIDEST_SPREAD + 1e-9 ? `spread ${which}${rounded(wide)} is above ${WIDEST_SPREAD}` : null;
}
