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

export function compileTerm({ term, inflect }: Pick<LexiconRow, 'term' | 'inflect'>): Place[] {
  const places = term.split(' ');
  const contexts = places.map((place) => place.startsWith('('));
  const inflected = inflect === undefined ? -1 : inflect === 'verb' ? contexts.indexOf(false) : lastRequired(places);
  return places.map((written, index) => {
    const isContext = contexts[index]!;
    const place = isContext ? written.replace(/[()]/g, '') : written;
    const isOptional = place.length > 1 && place.endsWith('?');
    const alternatives = (isOptional ? place.slice(0, -1) : place).split('|');
    const forms = index === inflected ? alternatives.flatMap((word) => inflections(word, inflect!)) : alternatives;
    const single = new Set<string>();
    const several: string[][] = [];
    for (const form of forms) {
      const tokens = tokenizeTermWord(form);
      // The tokenizer keeps some prefixes joined ("anti-american"), others it cuts off ("so-called").
      if (form.includes('-')) single.add(form);
      if (tokens.length === 1) single.add(tokens[0]!);
      else if (tokens.length > 1) several.push(tokens);
    }
    return { single, several, isOptional, isAnyWord: place === '*', isContext };
  });
}

function lastRequired(places: string[]): number {
  const isCore = (place: string): boolean => !place.endsWith('?') && !place.startsWith('(');
  for (let i = places.length - 1; i > 0; i--) if (isCore(places[i]!)) return i;
  return 0;
}

/** Inflects the last part of a hyphenated word. */
function inflections(word: string, how: 'verb' | 'noun' | 'adjective'): string[] {
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
