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
  find(document: ReadDocument): Finding[];
}

/** A piece of evidence as a measure finds it; the report adds its id, words, sentence and voice. */
export interface Finding extends Span {
  category: string;
  /** In the measure's unit. Positive amounts raise `Mark.score`, each by that share of what is left to 1. */
  amount: number;
  /** The id of the row or rule that fired. */
  rule: string;
  actor?: string | null;
}

/** A document after zones, tokens, voices and actors are known: all that a measure may look at. */
export interface ReadDocument {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceSpan[];
  readonly voices: readonly Voice[];
  readonly attributions: readonly Attribution[];
  readonly actors: readonly Actor[];
  /** The id of the voice whose words stand at this offset. */
  voiceAt(offset: number): string;
}

export interface Token extends Span {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Universal part-of-speech tag: `NOUN`, `PROPN`, `VERB`, … */
  pos: string;
}

export interface SentenceSpan extends Span {
  zone: number;
  /** Index of the first token, and the one after the last. */
  firstToken: number;
  endToken: number;
}
