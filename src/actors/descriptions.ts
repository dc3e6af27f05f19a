/** Noun phrases that describe somebody: "the North Korean leader", "his wife", "two drivers", "the city council". */
import type { NounPhrase } from '../text/phrases.ts';
import { isMostlyBody } from './common-nouns.ts';
import { AGE, BODY_NOUN, GROUP_NOUN, PERSON_NOUN, PLAIN_NOUN } from './name-facts.ts';
import type { NameText } from './name-text.ts';

/** What the phrase opens with tells whether somebody known is meant: "the", "this", an owner, "a", a number, or nothing. */
export type Opening = 'the' | 'this' | 'owner' | 'a' | 'number' | 'bare';

export interface Description {
  /** Tokens `[first, end)`; the head is the last, but for "a member of parliament". */
  first: number;
  end: number;
  head: number;
  sentence: number;
  /** The noun in lower case, whole: "prime minister". */
  noun: string;
  opening: Opening;
  kind: 'person' | 'group' | 'body' | 'other';
  /** "the agency that monitors the air": what follows tells which one, so that it is none met before. */
  isRestricted: boolean;
}

export const DESCRIBES = PERSON_NOUN | GROUP_NOUN | BODY_NOUN | PLAIN_NOUN | AGE;
const STATE_SERVICES = new Set(['weather', 'fire', 'ambulance', 'rescue', 'prison', 'probation', 'security', 'intelligence', 'secret', 'police', 'postal', 'park', 'forest', 'health', 'immigration', 'marshals', 'revenue', 'meteorological', 'geological', 'coastguard', 'lifeboat']);
const LONGEST_DESCRIPTION = 8;
const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'whose']);
/** Whose it is, nobody says: "our government" is the government. */
const EVERYBODYS = new Set(['our', 'your']);
/** "no mayor", "any driver": nobody. */
const NOBODY = new Set(['no', 'every', 'any', 'each', 'either', 'neither', 'what', 'which', 'such', 'some', 'many', 'most', 'few', 'fewer', 'more', 'other', 'all', 'both', 'enough', 'various', 'countless']);

/** The description whose head is the token; undefined where the noun only stands before another, or nobody is meant. */
export function descriptionAt(text: NameText, sentence: number, head: number): Description | undefined {
  const { doc } = text;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if ((text.kinds[head]! & AGE) !== 0) return agedAt(text, sentence, head);
  if (doc.lower(head) === 'tank') return thinkTankAt(text, sentence, head);
  if (doc.lower(head) === 'general' && doc.tokens.pos[head] === 'ADJ') return generalAt(text, sentence, head);
  const { nouns, nounAt } = doc.phrases(sentence);
  const index = nounAt[head - firstToken]!;
  const phrase: NounPhrase | undefined = index < 0 ? undefined : nouns[index];
  const isOwner = head + 1 < endToken && /^['’]s?$/.test(doc.lower(head + 1));
  if (!phrase || (phrase.head !== head && !isOwner && !isVerbAfter(text, sentence, head, phrase)) || head + 1 - phrase.first > LONGEST_DESCRIPTION) return undefined;
  // "a driver-side door"
  if (doc.lower(head + 1) === '-' && doc.tokens.start[head + 1] === doc.tokens.end[head]) return undefined;
  // "the weather service": of all services only those of the state act by what they are called.
  if (doc.lower(head) === 'service' && !STATE_SERVICES.has(doc.lower(head - 1))) return undefined;
  const kinds = text.kinds[head]!;
  // "said that neighbors fear it"
  const isConjunction = (kinds & GROUP_NOUN) !== 0 && /^(?:that|this)$/.test(doc.lower(phrase.first)) && phrase.first < head;
  // "whatever | the minister tells you"
  const isLed = head - phrase.first > 1 && /^(?:whatever|whichever|how|not|even|what|only|because)$/.test(doc.lower(phrase.first)) && /^(?:the|his|her|its|their|our|my|this)$/.test(doc.lower(phrase.first + 1));
  const first = isConjunction || isLed ? phrase.first + 1 : phrase.first;
  const opening = openingOf(text, first, head);
  if (opening === undefined) return undefined;
  // "a children's hospice": of what sort it is.
  if (isOwner && opening === 'a' && (kinds & GROUP_NOUN) !== 0) return undefined;
  const kind = (kinds & PERSON_NOUN) !== 0 && !isMostlyBody(doc.lower(head)) ? 'person' : (kinds & GROUP_NOUN) !== 0 ? 'group' : (kinds & BODY_NOUN) !== 0 ? 'body' : 'other';
  // "a member of parliament"
  const held = kind === 'person' ? text.roleEndingAt(first, head + 1) : undefined;
  const noun = doc.slice(held?.first ?? head, head + 1).toLowerCase();
  const role = doc.lower(head + 1) === 'of' && kind === 'person' ? text.roleStartingAt(head, endToken) : undefined;
  return { first, end: Math.max(head + 1, role?.end ?? 0), head, sentence, noun, opening, kind, isRestricted: head + 2 < endToken && isRestrictive(text, head + 1) };
}

/** "What the company | fears is", "The minister | hides behind her": a verb that was read as a noun. */
function isVerbAfter({ doc, kinds }: NameText, sentence: number, head: number, phrase: NounPhrase): boolean {
  const verb = head + 1;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (phrase.head !== verb || verb + 1 >= endToken || ((kinds[head]! & GROUP_NOUN) | (kinds[verb]! & (GROUP_NOUN | BODY_NOUN))) !== 0 || !/[a-z]{2}s$/.test(doc.lower(verb)) || doc.tokens.word[verb]!.isCapitalized || !/^(?:the|his|her|its|their|our)$/.test(doc.lower(phrase.first))) return false;
  const { verbs, verbAt } = doc.phrases(sentence);
  if (phrase.first > firstToken && /^(?:what|how|why|whatever)$/.test(doc.lower(phrase.first - 1))) return true;
  if (!/^(?:ADP|DET|PRON|ADV|SCONJ|PART)$/.test(doc.tokens.pos[verb + 1]!) || doc.lower(verb + 1) === 'of') return false;
  // "The union fears it would"
  if (/^(?:it|he|she|they|we|i)$/.test(doc.lower(verb + 1)) && verb + 2 < endToken && verbs[verbAt[verb + 2 - firstToken]!]?.form === 'finite') return true;
  if (phrase.first > firstToken && !/^[,;:]$/.test(doc.lower(phrase.first - 1))) return false;
  for (let k = verb + 1; k < endToken && !/^[;:]$/.test(doc.lower(k)); k++) if (verbs[verbAt[k - firstToken]!]?.form === 'finite') return false;
  return true;
}

/** "the think-tank", "a think tank": the tagger takes it for a verb. */
function thinkTankAt({ doc }: NameText, sentence: number, head: number): Description | undefined {
  const { firstToken, endToken } = doc.sentences[sentence]!;
  const think = doc.lower(head - 1) === '-' ? head - 2 : head - 1;
  const first = think - 1;
  if (first < firstToken || doc.lower(think) !== 'think' || !/^(?:the|an?|this)$/.test(doc.lower(first)) || (head + 1 < endToken && doc.tokens.pos[head + 1] === 'NOUN')) return undefined;
  const opening = doc.lower(first) === 'the' ? 'the' : doc.lower(first) === 'this' ? 'this' : 'a';
  return { first, end: head + 1, head, sentence, noun: 'think-tank', opening, kind: 'body', isRestricted: false };
}

/** "The general, for his part, went home": the tagger takes the noun for an adjective. */
function generalAt(text: NameText, sentence: number, head: number): Description | undefined {
  const { doc } = text;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (head === firstToken || doc.lower(head - 1) !== 'the' || (head + 1 < endToken && /^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens.pos[head + 1]!))) return undefined;
  return { first: head - 1, end: head + 1, head, sentence, noun: 'general', opening: 'the', kind: 'person', isRestricted: head + 2 < endToken && isRestrictive(text, head + 1) };
}

/** "the 51-year-old", with no noun behind it. */
function agedAt({ doc }: NameText, sentence: number, head: number): Description | undefined {
  const { firstToken, endToken } = doc.sentences[sentence]!;
  const first = head - 5;
  if (first < firstToken || doc.lower(head - 1) !== '-' || doc.lower(head - 2) !== 'year' || doc.lower(head - 3) !== '-' || !/^(?:the|an?)$/.test(doc.lower(first))) return undefined;
  if (head + 1 < endToken && /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens.pos[head + 1]!)) return undefined;
  const noun = doc.slice(first + 1, head + 1).toLowerCase();
  return { first, end: head + 1, head: first + 1, sentence, noun, opening: doc.lower(first) === 'the' ? 'the' : 'a', kind: 'person', isRestricted: false };
}

/** "who", "that monitors"; not the "that" of "told the council that it". */
function isRestrictive({ doc }: NameText, i: number): boolean {
  const lower = doc.lower(i);
  return /^(?:who|which|whose)$/.test(lower) || (lower === 'that' && /^(?:VERB|AUX)$/.test(doc.tokens.pos[i + 1]!));
}

function openingOf({ doc }: NameText, first: number, head: number): Opening | undefined {
  const lower = doc.lower(first);
  if (NOBODY.has(lower)) return undefined;
  if (OWNERS.has(lower)) return 'owner';
  for (let i = first + 1; i < head; i++) if (/^['’]s?$/.test(doc.lower(i))) return 'owner';
  if (lower === 'the' || EVERYBODYS.has(lower)) return 'the';
  if (/^(?:this|that|these|those)$/.test(lower)) return 'this';
  if (/^(?:a|an|another|one)$/.test(lower)) return 'a';
  return doc.tokens.pos[first] === 'NUM' || lower === 'several' ? 'number' : 'bare';
}
