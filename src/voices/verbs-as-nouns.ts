/** Reporting verbs that the tagger takes for nouns, "officials say that", "the company fears it", told by their neighbours. */
import type { TokenTable } from '../text/parse.ts';
import type { CueMatch } from './cues.ts';
import { isListedSpeaker, isSpeaker, isText } from './speakers.ts';

/** What a noun is seldom followed by and a reporting verb often is. */
const AFTER_VERBS = new Set('that the a an his her its their our my this these those he she it they we him them us you i whether how why what who not there none nothing everything nobody everyone'.split(' '));
const BEHIND_NOT = new Set('that the only to'.split(' '));
const PLURAL_LIKE = new Set('people police data men women children media many some others most both'.split(' '));
/** Parts of a whole, of which several speak: "a third say". */
const FRACTIONS = new Set('third quarter half majority minority percent cent'.split(' '));
/** Second words of verbs of two words. */
const PARTICLES = new Set('back out off up away'.split(' '));
/** Nouns that are verbs behind speech. */
const STATING = new Set('states state notes note claims claim reports report remarks remark comments comment recounts recount counters counter quips quip laments lament cautions caution demands demand'.split(' '));
/** Nouns that are verbs behind a table or a record, nobody's though it is. */
const SHOWING = new Set('shows show notes note states state finds find reveals reveal'.split(' '));
/** What is done to records before they are told of. */
const READ = new Set('seen obtained reviewed published released leaked kept compiled collected held examined gathered filed'.split(' '));
const MEANT = new Set('plan support hope demand promise pledge vow attempt desire fear aim want wish offer request claim'.split(' '));
/** Verbs that end a report behind a name, and those behind a noun. */
const BEHIND_NAMES = new Set('reports notes claims states remarks comments figures'.split(' '));
const BEHIND_NOUNS = new Set('show fear hope estimate claim'.split(' '));
/** "rejected calls for": verbs whose object is a word for what others said, and what follows such a word. */
const MEETING_WORDS = new Set('rejected dismissed denied faced ignored resisted renewed repeated echoed drew prompted sparked raised brushed heard answered backed joined fuelled fueled'.split(' '));
const BEHIND_WORDS = new Set('for that of by from to about over on'.split(' '));
const RELATIVES = new Set('who that which whom'.split(' '));
/** Tags of a speaker behind the verb. */
const AFTER_SPEECH = new Set('DET PRON PROPN NOUN'.split(' '));
const BEFORE_PARTICIPLES = new Set('AUX ADV PROPN PUNCT NOUN'.split(' '));
const OF_NOUN_PHRASES = new Set('DET PROPN NOUN ADJ PRON PART'.split(' '));
const OF_INFINITIVES = new Set('VERB AUX ADV'.split(' '));
const ARTICLES = new Set('the a'.split(' '));
const COUNTING = new Set('few many some most several'.split(' '));
const NOUNS_BEHIND_THE = new Set('back front rear past'.split(' '));
const OPENING_MARKS = new Set(`" “ ‘ '' \`\``.split(' '));
const CLOSING_MARKS = new Set(`" ” ’ ' ''`.split(' '));
/** Marks before which speech ends that its cue follows. */
const MARKS_OF_SPEECH = new Set(', ? !'.split(' '));
/** A clause with "who" between a subject and its verb is no longer than this, in tokens. */
const LONGEST_ASIDE = 30;
const CLAUSE_MARKS = new Set(', ; :'.split(' '));
const MARKS_OF_END = new Set('. ,'.split(' '));

/** Corrects the tags of the cue words of one sentence; call it before the phrases of the sentence are read. Whether it changed any. */
export function mendCueTags(tokens: TokenTable, cues: readonly CueMatch[], from: number, to: number): boolean {
  return new CueMender(tokens, from, to).mendAll(cues);
}

class CueMender {
  private readonly pos: string[];
  private readonly text: readonly string[];
  private readonly word: TokenTable['word'];
  private isChanged = false;

  /** For the sentence of the tokens `[from, to)`. */
  constructor({ pos, text, word }: TokenTable, private readonly from: number, private readonly to: number) {
    this.pos = pos;
    this.text = text;
    this.word = word;
  }

  mendAll(cues: readonly CueMatch[]): boolean {
    const { pos, text, word, from, to } = this;
    for (const { first: i, row, others } of cues) {
      const tag = pos[i];
      const { lower } = word[i]!;
      if (tag === 'VERB') {
        this.mendNeighbours(i, lower);
        continue;
      }
      // "“A joke!” fumed Achebe."
      if (row.kind === 'verb' && lower.endsWith('ed') && CLOSING_MARKS.has(text[i - 1]!)) this.mend(i);
      if (i === from) continue;
      // "Mayor knew of leak, emails show": a headline ends without a mark.
      if (i + 1 === to) {
        if (this.endsReport(i)) this.mend(i);
        continue;
      }
      // "whom officials say are tied to it": with a plural before it, no noun
      if (lower === 'say' && pos[i - 1] === 'NOUN' && agrees('NOUN', word[i - 1]!.lower, lower, false)) this.mend(i);
      // "“A joke,” wrote the mayor."; not "“A joke,” state Sen. Roy said"
      if (row.frames.includes('quote') && lower !== 'state' && this.followsSpeech(i) && AFTER_SPEECH.has(pos[i + 1]!)) this.mend(i);
      // "the firm's head Ian Read said she"; not "the said mayor"
      if (lower === 'said' && pos[i - 1] !== 'DET') this.mend(i);
      // "Lee shot back": a verb of two words
      if (tag === 'NOUN' && PARTICLES.has(word[i + 1]!.lower) && agrees(pos[i - 1]!, word[i - 1]!.lower, `${lower}s`, true)) this.mend(i);
      if (row.kind !== 'verb' && !others.some((other) => other.row.kind === 'verb')) continue;
      // "is promising to", "Lee promising that"
      if (lower.endsWith('ing') && BEFORE_PARTICIPLES.has(pos[i - 1]!) && this.isOpening(i + 1, i) && !(pos[i - 1] === 'NOUN' && tag === 'NOUN')) this.mend(i);
      if (pos[i] !== 'NOUN') continue;
      if (this.isBodyAsAdjective(i) && lower.endsWith('s') && this.isOpening(i + 1, i)) pos[i - 1] = 'NOUN';
      if (this.isBehindAside(i) || this.isBehindAgent(i) || this.isWriting(i) || this.isJoint(i) || this.endsReport(i) || (row.frames.includes('quote') && this.isBehindSpeech(i)) || (word[i + 1]!.lower === 'that' && this.agreesFarther(i)) || this.isPlanOfMany(i)) this.mend(i);
      else if ((agrees(pos[i - 1]!, word[i - 1]!.lower, lower, word[i - 1]!.isCapitalized) || this.isNumbered(i)) && this.isOpening(i + 1, i) && !this.isCompound(i)) this.mend(i);
    }
    return this.isChanged;
  }

  private mend(i: number): void {
    this.pos[i] = 'VERB';
    this.isChanged = true;
  }

  /** What the tagger has right about the cue and wrong about the word before it, and the other way round. */
  private mendNeighbours(i: number, lower: string): void {
    const { pos, word, from, to } = this;
    // "says lead author Ann Roe"
    if (i + 2 < to && pos[i + 1] === 'VERB' && word[i + 1]!.lower === 'lead' && pos[i + 2] === 'NOUN') {
      pos[i + 1] = 'ADJ';
      this.isChanged = true;
    }
    if (i - 2 < from) return;
    // "some analyses suggest that"
    if (pos[i - 1] === 'VERB' && pos[i - 2] === 'DET' && isText(word[i - 1]!.lower)) {
      pos[i - 1] = 'NOUN';
      this.isChanged = true;
    }
    // "a man at the back muttered", "has in the past described", "less than a third agreed"
    if (pos[i - 1] === 'ADV' && (word[i - 2]!.lower === 'the' ? NOUNS_BEHIND_THE.has(word[i - 1]!.lower) : word[i - 2]!.lower === 'a' && FRACTIONS.has(word[i - 1]!.lower))) {
      pos[i - 1] = 'NOUN';
      this.isChanged = true;
    }
    // "Lee rejected calls for a vote"; not "the man who resigned claims that"
    if (lower.endsWith('s') && i + 1 < to && MEETING_WORDS.has(word[i - 1]!.lower) && BEHIND_WORDS.has(word[i + 1]!.lower) && !RELATIVES.has(word[i - 2]!.lower)) {
      pos[i] = 'NOUN';
      this.isChanged = true;
    }
  }

  /** "the union fears": a word for a body that the tagger takes for an adjective. */
  private isBodyAsAdjective(i: number): boolean {
    const { pos, word, from } = this;
    return pos[i - 1] === 'ADJ' && i - 2 >= from && ARTICLES.has(word[i - 2]!.lower) && isListedSpeaker(word[i - 1]!.lower);
  }

  /** "Lee, who announced a ferry plan, plans to", "Your leader (May 4) claims that": its subject stands before what is told beside. */
  private isBehindAside(i: number): boolean {
    const { pos, text, word, from } = this;
    const { lower } = word[i]!;
    if (!lower.endsWith('s') || lower.endsWith('ss')) return false;
    if (text[i - 1] === ')') return word[i + 1]!.lower === 'that' && pos[from] !== 'ADP';
    if (text[i - 1] !== ',' || word[i + 1]!.lower !== 'to' || !OF_INFINITIVES.has(pos[i + 2] ?? '')) return false;
    for (let k = i - 2; k > Math.max(from, i - LONGEST_ASIDE); k--) if (text[k] === ',') return RELATIVES.has(word[k + 1]!.lower);
    return false;
  }

  /** "Records seen by the Herald show that": a record stands before those who saw it. */
  private isBehindAgent(i: number): boolean {
    const { pos, word, from } = this;
    if (!SHOWING.has(word[i]!.lower) || !this.isOpening(i + 1, i)) return false;
    let k = i - 1;
    while (k > from && OF_NOUN_PHRASES.has(pos[k]!)) k--;
    return k - 2 >= from && k < i - 1 && word[k]!.lower === 'by' && READ.has(word[k - 1]!.lower) && isText(word[k - 2]!.lower);
  }

  /** "banners reading “Come back”" */
  private isWriting(i: number): boolean {
    const { pos, text, word } = this;
    return word[i]!.lower === 'reading' && OPENING_MARKS.has(text[i + 1]!) && pos[i - 1] === 'NOUN' && (isText(word[i - 1]!.lower) || isText(word[i - 1]!.lower.replace(/s$/, '')));
  }

  /** "Oslo and Rome praise Lund": two names before it. */
  private isJoint(i: number): boolean {
    const { pos, word, from } = this;
    return pos[i - 1] === 'PROPN' && word[i - 1]!.isCapitalized && i - 3 >= from && word[i - 2]!.lower === 'and' && pos[i - 3] === 'PROPN' && word[i - 3]!.isCapitalized && !/(?:s|ing|ed)$/.test(word[i]!.lower) && pos[i + 1] === 'PROPN' && word[i + 1]!.isCapitalized;
  }

  /** The mark before the cue closes what ends as speech does before its cue. */
  private followsSpeech(i: number): boolean {
    const { text } = this;
    if (!CLOSING_MARKS.has(text[i - 1]!)) return false;
    let k = i - 2;
    while (text[k] === "'") k--;
    return MARKS_OF_SPEECH.has(text[k]!);
  }

  /** "“…,” the islanders state in a letter": only a noun phrase stands between the quotation and the word. */
  private isBehindSpeech(i: number): boolean {
    const { pos, text, word, from } = this;
    if (!STATING.has(word[i]!.lower)) return false;
    for (let k = i - 1; k > Math.max(from, i - 8); k--) {
      if (CLOSING_MARKS.has(text[k]!)) return k < i - 1 && MARKS_OF_SPEECH.has(text[k - 1]!);
      if (!OF_NOUN_PHRASES.has(pos[k]!)) return false;
    }
    return false;
  }

  /** "the latest policy signals that he gave": a noun that nobody speaks by before it, and a relative clause after. "The tide table shows that" is none. */
  private isCompound(i: number): boolean {
    const { pos, word } = this;
    return !SHOWING.has(word[i]!.lower) && pos[i - 1] === 'NOUN' && word[i + 1]!.lower === 'that' && !isSpeaker(word[i - 1]!.lower);
  }

  /** A plural noun right before, which no noun in the singular follows as its part. */
  private isPluralSubject(i: number): boolean {
    const { pos, word } = this;
    return pos[i - 1] === 'NOUN' && /[^s]s$/.test(word[i - 1]!.lower) && MEANT.has(word[i]!.lower);
  }

  /** "Article 5 states that": one of many, by its number. */
  private isNumbered(i: number): boolean {
    const { pos, word, from } = this;
    return pos[i - 1] === 'NUM' && i - 2 >= from && word[i - 2]!.isCapitalized && word[i]!.lower.endsWith('s');
  }

  /** "an email to members notes that": the noun before the preposition is its subject. */
  private agreesFarther(i: number): boolean {
    const { pos, word, from } = this;
    let k = i - 1;
    while (OF_NOUN_PHRASES.has(pos[k]!)) k--;
    // "investors on a call that": an article makes it a noun.
    // "few in the village doubt that"
    if (pos[k] === 'ADP' && k - 1 >= from && COUNTING.has(word[k - 1]!.lower) && !word[i]!.lower.endsWith('s')) return true;
    return pos[k] === 'ADP' && pos[i - 1] !== 'DET' && pos[i - 1] !== 'ADJ' && k > from && k < i - 1 && pos[k - 1] === 'NOUN' && isSpeaker(word[k - 1]!.lower) && agrees('NOUN', word[k - 1]!.lower, word[i]!.lower, false);
  }

  /** "Supporters of a county wage law plan to protest": many, with what they belong to between, and no other verb to come. */
  private isPlanOfMany(i: number): boolean {
    const { pos, text, word, from, to } = this;
    const next = word[i + 1]!.lower;
    if (!MEANT.has(word[i]!.lower) || !(next === 'to' ? OF_INFINITIVES.has(pos[i + 2] ?? '') : next.endsWith('ing'))) return false;
    let k = i - 1;
    while (k > from && (OF_NOUN_PHRASES.has(pos[k]!) || pos[k] === 'ADP' || pos[k] === 'NUM')) k--;
    if (k > from && !CLAUSE_MARKS.has(text[k]!)) return false;
    const first = k === from ? k : k + 1;
    let head = first;
    while (head < i && pos[head] !== 'NOUN' && !(head === from && pos[head] === 'PROPN')) head++;
    if (head >= i - 1 || pos[head + 1] !== 'ADP' || !agrees('NOUN', word[head]!.lower, word[i]!.lower, false) || !isSpeaker(word[head]!.lower)) return false;
    for (let j = i + 2; j < to && !CLAUSE_MARKS.has(text[j]!); j++) if (pos[j] === 'AUX' || (pos[j] === 'VERB' && j > i + 2 && !word[j]!.lower.endsWith('ing'))) return false;
    return true;
  }

  /** "…, the Daily Kite reports.", "…, records show." */
  private endsReport(i: number): boolean {
    const { pos, text, word, from, to } = this;
    if (i + 1 < to && !MARKS_OF_END.has(text[i + 1]!)) return false;
    const isNamed = pos[i - 1] === 'PROPN' && BEHIND_NAMES.has(word[i]!.lower);
    if (!isNamed && !(BEHIND_NOUNS.has(word[i]!.lower) && agrees('NOUN', word[i - 1]!.lower, word[i]!.lower, false))) return false;
    for (let k = i - 1; k > Math.max(from, i - 8); k--) if (text[k] === ',' || CLOSING_MARKS.has(text[k]!)) return true;
    return false;
  }

  private isOpening(next: number, cue: number): boolean {
    const { pos, text, word } = this;
    const { lower, isCapitalized } = word[next]!;
    // "promising to leave", "members plan to leave"; not "the members' plan to leave"
    if (lower === 'to') return (word[cue]!.lower.endsWith('ing') || this.isPluralSubject(cue)) && OF_INFINITIVES.has(pos[next + 1]!);
    // "members support raising it"
    if (lower.endsWith('ing') && this.isPluralSubject(cue)) return true;
    if (AFTER_VERBS.has(lower)) return lower !== 'not' || BEHIND_NOT.has(word[next + 1]?.lower ?? '');
    return OPENING_MARKS.has(text[next]!) || pos[next] === 'NUM' || (pos[next] === 'PROPN' && isCapitalized && (pos[cue - 1] === 'NOUN' || PLURAL_LIKE.has(word[cue - 1]!.lower)));
  }
}

/** "officials say", "the company fears", "all five say": a noun or a number before it, of the number that its ending asks for. */
function agrees(tag: string, before: string, cue: string, isCapitalized: boolean): boolean {
  if (FRACTIONS.has(before) && !cue.endsWith('s')) return true;
  if (tag === 'NUM') return !cue.endsWith('s') && before !== 'one';
  if (tag !== 'NOUN' && !(tag === 'PROPN' && isCapitalized) && !PLURAL_LIKE.has(before)) return false;
  const isPlural = PLURAL_LIKE.has(before) || (tag !== 'PROPN' && before.endsWith('s') && !/(?:ss|us|is)$/.test(before));
  return cue.endsWith('s') && !cue.endsWith('ss') ? !isPlural : isPlural && !/(?:ing|ed)$/.test(cue);
}
