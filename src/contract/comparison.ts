/** What `compare` gives back: several tellings of one event, side by side. Plain data: it survives `structuredClone` and JSON. */
import type { ActorKind, Attribution, Interval, SourceKind, Span, SpanText, StanceFigure, Unmeasured, VoiceStance, Warning } from './report.ts';

/** How to compare. Unknown options are refused. */
export interface CompareOptions {
  /**
   * 1 less the share of false alarms allowed: for all differences of one measure together (of stance, for those of the text, of the author and of
   * the quoted words each by themselves), and for each interval of a difference.
   * Above 0 and below 1; default 0.95.
   * @exclusiveMinimum 0 @exclusiveMaximum 1
   */
  level?: number;
  /**
   * What to call each telling, in the order of the reports. Default: the outlet, where each has one of its own; else the title, the id, or
   * its number.
   */
  labels?: string[];
  /** Ids that mean one actor, a list for each actor. Spellings of one person's name are matched without it, where this is safe. */
  sameActors?: string[][];
}

/** Wherever a list says "one for each document", it stands in the order of `documents`, with `null` where there is nothing to tell. */
export interface Comparison {
  /** Tells a comparison from a report. */
  kind: 'comparison';
  /** Version of the form of the comparison, `major.minor`. */
  schemaVersion: string;
  /** What made the reports. */
  analyzer: {
    /** Always `undertone`. */
    name: 'undertone';
    /** Version of the package, the same in all the reports compared. */
    version: string;
    /** The digest of the lexicon rows, the same in all the reports compared. */
    lexicon: string;
  };
  /** As in the options. */
  level: number;
  /** The tellings, in the order of the reports. */
  documents: ComparedDocument[];
  /** One for each measure that has a score in at least one document, the built-in ones first. */
  scores: ScoreComparison[];
  /** Those named in at least one document: in most documents first, then most mentioned. */
  actors: ComparedActor[];
  /** Those who are given the word in at least one document: in most documents first, then most words. */
  sources: ComparedSource[];
  /** Wordings in quotation marks: in most documents first, then in the order in which they stand. */
  quotations: ComparedQuotation[];
  /** Wordings of hedging, loaded language and the caller's own measures: in fewest documents first, then most often. */
  wordings: ComparedWording[];
  /** What a reader should know: the same text twice, a report without text, a measure that was not taken. */
  warnings: Warning[];
}

/** One telling. What the caller did not say of it is null. */
export interface ComparedDocument {
  /** What this telling is called in the comparison; no two have the same label. */
  label: string;
  /** As in its report. */
  id: string | null;
  /** As in its report. */
  title: string | null;
  /** As it stands in the text, where it was told from the rest; null where the report carries no text. */
  headline: string | null;
  /** As in its report. */
  outlet: string | null;
  /** As in its report. */
  author: string | null;
  /** As in its report. */
  published: string | null;
  /** As in its report. */
  url: string | null;
  /**
   * Words in scope.
   * @asType integer @minimum 0
   */
  words: number;
  /**
   * Sentences in scope.
   * @asType integer @minimum 0
   */
  sentences: number;
  /** Share of the words in scope that are the author's own, 0..1; 0 without words. */
  authorShare: number;
  /** SHA-256 of the UTF-8 text, in hex. */
  digest: string;
}

/** One measure in all tellings. */
export interface ScoreComparison {
  /** The id of the measure. */
  measure: string;
  /** One for each document. */
  scores: ComparedScore[];
  /** Every pair of documents in which the measure was taken; empty where fewer than two were. */
  differences: Difference[];
}

/**
 * A score, or why there is none; `state` tells which.
 * @discriminator state
 */
export type ComparedScore = ComparedMeasured | Unmeasured;

/** The score of a measure that was taken. */
export interface ComparedMeasured {
  /** The measure was taken. */
  state: 'measured';
  /** As in the report: 0..1. */
  score: number;
  /** Of `score`, as in the report; null where there are too few sentences, or none was asked for. */
  samplingInterval: Interval | null;
  /** Sum of the amounts of the evidence to 100 words in scope; 0 where nothing was found, negative where boosters prevail. */
  per100Words: number;
  /** The same of the author's own words; 0 where there are none. */
  authorPer100Words: number;
  /** The same of all quoted words; 0 where there are none. */
  quotedPer100Words: number;
  /**
   * Sentences that the score rests on.
   * @asType integer @minimum 0
   */
  sentences: number;
}

/**
 * A difference between two documents. The test is a studentized permutation test (Janssen, "Studentized permutation tests for
 * non-i.i.d. hypotheses and the generalized Behrens-Fisher problem", 1997): the sentences of both are dealt anew to the two, at random
 * but always by the same random numbers, and the difference in units of its standard error is compared with those that chance brings forth.
 */
export interface Difference {
  /**
   * Index into `documents`, less than `second`.
   * @asType integer @minimum 0
   */
  first: number;
  /**
   * Index into `documents`.
   * @asType integer @minimum 0
   */
  second: number;
  /** The figure of `second` less that of `first`. */
  difference: number;
  /** Of this difference alone, not corrected for how many there are. Null where there are too few sentences, or none of either varies. */
  interval: Interval | null;
  /** The share of random deals with a difference at least as large, 0..1. Null where there are too few sentences. */
  p: number | null;
  /** `p` after Holm's correction ("A simple sequentially rejective multiple test procedure", 1979) over the differences of this list; null where `p` is. */
  adjustedP: number | null;
  /** `beyond-chance`: `adjustedP` is at most 1 − `level`. That the difference is large, or matters, it does not say. */
  verdict: 'beyond-chance' | 'within-chance' | 'too-few-sentences';
}

/** An actor in all tellings. */
export interface ComparedActor {
  /** The id in the first document that names the actor. */
  actor: string;
  /** As most documents write it; of names in equally many the fullest. */
  name: string;
  /** As in the first document that names the actor. */
  kind: ActorKind;
  /** All ids of this actor in the reports: more than one where spellings differ. */
  ids: string[];
  /** One for each document; null: not named there. */
  tellings: (ActorTelling | null)[];
  /** Of the stance of the text, where two documents hold evidence for it; the correction is over all actors together. */
  differences: Difference[];
  /** Of the stance of the author's own words; tested and corrected likewise, by itself. */
  authorDifferences: Difference[];
  /** Of the stance of all quoted words together; tested and corrected likewise, by itself. */
  quotedDifferences: Difference[];
}

/** An actor in one telling. */
export interface ActorTelling {
  /** As this document writes it. */
  name: string;
  /**
   * Places where the actor is meant.
   * @asType integer @minimum 1
   */
  mentions: number;
  /** Whether the headline names the actor. */
  inHeadline: boolean;
  /** The stance; null where it was not measured. */
  stance: ActorStance | null;
}

/** How one telling stands to an actor. */
export interface ActorStance {
  /** What the text as a whole conveys, quoted words included. */
  text: StanceFigure;
  /** The author's own words; null where they say nothing of the actor. */
  author: StanceFigure | null;
  /** All quoted words together; null where they say nothing of the actor. */
  quoted: StanceFigure | null;
  /** Each speaker, with the name as this document writes it. */
  voices: (VoiceStance & {
    /** As `Voice.name` of that report. */
    name: string;
  })[];
}

/** A source in all tellings. */
export interface ComparedSource {
  /** `no source given` for the words that somebody said, but the documents do not tell who. */
  name: string;
  /** As in the first document that has the source. */
  kind: SourceKind;
  /** Whether a document names this source. Unnamed ones are matched by their wording alone: "officials" may be other officials. */
  named: boolean;
  /** The id of the actor in `actors`; null where the source is none. */
  actor: string | null;
  /** One for each document. */
  tellings: SourceTelling[];
}

/** A source in one telling; 0 throughout where it is not heard. */
export interface SourceTelling {
  /** `heard`: words are ascribed to the source. `mentioned`: named, but not given the word. `absent`: not found there. */
  state: 'heard' | 'mentioned' | 'absent';
  /**
   * Attributions to the source.
   * @asType integer @minimum 0
   */
  attributions: number;
  /**
   * Words spoken in this voice.
   * @asType integer @minimum 0
   */
  words: number;
  /** `words` as a share of the attributed words of the document, 0..1; 0 where no word is attributed. */
  share: number;
  /** Attributions whose reporting words keep a distance ("claimed"). */
  distancing: number;
  /** Attributions whose reporting words endorse ("pointed out"). */
  endorsing: number;
}

/** A quotation in all tellings. */
export interface ComparedQuotation {
  /** As most documents have it; of wordings in equally many the longest. */
  text: string;
  /** One for each document: the first place where it stands with a speaker, else the first at all; null: not there, or the report carries no text. */
  tellings: (QuotationTelling | null)[];
}

/** A quotation in one telling. */
export interface QuotationTelling {
  /** The quoted words; a cue that interrupts them ("…," she said, "…") is left out and stands as an ellipsis. */
  text: string;
  /** Where they stand: more than one span where a cue interrupts them. */
  spans: Span[];
  /** The name of the speaker as this document gives it; null where none is given. */
  speaker: string | null;
  /** The id in `actors` of the speaker; null where it is none of them. */
  actor: string | null;
  /** Beside the wording of `text`: the same, a part of it, more than it, or one that differs in some words. */
  wording: 'same' | 'part' | 'longer' | 'variant';
  /** Whether the reporting words stay neutral, endorse or keep a distance; `neutral` where there are none. */
  reliability: Attribution['reliability'];
}

/** A hedge, a loaded word or the like in all tellings. */
export interface ComparedWording {
  /** The id of the measure. */
  measure: string;
  /** That of the first place. */
  category: string;
  /** The ids of the lexicon rows or rules. */
  rules: string[];
  /** The commonest form, in lower case. */
  text: string;
  /** One for each document. */
  tellings: WordingTelling[];
}

/** A wording in one telling. */
export interface WordingTelling {
  /**
   * How often it stands there.
   * @asType integer @minimum 0
   */
  count: number;
  /**
   * How many of these stand in the author's own words.
   * @asType integer @minimum 0
   */
  author: number;
  /** The first place; null where there is none. */
  first: WordingPlace | null;
}

/** A place of a wording, with the sentence around it where the report carries its text. */
export interface WordingPlace extends SpanText {
  /** Null where the report carries no text. */
  sentence: SpanText | null;
}
