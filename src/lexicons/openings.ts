/** The tokens with which a term can begin, and letters that tell early which terms may begin with a token: thousands of terms are never looked at further. */
import { irregularForms } from './inflection.ts';
import { compileOpening, inflections, type Term } from './term.ts';

/** What a term can begin with: tokens, and whether any word will do. */
export interface Opening {
  readonly tokens: readonly string[];
  readonly isAnyWord: boolean;
}

const PLAIN = /^[a-z]+$/;

export function openingOf(term: Term): Opening {
  const first = plainFirst(term);
  if (first !== null) return { tokens: term.inflect === undefined ? [first] : inflections(first, term.inflect), isAnyWord: false };
  const tokens = new Set<string>();
  let isAnyWord = false;
  for (const place of compileOpening(term)) {
    if (place.isAnyWord) isAnyWord = true;
    for (const token of place.single) if (token !== '*') tokens.add(token);
    for (const [token] of place.several) tokens.add(token!);
  }
  return { tokens: [...tokens], isAnyWord };
}

/** As many letters of a token tell the terms that it may begin; inflection leaves fewer of a short word. */
const LETTERS = 6;
const FEWEST_LETTERS = 2;

/** First letters of the tokens with which a term can begin, at least one of `lettersOf` each; null where it may begin with any word. */
export function openingLetters(term: Term): readonly string[] | null {
  const first = plainFirst(term);
  if (first !== null && term.inflect === undefined) return [first.slice(0, LETTERS)];
  const found = first === null ? FIRST.exec(term.term) : null;
  const written = first ?? found?.[1] ?? found?.[2];
  if (written === undefined || written.includes('cannot')) return exactLetters(term);
  // A verb is never inflected in brackets; a noun is where nothing else must stand there.
  if (found?.[2] !== undefined) return (term.inflect === undefined || term.inflect === 'verb' ? lettersOfWords(written, undefined) : null) ?? exactLetters(term);
  const isAlone = written.length === term.term.length;
  // Of several words nouns and adjectives are inflected at the last one that must stand there.
  const inflect = isAlone || term.inflect === 'verb' ? term.inflect : undefined;
  if (inflect !== term.inflect && OPTIONAL.test(term.term)) return exactLetters(term);
  return lettersOfWords(written, inflect) ?? exactLetters(term);
}

/** Null where one of the words must be looked at more closely. */
function lettersOfWords(written: string, inflect: Term['inflect']): string[] | null {
  const letters: string[] = [];
  for (const word of written.split('|')) if (!addLetters(word, inflect, letters)) return null;
  return letters;
}

/** False where the word must be looked at more closely. */
function addLetters(word: string, inflect: Term['inflect'], letters: string[]): boolean {
  // A hyphenated word may be one token or several, and is inflected at its end.
  const hyphen = word.indexOf('-');
  if (hyphen >= 0) {
    if (inflect !== undefined && hyphen < LETTERS) return false;
    letters.push(word.slice(0, LETTERS), word.slice(0, Math.min(hyphen, LETTERS)));
    return true;
  }
  const kept = inflect === undefined ? word.length : word.length - (word.endsWith('ie') ? 2 : 1);
  if (kept < FEWEST_LETTERS && inflect !== undefined) return false;
  letters.push(word.slice(0, Math.min(LETTERS, kept)));
  if (inflect !== undefined) for (const form of irregularForms(word, inflect)) letters.push(form.slice(0, LETTERS));
  return true;
}

function exactLetters(term: Term): string[] | null {
  const { tokens, isAnyWord } = openingOf(term);
  return isAnyWord ? null : tokens.map((token) => token.slice(0, LETTERS));
}

/** A first place of letters alone that must be filled, or such a one in brackets. */
const FIRST = /^(?:([a-z][a-z|-]*)|\(([a-z][a-z|-]*)\))(?= |$)/;
const OPTIONAL = /[(?]/;

/** The letters under which the terms stand that a token may begin. */
export function lettersOf(token: string): readonly string[] {
  const all: string[] = [];
  for (let n = FEWEST_LETTERS; n < LETTERS && n < token.length; n++) all.push(token.slice(0, n));
  all.push(token.slice(0, LETTERS));
  return all;
}

/** The word that opens a term alone, inflected where the term is, and no other; else null. */
function plainFirst({ term, inflect }: Term): string | null {
  const space = term.indexOf(' ');
  const first = space < 0 ? term : term.slice(0, space);
  return first !== 'cannot' && PLAIN.test(first) && (inflect === undefined || inflect === 'verb' || space < 0) ? first : null;
}
