import type { Span, Warning, Zone, ZoneKind } from '../contract/report.ts';
import { foreignLanguages } from './language.ts';
import { splitParagraphs } from './paragraphs.ts';
import { markQuotations } from './zones/block-quotation.ts';
import { isNotice, isRequest, markLinkLists } from './zones/boilerplate.ts';
import { isCaption } from './zones/caption.ts';
import { markComments } from './zones/comment.ts';
import { datelineLength } from './zones/dateline.ts';
import { markEnding } from './zones/ending.ts';
import { isNamedByline, isStamp } from './zones/front.ts';
import { markHeadings } from './zones/heading.ts';
import { isNote } from './zones/note.ts';
import { markOpening } from './zones/opening.ts';
import { Passage } from './zones/passage.ts';
import { markRemains } from './zones/remains.ts';
import { isSeparator } from './zones/separator.ts';

export interface ZoneOptions {
  zoning: 'auto' | 'off';
  language: 'auto' | 'en';
  title?: string;
  author?: string;
}

/** A paragraph and the index of the zone it stands in. */
export interface ZonedParagraph extends Span {
  zone: number;
}

export interface ZonedText {
  /** A partition of the text, in order. Blanks between two zones belong to the one before. */
  zones: Zone[];
  /** Each wholly inside one zone. */
  paragraphs: ZonedParagraph[];
  warnings: Warning[];
}

/**
 * Tells article from page: which paragraphs are headline, body and block quotation, and what the others are. What no rule
 * claims is body, so that no word of an article is lost to a doubt.
 */
export function findZones(text: string, options: ZoneOptions): ZonedText {
  const passages = splitParagraphs(text).map(({ start, end }) => new Passage(text, start, end));
  const languages = options.language === 'en' ? passages.map(() => null) : foreignLanguages(passages.map(({ head }) => head));
  const kinds = options.zoning === 'off' ? passages.map(() => null) : kindsOf(passages, languages, options);
  markQuotations(passages, kinds);
  const { zones, paragraphs } = partition(text, passages, kinds, languages, options.zoning !== 'off');
  return { zones, paragraphs, warnings: warningsFor(passages, languages, options) };
}

/** The kind of each passage, null where it is the article's own text. */
function kindsOf(passages: readonly Passage[], languages: readonly (string | null)[], options: ZoneOptions): (ZoneKind | null)[] {
  const kinds = passages.map((passage, i) => (languages[i] ? 'foreign' : ownKind(passage)));
  markComments(passages, kinds);
  const author = markOpening(passages, kinds, options);
  markLinkLists(passages, kinds);
  markEnding(passages, kinds, author);
  markRemains(passages, kinds);
  markHeadings(passages, kinds);
  return kinds;
}

/** What a passage tells by its own words, wherever it stands. */
function ownKind(passage: Passage): ZoneKind | null {
  if (isSeparator(passage)) return 'separator';
  if (isCaption(passage)) return 'caption';
  if (isRequest(passage)) return 'boilerplate';
  if (isNote(passage)) return 'note';
  if (isNotice(passage)) return 'boilerplate';
  if (isStamp(passage)) return 'byline';
  if (isNamedByline(passage.head)) return 'byline';
  return null;
}

/** Joins neighbours of one kind, and of one language, into zones that cover the whole text; takes datelines off the paragraphs that they open. */
function partition(
  text: string,
  passages: readonly Passage[],
  kinds: readonly (ZoneKind | null)[],
  languages: readonly (string | null)[],
  splitsDatelines: boolean,
): { zones: Zone[]; paragraphs: ZonedParagraph[] } {
  const zones: Zone[] = [];
  const paragraphs: ZonedParagraph[] = [];
  const add = (kind: ZoneKind, start: number, end: number, language?: string): void => {
    const last = zones.at(-1);
    // Each picture has its own caption.
    if (!last || last.kind !== kind || last.language !== language || kind === 'caption') {
      if (last) last.end = start;
      zones.push({ kind, start: zones.length === 0 ? 0 : start, end: text.length, ...(language !== undefined && { language }) });
    }
    paragraphs.push({ start, end, zone: zones.length - 1 });
  };
  let isFirst = true;
  for (const [i, { start, end }] of passages.entries()) {
    const kind = kinds[i] ?? 'body';
    if (kind !== 'body') {
      const known = kind === 'foreign' ? languages[i] : undefined;
      add(kind, start, end, known === 'und' || known === null ? undefined : known);
      continue;
    }
    const length = splitsDatelines ? datelineLength(text, start, end, isFirst) : 0;
    isFirst = false;
    if (length > 0) add('dateline', start, start + length);
    add('body', start + length, end);
  }
  if (zones.length === 0 && text.length > 0) zones.push({ kind: 'separator', start: 0, end: text.length });
  return { zones, paragraphs };
}

function warningsFor(passages: readonly Passage[], languages: readonly (string | null)[], options: ZoneOptions): Warning[] {
  const foreign = languages.flatMap((language, i) => (language ? [i] : []));
  if (foreign.length === 0) return [];
  const first = passages[foreign[0] as number] as Passage;
  const last = passages[foreign.at(-1) as number] as Passage;
  const names = [...new Set(foreign.map((i) => languages[i]))].join(', ');
  const fate = options.zoning === 'off' ? 'scored as if it were English' : 'left out';
  const message = `${foreign.length} of ${passages.length} paragraphs not in English (${names}), ${fate}`;
  return [{ code: 'foreign-text', message, span: { start: first.start, end: last.end } }];
}
