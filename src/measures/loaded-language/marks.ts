/** Loaded by typography: shouting capitals and exclamation marks. */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import { COMMON_WORDS } from './common-words.ts';

const SHOUT = 0.5;
const EXCLAMATION = 0.375;
/** One of these in capitals opens a text as a drop cap does; nobody shouts it. */
const UNSTRESSED: ReadonlySet<string> = new Set('a an the in on at of to for from by with as when while after before since it its he his she her they their we our there this these that those'.split(' '));

export function findMarks(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    shouting(reading, sentence, findings);
    ending(reading, sentence, findings);
  }
  return findings;
}

/** Shouted words within a sentence. One all in capitals is a headline, capitals that open it are typography, and beside other capitals stands a name. */
function shouting(reading: Reading, sentence: SentenceSpan, findings: Finding[]): void {
  const { tokens } = reading.parsed;
  let words = 0;
  let shouted = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = tokens.word[i]!;
    if (!word.isWord) continue;
    words++;
    if (word.isShouted) shouted++;
  }
  if (shouted === 0 || shouted > words / 2) return;
  for (let i = afterOpening(reading, sentence); i < sentence.endToken; i++) {
    if (!isShout(reading, i)) continue;
    let end = i + 1;
    while (end < sentence.endToken && isShout(reading, end)) end++;
    if (isCapitals(reading, i - 1) || isCapitals(reading, end)) continue;
    findings.push({ start: tokens.start[i]!, end: tokens.end[end - 1]!, category: 'shouting', amount: SHOUT, rule: 'loaded-rule.shouting' });
    i = end;
  }
}

/** The first token that is no part of an opening set in capitals, as after a drop cap. */
function afterOpening(reading: Reading, { firstToken, endToken }: SentenceSpan): number {
  const { tokens } = reading.parsed;
  let i = firstToken;
  while (i < endToken && (!tokens.word[i]!.isWord || isCapitals(reading, i) || /^[AI]$/.test(tokens.text[i]!))) i++;
  const shouted = i - firstToken;
  // One word alone may be shouted there too, "NEVER again.", but hardly "THE port": that is how some papers begin.
  return shouted > 1 || (shouted === 1 && UNSTRESSED.has(tokens.word[i - 1]!.lower)) ? i : firstToken;
}

/** Two letters or more, all capital. */
function isCapitals(reading: Reading, i: number): boolean {
  return reading.parsed.tokens.word[i]?.isShouted ?? false;
}

/** A common word in capitals; names, abbreviations and unknown words are not shouted. */
function isShout(reading: Reading, i: number): boolean {
  const word = reading.parsed.tokens.word[i]!;
  return word.isShouted && COMMON_WORDS.has(word.lower);
}

function ending(reading: Reading, sentence: SentenceSpan, findings: Finding[]): void {
  const { tokens } = reading.parsed;
  for (let i = sentence.endToken - 1; i >= sentence.firstToken && i >= sentence.endToken - 3; i--) {
    const text = tokens.text[i]!;
    if (/^[!?]*!+[!?]*$/.test(text)) {
      findings.push({ start: tokens.start[i]!, end: tokens.end[i]!, category: 'exclamation', amount: EXCLAMATION, rule: 'loaded-rule.exclamation' });
      return;
    }
  }
}
