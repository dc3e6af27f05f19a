/** Sentences whose capitals tell nothing: headlines in Title Case, and shouting. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { ParsedText } from '../text/document.ts';

/** Of the longer words, how many must have a capital. */
const TITLE_SHARE = 0.7;
/** And how many of them may be nouns, verbs and the like without one. */
const LOWERED_SHARE = 0.1;
/** With a full stop at the end it takes more words to tell a title from a sentence that lists names. */
const LONG_WITH_STOP = 5;
const CONTENT = /^(?:NOUN|VERB|ADJ|ADV)$/;

/** Most of its longer words begin with a capital, and it does not end as sentences do. */
export function isTitleCase(doc: ParsedText, { firstToken, endToken }: SentenceSpan): boolean {
  let long = 0;
  let capital = 0;
  let isName = true;
  let shouted = 0;
  let lowered = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || word.lower.length < 4) continue;
    long++;
    if (word.isCapitalized) capital++;
    else if (CONTENT.test(doc.tokens.pos[i]!)) lowered++;
    if (word.isShouted) shouted++;
    if (doc.tokens.pos[i] !== 'PROPN') isName = false;
  }
  if (long >= 3 && shouted / long > TITLE_SHARE) return true;
  // Only little words stay small in a title; a paragraph of nothing but names is a name.
  if (isName || lowered > long * LOWERED_SHARE) return false;
  return long >= (doc.tokens.text[endToken - 1] === '.' ? LONG_WITH_STOP : 3) && capital / long > TITLE_SHARE;
}

/** Nearly all of its longer words are capitals throughout. */
export function isShouted(doc: ParsedText, { firstToken, endToken }: SentenceSpan): boolean {
  let long = 0;
  let shouted = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || word.lower.length < 4) continue;
    long++;
    if (word.isShouted) shouted++;
  }
  return long >= 2 && shouted / long > TITLE_SHARE;
}
