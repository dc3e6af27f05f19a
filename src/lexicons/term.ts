/** The term language of lexicon rows: `a|b` alternatives, `word?` an optional place, `*` any one word. */
import type { LexiconRow } from '../contract/lexicon.ts';
import { adjectiveForms, nounForms, verbForms } from './inflection.ts';

/** One way to write a term: the tokens it is made of; `*` stands for any word. */
export type TokenPattern = string[];

/** Everything a row matches, as sequences of lower-case tokens cut as the tokenizer cuts them. */
export function expandTerm({ term, inflect }: Pick<LexiconRow, 'term' | 'inflect'>): TokenPattern[] {
  const places = term.split(' ');
  const inflected = inflect === 'verb' ? 0 : inflect === undefined ? -1 : lastRequired(places);
  let patterns: TokenPattern[] = [[]];
  for (const [index, place] of places.entries()) {
    const isOptional = place.length > 1 && place.endsWith('?');
    const alternatives = (isOptional ? place.slice(0, -1) : place).split('|');
    const forms = index === inflected ? alternatives.flatMap((word) => inflections(word, inflect!)) : alternatives;
    const longer = patterns.flatMap((pattern) => forms.map((form) => [...pattern, ...tokenizeTermWord(form)]));
    patterns = isOptional ? [...patterns, ...longer] : longer;
  }
  const seen = new Set<string>();
  return patterns.filter((pattern) => {
    const key = pattern.join(' ');
    return pattern.length > 0 && !seen.has(key) && seen.add(key);
  });
}

function lastRequired(places: string[]): number {
  for (let i = places.length - 1; i > 0; i--) if (!places[i]!.endsWith('?')) return i;
  return 0;
}

/** Inflects the right part of a hyphenated word: the last one, but the first of a particle verb. */
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
  return word
    .split(/(-)/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const contraction = CONTRACTION.exec(part);
      if (contraction) return [contraction[1]!, contraction[2]!];
      return /s'$/.test(part) ? [part.slice(0, -1), "'"] : [part];
    })
    .flatMap((part) => part.split(/([,:;!?%$])/).filter((piece) => piece !== ''));
}
