/** Loaded by typography: shouting capitals and exclamation marks. */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import { COMMON_WORDS } from './common-words.ts';

const SHOUT = 0.5;
const EXCLAMATION = 0.375;

export function findMarks(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const names = new NamesElsewhere(reading);
  for (const sentence of reading.sentences) {
    shouting(reading, sentence, names, findings);
    ending(reading, sentence, findings);
  }
  return findings;
}

/** Shouted words within a sentence. One all in capitals is a headline, capitals that open it are typography, and beside other capitals stands a name. */
function shouting(reading: Reading, sentence: SentenceSpan, names: NamesElsewhere, findings: Finding[]): void {
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
    if (!isShout(reading, names, i)) continue;
    let end = i + 1;
    while (end < sentence.endToken && isShout(reading, names, end)) end++;
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
  // One word alone may be shouted there too: "NEVER again."
  return shouted > 1 ? i : firstToken;
}

/** Two letters or more, all capital. */
function isCapitals(reading: Reading, i: number): boolean {
  return reading.parsed.tokens.word[i]?.isShouted ?? false;
}

/** A common word in capitals, or a name that the text writes otherwise elsewhere; abbreviations and unknown words are not shouted. */
function isShout(reading: Reading, names: NamesElsewhere, i: number): boolean {
  const word = reading.parsed.tokens.word[i]!;
  return word.isShouted && (COMMON_WORDS.has(word.lower) || names.has(word.lower));
}

/** Fewer letters than this may be an abbreviation that looks like a name: Us, May. */
const SHORTEST_NAME = 4;

/** The names that stand somewhere in the text with nothing but their first letter a capital; looked up when first asked for. */
class NamesElsewhere {
  private names: Set<string> | undefined;

  constructor(private readonly reading: Reading) {}

  has(lower: string): boolean {
    return lower.length >= SHORTEST_NAME && (this.names ??= this.find()).has(lower);
  }

  private find(): Set<string> {
    const { tokens } = this.reading.parsed;
    const names = new Set<string>();
    for (const { firstToken, endToken } of this.reading.sentences) {
      // The first word of a sentence is written so, name or not.
      for (let i = firstToken + 1; i < endToken; i++) {
        const word = tokens.word[i]!;
        if (word.isCapitalized && !word.isShouted) names.add(word.lower);
      }
    }
    return names;
  }
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
