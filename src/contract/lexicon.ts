/** The rows that measures match: data that a reviewer judges without reading code. */

/** Rows a caller adds to a measure, or puts in place of the built-in ones. */
export interface Lexicon {
  /** `hedging`, `loadedLanguage`, or the id of a measure of the caller's own. */
  measure: string;
  /** `extend` adds to the built-in rows, a row of the same id taking the old one's place; `replace` drops them. Default `extend`. */
  mode?: 'extend' | 'replace';
  /** No two of one id, neither here nor in another lexicon of the same measure; a `replace` must come first. */
  rows: LexiconRow[];
}

/** One wording with its strength, the basis of the strength, and the conditions under which it counts. */
export interface LexiconRow {
  /**
   * Written by hand and never changed: `hedging.may`. Lower case, digits, hyphens and dots.
   * @pattern ^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)+$
   */
  id: string;
  /**
   * Lower-case words with one space between. In each place `a|b` offers alternatives, a trailing `?` makes the place
   * optional, and `*` stands for any one word: `it|this remains? to be seen`. Places in parentheses at either edge must stand
   * there and are not marked; at most 40 places: `some|many (say|argue)` marks only who says it; a gate looks beyond them.
   * @minLength 1
   */
  term: string;
  /** One of the measure's categories. */
  category: string;
  /**
   * From 0 (none) to 4 (as strong as words get). The mean of `ratings`, where there are any.
   * @minimum 0 @maximum 4
   */
  strength: number;
  /** The ratings behind `strength`, each made without sight of the others, 0 to 4. */
  ratings?: number[];
  /** Key of the bases in `src/lexicons/bases.json`: how the row and its strength came about. */
  basis: string;
  /** Adds the regular and the known irregular forms of the last place (`noun`, `adjective`) or of the first (`verb`). */
  inflect?: 'verb' | 'noun' | 'adjective';
  /** All conditions must hold, or the words are passed over. */
  gate?: Gate;
  /** Sentences in which the row fires, on the words in [square brackets]. */
  hit?: string[];
  /** Sentences in which the row stays silent, though its words stand there in [square brackets]. */
  miss?: string[];
  /** What a reviewer should know besides; it has no effect. */
  note?: string;
}

/**
 * Conditions on the surroundings. A list holds lower-case words, part-of-speech tags in capitals (`NOUN`, `PROPN`, `VERB`, `AUX`, `ADJ`,
 * `ADV`, `NUM`, `DET`, `PRON`, `ADP`, `PART`, `SCONJ`, `CCONJ`, `PUNCT`, `SYM`, `INTJ`), `START` and `END` for the
 * edges of the sentence.
 */
export interface Gate {
  /** The first word of the match bears one of these tags. */
  pos?: string[];
  /** The first word of the match bears none of these tags. */
  notPos?: string[];
  /** The word right before the match is one of these. */
  before?: string[];
  /** The word right before the match is none of these. */
  notBefore?: string[];
  /** The word right after the match is one of these. */
  after?: string[];
  /** The word right after the match is none of these. */
  notAfter?: string[];
  /** One of these stands within so many words before or after the match, in the same sentence. */
  near?: Neighbourhood;
  /** None of these stands within so many words before or after the match, in the same sentence. */
  notNear?: Neighbourhood;
  /** `lower`: no word of the match begins with a capital, unless it opens the sentence. `upper`: each does. */
  letters?: 'lower' | 'upper';
  /** Whether the match may lie inside a proper name, and whether the lists may mean a word of a person's full name. Default false. */
  insideNames?: boolean;
  /**
   * `loadedLanguage` only. Whether the row asks for charged company: it then counts only where the same voice says something else in the same
   * sentence that is loaded by itself, clearly so (an amount of 0.5 or more), and where no other row or rule marks its words. Default false.
   */
  charged?: boolean;
}

/** Words around a match, and how far from it they are looked for. */
export interface Neighbourhood {
  /** As in a list of a gate: words, tags in capitals, `START`, `END`. */
  words: string[];
  /**
   * Tokens before the match that are looked at; 0 for none.
   * @asType integer @minimum 0
   */
  before: number;
  /**
   * Tokens after the match that are looked at; 0 for none.
   * @asType integer @minimum 0
   */
  after: number;
}

/** Why a lexicon row or a rule exists, as `explain` gives it. */
export interface RuleExplanation {
  /** The id, as `Evidence.rule` has it. */
  rule: string;
  /** The id of the measure. */
  measure: string;
  /** The measure's category, or what else the row sorts under, in words. */
  category: string;
  /** The row's term, or in one sentence what the rule looks for. */
  term: string;
  /** 0..4; null for rules whose amount depends on the case. */
  strength: number | null;
  /** The ratings behind the strength, 0 to 4 each; empty without any. */
  ratings: number[];
  /** The mean of the ratings, 0..4; null without ratings. */
  mean: number | null;
  /** The standard deviation of the ratings, 0..2; null without ratings. */
  spread: number | null;
  /** How the row and its strength came about, in plain words. */
  basis: string;
  /** Conditions under which the row fires; null where it always does. */
  gate: Gate | null;
  /** Sentences with the words in [square brackets]. */
  examples: {
    /** In which it fires. */
    hit: string[];
    /** In which it stays silent. */
    miss: string[];
  };
  /** What else there is to know; null where there is nothing. */
  note: string | null;
}
