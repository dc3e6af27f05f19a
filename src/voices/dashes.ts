/** Dashes that part clauses: any long one, and a hyphen with space around it. */
import type { ParsedText } from '../text/document.ts';

export const DASHES: ReadonlySet<string> = new Set('- -- – —'.split(' '));

export function isSpacedDash({ tokens: { start, end, text, count } }: ParsedText, dash: number): boolean {
  return text[dash] !== '-' || (start[dash]! > end[dash - 1]! && dash + 1 < count && start[dash + 1]! > end[dash]!);
}

/** The next of them before token `to`; -1 for none. */
export function dashAfter(doc: ParsedText, dash: number, to: number): number {
  for (let i = dash + 1; i < to; i++) if (!doc.tokens.word[i]!.isWord && DASHES.has(doc.tokens.text[i]!) && isSpacedDash(doc, i)) return i;
  return -1;
}
