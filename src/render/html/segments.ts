/** The text cut where a voice or a piece of evidence begins or ends. */
import type { Attribution, Evidence, Report, Span } from '../../contract/index.ts';

/** A run of the text in which nothing changes. */
export interface Segment extends Span {
  /** Indices of the evidence that covers it. */
  evidence: readonly number[];
  /** The number of the mark it belongs to; null where no evidence stands. */
  mark: number | null;
  /** The id of the innermost voice. */
  voice: string;
}

/** Evidence that overlaps, taken together: one place in the text to open. */
export interface MarkedPlace extends Span {
  /** Indices into the report's evidence, in order. */
  evidence: number[];
}

/** The places, in the order of the text. Pieces that only touch are places of their own. */
export function markedPlaces(evidence: readonly Evidence[]): MarkedPlace[] {
  const order = evidence.map((_, index) => index).sort((a, b) => evidence[a]!.start - evidence[b]!.start || evidence[b]!.end - evidence[a]!.end || a - b);
  const places: MarkedPlace[] = [];
  for (const index of order) {
    const { start, end } = evidence[index]!;
    const last = places.at(-1);
    // Evidence without extent joins what stands at its place.
    if (last && (start < last.end || start === last.start)) {
      last.end = Math.max(last.end, end);
      last.evidence.push(index);
    } else places.push({ start, end, evidence: [index] });
  }
  for (const place of places) place.evidence.sort((a, b) => a - b);
  return places;
}

/** A partition of the report's text into segments; also cut at `cuts`, where a paragraph or zone ends. */
export function segmentsOf({ document, evidence, attributions }: Report, places: readonly MarkedPlace[], cuts: readonly number[]): Segment[] {
  const length = document.text?.length ?? 0;
  const voices = voiceRuns(attributions, length);
  const bounds = [...new Set([0, length, ...cuts, ...voices.map(({ start }) => start), ...evidence.flatMap(({ start, end }) => [start, end])])]
    .filter((bound) => bound >= 0 && bound <= length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  let place = 0;
  let run = 0;
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const start = bounds[i]!;
    const end = bounds[i + 1]!;
    while (place < places.length && places[place]!.end <= start) place += 1;
    while (run + 1 < voices.length && voices[run + 1]!.start <= start) run += 1;
    const here = place < places.length && places[place]!.start <= start ? places[place]! : null;
    segments.push({
      start, end,
      evidence: here ? here.evidence.filter((index) => evidence[index]!.start <= start && evidence[index]!.end >= end) : [],
      mark: here ? place : null,
      voice: voices[run]?.voice ?? 'author',
    });
  }
  return segments;
}

/** Where each voice begins to speak, the innermost taking precedence. */
function voiceRuns(attributions: readonly Attribution[], length: number): { start: number; voice: string }[] {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  const depth = (id: string): number => {
    let count = 0;
    for (let at = parents.get(id) ?? null; at !== null && count < parents.size; at = parents.get(at) ?? null) count += 1;
    return count;
  };
  const spans = attributions
    .flatMap((attribution) => attribution.content.map((span) => ({ ...span, voice: attribution.voice, depth: depth(attribution.id) })))
    .filter(({ start, end }) => start < end && end <= length)
    .sort((a, b) => a.start - b.start || a.depth - b.depth);
  const bounds = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const runs: { start: number; voice: string }[] = [];
  let open: typeof spans = [];
  let next = 0;
  for (const start of bounds) {
    open = open.filter(({ end }) => end > start);
    while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!);
    const innermost = open.reduce<(typeof spans)[number] | null>((best, span) => (best === null || span.depth >= best.depth ? span : best), null);
    const voice = innermost?.voice ?? 'author';
    if (runs.at(-1)?.voice !== voice) runs.push({ start, voice });
  }
  return runs;
}

/** Paragraphs with the line breaks after them: a partition of the span. */
export function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n\u2028\u2029]+[\r\n\u2028\u2029]*|[\r\n\u2028\u2029]+/g)) {
    paragraphs.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return paragraphs;
}
