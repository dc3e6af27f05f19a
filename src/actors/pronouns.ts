/** Whom "he", "she", "it" and "they" mean. */
import type { ParsedText } from '../text/document.ts';
import { affiliationOf, isTitledBy, type Standing } from './affiliation.ts';
import { onlyOneBefore, onlyOneMeant, personMeant, subjectMeant, type Candidates } from './antecedents.ts';
import { clauseSubject, type ClauseSubject } from './clause-subjects.ts';
import { isDoneToSomebody, toldToDo } from './controlled.ts';
import type { Discourse } from './discourse.ts';
import { isPleonastic } from './pleonastic.ts';
import { JUDGING, Owners } from './owners.ts';
import { GROUP_PRONOUNS, PERSON_PRONOUNS, THING_PRONOUNS } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';

/** Tokens before "he said" in which what he says may stand. */
const SPEECH_REACH = 120;

/** "let it go", "watched it fall": the verb behind has the pronoun only as the object of the one before. */
const LETTING = /^(?:let|lets|letting|make|makes|made|making|see|sees|saw|seeing|watch|watches|watched|watching|help|helps|helped|helping|hear|heard|have|having)$/;
const LONGEST_TITLE = 4;
/** Verbs of speaking to somebody about what that one does. */
const ADDRESSING = new Set('asked told ask asks tells urged warned reminded'.split(' '));
/** Verbs after which somebody's words are told. */
const SAYING = new Set('said says told added admitted claimed claims insisted insists argued denied thought thinks believed believes hoped hopes promised feared explained confessed complained boasted joked knew'.split(' '));
const SPEAKING_FOR = /^(?:lawyer|solicitor|barrister|attorney|agent|publicist|counsel|doctor)$/;
const LONGEST_LISTENER = 6;
const DUTIES = new Set(['should', 'must', 'could', 'ought', 'needed']);

/** What a body has, and no plan or warning. */
const OF_BODIES = /^(?:shares?|shareholders|stock|workers|workforce|staff|employees|customers|board|executives?|executive|chairman|chairwoman|profits?|members|directors|headquarters|spokes(?:man|woman|person)|lawyers|bonds|debts?)$/;

/** What is said of a thing that others own, have said or done. */
const OTHERS_THINGS = /^(?:call|describ|dismiss|reject|welcom|prais|ignor|condemn|criticis|criticiz|question|refus|grant|back|mock|ridicul|denounc|endors|answer|heard|met)(?:s|es|ed|ing)?$/;
/** Many who are spoken of as one. */
const COLLECTIVE = /(?:^|\s)(?:team|opposition)$/;
const isBody = ({ kind, name }: ActorEntry): boolean => kind === 'country' || kind === 'organization' || kind === 'other' || (kind === 'group' && COLLECTIVE.test(name));
/** People one and all, the police, and clubs. */
const isMany = ({ kind, type, name }: ActorEntry): boolean => kind === 'group' || type === 'sport' || /(?:^|\s)(?:police|rovers|wanderers|united|athletic|albion|harriers|town|fc)$/i.test(name);
const isSeveral = ({ kind }: ActorEntry): boolean => kind === 'group' || kind === 'organization';

export class Pronouns {
  private readonly doc: ParsedText;
  private readonly standing: Standing;
  private readonly owners: Owners;
  /** By the pronoun that stands for the source: who will be meant by it. */
  private readonly speakers = new Map<number, ActorEntry | undefined>();

  constructor(private readonly discourse: Discourse, private readonly candidates: Candidates) {
    this.doc = discourse.doc;
    this.owners = new Owners(discourse, candidates);
    this.standing = { at: (token) => discourse.at(token), byId: () => undefined };
  }

  /** Undefined where it is not clear. */
  meant(s: number, i: number): ActorEntry | undefined {
    const { doc } = this;
    const word = doc.lower(i);
    const gender = PERSON_PRONOUNS.get(word);
    const ending = word.endsWith('self') ? this.discourse.endingAt(i)?.entry : undefined;
    const beside = ending?.isUnnamed && this.discourse.counts.get(ending) === 1 ? undefined : ending;
    // "Roy herself", "the council itself"
    if (beside && (gender ? beside.kind === 'person' && beside.gender !== other(gender) : isBody(beside))) return beside;
    // "in Stavik itself", a place
    if (!ending && word === 'itself' && i > doc.sentences[s]!.firstToken && doc.tokens.pos[i - 1] === 'PROPN') return undefined;
    if (gender) {
      // "The guard hurt himself": whoever does it.
      const self = word.endsWith('self') ? this.clause(s, i)?.entry : undefined;
      if (self?.kind === 'person' && self.gender !== other(gender)) return self;
      // "He has not spoken to him": not to himself. "He lied," says somebody else.
      const not = word === 'him' || (word === 'her' && isAlone(doc, s, i)) ? this.clause(s, i)?.entry : undefined;
      const controlled = this.addressee(s, i, word, gender);
      if (controlled) return controlled;
      const speaker = this.speakerAt(i);
      // "an owner who would not give his name"
      const isOwner = word === 'his' || (word === 'her' && !isAlone(doc, s, i));
      const relative = isOwner ? this.clause(s, i) : null;
      const owner = relative?.isRelative ? relative.entry : undefined;
      if (owner?.kind === 'person' && owner.gender !== other(gender)) return owner;
      const isPerson = (entry: ActorEntry): boolean => entry.kind === 'person' && entry.gender !== other(gender);
      const told = isOwner ? toldToDo(doc, s, i, (token) => this.discourse.endingAt(token))?.entry : undefined;
      if (told && isPerson(told)) return told;
      const near = isOwner ? this.owners.beside(s, i, relative === null, isPerson) : undefined;
      if (near) return near;
      const ahead = isOwner && relative === null ? this.owners.ahead(s, i, isPerson) : undefined;
      if (ahead) return ahead;
      const isDoer = word === 'he' || word === 'she';
      const sayer = isDoer ? this.sayer(s, i) : undefined;
      if (sayer && isPerson(sayer) && sayer !== speaker) return sayer;
      return personMeant(this.candidates, gender, s, i, (entry) => entry === not || entry === speaker || (isDoer && this.isNamedNext(entry, s, i)) || this.isSpokenOf(entry, i));
    }
    const fits = THING_PRONOUNS.has(word) ? isBody : GROUP_PRONOUNS.has(word) ? isSeveral : undefined;
    if (!fits || (word === 'it' && isPleonastic(doc, s, i))) return undefined;
    const speaker = this.speakerAt(i);
    // "They have lost their way," says Lang of Bryce Capital: others than those for whom he speaks.
    const own = speaker?.kind === 'person' && GROUP_PRONOUNS.has(word) ? affiliationOf(doc, this.standing, speaker) : undefined;
    const who = this.thingMeant(s, i, word, (entry) => fits(entry) && entry !== speaker && entry !== own && !(speaker?.kind === 'person' && word.startsWith('the') && isTitledBy(doc, speaker, entry)));
    return who && (word === 'it' || word === 'they') && this.isNamedNext(who, s, i) ? undefined : who;
  }

  /** Whom "it" or "they" means: the subject of its clause, of the sentence before where it is itself the first subject, or the only one near. */
  private thingMeant(s: number, i: number, word: string, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    if (word.startsWith('the') && this.candidates.speech(i) >= 0) return this.othersMeant(s, i, fits);
    // "asked the council to take back the hall, which | it sold": not the one who asks.
    const seller = word === 'it' && i - 1 > this.doc.sentences[s]!.firstToken && this.doc.lower(i - 1) === 'which' && this.isSubject(s, i) ? onlyOneBefore(this.candidates, s, i, fits) : undefined;
    if (seller) return seller;
    // "The museum has paid its staff, | it said": the only one near.
    const sayer = word === 'it' && this.isAfterthought(s, i) ? onlyOneMeant(this.candidates, s, i, fits) : undefined;
    if (sayer) return sayer;
    const clause = this.clause(s, i);
    // "The firm said it had heard their complaints": other people's.
    if (clause?.isIt && word.startsWith('the')) {
      const others = (entry: ActorEntry): boolean => isMany(entry) && fits(entry) && entry !== clause.entry;
      return subjectMeant(this.candidates, s, i, others) ?? onlyOneMeant(this.candidates, s, i, others);
    }
    if (word === 'its' || word === 'their') {
      const told = toldToDo(this.doc, s, i, (token) => this.discourse.endingAt(token))?.entry;
      if (told && (fits(told) || (word === 'their' && told.kind === 'country'))) return told;
      const speaking = this.owners.afterQuotation(s, i, fits);
      if (speaking) return speaking;
      const owner = this.owners.beside(s, i, clause === null, fits) ?? (clause === null ? (this.owners.ahead(s, i, fits) ?? onlyOneBefore(this.candidates, s, i, fits)) : undefined);
      if (owner) return owner;
    }
    // "The farmers marched. The ministry called their demands unrealistic."
    if (word === 'their' && clause?.entry && !isMany(clause.entry) && i > this.doc.sentences[s]!.firstToken && OTHERS_THINGS.test(this.doc.lower(i - 1))) {
      const others = subjectMeant(this.candidates, s, i, (entry) => isMany(entry) && fits(entry) && entry !== clause.entry);
      if (others) return others;
    }
    // "The council scrubs it": an object is not its own subject, and mostly a thing.
    const isObject = (word === 'it' || word === 'them') && (!this.isSubject(s, i) || (i > this.doc.sentences[s]!.firstToken && LETTING.test(this.doc.lower(i - 1))));
    if (isObject && word === 'it') return isDoneToSomebody(this.doc, s, i) ? onlyOneMeant(this.candidates, s, i, (entry) => fits(entry) && entry !== clause?.entry) : undefined;
    // "hid the transfers from Roy, who found them": the things named beside.
    if (isObject) return this.namesThings(s, i) ? undefined : onlyOneMeant(this.candidates, s, i, (entry) => isMany(entry) && entry !== clause?.entry);
    if (clause?.entry && (fits(clause.entry) || (word.startsWith('the') && clause.entry.kind === 'country'))) return clause.entry;
    if (clause?.entry?.kind === 'person' && clause.beside && fits(clause.beside)) return clause.beside;
    const isStrict = word === 'they' || word === 'their';
    const fitsAcross = isStrict ? (entry: ActorEntry): boolean => isMany(entry) && fits(entry) : fits;
    if (clause === null) {
      const before = subjectMeant(this.candidates, s, i, fitsAcross);
      if (before || word === 'it') return before;
    }
    // "after a warning sent its shares down"
    // "I looked up | its members"
    if (clause?.isSpeaker && word === 'its') return onlyOneMeant(this.candidates, s, i, fits);
    if (clause !== null && !clause.entry) return word === 'its' && this.isOfBodies(i + 1) ? onlyOneBefore(this.candidates, s, i, fits) : undefined;
    return word === 'it' ? undefined : onlyOneMeant(this.candidates, s, i, fitsAcross);
  }

  /** ", | it said." at the end of a sentence. */
  private isAfterthought(s: number, i: number): boolean {
    return i > this.doc.sentences[s]!.firstToken && this.doc.lower(i - 1) === ',' && /^(?:said|says|added|warned|claimed|insisted)$/.test(this.doc.lower(i + 1));
  }

  /** Whether the sentence has named several things, and nobody, before the pronoun. */
  private namesThings(s: number, i: number): boolean {
    const { nouns } = this.doc.phrases(s);
    return nouns.some(({ head, end }) => end <= i && this.doc.tokens.pos[head] === 'NOUN' && /[^s]s$/.test(this.doc.lower(head)) && !this.discourse.at(head));
  }

  /** "He said Brandt had lost", "it will help Norway's fleet": who is named in what the pronoun does is somebody else. */
  private isNamedNext(entry: ActorEntry, s: number, i: number): boolean {
    const { doc } = this;
    const { endToken } = doc.sentences[s]!;
    for (let k = i + 1; k < endToken && doc.lower(k) !== ',' && doc.tokens.pos[k] !== 'CCONJ'; k++) {
      if (this.discourse.at(k) === entry && this.discourse.startingAt(k)?.isName) return true;
    }
    return false;
  }

  /** "They lied to us," says somebody: others than those who speak, a body as well as a group. */
  private othersMeant(s: number, i: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const clause = this.clause(s, i);
    if (clause?.entry && (fits(clause.entry) || clause.entry.kind === 'country')) return clause.entry;
    if (clause !== null && !clause.entry && !this.isSubject(s, i)) return undefined;
    const isGroup = (entry: ActorEntry): boolean => entry.kind === 'group' && fits(entry);
    return subjectMeant(this.candidates, s, i, isGroup) ?? subjectMeant(this.candidates, s, i, fits) ?? onlyOneMeant(this.candidates, s, i, isGroup) ?? onlyOneMeant(this.candidates, s, i, fits);
  }

  /** "thanked Roy for her patience", "asked Roy whether she would", "told Roy that she must": the one to whom it is done. */
  private addressee(s: number, i: number, word: string, gender: 'f' | 'm'): ActorEntry | undefined {
    const { doc } = this;
    const isOwner = word === 'his' || (word === 'her' && !isAlone(doc, s, i));
    if (!isOwner && word !== 'he' && word !== 'she') return undefined;
    const link = doc.lower(i - 1);
    if (isOwner ? link !== 'for' && link !== 'of' : link !== 'if' && link !== 'whether' && !(DUTIES.has(doc.lower(i + 1)) && (link === 'that' || this.discourse.endingAt(i)))) return undefined;
    const named = this.discourse.endingAt(link === 'that' || isOwner || link === 'if' || link === 'whether' ? i - 1 : i);
    if (named?.entry.kind !== 'person' || named.sentence !== s || named.entry.gender === other(gender)) return undefined;
    const verb = this.verbBefore(s, named.first);
    return verb !== undefined && (isOwner ? JUDGING.test(verb) : ADDRESSING.has(verb)) ? named.entry : undefined;
  }

  /** The verb whose object begins with the token, titles and an article aside. */
  private verbBefore(s: number, first: number): string | undefined {
    const { firstToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = first - 1; k >= Math.max(firstToken, first - LONGEST_TITLE); k--) {
      const verb = verbs[verbAt[k - firstToken]!];
      if (verb) return verb.isPassive ? undefined : this.doc.lower(verb.head);
      if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(this.doc.tokens.pos[k]!)) return undefined;
    }
    return undefined;
  }

  /** "Roy said | he", "Roy told the judge that | he": who says it. */
  private sayer(s: number, i: number): ActorEntry | undefined {
    const { firstToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = i - 1; k >= Math.max(firstToken, i - LONGEST_LISTENER); k--) {
      const verb = verbs[verbAt[k - firstToken]!];
      if (verb) return verb.form === 'finite' && !verb.isPassive && SAYING.has(this.doc.lower(verb.head)) ? (this.spokenFor(verb.first) ?? this.clause(s, i)?.entry) : undefined;
      if (k < i - 1 ? !/^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(this.doc.tokens.pos[k]!) : this.doc.lower(k) !== 'that') return undefined;
    }
    return undefined;
  }

  /** "His lawyer | said he": for whom somebody speaks. */
  private spokenFor(end: number): ActorEntry | undefined {
    const { doc, discourse } = this;
    const source = discourse.endingAt(end);
    if (!source || source.isName || !SPEAKING_FOR.test(doc.lower(end - 1))) return undefined;
    const owner = discourse.at(source.first);
    return owner !== source.entry && owner?.kind === 'person' ? owner : undefined;
  }

  /** A finite verb follows, adverbs aside. */
  private isSubject(s: number, i: number): boolean {
    const { firstToken, endToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = i + 1; k < Math.min(endToken, i + 4); k++) {
      const verb = verbAt[k - firstToken]!;
      if (verb >= 0) return verbs[verb]!.form === 'finite';
      if (this.doc.tokens.pos[k] !== 'ADV') return false;
    }
    return false;
  }

  private clause(s: number, i: number): ClauseSubject | null {
    return clauseSubject(this.doc, s, i, (token) => this.discourse.at(token));
  }

  /** "“Keith gave me a chance,” he said": whom somebody's own words speak of by name does not say them. */
  private isSpokenOf(entry: ActorEntry, source: number): boolean {
    for (let k = this.discourse.seen.length - 1; k >= 0; k--) {
      const m = this.discourse.seen[k]!;
      if (source - m.first > SPEECH_REACH) return false;
      if (m.entry === entry && this.candidates.speech(m.first) === source) return true;
    }
    return false;
  }

  /** What only a body has. */
  private isOfBodies(i: number): boolean {
    return OF_BODIES.test(this.doc.lower(i)) || (/^(?:own|chief|main|annual|new|top|senior)$/.test(this.doc.lower(i)) && OF_BODIES.test(this.doc.lower(i + 1)));
  }

  /** Who says the words in which the token stands, if that one is known by now. */
  speakerAt(i: number): ActorEntry | undefined {
    const source = this.candidates.speech(i);
    if (source < 0) return undefined;
    return this.discourse.at(source) ?? (source > i ? this.expected(source) : undefined);
  }

  /** "“They lied,” | he said": who is about to be named as speaking, as far as the text up to here tells. */
  private expected(source: number): ActorEntry | undefined {
    const gender = PERSON_PRONOUNS.get(this.doc.lower(source));
    if (!gender) return undefined;
    if (!this.speakers.has(source)) {
      const { sentences } = this.doc;
      let s = this.discourse.seen.at(-1)?.sentence ?? 0;
      while (s + 1 < sentences.length && sentences[s]!.endToken <= source) s++;
      this.speakers.set(source, personMeant(this.candidates, gender, s, source, (entry) => this.isSpokenOf(entry, source), false));
    }
    return this.speakers.get(source);
  }
}

const other = (gender: 'f' | 'm'): 'f' | 'm' => (gender === 'f' ? 'm' : 'f');

/** A noun phrase of its own: the object in "praised her", not the owner in "her office". */
function isAlone(doc: ParsedText, s: number, i: number): boolean {
  const { nouns, nounAt } = doc.phrases(s);
  const n = nounAt[i - doc.sentences[s]!.firstToken]!;
  return n >= 0 ? nouns[n]!.head === i : !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(doc.tokens.pos[i + 1] ?? '');
}
