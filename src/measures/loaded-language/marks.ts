/** Loaded by typography: shouting capitals, exclamation marks, rhetorical questions. */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';

const SHOUT = 0.5;
const EXCLAMATION = 0.375;
const QUESTION = 0.25;
/** A question is taken as rhetorical where it opens so. */
const RHETORICAL = /^(?:and |but |so |really,? )?(?:who (?:cares|knew|would|could|needs)|what (?:could|else|more|on earth|kind of|sort of|if anything|good)|why (?:on earth|should|would anyone|else|not|bother)|how (?:dare|can (?:anyone|we|they|you)|could (?:anyone|we|they|you)|many more|much more|long (?:must|will|can)|is (?:this|that|it) (?:not|even))|isn['’]t (?:it|that|this)|aren['’]t|don['’]t (?:you|we|they)|doesn['’]t|wouldn['’]t|when will|where (?:is|are|was|were) the|is it any|are we (?:really|supposed|to)|do (?:you|they|we) (?:really|honestly|think)|does anyone|can anyone|since when|remember (?:when|how)|sound familiar|right\?)/i;

export function findMarks(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    shouting(reading, sentence, findings);
    ending(reading, sentence, findings);
  }
  return findings;
}

/** Two shouted words in a row, or one that stands in lower case elsewhere; a sentence all in capitals is a headline. */
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
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!isShout(reading, i)) continue;
    let end = i + 1;
    while (end < sentence.endToken && isShout(reading, end)) end++;
    findings.push({ start: tokens.start[i]!, end: tokens.end[end - 1]!, category: 'shouting', amount: SHOUT, rule: 'loaded-rule.shouting' });
    i = end;
  }
}

/** A common word in capitals that is no abbreviation (WHO, IS, US); names and unknown words are not shouted. */
const COMMON = new Set(
  'not never no all every very big huge must now stop only ever always real really more most this that are was were will do does did any you we they our your so too why how what when out off wrong right bad worst best free new yes nothing nobody everyone everything both too much many again just even still lies fake truth'.split(' '),
);

function isShout(reading: Reading, i: number): boolean {
  const { tokens } = reading.parsed;
  const word = tokens.word[i]!;
  return word.isShouted && COMMON.has(word.lower);
}

function ending(reading: Reading, sentence: SentenceSpan, findings: Finding[]): void {
  const { tokens } = reading.parsed;
  for (let i = sentence.endToken - 1; i >= sentence.firstToken && i >= sentence.endToken - 3; i--) {
    const text = tokens.text[i]!;
    if (/^[!?]*!+[!?]*$/.test(text)) {
      findings.push({ start: tokens.start[i]!, end: tokens.end[i]!, category: 'exclamation', amount: EXCLAMATION, rule: 'loaded-rule.exclamation' });
      return;
    }
    if (/^\?+$/.test(text)) {
      const opening = reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)).replace(/^["“‘'(]+/, '');
      if (RHETORICAL.test(opening)) {
        findings.push({ start: tokens.start[i]!, end: tokens.end[i]!, category: 'rhetorical-question', amount: QUESTION, rule: 'loaded-rule.rhetorical-question' });
      }
      return;
    }
  }
}
