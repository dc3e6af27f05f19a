/** The built-in measures: a fifth one is a folder, a row here and one in `definitions.ts`. */
import type { BuiltInMeasureId } from '../contract/input.ts';
import type { Lexicon } from '../contract/lexicon.ts';
import { attribution } from './attribution/index.ts';
import type { BuiltInMeasure } from './built-in.ts';
import { hedging } from './hedging/index.ts';
import { loadedLanguage } from './loaded-language/index.ts';
import { stance } from './stance/index.ts';

export { builtInMeasures, categoriesByMeasure } from './definitions.ts';

const makers: Record<BuiltInMeasureId, (lexicons?: readonly Lexicon[]) => BuiltInMeasure> = { hedging, loadedLanguage, attribution, stance };
/** Those of the built-in rows alone, as far as they were asked for: their tables take long to make and hold nothing of any text but words it has met. */
const made: Partial<Record<BuiltInMeasureId, BuiltInMeasure>> = {};

/** A built-in measure, made once where the caller has no rows for it. */
export function builtInMeasure(id: BuiltInMeasureId, lexicons: readonly Lexicon[] = []): BuiltInMeasure {
  return lexicons.some(({ measure }) => measure === id) ? makers[id](lexicons) : (made[id] ??= makers[id]());
}

export const isBuiltInMeasure = (id: string): id is BuiltInMeasureId => Object.hasOwn(makers, id);
