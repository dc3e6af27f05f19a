/**
 * Noun phrases and verb groups, read from the parts of speech of one sentence at a time: a shallow parse, enough to
 * tell who does what to whom in the plain word order of news.
 */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from './parse.ts';

/** Tokens `[first, end)`. */
export interface NounPhrase {
  first: number;
  end: number;
  /** The last noun, name or pronoun. */
  head: number;
}

/** Tokens `[first, end)`: auxiliaries, adverbs between them, and the verb. */
export interface VerbGroup {
  first: number;
  end: number;
  /** The verb itself, or the last auxiliary where there is no other. */
  head: number;
  form: 'finite' | 'to' | 'ing' | 'participle';
  isPassive: boolean;
  isNegated: boolean;
  /** The first modal, lower case, or null. */
  modal: string | null;
}

export interface Phrases {
  nouns: NounPhrase[];
  verbs: VerbGroup[];
  /** Index into `nouns` or `verbs` by token minus the sentence's first token; -1 outside. */
  nounAt: Int32Array;
  verbAt: Int32Array;
}

const MODALS = new Set("can could may might must shall should will would 'll 'd ca wo".split(' '));
const BE = new Set("be am is are was were been being 's 're 'm".split(' '));
const HAVE = new Set("have has had having 've 'd 's".split(' '));
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const PRONOUNS_ALONE = new Set(
  'i you he she it we they me him us them who whom which what that this these those himself herself itself themselves myself ourselves someone somebody anyone anybody everyone everybody nobody none nothing something everything anything'.split(' '),
);
const IRREGULAR_PARTICIPLES = new Set(
  'said told sold shot slain bound dealt fed fought laid lent meant sought spent spun stuck swept misled overheard withheld shod known seen given taken made found written spoken held kept left led brought caught taught bought thought sent put set shown done born sworn torn worn drawn driven fallen felt paid built heard quoted met cut hit read lost won beaten broken chosen forbidden forgotten frozen hidden struck stricken stolen thrown understood undertaken undone withdrawn cast split spread shut let become begun gone come been hurt run spat upheld dug overcome burnt spilt spoilt wrought offset borne thrust beset undergone outdone'.split(' '),
);

const NEAR = new Set(['last', 'next']);
const SPANS = new Set('week month year night weekend spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(' '));
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Words that may stand before a noun; more of them is no phrase. */
const LONGEST_WITHOUT_HEAD = 16;

export const isFormOfBe = (lower: string): boolean => BE.has(lower);

export function findPhrases(tokens: TokenTable, sentence: SentenceSpan): Phrases {
  const length = sentence.endToken - sentence.firstToken;
  const { columns } = tokens;
  const phrases: Phrases = { nouns: [], verbs: [], nounAt: columns.int32(length).fill(-1), verbAt: columns.int32(length).fill(-1) };
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const verb = verbGroupAt(tokens, i, sentence.endToken);
    if (verb) {
      for (let k = verb.first; k < verb.end; k++) phrases.verbAt[k - sentence.firstToken] = phrases.verbs.length;
      phrases.verbs.push(verb);
      i = verb.end;
      continue;
    }
    const noun = nounPhraseAt(tokens, i, sentence.endToken);
    if (noun) {
      for (let k = noun.first; k < noun.end; k++) phrases.nounAt[k - sentence.firstToken] = phrases.nouns.length;
      phrases.nouns.push(noun);
      i = noun.end;
      continue;
    }
    i++;
  }
  return phrases;
}

function verbGroupAt(tokens: TokenTable, first: number, end: number): VerbGroup | undefined {
  const { pos, word } = tokens;
  const isTo = word[first]!.lower === 'to' && first + 1 < end && leadsToVerb(tokens, first + 1, end);
  if (!isTo && pos[first] !== 'VERB' && pos[first] !== 'AUX') return undefined;
  // "the expected deal", "rising tensions": a participle before a noun belongs to the noun.
  let i = isTo ? first + 1 : first;
  let head = -1;
  let isNegated = false;
  let isPassive = false;
  let modal: string | null = null;
  let hasFiniteAuxiliary = false;
  let sawBe = false;
  // "to have told": the perfect of an infinitive, whose "have" the tagger takes for a verb of its own.
  const perfect = isTo && word[i]!.lower === 'have' && i + 1 < end && pos[i + 1] === 'VERB' ? i : -1;
  /** The head is a verb, and not the perfect's "have". */
  let isMain = false;
  for (; i < end; i++) {
    const tag = pos[i];
    const form = word[i]!.lower;
    if (tag === 'AUX' || (tag === 'VERB' && (BE.has(form) || HAVE.has(form)) && leadsToVerb(tokens, i + 1, end))) {
      if (isMain) break;
      if (MODALS.has(form)) modal ??= form;
      if (form !== 'be' && form !== 'been' && form !== 'being') hasFiniteAuxiliary = true;
      sawBe = BE.has(form) && !(form === "'s" && followedByParticipleOfHave(tokens, i + 1, end));
      head = i;
      isMain = tag === 'VERB' && i !== perfect;
    } else if (tag === 'VERB') {
      if (isMain) break;
      isPassive = sawBe && isParticiple(form);
      head = i;
      isMain = i !== perfect;
    } else if (form === 'not' || form === "n't" || form === 'never') {
      isNegated = true;
    } else if (isMain) {
      break;
    } else if ((tag === 'ADV' || tag === 'PART') && leadsToVerb(tokens, i, end)) {
      continue;
    } else break;
  }
  if (head < 0) return undefined;
  // "to confirm or deny": one verb in two words.
  if (isTo && head === i - 1 && i + 1 < end && word[i]!.lower === 'or' && pos[i + 1] === 'VERB' && isBaseForm(word[i + 1]!.lower)) head = i + 1;
  const isVerb = pos[head] === 'VERB';
  const form = word[head]!.lower;
  const isFinite = hasFiniteAuxiliary || !isVerb || !form.endsWith('ing') || form.length <= 4;
  const group: VerbGroup['form'] = isTo ? 'to' : isFinite ? 'finite' : 'ing';
  return { first, end: head + 1, head, form: group, isPassive, isNegated, modal };
}

export function isParticiple(lower: string): boolean {
  return hasParticipleEnding(lower) || IRREGULAR_PARTICIPLES.has(lower);
}

/** -ed, -en, -wn, -rn, -ung, -unk. */
function hasParticipleEnding(lower: string): boolean {
  const last = lower.charAt(lower.length - 1);
  if (last === 'd') return lower.endsWith('ed');
  if (last === 'n') return lower.endsWith('en') || lower.endsWith('wn') || lower.endsWith('rn');
  return last === 'g' ? lower.endsWith('ung') : last === 'k' && lower.endsWith('unk');
}

/** Only adverbs and particles stand between here and a verb. */
function leadsToVerb(tokens: TokenTable, from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 4; i++) {
    const tag = tokens.pos[i];
    if (tag === 'VERB' || tag === 'AUX') return true;
    if (tag !== 'ADV' && tag !== 'PART') return false;
  }
  return false;
}

function followedByParticipleOfHave(tokens: TokenTable, i: number, end: number): boolean {
  return i < end && (tokens.word[i]!.lower === 'been' || tokens.word[i]!.lower === 'had');
}

function nounPhraseAt(tokens: TokenTable, first: number, end: number): NounPhrase | undefined {
  const { pos, word } = tokens;
  const opening = word[first]!.lower;
  // "US officials", "the WHO": letters of pronouns that make a name.
  if (PRONOUNS_ALONE.has(opening) && pos[first] !== 'SCONJ' && pos[first] !== 'PROPN' && !(isDemonstrative(opening) && first + 1 < end && isNominal(pos[first + 1]!))) {
    return pos[first] === 'PRON' || pos[first] === 'DET' || pos[first] === 'NOUN' ? { first, end: first + 1, head: first } : undefined;
  }
  if (!canOpen(tokens, first, end)) return undefined;
  let head = -1;
  let i = first;
  for (; i < end; i++) {
    const tag = pos[i]!;
    const { lower, isWord } = word[i]!;
    if (head >= 0 ? isDayBeside(tokens, i) : i - first > LONGEST_WITHOUT_HEAD) break;
    if (tag === 'NOUN' || tag === 'PROPN') {
      head = i;
    } else if (tag === 'NUM' || tag === 'SYM') {
      if (head < 0 || isNominal(pos[i + 1] ?? '')) { if (tag === 'NUM' && head < 0) head = i; } else if (tag === 'NUM') head = i;
    } else if (lower === "'s" || lower === "'") {
      if (head < 0 || tag === 'AUX' || i + 1 >= end || !continuesAfterPossessive(tokens, i + 1)) break;
    } else if (tag === 'DET' || POSSESSIVES.has(lower)) {
      // "call her the heir"
      if (i > first && (head >= 0 ? word[i - 1]!.lower !== "'s" : word[i - 1]!.lower === 'her' && tag === 'DET')) break;
    } else if (tag === 'ADJ') {
      // "the rich": an adjective after the head begins something else.
      if (head >= 0 && i > first && word[i - 1]!.lower !== "'s" && word[i - 1]!.lower !== '-' && !isNominal(pos[i + 1] ?? '')) break;
    } else if (tag === 'VERB' && i > first && head !== i - 1 && lower !== 'said' && lower !== 'told' && isParticipleForm(lower) && nounFollows(tokens, i + 1, end)) {
      continue;
    } else if (tag === 'VERB' && i - 1 > first && word[i - 1]!.lower === '-' && touching(tokens, i - 1) && isNominal(pos[i + 1] ?? '')) {
      // "the state-run agency"
      continue;
    } else if (tag === 'ADV' && head < 0 && i + 1 < end && (pos[i + 1] === 'ADJ' || pos[i + 1] === 'VERB' || pos[i + 1] === 'NUM')) {
      continue;
    } else if (lower === '-' && i > first && i + 1 < end && touching(tokens, i)) {
      continue;
    } else if (!isWord && /^["“”‘’']$/.test(tokens.text[i]!) && head < 0) {
      continue;
    } else if ((lower === 'and' || lower === '&') && joinsModifiers(tokens, first, i, end)) {
      continue;
    } else break;
  }
  // "They praised her.": nothing is hers, she is the object, as "him" would be.
  if (head < 0) return opening === 'her' ? { first, end: first + 1, head: first } : undefined;
  return { first, end: head + 1, head };
}

/** "Reid Tuesday said", "the judge late Monday": a day after a noun is an adverb; "Super Tuesday" and "Black Friday" are names. */
function isDayBeside({ word, text }: TokenTable, i: number): boolean {
  const { lower } = word[i]!;
  // "a survey last year by dentists"
  if (NEAR.has(lower) && i + 1 < word.length && SPANS.has(word[i + 1]!.lower) && word[i - 1]!.lower !== 'this') return true;
  const day = (lower === 'late' || lower === 'early') && i + 1 < word.length ? i + 1 : i;
  return WEEKDAYS.has(word[day]!.lower) && !/^(?:Super|Black|Good|Ash|Palm|Easter|Cyber|Bloody|Giving|Holy|Shrove|Fat|Late|Early|late|early)$/.test(text[i - 1]!);
}

const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';
const isDemonstrative = (lower: string): boolean => lower === 'this' || lower === 'that' || lower === 'these' || lower === 'those';
const isParticipleForm = (lower: string): boolean => lower.endsWith('ing') || isParticiple(lower);
const touching = (tokens: TokenTable, i: number): boolean => tokens.start[i] === tokens.end[i - 1] && tokens.start[i + 1] === tokens.end[i];

function canOpen(tokens: TokenTable, i: number, end: number): boolean {
  const tag = tokens.pos[i]!;
  const { lower } = tokens.word[i]!;
  if (lower === 'to' || lower === 'not') return false;
  return (
    tag === 'DET' || tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM' || POSSESSIVES.has(lower) ||
    (tag === 'VERB' && isParticipleForm(lower) && nounFollows(tokens, i + 1, end)) || (tag === 'ADV' && i + 1 < end && tokens.pos[i + 1] === 'NUM')
  );
}

function nounFollows(tokens: TokenTable, i: number, end: number): boolean {
  return i < end && (tokens.pos[i] === 'NOUN' || tokens.pos[i] === 'PROPN' || (tokens.pos[i] === 'ADJ' && i + 1 < end && tokens.pos[i + 1] === 'NOUN'));
}

/** After "'s" the phrase goes on with what is owned. */
function continuesAfterPossessive(tokens: TokenTable, i: number): boolean {
  const tag = tokens.pos[i];
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || (tag === 'VERB' && isParticipleForm(tokens.word[i]!.lower)) || tag === 'ADV' || tag === 'PUNCT';
}

/** "U.S. and South Korean officials", "economic and military cooperation": *and* inside the modifiers. */
function joinsModifiers(tokens: TokenTable, first: number, i: number, end: number): boolean {
  const { pos } = tokens;
  if (i === first || i + 2 >= end) return false;
  const left = pos[i - 1];
  const right = pos[i + 1];
  if (left === 'ADJ' && right === 'ADJ') return nounFollows(tokens, i + 2, end);
  if ((left === 'PROPN' || left === 'ADJ') && (right === 'PROPN' || right === 'ADJ')) {
    // Names joined by "and" are two actors, unless a plural noun closes the phrase: "South Korean officials".
    let j = i + 1;
    while (j < end && (pos[j] === 'PROPN' || pos[j] === 'ADJ')) j++;
    return j < end && pos[j] === 'NOUN' && tokens.word[j]!.lower.endsWith('s') && /(?:ish|ese|an|ian|s\.|[a-z]{2}i)$|^(?:u\.s\.|us|uk|u\.k\.|eu|french|dutch|greek|thai|german)$/.test(tokens.word[i - 1]!.lower);
  }
  return false;
}

const isBaseForm = (lower: string): boolean => !/(?:[^s]s|ing|ed)$/.test(lower);
