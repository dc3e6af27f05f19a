/** The built-in rows of the measures, and what a caller's lexicons make of them. */
import type { Lexicon, LexiconRow } from '../contract/lexicon.ts';
import hedging from './hedging.json';
import loadedLabels from './loaded-labels.json';
import loadedTone from './loaded-tone.json';

/** Built-in rows by measure. */
export const builtInRows: Readonly<Record<string, readonly LexiconRow[]>> = {
  hedging: hedging as unknown as LexiconRow[],
  loadedLanguage: [...(loadedLabels as unknown as LexiconRow[]), ...(loadedTone as unknown as LexiconRow[])],
};

/** The rows in force for a measure: the caller's `replace` drops the built-in ones, a row of the same id takes the old one's place. */
export function rowsInForce(measure: string, lexicons: readonly Lexicon[] = []): LexiconRow[] {
  const rows = new Map<string, LexiconRow>();
  for (const row of builtInRows[measure] ?? []) rows.set(row.id, row);
  for (const lexicon of lexicons) {
    if (lexicon.measure !== measure) continue;
    if (lexicon.mode === 'replace') rows.clear();
    for (const row of lexicon.rows) rows.set(row.id, row);
  }
  return [...rows.values()];
}
