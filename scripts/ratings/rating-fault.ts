/** Whether a row's ratings, its strength and its basis tell one story, and the ratings admit it. */
import { frameRefusal, mean, RATED_BASIS, refusal, rounded, valenceRefusal } from './admission.ts';

interface Rateable { basis?: unknown; ratings?: unknown; strength?: unknown; valence?: unknown; subject?: unknown; object?: unknown }

const isFrameRow = (row: Rateable): boolean => typeof row.subject === 'number' && typeof row.object === 'number';

/** Rows of other forms have no ratings and need none. A word's valence may rest on one judgement instead, which its basis says. */
export function ratingFault(row: Rateable): string | null {
  const isFrame = isFrameRow(row);
  const isValence = typeof row.valence === 'number';
  if (!isFrame && !isValence && typeof row.strength !== 'number') return null;
  if (isValence && row.ratings === undefined && row.basis !== RATED_BASIS) return null;
  if (!Array.isArray(row.ratings) || row.ratings.length === 0) {
    if (row.basis === RATED_BASIS) return `basis is ${RATED_BASIS}, but there are none`;
    return 'has no ratings';
  }
  if (row.basis !== RATED_BASIS) return `has ratings, but its basis is not ${RATED_BASIS}: ${String(row.basis)}`;
  return isFrame ? frameFault(row) : isValence ? valenceFault(row) : rowFault(row);
}

function rowFault(row: Rateable): string | null {
  const ratings = row.ratings as number[];
  return meanFault('strength', row.strength, ratings) ?? refused(refusal(ratings));
}

function valenceFault(row: Rateable): string | null {
  const ratings = row.ratings as number[];
  return meanFault('valence', row.valence, ratings) ?? refused(valenceRefusal(ratings));
}

function frameFault(row: Rateable): string | null {
  const ratings = row.ratings as [number, number][];
  if (ratings.some((pair) => !Array.isArray(pair) || pair.length !== 2)) return 'ratings of a frame must be pairs';
  return meanFault('subject', row.subject, ratings.map(([subject]) => subject)) ?? meanFault('object', row.object, ratings.map(([, object]) => object)) ?? refused(frameRefusal(ratings));
}

function meanFault(field: string, value: unknown, ratings: readonly number[]): string | null {
  const expected = rounded(mean(ratings));
  return value === expected ? null : `${field} is not the mean of the ratings, ${expected.toFixed(2)}: ${String(value)}`;
}

const refused = (reason: string | null): string | null => (reason === null ? null : `not admitted by its ratings: ${reason}`);
