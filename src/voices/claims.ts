/** Quotations that no reporting cue reached: who speaks there, or that nobody does. */
import type { ParsedText } from '../text/document.ts';
import { finiteVerbAfter, introduced, labelled, quotedThrough, signedBehind, type Speech } from './introductions.ts';
import type { NamesInRunningText } from './names-in-running-text.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { Quotation } from './quotations.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import { SourceFinder, type Source } from './source.ts';
import { canSpeak } from './speakers.ts';
import { isTitle } from './titles.ts';

/** A quotation shorter than this many words, with no cue at it, is no speech by itself. */
const SHORTEST_SPEECH = 5;

/** Words that lead into a quotation of whoever spoke before, in tokens. */
const LONGEST_LEAD = 5;
/** Readings that are looked through for who goes on to speak. */
const LOOKAHEAD = 8;

/** Behind the speaker and the verb of a quotation follows the end of the clause, or how, when and where it was said. */
const ENDS_SPEAKER = new Set('. , ; : ? ! ) - -- — – as in on at to with from when while after before about during of'.split(' '));

const NOBODY: Speech = { source: null, cue: null, verb: null };

/** Gives the quotations that no cue reached to the speaker they go on from; returns those that are no speech. */
export function claimQuotations(doc: ParsedText, index: QuotationIndex, readings: AttributionReading[], names: NamesInRunningText): Quotation[] {
  const claimed = doc.columns.uint8(doc.tokens.count + 1);
  for (const reading of readings) for (const part of reading.content) claimed.fill(1, part.first, part.end);
  for (const reading of [...readings]) {
    const inner = quotedThrough(doc, index, reading);
    if (inner) readings.push(inner);
  }
  const unattributed: Quotation[] = [];
  let speaker: { reading: AttributionReading; paragraph: number } | undefined;
  const byFirst = [...readings].sort((a, b) => start(a) - start(b));
  const takenUp = new TakenUp(doc, index, readings);
  let next = 0;
  for (const [at, quotation] of index.quotations.entries()) {
    const first = doc.tokenAt(quotation.start);
    const end = Math.min(doc.tokens.count, doc.tokenAt(quotation.end - 1) + 1);
    while (next < byFirst.length && start(byFirst[next]!) <= first) {
      const reading = byFirst[next++]!;
      if ((((reading.row?.act === 'statement' || isQuoted(reading, index)) && !insideQuotation(reading, index)) || reading.frame === 'label') && !(speaker && isBesideSpeech(speaker.reading, reading, index))) speaker = { reading, paragraph: paragraphOf(doc, reading.content[0]!.first) };
    }
    if (quotation.depth > 0 || claimed[first] || claimed[Math.max(first, end - 1)]) continue;
    const range: TokenRange = { first, end };
    const later = quotation.closed || speaker?.paragraph === quotation.paragraph ? undefined : takenUp.by(at);
    if (later) {
      const behind = later.content.findIndex((part) => part.first > first);
      later.content.splice(behind < 0 ? later.content.length : behind, 0, range);
      continue;
    }
    const sentence = doc.sentenceAt(quotation.start);
    const spoken = quotative(doc, index, quotation, end);
    if (spoken) {
      const reading: AttributionReading = { sentence, row: null, content: [range], frame: 'quotative', isAgentless: false, ...spoken };
      readings.push(reading);
      speaker = { reading, paragraph: quotation.paragraph };
      continue;
    }
    const isSamePlace = speaker?.paragraph === quotation.paragraph;
    if (!isSpeech(doc, quotation, first, end) && !(isSamePlace && goesRightOn(doc, speaker!.reading, index, sentence) && standsAlone(doc, quotation))) {
      unattributed.push(quotation);
      continue;
    }
    const goesOn = speaker && (speaker.reading.source !== null || speaker.reading.frame === 'alone');
    const isNear = speaker && (isSamePlace || (quotation.paragraph === speaker.paragraph + 1 && standsAlone(doc, quotation) && isOfSpeaker(doc, quotation.paragraph, first)) || quotation.continues);
    const named = labelled(doc, index, first, names) ?? signedBehind(doc, quotation, end) ?? NOBODY;
    if (!named.source && isSamePlace && goesOn && !isInQuotation(speaker!.reading, index) && speaker!.reading.source !== null && standsAlone(doc, quotation) && goesOnBehindReport(doc, speaker!.reading, sentence)) {
      speaker!.reading.content.push(range);
    } else if (!named.source && isNear && goesOn && isInQuotation(speaker!.reading, index) && (standsAlone(doc, quotation) || (speaker!.paragraph === quotation.paragraph && isLedIn(doc, quotation, first)))) {
      speaker!.reading.content.push(range);
      speaker!.paragraph = quotation.paragraph;
    } else {
      const told = named.source ? named : (introduced(doc, index, first) ?? NOBODY);
      const source = told.source ?? speakerToCome(doc, byFirst, next, sentence, end);
      const reading: AttributionReading = { sentence, row: null, content: [range], frame: 'alone', isAgentless: false, ...told, source };
      readings.push(reading);
      // What was reported, and then quoted, may be quoted on.
      if (isSamePlace && goesOn && !source) speaker = { reading, paragraph: quotation.paragraph };
    }
  }
  return unattributed;
}

export const start = (reading: AttributionReading): number => Math.min(reading.content[0]?.first ?? Infinity, reading.cue?.first ?? Infinity, reading.source?.first ?? Infinity);

/** "“Never!” boomed the mayor", "“Quite,” he sniffed": after a quotation that ends in a comma or a cry, any verb speaks. */
function quotative(doc: ParsedText, index: QuotationIndex, quotation: Quotation, end: number): Speech | undefined {
  if (!quotation.closed || end >= doc.tokens.count || !/[,?!—–-]/.test(doc.text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end))) return undefined;
  const sentence = doc.sentenceAt(doc.tokens.start[end]!);
  if (doc.paragraphs[quotation.paragraph]!.endToken <= end) return undefined;
  const sources = new SourceFinder(doc, sentence);
  const verb = sources.verbAt(end);
  const stops = (token: number): boolean => token >= sources.clause.to || ENDS_SPEAKER.has(doc.lower(token)) || index.opensAt(token) || doc.tokens.pos[token] === 'ADV';
  if (verb?.first === end) {
    if (verb.form !== 'finite' || verb.isPassive || verb.modal || doc.tokens.pos[verb.head] !== 'VERB') return undefined;
    const source = sources.subjectAfter(verb.end);
    return source && canSpeak(doc, source) && stops(source.end) && !sources.verbAt(source.end) ? { source, cue: { first: verb.first, end: verb.end }, verb } : undefined;
  }
  if (!sources.nounStartingAt(end)) return undefined;
  const said = finiteVerbAfter(sources, end);
  const source = said && sources.subjectOf(said);
  if (source?.first !== end || said!.isPassive || said!.modal || doc.tokens.pos[said!.head] !== 'VERB' || !canSpeak(doc, source) || !stops(said!.end)) return undefined;
  return { source, cue: { first: said!.first, end: said!.end }, verb: said! };
}

/** "In Lund, “the trams are full.”": a few words without a verb lead into a quotation that ends its sentence. */
function isLedIn(doc: ParsedText, quotation: Quotation, first: number): boolean {
  const sentence = doc.sentences[doc.sentenceAt(quotation.start)]!;
  if (quotation.end < sentence.end - 1 || first - sentence.firstToken > LONGEST_LEAD) return false;
  for (let i = sentence.firstToken; i < first; i++) if (doc.tokens.pos[i] === 'VERB' || doc.tokens.pos[i] === 'AUX' || doc.tokens.pos[i] === 'PROPN') return false;
  return true;
}

/** "It is run by “crooks and their lawyers,” and he goes on to say": who goes on to speak in the sentence has spoken before. */
function speakerToCome(doc: ParsedText, readings: readonly AttributionReading[], next: number, sentence: number, from: number): Source | null {
  const { endToken } = doc.sentences[sentence]!;
  for (let i = next; i < Math.min(readings.length, next + LOOKAHEAD) && start(readings[i]!) < endToken; i++) {
    const { source, cue, row, frame } = readings[i]!;
    if (!source || !(row?.act === 'statement' || frame === 'block') || source.first < from || (cue?.end ?? source.end) > endToken) continue;
    return doc.lower(source.first - 1) === 'and' ? source : null;
  }
  return null;
}

/** “We waited. [next paragraph] “We left,” Lee said: a quotation left open belongs to the cue at the end of the one that takes it up. */
class TakenUp {
  /** By the first token of their content: readings whose cue stands behind it. */
  private readonly byFirst = new Map<number, AttributionReading>();
  /** By quotation: what was found, so that a long run of open quotations is walked once. */
  private readonly found = new Map<number, AttributionReading | undefined>();

  constructor(private readonly doc: ParsedText, private readonly index: QuotationIndex, readings: readonly AttributionReading[]) {
    for (const reading of readings) {
      const { first } = reading.content[0]!;
      if (reading.cue !== null && reading.cue.first > first && !this.byFirst.has(first)) this.byFirst.set(first, reading);
    }
  }

  by(from: number): AttributionReading | undefined {
    const { quotations } = this.index;
    const walked = [from];
    let reading: AttributionReading | undefined;
    let { paragraph } = quotations[from]!;
    for (let at = from + 1; at < quotations.length; at++) {
      const next = quotations[at]!;
      if (next.depth > 0) continue;
      if (!next.continues || next.paragraph !== paragraph + 1) break;
      reading = this.byFirst.get(this.doc.tokenAt(next.start));
      if (reading || next.closed) break;
      if (this.found.has(at)) {
        reading = this.found.get(at);
        break;
      }
      walked.push(at);
      paragraph = next.paragraph;
    }
    for (const at of walked) this.found.set(at, reading);
    return reading;
  }
}

/** The speaker's words are in quotation marks before, and no sentence stands between: "“I eat them,” she said. “Only on Fridays.”" */
const goesRightOn = (doc: ParsedText, { content, cue }: AttributionReading, index: QuotationIndex, sentence: number): boolean =>
  index.opensAt(content.at(-1)!.first) && sentence - doc.sentenceAt(doc.tokens.start[Math.max(content.at(-1)!.end, cue?.end ?? 0) - 1]!) <= 1;

/** "Lee said that it was late. “We have no time left.”": the sentence before reports the speaker, and ends with what is reported; not "Lee denied it. “We have time.”". */
const goesOnBehindReport = (doc: ParsedText, { content, cue, frame }: AttributionReading, sentence: number): boolean =>
  frame !== 'alone' && !(content[0]!.end - content[0]!.first === 1 && doc.tokens.pos[content[0]!.first] === 'PRON') && sentence - doc.sentenceAt(doc.tokens.start[Math.max(content.at(-1)!.end, cue?.end ?? 0) - 1]!) === 1;

/** "“No,” said Clara, when Lee asked for a reason.": beside quoted words of its sentence, what is only reported has no one to go on. */
const isBesideSpeech = (last: AttributionReading, reading: AttributionReading, index: QuotationIndex): boolean =>
  last.sentence === reading.sentence && (last.frame === 'before' || last.frame === 'quotative') && isInQuotation(last, index) && !isInQuotation(reading, index);

/** Quoted words go on from quoted words; behind a report in the author's words they are a speech of their own. */
const isInQuotation = ({ content, frame }: AttributionReading, index: QuotationIndex): boolean =>
  frame === 'label' || frame === 'block' || content.some(({ first }) => index.opensAt(first));

/** Nothing stands before it in its paragraph, or only what the speaker did: "He shook his head. “It is lost.”" */
const isOfSpeaker = (doc: ParsedText, paragraph: number, first: number): boolean => {
  const { firstToken } = doc.paragraphs[paragraph]!;
  return first === firstToken || /^(?:he|she|they)$/.test(doc.lower(firstToken));
};

/** "“They came,” he recalled": what he recalls in quotation marks he said. */
const isQuoted = ({ frame, content, row }: AttributionReading, index: QuotationIndex): boolean =>
  row?.kind === 'verb' && (frame === 'before' || frame === 'quote') && index.opensAt(content[0]!.first);

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

const CALLED_SO = new Set(['titled', 'entitled', 'subtitled', 'headlined', 'headed', 'captioned', 'called', 'named']);

/** Whole sentences in marks, or a long piece with a verb: someone speaks. */
function isSpeech(doc: ParsedText, quotation: Quotation, first: number, end: number): boolean {
  let words = 0;
  let hasVerb = false;
  for (let i = first; i < end; i++) {
    if (doc.tokens.word[i]!.isWord) words++;
    if (doc.tokens.pos[i] === 'VERB' || doc.tokens.pos[i] === 'AUX') hasVerb = true;
  }
  // "The leaflet was titled “Eat Breakfast, Save Your Brain.”"
  if (CALLED_SO.has(doc.lower(first - 1)) && isTitle(doc, quotation)) return false;
  // "Lund: ‘I never lied’"
  if (doc.tokens.text[first - 1] === ':' && hasVerb && words > 1 && doc.zones[doc.sentences[doc.sentenceAt(quotation.start)]!.zone]!.kind === 'headline') return true;
  // "“It stinks.”": a sentence by itself, with its stop within the marks.
  if (standsAlone(doc, quotation)) return words >= (isFullSentence(doc, quotation) ? 2 : 3) && (hasVerb || words >= SHORTEST_SPEECH);
  // "She gave a hint: “We will win.”"
  return hasVerb && words >= (doc.tokens.text[first - 1] === ':' && isFullSentence(doc, quotation) ? 3 : SHORTEST_SPEECH);
}

/** It begins its sentence, and nothing but its end follows in the last sentence it reaches. */
function standsAlone(doc: ParsedText, quotation: Quotation): boolean {
  const firstSentence = doc.sentences[doc.sentenceAt(quotation.start)]!;
  const lastSentence = doc.sentences[doc.sentenceAt(quotation.end - 1)]!;
  return quotation.start <= firstSentence.start && quotation.end >= lastSentence.end - 1;
}

const isFullSentence = (doc: ParsedText, { closed, start: from, end }: Quotation): boolean => closed && /[.!?…]["”’']$/.test(doc.text.slice(Math.max(from, end - 2), end));
