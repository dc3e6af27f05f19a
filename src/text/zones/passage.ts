import type { Span } from '../../contract/report.ts';
import { isBlank } from '../paragraphs.ts';

/** How much of a paragraph the rules look at: what tells its kind stands near its edges. */
const HEAD = 320;
const TAIL = 160;

/** A paragraph with what the zone rules ask of it. */
export interface Passage extends Span {
  /** The beginning (the whole, where it is short), with straight quotation marks, plain hyphens and single spaces. */
  head: string;
  /** The end, written likewise; the same as `head` where the paragraph is short. */
  tail: string;
  /** Words, counted to the end of the head only: more than `LONG` means long. */
  words: number;
  /** Whether all of the paragraph is in `head`. */
  whole: boolean;
  /** Whether it ends as a sentence does: full stop, question or exclamation mark, marks of quotation after it allowed. */
  closed: boolean;
  /** Blanks before the first character on its line. */
  indent: number;
}

/** The passage of a paragraph. */
export function readPassage(text: string, { start, end }: Span): Passage {
  const whole = end - start <= HEAD;
  const head = plain(text.slice(start, Math.min(end, start + HEAD)));
  const tail = whole ? head : plain(text.slice(Math.max(start, end - TAIL), end));
  return { start, end, head, tail, words: countWords(head), whole, closed: /[.!?…]["')\]]*$/.test(tail.slice(-6)), indent: indentOf(text, start) };
}

/** Sentences that stand for themselves: at least this many words and closed, a paragraph is prose. */
const PROSE_WORDS = 15;

/** Whether the passage reads as running text rather than as a line of a page's furniture. */
export function isProse(passage: Passage): boolean {
  return !passage.whole || (passage.closed && passage.words >= PROSE_WORDS) || passage.words > 30;
}

/** Typographic marks as typed ones and all blanks as single spaces, so that the rules need not list them. */
export function plain(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 ? text.charCodeAt(i + 1) !== 0x20 : code > 0x20 && code < 0x7f && code !== 0x60) continue;
    const typed = typedFor(code);
    if (typed === null) continue;
    out += text.slice(from, i);
    if (typed !== ' ') out += typed;
    else if (!out.endsWith(' ')) out += typed;
    while (typed === ' ' && i + 1 < text.length && isBlank(text.charCodeAt(i + 1))) i++;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
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
