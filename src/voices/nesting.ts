/** Which attribution stands in which, and in what mode each one is: by its own quotation marks, not by those of who quotes it or whom it quotes. */
import type { Attribution, Span } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';
import type { Quotation } from './quotations.ts';
import type { AttributionReading, TokenRange } from './reading.ts';

export interface AttributionDraft extends AttributionReading {
  mode: Attribution['mode'];
  spans: Span[];
  /** Index of the draft whose content holds this one; -1 for the outermost. */
  parent: number;
}

/** Attributions no farther apart than this, in order, may stand in one another. */
const REACH = 60;

/** Readings in order of the text, with parent and mode. */
export function nest(doc: ParsedText, readings: readonly AttributionReading[], quotations: readonly Quotation[]): AttributionDraft[] {
  const drafts = withinTheirOuters(readings).map((reading): AttributionDraft => ({
    sentence: reading.sentence, row: reading.row, source: reading.source, cue: reading.cue, content: reading.content, frame: reading.frame, verb: reading.verb, isAgentless: reading.isAgentless,
    mode: 'indirect', parent: -1,
    spans: reading.content.filter((part) => part.end > part.first).map(({ first, end }) => ({ start: doc.tokens.start[first]!, end: doc.tokens.end[end - 1]! })),
  })).filter((draft) => draft.spans.length > 0);
  const places = drafts.map(placeOf);
  drafts.forEach((draft, i) => { draft.parent = parentOf(places, i); });
  const children: AttributionDraft[][] = drafts.map(() => []);
  for (const draft of drafts) if (draft.parent >= 0) children[draft.parent]!.push(draft);
  drafts.forEach((draft, i) => { draft.mode = modeOf(doc, draft, children[i]!, quotations); });
  return drafts;
}

/** "His claim that Lund wants to join | was denied": what begins in the words of another's cue ends with them. */
function withinTheirOuters(readings: readonly AttributionReading[]): readonly AttributionReading[] {
  return readings.map((inner, i) => {
    const { cue, content } = inner;
    const last = content.at(-1);
    if (cue === null || last === undefined || content.length > 1) return inner;
    // "The board thought it low, | two of them said": what is said before its cue does not hold the cue.
    for (let j = Math.max(0, i - REACH_BACK); j < Math.min(readings.length, i + REACH_BACK); j++) {
      if (j === i) continue;
      const { source, cue: later, content: [said], frame } = readings[j]!;
      if (frame !== 'before' || later === null || said === undefined || said.first > cue.first || said.end < cue.end || last.end < later.end) continue;
      const edge = Math.min(source?.first ?? later.first, later.first);
      if (edge > last.first + 1 && edge < last.end && said.end <= edge) return { ...inner, content: [{ first: last.first, end: said.end }] };
    }
    for (let j = Math.max(0, i - REACH_BACK); j < i; j++) {
      const outer = readings[j]!;
      for (const part of outer.content) {
        if (part.first <= cue.first && cue.end <= part.end && part.first <= last.first && last.first < part.end && part.end < last.end && outer.cue !== null && outer.cue.end <= part.first) return { ...inner, content: [{ first: last.first, end: part.end }] };
      }
    }
    return inner;
  });
}

/** Readings back to which an outer one is looked for. */
const REACH_BACK = 4;

/** Where a draft stands, by tokens. */
interface Place {
  content: readonly TokenRange[];
  /** From the first token of the content to behind the last. */
  first: number;
  end: number;
  /** Tokens of the content. */
  length: number;
  /** The cue, or the first token where there is none. */
  anchor: TokenRange;
}

function placeOf({ content, cue }: AttributionReading): Place {
  const place: Place = { content, first: content[0]!.first, end: 0, length: 0, anchor: cue ?? { first: content[0]!.first, end: content[0]!.first + 1 } };
  for (const { first, end } of content) {
    place.first = Math.min(place.first, first);
    place.end = Math.max(place.end, end);
    place.length += end - first;
  }
  return place;
}

/** The smallest content that holds all of a draft's content and its cue. */
function parentOf(places: readonly Place[], i: number): number {
  const inner = places[i]!;
  let size = Infinity;
  let parent = -1;
  for (let j = Math.max(0, i - REACH); j < Math.min(places.length, i + REACH); j++) {
    const outer = places[j]!;
    if (j === i || outer.length >= size || !holds(outer, inner.anchor) || !holdsAll(outer, inner.content)) continue;
    size = outer.length;
    parent = j;
  }
  return parent;
}

function holds({ content, first, end }: Place, range: TokenRange): boolean {
  // Most pairs stand apart.
  if (range.first < first || range.end > end) return false;
  for (const part of content) if (part.first <= range.first && range.end <= part.end) return true;
  return false;
}

function holdsAll(outer: Place, content: readonly TokenRange[]): boolean {
  for (const part of content) if (!holds(outer, part)) return false;
  return true;
}

function modeOf(doc: ParsedText, draft: AttributionDraft, children: readonly AttributionDraft[], quotations: readonly Quotation[]): Attribution['mode'] {
  if (draft.frame === 'block' || draft.frame === 'label') return 'block';
  const nested = children.flatMap((child) => child.spans);
  let quoted = 0;
  let plain = 0;
  draft.spans.forEach((span, s) => {
    const { first, end } = draft.content.filter((part) => part.end > part.first)[s]!;
    const own: Quotation[] = [];
    for (let q = firstFrom(quotations, span.start - 1); q < quotations.length && quotations[q]!.start < span.end; q++) {
      const quotation = quotations[q]!;
      if (!nested.some((inner) => inner.start <= quotation.start + 1 && quotation.start < inner.end && quotation.end <= inner.end + 1)) own.push(quotation);
    }
    for (let i = first; i < end; i++) {
      if (!doc.tokens.word[i]!.isWord) continue;
      const at = doc.tokens.start[i]!;
      if (own.some((quotation) => quotation.start <= at && at < quotation.end)) quoted++;
      else plain++;
    }
  });
  if (quoted === 0) return 'indirect';
  // "spoke of “peace”": the preposition makes the quoted words part of what is told.
  return plain === 0 && !draft.frame.endsWith('-prep') && !isPhrasal(doc, draft) ? 'direct' : 'mixed';
}

const isPhrasal = (doc: ParsedText, { frame, cue }: AttributionDraft): boolean => frame === 'object' && cue !== null && doc.tokens.pos[cue.end - 1] === 'ADP' && doc.lower(cue.end - 1) !== 'by';

/** Index of the first quotation that begins at the offset or later. */
function firstFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
