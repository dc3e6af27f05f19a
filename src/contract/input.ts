/** What a caller hands over. The JSON Schemas in `undertone/schema` are generated from these types. */
import type { ActorKind } from './report.ts';
import type { Lexicon } from './lexicon.ts';
import type { Measure } from './measure.ts';

/** One article: its text alone, or its text with what is known of it. */
export type AnalyzeInput = string | ArticleInput;

/** One article. Unknown fields are refused; what is known of it is carried into the report. */
export interface ArticleInput {
  /** The article as copied, in any state. Never altered; all offsets refer to it, in UTF-16 code units. */
  text: string;
  /** The caller's own name for the article; any string. It becomes `document.id` and tells articles of a corpus apart. */
  id?: string;
  /** The headline, where it is known. It helps to tell the headline in the text; it is not scored by itself. */
  title?: string;
  /** Who published it. Carried into the report; it has no part in the scores. */
  outlet?: string;
  /** Who wrote it. It helps to tell a byline in the text; it has no part in the scores. */
  author?: string;
  /** When it was published, as the caller writes dates: it is carried into the report and never read. */
  published?: string;
  /** Where it was found. Carried into the report, never opened. */
  url?: string;
  /** Actors the caller cares about, beside those found. Where one merges with a found actor, the caller's id wins. */
  actors?: ActorInput[];
  /** The caller's own coreference. An actor that has mentions here is looked for nowhere else, unless it has aliases. */
  mentions?: MentionInput[];
}

/** Somebody to look for: by `name` and `aliases`, whole words as they are written. No two have one `id`, also where one stands in the options and the other in the input. */
export interface ActorInput {
  /**
   * The caller's own id of the actor, not blank; it stands in the report in the place of an id found by us.
   * @pattern \S
   */
  id: string;
  /**
   * What the actor is called, neither blank nor with blanks around it; looked for as it is written.
   * @pattern \S
   */
  name: string;
  /** Default: that of the country, group, organisation or person of our tables whom the name means; `other` where there is none. */
  kind?: ActorKind;
  /** Other names to look for, each as it is written; none may be blank or have blanks around it. */
  aliases?: string[];
}

/** A place in the text, `[start, end)` in UTF-16 code units, where the actor is meant. */
export interface MentionInput {
  /** The id of an actor given in `actors`, of the input or of the options. */
  actor: string;
  /**
   * Offset of the first code unit, below `end`; it must not split a surrogate pair.
   * @asType integer @minimum 0
   */
  start: number;
  /**
   * Offset after the last code unit, at most the length of the text; it must not split a surrogate pair.
   * @asType integer @minimum 0
   */
  end: number;
}

/** The four measures. */
export type BuiltInMeasureId = 'hedging' | 'loadedLanguage' | 'attribution' | 'stance';

/** What to measure and how. Unknown options are refused. */
export interface AnalyzerOptions {
  /** Which measures to take, by id, or measures of the caller's own. Default: the four built-in ones. */
  measures?: (BuiltInMeasureId | Measure)[];
  /** `off`: the whole text is body; block quotations are still heard. Default `auto`. */
  zoning?: 'auto' | 'off';
  /** `en`: take all text for English, without language detection. Default `auto`. */
  language?: 'auto' | 'en';
  /** Actors to look for in every document. */
  actors?: ActorInput[];
  /** Rows that extend or replace the built-in ones. */
  lexicons?: Lexicon[];
  /** Default true: the report carries the text, so that it can be rendered by itself. */
  keepText?: boolean;
  /** The level of the sampling intervals, above 0 and below 1. Default 0.95; `false` for none. */
  interval?: IntervalOption | false;
}

/** Of sampling intervals. */
export interface IntervalOption {
  /**
   * The share of such intervals that hold, above 0 and below 1: 0.95 is usual.
   * @exclusiveMinimum 0 @exclusiveMaximum 1
   */
  level: number;
}
