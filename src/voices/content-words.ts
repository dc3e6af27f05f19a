/** Words and marks that tell where what is said begins behind a cue, and what stands between. */
import type { ParsedText } from '../text/document.ts';
import type { Frame } from './cues.ts';

export const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
export const ADVERBIAL_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'to', 'from', 'with', 'by', 'through', 'via', 'since', 'following', 'of', 'about', 'for', 'among', 'between', 'across', 'outside', 'inside', 'near', 'within', 'under', 'over', 'against', 'despite', 'amid', 'without', 'around', 'until', 'into', 'beside', 'along']);
export const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where']);
/** Between a cue and its quotation stand no more tokens than these. */
export const LONGEST_SETTING = 30;
/** Verbs of much else besides, which report a clause only behind "that": "held that", not "held a rally that drew". */
export const NEEDS_THAT = new Set(['have it', 'buy', 'hold', 'see', 'hear', 'offer', 'right', 'wrong']);
/** "heard there would be money": nothing but a clause begins so. */
export const SUBJECTS_ONLY = new Set(['he', 'she', 'they', 'we', 'i', 'there']);
export const CHANNEL_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'via', 'through']);
export const PREPOSITION_FRAME = new Map<string, Frame>(Object.entries({
  about: 'about-prep', of: 'of-prep', for: 'for-prep', against: 'against-prep', on: 'on-prep', over: 'over-prep', with: 'with-prep',
  at: 'at-prep', in: 'in-prep', toward: 'toward-prep', towards: 'toward-prep', to: 'to-prep', from: 'from-prep', upon: 'on-prep',
} as const));

/** Before these stands what something is about. */
export const TOPICS = new Set(['about', 'over', 'of', 'against', 'for', 'on']);
/** "said of Lund that he lied" */
export const SAYS_OF = new Set(['say', 'write', 'note', 'observe', 'remark', 'think', 'know', 'complain of']);

export const SUBORDINATORS = new Set(['while', 'because', 'if', 'when', 'as', 'although', 'though', 'after', 'before', 'since', 'unless', 'until', 'whereas', 'once', 'even']);
/** Behind a comma they tell when or why a thing was praised, not what was. */
export const SETTINGS = new Set(['before', 'after', 'while', 'when', 'because', 'since', 'until', 'once', 'whenever']);
export const JOINTS = new Set(['and', 'but', 'or', 'yet', 'so']);

export const LEADS_IN = new Set(',:');
export const FINAL_MARKS = new Set(';.?!');
/** Marks between what is said and the cue behind it. */
export const ENDS_FRONTED = new Set(',—–?!');
export const OPENING_CONJUNCTIONS = new Set('but and yet still so'.split(' '));
export const OPENS_SUBJECT = new Set('DET PRON PROPN NUM'.split(' '));
export const NO_SUBJECT = new Set('PUNCT ADV ADJ CCONJ ADP SCONJ'.split(' '));
export const AUDIENCES = new Set(['panel', 'crowd', 'group', 'gathering', 'meeting', 'conference', 'audience', 'class', 'committee', 'room', 'hall', 'team', 'handful', 'dozens', 'hundreds', 'thousands']);

/** Terms that end in a preposition of their own: "call for". */
export const PHRASAL = / (?:for|about|of|on|upon|against|over|at|with|to|after|around|into)$/;

const FINAL = /^[.!?…,;:]+$/;

/** Where the words `[first, to)` end without their last marks. */
export function withoutFinalMark({ tokens }: ParsedText, first: number, to: number): number {
  let end = to;
  while (end - 1 > first && FINAL.test(tokens.text[end - 1]!)) end--;
  return end;
}
