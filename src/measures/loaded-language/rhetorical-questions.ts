/**
 *     The mill is shut. So who will pay for the ferry?
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Questions that argue: they open so, hold a word that expects no answer, come one upon the other, or ask yes or no, or why, and are left
 * standing by the author at the end of a paragraph. A question of an interview, one of a reported wish to know, one that the text goes on to
 * answer, and a what, when, who, where or how that leads over to its answer are left alone.
 *
 * In an article the whole question is the evidence, for it argues as a whole. In an excerpt nobody can tell whether a question is answered: there
 * its mark alone is, since no word of it need be loaded.
 */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import { isAnswered, isQuestion } from './answers.ts';

/** As much as a scare quote or an exclamation. */
const AMOUNT = 0.375;
/** A shorter text is an excerpt, which does not show how it goes on: no question in it can be seen to be left unanswered. */
const FEWEST_SENTENCES = 6;
/** A question of so many tokens, its mark among them, may be a heading. */
const FRAGMENT = 4;
/** A question is taken as rhetorical where it opens so. */
const OPENING = /^(?:and |but |so |then |or |yet |really,? |well,? )?(?:who (?:cares|knew|benefits|profits|gains|pays|would|could|needs|in their right|on earth|else|are they|do they|does (?:he|she) think)|what (?:would [^?]{1,40} know\b|(?:am|are) (?:i|we|they) supposed to|could|else|more|on earth|kind of|sort of|if anything|good|use|is the point|was the point|right|business|price|of|happened to|ever happened)|why (?:on earth|should|would anyone|else|not|bother|then|is it (?:that|always)|are we|do we|must)|how (?:dare|on earth|come|can (?:anyone|we|they|you)|could (?:anyone|we|they|you)|many more|much more|long (?:must|will|can|before)|is (?:this|that|it) (?:not|even|possible)|else|much longer)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|haven['’]t|hasn['’]t|shouldn['’]t|can['’]t|couldn['’]t|won['’]t|don['’]t|doesn['’]t|didn['’]t|wouldn['’]t|when will|(?:to|for|by|with) whom|at what (?:cost|price)|where (?:else|(?:is|are|was|were) (?:the|all|our|their|his|her))|is (?:it any|it really|this really|that really|there any|there no|nothing)|are (?:we|you|they) (?:really|supposed|to)|do (?:you|they|we) (?:really|honestly|think|want|need)|does (?:anyone|anybody|nobody|he|she) (?:really|honestly|think|believe)|can (?:anyone|anybody|there be)|could there be|has (?:anyone|it come|nobody)|have (?:we|they) (?:no|learned|forgotten)|since when|remember (?:when|how)|sound familiar|right\?|must (?:we|they)|should we (?:really|not|just)|need (?:we|i|one))/i;
/** Joined to what was said before by a conjunction, it argues on. */
const ARGUING_ON = /^(?:and|but|or|so)\b/i;
/** A tag: "It is art, isn't it?" */
const TAG = /,\s*(?:isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|hasn['’]t|is|are|does|do) (?:it|he|she|they|we|you|there)\s*\?$/i;
const HOLDING = /\b(?:on earth|any wonder|really think|honestly|seriously|supposed to believe|in the world would|who else|what else|if not|no shame|ever again)\b/i;
/** What, when, who, where and how at the end of a paragraph lead over to the next one. */
const LEADS_ON = /^(?:what|when|where|who|whom|whose|which|how)\b/i;
/** A label of a transcript before the question: the interviewer asks. */
const LABEL = /^\s*(?:Q|[\p{Lu}][\p{Lu}\d .'’-]+)\s*[:.]\s/u;

export function findRhetoricalQuestions(reading: Reading): Finding[] {
  const { sentences, paragraphs, tokens } = reading.parsed;
  const findings: Finding[] = [];
  const isExcerpt = sentences.length < FEWEST_SENTENCES;
  let mark = reading.text.indexOf('?');
  for (const { firstSentence, endSentence } of paragraphs) {
    for (let s = firstSentence; s < endSentence && mark >= 0; s++) {
      if (mark < sentences[s]!.start) mark = reading.text.indexOf('?', sentences[s]!.start);
      if (mark < 0 || mark >= sentences[s]!.end) continue;
      for (const question of questionsIn(reading, sentences[s]!)) {
        const isArguing = isRhetorical(reading, question) || (isOwn(reading, question, sentences[s]!, sentences[firstSentence]!)
          && (isLeftStanding(reading, question, s, firstSentence, endSentence)
            || (!isExcerpt && isInRow(reading, s, firstSentence, endSentence))));
        if (!isArguing || (!isExcerpt && isAnswered(reading, question.last, s, endSentence))) continue;
        const start = isExcerpt ? tokens.start[question.last]! : question.start;
        findings.push({ start, end: question.end, category: 'rhetorical-question', amount: AMOUNT, rule: 'loaded-rule.rhetorical-question' });
      }
    }
  }
  return findings;
}

/** From the first word behind a quotation mark, a colon or the start of the sentence to its mark; tokens are `[first, last]`. */
interface Question { first: number; last: number; start: number; end: number; isLabelled: boolean }

function questionsIn(reading: Reading, sentence: SentenceSpan): Question[] {
  const { tokens } = reading.parsed;
  const questions: Question[] = [];
  let first = -1;
  // Where what stands around an opened mark begins: “What ‘tone’ do they mean?” goes on behind the closing one.
  let outer = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const text = tokens.text[i]!;
    if (first < 0 && tokens.word[i]!.isWord) first = i;
    else if (outer >= 0 && /^[”’"»)]$/.test(text)) {
      first = outer;
      outer = -1;
    } else if (/^[“‘"«(:]$/.test(text)) {
      outer = text === ':' ? -1 : first;
      first = -1;
    } else if (first >= 0 && /^\?+$/.test(text) && closesThere(reading, i + 1, sentence.endToken)) {
      const isLabelled = LABEL.test(reading.text.slice(sentence.start, tokens.end[i]));
      questions.push({ first, last: i, start: tokens.start[first]!, end: tokens.end[i]!, isLabelled });
      first = -1;
    }
  }
  return questions;
}

/** Whether what was asked ends before token `i`: at a closing mark, or with the sentence. */
function closesThere(reading: Reading, i: number, end: number): boolean {
  const { tokens } = reading.parsed;
  if (i < end && /^["”’'»]/.test(tokens.text[i]!)) return true;
  for (; i < end; i++) if (tokens.word[i]!.isWord) return false;
  return true;
}

function isRhetorical(reading: Reading, { first, last, start, end, isLabelled }: Question): boolean {
  if (isLabelled) return false;
  const question = reading.text.slice(start, end);
  return OPENING.test(question) || TAG.test(question) || HOLDING.test(question) || (ARGUING_ON.test(question) && hasVerb(reading, first, last));
}

/** "And the ferry?" names the next topic. */
function hasVerb(reading: Reading, first: number, last: number): boolean {
  const { pos } = reading.parsed.tokens;
  for (let i = first; i < last; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true;
  return false;
}

/** The author's own in running text: no voice's, and no interviewer's. */
function isOwn(reading: Reading, { first, last, isLabelled }: Question, sentence: SentenceSpan, opening: SentenceSpan): boolean {
  if (isLabelled || reading.voiceOfToken[first] !== 0 || reading.zones[sentence.zone]?.kind !== 'body') return false;
  return reading.parsed.tokens.end[last]! >= sentence.end - 1 && !LABEL.test(reading.text.slice(opening.start, opening.end));
}

/** Yes or no, or why, asked at the end of its paragraph. */
function isLeftStanding(reading: Reading, { first, last, start, end }: Question, s: number, firstSentence: number, endSentence: number): boolean {
  return s > firstSentence && s === endSentence - 1 && !LEADS_ON.test(reading.text.slice(start, end)) && hasVerb(reading, first, last);
}

/** One of several questions in a row, the last of which is not answered. "Questions? Tips?" are the headings of a notice. */
function isInRow(reading: Reading, s: number, firstSentence: number, endSentence: number): boolean {
  const { sentences } = reading.parsed;
  let begin = s;
  let end = s + 1;
  while (begin > firstSentence && isQuestion(reading, sentences[begin - 1]!)) begin--;
  while (end < endSentence && isQuestion(reading, sentences[end]!)) end++;
  if (end - begin < 2 || isAnswered(reading, sentences[end - 1]!.endToken - 1, end - 1, endSentence)) return false;
  return sentences.slice(begin, end).some(({ firstToken, endToken }) => endToken - firstToken > FRAGMENT);
}
