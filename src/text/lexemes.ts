/**
 * What wink-nlp knows of a run of letters: how it falls into tokens, and which part of speech each has before its
 * neighbours are looked at. This is the only file that knows wink-nlp.
 *
 * Its parts are put together here and not by its `readDoc`: that one keeps every unknown word for ever, cuts a run one way
 * or another by what it has read before, and works out anew what a word is each time the word stands in a text.
 */
import model from 'wink-eng-lite-web-model';
import makeCache, { type WinkCache } from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import makeTokenizer, { type TokenSink } from 'wink-nlp/src/tokenizer.js';
import { unmarked } from './unmarked.ts';

/** A token of a run, before its neighbours are looked at. */
export interface Lexeme {
  readonly text: string;
  /** Offset into the run. */
  readonly from: number;
  /** Index into `TAGS`. */
  readonly tag: number;
  /** Names a word or a group of words that the rules of tagging treat in their own way; 0: none. */
  readonly hint: number;
  /** Bit `n` is set where the word can be tag `n`. */
  readonly possible: number;
  /** Half of a contraction: its tag stands whatever its neighbours are. */
  readonly isFixed: boolean;
}

interface Core {
  trex: unknown;
  tcat: { hash: Record<string, number> };
  /** Words that stay one with what a hyphen joins to them. */
  preserve: Record<'prefix' | 'suffix', Readonly<Record<string, unknown>>>;
  packing: { config: unknown };
  features: { lexeme: { hash: Record<string, number> }; posClusters: { list: readonly ReadonlySet<number>[] } };
  xpansions: ArrayLike<number>;
  pos: { list: readonly string[] };
}
interface Features {
  pos(word: string, category: number, cache: Pick<WinkCache, 'lookup' | 'intrinsicSize' | 'posOf'>): number;
}
interface Model {
  core(): Core;
  pos(): { machines: readonly string[] };
  featureFn: (config: unknown) => Features;
}
const { core, pos, featureFn } = model as unknown as Model;

/** Indices into `TAGS`; a noun is what a word may be of which nothing is known. */
export const ADJECTIVE = 1;
export const NOUN = 8;
export const PROPER_NOUN = 12;
const AUXILIARY = 4;
const PRONOUN = 11;
/** What a lookup gives for one half of a contraction. */
const PARTS = 4;

/**
 * wink-nlp tells hyphens, and words in small letters, by literals in which a dash stands behind a backslash. Bun rewrites such a literal as it loads
 * the file: `/[\–]/` becomes `/[\\u2013]/`, which takes "u", "2", "0", "1", "3" and the backslash for hyphens, and the dash for none. Hence words are cut at
 * hyphens here, and a literal of wink-nlp meets no word in which the two readings differ.
 */
const HYPHEN = /[-\u2013\u2014]/;
const SMALL_LETTERED = /^[a-z][a-z.\u2013\u2014-]*$/;
const CAPITALIZED = /^[A-Z][a-z.\u2013\u2014-]*$/;
/** The one contraction of a pronoun that wink-nlp's lexicon lacks. */
const I_AM = /^I['’]m$/i;
/** Has wink-nlp leave every word with a hyphen whole. */
const PRESERVE_ALL: Core['preserve'] = { prefix: new Proxy({}, { get: () => true }), suffix: {} };
/** A cache that knows no word: what it is asked for was looked up before. */
const UNKNOWN = { lookup: () => [Infinity], intrinsicSize: () => 0, posOf: () => 0 };

export class Lexemes {
  /** Names of the universal parts of speech; 0 is none. */
  readonly tags: readonly string[];
  /** The rules of tagging, to be run one after the other. */
  readonly machines: readonly string[];
  private readonly core: Core;
  private readonly cache: WinkCache;
  private readonly features: Features;
  private readonly possibleByCluster: readonly number[];
  private readonly tokenize: (sink: TokenSink, text: string) => void;
  private found: Omit<Lexeme, 'from'>[] = [];
  private readonly sink: TokenSink;

  constructor() {
    this.core = core();
    const cache = makeCache(this.core, featureFn);
    this.cache = cache;
    this.features = featureFn(this.core.packing.config);
    this.tags = this.core.pos.list;
    this.machines = pos().machines;
    this.possibleByCluster = this.core.features.posClusters.list.map((tags) => [...tags].reduce((bits, tag) => bits | (1 << tag), 0));
    this.tokenize = makeTokenizer(compileExpressions(this.core.trex), this.core.tcat.hash, PRESERVE_ALL);
    this.sink = {
      _addToken: (text, category) => this.addUnknown(text, category),
      _addTokenIfInCache: (text) => this.addKnown(text),
      isLexeme: (text) => cache.lookup(text),
    };
  }

  /** The tokens of a run of characters without a space; of a line break, a token that is one. */
  read(run: string): Lexeme[] {
    this.found = [];
    const plain = unmarked(run);
    this.tokenize(this.sink, plain);
    let from = 0;
    return this.found.map((lexeme) => {
      const at = plain.indexOf(lexeme.text, from);
      if (at >= 0) from = at;
      const text = plain === run ? lexeme.text : run.slice(from, from + lexeme.text.length);
      const { tag, hint, possible, isFixed } = lexeme;
      const placed = { text, from, tag, hint, possible, isFixed };
      from += lexeme.text.length;
      return placed;
    });
  }

  private addKnown(text: string): number {
    const parts = this.cache.lookup(text);
    if (parts === null) return 0;
    if (parts.length === 1) this.addLexeme(text, parts[0]!);
    for (let k = 0; parts.length > 1 && k < parts.length; k += PARTS) {
      const [lexeme, normal, , tag] = [parts[k]!, this.core.xpansions[parts[k + 1]!]!, parts[k + 2]!, parts[k + 3]!];
      this.found.push({ text: this.cache.value(lexeme), tag, hint: this.cache.property(lexeme, 'posHint'), possible: this.possible(normal), isFixed: true });
    }
    return 1;
  }

  private addLexeme(text: string, lexeme: number): void {
    const { cache } = this;
    this.found.push({
      text, tag: cache.posOf(cache.mappedSpelling(lexeme)) || NOUN, hint: cache.property(lexeme, 'posHint'), possible: this.possible(cache.normal(lexeme)), isFixed: false,
    });
  }

  /** An unknown word is cut at its hyphens, unless it has a digit or its first or last part keeps the others. */
  private addUnknown(text: string, category: number): void {
    if (I_AM.test(text)) return this.addIAm(text);
    const { preserve, tcat } = this.core;
    if (category !== tcat.hash['word'] || !HYPHEN.test(text) || /[0-9]/.test(text)) return this.add(text, category);
    const parts = text.split(HYPHEN);
    if (preserve.prefix[parts[0]!] || preserve.suffix[parts[parts.length - 1]!]) return this.add(text, category);
    for (const part of text.split(/([-\u2013\u2014])/)) {
      if (part !== '' && !this.addKnown(part)) this.add(part, tcat.hash[HYPHEN.test(part) ? 'punctuation' : 'word']!);
    }
  }

  /** "I'm", cut as wink-nlp cuts "we're". */
  private addIAm(text: string): void {
    const hint = this.cache.property(this.lexemeOf('I')!, 'posHint');
    this.found.push({ text: text.slice(0, 1), tag: PRONOUN, hint, possible: 1 << PRONOUN, isFixed: true });
    this.found.push({ text: text.slice(1), tag: AUXILIARY, hint: 0, possible: 1 << AUXILIARY, isFixed: true });
  }

  private add(text: string, category: number): void {
    const known = this.lexemeOf(text);
    if (known !== undefined) return this.addLexeme(text, known);
    // The normal form of an unknown word may be a known one: "Ceasefire".
    const lower = this.lexemeOf(text.toLowerCase());
    this.found.push({
      text, tag: this.tagOf(text, category), hint: 0, isFixed: false,
      possible: lower === undefined ? this.possibleByCluster[0]! : this.possible(this.cache.mappedSpelling(lower)),
    });
  }

  /** The tag of a word that is not in the lexicon as it is written. */
  private tagOf(text: string, category: number): number {
    if (category === this.core.tcat.hash['word']) {
      const lower = this.cache.lookup(text.toLowerCase());
      if (lower !== null) {
        const tag = this.cache.posOf(lower[0]!);
        if (tag === NOUN || tag === ADJECTIVE) return PROPER_NOUN;
        return tag || (CAPITALIZED.test(text) ? PROPER_NOUN : NOUN);
      }
      if (!SMALL_LETTERED.test(text)) return PROPER_NOUN;
    }
    return this.features.pos(text.replace(/[\u2013\u2014]/g, '-'), category, UNKNOWN) || NOUN;
  }

  private lexemeOf(text: string): number | undefined {
    return this.core.features.lexeme.hash[text];
  }

  private possible(lexeme: number): number {
    return this.possibleByCluster[this.cache.property(lexeme, 'lexemeCID')]!;
  }
}
