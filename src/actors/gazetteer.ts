/** The actors known beforehand, looked up in a sentence by their names. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { knownNames, type KnownName } from './known-names.ts';
import { fold } from './spelling.ts';

export interface NameMatch {
  /** The name as the tables have it; the others of the same letters, for where the first does not count. */
  name: KnownName;
  others: readonly KnownName[];
  first: number;
  end: number;
}

/** The names that begin with one word, by their folded letters, once a text has made us look. */
interface Opening {
  names: KnownName[];
  sorted: { folded: string; names: KnownName[] }[] | null;
}

export class Gazetteer {
  private readonly byFirstWord = new Map<string, Opening>();
  private byId: (Opening | null | undefined)[] = [];
  private vocabulary: Vocabulary | undefined;

  constructor(names: readonly KnownName[] = knownNames()) {
    // Only filed by the first word here: most of the tables no text ever asks for.
    for (const name of names) {
      const key = fold(openingWord(name.alias));
      const opening = this.byFirstWord.get(key);
      if (opening) opening.names.push(name);
      else this.byFirstWord.set(key, { names: [name], sorted: null });
    }
  }

  /** Forgets what was looked up by id when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    if (this.vocabulary === vocabulary) return;
    this.vocabulary = vocabulary;
    this.byId = [];
  }

  /** The known actor of exactly this name. */
  lookUp(alias: string): KnownName | undefined {
    const name = alias.replace(/^the /i, '');
    const names = this.byFirstWord.get(openingWord(fold(name)))?.names;
    return names?.find((known) => known.alias === name && !known.blocks && known.form !== 'contextual');
  }

  /** The longest known names of a sentence, from left to right, letters and capitals considered and nothing else. */
  find(sentence: SentenceSpan, text: string, tokens: TokenTable): NameMatch[] {
    const found: NameMatch[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const opening = this.openingAt(tokens, i);
      const match = opening && longest(opening, i, sentence.endToken, text, tokens);
      if (!match) continue;
      found.push(match);
      i = match.end - 1;
    }
    return found;
  }

  private openingAt(tokens: TokenTable, i: number): Opening | null {
    const { id, lower, isWord } = tokens.word[i]!;
    if (this.vocabulary === undefined) return isWord ? (this.byFirstWord.get(openingWord(fold(lower))) ?? null) : null;
    let opening = this.byId[id];
    if (opening === undefined) this.byId[id] = opening = this.byFirstWord.get(openingWord(fold(lower))) ?? null;
    return opening;
  }
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

function longest(opening: Opening, first: number, limit: number, text: string, tokens: TokenTable): NameMatch | undefined {
  opening.sorted ??= sorted(opening.names);
  for (const { folded, names } of opening.sorted) {
    const end = endOf(folded, first, limit, tokens);
    if (end < 0) continue;
    const written = names.filter((name) => hasItsCapitals(name, text, tokens, first, end));
    // What counts only in context comes last.
    if (written.length > 1) written.sort((a, b) => Number(a.form === 'contextual') - Number(b.form === 'contextual'));
    if (written.length > 0) return { name: written[0]!, others: written.slice(1), first, end };
  }
  return undefined;
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
function endOf(folded: string, first: number, limit: number, tokens: TokenTable): number {
  let at = 0;
  for (let i = first; i < limit; i++) {
    const token = fold(tokens.word[i]!.lower);
    if (!folded.startsWith(token, at)) {
      // "Soviets'" and the like: a mark of possession that the tokenizer left on.
      return at + token.length - 2 === folded.length && token.endsWith("'s") && folded.startsWith(token.slice(0, -2), at) ? i + 1 : -1;
    }
    at += token.length;
    if (at === folded.length) return i + 1;
  }
  return -1;
}

const INNER_CAPITAL = /^\p{Lu}\p{Ll}+\p{Lu}$/u;

/** Capitals must stand where the name has them; abbreviations must be written as they are. */
function hasItsCapitals({ alias }: KnownName, text: string, tokens: TokenTable, first: number, end: number): boolean {
  if (alias === alias.toLowerCase()) return true;
  const isAbbreviation = alias === alias.toUpperCase();
  const written = text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, ' ');
  // "LeT" is not "Let".
  if (INNER_CAPITAL.test(alias) && written !== written.toUpperCase()) return written === alias;
  let isWordStart = true;
  for (let k = 0; k < alias.length && k < written.length; k++) {
    const letter = alias[k]!;
    const isUpper = letter !== letter.toLowerCase();
    if (isUpper && (isWordStart || isAbbreviation) && written[k] === written[k]!.toLowerCase()) return false;
    isWordStart = letter === ' ' || letter === '-';
  }
  return true;
}
