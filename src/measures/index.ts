/** The built-in measures: a fifth one is a folder and a row here. */
import type { BuiltInMeasureId } from '../contract/input.ts';
import type { Lexicon } from '../contract/lexicon.ts';
import { attribution, attributionMeasure } from './attribution/index.ts';
import type { BuiltInMeasure } from './built-in.ts';
import { hedging, hedgingMeasure } from './hedging/index.ts';
import { loadedLanguage, loadedLanguageMeasure } from './loaded-language/index.ts';
import { stance, stanceMeasure } from './stance/index.ts';

export const measureMakers: Record<BuiltInMeasureId, (lexicons?: readonly Lexicon[]) => BuiltInMeasure> = { hedging, loadedLanguage, attribution, stance };

/** What each built-in measure says of itself. */
export const builtInMeasures = { hedging: hedgingMeasure, loadedLanguage: loadedLanguageMeasure, attribution: attributionMeasure, stance: stanceMeasure };

/** The categories of each built-in measure, with a sentence on each. */
export const categoriesByMeasure: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(builtInMeasures).map(([id, { categories }]) => [id, categories]),
);
