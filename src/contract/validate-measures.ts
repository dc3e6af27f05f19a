import type { AnalyzerOptions } from './input.ts';
import { UndertoneError } from './error.ts';

const BUILT_IN: readonly string[] = ['hedging', 'loadedLanguage', 'attribution', 'stance'];

/** Refuses measures named twice, and those of the caller's own that cannot be one: no schema knows a function. */
export function checkMeasures(measures: AnalyzerOptions['measures']): void {
  const ids = new Set<string>();
  measures?.forEach((measure, index) => {
    const field = `options.measures[${index}]`;
    const refuse = (at: string, reason: string, value: unknown): never => {
      throw new UndertoneError('invalid-options', field + at, reason, value);
    };
    const id = typeof measure === 'string' ? measure : measure.id;
    if (ids.has(id)) refuse('', 'is named twice', id);
    ids.add(id);
    if (typeof measure === 'string') return;

    if (BUILT_IN.includes(id)) refuse('.id', 'must not be that of a built-in measure', id);
    // Ids and categories become keys of the report; a name every object knows would be taken for one that is there.
    if (id in Object.prototype) refuse('.id', 'must not be the name of a built-in property', id);
    for (const category of Object.keys(measure.categories)) {
      if (category in Object.prototype) refuse('.categories', 'must not hold the name of a built-in property', category);
    }
    if (typeof measure.find !== 'function') refuse('.find', 'must be a function', measure.find);
  });
}
