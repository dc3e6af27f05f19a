/** All attributions of a text: cue by cue, then the quotations that no cue claims, block quotations and speaker labels. */
import type { Span } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';
import { type CueFinder } from './cues.ts';
import { QuotationIndex } from './quotation-index.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { SourceFinder } from './source.ts';
import { canSpeak } from './speakers.ts';
import { SentenceReader, type AttributionReading, type TokenRange } from './reader.ts';

export interface AttributionDraft extends AttributionReading {
  mode: 'direct' | 'indirect' | 'mixed' | 'block';
  spans: Span[];
  /** Index of the draft whose content holds this one; -1 for the outermost. */
  parent: number;
}

export interface VoicesReading {
  quotations: readonly Quotation[];
  drafts: AttributionDraft[];
  /** Quotations that are nobody's speech: titles, words as words, sneers. */
  unattributed: Quotation[];
}

/** A quotation shorter than this many words, with no cue at it, is no speech by itself. */
const SHORTEST_SPEECH = 5;

export function readVoices(doc: ParsedText, finder: CueFinder): VoicesReading {
  const quotations = findQuotations(doc);
  const index = new QuotationIndex(doc, quotations);
  const readings: AttributionReading[] = [];
  for (let p = 0; p < doc.paragraphs.length; p++) {
    const paragraph = doc.paragraphs[p]!;
    const block = blockQuotation(doc, p, readings);
    if (block) {
      readings.push(block);
      continue;
    }
    const label = speakerLabel(doc, p, index);
    if (label) readings.push(label);
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      const cues = finder.find(doc.sentences[s]!, doc.tokens);
      if (cues.length > 0) readings.push(...new SentenceReader(doc, s, cues, index).read());
    }
  }
  const unattributed = claimQuotations(doc, index, readings);
  readings.sort((a, b) => start(a) - start(b));
  return { quotations, drafts: nest(withoutOwnWords(doc, readings, index).map((reading) => draft(doc, reading, index))), unattributed };
}

export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves', 'mine', 'ours']);

/** "I think", "we may expect" outside all quotations: the author speaks for himself, and reports nobody. */
function withoutOwnWords(doc: ParsedText, readings: readonly AttributionReading[], index: QuotationIndex): AttributionReading[] {
  const isOwn = ({ source, frame }: AttributionReading): boolean =>
    source !== null && frame !== 'block' && frame !== 'label' && FIRST_PERSON.has(doc.lower(source.head)) && !index.holding(source.head);
  const inOther = new Uint8Array(doc.tokens.count);
  for (const reading of readings) if (reading.frame === 'block' || reading.frame === 'label') for (const { first, end } of reading.content) inOther.fill(1, first, end);
  return readings.filter((reading) => !isOwn(reading) || inOther[reading.source!.head] === 1);
}

const start = (reading: AttributionReading): number => Math.min(reading.content[0]?.first ?? Infinity, reading.cue?.first ?? Infinity, reading.source?.first ?? Infinity);

/** A paragraph of someone's words without marks: the speaker is the subject of the line that introduces it. */
function blockQuotation(doc: ParsedText, p: number, readings: readonly AttributionReading[]): AttributionReading | undefined {
  const paragraph = doc.paragraphs[p]!;
  if (doc.zones[paragraph.zone]?.kind !== 'block-quotation' || paragraph.endToken === paragraph.firstToken) return undefined;
  const content = [{ first: paragraph.firstToken, end: paragraph.endToken }];
  const previous = readings.at(-1);
  const sameBlock = previous?.frame === 'block' && doc.paragraphs[p - 1]?.zone === paragraph.zone;
  if (sameBlock) return { ...previous, sentence: paragraph.firstSentence, content, cue: null };
  const introduction = doc.paragraphs[p - 1];
  const sentence = introduction ? introduction.endSentence - 1 : -1;
  const verb = sentence >= 0 ? doc.phrases(sentence).verbs.at(-1) : undefined;
  const source = (verb && new SourceFinder(doc, sentence).subjectOf(verb)) ?? null;
  return {
    sentence: paragraph.firstSentence, row: null, source, cue: verb ? { first: verb.first, end: verb.end } : null, content, frame: 'block', verb: verb ?? null, isAgentless: false,
  };
}

/** "TRUMP: …", "Q: …": a transcript's line. */
/** What such a label names when it is nobody who speaks. */
const NO_SPEAKER = /^(?:correction|corrections|clarification|editor's|note|update|updated|disclaimer|email|e-mail|byline|dateline|headline|photo|video|image|credit|source|sources|twitter|facebook|instagram|poll|related|more|read|watch|listen|tags|topics|contact|tel|phone|fax|web|date|time|place|where|when|price|tickets|warning|spoiler|opinion|analysis|breaking|exclusive|abstract|summary|keywords|copyright)$/;

function speakerLabel(doc: ParsedText, p: number, index: QuotationIndex): AttributionReading | undefined {
  const { firstToken, endToken, firstSentence } = doc.paragraphs[p]!;
  const { tokens } = doc;
  for (let i = firstToken; i < Math.min(endToken - 2, firstToken + 7); i++) {
    if (tokens.text[i] === ':') {
      if (i === firstToken || index.opensAt(i + 1) || NO_SPEAKER.test(tokens.word[firstToken]!.lower) || !hasVerb(doc, i + 1, endToken)) return undefined;
      return {
        sentence: firstSentence, row: null, source: { first: firstToken, end: i, head: i - 1 }, cue: { first: i, end: i + 1 },
        content: [{ first: i + 1, end: endToken }], frame: 'label', verb: null, isAgentless: false,
      };
    }
    const word = tokens.word[i]!;
    const isLabel = word.isShouted || (tokens.pos[i] === 'PROPN' && word.isCapitalized && i + 1 < endToken) || /^[.,]$/.test(tokens.text[i]!) || word.lower === 'q' || word.lower === 'a';
    if (!isLabel) return undefined;
  }
  return undefined;
}

/** A list of names after a colon is no speech; a word in answer to a question is. */
function hasVerb({ tokens }: ParsedText, first: number, end: number): boolean {
  if (first >= 2 && /^[aq]$/.test(tokens.word[first - 2]!.lower)) return true;
  for (let i = first; i < end; i++) if (tokens.pos[i] === 'VERB' || tokens.pos[i] === 'AUX') return true;
  return false;
}

/** Gives the quotations that no cue reached to the speaker they go on from; returns those that are no speech. */
function claimQuotations(doc: ParsedText, index: QuotationIndex, readings: AttributionReading[]): Quotation[] {
  const { quotations } = index;
  const claimed = new Uint8Array(doc.tokens.count + 1);
  const mark = (reading: AttributionReading) => { for (const part of reading.content) claimed.fill(1, part.first, part.end); };
  readings.forEach(mark);
  const unattributed: Quotation[] = [];
  let speaker: { reading: AttributionReading; paragraph: number } | undefined;
  const byFirst = [...readings].sort((a, b) => start(a) - start(b));
  let next = 0;
  for (const quotation of quotations) {
    const first = doc.tokenAt(quotation.start);
    const end = Math.min(doc.tokens.count, doc.tokenAt(quotation.end - 1) + 1);
    while (next < byFirst.length && start(byFirst[next]!) <= first) {
      const reading = byFirst[next++]!;
      if ((reading.row?.act === 'statement' && !insideQuotation(reading, index)) || reading.frame === 'label') speaker = { reading, paragraph: paragraphOf(doc, reading.content[0]!.first) };
    }
    if (quotation.depth > 0 || claimed[first] || claimed[Math.max(first, end - 1)]) {
      if (quotation.depth === 0 && !claimed[first]) { /* partly claimed: the cue's own reading of it stands */ }
      continue;
    }
    if (!isSpeech(doc, quotation, first, end)) {
      unattributed.push(quotation);
      continue;
    }
    const range: TokenRange = { first, end };
    const goesOn = speaker && (speaker.paragraph === quotation.paragraph || (quotation.paragraph === speaker.paragraph + 1 && standsAlone(doc, quotation)) || quotation.continues);
    if (goesOn && speaker!.reading.source && standsAlone(doc, quotation)) {
      speaker!.reading.content.push(range);
      speaker!.paragraph = quotation.paragraph;
    } else {
      readings.push({ sentence: doc.sentenceAt(quotation.start), row: null, content: [range], frame: 'alone', isAgentless: false, ...introduction(doc, first) });
    }
  }
  return unattributed;
}

/** "The palace released the following statement: “…”": what stands before the colon says who speaks. */
function introduction(doc: ParsedText, first: number): Pick<AttributionReading, 'source' | 'cue' | 'verb'> {
  const sentence = first > 0 && doc.tokens.text[first - 1] === ':' ? doc.sentenceAt(doc.tokens.start[first - 1]!) : -1;
  const verb = sentence >= 0 ? doc.phrases(sentence).verbs.find((v) => v.form === 'finite' && v.head < first) : undefined;
  const source = (verb && new SourceFinder(doc, sentence).subjectOf(verb)) ?? null;
  return source && verb && source.end <= verb.first && canSpeak(doc, source) ? { source, cue: { first: verb.first, end: first }, verb } : { source: null, cue: null, verb: null };
}

/** Someone whom a speaker quotes does not go on after the speaker's words. */
const insideQuotation = ({ cue }: AttributionReading, index: QuotationIndex): boolean => cue !== null && index.holding(cue.first) !== undefined;

function paragraphOf(doc: ParsedText, token: number): number {
  let low = 0;
  let high = doc.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.paragraphs[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whole sentences in marks, or a long piece with a verb: someone speaks. */
function isSpeech(doc: ParsedText, quotation: Quotation, first: number, end: number): boolean {
  let words = 0;
  let hasVerb = false;
  for (let i = first; i < end; i++) {
    if (doc.tokens.word[i]!.isWord) words++;
    if (doc.tokens.pos[i] === 'VERB' || doc.tokens.pos[i] === 'AUX') hasVerb = true;
  }
  if (standsAlone(doc, quotation)) return words >= 3 && (hasVerb || words >= SHORTEST_SPEECH);
  return words >= SHORTEST_SPEECH && hasVerb;
}

/** It begins its sentence, and nothing but its end follows in the last sentence it reaches. */
function standsAlone(doc: ParsedText, quotation: Quotation): boolean {
  const firstSentence = doc.sentences[doc.sentenceAt(quotation.start)]!;
  const lastSentence = doc.sentences[doc.sentenceAt(quotation.end - 1)]!;
  return quotation.start <= firstSentence.start && quotation.end >= lastSentence.end - 1;
}

function draft(doc: ParsedText, reading: AttributionReading, index: QuotationIndex): AttributionDraft {
  const spans = reading.content.filter((part) => part.end > part.first).map(({ first, end }) => ({ start: doc.tokens.start[first]!, end: doc.tokens.end[end - 1]! }));
  let quoted = 0;
  let plain = 0;
  for (const { first, end } of reading.content) {
    for (let i = first; i < end; i++) {
      if (!doc.tokens.word[i]!.isWord) continue;
      if (index.around[i]! >= 0) quoted++;
      else plain++;
    }
  }
  const mode = reading.frame === 'block' ? 'block' : reading.frame === 'label' ? 'direct' : quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
  return { ...reading, mode, spans, parent: -1 };
}

/** Finds each draft's parent: the smallest content that holds all of its own content and its cue. */
function nest(drafts: AttributionDraft[]): AttributionDraft[] {
  const kept = drafts.filter((d) => d.spans.length > 0);
  for (let i = 0; i < kept.length; i++) {
    const inner = kept[i]!;
    const anchor = anchorOf(inner);
    let size = Infinity;
    for (let j = Math.max(0, i - 60); j < Math.min(kept.length, i + 60); j++) {
      const outer = kept[j]!;
      if (j === i || !holds(outer, anchor)) continue;
      const length = outer.content.reduce((n, part) => n + part.end - part.first, 0);
      if (length >= size || !inner.content.every((part) => holds(outer, part)) || (holds(inner, anchorOf(outer)) && j > i)) continue;
      size = length;
      inner.parent = j;
    }
  }
  return kept;
}

const anchorOf = (d: AttributionDraft): TokenRange => d.cue ?? { first: d.content[0]!.first, end: d.content[0]!.first + 1 };
const holds = (outer: AttributionDraft, { first, end }: TokenRange): boolean => outer.content.some((part) => part.first <= first && end <= part.end);
