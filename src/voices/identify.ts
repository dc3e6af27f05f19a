/** From what was read to voices: sources merged into speakers, attributions with their kind, and whose word is whose. */
import type { Attribution, SpanText, Voice } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ParsedText } from '../text/document.ts';
import type { AttributionDraft } from './attributions.ts';
import { isReportingNoun } from './cues.ts';
import { SentenceRecords } from './record.ts';
import { Speakers } from './speaker.ts';
import { FIRST_PERSON } from './unreported.ts';

export interface VoicesFound {
  voices: Voice[];
  attributions: Attribution[];
  /** By token: the index of the voice whose word it is; 0 is the author. */
  voiceOfToken: Int32Array;
  /** By token: the index of the innermost attribution whose content holds it, or -1. */
  attributionOfToken: Int32Array;
}

export function identifyVoices(doc: ParsedText, drafts: readonly AttributionDraft[], actors: ActorsReading): VoicesFound {
  const voices: Voice[] = [{ id: 'author', name: 'author', kind: 'author', named: false, actor: null, words: 0 }];
  const speaker = voiceOfDrafts(doc, drafts, actors, voices);
  const { voiceOfToken, attributionOfToken } = assignTokens(doc, drafts, speaker, voices);
  const records = new SentenceRecords(doc);
  const attributions = drafts.map((draft, i) => attribution(doc, draft, i, voices[speaker[i]!]!, records));
  return { voices, attributions, voiceOfToken, attributionOfToken };
}

/** By draft: the index of its voice; voices not heard before are added. */
function voiceOfDrafts(doc: ParsedText, drafts: readonly AttributionDraft[], actors: ActorsReading, voices: Voice[]): number[] {
  const speakers = new Speakers(doc, actors, paragraphOfSentences(doc));
  const indexById = new Map<string, number>();
  const speaker: number[] = [];
  const isOwn = (draft: AttributionDraft): boolean => draft.parent >= 0 && draft.source !== null && FIRST_PERSON.has(doc.lower(draft.source.head));
  drafts.forEach((draft, i) => {
    if (isOwn(draft)) return;
    const voice = speakers.next(draft);
    let index = indexById.get(voice.id);
    if (index === undefined) {
      index = voices.length;
      indexById.set(voice.id, index);
      voices.push({ id: voice.id, name: voice.name, kind: voice.kind, named: voice.named, actor: voice.actor, words: 0 });
    }
    speaker[i] = index;
  });
  fromBody(doc, drafts, speaker, voices);
  // "I think" in somebody's speech is that speaker's.
  drafts.forEach((draft, i) => {
    if (!isOwn(draft)) return;
    let outer = draft.parent;
    while (outer >= 0 && isOwn(drafts[outer]!)) outer = drafts[outer]!.parent;
    speaker[i] = speaker[outer] ?? 0;
  });
  return speaker;
}

/** “Never again” in a headline: who says these words further down. */
function fromBody(doc: ParsedText, drafts: readonly AttributionDraft[], speaker: number[], voices: readonly Voice[]): void {
  let body: { index: number; letters: string }[] | undefined;
  let asked = 0;
  drafts.forEach((draft, i) => {
    if (draft.source || draft.row || draft.mode !== 'direct' || voices[speaker[i]!]?.kind !== 'unknown' || doc.zones[doc.sentences[draft.sentence]!.zone]?.kind !== 'headline') return;
    const words = lettersOf(doc, draft);
    if (words.length < SHORTEST_QUOTE || asked++ >= MOST_HEADLINE_QUOTES) return;
    body ??= drafts.flatMap((other, index) => (other.mode !== 'indirect' && speaker[index] !== undefined && voices[speaker[index]]?.kind !== 'unknown' ? [{ index, letters: lettersOf(doc, other) }] : []));
    const told = body.find(({ letters }) => letters.includes(words));
    if (told) speaker[i] = speaker[told.index]!;
  });
}

/** A headline holds one or two quotations; a text with more is not looked through for each. */
const MOST_HEADLINE_QUOTES = 16;
/** In letters and digits; shorter words may come again by chance. */
const SHORTEST_QUOTE = 8;
const lettersOf = (doc: ParsedText, { spans }: AttributionDraft): string => spans.map(({ start, end }) => doc.text.slice(start, end)).join('').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** By sentence: the number of its paragraph. */
function paragraphOfSentences(doc: ParsedText): Int32Array {
  const paragraphOf = doc.columns.int32(doc.sentences.length);
  doc.paragraphs.forEach(({ firstSentence, endSentence }, p) => paragraphOf.fill(p, firstSentence, endSentence));
  return paragraphOf;
}

/** Gives each token to the innermost attribution that holds it. */
function assignTokens(doc: ParsedText, drafts: readonly AttributionDraft[], speaker: readonly number[], voices: Voice[]): Pick<VoicesFound, 'voiceOfToken' | 'attributionOfToken'> {
  const voiceOfToken = doc.columns.int32(doc.tokens.count);
  const attributionOfToken = doc.columns.int32(doc.tokens.count).fill(-1);
  const depths = drafts.map((_, i) => depthOf(drafts, i));
  const sizes = drafts.map(size);
  const order = drafts.map((_, i) => i).sort((a, b) => depths[a]! - depths[b]! || sizes[b]! - sizes[a]!);
  for (const i of order) {
    for (const { first, end } of drafts[i]!.content) {
      voiceOfToken.fill(speaker[i]!, first, end);
      attributionOfToken.fill(i, first, end);
    }
  }
  const { count, word } = doc.tokens;
  const words = doc.columns.int32(voices.length);
  for (let i = 0; i < count; i++) if (word[i]!.isWord) words[voiceOfToken[i]!]!++;
  voices.forEach((voice, i) => { voice.words += words[i]!; });
  return { voiceOfToken, attributionOfToken };
}

const size = (draft: AttributionDraft): number => draft.content.reduce((n, part) => n + part.end - part.first, 0);

function depthOf(drafts: readonly AttributionDraft[], i: number): number {
  let depth = 0;
  for (let p = drafts[i]!.parent; p >= 0 && depth < 20; p = drafts[p]!.parent) depth++;
  return depth;
}

/** What stands in quotation marks beside its cue was said, also where the cue is a verb of thought: "“They came,” he remembers". */
const actOf = (doc: ParsedText, { row, mode, frame, verb, content }: AttributionDraft): Attribution['act'] =>
  !row ? 'statement' : isUndertaken(row.term, frame, verb?.modal ?? null) && !isReportingNoun(doc.lower(content.at(-1)!.end - 1)) ? 'intention' : mode === 'direct' && verb !== null && (frame === 'before' || frame === 'quote') ? 'statement' : row.act;
/** "agreed to meet", "would like the licence", "prefers to wait": what somebody means to do or to have. */
const isUndertaken = (term: string, frame: AttributionDraft['frame'], modal: string | null): boolean =>
  frame === 'to' ? UNDERTAKING.has(term) || term === 'prefer' : frame === 'object' || frame === 'quote' ? PROMISING.has(term) || isWish(term, modal) : isWish(term, modal);
const isWish = (term: string, modal: string | null): boolean => (term === 'like' || term === 'accept') && (modal === 'would' || modal === "'d");
/** What they are followed by is what somebody means to give, "promised a bribe", if it is no words: "offered an apology". */
const PROMISING = new Set(['promise', 'pledge', 'vow', 'offer']);
/** "It is understood that": so it is said, and nobody takes it for true. */
const reliabilityOf = ({ row, verb, isAgentless }: AttributionDraft): Attribution['reliability'] =>
  !row || (isAgentless && verb?.isPassive && row.term === 'understand') ? 'neutral' : row.reliability;
/** Verbs of saying that, before an infinitive, tell what somebody means to do. */
const UNDERTAKING = new Set(['agree', 'offer', 'pledge', 'vow', 'promise', 'threaten', 'swear', 'undertake', 'volunteer', 'commit', 'consent']);

function attribution(doc: ParsedText, draft: AttributionDraft, index: number, voice: Voice, records: SentenceRecords): Attribution {
  const spanText = (range: { first: number; end: number } | null): SpanText | null => {
    if (!range || range.end <= range.first) return null;
    const [start, end] = [doc.tokens.start[range.first]!, doc.tokens.end[range.end - 1]!];
    return { start, end, text: doc.text.slice(start, end) };
  };
  const act = actOf(doc, draft);
  const source = draft.source ? spanText({ first: draft.source.first, end: draft.source.end }) : null;
  return {
    id: `attribution:${index + 1}`,
    parent: draft.parent < 0 ? null : `attribution:${draft.parent + 1}`,
    mode: draft.mode,
    act,
    source,
    cue: spanText(draft.cue),
    content: draft.spans,
    voice: voice.id,
    reliability: reliabilityOf(draft),
    onRecord: records.onRecord(draft, voice, act),
  };
}

