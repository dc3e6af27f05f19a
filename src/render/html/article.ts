/** The article as it was, with the evidence marked in it and the speakers at its margin. */
import type { Span, Zone } from '../../contract/index.ts';
import { IN_SCOPE } from '../wording.ts';
import { shorten } from '../text/plain.ts';
import { html, type Markup } from './markup.ts';
import { colourOf } from './palette.ts';
import { paragraphsOf, type Segment, segmentsOf } from './segments.ts';
import { isQuiet, spoken, type View } from './view.ts';

/**
 * The text, unaltered: the text content of the elements of class `ut-words`, one after the other, is the document's text, white space and
 * all. Empty where the report was made without its text.
 */
export function article(view: View): Markup | null {
  const { document, zones } = view.report;
  const { text } = document;
  if (text === null) return null;
  const parts = zones.length > 0 ? zones : [{ kind: 'body' as const, start: 0, end: text.length }];
  const paragraphs = parts.map((zone) => paragraphsOf(text, zone));
  const segments = segmentsOf(view.report, view.places, paragraphs.flat().flatMap(({ start, end }) => [start, end]));
  const reader = new SegmentReader(segments);
  const opened = new Set<number>();
  return html`<div class="ut-article">${parts.map((zone, index) => zoneMarkup(view, zone, paragraphs[index]!, reader, opened))}</div>`;
}

/** Hands out segments in order. */
class SegmentReader {
  private next = 0;
  constructor(private readonly segments: readonly Segment[]) {}
  take({ end }: Span): Segment[] {
    const taken: Segment[] = [];
    while (this.next < this.segments.length && this.segments[this.next]!.end <= end) taken.push(this.segments[this.next++]!);
    return taken;
  }
}

function zoneMarkup(view: View, zone: Zone, paragraphs: readonly Span[], segments: SegmentReader, opened: Set<number>): Markup {
  const inScope = IN_SCOPE.has(zone.kind);
  const language = zone.language === undefined ? null : html` lang="${zone.language}"`;
  return html`<div class="ut-zone ut-zone-${zone.kind}${inScope ? '' : ' ut-out'}">${paragraphs.map((paragraph, index) => {
    const own = segments.take(paragraph);
    const label = !inScope && index === 0 && zone.kind !== 'separator'
      ? html`<p class="ut-zone-name">${spoken(zone.kind)}${zone.language === undefined ? null : ` (${spoken(zone.language)})`}, not scored</p>`
      : null;
    return html`<div class="ut-row"><div class="ut-margin">${label ?? speakers(view, own)}</div><p class="ut-words" dir="auto"${language}>${words(view, own, opened)}</p></div>
`;
  })}</div>`;
}

const SPOKEN = /[\p{L}\p{N}]/u;
/** In columns of type: the tables have the whole name. */
const LONGEST_NAME = 44;

/** Who is heard in the paragraph, in the order in which they speak; nothing where the author speaks alone. */
function speakers(view: View, segments: readonly Segment[]): Markup | null {
  const voices = [...new Set(segments.map(({ voice }) => voice))].filter((voice) => voice !== 'author');
  if (voices.length === 0) return null;
  return html`<ul class="ut-speakers">${voices.map((voice) => html`<li>${chip(view, voice)} <bdi>${shorten(view.voiceName(voice), LONGEST_NAME)}</bdi></li>`)}</ul>`;
}

/** A voice's number. */
export function chip(view: View, voice: string): Markup | null {
  const number = view.voiceNumber(voice);
  return number === null || number === 0 ? null : html`<span class="ut-chip">${number}</span>`;
}

function words(view: View, segments: readonly Segment[], opened: Set<number>): Markup[] {
  const { text } = view.report.document;
  const parts: Markup[] = [];
  let voice = 'author';
  for (let i = 0; i < segments.length; ) {
    const { mark } = segments[i]!;
    const whole = mark === null ? null : coveringMeasure(view, mark);
    const run: Markup[] = [];
    do {
      const segment = segments[i]!;
      const words = text!.slice(segment.start, segment.end);
      // A full stop that is left over from somebody's sentence needs no number.
      const isSpoken = SPOKEN.test(words);
      const number = segment.voice === 'author' || !isSpoken ? null : view.voiceNumber(segment.voice);
      const marked = html`${words}`;
      const decorated = decorate(view, segment, marked, whole);
      run.push(segment.voice === 'author' ? decorated : html`<span class="ut-said"${segment.voice !== voice && number !== null && html` data-n="${number}"`}>${decorated}</span>`);
      if (isSpoken) voice = segment.voice;
      i += 1;
    } while (mark !== null && i < segments.length && segments[i]!.mark === mark);
    if (mark === null) parts.push(...run);
    else {
      // A place that goes on in the next paragraph is opened from there, too, but has its id only once.
      const id = opened.has(mark) ? null : html` id="${view.id(`m${mark}`)}"`;
      opened.add(mark);
      parts.push(html`<a class="ut-mark${whole === null ? ' ut-crossing' : classesOf(view, whole)}" role="doc-noteref"${id}${whole !== null && html` data-e="${whole.join(' ')}"`} href="#${view.id(`n${mark}`)}">${run}</a>`);
    }
  }
  return parts;
}

/**
 * The evidence of the first measure that covers the whole place: its line is the link's own, so that the link shows as one. Null where pieces cross
 * and none covers all.
 */
function coveringMeasure({ places, report: { evidence } }: View, mark: number): number[] | null {
  const { start, end, evidence: here } = places[mark]!;
  const first = here.find((index) => evidence[index]!.start === start && evidence[index]!.end === end);
  if (first === undefined) return null;
  return here.filter((index) => evidence[index]!.measure === evidence[first]!.measure && evidence[index]!.start === start && evidence[index]!.end === end);
}

/** One element for each measure that has more evidence here, so that the lines beneath stack. */
function decorate(view: View, { evidence }: Segment, inner: Markup, whole: readonly number[] | null): Markup {
  const byMeasure = new Map<string, number[]>();
  for (const index of evidence) {
    if (whole?.includes(index)) continue;
    const { measure } = view.report.evidence[index]!;
    const list = byMeasure.get(measure);
    if (list) list.push(index);
    else byMeasure.set(measure, [index]);
  }
  let marked = inner;
  for (const indices of byMeasure.values()) marked = html`<span class="${classesOf(view, indices).trim()}" data-e="${indices.join(' ')}">${marked}</span>`;
  return marked;
}

function classesOf({ report: { evidence } }: View, indices: readonly number[]): string {
  const pieces = indices.map((index) => evidence[index]!);
  return ` ut-m ut-${colourOf(pieces[0]!.measure)}${pieces.every(isQuiet) ? ' ut-quiet' : ''}`;
}
