/** What a caller gets back. Plain data: it survives `structuredClone` and JSON. */

/** Half-open `[start, end)` in UTF-16 code units of the text as given. */
export interface Span {
  /**
   * Offset of the first code unit; 0 is the beginning of the text.
   * @asType integer @minimum 0
   */
  start: number;
  /**
   * Offset after the last code unit, never below `start`.
   * @asType integer @minimum 0
   */
  end: number;
}

/** A span with its words: `document.text.slice(start, end) === text`. */
export interface SpanText extends Span {
  /** The words at the span, as they stand in the text. */
  text: string;
}

/** All that is known of one article. Figures are rounded to six decimals and never NaN. */
export interface Report {
  /** Version of the form of the report, `major.minor`: the minor rises with new fields, the major where a field changes or goes. */
  schemaVersion: string;
  /** What made the report. */
  analyzer: {
    /** Always `undertone`. */
    name: 'undertone';
    /** Version of the package, as npm counts it. */
    version: string;
    /** A digest of the lexicon rows in force: two reports with the same one were made with the same rows. */
    lexicon: string;
  };
  /** What is known of the article, and its size. */
  document: DocumentInfo;
  /** A partition of the text, in order: no gap, no overlap. Empty for the empty text. */
  zones: Zone[];
  /** The sentences of the zones in scope, in order. */
  sentences: Sentence[];
  /** Who speaks. `voices[0].id` is `author`. */
  voices: Voice[];
  /** Who is said to have said what, in the order of the text; empty where nobody but the author speaks. */
  attributions: Attribution[];
  /** Who and what is named, and every actor of the caller's, with no mentions where the text does not name it. */
  actors: Actor[];
  /** The scores, by the measure's id. */
  measures: Measures;
  /** Every span that a score rests on, of all measures, in the order of the text. */
  evidence: Evidence[];
  /** What a reader of the figures should know of the text; empty as a rule. */
  warnings: Warning[];
}

/** The scores by measure; those not asked for are unmeasured for the reason `not-requested`. */
export interface Measures {
  /** How much the author's sentences hold back: 0 none, 1 as much as words can. Boosters are evidence of a negative amount and raise no score. */
  hedging: Score;
  /** How much the author's sentences judge by the choice of words: 0 none, 1 as much as words can. */
  loadedLanguage: Score;
  /** How much is said by others than the author, in what form and by whom. */
  attribution: AttributionScore;
  /** How the text, its author and its speakers stand to each actor. */
  stance: StanceScore;
  [own: string]: Score | AttributionScore | StanceScore;
}

/** The article: what the caller said of it, null where nothing was said, and its size. */
export interface DocumentInfo {
  /** As given; null where none was. */
  id: string | null;
  /** As given, not as it stands in the text; null where none was given. */
  title: string | null;
  /** As given; null where none was. */
  outlet: string | null;
  /** As given, not read off a byline; null where none was given. */
  author: string | null;
  /** As given, in the caller's own form; null where none was given. */
  published: string | null;
  /** As given; null where none was. */
  url: string | null;
  /** The text as given; null where `keepText` is false. */
  text: string | null;
  /**
   * In UTF-16 code units.
   * @asType integer @minimum 0
   */
  length: number;
  /**
   * Words in the zones in scope.
   * @asType integer @minimum 0
   */
  words: number;
  /**
   * Sentences in the zones in scope.
   * @asType integer @minimum 0
   */
  sentences: number;
  /** SHA-256 of the UTF-8 text, in hex. */
  digest: string;
}

/** A stretch of the text of one kind: what is article, and what is the page around it. */
export interface Zone extends Span {
  /** What it is; the kinds in scope are scored, the others are not. */
  kind: ZoneKind;
  /** ISO 639-1 code, for zones of kind `foreign`. */
  language?: string;
}

/** In scope, so scored: `headline`, `body` and `block-quotation`. The rest stays visible in the report. */
export type ZoneKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'body'
  | 'block-quotation'
  | 'note'
  | 'biography'
  | 'boilerplate'
  | 'comment'
  | 'foreign'
  | 'separator';

/** A sentence in scope, with how strong the evidence in it is. */
export interface Sentence extends Span {
  /**
   * Index into `zones`.
   * @asType integer @minimum 0
   */
  zone: number;
  /**
   * Words in it, of whomever; 0 for a sentence of marks alone.
   * @asType integer @minimum 0
   */
  words: number;
  /**
   * Words outside all attributed content: the author's own.
   * @asType integer @minimum 0
   */
  authorWords: number;
  /** By measure: `hedging`, `loadedLanguage` and the caller's own, where asked for; also for the shortest text. */
  marks: Record<string, Mark>;
}

/** An ordinal strength, not a probability. */
export interface Mark {
  /** 0..1: strength of the evidence in the whole sentence; 0 exactly where there is none. */
  score: number;
  /** 0..1: the same in the author's own words alone. */
  author: number;
  /** Whether `score` reaches the measure's documented threshold. */
  flagged: boolean;
}

/** What kind of source speaks; `unknown` where the text does not tell who. */
export type SourceKind =
  | 'author'
  | 'person'
  | 'organization'
  | 'government'
  | 'media'
  | 'document'
  | 'group'
  | 'anonymous'
  | 'unknown';

/** Somebody whose words stand in the text. Every word in scope belongs to one voice. */
export interface Voice {
  /** `author`; `voice:unknown` for words that nobody is named for; else `voice:` and the actor's id, or the words by which the text calls the source. */
  id: string;
  /** The name, or the words by which the text calls the source, without article, at most 120 characters; `unnamed` for `voice:unknown`. */
  name: string;
  /** What kind of source it is. */
  kind: SourceKind;
  /** Whether the text names this source. */
  named: boolean;
  /** The id of the actor who speaks, where it is one of `actors`. */
  actor: string | null;
  /**
   * Words in scope spoken in this voice; those of nested attributions belong to the innermost voice.
   * @asType integer @minimum 0
   */
  words: number;
}

/** Words given to somebody else: whose, by which reporting words, and what they are. */
export interface Attribution {
  /** `attribution:1` and so on, within the report. */
  id: string;
  /** The attribution this one stands in: "TASS reported that Putin said …". */
  parent: string | null;
  /** `mixed`: indirect speech with quoted words in it. `block`: set off without quotation marks. */
  mode: 'direct' | 'indirect' | 'mixed' | 'block';
  /** What is reported: that something was said (`statement`), thought (`belief`), or meant to be done (`intention`). */
  act: 'statement' | 'belief' | 'intention';
  /** The words that name or describe the source here; null where the attribution has none of its own, as in quotation marks that stand alone. */
  source: SpanText | null;
  /** The reporting words, "said" or "according to"; null where quotation marks or a setting off do without. */
  cue: SpanText | null;
  /** What is attributed; more than one span where the cue interrupts it. */
  content: Span[];
  /** The id of a voice. */
  voice: string;
  /** Whether the reporting words stay neutral ("said"), endorse ("pointed out") or keep a distance ("claimed"). */
  reliability: 'neutral' | 'endorsing' | 'distancing';
  /** false: "on condition of anonymity" and the like; null: the text does not tell. */
  onRecord: boolean | null;
}

/** What kind of actor it is; `other` where only the caller knows. */
export type ActorKind = 'person' | 'country' | 'organization' | 'group' | 'other';

/** Somebody or something named, under one id however often and by whatever names. */
export interface Actor {
  /**
   * Stable across documents: `country:RU`, `person:vladimir-putin`, `organization:nato`. Whom the text never names has an id of the words that describe
   * them, `person:truck-driver`, `group:residents`, and may be somebody else in another document.
   */
  id: string;
  /** The caller's name, else that of our tables or the fullest the text gives; for those without a name the words that describe them. */
  name: string;
  /** What kind of actor it is. */
  kind: ActorKind;
  /** The id of the actor this one belongs to: the Kremlin's spokesman is no part of Russia, the Russian army is. */
  partOf?: string;
  /** Names, adjectives, metonyms, descriptions ("the mayor"), pronouns, and "I" and "we" in quoted words. Somebody without a name has at least two. */
  mentions: SpanText[];
}

/** A span that a score rests on: what stands there, for which measure, how much it counts, and whose words it is. */
export interface Evidence extends SpanText {
  /** `evidence:1` and so on, within the report. */
  id: string;
  /** The id of the measure. */
  measure: string;
  /** One of the measure's categories. */
  category: string;
  /** Signed, in the measure's unit, at most three decimals. */
  amount: number;
  /**
   * Index into `sentences`.
   * @asType integer @minimum 0
   */
  sentence: number;
  /** The id of the voice whose words these are. */
  voice: string;
  /** The id of the actor meant; null where the measure does not say. */
  actor: string | null;
  /** The id of the lexicon row or rule that fired; `explain(rule)` tells why it exists. */
  rule: string;
}

/**
 * A score, or why there is none; `state` tells which.
 * @discriminator state
 */
export type Score = Measured | Unmeasured;

/** The score of a measure that was taken. `byVoice`, `byZone` and `byCategory` each split `total` without rest. */
export interface Measured {
  /** The measure was taken. */
  state: 'measured';
  /**
   * hedging, loadedLanguage: mean of `Mark.author` over the sentences that hold words of the author's, 0..1.
   * attribution: share of the words in scope that stand inside attributed content, 0..1.
   */
  score: number;
  /** Sum of the amounts of all the measure's evidence. */
  total: number;
  /**
   * Words in scope.
   * @asType integer @minimum 0
   */
  words: number;
  /** `total` to 100 words in scope; 0 where nothing was found. May be negative where boosters prevail. */
  per100Words: number;
  /** Of `score`: which sentences happen to stand there. Measuring error is not in it. Null where there are too few. */
  samplingInterval: Interval | null;
  /** The author's own words, and those of all others together. */
  byVoice: {
    /** Of the words outside all attributed content. */
    author: VoiceScore;
    /** Of all attributed words together. */
    quoted: VoiceScore;
  };
  /** By kind of zone, of those in scope. */
  byZone: Record<string, VoiceScore>;
  /** By category of the measure; those without evidence are not there. */
  byCategory: Record<string, CategoryScore>;
}

/** The same figures of a part of the text: 0 throughout where the part has no words. */
export interface VoiceScore {
  /** 0..1: mean strength over the sentences of the part; for attribution the share of its words that are attributed. */
  score: number;
  /** Sum of the amounts of the evidence in the part. */
  total: number;
  /**
   * Words in the part.
   * @asType integer @minimum 0
   */
  words: number;
  /** `total` to 100 words of the part; may be negative where boosters prevail. */
  per100Words: number;
  /**
   * Sentences that hold words of the part.
   * @asType integer @minimum 0
   */
  sentences: number;
}

/** How many pieces of evidence, and the sum of their amounts. */
export interface CategoryScore {
  /**
   * Pieces of evidence.
   * @asType integer @minimum 0
   */
  count: number;
  /** Sum of their amounts, in the measure's unit; negative for boosters. */
  total: number;
}

/** Within which a figure would lie in so large a share (`level`, 0..1) of texts written alike; in the unit of the figure, cut at its range. */
export interface Interval {
  /** Lower end; never below the least the figure can be. */
  low: number;
  /** Upper end; never above the most the figure can be. */
  high: number;
  /** As asked for in `AnalyzerOptions.interval`: above 0 and below 1. */
  level: number;
}

/** Why there is no score: fewer than 20 words in scope or none of the author's, another language, no words, or nobody asked. Never reads as zero. */
export interface Unmeasured {
  /** There is no score. */
  state: 'unmeasured';
  /**
   * `too-short`: fewer than 20 words in scope, or none of the author's. `not-english`: what is in scope is in another language. `empty`: there are no
   * words in scope. `not-requested`: the measure is not among `AnalyzerOptions.measures`.
   */
  reason: 'too-short' | 'not-english' | 'empty' | 'not-requested';
}

/**
 * The score of attribution, or why there is none; `state` tells which.
 * @discriminator state
 */
export type AttributionScore = Unmeasured | AttributionMeasured;

/** The score of attribution, with who is heard and how. Evidence is one for each attribution, of amount 1. */
export interface AttributionMeasured extends Measured {
  /** Attributions per 100 words in scope; 0 where there are none. */
  density: number;
  /** Share of the attributed words that are quoted: in quotation marks, or set off as a block. 0..1; 0 where no word is attributed. */
  directShare: number;
  /** Share of the attributed words of sources that the text names. 0..1; 0 where no word is attributed. */
  namedShare: number;
  /** Share of the attributed words of sources of kind `anonymous`, who are described but kept from being known. 0..1; 0 where no word is attributed. */
  anonymousShare: number;
  /** Share of the attributed words said on record (`Attribution.onRecord` is true). 0..1; 0 where no word is attributed. */
  onRecordShare: number;
  /** Hill number of order 1 over words per source: 2 equally heard sources give 2. Null without sources. */
  effectiveSources: number | null;
  /** By `Attribution.act`; acts that do not occur are not there. */
  byAct: Record<string, {
    /** How many attributions. */
    attributions: number;
    /** Words under them, each counted under the innermost one. */
    words: number;
  }>;
  /** By voice, most words first; the author is not among them. */
  bySource: {
    /** The id of a voice. */
    voice: string;
    /** How many attributions to it. */
    attributions: number;
    /** Words under them, each counted under the innermost one. */
    words: number;
  }[];
  /** Assertions that nobody is named for, as in "it is believed", "is said to", "some say": voices of kind `unknown`. */
  unsourced: {
    /** How many attributions. */
    attributions: number;
    /** Words under them, each counted under the innermost one. */
    words: number;
  };
  /** How much each actor gets to speak, in words and as a share of the attributed words (0..1), most words first. Sources that are no actor are left out. */
  byActor: {
    /** The id of an actor. */
    actor: string;
    /** How many attributions to the actor, under whatever names. */
    attributions: number;
    /** Words under them, each counted under the innermost one. */
    words: number;
    /** `words` as a share of the attributed words, 0..1. */
    share: number;
  }[];
}

/**
 * The score of stance, or why there is none; `state` tells which.
 * @discriminator state
 */
export type StanceScore = Unmeasured | StanceMeasured;

/** The stance toward every actor; there is no sum over actors. */
export interface StanceMeasured {
  /** The measure was taken. */
  state: 'measured';
  /** Most mentioned first. */
  actors: Stance[];
}

/** What is conveyed toward one actor, by whom. */
export interface Stance {
  /** The id of an actor. */
  actor: string;
  /**
   * Places in scope where the actor is meant; 0 only for an actor of the caller's that the text does not name.
   * @asType integer @minimum 0
   */
  mentions: number;
  /** What the text as a whole conveys, quoted words included. */
  text: StanceFigure;
  /** The author's own words; null where they say nothing of the actor. */
  author: StanceFigure | null;
  /** Each speaker in whose words the actor is spoken of, those too who report the words of others; neutral where they do not judge. */
  voices: VoiceStance[];
}

/** How somebody stands to an actor. */
export interface StanceFigure {
  /** -1 (against) to 1 (for); 0 where no evidence stands or it balances. */
  score: number;
  /** After score and evidence: `mixed` where strong evidence stands on both sides, `neutral` where little stands on either. An article needs a score farther from zero than a sentence alone. */
  label: 'favourable' | 'neutral' | 'unfavourable' | 'mixed';
  /**
   * Sentences in which the actor is mentioned in this voice.
   * @asType integer @minimum 0
   */
  sentences: number;
  /** Of `score`, over the sentences that say something of the actor; null where these are fewer than five. */
  samplingInterval: Interval | null;
}

/** The stance of one speaker. */
export interface VoiceStance extends StanceFigure {
  /** The id of a voice, never `author`. */
  voice: string;
}

/** Something strange in the text that a reader of the figures should know; `code` is stable, `message` is for people. */
export interface Warning {
  /**
   * In a report: `foreign-text`, `unclosed-quotation`, `evidence-out-of-place` (a measure of the caller's own found what lies in no one sentence in scope).
   * In a comparison: `same-text`, `no-text`, `unmeasured`.
   */
  code: string;
  /** One sentence, in English. */
  message: string;
  /** Where in the text; absent where it is about no one place. */
  span?: Span;
}
