/** Whom a pronoun may mean: the actors spoken of shortly before it, and who of them its sentence is about. */
import type { ParsedText } from '../text/document.ts';
import { PERSON_PRONOUNS } from './reference-words.ts';
import type { ActorEntry, ActorMention } from './registry.ts';
import { isSubject, phraseAt } from './subjects.ts';

/** How many sentences back a pronoun may look. */
const REACH = 5;
/** Beyond so many mentions nothing is clear any more. */
const MOST_MENTIONS = 60;
/** What counts for somebody a pronoun may mean: being the subject, nearness in sentences and paragraphs, a gender that is known, being spoken of much. */
const WEIGHTS = { subject: 2, sentence: 1.2, otherSentence: 0.5, otherSpeech: 0.5, otherParagraph: 0.5, token: 0.001, gender: 0.75, pronoun: 0.25, mention: 0.25, mostMentions: 4, unnamed: -1.5, introduced: 2, topic: 0.5 } as const;

const INTRODUCING = /^(?:an?|one|another)$/;

/** What the rank of a mention in the sentence itself cannot exceed. */
const HIGHEST = WEIGHTS.subject + WEIGHTS.gender + WEIGHTS.pronoun + WEIGHTS.mention * WEIGHTS.mostMentions + WEIGHTS.introduced + WEIGHTS.topic;

export interface Placed extends ActorMention {
  entry: ActorEntry;
  /** Worked out when somebody asks. */
  isSubject: boolean | null;
}

/** By token: the head of the source in whose own words it stands, or -1. */
export type Speech = (token: number) => number;

export interface Candidates {
  doc: ParsedText;
  seen: readonly Placed[];
  /** How often each has been mentioned so far. */
  counts: ReadonlyMap<ActorEntry, number>;
  speech: Speech;
  /** By sentence: how many before it are nothing but somebody's own words. */
  spokenBefore: Int32Array;
  /** By sentence: the number of its paragraph. */
  paragraphOf: Int32Array;
}

/** Whom "he" or "she" means: subjects come before others, near ones before far ones; whose gender is known to differ is out. */
export function personMeant({ doc, seen, counts, speech, spokenBefore, paragraphOf }: Candidates, gender: 'f' | 'm', sentence: number, at: number, isOut: (entry: ActorEntry) => boolean, isSure = true): ActorEntry | undefined {
  let best: Placed | undefined;
  let bestRank = -Infinity;
  const saidBy = speech(at);
  // What tells of somebody goes on after the words of others.
  const skips = saidBy < 0 ? 1 : 0;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_MENTIONS); k--) {
    const m = seen[k]!;
    const back = sentence - m.sentence - skips * (spokenBefore[sentence]! - spokenBefore[m.sentence + 1 < spokenBefore.length ? Math.min(sentence, m.sentence + 1) : m.sentence]!);
    // Nobody farther back can come before the best one.
    if (back > REACH || bestRank > HIGHEST - WEIGHTS.sentence * back) break;
    const { entry } = m;
    if (m.first >= at || entry.kind !== 'person' || (entry.gender !== null && entry.gender !== gender) || isOut(entry) || (m.isName && doc.lower(m.first - 1) === 'the' && isModifier(doc, m))) continue;
    m.isSubject ??= isSubject(doc, m);
    const rank = (m.isSubject ? WEIGHTS.subject : 0) - (sentence === m.sentence ? 0 : WEIGHTS.otherSentence + WEIGHTS.sentence * back) - (paragraphOf[sentence] === paragraphOf[m.sentence] ? 0 : WEIGHTS.otherParagraph) - (speech(m.first) === saidBy ? 0 : WEIGHTS.otherSpeech) - (at - m.first) * WEIGHTS.token
      + (entry.gender === gender ? WEIGHTS.gender : 0) + (PERSON_PRONOUNS.has(doc.lower(m.first)) ? WEIGHTS.pronoun : 0)
      + Math.min(WEIGHTS.mostMentions, (counts.get(entry) ?? 1) - 1) * WEIGHTS.mention + (entry.isUnnamed && entry.gender === null ? WEIGHTS.unnamed : 0)
      // "An aide to the duchess quit after she": what the sentence is about.
      + (sentence === m.sentence && m.isSubject && m.first === doc.sentences[sentence]!.firstToken ? WEIGHTS.topic : 0)
      // "A diplomat followed. She …": who was brought in just before is spoken of next.
      + (entry.isUnnamed && m.isSubject && INTRODUCING.test(doc.lower(m.first)) && (sentence === m.sentence ? doc.lower(m.end) === 'who' : back <= 1 && counts.get(entry) === 1) ? WEIGHTS.introduced : 0);
    if (rank > bestRank) [best, bestRank] = [m, rank];
  }
  if (best && best.entry.gender === null && isSure) best.entry.gender = gender;
  return best?.entry;
}

/** The subject of this sentence or the one before that fits, if only one does: whom "it" or "they" means where no clause tells. */
export function subjectMeant({ doc, seen, speech }: Candidates, sentence: number, at: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
  for (const back of [1, 2]) {
    let found: ActorEntry | undefined;
    let others = 0;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_MENTIONS); k--) {
      const m = seen[k]!;
      if (sentence - m.sentence > back) break;
      if (sentence - m.sentence !== back || m.first >= at || !fits(m.entry)) continue;
      m.isSubject ??= isSubject(doc, m);
      if (!m.isSubject) continue;
      if (found !== undefined && found !== m.entry) others++;
      // The first subject of a sentence is what it is about.
      found = m.entry;
    }
    if (found) return others > 1 ? undefined : found;
    // Another subject stands between, but for whoever only says what stands there.
    const isSpoken = sentence > 0 && speech(at) < 0 && speech(doc.sentences[sentence - 1]!.firstToken + 1) >= 0;
    if (back === 1 && !isSpoken && hasOtherSubject(doc, sentence - 1)) return undefined;
  }
  return undefined;
}

/** Whether the sentence is about something that is no actor. */
function hasOtherSubject(doc: ParsedText, sentence: number): boolean {
  if (sentence < 0) return true;
  return doc.phrases(sentence).verbs.some((verb) => verb.form === 'finite');
}

/** The only one who fits of those spoken of in this sentence and the one before. */
export function onlyOneMeant({ doc, seen }: Candidates, sentence: number, at: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
  let only: ActorEntry | undefined;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MOST_MENTIONS); k--) {
    const m = seen[k]!;
    if (sentence - m.sentence > 1) break;
    if (m.first >= at || !fits(m.entry) || isModifier(doc, m)) continue;
    if (only && only !== m.entry) return undefined;
    only = m.entry;
  }
  return only;
}

/** The only one who fits of those spoken of in the sentence so far: "talking to Norway about its ports is …". */
export function onlyOneBefore({ doc, seen }: Candidates, sentence: number, at: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
  let only: ActorEntry | undefined;
  for (let k = seen.length - 1; k >= 0 && seen[k]!.sentence === sentence; k--) {
    const m = seen[k]!;
    if (m.first >= at || !fits(m.entry) || isModifier(doc, m)) continue;
    if (only && only !== m.entry) return undefined;
    only = m.entry;
  }
  return only;
}

/** "Western" in "Western reports": it only tells of another noun. */
function isModifier(doc: ParsedText, { end, sentence }: ActorMention): boolean {
  const { firstToken, endToken } = doc.sentences[sentence]!;
  const { nouns, nounAt } = doc.phrases(sentence);
  const np = phraseAt(nouns, nounAt[end - 1 - firstToken]!);
  return np !== undefined && np.head >= end && end < endToken && !/^['’]s?$/.test(doc.lower(end));
}
