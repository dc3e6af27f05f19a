/** Quoted words that name a work and are nobody's speech: “The Long War”. */
import type { ParsedText } from '../text/document.ts';
import type { Quotation } from './quotations.ts';

/** A title in quotation marks is no longer than this, in tokens with the marks. */
export const LONGEST_TITLE = 12;
/** What a title may stand behind: "the author of “Tides”", "her book “Tides”", "a film called “Tides”". */
const LEADS_TO_TITLE = new Set(['NOUN', 'ADP', 'VERB', 'PROPN', 'PART']);
const SMALL_WORDS = new Set('the a an of in on at to for and or but with from by'.split(' '));

/** Whether all words of the quotation but the small ones have a capital, and what stands before leads to a title. */
export function isTitle(doc: ParsedText, { start, end }: Pick<Quotation, 'start' | 'end'>): boolean {
  const { tokens } = doc;
  const first = doc.tokenAt(start);
  const last = doc.tokenAt(end - 1);
  if (first === 0 || last - first >= LONGEST_TITLE || !LEADS_TO_TITLE.has(tokens.pos[first - 1]!)) return false;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const word = tokens.word[i]!;
    if (!word.isWord) continue;
    if (word.isCapitalized) capitals++;
    else if (!SMALL_WORDS.has(word.lower)) return false;
  }
  // "told him “No,”": one word with a capital only begins.
  return capitals > 1 || (capitals === 1 && tokens.pos[first - 1] === 'ADP');
}
