/** The built-in measures: a fifth one is a folder, a row here and one in `definitions.ts`. */
import type { BuiltInMeasureId } from '../contract/input.ts';
import type { Lexicon } from '../contract/lexicon.ts';
import { attribution } from './attribution/index.ts';
import type { BuiltInMeasure } from './built-in.ts';
import { hedging } from './hedging/index.ts';
import { loadedLanguage } from './loaded-language/index.ts';
import { stance } from './stance/index.ts';

export { builtInMeasures, categoriesByMeasure } from './definitions.ts';

export const measureMakers: Record<BuiltInMeasureId, (lexicons?: readonly Lexicon[]) => BuiltInMeasure> = { hedging, loadedLanguage, attribution, stance };
