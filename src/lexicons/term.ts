/** The term language of lexicon rows: `a|b` alternatives, `word?` an optional place, `*` any one word, `(word)` a place that must stand there unmarked. */
import type { LexiconRow } from '../contract/lexicon.ts';
import { adjectiveForms, nounForms, verbForms } from './inflection.ts';

/** One place of a term: what may stand there, as sequences of lower-case tokens cut as the tokenizer cuts them. */
export interface Place {
  /** Alternatives of one token. */
  single: ReadonlySet<string>;
  /** Alternatives of several tokens: hyphenated words, contractions. */
  several: readonly string[][];
  isOptional: boolean;
  isAnyWord: boolean;
  /** Stands around the marked words and is not marked itself. */
  isContext: boolean;
}

export type Term = Pick<LexiconRow, 'term' | 'inflect'>;

/** All places of a term. */
export function compileTerm({ term, inflect }: Term): Place[] {
  const places = term.split(' ');
  const inflected = inflectedPlace(places, inflect);
  return places.map((written, index) => compilePlace(written, index === inflected ? inflect : undefined));
}

/** The places at which a term may begin: the first, and what follows it as long as it is optional. */
export function compileOpening({ term, inflect }: Term): Place[] {
  const places = term.split(' ');
  return places.slice(0, openingLength(places)).map((written, i) => compilePlace(written, i === inflectedPlace(places, inflect) ? inflect : undefined));
}

function openingLength(places: readonly string[]): number {
  const required = places.findIndex((place) => !isOptionalPlace(unbracketed(place)));
  return required < 0 ? places.length : required + 1;
}

const unbracketed = (written: string): string => (written.startsWith('(') ? written.replace(/[()]/g, '') : written);
const isOptionalPlace = (place: string): boolean => place.length > 1 && place.endsWith('?');
/** What may stand in a place, without the marks around it. */
function bare(written: string): string {
  const place = unbracketed(written);
  return isOptionalPlace(place) ? place.slice(0, -1) : place;
}

function inflectedPlace(places: string[], inflect: LexiconRow['inflect']): number {
  if (inflect === undefined) return -1;
  return inflect === 'verb' ? places.findIndex((place) => !place.startsWith('(')) : lastRequired(places);
}

function compilePlace(written: string, inflect: LexiconRow['inflect']): Place {
  const isContext = written.startsWith('(');
  const place = unbracketed(written);
  const isOptional = isOptionalPlace(place);
  const single = new Set<string>();
  const several: string[][] = [];
  for (const word of bare(written).split('|')) {
    for (const form of inflect ? inflections(word, inflect) : [word]) {
      const tokens = tokenizeTermWord(form);
      // The tokenizer keeps some prefixes joined ("anti-american"), others it cuts off ("so-called").
      if (form.includes('-')) single.add(form);
      if (tokens.length === 1) single.add(tokens[0]!);
      else if (tokens.length > 1) several.push(tokens);
    }
  }
  return { single, several, isOptional, isAnyWord: place === '*', isContext };
}

function lastRequired(places: string[]): number {
  const isCore = (place: string): boolean => !place.endsWith('?') && !place.startsWith('(');
  for (let i = places.length - 1; i > 0; i--) if (isCore(places[i]!)) return i;
  return 0;
}

/** Inflects the last part of a hyphenated word. */
export function inflections(word: string, how: 'verb' | 'noun' | 'adjective'): string[] {
  const hyphen = word.lastIndexOf('-');
  const [head, tail] = hyphen < 0 ? ['', word] : [word.slice(0, hyphen + 1), word.slice(hyphen + 1)];
  const forms = how === 'verb' ? verbForms(tail) : how === 'noun' ? nounForms(tail) : adjectiveForms(tail);
  return forms.map((form) => head + form);
}

const CONTRACTION = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;
/** Cuts a lower-case word into tokens as wink-nlp does: at hyphens, and before the second half of a contraction. */
export function tokenizeTermWord(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  if (!/[-',:;!?%$]/.test(word)) return [word];
  return word
    .split(/(-)/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const contraction = CONTRACTION.exec(part);
      if (contraction) return [contraction[1]!, contraction[2]!];
      return /s'$/.test(part) ? [part.slice(0, -1), "'"] : [part];
    })
    .flatMap((part) => (part.startsWith("'") ? [part] : part.split(/([,:;!?%$])/).filter((piece) => piece !== '')));
}
