/** Sentences whose capitals tell nothing: headlines in Title Case, and shouting. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { ParsedText } from '../text/document.ts';

/** Letters from which a word is one of the longer ones. */
const LONG_WORD = 4;
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
  let shouted = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || word.lower.length < LONG_WORD) continue;
    long++;
    if (word.isCapitalized) capital++;
    if (word.isShouted) shouted++;
  }
  if (long >= 3 && shouted / long > TITLE_SHARE) return true;
  if (!(capital / long > TITLE_SHARE) || long < (doc.tokens.text[endToken - 1] === '.' ? LONG_WITH_STOP : 3)) return false;
  return !isNameOrSentence(doc, firstToken, endToken, long);
}

/** Only little words stay small in a title; a paragraph of nothing but names is a name. */
function isNameOrSentence({ tokens }: ParsedText, firstToken: number, endToken: number, long: number): boolean {
  let isName = true;
  let lowered = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens.word[i]!;
    // "Bo Lund met Ada Roe on Friday.": no title leaves its verb small, however short.
    if (word.isWord && !word.isCapitalized && tokens.pos[i] === 'VERB') lowered++;
    if (!word.isWord || word.lower.length < LONG_WORD) continue;
    if (!word.isCapitalized && tokens.pos[i] !== 'VERB' && CONTENT.test(tokens.pos[i]!)) lowered++;
    if (tokens.pos[i] !== 'PROPN') isName = false;
  }
  return isName || lowered > long * LOWERED_SHARE;
}

/** Nearly all of its longer words are capitals throughout. */
export function isShouted(doc: ParsedText, { firstToken, endToken }: SentenceSpan): boolean {
  let long = 0;
  let shouted = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || word.lower.length < LONG_WORD) continue;
    long++;
    if (word.isShouted) shouted++;
  }
  return long >= 2 && shouted / long > TITLE_SHARE;
}
