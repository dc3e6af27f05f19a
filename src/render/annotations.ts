/** Evidence as W3C Web Annotations (Recommendation of 23 February 2017), for annotation tools and stores. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Evidence, Report } from '../contract/index.ts';
import { measureName } from './text/page.ts';
import { categorySentence } from './category-sentence.ts';
import { optionsIn, reportsIn } from './given.ts';

/** How `renderAnnotations` names and quotes the text. */
export interface AnnotationOptions {
  /**
   * The IRI at which the plain text itself is found. Default: the name of the text by its digest, `ni:///sha-256;…` (RFC 6920). A page's address
   * is not the text's, unless the page is that text: positions are counted in the text that was analysed.
   */
  source?: (report: Report) => string;
  /** Code points of context before and after the quotation, 0 or more. Default 32. */
  context?: number;
}

/** The namespace of what the standard has no term for. */
const NAMESPACE = 'https://www.npmjs.com/package/undertone#';
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    undertone: NAMESPACE, measure: 'undertone:measure', category: 'undertone:category', amount: 'undertone:amount', voice: 'undertone:voice',
    actor: 'undertone:actor', rule: 'undertone:rule',
  },
];

/**
 * An `AnnotationCollection` in JSON-LD, ending in a line break: one annotation for each piece of evidence, tagged with measure and category,
 * described in a sentence, with its amount, voice, actor and rule. Each target has a `TextQuoteSelector` and a `TextPositionSelector`.
 * The latter counts Unicode code points, as the standard says, not the UTF-16 code units of the report; a lone surrogate is one.
 * Where the report was made without the text, positions are not known and only the quotation is given.
 * @throws UndertoneError `invalid-input` where these are no reports, `invalid-options`
 */
export function renderAnnotations(reports: Report | readonly Report[], options?: AnnotationOptions): string {
  const given = optionsIn(options, ['source', 'context']);
  const items = reportsIn(reports).flatMap((report) => annotationsOf(report, given));
  const id = uuidOf(JSON.stringify(items));
  const first = items.length === 0 ? {} : { first: { id: uuidOf(`${id} 0`), type: 'AnnotationPage', partOf: id, startIndex: 0, items } };
  const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label: 'Evidence found by undertone', total: items.length, ...first };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** A name that the same content always gets: a UUID of version 8 (RFC 9562) from its SHA-256. */
function uuidOf(content: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(content)));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function annotationsOf(report: Report, { source = nameByDigest, context = 32 }: AnnotationOptions): object[] {
  const { document, analyzer, evidence, voices, actors } = report;
  const name = source(report);
  const selectors = selectorsIn(report, context);
  const voiceNames = new Map(voices.map(({ id, name }) => [id, name]));
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  return evidence.map((piece) => ({
    id: uuidOf(JSON.stringify([document.digest, document.id, piece])),
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Software', name: `undertone ${analyzer.version}` },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: `${piece.measure}/${piece.category}` },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: sentenceOn(piece, voiceNames.get(piece.voice), piece.actor === null ? undefined : actorNames.get(piece.actor)) },
    ],
    measure: piece.measure, category: piece.category, amount: piece.amount, voice: piece.voice,
    ...(piece.actor === null ? {} : { actor: piece.actor }),
    rule: piece.rule,
    target: { source: name, ...(document.url === null ? {} : { scope: document.url }), selector: selectors(piece) },
  }));
}

/** The text, named by its digest (RFC 6920): the same wherever it is kept. */
function nameByDigest({ document: { digest } }: Report): string {
  return `ni:///sha-256;${base64Url(digest)}?ct=text/plain`;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64Url(hex: string): string {
  let bits = '';
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, '0');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}

function sentenceOn({ measure, category, amount, voice, actor }: Evidence, voiceName: string | undefined, actorName: string | undefined): string {
  const parts = [`${measureName(measure)}, ${category}: ${amount}`];
  if (actor !== null) parts.push(`toward ${actorName ?? actor}`);
  parts.push(voice === 'author' ? 'in the author’s words' : `in the words of ${voiceName ?? voice}`);
  const sentence = categorySentence(measure, category);
  return `${parts.join(', ')}.${sentence === null ? '' : ` ${sentence}`}`;
}

/** The selectors of a piece of the report's evidence. */
function selectorsIn({ document: { text }, evidence }: Report, context: number): (piece: Evidence) => object[] {
  if (text === null) return ({ text: exact }) => [{ type: 'TextQuoteSelector', exact }];
  const codePoints = codePointsBefore(text, evidence.flatMap(({ start, end }) => [start, end]));
  return ({ start, end, text: exact }) => [
    { type: 'TextQuoteSelector', exact, prefix: lastCodePoints(text.slice(Math.max(0, start - 2 * context), start), context), suffix: firstCodePoints(text.slice(end, end + 2 * context), context) },
    { type: 'TextPositionSelector', start: codePoints.get(start), end: codePoints.get(end) },
  ];
}

/** Code points before each of the offsets, in one walk through the text. */
function codePointsBefore(text: string, offsets: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; count += 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    counts.set(offset, count);
  }
  return counts;
}

const firstCodePoints = (text: string, most: number): string => [...text].slice(0, most).join('');
const lastCodePoints = (text: string, most: number): string => (most === 0 ? '' : [...text].slice(-most).join(''));
