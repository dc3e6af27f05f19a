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
  id?: string;
  /** The headline, where it is known. It helps to tell the headline in the text; it is not scored by itself. */
  title?: string;
  outlet?: string;
  author?: string;
  published?: string;
  url?: string;
  /** Actors the caller cares about, beside those found. Where one merges with a found actor, the caller's id wins. */
  actors?: ActorInput[];
  /** The caller's own coreference. An actor that has mentions here is looked for nowhere else, unless it has aliases. */
  mentions?: MentionInput[];
}

/** Somebody to look for: by `name` and `aliases`, whole words as they are written. No two have one `id`. */
export interface ActorInput {
  /** @pattern \S */
  id: string;
  /** @pattern \S */
  name: string;
  kind?: ActorKind;
  aliases?: string[];
}

/** A place in the text, `[start, end)` in UTF-16 code units, where the actor is meant. */
export interface MentionInput {
  /** The id of an actor given in `actors`, of the input or of the options. */
  actor: string;
  /** @asType integer @minimum 0 */
  start: number;
  /** @asType integer @minimum 0 */
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
  /** @exclusiveMinimum 0 @exclusiveMaximum 1 */
  level: number;
}
