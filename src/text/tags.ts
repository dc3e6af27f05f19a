/**
 * Mends what the tagger gets wrong in plain sight, from the neighbours alone: names that look like verbs ("Sen. Ted
 * Cruz"), nouns after "there is" and after owners, verbs between a plural and an article ("voters trust their").
 */
import type { TokenTable } from './parse.ts';
import { mendTails } from './tails.ts';

/** Share of small-lettered words above which capitals in a paragraph mean names; below it is a headline. */
const RUNNING_TEXT_SHARE = 0.4;
const OPENS_SENTENCE = /^(?:[.!?:;…"“”‘«([—–-]+|''|``|\p{L}\.)$/u;
const OWNERS = new Set("his her its their my our your 's '".split(' '));
const BE = new Set('is are was were be been'.split(' '));
const AFTER_VERBS = new Set('the a an his her its their my our your this that these those he she it they we him them whether how why to'.split(' '));
/** Verbs that are nouns too, but not after a plural that opens the sentence: "Polls show voters". */
const BASE_VERBS = new Set('show say fear hope claim think want need warn plan report vote call doubt back love hate blame'.split(' '));
/** Participles that govern no object: before a noun they are adjectives, whatever stands before them. */
const ONLY_ADJECTIVES = new Set('existing remaining ongoing prevailing emerging neighbouring neighboring'.split(' '));
const DEGREES = new Set(['more', 'most', 'less', 'least']);
const LIKELY_MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'should', 'must', 'can']);
/** "accuses them of haste and demands that": after "and" a second verb of the subject, if no plural stands before. */
const SECOND_VERBS = new Set('demands claims hints promises reports fears hopes doubts plans vows pledges complaints warns notes'.split(' '));
const AFTER_SECOND = new Set(['that', 'at', 'to', 'the', 'a']);
/** "Some will tell you": nobody's will. */
const QUANTIFIERS = new Set('some many most few others several all both none'.split(' '));
/** "Meet Ann Roe, a nurse, who …", "Ask Ann Roe: …": the reader is told to. */
const BIDS = new Set('meet see ask call visit contact follow read watch tell take consider remember thank blame join enter let email add say forget imagine'.split(' '));
/** An aside behind a name, in tokens. */
const LONGEST_ASIDE = 30;
const INFLECTED = /(?:ing|ed)$|^(?:been|seen|shown|known|taken|given|written|broken)$/;

const PRONOUNS = new Set('i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose what which that this these those one someone somebody anyone anybody everyone everybody everything something anything nothing nobody none another each both all some any many few several others there here'.split(' '));
const POSSESSIVES = new Set('his her its their my our your'.split(' '));
/** Past forms that look like nouns, before "his": "cast his vote". */
const PASTS_OF_DEEDS = new Set('cast cut hit set split spread shut quit bid bet hurt cost drew slit shed'.split(' '));
const STYLED = new Set(['rev', 'reverend', 'hon', 'honourable']);
const BEING_THERE = new Set('standing sitting waiting watching living working passing queuing hiding sheltering'.split(' '));
const HOW_MUCH = new Set('more most less least little much greatly only'.split(' '));

const IN_CHIEF = new Set(['editor', 'editors', 'commander', 'commanders']);
/** Past forms that are nouns too. */
const PASTS = new Set(['left', 'felt', 'fell', 'rose', 'saw', 'bore', 'shot', 'cut', 'hit', 'ran', 'won', 'thought']);
const BEFORE_NOUNS = new Set(['for', 'without']);
const HEADS = new Set(['head', 'director', 'chief', 'vice-president', 'president', 'secretary']);

/** People by what has befallen them, behind "the". */
const NOMINAL = new Set(['accused', 'deceased', 'injured', 'wounded', 'unemployed', 'bereaved', 'homeless']);

export function mendTags(tokens: TokenTable): void {
  const { spanStart } = tokens;
  for (let p = 0; p + 1 < spanStart.length; p++) {
    const [first, end] = [spanStart[p]!, spanStart[p + 1]!];
    mendWords(tokens, first, end);
    mendTails(tokens, first, end);
    if (isRunningText(tokens, first, end)) mendNames(tokens, first, end);
  }
}

function mendWords({ text, word, pos }: TokenTable, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const tag = pos[i];
    const previous = pos[i - 1];
    const { lower } = word[i]!;
    const next = i + 1 < end ? pos[i + 1] : 'PUNCT';
    if (tag === 'VERB' && previous === 'AUX' && i - 2 >= first && word[i - 2]!.lower === 'there' && BE.has(word[i - 1]!.lower) && !INFLECTED.test(lower)) pos[i] = 'NOUN';
    else if (tag === 'VERB' && OWNERS.has(word[i - 1]!.lower) && previous !== 'AUX' && !/(?:ed|en|wn)$/.test(lower) && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') pos[i] = 'NOUN';
    else if (tag === 'VERB' && (next === 'NOUN' || next === 'ADJ') && (ONLY_ADJECTIVES.has(lower) || (previous === 'ADV' && lower.endsWith('ed') && DEGREES.has(word[i - 1]!.lower)))) pos[i] = 'ADJ';
    else if (tag === 'NOUN' && isPredicate(word, pos, i, first)) pos[i] = 'VERB';
    else if ((tag === 'NOUN' || tag === 'ADJ') && isPlural(word[i - 1]!.lower, previous, i - 1 === first) && isBase(lower) && i + 1 < end && AFTER_VERBS.has(word[i + 1]!.lower)) pos[i] = 'VERB';
    else if (tag === 'NOUN' && i - 1 === first && BASE_VERBS.has(lower) && isPlural(word[i - 1]!.lower, previous, true) && next === 'NOUN') pos[i] = 'VERB';
    else if (tag === 'ADJ' && lower.endsWith('ed') && (previous === 'NOUN' || previous === 'PROPN' || previous === 'PRON' || (next === 'DET' && word[i - 1]!.lower === ',')) && (next === 'DET' || next === 'NOUN' || next === 'PROPN' || next === 'PRON')) pos[i] = 'VERB';
    else if ((tag === 'NOUN' || tag === 'ADJ') && lower.endsWith('ed') && /^(?:had|has|have|'ve)$/.test(word[i - 1]!.lower) && next !== 'NOUN') pos[i] = 'VERB';
    else if (tag === 'ADV' && lower === 'back' && (previous === 'NOUN' || previous === 'PROPN') && /[^s]s$/.test(word[i - 1]!.lower) && i + 1 < end && AFTER_VERBS.has(word[i + 1]!.lower) && word[i + 1]!.lower !== 'to') pos[i] = 'VERB';
    // "the editor in chief said", "the head of legal, Bo Lund,"
    else if (tag === 'ADJ' && previous === 'ADP' && i - 2 >= first && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && ((lower === 'chief' && IN_CHIEF.has(word[i - 2]!.lower)) || (word[i - 1]!.lower === 'of' && HEADS.has(word[i - 2]!.lower)))) pos[i] = 'NOUN';
    // "the editor-in-chief said"
    else if (lower === 'chief' && text[i - 1] === '-' && i - 3 > first && word[i - 2]!.lower === 'in' && text[i - 3] === '-') [pos[i - 2], pos[i]] = ['NOUN', 'NOUN'];
    // "the claim that he lied was"
    else if (tag === 'NOUN' && /^(?:he|she|they|i)$/.test(word[i - 1]!.lower) && (lower.endsWith('ed') || PASTS.has(lower))) pos[i] = 'VERB';
    // "Lee, 76, cast his vote"; not "the cast his agent knew"
    else if (tag === 'NOUN' && PASTS_OF_DEEDS.has(lower) && i + 1 < end && POSSESSIVES.has(word[i + 1]!.lower) && (previous === 'PROPN' || previous === 'PUNCT' || previous === 'PRON' || previous === 'CCONJ') && !OWNERS.has(word[i - 1]!.lower)) pos[i] = 'VERB';
    // "its grip, they say, matters more than"
    else if (tag === 'NOUN' && lower === 'matters' && i + 1 < end && HOW_MUCH.has(word[i + 1]!.lower) && (previous === 'NOUN' || previous === 'PROPN' || previous === 'PRON' || (previous === 'PUNCT' && text[i - 1] === ','))) pos[i] = 'VERB';
    // "a policeman standing nearby shrugged"
    else if (tag === 'NOUN' && previous === 'NOUN' && next === 'ADV' && BEING_THERE.has(lower)) pos[i] = 'VERB';
    // "had forecast a fall"
    else if (tag === 'NOUN' && lower === 'forecast' && /^(?:had|has|have|'ve|’ve)$/.test(word[i - 1]!.lower) && (next === 'DET' || next === 'NOUN' || next === 'ADJ' || next === 'SCONJ' || next === 'PRON')) pos[i] = 'VERB';
    // "posted online that"
    else if (lower === 'online' && tag !== 'ADV' && previous === 'VERB' && next !== 'NOUN' && next !== 'ADJ') pos[i] = 'ADV';
    // "the plant would close"
    else if (tag === 'ADJ' && previous === 'AUX' && LIKELY_MODALS.has(word[i - 1]!.lower) && !word[i]!.isCapitalized && text[i + 1] !== '-' && (next === 'PUNCT' || next === 'AUX' || next === 'ADP' || next === 'DET' || next === 'ADV')) pos[i] = 'VERB';
    // "a request for comment"
    else if (tag === 'VERB' && (previous === 'ADP' || previous === 'SCONJ') && BEFORE_NOUNS.has(word[i - 1]!.lower) && !/(?:ed|ing|en|wn)$/.test(lower) && !word[i]!.isCapitalized && next !== 'DET' && next !== 'PRON') pos[i] = 'NOUN';
    // "with one saying that"
    else if ((tag === 'NOUN' || tag === 'ADJ') && lower.endsWith('ing') && i - 2 >= first && word[i - 2]!.lower === 'with' && (QUANTIFIERS.has(word[i - 1]!.lower) || word[i - 1]!.lower === 'one' || word[i - 1]!.lower === 'another')) pos[i] = 'VERB';
    // "The accused denies it", "the injured, who were taken to Lund"
    else if ((tag === 'VERB' || tag === 'ADJ') && word[i - 1]!.lower === 'the' && NOMINAL.has(lower) && (next === 'VERB' || next === 'AUX' || next === 'ADV' || (i + 1 < end && text[i + 1] === ','))) pos[i] = 'NOUN';
    // "according to company papers", "according to leading experts"
    else if (tag === 'VERB' && word[i - 1]!.lower === 'to' && i - 2 >= first && word[i - 2]!.lower === 'according') pos[i] = /(?:ing|ed)$/.test(lower) ? 'ADJ' : 'NOUN';
    // "did not answer calls": behind a bare verb no second one has an s.
    else if (tag === 'VERB' && previous === 'VERB' && i - 2 >= first && (pos[i - 2] === 'AUX' || word[i - 2]!.lower === 'not' || word[i - 2]!.lower === 'to') && isBase(word[i - 1]!.lower) && /[^s]s$/.test(lower) && lower !== 'does' && (next === 'PUNCT' || next === 'ADP')) pos[i] = 'NOUN';
    // "Another defended Roe"
    else if ((tag === 'VERB' || tag === 'ADJ') && word[i - 1]!.lower === 'another' && word[i - 1]!.isCapitalized && lower.endsWith('ed') && (next === 'PROPN' || next === 'DET' || next === 'PRON')) [pos[i - 1], pos[i]] = ['PRON', 'VERB'];
    // "Another worries about quality": one more of anything has no plural.
    else if (tag === 'NOUN' && word[i - 1]!.lower === 'another' && /[^sui]s$/.test(lower) && !lower.endsWith('news') && i + 1 < end && (next === 'DET' || next === 'PRON' || next === 'SCONJ' || AFTER_VERBS.has(word[i + 1]!.lower) || word[i + 1]!.lower === 'about')) [pos[i - 1], pos[i]] = ['PRON', 'VERB'];
    // "Another said no"
    else if (tag === 'ADJ' && lower === 'said' && word[i - 1]!.lower === 'another') [pos[i - 1], pos[i]] = ['PRON', 'VERB'];
    // "called the fine “a parking ticket”"
    else if (tag === 'ADJ' && lower === 'fine' && previous === 'DET' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && text[i + 1] !== '-') pos[i] = 'NOUN';
    // "stop frightening the fans"
    else if (tag === 'ADJ' && next === 'DET' && previous === 'VERB' && lower.endsWith('ing')) pos[i] = 'VERB';
    // "an op-ed that"
    else if (tag === 'VERB' && lower === 'ed' && text[i - 1] === '-' && i - 2 >= first && word[i - 2]!.lower === 'op') pos[i] = 'NOUN';
    // "the ministry's earlier claim that"
    else if (tag === 'VERB' && previous === 'ADV' && word[i - 1]!.lower === 'earlier' && i - 2 >= first && OWNERS.has(word[i - 2]!.lower) && !INFLECTED.test(lower)) [pos[i - 1], pos[i]] = ['ADJ', 'NOUN'];
    // "the 46-year-old told the court"
    else if (tag === 'ADJ' && lower === 'old' && text[i - 1] === '-' && i - 2 >= first && word[i - 2]!.lower === 'year' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && text[i + 1] !== '-') pos[i] = 'NOUN';
    // "a well-known poet"
    else if (tag === 'VERB' && previous === 'PUNCT' && text[i - 1] === '-' && i - 2 >= first && pos[i - 2] === 'ADV' && INFLECTED.test(lower) && (next === 'NOUN' || word[i - 2]!.lower === 'so')) [pos[i - 2], pos[i]] = ['ADJ', 'ADJ'];
    // "can strong-arm its neighbours", "the general strong-armed them"
    else if (previous === 'PUNCT' && text[i - 1] === '-' && isOneVerb(word, pos, i, first, next)) [pos[i - 2], pos[i]] = ['VERB', 'VERB'];
    // "Lee, lead author of the study"
    else if (tag === 'VERB' && lower === 'lead' && next === 'NOUN' && (text[i - 1] === ',' || previous === 'DET' || OWNERS.has(word[i - 1]!.lower))) pos[i] = 'ADJ';
    // "as critics point out"
    else if (tag === 'NOUN' && lower === 'point' && i + 1 < end && word[i + 1]!.lower === 'out' && isPlural(word[i - 1]!.lower, previous, i - 1 === first)) pos[i] = 'VERB';
    // "Marsh quotes retired pilots"
    else if (tag === 'NOUN' && (lower === 'quotes' || lower === 'cites') && previous === 'PROPN' && (next === 'ADJ' || next === 'NOUN' || next === 'PROPN' || next === 'DET')) pos[i] = 'VERB';
    else if (tag === 'NOUN' && lower === 'will' && next === 'VERB' && QUANTIFIERS.has(word[i - 1]!.lower)) pos[i] = 'AUX';
    else if ((lower === 'general' || (lower === 'chief' && next !== 'NOUN' && next !== 'PROPN')) && tag === 'ADJ' && (previous === 'NOUN' || (lower === 'chief' && previous === 'PROPN'))) pos[i] = 'NOUN';
    else if (tag === 'NOUN' && previous === 'CCONJ' && SECOND_VERBS.has(lower) && i + 1 < end && AFTER_SECOND.has(word[i + 1]!.lower) && i - 2 >= first && !/[^s]s$/.test(word[i - 2]!.lower)) pos[i] = 'VERB';
    // "the Danish military said"
    else if (tag === 'ADJ' && lower === 'military' && (previous === 'PROPN' || previous === 'ADJ') && (next === 'AUX' || next === 'VERB') && !/(?:ed|ing)$/.test(word[i + 1]!.lower)) pos[i] = 'NOUN';
    else if (tag === 'ADJ' && previous === 'DET' && (next === 'AUX' || (next === 'VERB' && !(/(?:ed|ing)$/.test(word[i + 1]!.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(pos[i + 2] ?? ''))) || (i + 1 < end && word[i + 1]!.lower === 'of'))) pos[i] = 'NOUN';
  }
}

/** Two words joined by a hyphen are one verb between a modal and an object, and in the past between a subject and an object. */
function isOneVerb(word: TokenTable['word'], pos: readonly string[], i: number, first: number, next: string | undefined): boolean {
  if (i - 3 < first || (next !== 'DET' && next !== 'PRON' && next !== 'PROPN')) return false;
  const before = pos[i - 3];
  if (before === 'AUX' && LIKELY_MODALS.has(word[i - 3]!.lower)) return isBase(word[i]!.lower);
  // "Iran-backed Houthis", "the well-armed": no deeds.
  return (before === 'PROPN' || before === 'PRON' || before === 'NOUN') && pos[i - 2] !== 'ADV' && !word[i - 2]!.isCapitalized && (pos[i] === 'VERB' || pos[i] === 'ADJ') && word[i]!.lower.endsWith('ed');
}

/** "He thanks the crew", "she publicly doubts it", "will likely seek": no noun can stand there. */
function isPredicate(word: TokenTable['word'], pos: string[], i: number, first: number): boolean {
  const before = word[i - 1]!.lower;
  if (before === 'likely') {
    if (i - 2 < first || !LIKELY_MODALS.has(word[i - 2]!.lower)) return false;
    pos[i - 1] = 'ADV';
    return true;
  }
  const subject = pos[i - 1] === 'ADV' && i - 2 >= first ? word[i - 2]!.lower : before;
  return (subject === 'he' || subject === 'she') && word[i]!.lower.endsWith('s');
}

const isPlural = (lower: string, tag: string | undefined, opens: boolean): boolean => ((tag === 'NOUN' || (opens && tag === 'PROPN')) && /[^s]s$/.test(lower) && lower !== 'news') || lower === 'people' || lower === 'police' || lower === 'data';
const isBase = (lower: string): boolean => !/(?:s|ing|ed)$/.test(lower);

function mendNames({ text, word, pos }: TokenTable, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    // "Clean Rivers Now said"
    if (pos[i] === 'ADV' && i > first && pos[i - 1] === 'PROPN' && word[i]!.isCapitalized && word[i - 1]!.isCapitalized && !word[i]!.isShouted) pos[i] = 'PROPN';
    // "the Right Rev Ada Roe"
    if (pos[i] === 'ADV' && i + 1 < end && word[i]!.isCapitalized && STYLED.has(word[i + 1]!.lower) && word[i + 1]!.isCapitalized) pos[i] = 'PROPN';
    // "Captain Jonas Hed, who": no pronoun
    if (pos[i] === 'PRON' && i > first && pos[i - 1] === 'PROPN' && word[i]!.isCapitalized && word[i - 1]!.isCapitalized && !PRONOUNS.has(word[i]!.lower)) pos[i] = 'PROPN';
    if ((pos[i] !== 'VERB' && pos[i] !== 'AUX') || !word[i]!.isCapitalized || word[i]!.isShouted) continue;
    const opens = i === first || OPENS_SENTENCE.test(text[i - 1]!);
    // "the columnist Ai Lunde wrote"
    if (pos[i] === 'AUX') {
      if (!opens && i + 1 < end && pos[i + 1] === 'PROPN' && word[i + 1]!.isCapitalized) pos[i] = 'PROPN';
      continue;
    }
    // "Downing Street"
    if (opens && i + 1 < end && word[i]!.lower === 'downing') pos[i] = 'PROPN';
    const isSubject = i + 1 < end && pos[i + 1] === 'VERB' && !word[i + 1]!.isCapitalized && /(?:ed|id|said|wrote|told)$/.test(word[i + 1]!.lower) && !/(?:ing|ed)$/.test(word[i]!.lower);
    if (!opens || isSubject || isBeforeAuxiliary(word, pos, i, end) || isNameBeforeVerb(word, pos, i, end) || isNameSetOff(text, word, pos, i, end)) pos[i] = 'PROPN';
  }
}

/** "Amble has vowed": no verb begins a sentence before the auxiliary of another. */
const isBeforeAuxiliary = (word: TokenTable['word'], pos: readonly string[], i: number, end: number): boolean =>
  i + 2 < end && pos[i + 1] === 'AUX' && /^(?:has|had|is|was|will|would)$/.test(word[i + 1]!.lower) && !/(?:ing|ed)$/.test(word[i]!.lower);

/** "Ted Cruz says": at the start of a sentence, a name and a verb after it show that it is a name too. */
function isNameBeforeVerb(word: TokenTable['word'], pos: readonly string[], i: number, end: number): boolean {
  return i + 2 < end && pos[i + 1] === 'PROPN' && word[i + 1]!.isCapitalized && (pos[i + 2] === 'VERB' || pos[i + 2] === 'AUX') && !word[i + 2]!.isCapitalized;
}

/** "Ted Marlow: “Never.”", "Win Tarel, a member of the board, said": a name with a colon, or with an aside and its verb behind it. */
function isNameSetOff(text: readonly string[], word: TokenTable['word'], pos: readonly string[], i: number, end: number): boolean {
  if (i + 3 >= end || /(?:ing|\w{3,}(?:ed|s))$/.test(word[i]!.lower) || BIDS.has(word[i]!.lower)) return false;
  // "Unite, which speaks for the dockers, said"
  const isAlone = text[i + 1] === ',' && /^(?:which|whose)$/.test(word[i + 2]!.lower);
  if (!isAlone && (pos[i + 1] !== 'PROPN' || !word[i + 1]!.isCapitalized)) return false;
  let last = isAlone ? i : i + 1;
  while (last + 3 < end && pos[last + 1] === 'PROPN' && word[last + 1]!.isCapitalized) last++;
  if (text[last + 1] === ':') return true;
  if (text[last + 1] !== ',') return false;
  for (let k = last + 3; k + 1 < Math.min(end, last + LONGEST_ASIDE); k++) {
    if (/^[.;:?!]/.test(text[k]!)) return false;
    if (text[k] === ',' && (pos[k + 1] === 'VERB' || pos[k + 1] === 'AUX')) return /(?:ed|id|said|says|wrote|told|[^s]s)$/.test(word[k + 1]!.lower);
  }
  return false;
}

function isRunningText({ word }: TokenTable, first: number, end: number): boolean {
  let small = 0;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (!word[i]!.isWord) continue;
    words++;
    if (!word[i]!.isCapitalized) small++;
  }
  return small > words * RUNNING_TEXT_SHARE;
}
