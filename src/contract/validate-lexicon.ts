import type { AnalyzerOptions } from './input.ts';
import type { Lexicon, LexiconRow } from './lexicon.ts';
import { UndertoneError } from './error.ts';

/** The built-in measures that match rows. */
const WITH_ROWS: readonly string[] = ['hedging', 'loadedLanguage'];

/** The categories of built-in measures, by the measure's id. */
export type MeasureCategories = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Refuses rows at fault, and rows for a measure that takes none; `measures` null: any measure may be meant. */
export function checkLexicon(
  lexicon: Lexicon,
  field: string,
  measures: NonNullable<AnalyzerOptions['measures']> | null,
  builtIn: MeasureCategories = {},
): void {
  const refuse = (at: string, reason: string, value: unknown): never => {
    throw new UndertoneError('invalid-lexicon', field + at, reason, value);
  };
  const own = measures?.find((measure) => typeof measure !== 'string' && measure.id === lexicon.measure);
  if (measures !== null && own === undefined && !WITH_ROWS.includes(lexicon.measure)) {
    refuse('.measure', 'must be hedging, loadedLanguage or the id of a measure in options.measures', lexicon.measure);
  }
  const categories = typeof own === 'object' ? own.categories : builtIn[lexicon.measure];
  const ids = new Set<string>();
  lexicon.rows.forEach((row, index) => {
    const at = `.rows[${index}]`;
    if (ids.has(row.id)) refuse(`${at}.id`, 'is given twice', row.id);
    ids.add(row.id);
    const fault = rowFault(row, lexicon.measure);
    if (fault !== null) refuse(`${at}.${fault.field}`, fault.reason, fault.value);
    if (categories !== undefined && !Object.hasOwn(categories, row.category)) {
      refuse(`${at}.category`, `must be a category of ${lexicon.measure}`, row.category);
    }
  });
}

/** Refuses lexicons of which one would silently undo another: the same id in two, or one that replaces all and comes second. */
export function checkTogether(lexicons: readonly Lexicon[], field: string): void {
  const places = new Map<string, string>();
  const refuse = (at: string, reason: string, value: unknown): never => {
    throw new UndertoneError('invalid-lexicon', field + at, reason, value);
  };
  lexicons.forEach(({ measure, mode, rows }, index) => {
    const earlier = lexicons.findIndex((other) => other.measure === measure);
    if (mode === 'replace' && earlier < index) refuse(`[${index}].mode`, `would drop the rows of ${field}[${earlier}]`, mode);
    rows.forEach(({ id }, row) => {
      const at = `[${index}].rows[${row}].id`;
      const first = places.get(`${measure} ${id}`);
      if (first !== undefined) refuse(at, `is given twice, at first in ${field}${first}`, id);
      places.set(`${measure} ${id}`, at);
    });
  });
}

/** What is wrong with a row that fits the schema, if anything. */
export function rowFault({ term, ratings, basis, gate }: LexiconRow, measure: string): { field: string; reason: string; value: unknown } | null {
  const termReason = termFault(term);
  if (termReason !== null) return { field: 'term', reason: termReason, value: term };
  if (basis.trim() === '') return { field: 'basis', reason: 'must not be blank', value: basis };
  if (gate?.charged === true && measure !== 'loadedLanguage') return { field: 'gate.charged', reason: 'is a condition for rows of loadedLanguage only', value: true };
  const stray = ratings?.findIndex((rating) => rating < 0 || rating > 4) ?? -1;
  if (stray >= 0) return { field: `ratings[${stray}]`, reason: 'must be from 0 to 4', value: ratings?.[stray] };
  return null;
}

/** One place of a term: alternatives, perhaps in parentheses, perhaps optional. */
const PLACE = /^(?:[^\s|?()]+(?:\|[^\s|?()]+)*\??|\([^\s|?()]+(?:\|[^\s|?()]+)*\??\))$/;

/** A term of more places is no wording. */
const MOST_PLACES = 40;

/** What is wrong with a term, if anything: see `LexiconRow.term` for how terms are written. */
function termFault(term: string): string | null {
  if (term !== term.toLowerCase()) return 'must be in lower case';
  const places = term.split(' ');
  if (places.length > MOST_PLACES) return `must have at most ${MOST_PLACES} places, has ${places.length}`;
  if (places.includes('')) return 'must have one space between its words and none around them';
  const odd = places.find((place) => place !== '?' && !PLACE.test(place));
  if (odd !== undefined) return `must not hold the place ${JSON.stringify(odd)}`;
  const marked = places.map((place) => !place.startsWith('('));
  if (marked.slice(marked.indexOf(true), marked.lastIndexOf(true)).includes(false)) return 'must hold parentheses at its edges only';
  if (places.every((place, i) => (place.length > 1 && place.endsWith('?')) || place === '*' || !marked[i])) return 'must hold a word that has to be there';
  return null;
}
