/** Posts as they are copied with their signature: "We will win. — Ann Roe (@annroe) May 4, 2025". */
import type { ParsedText } from '../text/document.ts';
import { DASHES } from './dashes.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { AttributionReading, TokenRange } from './reading.ts';

/** A name in a signature, and the date behind it, in tokens. */
const LONGEST_NAME = 9;
const LONGEST_DATE = 12;
/** In UTF-16 code units. */
const LONGEST_POST = 280;
const HANDLE = /^@[\w.-]+$/;
const OF_DATES = new Set(['NUM', 'PROPN', 'ADP', 'PUNCT', 'NOUN', 'SYM']);

interface Signature {
  dash: number;
  /** The name with the handle in its bracket. */
  name: TokenRange;
}

/** The post that the paragraph is, signed at its own end or by the line below it. Words in quotation marks are read as any others. */
export function signedPost(doc: ParsedText, p: number, index: QuotationIndex): AttributionReading | undefined {
  const { firstToken, endToken, firstSentence } = doc.paragraphs[p]!;
  const own = signatureAt(doc, firstToken, endToken);
  const below = own || p + 1 >= doc.paragraphs.length ? undefined : signatureBelow(doc, p);
  const signature = own ?? below;
  const end = own ? own.dash : endToken;
  const from = own ? startOfPost(doc, p, end) : firstToken;
  if (!signature || end <= from || index.opensAt(from)) return undefined;
  const { first } = signature.name;
  let head = first;
  while (head + 1 < signature.name.end && doc.tokens.text[head + 1] !== '(') head++;
  return { sentence: own ? doc.sentenceAt(doc.tokens.start[from]!) : firstSentence, row: null, source: { ...signature.name, head }, cue: null, content: [{ first: from, end }], frame: 'block', verb: null, isAgentless: false };
}

/** Signed in its own line, a post goes back over as many sentences as a post may hold. */
function startOfPost({ paragraphs, sentences, tokens }: ParsedText, p: number, end: number): number {
  const { firstSentence, endSentence, firstToken } = paragraphs[p]!;
  for (let s = firstSentence; s < endSentence; s++) {
    const { start, firstToken: first } = sentences[s]!;
    if (first < end && tokens.end[end - 1]! - start <= LONGEST_POST) return first;
  }
  return firstToken;
}

/** The next paragraph is a signature and nothing else. */
function signatureBelow(doc: ParsedText, p: number): Signature | undefined {
  const { firstToken, endToken } = doc.paragraphs[p + 1]!;
  const found = signatureAt(doc, firstToken, endToken);
  return found?.dash === firstToken ? found : undefined;
}

/** The signature with which the tokens `[first, end)` close. */
function signatureAt({ tokens }: ParsedText, first: number, end: number): Signature | undefined {
  for (let close = end - 1; close > first + 3 && close >= end - LONGEST_DATE; close--) {
    if (tokens.text[close] !== ')') {
      if (!OF_DATES.has(tokens.pos[close]!)) return undefined;
      continue;
    }
    const open = close - 2;
    if (tokens.text[open] !== '(' || !HANDLE.test(tokens.text[close - 1]!)) return undefined;
    for (let dash = open - 1; dash >= first && dash >= open - LONGEST_NAME; dash--) {
      if (DASHES.has(tokens.text[dash]!) && dash < open - 1) return { dash, name: { first: dash + 1, end: close + 1 } };
    }
    return undefined;
  }
  return undefined;
}
