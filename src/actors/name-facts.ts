/** What is known of a word in names from its letters alone, looked up once for each distinct word. */
import type { TokenTable } from '../text/parse.ts';
import { WordTable } from '../text/word-table.ts';
import type { Gazetteer, Opening } from './gazetteer.ts';
import type { GivenNames } from './given-names.ts';
import { EVENT_WORDS, LINKS, AGE_WORDS, NAME_MONTHS, NEVER_IN_NAMES, NOT_NAMES, ORGANIZATION_LINKS, ORGANIZATION_OPENERS, ORGANIZATION_WORDS } from './name-words.ts';
import { isBodyNoun, isManyPeople, isOnePerson } from './common-nouns.ts';
import { BODIES, PLAIN_NOUNS, PRONOUNS, RELATIVES } from './reference-words.ts';
import { closesRole, opensRole } from './roles.ts';
import { fold, isFamilyName } from './spelling.ts';

/** Bits of `NameFacts.kinds`. */
export const NOT_NAME = 1;
export const MONTH = 2;
export const LINK = 4;
export const ORGANIZATION = 8;
export const ORGANIZATION_OPENER = 16;
export const ORGANIZATION_LINK = 32;
export const EVENT = 64;
export const GIVEN = 128;
export const DOUBTFUL_GIVEN = 256;
export const FAMILY = 512;
export const OPENS_ROLE = 1024;
export const CLOSES_ROLE = 2048;
export const PRONOUN = 4096;
/** "the country", "his counterpart": nouns by which known actors are meant beside their roles. */
export const PLAIN_NOUN = 8192;

/** Known names begin with the word, some of them small; or all of them with a capital. */
export const OPENS_KNOWN = 16384;
export const OPENS_KNOWN_CAPITAL = 32768;
/** Common nouns for one person, for several, for a body that acts. */
export const PERSON_NOUN = 65536;
export const GROUP_NOUN = 131072;
export const BODY_NOUN = 262144;
/** "who", "which". */
export const RELATIVE = 524288;

/** "who", "was": inside no name, capitals or not. */
export const NO_PART = 1048576;

/** "old" of "the 51-year-old". */
export const AGE = 2097152;

/** "another", which stands for somebody where no noun follows. */
export const ANOTHER = 4194304;

export interface NameFacts {
  readonly lower: string;
  /** Without accents. */
  readonly folded: string;
  readonly kinds: number;
  /** The known names that begin with the word. */
  readonly opening: Opening | null;
}

export class NameLexicon {
  private readonly table = new WordTable((lower) => this.lookUp(lower));

  constructor(private readonly gazetteer: Gazetteer, private readonly givenNames: GivenNames) {}

  of(tokens: TokenTable, token: number): NameFacts {
    return this.table.of(tokens, token);
  }

  private lookUp(lower: string): NameFacts {
    const folded = fold(lower);
    const is = (bit: number, words: { has(word: string): boolean }): number => (words.has(lower) ? bit : 0);
    const kinds =
      is(NOT_NAME, NOT_NAMES) | is(MONTH, NAME_MONTHS) | is(LINK, LINKS) | is(ORGANIZATION, ORGANIZATION_WORDS) | is(ORGANIZATION_OPENER, ORGANIZATION_OPENERS) |
      is(ORGANIZATION_LINK, ORGANIZATION_LINKS) | is(EVENT, EVENT_WORDS) | is(GIVEN, this.givenNames) | (folded !== lower && this.givenNames.has(folded) ? GIVEN : 0) | (this.givenNames.isDoubtful(lower) ? DOUBTFUL_GIVEN : 0) |
      (isFamilyName(lower) ? FAMILY : 0) | (opensRole(lower) ? OPENS_ROLE : 0) | (closesRole(lower) ? CLOSES_ROLE : 0) | is(PRONOUN, PRONOUNS) |
      is(PLAIN_NOUN, PLAIN_NOUNS) | (isOnePerson(lower) ? PERSON_NOUN : 0) | (isManyPeople(lower) ? GROUP_NOUN : 0) | (isBodyNoun(lower) || BODIES.has(lower) ? BODY_NOUN : 0) | is(RELATIVE, RELATIVES) | is(NO_PART, NEVER_IN_NAMES) | is(AGE, AGE_WORDS) | (lower === 'another' ? ANOTHER : 0);
    const opening = this.gazetteer.opening(folded);
    const opens = opening === null ? 0 : opening.mayBeSmall ? OPENS_KNOWN : OPENS_KNOWN_CAPITAL;
    return { lower, folded, kinds: kinds | opens, opening };
  }
}
