import type { Span } from '../contract/report.ts';

/** A line without the blanks around it. */
interface Line extends Span {
  /** Whether a blank line, or the edge of the text, stands before it. */
  afterBlank: boolean;
  /** Characters from the start of the line to its last visible one, indentation included. */
  width: number;
}

/** Lines shorter than this are not wrapped, they end where their author wanted. */
const NARROWEST_WRAP = 45;
/** The widest that mail and plain-text copies break their lines at, with some room. */
const WIDEST_WRAP = 110;
/** Share of line ends inside blocks that break a sentence: above it the text is taken for hard-wrapped. */
const WRAPPED_SHARE = 0.35;
/** How far short of the width a line may stay although its successor's first word would have fitted. */
const RAGGED = 6;

/**
 * The paragraphs of a text as spans without the blanks around them, in order. A line is a paragraph; in hard-wrapped text,
 * whose lines break in the middle of sentences, the lines between two blank ones are joined. Linear in the text's length.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && width > 0 && continues(text, previous, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return paragraphs;
}

/** Whether the character shows nothing: white space, zero-width marks, byte-order marks. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  if (code === 0x85 || code === 0xa0 || code === 0xad) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isLineEnd(code: number): boolean {
  return code <= 0x0d ? code >= 0x0a : code >= 0x85 && (code === 0x85 || code === 0x2028 || code === 0x2029);
}

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (!isLineEnd(code)) continue;
    let start = lineStart;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, afterBlank, width: end - lineStart });
      afterBlank = false;
    } else {
      afterBlank = true;
    }
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    lineStart = at + 1;
  }
  return lines;
}

/** The width that the text is wrapped at, or 0 where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let breaks = 0;
  const widths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as Line;
    const next = lines[i] as Line;
    if (next.afterBlank) continue;
    breaks++;
    if (line.width >= NARROWEST_WRAP && line.width <= WIDEST_WRAP && breaksSentence(text, line, next)) widths.push(line.width);
  }
  if (widths.length === 0 || widths.length < breaks * WRAPPED_SHARE) return 0;
  widths.sort((a, b) => a - b);
  // Not the widest: a lone line with a long address in it would make all others look unfinished.
  return widths[Math.floor((widths.length - 1) * 0.95)] as number;
}

/** Whether the next line of a text wrapped at this width belongs to the paragraph of the line before. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || line.width > WIDEST_WRAP || opensItem(text, next)) return false;
  if (breaksSentence(text, line, next) && line.width >= NARROWEST_WRAP / 2) return true;
  return line.width + 1 + firstWordLength(text, next) > width - RAGGED;
}

/** A line that ends without a full stop, before one that goes on in lower case. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  return !isTerminal(text.charCodeAt(line.end - 1)) && isLowerCase(text, quoteDepth(text, next));
}

/** Where the words of a line begin, after the `>` of quoted mail. */
function quoteDepth(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && (text.charCodeAt(at) === 0x3e || isBlank(text.charCodeAt(at)))) at++;
  return at;
}

function firstWordLength(text: string, line: Line): number {
  const from = quoteDepth(text, line);
  let at = from;
  while (at < line.end && at - from < WIDEST_WRAP && !isBlank(text.charCodeAt(at))) at++;
  return at - from;
}

/** A bullet, a number with its stop, a speaker's "Q:": such a line never goes on from the one before. */
function opensItem(text: string, line: Line): boolean {
  return /^(?:[•◦▪■●*-] |\d{1,3}[.)] |[QA]: )/.test(text.slice(line.start, Math.min(line.end, line.start + 6)));
}

function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x2026;
}

function isLowerCase(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
