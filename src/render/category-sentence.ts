/** What belongs to a category, in a sentence. */
import { categoriesByMeasure } from '../measures/definitions.ts';

/** Null for a measure of the caller's own. */
export function categorySentence(measure: string, category: string): string | null {
  const sentences = Object.hasOwn(categoriesByMeasure, measure) ? categoriesByMeasure[measure]! : {};
  return Object.hasOwn(sentences, category) ? sentences[category]! : null;
}
