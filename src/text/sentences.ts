/** Where sentences end, told from the tokens of each paragraph. A sentence never crosses a paragraph. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from './parse.ts';

const TERMINATOR = /^(?:[.!?…]+|[.]{2,})$/;
const FULL_STOP = 0x2e;
const CLOSER = /^["'”’»)\]}]$/;
const OPENER = /^["'“‘«([{–—-]$/;
const ABBREVIATION = /^(?:\p{L}+\.)+\p{L}*\.?$/u;

/** Abbreviations after which a capital is expected anyway: they end no sentence by themselves. */
const TITLES = new Set(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. adm. cmdr. maj. pvt. cpl. hon. rev. st. sr. jr. pres. fr. msgr. amb. dep. supt. insp. det. no. nos. vs. v. art. fig. ft. mt. sec. op. cf. e.g. i.e. etc. approx. est. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.'.split(' '),
);

/** Abbreviations whose point the tokenizer cuts off. */
const ABBREVIATIONS_CUT = new Set(['cf', 'vs', 'v', 'al', 'ca', 'pp', 'vol', 'ed', 'eds', 'pt', 'incl', 'resp']);

/** Words that, with a capital, show that a new sentence begins after an abbreviation such as "U.S." or "p.m.". */
const OPENERS = new Set(['PRON', 'DET', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'PART', 'INTJ']);

/**
 * A text without full stops is cut at the next comma after so many tokens, and at the latest after so many: what is read
 * sentence by sentence looks back and forth in it. The longest sentence in 300 news articles has 222.
 */
const LONG = 250;
const LONGEST = 400;
const JOINT = /^[,;:—–]$/;

export interface ParagraphSpan {
  zone: number;
}

/** Splits the parsed spans into sentences; `zones[i]` is the zone of the i-th span. */
export function findSentences(tokens: TokenTable, paragraphs: readonly ParagraphSpan[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const end = tokens.spanStart[p + 1]!;
    let first = tokens.spanStart[p]!;
    for (let i = first; i < end; i++) {
      const last = endsAt(tokens, i, end);
      const isTooLong = i + 1 - first >= LONGEST || (i + 1 - first >= LONG && JOINT.test(tokens.text[i]!));
      if (last < 0 && i + 1 < end && !isTooLong) continue;
      const until = last < 0 ? i + 1 : last;
      sentences.push(sentence(tokens, first, until, paragraphs[p]!.zone));
      first = until;
      i = until - 1;
    }
  }
  return sentences;
}

function sentence(tokens: TokenTable, firstToken: number, endToken: number, zone: number): SentenceSpan {
  return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!, zone, firstToken, endToken };
}

/** The token after the sentence that ends at token `i`; -1 where none ends there. */
function endsAt(tokens: TokenTable, i: number, end: number): number {
  const text = tokens.text[i]!;
  const last = text.charCodeAt(text.length - 1);
  if (last !== FULL_STOP && last !== 0x21 && last !== 0x3f && last !== 0x2026) return -1;
  const isTerminator = TERMINATOR.test(text);
  if (!isTerminator && !(last === FULL_STOP && ABBREVIATION.test(text))) return -1;

  let next = i + 1;
  // Closing marks belong to the sentence they close, if they stand right at it.
  while (next < end && CLOSER.test(tokens.text[next]!) && touches(tokens, next) && !opensWord(tokens, next, end)) next++;
  if (next >= end) return end;
  const closed = next > i + 1;
  const after = tokens.text[next]!;
  if (TERMINATOR.test(after)) return -1;
  // "Levin (D-Md.), who": a comma goes on.
  if (after === ',' || after === ';') return -1;

  let word = next;
  while (word < end && OPENER.test(tokens.text[word]!)) word++;
  const begins = word < end && tokens.word[word]!;
  if (!begins) return end;
  if (!isTerminator) return endsAfterAbbreviation(tokens, i, word) ? next : -1;
  if (text === '.' && i > 0 && touches(tokens, i) && ABBREVIATIONS_CUT.has(tokens.word[i - 1]!.lower) && !begins.isCapitalized) return -1;
  // "Really?" he asked. – what goes on in lower case goes on.
  const continues = /^\p{Ll}/u.test(begins.lower) && !begins.isCapitalized;
  if (continues && (closed || text !== '.')) return -1;
  // "3 p.m .5": a point inside a number or an address ends nothing.
  if (continues && touches(tokens, next)) return -1;
  return next;
}

function endsAfterAbbreviation(tokens: TokenTable, i: number, word: number): boolean {
  const { lower } = tokens.word[i]!;
  const begins = tokens.word[word]!;
  // "No. 10", but "He said no."
  if (lower === 'no.') return !/^\p{N}/u.test(begins.lower);
  // "he wrote on X. Yemen": the network.
  if (lower === 'x.' && begins.isCapitalized && i > 0 && tokens.word[i - 1]!.lower === 'on') return true;
  if (!begins.isCapitalized || TITLES.has(lower) || /^\p{L}\.$/u.test(lower)) return word > i + 1 && !TITLES.has(lower) && begins.isCapitalized;
  return word > i + 1 || (OPENERS.has(tokens.pos[word]!) && !begins.isShouted);
}

const touches = (tokens: TokenTable, i: number): boolean => tokens.start[i] === tokens.end[i - 1];

/** A straight mark with a space before it and none after it opens what follows. */
function opensWord(tokens: TokenTable, i: number, end: number): boolean {
  return i + 1 < end && !touches(tokens, i) && touches(tokens, i + 1);
}
