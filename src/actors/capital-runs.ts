/** Runs of capitalised words that may be names: "Ursula von der Leyen", "Kim Jong-un", not "May 5". */
import { FAMILY, GIVEN, GROUP_NOUN, LINK, MONTH, NO_PART, NOT_NAME, ORGANIZATION } from './name-facts.ts';
import type { NameText } from './name-text.ts';

/** The second half of compounds that no name ends with: "Moscow-led". */
const COMPOUND_ENDS = /^(?:led|run|born|made|era|area|wide|like|held|bred|free|only|type|style|paid|bound|owned)$/;
/** A run of capitals longer than that, in tokens, holds no name; cut, so that time does not grow with its square. */
export const LONGEST_RUN = 30;
const SLOGAN_WORDS = /^(?:for|from|with|without|against|about)$/;
const SENTENCE_PARTS = /^(?:AUX|DET|VERB|PRON|ADP|CCONJ|PART|SCONJ)$/;
const OPENING_MARK = /^["“‘'(:—–-]$/;
/** "I'm" */
const FIRST_PERSON = /^i['’]/i;

/** One sentence, the tokens `[from, to)`. */
export interface SentenceBounds {
  readonly from: number;
  readonly to: number;
  /** It capitalises everything, so that capitals tell nothing. */
  readonly inTitleCase: boolean;
}

/** Where the run of capitalised words from `first` ends; `first` where none begins. */
export function runEnd(text: NameText, sentence: SentenceBounds, first: number): number {
  const { doc: { tokens }, kinds: kindsAt } = text;
  const { to } = sentence;
  if (!canBeName(text, sentence, first)) return first;
  let end = first + 1;
  for (let i = end; i < Math.min(to, first + LONGEST_RUN); i++) {
    const word = tokens.word[i]!;
    const kinds = kindsAt[i]!;
    // "HILLARY CLINTON IS FEELING THE"
    if (word.isShouted && SENTENCE_PARTS.test(tokens.pos[i]!)) break;
    if (isPosition(text, i)) break;
    // "Roots Not Riots"
    if (word.lower === 'not' && word.isCapitalized && !sentence.inTitleCase && end === i && i === first + 1 && i + 1 < to && tokens.word[i + 1]!.isCapitalized) continue;
    // "The Mayor Who Never Was": a title, and nobody's name.
    if ((kinds & NO_PART) !== 0 && word.isCapitalized) break;
    // "Medicare | For All", but not "Center For Peace".
    if (word.isCapitalized && SLOGAN_WORDS.test(word.lower) && (kindsAt[i - 1]! & ORGANIZATION) === 0) break;
    if (word.isWord && word.isCapitalized && ((kinds & NOT_NAME) === 0 || isNameMonth(text, i))) {
      end = i + 1;
    } else if (tokens.start[i] === tokens.end[i - 1] && isTornLetter(tokens.text[i - 1]!, tokens.text[i]!)) {
      end = i + 1;
    } else if (isHyphen(tokens.text[i]!) && tokens.start[i] === tokens.end[i - 1] && i + 1 < to && tokens.start[i + 1] === tokens.end[i] && canFollowHyphen(text, i + 1, first)) {
      // Kim Jong-un, Al-Assad, but not "Moscow-based".
      end = i + 2;
      i++;
    } else if (end === i && ELIDED.test(tokens.text[i]!)) {
      end = i + 1;
    } else if (end === i && opensWithArticle(text, i, to)) {
      // "Karim al-Jaderi"
      end = i + 3;
      i += 2;
    } else if (end === i && tokens.text[i] === '&' && joinsFirm(text, first, i, to)) {
      // "Hartmann & Daughters"
      end = i + 2;
      i++;
    } else if (end === i && i === first + 1 && word.lower === 'and' && joinsDuties(text, sentence, first, i)) {
      // "the Food and Drink Federation"
      end = i + 2;
      i++;
    } else if (end === i && isOwnerOfBody(text, first, i, to)) {
      // "Farmers' Union"
      end = i + 2;
      i++;
    } else if ((kinds & LINK) !== 0 && i + 1 < to && end >= i - 1 && linksOn(text, i, to)) {
      continue;
    } else break;
  }
  return end;
}

/** "the Food | and Drink Federation": two duties of one body, neither of them a name. */
function joinsDuties({ doc: { tokens }, known, kinds }: NameText, { from, to }: SentenceBounds, first: number, i: number): boolean {
  const before = first === from ? '' : tokens.word[first - 1]!.lower;
  // "the journal Sleep and Health"
  if (before === 'journal' && tokens.word[i + 1]?.isCapitalized && known[i + 1] === null) return i + 1 < to;
  if (before !== 'the' || known[first] !== null || (kinds[first]! & (GIVEN | FAMILY | ORGANIZATION)) !== 0) return false;
  let last = i + 1;
  while (last < Math.min(to, i + 1 + LONGEST_BODY) && tokens.word[last]!.isCapitalized) last++;
  return last > i + 2 && known[i + 1] === null && (kinds[i + 1]! & GIVEN) === 0 && OF_DUTIES.test(tokens.word[last - 1]!.lower);
}
const OF_DUTIES = /^(?:union|ministry|department|alliance|federation|association|committee|commission|council|agency|authority|board|office|institute|society|administration|inspectorate|trust|bureau|directorate)$/;

/** "Farmers' | Union", "People's | Party": the possessive is a part of the body's name, as no actor's own would be. */
function isOwnerOfBody({ doc: { tokens }, known, kinds }: NameText, first: number, i: number, to: number): boolean {
  if (i + 1 >= to || !tokens.word[i + 1]!.isCapitalized || !/^['’]s?$/.test(tokens.text[i]!)) return false;
  const owner = tokens.word[i - 1]!.lower;
  // "the Orrin Transport Workers' | Federation": behind other words only those who band together.
  if (i !== first + 1) return (i === first + 2 && /^(?:st|st\.|saint)$/.test(tokens.word[first]!.lower) && (endsWithBody(tokens, kinds, i + 1, to) || SAINTS_BODIES.test(tokens.word[i + 1]!.lower))) || ((kinds[i - 1]! & GROUP_NOUN) !== 0 || BANDED_OWNERS.test(owner)) && endsWithBody(tokens, kinds, i + 1, to);
  const here = known[first];
  if (/^(?:st|st\.|saint)$/.test(tokens.word[first]!.lower)) return true;
  if ((kinds[first]! & (GIVEN | FAMILY)) !== 0 || (here && here.name.actor.kind !== 'group')) return false;
  return (COLLECTIVE_OWNERS.test(owner) || (tokens.text[i]!.length === 1 && owner.endsWith('s'))) && ((kinds[i + 1]! & ORGANIZATION) !== 0 || owner === 'people');
}

/** What bears the name of a saint beside the bodies of every list. */
const SAINTS_BODIES = /^(?:primary|infirmary|grammar|comprehensive|prep|hospice|cathedral|juniors?|infants?)$/;

/** Of whom bodies are named: "Women's League". */
const COLLECTIVE_OWNERS = /^(?:people|women|men|children|citizen)$/;
const BANDED_OWNERS = /^(?:sheriff|coroner|mayor|governor|prosecutor|comptroller|people|women|men|children|citizen|\p{L}+(?:workers|men|women|makers|owners))$/u;

/** Capitals up to a word with which names of bodies end. */
function endsWithBody({ word }: NameText['doc']['tokens'], kinds: Uint32Array, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_BODY) && word[i]!.isCapitalized; i++) if ((kinds[i]! & ORGANIZATION) !== 0) return true;
  return false;
}

const LONGEST_BODY = 4;

const LETTER_END = /\p{L}$/u;
const LETTER_START = /^\p{L}/u;
const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** The tokenizer cuts at letters beyond Latin-1: "Pawe|ł", "Č|apek". */
const isTornLetter = (before: string, here: string): boolean => (BEYOND_LATIN_1.test(before) || BEYOND_LATIN_1.test(here)) && LETTER_END.test(before) && LETTER_START.test(here);

/** No letter alone: "S.&P." */
const isWhole = (word: string): boolean => /^\p{L}{2,}/u.test(word);

/** "Hobbs & Iyer", but not "Spain & Portugal" or "Ada & Ivo". */
const joinsFirm = ({ doc: { tokens }, known, kinds }: NameText, first: number, i: number, to: number): boolean => i + 1 < to && isWhole(tokens.text[i - 1]!) && isWhole(tokens.text[i + 1]!) && tokens.word[i + 1]!.isCapitalized && !SECTIONS.test(tokens.word[i - 1]!.lower) && known[first] === null && known[i - 1] === null && known[i + 1] === null && (kinds[first]! & kinds[i + 1]! & GIVEN) === 0;

/** What a page heads its sections with: "Companies & Markets". */
const SECTIONS = /^(?:companies|markets|business|news|sports?|arts|food|science|health|life|style|home|world|politics|comment|opinion|letters|travel|money|culture|books|film|music|technology|energy|land|environment|society|media|courts?|people)$/;

/** "Giscard d'Estaing" */
const ELIDED = /^[dl]['’]\p{Lu}/u;
/** The article of Arabic names, before a letter that it may take the sound of. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|ul|ud|ur)$/;

/** "al-Jaderi": whether such a name begins at the token. */
export function opensWithArticle({ doc: { tokens } }: NameText, i: number, to: number): boolean {
  return i + 2 < to && ARTICLE.test(tokens.text[i]!) && isHyphen(tokens.text[i + 1]!) && tokens.start[i + 1] === tokens.end[i] && tokens.start[i + 2] === tokens.end[i + 1] && tokens.word[i + 2]!.isCapitalized;
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑';

/** A particle, or two of them, and then a capital: "Ursula von der Leyen". */
function linksOn({ doc: { tokens: { word } }, kinds }: NameText, i: number, to: number): boolean {
  return word[i + 1]!.isCapitalized || ((kinds[i + 1]! & LINK) !== 0 && i + 2 < to && word[i + 2]!.isCapitalized);
}

/** Where somebody plays, in capitals before the name: "Rangers D Sam Roe", "QB Aaron Kell". */
function isPosition({ doc: { tokens }, kinds }: NameText, i: number): boolean {
  const { text, word } = tokens;
  if (!/^(?:QB|RB|WR|CB|LB|RHP|LHP|SS|OF|[DGFC])$/.test(text[i]!) || i + 2 >= tokens.count || !word[i + 1]!.isCapitalized || !word[i + 2]!.isCapitalized || (kinds[i + 1]! & GIVEN) === 0) return false;
  return text[i]!.length > 1 || (i > 0 && /[a-z]s$/.test(text[i - 1]!) && word[i - 1]!.isCapitalized);
}

const isNameMonth = (text: NameText, i: number): boolean => text.is(i, MONTH) && text.is(i - 1, GIVEN) && !/^\d/.test(text.doc.tokens.text[i + 1] ?? '');

function canFollowHyphen({ doc: { tokens }, known }: NameText, i: number, first: number): boolean {
  const { lower, isWord, isCapitalized } = tokens.word[i]!;
  return isWord && (isCapitalized || (lower.length <= 4 && !COMPOUND_ENDS.test(lower) && known[first] === null));
}

function canBeName(text: NameText, { from, to, inTitleCase }: SentenceBounds, i: number): boolean {
  const { doc: { tokens } } = text;
  const word = tokens.word[i]!;
  if (opensNumbered(text, i, to)) return true;
  if (!word.isCapitalized || !word.isWord || FIRST_PERSON.test(tokens.text[i]!)) return false;
  // "Rangers | D | Sam Roe"
  if (isPosition(text, i)) return false;
  if (text.is(i, NOT_NAME)) return (text.is(i, MONTH) && isMonthAsName(text, i, from, to)) || opensContinental(text, i, to);
  const pos = tokens.pos[i];
  const isFirst = i === from || OPENING_MARK.test(tokens.text[i - 1]!);
  // "Von der Leyen left."
  if (isFirst && text.is(i, LINK) && i + 1 < to && linksOn(text, i, to)) return tokens.word[i]!.lower !== 'la' && tokens.word[i]!.lower !== 'y';
  // "Brightspan Logistics": what an organisation's name begins with may look like a noun.
  if (isFirst && pos === 'NOUN' && i + 1 < to && tokens.word[i + 1]!.isCapitalized && text.is(i + 1, ORGANIZATION)) return true;
  // "Horse & Hound said"
  if (isFirst && pos === 'NOUN' && i + 2 < to && tokens.text[i + 1] === '&' && joinsFirm(text, i, i + 1, to)) return true;
  if (isFirst || inTitleCase) return pos === 'PROPN' || text.is(i, GIVEN | FAMILY) || (!isFirst && pos === 'NOUN');
  return pos !== 'PRON' && pos !== 'DET' && pos !== 'AUX' && pos !== 'ADP' && !text.is(i, NO_PART);
}

/** "the European Aviation Safety Agency": the continent opens the name of a body. */
const opensContinental = ({ doc: { tokens }, kinds }: NameText, i: number, to: number): boolean =>
  CONTINENTAL.test(tokens.text[i]!) && i + 2 < to && tokens.word[i + 1]!.isCapitalized && endsWithBody(tokens, kinds, i + 1, to);
const CONTINENTAL = /^(?:European|African|Asian|Eurasian)$/;

/** "the | 4th Brigade", "the | 101st Airborne Division": one of many bodies of a kind, by its number. */
export function opensNumbered({ doc: { tokens }, kinds }: NameText, i: number, to: number): boolean {
  const { text, word } = tokens;
  return i + 1 < to && word[i + 1]!.isCapitalized && /^\d+(?:st|nd|rd|th)$/.test(text[i]!) && (OF_NUMBERS.test(word[i + 1]!.lower) || (OF_NUMBERS.test(word[i + 2]?.lower ?? '') && i + 2 < to)) && endsWithBody(tokens, kinds, i + 1, to);
}
const OF_NUMBERS = /^(?:brigade|division|battalion|regiment|army|corps|squadron|fleet|circuit|legion|detachment)$/;

/** "May said", but not "in May", "May 5". */
function isMonthAsName({ doc }: NameText, i: number, from: number, to: number): boolean {
  const next = doc.tokens.text[i + 1] ?? '';
  const before = i > from ? doc.lower(i - 1) : '';
  const isSubject = i + 1 < to && doc.tokens.pos[i + 1] === 'VERB';
  if (isSubject && /^(?:and|but|that|,|)$/.test(before)) return true;
  return doc.tokens.pos[i] === 'PROPN' && !/^[\d,]/.test(next) && !/^(?:in|of|on|since|by|until|from|last|next|early|late|mid|this|every|before|after|to|through|-|between|and|\d.*)$/.test(before);
}
