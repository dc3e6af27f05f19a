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
  const drafts = readings.map((reading): AttributionDraft => ({
    ...reading, mode: 'indirect', parent: -1,
    spans: reading.content.filter((part) => part.end > part.first).map(({ first, end }) => ({ start: doc.tokens.start[first]!, end: doc.tokens.end[end - 1]! })),
  })).filter((draft) => draft.spans.length > 0);
  drafts.forEach((draft, i) => { draft.parent = parentOf(drafts, i); });
  const children: AttributionDraft[][] = drafts.map(() => []);
  for (const draft of drafts) if (draft.parent >= 0) children[draft.parent]!.push(draft);
  drafts.forEach((draft, i) => { draft.mode = modeOf(doc, draft, children[i]!, quotations); });
  return drafts;
}

/** The smallest content that holds all of a draft's content and its cue. */
function parentOf(drafts: readonly AttributionDraft[], i: number): number {
  const inner = drafts[i]!;
  const anchor = anchorOf(inner);
  let size = Infinity;
  let parent = -1;
  for (let j = Math.max(0, i - REACH); j < Math.min(drafts.length, i + REACH); j++) {
    const outer = drafts[j]!;
    if (j === i || !holds(outer, anchor)) continue;
    const length = outer.content.reduce((n, part) => n + part.end - part.first, 0);
    if (length >= size || !inner.content.every((part) => holds(outer, part)) || (holds(inner, anchorOf(outer)) && j > i)) continue;
    size = length;
    parent = j;
  }
  return parent;
}

const anchorOf = (d: AttributionDraft): TokenRange => d.cue ?? { first: d.content[0]!.first, end: d.content[0]!.first + 1 };
const holds = (outer: AttributionDraft, { first, end }: TokenRange): boolean => outer.content.some((part) => part.first <= first && end <= part.end);

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
