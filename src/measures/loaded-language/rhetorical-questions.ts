/**
 * Questions that argue: they open so, or hold a word that expects no answer. A question of an interview, one of a reported wish to know, and
 * a bare what, when or where are left alone.
 */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';

const AMOUNT = 0.25;
/** A question is taken as rhetorical where it opens so. */
const OPENING = /^(?:and |but |so |then |or |yet |really,? |well,? )?(?:who (?:cares|knew|would|could|needs|in their right|on earth|else|are they|do they|does (?:he|she) think)|what (?:could|else|more|on earth|kind of|sort of|if anything|good|use|is the point|was the point|right|business|price|about|of|happened to|ever happened)|why (?:on earth|should|would anyone|else|not|bother|then|is it (?:that|always)|are we|do we|must)|how (?:dare|on earth|come|can (?:anyone|we|they|you)|could (?:anyone|we|they|you)|many more|much more|long (?:must|will|can|before)|is (?:this|that|it) (?:not|even|possible)|else|much longer)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|haven['’]t|hasn['’]t|shouldn['’]t|can['’]t|couldn['’]t|won['’]t|don['’]t|doesn['’]t|didn['’]t|wouldn['’]t|when will|where (?:is|are|was|were) (?:the|all|our|their|his|her)|is (?:it any|it really|this really|that really|there any|there no|nothing)|are (?:we|you|they) (?:really|supposed|to)|do (?:you|they|we) (?:really|honestly|think|want|need)|does (?:anyone|anybody|nobody|he|she) (?:really|honestly|think|believe)|can (?:anyone|anybody|there be)|could there be|has (?:anyone|it come|nobody)|have (?:we|they) (?:no|learned|forgotten)|since when|remember (?:when|how)|sound familiar|right\?|must (?:we|they)|should we (?:really|not|just)|need (?:we|i|one))/i;
/** Joined to what was said before by a conjunction, it argues on. */
const ARGUING_ON = /^(?:and|but|or|so)\b/i;
/** A tag: "It is art, isn't it?" */
const TAG = /,\s*(?:isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|hasn['’]t|is|are|does|do) (?:it|he|she|they|we|you|there)\s*\?$/i;
const HOLDING = /\b(?:on earth|any wonder|really think|honestly|seriously|supposed to believe|in the world would|who else|what else|if not|no shame|ever again)\b/i;
/** A label of a transcript before the question: the interviewer asks. */
const LABEL = /^\s*(?:Q|[\p{Lu}][\p{Lu}\d .'’-]+)\s*[:.]\s/u;

export function findRhetoricalQuestions(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    const mark = questionMark(reading, sentence);
    if (mark < 0) continue;
    const { start: starts, end: ends } = reading.parsed.tokens;
    const end = ends[mark]!;
    const question = reading.text.slice(questionStart(reading, sentence), end);
    if (LABEL.test(reading.text.slice(sentence.start, end)) || !isRhetorical(question)) continue;
    findings.push({ start: starts[mark]!, end, category: 'rhetorical-question', amount: AMOUNT, rule: 'loaded-rule.rhetorical-question' });
  }
  return findings;
}

const isRhetorical = (question: string): boolean => OPENING.test(question) || ARGUING_ON.test(question) || TAG.test(question) || HOLDING.test(question);

/** The token of the question mark that ends the sentence; -1 where none does. */
function questionMark(reading: Reading, { firstToken, endToken }: SentenceSpan): number {
  const { tokens } = reading.parsed;
  for (let i = endToken - 1; i >= firstToken && i >= endToken - 3; i--) {
    if (/^\?+$/.test(tokens.text[i]!)) return i;
    if (tokens.word[i]!.isWord) return -1;
  }
  return -1;
}

/** Where it opens, behind a quotation mark. */
function questionStart(reading: Reading, sentence: SentenceSpan): number {
  const { tokens } = reading.parsed;
  let i = sentence.firstToken;
  while (i < sentence.endToken - 1 && !tokens.word[i]!.isWord) i++;
  return tokens.start[i]!;
}
