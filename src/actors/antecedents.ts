/** Whom a pronoun may mean: the actors spoken of shortly before it, and who of them its sentence is about. */
import type { ParsedText } from '../text/document.ts';
import { PERSON_PRONOUNS } from './reference-words.ts';
import type { ActorEntry, ActorMention } from './registry.ts';

/** How many sentences back a pronoun may look. */
const REACH = 3;
/** Beyond so many mentions nothing is clear any more. */
const MOST_MENTIONS = 40;

export interface Placed extends ActorMention {
  entry: ActorEntry;
  /** Worked out when somebody asks. */
  isSubject: boolean | null;
}

/** The phrase of that index; -1 stands for none. */
const phraseAt = <T>(phrases: readonly T[], index: number): T | undefined => (index < 0 ? undefined : phrases[index]);

/** Whom "he" or "she" means: subjects come before others, near ones before far ones; whose gender is known to differ is out. */
export function personMeant(seen: readonly Placed[], gender: 'f' | 'm', sentence: number, at: number, doc: ParsedText, not?: ActorEntry): ActorEntry | undefined {
  let best: Placed | undefined;
  let bestRank = -Infinity;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_MENTIONS); k--) {
    const m = seen[k]!;
    if (sentence - m.sentence > REACH) break;
    if (m.first >= at || m.entry.kind !== 'person' || m.entry === not || (m.entry.gender !== null && m.entry.gender !== gender)) continue;
    m.isSubject ??= isSubject(doc, m);
    const rank = (m.isSubject ? 2 : 0) - 1.5 * (sentence - m.sentence) - (at - m.first) / 1000 + (m.entry.gender === gender ? 0.5 : 0) + (PERSON_PRONOUNS.has(doc.lower(m.first)) ? 0.25 : 0);
    if (rank > bestRank) [best, bestRank] = [m, rank];
  }
  if (best && best.entry.gender === null && best.entry.words.length > 0) best.entry.gender = gender;
  return best && best.entry.id !== '' ? best.entry : undefined;
}

/** The actor that is the subject of the nearest finite verb before token `at`: whose "its" or "their" this is. */
export function clauseSubject(doc: ParsedText, sentence: number, at: number, actorAt: (token: number) => ActorEntry | undefined): ActorEntry | undefined {
  const { firstToken } = doc.sentences[sentence]!;
  const { nouns, verbs, nounAt, verbAt } = doc.phrases(sentence);
  for (let i = at - 1; i >= firstToken; i--) {
    const verb = phraseAt(verbs, verbAt[i - firstToken]!);
    if (!verb || verb.form !== 'finite') continue;
    for (let k = verb.first - 1; k >= firstToken; k--) {
      const noun = phraseAt(nouns, nounAt[k - firstToken]!);
      if (noun) return /^(?:which|who|that)$/.test(doc.lower(noun.head)) ? (k > firstToken ? actorEnding(doc, k, actorAt) : undefined) : actorAt(noun.head);
      if (doc.tokens.pos[k] !== 'ADV' && doc.tokens.pos[k] !== 'AUX') return undefined;
    }
    return undefined;
  }
  return undefined;
}

/** "Russia, which …" */
function actorEnding(doc: ParsedText, relative: number, actorAt: (token: number) => ActorEntry | undefined): ActorEntry | undefined {
  const before = doc.lower(relative - 1) === ',' ? relative - 2 : relative - 1;
  return before >= 0 ? actorAt(before) : undefined;
}

/** A verb follows the mention's noun phrase, or the mention opens its clause. */
export function isSubject(doc: ParsedText, m: { first: number; end: number; sentence: number }): boolean {
  const phrases = doc.phrases(m.sentence);
  const from = doc.sentences[m.sentence]!.firstToken;
  const limit = doc.sentences[m.sentence]!.endToken;
  const np = phraseAt(phrases.nouns, phrases.nounAt[m.end - 1 - from] ?? -1);
  // "Cruz's campaign said": whose subject it is counts as one.
  const isOwner = np !== undefined && np.head >= m.end && /^['’]s?$/.test(doc.lower(m.end));
  const end = np && (np.head < m.end || isOwner) ? np.end : m.end;
  if (followsApposition(doc, m, end, limit)) return true;
  for (let i = end; i < Math.min(end + 3, limit); i++) {
    const verb = phraseAt(phrases.verbs, phrases.verbAt[i - from]!);
    // "Kim choosing Russia"
    if (verb) return verb.form === 'finite' || (verb.form === 'ing' && i === end && end === m.end);
    if (doc.tokens.pos[i] !== 'ADV') return doc.lower(i) === ',' && m.first === from;
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
