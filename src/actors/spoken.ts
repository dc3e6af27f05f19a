/** What references need to know of who speaks where. */
import type { ParsedText } from '../text/document.ts';
import type { Speech } from './antecedents.ts';

const FIRST_PERSON = /^(?:i|me|my|myself)$/;

/** By sentence: the number of its paragraph. */
export function paragraphOf({ columns, paragraphs, sentences }: ParsedText): Int32Array {
  const numbers = columns.int32(sentences.length);
  paragraphs.forEach(({ firstSentence, endSentence }, p) => numbers.fill(p, firstSentence, endSentence));
  return numbers;
}

/** By sentence: how many before it are nothing but somebody's own words. */
export function spokenBefore({ columns, sentences }: ParsedText, speech: Speech): Int32Array {
  const before = columns.int32(sentences.length);
  for (let s = 1; s < sentences.length; s++) {
    const { firstToken, endToken } = sentences[s - 1]!;
    before[s] = before[s - 1]! + (speech(firstToken) >= 0 && (speech(endToken - 1) >= 0 || speech(endToken - 2) >= 0) ? 1 : 0);
  }
  return before;
}

/** The heads of the sources in whose own words "I" stands more than once. */
export function sayingI(doc: ParsedText, speech: Speech): Set<number> {
  const { tokens: { count, pos } } = doc;
  const once = new Set<number>();
  const often = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (pos[i] !== 'PRON' || !FIRST_PERSON.test(doc.lower(i))) continue;
    const head = speech(i);
    if (once.has(head)) often.add(head);
    else once.add(head);
  }
  return often;
}
