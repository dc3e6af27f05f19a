/**
 * The two formats of the gold: what an annotator writes (`Working*`) and what stands beside an article (`Gold*`).
 * The words and the kinds are those of seeds/GUIDELINES.md; seeds/gold.schema.json says the second format again for other tools.
 */
import type { ActorKind, Attribution, SourceKind, SpanText, Zone, ZoneKind } from '../../src/contract/report.ts';

export const ZONE_KINDS: readonly ZoneKind[] = [
  'headline', 'byline', 'dateline', 'caption', 'body', 'block-quotation',
  'note', 'biography', 'boilerplate', 'comment', 'foreign', 'separator',
];
/** Hedges, loaded words, attributions and mentions are annotated here and nowhere else. */
export const ZONES_IN_SCOPE: readonly ZoneKind[] = ['headline', 'body', 'block-quotation'];

export const HEDGING_CATEGORIES = [
  'modal', 'epistemic-verb', 'epistemic-adverb', 'epistemic-adjective', 'epistemic-noun', 'evidential',
  'approximator', 'shield', 'conditional', 'openness', 'weasel', 'booster',
] as const;
export const LOADED_CATEGORIES = [
  'epithet', 'insult', 'dysphemism', 'euphemism', 'one-sided-label', 'evaluation', 'intensifier', 'superlative',
  'emotive-metaphor', 'loaded-reporting-verb', 'loaded-verb', 'sarcasm', 'appeal', 'scare-quotes', 'shouting',
  'exclamation', 'rhetorical-question',
] as const;
/** Effects of a whole clause: a word-sized loaded span may stand inside one of these, and inside nothing else. */
export const CLAUSE_CATEGORIES: readonly string[] = ['sarcasm', 'appeal', 'rhetorical-question'];

export const MODES = ['direct', 'indirect', 'mixed', 'block'] as const;
export const ACTS = ['statement', 'belief', 'intention'] as const;
export const RELIABILITIES = ['neutral', 'endorsing', 'distancing'] as const;
export const SOURCE_KINDS: readonly Exclude<SourceKind, 'author'>[] = [
  'person', 'organization', 'government', 'media', 'document', 'group', 'anonymous', 'unknown',
];
export const ACTOR_KINDS: readonly ActorKind[] = ['person', 'country', 'organization', 'group', 'other'];
export const STANCES = ['favourable', 'neutral', 'unfavourable', 'mixed'] as const;

export type StanceLabel = (typeof STANCES)[number];
type Mode = Attribution['mode'];
type Act = Attribution['act'];
type Reliability = Attribution['reliability'];

/** A place in the article, as text: `3.2: may`, `3.2#2: may`, `3.1: The first >>> 4.2: the last`. See seeds/GUIDELINES.md. */
export type Reference = string;

export interface WorkingZone { kind: ZoneKind; from: Reference; to?: Reference; language?: string }
export interface WorkingMark { span: Reference; category: string }
export interface WorkingVoice { id: string; name: string; kind: Exclude<SourceKind, 'author'>; named: boolean; actor?: string | null }
export interface WorkingAttribution {
  id: string; parent?: string | null; voice: string; mode: Mode; act: Act; reliability?: Reliability; onRecord?: boolean | null
  source?: Reference | null; cue?: Reference | null; content: Reference[]
}
export interface WorkingActor {
  id: string; name: string; kind: ActorKind; partOf?: string
  all?: string[]; except?: Reference[]; mentions?: Reference[]
}
export interface WorkingStance { actor: string; text: StanceLabel; author?: StanceLabel | null; voices?: Record<string, StanceLabel> }
export interface WorkingFile {
  article: string; annotator: string
  zones: WorkingZone[]; hedging: WorkingMark[]; loadedLanguage: WorkingMark[]
  voices: WorkingVoice[]; attributions: WorkingAttribution[]; actors: WorkingActor[]; stance: WorkingStance[]
}

export interface GoldMark extends SpanText { category: string }
export interface GoldVoice { id: string; name: string; kind: Exclude<SourceKind, 'author'>; named: boolean; actor: string | null }
export interface GoldAttribution {
  id: string; parent: string | null; voice: string; mode: Mode; act: Act; reliability: Reliability; onRecord: boolean | null
  source: SpanText | null; cue: SpanText | null; content: SpanText[]
}
export interface GoldActor { id: string; name: string; kind: ActorKind; partOf?: string; mentions: SpanText[] }
export interface GoldStance {
  actor: string; text: StanceLabel; author: StanceLabel | null; voices: { voice: string; label: StanceLabel }[]
}
export interface Gold {
  /** File name of the article, in the same folder. */
  article: string
  /** SHA-256 of the article's UTF-8 text, in hex: offsets hold for this text alone. */
  digest: string
  annotator: string
  zones: Zone[]; hedging: GoldMark[]; loadedLanguage: GoldMark[]
  voices: GoldVoice[]; attributions: GoldAttribution[]; actors: GoldActor[]; stance: GoldStance[]
}
