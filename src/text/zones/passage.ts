import type { Span } from '../../contract/report.ts';
import { isBlank } from '../paragraphs.ts';

/** How much of a paragraph the rules look at: what tells its kind stands near its edges. */
const HEAD = 320;
const TAIL = 160;

/** A paragraph with what the zone rules ask of it; most ask little of most, so much of it is worked out when first asked for. */
export class Passage implements Span {
  /** The beginning (the whole, where it is short), with straight quotation marks, plain hyphens and single spaces. */
  readonly head: string;
  /** Whether all of the paragraph is in `head`. */
  readonly whole: boolean;
  /** Whether it ends as a sentence does: full stop, question or exclamation mark, marks of quotation after it allowed. */
  readonly closed: boolean;
  private ending: string | undefined;
  private count = -1;

  constructor(private readonly text: string, readonly start: number, readonly end: number) {
    this.whole = end - start <= HEAD;
    this.head = plain(text, start, Math.min(end, start + HEAD));
    this.closed = isClosed(text, start, end);
  }

  /** The end, written like `head`; the same where the paragraph is short. */
  get tail(): string {
    return (this.ending ??= this.whole ? this.head : plain(this.text, Math.max(this.start, this.end - TAIL), this.end));
  }

  /** Words, counted to the end of the head only. */
  get words(): number {
    if (this.count < 0) this.count = countWords(this.head);
    return this.count;
  }

  /** Blanks before the first character on its line. */
  get indent(): number {
    return indentOf(this.text, this.start);
  }
}

/** How many characters after the full stop at most still belong to the end of a sentence. */
const MOST_CLOSERS = 5;

function isClosed(text: string, start: number, end: number): boolean {
  for (let i = end - 1; i >= start && end - 1 - i <= MOST_CLOSERS; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return true;
    if (code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d) continue;
    const typed = typedFor(code);
    if (typed !== '"' && typed !== "'") return false;
  }
  return false;
}

/** Sentences that stand for themselves: at least this many words and closed, a paragraph is prose. */
const PROSE_WORDS = 15;

/** Whether the passage reads as running text rather than as a line of a page's furniture. */
export function isProse(passage: Passage): boolean {
  return !passage.whole || (passage.closed && passage.words >= PROSE_WORDS) || passage.words > 30;
}

/** The text between two offsets, typographic marks as typed ones and all blanks as single spaces, so that the rules need not list them. */
export function plain(text: string, start = 0, end = text.length): string {
  let out = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 ? !isBlank(text.charCodeAt(i + 1)) : code > 0x20 && code < 0x7f && code !== 0x60) continue;
    const typed = typedFor(code);
    if (typed === null) continue;
    if (i > from) out += text.slice(from, i);
    if (typed !== ' ') out += typed;
    else if (!out.endsWith(' ')) out += typed;
    while (typed === ' ' && i + 1 < end && isBlank(text.charCodeAt(i + 1))) i++;
    from = i + 1;
  }
  return from === start ? text.slice(start, end) : out + text.slice(from, end);
}

function typedFor(code: number): string | null {
  if (isBlank(code)) return ' ';
  switch (code) {
    case 0x60: case 0xb4: case 0x2bc: case 0x2018: case 0x2019: case 0x201a: case 0x201b: return "'";
    case 0xab: case 0xbb: case 0x201c: case 0x201d: case 0x201e: case 0x201f: return '"';
    case 0x2010: case 0x2011: case 0x2012: return '-';
    default: return null;
  }
}

function countWords(head: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < head.length; i++) {
    const blank = head.charCodeAt(i) === 0x20;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words;
}

function indentOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 40) {
    const before = text.charCodeAt(at - 1);
    if (before !== 0x20 && before !== 0x09 && before !== 0xa0) break;
    at--;
  }
  let columns = 0;
  for (let i = at; i < start; i++) columns += text.charCodeAt(i) === 0x09 ? 4 : 1;
  return columns;
}
