/** Who the subject of a clause is: whose "its" or "their" this is, and who is not "him". */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, VerbGroup } from '../text/phrases.ts';
import type { ActorEntry } from './registry.ts';
import { ATTACHING, LONGEST_BRACKET, phraseAt } from './subjects.ts';

/** Tokens before a pronoun in which the verb of its clause may stand. */
const LONGEST_CLAUSE = 250;
/** Tokens of what a relative clause or an apposition adds between a subject and its verb. */
const LONGEST_ADDITION = 16;
/** Of these what follows is spoken of, and is nobody's own: "the feud between Russia and Norway". */
const TOWARD = /^(?:between|among|against|toward|towards)$/;
/** "Residents near the docks", "the company on Monday": the subject stands before them. */
const PLACING = /^(?:near|outside|inside|on|by|behind|beside|along|across|around|under|over|about|to|as|like|including|without)$/;

/** What is said of the subject of the nearest finite verb before a token: nobody's noun, or an actor; null where there is no subject. */
export interface ClauseSubject {
  entry: ActorEntry | undefined;
  /** "who", "which" or "that" stands for it. */
  isRelative: boolean;
  /** Who stands in what a preposition adds to it: "a spokesman for the council". */
  beside?: ActorEntry | undefined;
  /** Whether "it" stands for it. */
  isIt?: boolean;
  /** Whether "I" or "you" does. */
  isSpeaker?: boolean;
}

type ActorAt = (token: number) => ActorEntry | undefined;

/** The subject of the nearest finite verb before token `at`. */
export function clauseSubject(doc: ParsedText, sentence: number, at: number, actorAt: ActorAt): ClauseSubject | null {
  const { firstToken } = doc.sentences[sentence]!;
  const { nouns, verbs, nounAt, verbAt } = doc.phrases(sentence);
  let isInRow = false;
  for (let i = at - 1; i >= Math.max(firstToken, at - LONGEST_CLAUSE); i--) {
    const verb = phraseAt(verbs, verbAt[i - firstToken]!);
    if (!verb || verb.form !== 'finite') continue;
    let beside: ActorEntry | undefined;
    let isQuoted = false;
    for (let k = verb.first - 1; k >= firstToken; k--) {
      const noun = phraseAt(nouns, nounAt[k - firstToken]!);
      if (noun) {
        // "underwriters in London refused": the subject stands before what the preposition adds.
        const phrase = firstOfPair(doc, sentence, noun.first);
        const preposition = phrase - 1 > firstToken ? doc.lower(phrase - 1) : '';
        if ((ATTACHING.test(preposition) || TOWARD.test(preposition) || PLACING.test(preposition)) && nounAt[phrase - 2 - firstToken]! >= 0) {
          beside = ATTACHING.test(preposition) ? actorAt(noun.head) : undefined;
          k = phrase - 1;
          continue;
        }
        const relative = relativeBefore(doc, sentence, noun);
        if (relative > firstToken && nounAt[relative - 1 - firstToken]! >= 0) {
          beside = undefined;
          k = relative;
          continue;
        }
        if (isLastOfSeveral(doc, sentence, noun.first)) return { entry: undefined, isRelative: false };
        // "Neither, it turns out, does": no row of verbs.
        if (isInRow && !actorAt(noun.head)) return null;
        const isRelative = /^(?:which|who|that)$/.test(doc.lower(noun.head));
        const entry = isRelative ? (actorAt(noun.head) ?? (k > firstToken ? actorEnding(doc, k, actorAt) : undefined)) : actorAt(noun.head);
        return { entry, isRelative, beside, isIt: doc.lower(noun.head) === 'it', isSpeaker: /^(?:i|we|you)$/.test(doc.lower(noun.head)) };
      }
      // "the Trade Council (ITC) said its"
      if (doc.lower(k) === ')') {
        const open = bracketBefore(doc, k, firstToken);
        if (open > firstToken) {
          k = open;
          continue;
        }
      }
      // "withdrew and recalled its envoy": the subject stands before the first verb.
      if (doc.tokens.pos[k] === 'CCONJ') break;
      if (/^["“”‘’]$/.test(doc.tokens.text[k]!)) {
        isQuoted = true;
        continue;
      }
      if (doc.lower(k) === ',' && !isQuoted) {
        const before = beforeAddition(doc, sentence, k, actorAt);
        if (before) return before;
        // "got out, looked at him": the subject stands before the first verb.
        if (k === verb.first - 1 && isClause(doc, sentence, k - 1)) {
          isInRow = true;
          break;
        }
      }
      if (doc.tokens.pos[k] !== 'ADV' && doc.tokens.pos[k] !== 'AUX') return null;
    }
    i = verb.first;
  }
  return null;
}

/** "The mill, founded in 1921, has", "The bank, Orrin Mutual, has", "The mayor, who had come, has": who stands before the first comma. */
function beforeAddition(doc: ParsedText, sentence: number, close: number, actorAt: ActorAt): ClauseSubject | undefined {
  const { firstToken } = doc.sentences[sentence]!;
  const { nouns, nounAt, verbs, verbAt } = doc.phrases(sentence);
  const opening = nouns[0];
  if (opening && doc.lower(opening.end) === ',' && opening.end < close) return { entry: actorAt(opening.head) ?? appositionIn(doc, sentence, opening.end, close, actorAt), isRelative: false };
  for (let k = close - 1; k > Math.max(firstToken, close - LONGEST_ADDITION); k--) {
    if (/^["“”‘’;:]$/.test(doc.tokens.text[k]!)) return undefined;
    if (doc.lower(k) !== ',') continue;
    const noun = phraseAt(nouns, nounAt[k - 1 - firstToken]!);
    if (!noun || noun.end !== k || isGoverned(doc, sentence, noun)) return undefined;
    for (let v = k + 1; v < close; v++) if (phraseAt<VerbGroup>(verbs, verbAt[v - firstToken]!)?.form === 'finite' && !/^(?:who|which|whose)$/.test(doc.lower(k + 1))) return undefined;
    return { entry: actorAt(noun.head) ?? appositionIn(doc, sentence, k, close, actorAt), isRelative: false };
  }
  return undefined;
}

/** "The bank, | Orrin Mutual, |": who is named between the commas. */
function appositionIn(doc: ParsedText, sentence: number, open: number, close: number, actorAt: ActorAt): ActorEntry | undefined {
  const { firstToken } = doc.sentences[sentence]!;
  const { nouns, nounAt } = doc.phrases(sentence);
  const named = phraseAt(nouns, nounAt[open + 1 - firstToken]!);
  return named && named.first === open + 1 && (named.end === close || doc.lower(named.end) === ',') ? actorAt(named.end - 1) : undefined;
}

/** A verb or a preposition stands right before the phrase. */
function isGoverned(doc: ParsedText, sentence: number, { first }: NounPhrase): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  return first > firstToken && (doc.phrases(sentence).verbAt[first - 1 - firstToken]! >= 0 || doc.tokens.pos[first - 1] === 'ADP' || doc.lower(first - 1) === 'and');
}

/** Whether the words before the comma, back to another one, are a clause of their own: "got out". */
function isClause(doc: ParsedText, sentence: number, token: number): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  const { verbs, verbAt } = doc.phrases(sentence);
  let hasVerb = false;
  for (let k = token; k >= firstToken && doc.lower(k) !== ','; k--) {
    if (/^(?:["“”‘’]|which|who|whose|that)$/.test(doc.lower(k))) return false;
    if (phraseAt<VerbGroup>(verbs, verbAt[k - firstToken]!)?.form === 'finite') hasVerb = true;
  }
  return hasVerb;
}

/** Where "who" or "that" stands in "the union | that speaks for miners" and "residents | who live near the docks"; -1 where the phrase ends no such clause. */
function relativeBefore(doc: ParsedText, sentence: number, { first }: NounPhrase): number {
  const { firstToken } = doc.sentences[sentence]!;
  const { verbs, verbAt } = doc.phrases(sentence);
  let finite = 0;
  for (let k = first - 1; k >= Math.max(firstToken, first - LONGEST_ADDITION); k--) {
    const verb = phraseAt(verbs, verbAt[k - firstToken]!);
    if (verb) {
      if (verb.form === 'finite') finite++;
      if (finite > 1) return -1;
      k = verb.first;
      continue;
    }
    const { pos } = doc.tokens;
    if (pos[k] === 'PUNCT' || pos[k] === 'CCONJ' || pos[k] === 'SCONJ') return -1;
    if (/^(?:who|that|which)$/.test(doc.lower(k))) return finite === 1 && verbAt[k + 1 - firstToken]! >= 0 ? k : -1;
  }
  return -1;
}

/** Where the bracket opens that closes at the token; -1 where it does not, or only far away. */
function bracketBefore(doc: ParsedText, close: number, from: number): number {
  for (let k = close - 1; k >= Math.max(from, close - LONGEST_BRACKET); k--) if (doc.lower(k) === '(') return k;
  return -1;
}

/** "Russia and Norway signed": the phrase is only one half of who did it; not in "met Norway, and Russia signed". */
function isLastOfSeveral(doc: ParsedText, sentence: number, first: number): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  if (first - 2 < firstToken || doc.lower(first - 1) !== 'and') return false;
  const { nouns, nounAt, verbAt } = doc.phrases(sentence);
  // "Russia, Norway, and Spain signed"
  if (isListComma(doc, sentence, first - 2)) return true;
  const other = phraseAt(nouns, nounAt[first - 2 - firstToken]!);
  if (!other) return false;
  const before = other.first - 1;
  return before < firstToken || (verbAt[before - firstToken]! < 0 && doc.tokens.pos[before] !== 'ADP');
}

/** "Russia, Norway, | and Spain": a comma before the last of three. */
function isListComma(doc: ParsedText, sentence: number, comma: number): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  if (comma <= firstToken || doc.lower(comma) !== ',') return false;
  const { nouns, nounAt } = doc.phrases(sentence);
  const second = phraseAt(nouns, nounAt[comma - 1 - firstToken]!);
  if (!second || second.first - 2 < firstToken || doc.lower(second.first - 1) !== ',') return false;
  return nounAt[second.first - 2 - firstToken]! >= 0;
}

/** Where "Russia and Norway" begins for "Norway"; where the phrase itself does, if it stands alone. */
function firstOfPair(doc: ParsedText, sentence: number, first: number): number {
  const { firstToken } = doc.sentences[sentence]!;
  if (first - 2 < firstToken || doc.lower(first - 1) !== 'and') return first;
  const { nouns, nounAt } = doc.phrases(sentence);
  return phraseAt(nouns, nounAt[first - 2 - firstToken]!)?.first ?? first;
}

/** "Russia, which …" */
function actorEnding(doc: ParsedText, relative: number, actorAt: ActorAt): ActorEntry | undefined {
  const before = doc.lower(relative - 1) === ',' ? relative - 2 : relative - 1;
  return before >= 0 ? actorAt(before) : undefined;
}
