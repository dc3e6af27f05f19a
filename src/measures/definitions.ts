/** What each built-in measure says of itself: its unit and its categories. */
import { attributionMeasure } from './attribution/definition.ts';
import { hedgingMeasure } from './hedging/definition.ts';
import { loadedLanguageMeasure } from './loaded-language/definition.ts';
import { stanceMeasure } from './stance/definition.ts';

export const builtInMeasures = { hedging: hedgingMeasure, loadedLanguage: loadedLanguageMeasure, attribution: attributionMeasure, stance: stanceMeasure };

/** The categories of each built-in measure, with a sentence on each. */
export const categoriesByMeasure: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(builtInMeasures).map(([id, { categories }]) => [id, categories]),
);
