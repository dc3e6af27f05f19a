/** Somebody spoken of again in other words: "the 51-year-old", "the Portuguese striker", "the New York billionaire", "the pensioner". */
import type { ParsedText } from '../text/document.ts';
import { personMeant, subjectMeant, type Candidates } from './antecedents.ts';
import { isSubject } from './subjects.ts';
import { genderOfNoun } from './common-nouns.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { NameText } from './name-text.ts';
import { lastFrom } from './nationals.ts';
import { PARTISANS } from './partisans.ts';
import { PERSON_PRONOUNS } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';

/** Nouns that say more of a person than which one is meant: no text brings somebody in by them alone with "the". */
const TELLING = new Set('man woman pensioner grandmother grandfather grandad gran mother-of-two father-of-two mother-of-three father-of-three dad-of-two mum-of-two billionaire millionaire tycoon magnate thug conman fraudster crook brute monster villain firebrand maverick heiress'.split(' '));
/** What somebody does for a living or a prize: news that calls one person so by "the" has named the one before. */
const VOCATIONS = new Set(
  'athlete canoeist kayaker rower swimmer sprinter runner striker midfielder defender goalkeeper winger skipper boxer jockey golfer cyclist skier champion olympian batsman bowler wrestler gymnast singer actor actress novelist poet painter sculptor composer filmmaker pianist violinist comedian rapper entrepreneur financier industrialist oligarch philanthropist frontman songwriter playwright'.split(' '),
);
/** Of whom a sentence that opens so goes on to speak: few texts bring in a scholar by the noun alone. */
const LEARNED = /(?:ologist|historian|economist|academic|scientist|professor|philosopher|mathematician|physicist|chemist|linguist|geographer|critic|curator|conservationist|activist|campaigner|veteran|politician|lawmaker|writer|author|artist)$/;
/** The one of whom a text speaks: named so often, and so many times as often as another. */
const MAIN_COUNT = 3;
const MAIN_RATIO = 2;
/** After these the phrase goes on and tells which one. */
const GOES_ON = /^(?:of|behind|named|called|whose|with|in|at|on|who|that|from)$/;
/** So near a name stands where somebody is from: "Senator Ada Roy of Maine", in tokens. */
const BESIDE = 4;
const SELF: Readonly<Record<string, 'f' | 'm'>> = { himself: 'm', herself: 'f' };
/** Mentions back in which somebody's age may stand. */
const AGE_REACH = 60;
/** Somebody else of the same sort. */
const ANOTHER = /^(?:other|second|third|same|first|last|next|former|previous|new|late|lone|only|latest|local|average|typical|young|elder|younger|older|richest)$/;

export class Epithets {
  private readonly doc: ParsedText;
  /** Whom the text has called by the name of a people, and where. */
  private readonly nationals = new Map<string, { entry: ActorEntry; at: number }>();

  constructor(private readonly text: NameText, private readonly discourse: Discourse, private readonly candidates: Candidates) {
    this.doc = text.doc;
  }

  /** The one already spoken of; undefined where the words may bring in somebody new. */
  meant(d: Description): ActorEntry | undefined {
    const { doc } = this;
    if ((d.opening !== 'the' && d.opening !== 'this') || d.isRestricted) return undefined;
    const country = this.text.nationals.get(d.head);
    if (country !== undefined) return this.isAnother(d) ? undefined : this.national(d, country);
    const age = this.ageIn(d);
    if (age !== undefined) return this.ofAge(age, d) ?? this.spokenOf(d);
    // "the candidate herself"
    const self = SELF[doc.lower(d.end)];
    if (self) return !this.isDoer(d) ? undefined : personMeant(this.candidates, self, d.sentence, d.first, (entry) => !this.canBe(entry, d));
    if (PARTISANS.has(d.noun)) return d.opening === 'the' && !this.isAnother(d) && !GOES_ON.test(doc.lower(d.end)) ? this.partisan(d) : undefined;
    if (VOCATIONS.has(d.noun) && d.end - d.first === 2 && !GOES_ON.test(doc.lower(d.end))) return this.mainPerson(d);
    if (doc.lower(d.end) === 'of' && this.isOfficeInBody(d)) return this.spokenOf(d);
    if (GOES_ON.test(doc.lower(d.end)) || (d.first > 0 && doc.lower(d.first - 1) === 'and')) return undefined;
    const opensSentence = d.first === doc.sentences[d.sentence]!.firstToken;
    const role = this.text.roleEndingAt(d.first, d.end)?.role;
    // "Labour's Meg Roe said it was wrong. “It is a farce,” the shadow minister said."
    if (!opensSentence && d.opening === 'the' && role !== undefined && role.kind !== 'person' && this.endsQuotation(d)) {
      const holder = this.inOffice(d);
      if (holder) return holder;
    }
    if (!opensSentence && !isSubject(doc, d)) return undefined;
    if (opensSentence && d.opening === 'the' && d.end - d.first === 2 && LEARNED.test(d.noun)) return this.spokenOf(d);
    if (TELLING.has(d.noun)) return this.isAnother(d) || (d.end - d.first === 2 && d.opening === 'the' && !opensSentence) ? undefined : this.spokenOf(d);
    if (role?.kind === 'government') return opensSentence && d.opening === 'the' && d.noun.split(' ').length === d.head - d.first ? this.inOffice(d) : undefined;
    return d.opening === 'the' && d.end - d.first > 2 && this.tellsWhence(d) && !this.isAnother(d) ? this.spokenOf(d) : undefined;
  }

  /** "“It is a farce,” the minister said", and no name in the sentence. */
  private endsQuotation({ first, sentence }: Description): boolean {
    const { firstToken } = this.doc.sentences[sentence]!;
    const before = /^(?:said|says|added|adds)$/.test(this.doc.lower(first - 1)) ? first - 2 : first - 1;
    return before > firstToken && /^["”’']$/.test(this.doc.tokens.text[before]!) && /^[,?!.]$/.test(this.doc.tokens.text[before - 1]!);
  }

  /** "Keir Lund visited Leeds. The prime minister said …": whose office the reader is taken to know, for the text tells of none. */
  private inOffice(d: Description): ActorEntry | undefined {
    const who = this.spokenOf(d);
    if (!who || who.roles.length > 0 || this.isOrdinary(who)) return undefined;
    // "Ada Roe is not the mayor."
    const { firstToken, endToken } = this.doc.sentences[d.sentence]!;
    for (let i = d.sentence > 0 ? this.doc.sentences[d.sentence - 1]!.firstToken : firstToken; i < firstToken; i++) if (this.doc.lower(i) === this.doc.lower(d.head)) return undefined;
    // "The mayor said she": somebody else.
    for (let i = d.end; i < endToken; i++) {
      const gender = PERSON_PRONOUNS.get(this.doc.lower(i));
      if (gender === undefined) continue;
      if ((who.gender !== null && who.gender !== gender) || /^(?:him|her)$/.test(this.doc.lower(i))) return undefined;
      break;
    }
    return who;
  }

  /** Somebody of whom the text tells the age, or what befell them. */
  private isOrdinary(who: ActorEntry): boolean {
    const { doc } = this;
    return who.mentions.some(({ end, sentence }) => {
      if (/^[,(]$/.test(doc.lower(end)) && (/^\d\d$/.test(doc.lower(end + 1)) || /^(?:aged|an?|the|who|whose|of|from)$/.test(doc.lower(end + 1)))) return true;
      const { verbs, verbAt } = doc.phrases(sentence);
      const verb = verbs[verbAt[end - doc.sentences[sentence]!.firstToken] ?? -1];
      return verb !== undefined && (verb.isPassive || /^(?:died|dies|drowned|disappeared|resigned|quit)$/.test(doc.lower(verb.head)));
    });
  }

  /** "the Swede", "the 22-year-old German": who is from there, or else whom the text speaks of. */
  private national(d: Description, country: string): ActorEntry | undefined {
    const told = lastFrom(this.discourse, country, d.first);
    const before = this.nationals.get(d.noun);
    const age = this.ageIn(d);
    const who = told && told.first > (before?.at ?? -1) ? told.entry : (before?.entry ?? (age === undefined ? undefined : this.ofAge(age, d)) ?? this.spokenOf(d) ?? this.mainPerson(d));
    if (who) this.nationals.set(d.noun, { entry: who, at: d.first });
    return who;
  }

  /** "the Republican", "the Florida Republican": with a place, who was named beside it. */
  private partisan(d: Description): ActorEntry | undefined {
    const { doc, discourse: { seen } } = this;
    const place = d.head - d.first > 1 && doc.tokens.word[d.head - 1]!.isCapitalized ? doc.lower(d.head - 1) : undefined;
    if (place === undefined) return d.head - d.first === 1 ? (this.spokenOf(d) ?? this.mainPerson(d)) : undefined;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - AGE_REACH); k--) {
      const { entry, first, end, sentence } = seen[k]!;
      if (!this.canBe(entry, d)) continue;
      const { firstToken, endToken } = doc.sentences[sentence]!;
      for (let i = Math.max(firstToken, first - BESIDE); i < Math.min(endToken, end + BESIDE); i++) if (doc.lower(i) === place) return entry;
    }
    return undefined;
  }

  /** "the leader of Free Alps", "the head of the council" */
  private isOfficeInBody({ end, noun }: Description): boolean {
    if (!/^(?:leader|head|founder|chief|boss|president|chairman|chairwoman|director)$/.test(noun)) return false;
    const body = this.discourse.startingAt(end + 1) ?? (this.doc.lower(end + 1) === 'the' ? this.discourse.startingAt(end + 2) : undefined);
    return body?.entry.kind === 'organization';
  }

  private mainPerson(d: Description): ActorEntry | undefined {
    let best: ActorEntry | undefined;
    let most = 0;
    let next = 0;
    for (const [entry, count] of this.discourse.counts) {
      if (entry.kind !== 'person' || entry.isUnnamed) continue;
      if (count > most) [best, next, most] = [entry, most, count];
      else if (count > next) next = count;
    }
    return best && most >= MAIN_COUNT && most >= MAIN_RATIO * next && this.canBe(best, d) ? best : undefined;
  }

  /** "the candidate herself told": not "on the president herself", which speaks of somebody else. */
  private isDoer({ end, sentence }: Description): boolean {
    const { firstToken, endToken } = this.doc.sentences[sentence]!;
    const { verbs, verbAt } = this.doc.phrases(sentence);
    return end + 1 < endToken && verbs[verbAt[end + 1 - firstToken]!]?.form === 'finite';
  }

  /** The number in "the 51-year-old striker". */
  private ageIn({ first, end }: Description): string | undefined {
    const { doc } = this;
    for (let i = first + 1; i < end; i++) {
      if (doc.lower(i) === 'year' && doc.lower(i - 1) === '-') return doc.lower(i - 2);
      if (doc.lower(i).endsWith('-year-old')) return doc.lower(i).slice(0, -'-year-old'.length);
    }
    return undefined;
  }

  /** "Ada Roy, 51," */
  private ofAge(age: string, d: Description): ActorEntry | undefined {
    const { doc, discourse: { seen } } = this;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - AGE_REACH); k--) {
      const { entry, end } = seen[k]!;
      if (entry.kind === 'person' && /^[,(]$/.test(doc.lower(end)) && (doc.lower(end + 1) === age || (doc.lower(end + 1) === 'aged' && doc.lower(end + 2) === age)) && this.canBe(entry, d)) return entry;
    }
    return undefined;
  }

  /** A country, a party or a place stands before the noun: "the Vermont senator", "the Tory grandee". */
  private tellsWhence({ first, head }: Description): boolean {
    const owner = this.discourse.nameWithin(first, head);
    if (owner) return owner.kind === 'country' || owner.kind === 'organization' || owner.kind === 'group';
    const { word, pos } = this.doc.tokens;
    for (let i = first + 1; i < head; i++) if (word[i]!.isCapitalized && pos[i] === 'PROPN') return true;
    return false;
  }

  private isAnother({ first, head }: Description): boolean {
    // "the new owner", but not "the New York owner"
    for (let i = first + 1; i < head; i++) if (!this.doc.tokens.word[i]!.isCapitalized && ANOTHER.test(this.doc.lower(i))) return true;
    return false;
  }

  /** Whom the sentence before is about, in the same speaker's words; nobody of whom this sentence has spoken already. */
  private spokenOf(d: Description): ActorEntry | undefined {
    const { seen, speech } = this.candidates;
    const saidBy = speech(d.first);
    for (let k = seen.length - 1; k >= 0 && seen[k]!.sentence === d.sentence; k--) if (seen[k]!.entry.kind === 'person' && seen[k]!.first < d.first) return undefined;
    const who = subjectMeant(this.candidates, d.sentence, d.first, (entry) => this.canBe(entry, d));
    for (let k = seen.length - 1; who && k >= 0 && d.sentence - seen[k]!.sentence <= 2; k--) if (seen[k]!.entry === who && speech(seen[k]!.first) === saidBy) return who;
    return undefined;
  }

  private canBe(entry: ActorEntry, { head }: Description): boolean {
    const gender = genderOfNoun(this.doc.lower(head));
    return entry.kind === 'person' && !entry.isUnnamed && !(gender && entry.gender && gender !== entry.gender);
  }
}
