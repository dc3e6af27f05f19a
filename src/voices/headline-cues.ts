/** Reporting verbs of headlines that the tagger takes for nouns: "Judge rules vote was fair", "Mill to close, union fears", "Roe slams deal". */
import type { ParsedText } from '../text/document.ts';
import { isBodyNoun } from '../actors/common-nouns.ts';
import type { CueMatch } from './cues.ts';
import { isSpeaker } from './speakers.ts';

const OBJECTS = new Set('NOUN PROPN ADJ DET NUM PRON'.split(' '));
const CLOSING_MARKS = new Set(', ’ \' ” "'.split(' '));
const OPENING_MARKS = new Set('‘ \' “ "'.split(' '));
const NOUNS_TOO = new Set('hopes fears claims plans demands calls talks reports'.split(' '));
/** "Police reports point", "bank claims mount": words that end a headline as its verb. */
const ENDS_AS_VERB = /^(?:grow|mount|rise|fall|ease|spread|persist|remain|linger|continue|soar|surge|swirl|emerge|collapse|fail|stall)$/;

/** Corrects the tags of the cue words of one headline, the tokens `[from, to)`. Whether it changed any. */
export function mendHeadline(doc: ParsedText, cues: readonly CueMatch[], from: number, to: number): boolean {
  const { pos } = doc.tokens;
  let isChanged = false;
  for (const cue of cues) {
    const tag = tagInHeadline(doc, cue, from, to);
    if (!tag) continue;
    pos[cue.first] = tag;
    isChanged = true;
  }
  return isChanged;
}

/** The tag that the cue word should have; nothing where the tagger's stands. */
function tagInHeadline(doc: ParsedText, { first: i, row, others }: CueMatch, from: number, to: number): 'NOUN' | 'VERB' | undefined {
  const { pos, text, word } = doc.tokens;
  const { lower } = word[i]!;
  if (i === from) return undefined;
  // "Roe hopes dashed by late goal": they suffer it.
  if (pos[i] === 'VERB' && NOUNS_TOO.has(lower) && isSuffered(doc, i + 1, to)) return 'NOUN';
  const mayBeVerb = row.kind === 'verb' || others.some((other) => other.row.kind === 'verb');
  if (pos[i] !== 'NOUN' || !mayBeVerb || !/[^s]s$/.test(lower) || !isSource(doc, i - 1)) return undefined;
  const endsHeadline = i + 1 === to && (CLOSING_MARKS.has(text[i - 2] ?? '') || CLOSING_MARKS.has(text[i - 3] ?? ''));
  if (endsHeadline) return 'VERB';
  if (i - 1 !== from && pos[i - 1] !== 'PROPN') return undefined;
  return i + 1 < to && (OPENING_MARKS.has(text[i + 1]!) || isObject(doc, i + 1, to)) ? 'VERB' : undefined;
}

/** Whether the word may be one who speaks: "judge", "union", "Roe". */
function isSource({ tokens: { pos, word } }: ParsedText, i: number): boolean {
  const { lower, isCapitalized } = word[i]!;
  return !/[^s]s$/.test(lower) && (isSpeaker(lower) || isBodyNoun(lower) || (pos[i] === 'PROPN' && isCapitalized));
}

/** Whether an object or a clause begins there; "Union fears grow": they do. */
function isObject(doc: ParsedText, i: number, to: number): boolean {
  const { pos, word } = doc.tokens;
  return OBJECTS.has(pos[i]!) && !(i + 1 >= to && ENDS_AS_VERB.test(word[i]!.lower)) && !isSuffered(doc, i, to);
}

/** "… dashed", "… stolen by": a participle that ends the headline or goes on with a preposition. */
const isSuffered = ({ tokens: { pos, word } }: ParsedText, i: number, to: number): boolean => i < to && word[i]!.lower.endsWith('ed') && (i + 1 >= to || pos[i + 1] === 'ADP');
