/** The one seam: a measure is a plain object that finds evidence in a document that has been read. */
import type { Actor, Attribution, Span, Voice, Zone } from './report.ts';

/** Handed over in `options.measures`. Findings at fault are refused with `invalid-options`. */
export interface Measure {
  /**
   * Its key in `report.measures` and in `sentence.marks`.
   * @pattern ^[A-Za-z][A-Za-z0-9._-]*$
   */
  id: string;
  /** What one point of `amount` is, in words. */
  unit: string;
  /** Each category with one sentence that says what belongs to it. */
  categories: Record<string, string>;
  /**
   * From 0 to 1: a sentence whose `Mark.score` reaches it is flagged. Default 0.5.
   * @minimum 0 @maximum 1
   */
  threshold?: number;
  /**
   * Called once for each document; what it returns, an empty array where there is nothing, is checked and becomes evidence.
   * @param document what was read, to be looked at and not changed
   * @throws whatever it throws ends the analysis and reaches the caller as it is
   */
  find(document: ReadDocument): Finding[];
}

/** A piece of evidence as a measure finds it; the report adds its id, words, sentence and voice. */
export interface Finding extends Span {
  /** One of the measure's `categories`. */
  category: string;
  /** In the measure's unit, from -1,000,000,000 to 1,000,000,000. Positive amounts raise `Mark.score`, each by that share of what is left to 1. */
  amount: number;
  /** The id of the row or rule that fired. */
  rule: string;
  /** The id of an actor of the document whom the finding is about; null or absent where it is about none. */
  actor?: string | null;
}

/** A document after zones, tokens, voices and actors are known: all that a measure may look at. */
export interface ReadDocument {
  /** The article as given; all offsets count its UTF-16 code units. */
  readonly text: string;
  /** All zones, those out of scope included, as in the report. */
  readonly zones: readonly Zone[];
  /** The tokens of the zones in scope, in order: words, numbers, punctuation. */
  readonly tokens: readonly Token[];
  /** The sentences of the zones in scope, in order. */
  readonly sentences: readonly SentenceSpan[];
  /** As in the report; the first is the author. */
  readonly voices: readonly Voice[];
  /** As in the report. */
  readonly attributions: readonly Attribution[];
  /** As in the report. */
  readonly actors: readonly Actor[];
  /** The id of the voice whose words stand at this offset. */
  voiceAt(offset: number): string;
}

/** A word, a number or a mark of punctuation. */
export interface Token extends Span {
  /** As it stands in the text. */
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Universal part-of-speech tag: `NOUN`, `PROPN`, `VERB`, … */
  pos: string;
}

/** A sentence with its tokens. */
export interface SentenceSpan extends Span {
  /** Index into `zones`. */
  zone: number;
  /** Index of the first token. */
  firstToken: number;
  /** Index of the token after the last. */
  endToken: number;
}
