/** The words of a sentence that may say something of somebody, read once for all its mentions. */
import type { Matcher } from '../../lexicons/matcher.ts';
import type { VerbGroup } from '../../text/phrases.ts';
import { isIdle } from './idle-words.ts';
import { markMockPraise } from './irony.ts';
import { type FrameRow, STRONGEST_FRAME } from './rows.ts';
import type { SentenceStructure } from './structure.ts';
import { turnShifted } from './shifters.ts';
import type { WordFacts } from './word-facts.ts';
import { LESSENS, NEGATES } from './word-kinds.ts';

export interface TellingWord {
  token: number;
  /** Its place among the telling words of the sentence. */
  index: number;
  facts: WordFacts;
  /** What negation and doubt leave of it: 1 is all of it. */
  factor: number;
  frame: TellingFrame | null;
  /** A noun or an adjective by its rating that is here the verb of a sentence: "have measured", "will dig". */
  isDone: boolean;
  /** Neither a function word nor a negation: what was learned of it counts. */
  hasContent: boolean;
}

/** What a verb implies of its subject and its object here, -1 to 1. */
export interface TellingFrame {
  id: string;
  subject: number;
  object: number;
  /** What the doer shows toward the object, -1 to 1. */
  toward: number;
  /** The valence, -1 to 1, of the phrase that follows the verb. */
  complement: number;
  /** It says something of either in the active voice: lists of single words are silent then. */
  speaks: boolean;
}

/** A negated word says half the opposite. */
const NEGATED = -0.5;
/** "nothing but praise", "none other", "not only": no negation of what follows. */
const ONLY = new Set(['but', 'other', 'only', 'just', 'merely', 'simply', 'short']);
/** Negations that are the object of the verb before them, or begin it. */
const NONE_OF = new Set(['no', 'nobody', 'nothing', 'none', 'neither']);
const NOR = new Set(['or', 'nor']);
const NEGATION_REACH = 5;
const BEFORE_SUBJECTS = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
/** What may be, should be or is to be says less than what is. */
const UNREAL = new Set(['may', 'might', 'could', 'would', 'should', "'d"]);
const UNREAL_SHARE = 0.6;
const COMPLEMENT_REACH = 6;
/** Parts of speech that say nothing of anybody by themselves, whatever company they were met in. */
const FUNCTION_WORDS = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'AUX', 'PART', 'PUNCT', 'NUM', 'SYM', 'X']);

/** The telling words in order. */
export function tellingWords(structure: SentenceStructure, matcher: Matcher<FrameRow>): TellingWord[] {
  const { from, to, phrases: { verbAt }, columns: { facts, isName, factor, reading: { parsed: { tokens } } } } = structure;
  if (structure.has(NEGATES)) negate(structure);
  if (structure.has(LESSENS)) lessen(structure);
  weaken(structure);
  markMockPraise(structure);
  const frames = framesOf(structure, matcher);
  turnShifted(structure, frames);
  const words: TellingWord[] = [];
  for (let token = from; token < to; token++) {
    if (isName[token] !== 0) continue;
    const fact = facts[token]!;
    const frame = frames !== undefined && verbAt[token - from]! >= 0 ? (frames.get(token) ?? null) : null;
    if ((!fact.mayTell && frame === null) || (fact.idle !== null && isIdle(fact.idle, tokens, token, from, to))) continue;
    const hasContent = !fact.isPlain && !fact.isNegation && !FUNCTION_WORDS.has(tokens.pos[token]!);
    words.push({ token, index: words.length, facts: fact, factor: factor[token]!, frame, isDone: fact.isNominal && structure.isDone(token), hasContent });
  }
  return words;
}

function negate(structure: SentenceStructure): void {
  const { from, to, columns: { facts, clause, factor } } = structure;
  for (let i = from; i < to; i++) {
    if (!facts[i]!.isNegation || (i + 1 < to && ONLY.has(facts[i + 1]!.lower))) continue;
    // "deserves no praise": who is denied the object is denied the deed.
    const verb = structure.verbAt(i - 1);
    if (verb && i === verb.end && NONE_OF.has(facts[i]!.lower)) factor.fill(NEGATED, verb.first, verb.end);
    const end = endOfNegation(structure, i);
    for (let k = i + 1; k < end && clause[k] === clause[i]; k++) factor[k] = NEGATED;
    const denied = deniedPredicate(structure, i);
    if (denied) for (let k = denied.first; k < Math.min(to, denied.end + NEGATION_REACH) && clause[k] === clause[i]; k++) factor[k] = NEGATED;
  }
}

function lessen({ from, to, columns: { facts, factor, reading: { parsed: { tokens: { pos } } } } }: SentenceStructure): void {
  for (let i = from; i + 1 < to; i++) if ((facts[i]!.kinds & LESSENS) !== 0 && (pos[i + 1] === 'ADJ' || pos[i + 1] === 'ADV')) factor[i + 1]! *= NEGATED;
}

/** What may be is less than what is. */
function weaken({ phrases, columns: { factor } }: SentenceStructure): void {
  for (const verb of phrases.verbs) {
    if (verb.form !== 'to' && (verb.modal === null || !UNREAL.has(verb.modal))) continue;
    for (let i = verb.first; i < verb.end; i++) factor[i]! *= UNREAL_SHARE;
  }
}

/** "Without a word Okafor won": what a preposition governs holds the negation in. "did not lie, and Lund praised": so does a subject after "and". */
function endOfNegation(structure: SentenceStructure, i: number): number {
  const { from, to, columns: { facts, reading: { parsed: { tokens } } } } = structure;
  const isGoverned = facts[i]!.lower === 'without' || (i > from && tokens.pos[i - 1] === 'ADP');
  let noun = isGoverned ? (structure.nounAt(i + 1) ?? structure.nounAt(i)) : undefined;
  // "without a fight or a scandal"
  for (let next; noun && NOR.has(facts[noun.end]?.lower ?? '') && (next = structure.nounAt(noun.end + 1)); ) noun = next;
  if (noun) return noun.end;
  const end = Math.min(to, i + NEGATION_REACH);
  for (let k = i + 2; k < end; k++) {
    if (tokens.pos[k - 1] === 'CCONJ' && structure.verbAt(structure.nounAt(k)?.end ?? -1)?.form === 'finite') return k;
  }
  return end;
}

/** "Not all of the clubs in the league are happy": who is denied the subject is denied the deed. */
function deniedPredicate({ from, phrases, columns: { facts, clause, reading: { parsed: { tokens } } } }: SentenceStructure, i: number): VerbGroup | undefined {
  if (facts[i]!.lower !== 'not' && !NONE_OF.has(facts[i]!.lower)) return undefined;
  if (i > from && !BEFORE_SUBJECTS.has(tokens.pos[i - 1]!)) return undefined;
  const verb = phrases.verbs.find(({ first }) => first > i);
  return verb?.form === 'finite' && clause[verb.first] === clause[i] ? verb : undefined;
}

/** The frames by the token of their verb. */
function framesOf(structure: SentenceStructure, matcher: Matcher<FrameRow>): Map<number, TellingFrame> | undefined {
  const { columns: { reading }, index } = structure;
  const context = { tokens: reading.parsed.tokens, inName: reading.actorsRead.inName };
  let frames: Map<number, TellingFrame> | undefined;
  for (const { row, first, end } of matcher.match(reading.sentences[index]!, context)) {
    const verb = structure.verbAt(first);
    if (!verb || first > verb.head || end < verb.head) continue;
    const { subject, object } = verb.isPassive && row.passive ? row.passive : row;
    if (object !== 0 || row.toward !== undefined) structure.columns.isFramed[verb.head] = 1;
    const toward = verb.isPassive && row.passive ? row.passive.object : (row.toward ?? 0);
    (frames ??= new Map<number, TellingFrame>()).set(verb.head, {
      id: row.id, subject: subject / STRONGEST_FRAME, object: object / STRONGEST_FRAME, toward: toward / STRONGEST_FRAME,
      complement: object ? complementValence(structure, verb.head) : 0, speaks: row.subject !== 0 || row.object !== 0 || row.toward !== undefined,
    });
  }
  return frames;
}

function complementValence(structure: SentenceStructure, verb: number): number {
  const { to, columns: { facts, isName, clause, isFinite } } = structure;
  let sum = 0;
  for (let i = verb + 1; i < to && structure.wordsIn(verb, i) < COMPLEMENT_REACH; i++) {
    if (clause[i] !== clause[verb] || isFinite[i] === 1) break;
    if (isName[i] === 0) sum += facts[i]!.valence;
  }
  return Math.max(-1, Math.min(1, sum));
}
