/**
 *     Where was the mayor? In Dubai.
 *                          ^^^^^^^^^ answers
 *
 * Whether the words behind a question answer it. An answer is short, or no whole sentence, or opens as answers do, or says who gave it.
 */
import type { SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';

/** What replies open with. */
const REPLY = /^(?:yes|no|not|none|never|neither|nobody|nothing|nowhere|everyone|everybody|everything|certainly|hardly|scarcely|probably|possibly|perhaps|maybe|because|simple|easy|quite|apparently|of course|in (?:theory|practice|part|short|fact|a word))\b/i;
/** Cut off, not answered. */
const BROKEN_OFF = /^(?:enough|marvellous|marvelous|please|well|really|honestly|come on|shame)\b[^.!?]{0,20}[.!?…]/i;
/** "They had not.", "She will not say.": so many words at most. */
const SHORT = 4;

/** Whether the question that ends with token `last`, in sentence `s` of a paragraph that ends before sentence `endSentence`, is answered. */
export function isAnswered(reading: Reading, last: number, s: number, endSentence: number): boolean {
  const { sentences } = reading.parsed;
  const next = sentences[s + 1];
  if (next === undefined || next.zone !== sentences[s]!.zone || !endsWith(reading, sentences[s]!, last)) return false;
  if (isQuestion(reading, next)) return false;
  return replies(reading, next) || (s + 1 < endSentence && isReported(reading, next));
}

/** Whether no word of the sentence stands behind token `last`. */
function endsWith({ parsed: { tokens } }: Reading, { endToken }: SentenceSpan, last: number): boolean {
  for (let i = last + 1; i < endToken; i++) if (tokens.word[i]!.isWord) return false;
  return true;
}

/** Whether the sentence ends with a question mark. */
export const isQuestion = ({ text }: Reading, { start, end }: SentenceSpan): boolean => /\?["”’)]*\s*$/.test(text.slice(Math.max(start, end - 4), end));

function replies({ text, parsed: { tokens } }: Reading, { start, end, firstToken, endToken }: SentenceSpan): boolean {
  const reply = text.slice(start, end);
  if (REPLY.test(reply)) return true;
  if (BROKEN_OFF.test(reply)) return false;
  let words = 0;
  let verbs = 0;
  let first = -1;
  for (let i = firstToken; i < endToken; i++) {
    if (!tokens.word[i]!.isWord) continue;
    words++;
    if (first < 0) first = i;
    if (tokens.pos[i] === 'VERB' || tokens.pos[i] === 'AUX') verbs++;
  }
  if (first < 0) return false;
  // "In Dubai."; "Sunning himself in Dubai."; "They had not."
  return verbs === 0 || (tokens.pos[first] === 'VERB' && tokens.word[first]!.lower.endsWith('ing')) || (words <= SHORT && tokens.pos[first] === 'PRON');
}

/** Somebody is cited in it who stands outside quotation marks: the text gives the question to him. */
function isReported({ drafts }: Reading, { firstToken, endToken }: SentenceSpan): boolean {
  return drafts.some(({ cue }) => cue !== null && cue.first >= firstToken && cue.end <= endToken);
}
