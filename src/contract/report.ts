/** What a caller gets back. Plain data: it survives `structuredClone` and JSON. */

/** Half-open `[start, end)` in UTF-16 code units of the text as given. */
export interface Span {
  /** @asType integer @minimum 0 */
  start: number;
  /** @asType integer @minimum 0 */
  end: number;
}

/** A span with its words: `document.text.slice(start, end) === text`. */
export interface SpanText extends Span {
  text: string;
}

/** All that is known of one article. Figures are rounded to six decimals and never NaN. */
export interface Report {
  schemaVersion: string;
  analyzer: {
    name: 'undertone';
    version: string;
    /** A digest of the lexicon rows in force: two reports with the same one were made with the same rows. */
    lexicon: string;
  };
  document: DocumentInfo;
  /** A partition of the text, in order: no gap, no overlap. Empty for the empty text. */
  zones: Zone[];
  /** The sentences of the zones in scope, in order. */
  sentences: Sentence[];
  /** Who speaks. `voices[0].id` is `author`. */
  voices: Voice[];
  attributions: Attribution[];
  actors: Actor[];
  measures: Measures;
  evidence: Evidence[];
  warnings: Warning[];
}

/** The scores by measure; those not asked for are unmeasured for the reason `not-requested`. */
export interface Measures {
  hedging: Score;
  loadedLanguage: Score;
  attribution: AttributionScore;
  stance: StanceScore;
  [own: string]: Score | AttributionScore | StanceScore;
}

/** The article: what the caller said of it, null where nothing was said, and its size. */
export interface DocumentInfo {
  id: string | null;
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
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

export interface Zone extends Span {
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

export interface Sentence extends Span {
  /**
   * Index into `zones`.
   * @asType integer @minimum 0
   */
  zone: number;
  /** @asType integer @minimum 0 */
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
  id: string;
  name: string;
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
  id: string;
  /** The attribution this one stands in: "TASS reported that Putin said …". */
  parent: string | null;
  /** `mixed`: indirect speech with quoted words in it. `block`: set off without quotation marks. */
  mode: 'direct' | 'indirect' | 'mixed' | 'block';
  act: 'statement' | 'belief' | 'intention';
  source: SpanText | null;
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
  name: string;
  kind: ActorKind;
  /** The id of the actor this one belongs to: the Kremlin's spokesman is no part of Russia, the Russian army is. */
  partOf?: string;
  /** Names, adjectives, metonyms, descriptions ("the mayor"), pronouns, and "I" and "we" in quoted words. Somebody without a name has at least two. */
  mentions: SpanText[];
}

export interface Evidence extends SpanText {
  id: string;
  measure: string;
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

/** @discriminator state */
export type Score = Measured | Unmeasured;

/** The score of a measure that was taken. `byVoice`, `byZone` and `byCategory` each split `total` without rest. */
export interface Measured {
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
  byVoice: { author: VoiceScore; quoted: VoiceScore };
  /** By kind of zone, of those in scope. */
  byZone: Record<string, VoiceScore>;
  /** By category of the measure; those without evidence are not there. */
  byCategory: Record<string, CategoryScore>;
}

/** The same figures of a part of the text: 0 throughout where the part has no words. */
export interface VoiceScore {
  score: number;
  total: number;
  /** @asType integer @minimum 0 */
  words: number;
  per100Words: number;
  /** @asType integer @minimum 0 */
  sentences: number;
}

/** How many pieces of evidence, and the sum of their amounts. */
export interface CategoryScore {
  /** @asType integer @minimum 0 */
  count: number;
  total: number;
}

/** Within which a figure would lie in so large a share (`level`, 0..1) of texts written alike; in the unit of the figure, cut at its range. */
export interface Interval {
  low: number;
  high: number;
  level: number;
}

/** Why there is no score: fewer than 20 words in scope or none of the author's, another language, no words, or nobody asked. Never reads as zero. */
export interface Unmeasured {
  state: 'unmeasured';
  reason: 'too-short' | 'not-english' | 'empty' | 'not-requested';
}

/** @discriminator state */
export type AttributionScore = Unmeasured | AttributionMeasured;

/** The score of attribution, with who is heard and how. Evidence is one for each attribution, of amount 1. */
export interface AttributionMeasured extends Measured {
  /** Attributions per 100 words. */
  density: number;
  /** Shares of the attributed words, 0..1; 0 where no word is attributed. */
  directShare: number;
  namedShare: number;
  anonymousShare: number;
  onRecordShare: number;
  /** Hill number of order 1 over words per source: 2 equally heard sources give 2. Null without sources. */
  effectiveSources: number | null;
  byAct: Record<string, { attributions: number; words: number }>;
  /** Most words first. */
  bySource: { voice: string; attributions: number; words: number }[];
  /** Assertions that nobody is named for, as in "it is believed", "is said to", "some say": voices of kind `unknown`. */
  unsourced: { attributions: number; words: number };
  /** How much each actor gets to speak, in words and as a share of the attributed words (0..1), most words first. Sources that are no actor are left out. */
  byActor: { actor: string; attributions: number; words: number; share: number }[];
}

/** @discriminator state */
export type StanceScore = Unmeasured | StanceMeasured;

/** The stance toward every actor; there is no sum over actors. */
export interface StanceMeasured {
  state: 'measured';
  /** Most mentioned first. */
  actors: Stance[];
}

/** What is conveyed toward one actor, by whom. */
export interface Stance {
  /** The id of an actor. */
  actor: string;
  /** @asType integer @minimum 0 */
  mentions: number;
  /** What the text as a whole conveys, quoted words included. */
  text: StanceFigure;
  /** The author's own words; null where they say nothing of the actor. */
  author: StanceFigure | null;
  /** Each speaker who says something of the actor. */
  voices: VoiceStance[];
}

/** How somebody stands to an actor. */
export interface StanceFigure {
  /** -1 (against) to 1 (for); 0 where no evidence stands or it balances. */
  score: number;
  /** After score and evidence: `mixed` where strong evidence stands on both sides, `neutral` where little stands on either. */
  label: 'favourable' | 'neutral' | 'unfavourable' | 'mixed';
  /**
   * Sentences in which the actor is mentioned in this voice.
   * @asType integer @minimum 0
   */
  sentences: number;
  /** Of `score`, over the sentences that say something of the actor; null where these are fewer than five. */
  samplingInterval: Interval | null;
}

/** The stance of one speaker; `voice` is the id of a voice. */
export interface VoiceStance extends StanceFigure {
  voice: string;
}

/** Something strange in the text that a reader of the figures should know; `code` is stable, `message` is for people. */
export interface Warning {
  code: string;
  message: string;
  span?: Span;
}
