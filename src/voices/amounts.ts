/** Parts of a whole that speak for it: "a third", "just over half of them", "two thirds". */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase } from '../text/phrases.ts';

const FRACTIONS = new Set('quarter quarters third thirds half halves dozen majority fifth fifths tenth tenths'.split(' '));
const WHOLE_AMOUNTS = new Set(['half', 'two-thirds']);
const COUNTS = new Set(['a', 'one', 'two', 'three']);
export const BEFORE_AMOUNTS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'nearly', 'almost', 'roughly', 'just', 'only', 'some']);

/** An amount begins at the token. */
export const isAmount = (doc: ParsedText, first: number): boolean =>
  doc.tokens.pos[first] === 'NUM' || WHOLE_AMOUNTS.has(doc.lower(first)) || (COUNTS.has(doc.lower(first)) && FRACTIONS.has(doc.lower(first + 1)));

/** "at least six planes", "up to 40", "about a dozen": a number, where a place could stand. */
export function opensAmount(doc: ParsedText, first: number): boolean {
  const lower = doc.lower(first);
  const next = doc.lower(first + 1);
  if (lower === 'at') return (next === 'least' || next === 'most') && isAmount(doc, first + 2);
  if (lower === 'up') return next === 'to';
  return (BEFORE_AMOUNTS.has(lower) || lower === 'between') && (isAmount(doc, first + 1) || next === 'a' || next === 'one');
}

/** The fraction that ends there, not before token `from`: the tagger takes its last word for an adjective. */
export function fractionEndingAt(doc: ParsedText, from: number, end: number): NounPhrase | undefined {
  const isFraction = end - 2 >= from && FRACTIONS.has(doc.lower(end - 1)) && COUNTS.has(doc.lower(end - 2));
  return isFraction ? { first: end - 2, end, head: end - 1 } : undefined;
}
