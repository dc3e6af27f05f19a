/** Finds the place a reference means, or says why it cannot. */
import type { SpanText } from '../../src/contract/report.ts';
import { findUnit, type NumberedText } from './units.ts';

/** What is wrong with a working file: every problem is collected, so that an annotator mends them in one go. */
export class Problems {
  readonly list: string[] = [];
  add(where: string, message: string): void {
    this.list.push(`${where}: ${message}`);
  }
}

interface Point { unit: string; occurrence: number; words: string }
const POINT = /^(\d+(?:\.\d+)?)(?:#(\d+))?:\s?([\s\S]+)$/u;

/** A reference to words, or to a whole paragraph or sentence where `wholeUnits` allows a bare number. */
export function locate(numbered: NumberedText, reference: unknown, where: string, problems: Problems, wholeUnits = false): SpanText | null {
  if (typeof reference !== 'string') {
    problems.add(where, `a reference must be text such as "3.2: may", got ${JSON.stringify(reference)}`);
    return null;
  }
  const [from, to, more] = reference.split(/\s*>>>\s*/u);
  if (more !== undefined) {
    problems.add(where, `more than one >>> in "${reference}"`);
    return null;
  }
  const first = locatePoint(numbered, from!, where, problems, wholeUnits);
  if (!first || to === undefined) return first;
  const last = locatePoint(numbered, to, where, problems, wholeUnits);
  if (!last) return null;
  if (last.end < first.end || last.start < first.start) {
    problems.add(where, `the end stands before the start in "${reference}"`);
    return null;
  }
  return spanText(numbered.text, first.start, last.end);
}

export function spanText(text: string, start: number, end: number): SpanText {
  return { start, end, text: text.slice(start, end) };
}

function locatePoint(numbered: NumberedText, written: string, where: string, problems: Problems, wholeUnits: boolean): SpanText | null {
  const bare = /^\d+(?:\.\d+)?$/u.test(written.trim());
  const point = bare ? { unit: written.trim(), occurrence: 0, words: '' } : readPoint(written);
  if (!point) {
    problems.add(where, `not a reference: "${written}"; write the number, a colon and the exact words, such as "3.2: may"`);
    return null;
  }
  const unit = findUnit(numbered, point.unit);
  if (!unit) {
    problems.add(where, `no paragraph or sentence ${point.unit}, in "${written}"`);
    return null;
  }
  if (bare) {
    if (wholeUnits) return spanText(numbered.text, unit.start, unit.end);
    problems.add(where, `"${written}" names no words; write "${point.unit}: words"`);
    return null;
  }
  const found = occurrences(numbered.text, point.words).filter((span) => span.start >= unit.start && span.start < unit.end);
  if (found.length === 0) {
    problems.add(where, `not found in ${point.unit}: "${point.words}"${elsewhere(numbered, point.words)}`);
    return null;
  }
  if (point.occurrence === 0 && found.length > 1) {
    problems.add(where, `ambiguous: "${point.words}" stands ${found.length} times in ${point.unit}; write "${point.unit}#1: ${point.words}" to "${point.unit}#${found.length}: …"`);
    return null;
  }
  const span = found[Math.max(1, point.occurrence) - 1];
  if (!span) problems.add(where, `"${point.words}" stands only ${found.length} time(s) in ${point.unit}, not ${point.occurrence}`);
  return span ?? null;
}

function readPoint(written: string): Point | null {
  const parts = POINT.exec(written);
  return parts && { unit: parts[1]!, occurrence: Number(parts[2] ?? 0), words: parts[3]!.trim() };
}

/**
 * Every place where the words stand as whole words. Quotation marks, dashes and white space are matched whatever their
 * form, because annotators type them plainly; the offsets are those of the article as it is. `may` is not found in `mayor`.
 */
export function occurrences(text: string, words: string): SpanText[] {
  const pattern = [...foldMarks(words)].map((c) => c.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('').replace(/\s+/gu, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  const expression = new RegExp(`${before}${pattern}${after}`, 'gu');
  return [...foldMarks(text).matchAll(expression)].map((m) => spanText(text, m.index, m.index + m[0].length));
}

/** One character for one character, so that offsets hold. */
function foldMarks(text: string): string {
  return text.replace(/[“”„«»]/gu, '"').replace(/[‘’‚`]/gu, "'").replace(/[‐‑–—−]/gu, '-').replace(/[\u00a0\u2009\u202f]/gu, ' ');
}

/** Says where the words do stand: a wrong number is the commonest slip. */
function elsewhere(numbered: NumberedText, words: string): string {
  const places = occurrences(numbered.text, words).map((span) => numbered.sentences.find((s) => span.start >= s.start && span.start < s.end)?.number);
  if (places.length > 0) return `; it stands in ${[...new Set(places)].slice(0, 5).join(', ')}`;
  const inCase = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'), 'iu').exec(numbered.text);
  return inCase ? `; the article has "${inCase[0]}"` : '; it stands nowhere in the article as whole words';
}
