/** The article as it was, with the evidence marked in it and the speakers at its margin. */
import type { Span, Zone } from '../../contract/index.ts';
import { IN_SCOPE } from '../wording.ts';
import { shorten } from '../text/plain.ts';
import { type Fill, html, type Markup } from './markup.ts';
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
    const margin = label ?? speakers(view, own);
    return html`<div class="ut-row">${margin !== null && html`<div class="ut-margin">${margin}</div>`}<p class="ut-words" dir="auto"${language}>${words(view, own, opened)}</p></div>
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

/** A mark, or words without one. */
interface Item {
  segments: Segment[];
  mark: number | null;
  /** The one voice that speaks all of it; null where voices change within a mark. */
  voice: string | null;
}

function itemsOf(segments: readonly Segment[]): Item[] {
  const items: Item[] = [];
  for (const segment of segments) {
    const last = items.at(-1);
    if (!last || last.mark === null || last.mark !== segment.mark) items.push({ segments: [segment], mark: segment.mark, voice: segment.voice });
    else {
      last.segments.push(segment);
      if (last.voice !== segment.voice) last.voice = null;
    }
  }
  return items;
}

/** What one voice says stands in one element, marks and all: there are many marks, and each element counts in a long article. */
function words(view: View, segments: readonly Segment[], opened: Set<number>): Markup[] {
  const speakers = new SpeakerNumbers(view);
  const parts: Markup[] = [];
  const items = itemsOf(segments);
  for (let i = 0; i < items.length; ) {
    const { voice } = items[i]!;
    const from = i;
    do i += 1;
    while (voice !== null && voice !== 'author' && i < items.length && items[i]!.voice === voice);
    const run = items.slice(from, i);
    if (voice === null) parts.push(markMarkup(view, run[0]!, opened, (segment, inner) => speakers.said(segment.voice, [segment], inner)));
    else parts.push(speakers.said(voice, run.flatMap((item) => item.segments), run.map((item) => (item.mark === null ? textOf(view, item.segments[0]!) : markMarkup(view, item, opened, (_, inner) => inner)))));
  }
  return parts;
}

const textOf = ({ report: { document } }: View, { start, end }: Span): Markup => html`${document.text!.slice(start, end)}`;

/** Says in the text who speaks, where the voice changes. */
class SpeakerNumbers {
  private voice = 'author';
  constructor(private readonly view: View) {}

  said(voice: string, segments: readonly Segment[], inner: Fill): Markup {
    // A full stop that is left over from somebody's sentence needs no number.
    const isSpoken = segments.some(({ start, end }) => SPOKEN.test(this.view.report.document.text!.slice(start, end)));
    const number = voice === 'author' || voice === this.voice || !isSpoken ? null : this.view.voiceNumber(voice);
    if (isSpoken) this.voice = voice;
    return voice === 'author' ? html`${inner}` : html`<span class="ut-said"${number !== null && html` data-n="${number}"`}>${inner}</span>`;
  }
}

function markMarkup(view: View, { segments, mark }: Item, opened: Set<number>, wrap: (segment: Segment, inner: Markup) => Markup): Markup {
  const whole = coveringMeasure(view, mark!);
  const inner = segments.map((segment) => wrap(segment, decorate(view, segment, textOf(view, segment), whole)));
  // A place that goes on in the next paragraph is opened from there, too, but has its id only once.
  const id = opened.has(mark!) ? null : html` id="${view.id(`m${mark}`)}"`;
  opened.add(mark!);
  // The script looks up by itself what a mark for a single piece is for.
  const pieces = whole !== null && view.places[mark!]!.evidence.length > 1 && html` data-e="${whole.join(' ')}"`;
  return html`<a class="ut-mark${whole === null ? ' ut-crossing' : classesOf(view, whole)}" role="doc-noteref"${id}${pieces} href="#${view.id(`n${mark}`)}">${inner}</a>`;
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
