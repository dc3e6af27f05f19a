/** Mends what the tagger gets wrong in plain sight: names that look like verbs ("Sen. Ted Cruz", "Josh Earnest"). */
import type { TokenTable } from './parse.ts';

/** Share of small-lettered words above which capitals in a paragraph mean names; below it is a headline. */
const RUNNING_TEXT_SHARE = 0.5;
const OPENS_SENTENCE = /^(?:[.!?:;…"“”‘«(\[—–-]+|''|``|\p{L}\.)$/u;

export function mendTags(tokens: TokenTable): void {
  const { spanStart } = tokens;
  for (let p = 0; p + 1 < spanStart.length; p++) {
    if (isRunningText(tokens, spanStart[p]!, spanStart[p + 1]!)) mendSpan(tokens, spanStart[p]!, spanStart[p + 1]!);
  }
}

function mendSpan({ text, word, pos }: TokenTable, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (pos[i] !== 'VERB' || !word[i]!.isCapitalized || word[i]!.isShouted) continue;
    const opens = i === first || OPENS_SENTENCE.test(text[i - 1]!);
    if (!opens || isNameBeforeVerb(word, pos, i, end)) pos[i] = 'PROPN';
  }
}

/** "Ted Cruz says": at the start of a sentence, a name and a verb after it show that it is a name too. */
function isNameBeforeVerb(word: TokenTable['word'], pos: readonly string[], i: number, end: number): boolean {
  return i + 2 < end && pos[i + 1] === 'PROPN' && word[i + 1]!.isCapitalized && (pos[i + 2] === 'VERB' || pos[i + 2] === 'AUX') && !word[i + 2]!.isCapitalized;
}

function isRunningText({ word }: TokenTable, first: number, end: number): boolean {
  let small = 0;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (!word[i]!.isWord) continue;
    words++;
    if (!word[i]!.isCapitalized) small++;
  }
  return small > words * RUNNING_TEXT_SHARE;
}
