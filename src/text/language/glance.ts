/** What a glance at the beginning of a passage tells: nearly all paragraphs of nearly all articles are plainly English. */
import { ENGLISH, SHARED, VOTES } from './votes.ts';

/** So much of a passage is looked at, in characters: enough for about 30 words. */
export const SAMPLE = 200;
/** From so many words on a passage without any English function word is not English, even if nothing tells what it is. */
export const UNKNOWN_WORDS = 24;

/** So many English words that are no other language's, among the first ones, settle it without weighing. */
const PLAINLY_ENGLISH = 5;
const FIRST_WORDS = 30;

/** English words that are no other language's, up to the longest that is looked for, each as a number. */
const PLAIN_WORDS: ReadonlySet<number> = new Set([...ENGLISH].filter((word) => word.length <= 5 && !VOTES.has(word)).map((word) => numberOf(word, 0, word.length)).filter((number) => number >= 0));

/** A word of small letters and apostrophes as a number; -1 where it has other characters. */
function numberOf(text: string, from: number, end: number): number {
  let number = 0;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) number = number * 28 + (code - 0x60);
    else if (code === 0x27) number = number * 28 + 27;
    else return -1;
  }
  return number;
}

/** Whether the passage begins with words that settle it. */
export function opensInEnglish(text: string): boolean {
  let english = 0;
  let from = 0;
  for (let words = 0; words < FIRST_WORDS && from < text.length; words++) {
    // A word that is too long to be looked up ends after so many characters.
    const limit = Math.min(text.length, from + 40);
    let end = from;
    while (end < limit && text.charCodeAt(end) !== 0x20) end++;
    if (end - from < 6 && PLAIN_WORDS.has(numberOf(text, from, end)) && ++english === PLAINLY_ENGLISH) return true;
    from = end + 1;
  }
  return false;
}

/** Longer words have no exact number. */
const LONGEST_NUMBERED = 10;
/** English words that are not shared with another language, and the words of others, each as a number. */
const OWN_NUMBERS = numbersOf([...ENGLISH].filter((word) => !SHARED.has(word)));
const FOREIGN_NUMBERS = numbersOf([...VOTES.keys()].filter((word) => !ENGLISH.has(word) && !SHARED.has(word)));
const VOTING_NUMBERS = numbersOf([...VOTES.keys()]);
const LONGEST_VOTING = Math.max(...Array.from(VOTES.keys(), (word) => word.length));

function numbersOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.filter((word) => word.length <= LONGEST_NUMBERED).map((word) => numberOf(word, 0, word.length)).filter((number) => number >= 0));
}

/**
 * Whether `detectLanguage` surely does not find a passage foreign with confidence, from a count that no language can outdo: all foreign
 * words together against the English ones. False where that does not tell, as where letters have marks.
 */
export function isNotForeign(text: string): boolean {
  if (opensInEnglish(text)) return true;
  const end = Math.min(text.length, SAMPLE);
  let english = 0;
  let foreign = 0;
  let words = 0;
  let number = 0;
  let from = -1;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0x20;
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a && code < 0x80) {
      if (from < 0) [from, number] = [i, 0];
      number = number * 28 + (small - 0x60);
    } else if (code === 0x27 && from >= 0 && i + 1 < end && isAsciiLetter(text.charCodeAt(i + 1))) {
      // What stands before an apostrophe may be a foreign word by itself: "l'accident".
      if (VOTING_NUMBERS.has(number)) foreign++;
      number = number * 28 + 27;
    } else if (code < 0x80 || (code >= 0x2010 && code <= 0x2027 && code !== 0x2019)) {
      if (from < 0) continue;
      words++;
      if (i - from > LONGEST_NUMBERED) {
        if (i - from <= LONGEST_VOTING) foreign++;
      } else if (OWN_NUMBERS.has(number)) english++;
      else if (FOREIGN_NUMBERS.has(number)) foreign++;
      from = -1;
    } else return false;
  }
  return english > 0 ? foreign <= Math.max(1, 2 * english) : foreign <= 1 && words < UNKNOWN_WORDS;
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80;
