/** Whether a mention is the subject of its clause. */
import type { ParsedText } from '../text/document.ts';
import { isOnePerson } from './common-nouns.ts';
import type { ActorEntry } from './registry.ts';

/** Words of a bracket that may stand between a subject and its verb. */
export const LONGEST_BRACKET = 6;

/** The phrase of that index; -1 stands for none. */
export const phraseAt = <T>(phrases: readonly T[], index: number): T | undefined => (index < 0 ? undefined : phrases[index]);

/** A verb follows the mention's noun phrase, or the mention opens its clause. */
export function isSubject(doc: ParsedText, m: { first: number; end: number; sentence: number; entry?: ActorEntry }): boolean {
  const phrases = doc.phrases(m.sentence);
  const from = doc.sentences[m.sentence]!.firstToken;
  const limit = doc.sentences[m.sentence]!.endToken;
  const np = phraseAt(phrases.nouns, phrases.nounAt[m.end - 1 - from] ?? -1);
  // "Cruz's campaign said": whose subject it is counts as one; not in "Cruz's spokesman said", who is somebody else.
  const isOwner = np !== undefined && np.head >= m.end && /^['’]s?$/.test(doc.lower(m.end));
  if (isOwner && m.entry?.kind === 'person' && isOnePerson(doc.lower(np.head))) return false;
  let end = np && (np.head < m.end || isOwner) ? np.end : m.end;
  // "Mrs Roy (see above) will": the bracket stands between.
  if (end < limit && doc.lower(end) === '(') for (let k = end + 1; k < Math.min(limit - 1, end + LONGEST_BRACKET); k++) if (doc.lower(k) === ')') { end = k + 1; break; }
  if (followsApposition(doc, m, end, limit) || isSayer(doc, np?.first ?? m.first, from)) return true;
  // "quoted Ada Roy as saying that she": who says it.
  if (end + 1 < limit && doc.lower(end) === 'as' && doc.lower(end + 1) === 'saying') return true;
  // "A diplomat who had seen it said": the relative clause stands between.
  if (end < limit && doc.lower(end) === 'who' && !phrases.verbs.some((verb) => verb.form === 'finite' && verb.end <= m.first)) return true;
  const far = np && !isGoverned(doc, m.sentence, np.first) ? pastPrepositions(doc, m.sentence, end, limit) : end;
  if (far > end && phraseAt(phrases.verbs, phrases.verbAt[far - from] ?? -1)?.form === 'finite') return true;
  if (np !== undefined && np.head === m.end && isVerbAsNoun(doc, m.end, limit)) return true;
  for (let i = end; i < Math.min(end + 3, limit); i++) {
    const verb = phraseAt(phrases.verbs, phrases.verbAt[i - from]!);
    // "Kim choosing Russia"
    if (verb) return (verb.form === 'finite' && !(i === end && isOfAnother(doc, m.sentence, np?.first ?? m.first))) || (verb.form === 'ing' && i === end && end === m.end);
    if (doc.tokens.pos[i] !== 'ADV') return doc.lower(i) === ',' && (m.first === from || np?.first === from || leadsOverApposition(doc, m.sentence, i + 1, limit));
  }
  return false;
}

/** "The council | plans to": a verb that was read as a noun. */
const isVerbAsNoun = (doc: ParsedText, i: number, limit: number): boolean => i + 1 < limit && PLANS.test(doc.lower(i)) && /^(?:to|that|it)$/.test(doc.lower(i + 1));
const PLANS = /^(?:plans|hopes|aims|claims|fears|pledges|promises|offers|votes|threatens|demands|vows|moves)$/;

/** "“No,” said | Ada Roy", "“No,” confessed the charity's director, | Ada Roy": whoever says it. */
function isSayer(doc: ParsedText, first: number, from: number): boolean {
  for (let k = first - 1; k > Math.max(from, first - LONGEST_TITLE); k--) {
    if (SAYING.test(doc.lower(k))) return /^[,?!”"’']$/.test(doc.lower(k - 1));
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(doc.tokens.pos[k]!) && !/^(?:of|for|["“”,-])$/.test(doc.lower(k))) return false;
  }
  return false;
}

const LONGEST_TITLE = 14;
const SAYING = /^(?:said|says|added|adds|asked|asks|wrote|writes|explained|explains|admitted|admits|confessed|warned|warns|replied|insisted|insists|recalled|recalls|joked|argued|argues|noted|notes|claimed|complained|declared|stressed|sighed|laughed)$/;
/** "An aide to | the mayor has left": the verb is that of the phrase before the preposition. */
function isOfAnother(doc: ParsedText, sentence: number, first: number): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  if (first - 2 < firstToken || !WITH_PHRASES.test(doc.lower(first - 1))) return false;
  const { nouns, nounAt } = doc.phrases(sentence);
  const before = phraseAt(nouns, nounAt[first - 2 - firstToken]!);
  return before?.end === first - 1 && (ATTACHING.test(doc.lower(first - 1)) || WITH_TO.test(doc.lower(before.head)));
}
const WITH_PHRASES = /^(?:of|at|for|from|with|to)$/;

/** A verb or a preposition stands right before the phrase: it is an object. */
function isGoverned(doc: ParsedText, sentence: number, first: number): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  return first > firstToken && (doc.phrases(sentence).verbAt[first - 1 - firstToken]! >= 0 || doc.tokens.pos[first - 1] === 'ADP');
}

/** "Ada Roy | of Lund University | in Sweden said": where the prepositions that go with a phrase end. */
function pastPrepositions(doc: ParsedText, sentence: number, end: number, limit: number): number {
  const { nouns, nounAt } = doc.phrases(sentence);
  const { firstToken } = doc.sentences[sentence]!;
  let at = end;
  // "an aide to the minister has left"
  for (let count = 0; count < MOST_PREPOSITIONS && at + 1 < limit && (ATTACHING.test(doc.lower(at)) || (count === 0 && doc.lower(at) === 'to' && WITH_TO.test(doc.lower(at - 1)))); count++) {
    const noun = phraseAt(nouns, nounAt[at + 1 - firstToken]!);
    if (!noun) break;
    at = noun.end;
  }
  return at;
}

const WITH_TO = /^(?:aide|adviser|advisor|assistant|secretary|ambassador|envoy|deputy|counsel|consultant|heir|witness|neighbour|neighbor|brother|sister)$/;
const MOST_PREPOSITIONS = 2;
/** Prepositions that go with a noun; "after" and "before" may open a clause. */
export const ATTACHING = /^(?:of|at|for|from|in|with)$/;
/** "Ada Roy, a Republican, opposes it": after the second comma a finite verb. */
function leadsOverApposition(doc: ParsedText, sentence: number, from: number, limit: number): boolean {
  const { verbs, verbAt } = doc.phrases(sentence);
  const { firstToken } = doc.sentences[sentence]!;
  for (let i = from; i < Math.min(limit - 1, from + APPOSITION_REACH); i++) {
    if (doc.lower(i) === ',') return phraseAt(verbs, verbAt[i + 1 - firstToken]!)?.form === 'finite';
  }
  return false;
}

const APPOSITION_REACH = 9;

/** "A second analyst, Ruth Marsh of Lund University, said": between commas before the verb. */
function followsApposition(doc: ParsedText, m: { first: number; sentence: number }, end: number, limit: number): boolean {
  const { firstToken } = doc.sentences[m.sentence]!;
  if (m.first === firstToken || doc.lower(m.first - 1) !== ',') return false;
  const phrases = doc.phrases(m.sentence);
  for (let i = end; i < Math.min(limit - 1, end + APPOSITION_REACH); i++) {
    if (doc.lower(i) === ',') return phrases.verbs[phrases.verbAt[i + 1 - firstToken]!]?.form === 'finite';
    if (phrases.verbAt[i - firstToken]! >= 0) return false;
  }
  return false;
}
