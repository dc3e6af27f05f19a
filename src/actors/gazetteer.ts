/** The actors known beforehand, looked up in a sentence by their names. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import { knownNames, type KnownName } from './known-names.ts';
import { OPENS_KNOWN, OPENS_KNOWN_CAPITAL } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import { fold } from './spelling.ts';

export interface NameMatch {
  /** The name as the tables have it; the others of the same letters, for where the first does not count. */
  name: KnownName;
  others: readonly KnownName[];
  first: number;
  end: number;
}

/** The names that begin with one word, by their folded letters, once a text has made us look. */
export interface Opening {
  names: KnownName[];
  /** Some of the names may begin with a small letter. */
  mayBeSmall: boolean;
  sorted: { folded: string; names: KnownName[] }[] | null;
}

export class Gazetteer {
  private readonly byFirstWord = new Map<string, Opening>();

  constructor(names: readonly KnownName[] = knownNames()) {
    // Only filed by the first word here: most of the tables no text ever asks for.
    for (const name of names) {
      const key = fold(openingWord(name.alias));
      const opening = this.byFirstWord.get(key);
      const mayBeSmall = isSmall(name.alias);
      if (opening) {
        opening.names.push(name);
        opening.mayBeSmall ||= mayBeSmall;
      } else this.byFirstWord.set(key, { names: [name], mayBeSmall, sorted: null });
    }
  }

  /** The names that begin with a folded word; null where none does. */
  opening(folded: string): Opening | null {
    return this.byFirstWord.get(openingWord(folded)) ?? null;
  }

  /** The known actor of exactly this name. */
  lookUp(alias: string): KnownName | undefined {
    const name = alias.replace(/^the /i, '');
    const names = this.byFirstWord.get(openingWord(fold(name)))?.names;
    return names?.find((known) => known.alias === name && !known.blocks && known.form !== 'contextual');
  }
}

/** Finds the longest known names of a sentence, from left to right, letters and capitals considered and nothing else. */
export function findKnownNames({ firstToken, endToken }: SentenceSpan, text: NameText, found: NameMatch[]): void {
  const { doc: { tokens }, kinds } = text;
  for (let i = firstToken; i < endToken; i++) {
    const opens = kinds[i]! & (OPENS_KNOWN | OPENS_KNOWN_CAPITAL);
    if (opens === 0 || (opens === OPENS_KNOWN_CAPITAL && isSmall(tokens.text[i]!))) continue;
    const match = longest(text.factsAt(i).opening!, i, endToken, text);
    if (!match) continue;
    found.push(match);
    i = match.end - 1;
  }
}

/** Whether the first letter is no capital. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code < 65 || code > 90 : word[0] === word[0]!.toLowerCase();
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** A name's first word as far as every tokenizer keeps it whole. */
function openingWord(name: string): string {
  for (let i = 1; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === SPACE || code === HYPHEN || code === APOSTROPHE || code === CURLY_APOSTROPHE) return name.slice(0, i);
  }
  return name;
}

const NO_NAMES: readonly KnownName[] = [];

function longest(opening: Opening, first: number, limit: number, names: NameText): NameMatch | undefined {
  const { doc: { text, tokens } } = names;
  opening.sorted ??= sorted(opening.names);
  const { length } = names.factsAt(first).folded;
  const next = first + 1 < limit ? names.factsAt(first + 1).folded.charCodeAt(0) : -1;
  for (const { folded, names: same } of opening.sorted) {
    // Most names fall away at the letter after the first word.
    if (folded.length > length && folded.charCodeAt(length) !== next) continue;
    const end = endOf(folded, first, limit, names);
    if (end < 0) continue;
    if (same.length === 1) {
      if (hasItsCapitals(same[0]!, text, tokens, first, end)) return { name: same[0]!, others: NO_NAMES, first, end };
      continue;
    }
    const match = severalNames(same, text, tokens, first, end);
    if (match) return match;
  }
  return undefined;
}

/** Apart from the loop, which must not make room for what a closure holds at every name. */
function severalNames(names: readonly KnownName[], text: string, tokens: TokenTable, first: number, end: number): NameMatch | undefined {
  const written = names.filter((name) => hasItsCapitals(name, text, tokens, first, end));
  // What counts only in context comes last.
  if (written.length > 1) written.sort((a, b) => Number(a.form === 'contextual') - Number(b.form === 'contextual'));
  return written.length > 0 ? { name: written[0]!, others: written.slice(1), first, end } : undefined;
}

function sorted(names: readonly KnownName[]): { folded: string; names: KnownName[] }[] {
  const byFolded = new Map<string, KnownName[]>();
  for (const name of names) {
    const key = fold(name.alias).replace(/\s+/g, '');
    const same = byFolded.get(key);
    if (same) same.push(name);
    else byFolded.set(key, [name]);
  }
  return [...byFolded].map(([folded, same]) => ({ folded, names: same })).sort((a, b) => b.folded.length - a.folded.length);
}

/** The token after the name, if the tokens from `first` on spell it, however they were cut; -1 otherwise. */
function endOf(folded: string, first: number, limit: number, names: NameText): number {
  let at = 0;
  for (let i = first; i < limit; i++) {
    const token = names.factsAt(i).folded;
    if (!folded.startsWith(token, at)) {
      // "Soviets'" and the like: a mark of possession that the tokenizer left on.
      return at + token.length - 2 === folded.length && token.endsWith("'s") && folded.startsWith(token.slice(0, -2), at) ? i + 1 : -1;
    }
    at += token.length;
    if (at === folded.length) return i + 1;
  }
  return -1;
}

/** Nouns that some houses write small: the "Republican party", the "Justice department". */
const WRITTEN_SMALL = / (?:Party|Foundation|Department|Ministry|Court|Commission|Council|Committee|Parliament|Army|Campaign)$/;
const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}$/u;

/** Capitals must stand where the name has them; abbreviations must be written as they are. */
function hasItsCapitals({ alias }: KnownName, text: string, tokens: TokenTable, first: number, end: number): boolean {
  if (text.startsWith(alias, tokens.start[first]) && tokens.end[end - 1] === tokens.start[first]! + alias.length) return true;
  // Most that fall away are everyday words: "us", "who", "it".
  const [opening, read] = [alias.charCodeAt(0), text.charCodeAt(tokens.start[first]!)];
  if (opening >= 0x41 && opening <= 0x5a && read >= 0x61 && read <= 0x7a) return false;
  if (alias === alias.toLowerCase()) return true;
  const isAbbreviation = alias === alias.toUpperCase();
  const written = text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
  // "LeT" is not "Let".
  if (INNER_CAPITAL.test(alias) && written !== written.toUpperCase()) return written === alias;
  let isWordStart = true;
  for (let k = 0; k < alias.length && k < written.length; k++) {
    const letter = alias[k]!;
    const isUpper = letter !== letter.toLowerCase();
    if (isUpper && (isWordStart || isAbbreviation) && written[k] === written[k]!.toLowerCase()) return !isAbbreviation && WRITTEN_SMALL.exec(alias)?.index === k - 1;
    isWordStart = letter === ' ' || letter === '-';
  }
  return true;
}
