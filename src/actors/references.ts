/** Pronouns and descriptions – "he", "the North Korean leader", "the institute", "two drivers" – and who is meant by each. */
import type { ParsedText } from '../text/document.ts';
import { clauseSubject, onlyOneMeant, personMeant, subjectMeant, type Candidates, type Placed, type Speech } from './antecedents.ts';
import { Bodies } from './bodies.ts';
import { genderOfNoun, isDoubtfulPerson } from './common-nouns.ts';
import { descriptionAt, DESCRIBES, type Description } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { Holders } from './holders.ts';
import { CLOSES_ROLE, OPENS_ROLE, PRONOUN, RELATIVE } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { isPleonastic } from './pleonastic.ts';
import { GROUP_PRONOUNS, PERSON_PRONOUNS, THING_PRONOUNS } from './reference-words.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import type { RoleMatch } from './roles.ts';
import { relativeMeant } from './relatives.ts';
import { Unnamed } from './unnamed.ts';

export function resolveReferences(registry: ActorRegistry, text: NameText, found: readonly NameMention[], fixed: Uint8Array, speech: Speech): void {
  new References(registry, text, found, fixed, speech).resolve();
}

const LINKING = /^(?:is|was|are|were|be|been|being|become|becomes|became|remain|remains|remained|['’](?:s|re|m))$/;
/** Sentences at the start of a text in which somebody may be described before being named. */
const LEAD = 12;
/** Tokens before "he said" in which what he says may stand. */
const SPEECH_REACH = 120;
/** Before a role: another holder of it. */
const OTHER_HOLDER = /^(?:former|ex|late|then|next|new|previous|other|second|acting|deputy|vice|junior|shadow|assistant|incoming|outgoing|rival|second|third|local|neighbouring|neighboring)$/;

const isBody = ({ kind }: ActorEntry): boolean => kind === 'country' || kind === 'organization' || kind === 'other';
const isSeveral = ({ kind }: ActorEntry): boolean => kind === 'group' || kind === 'organization';

/** "the Minister", "the Company": a capital makes no name of a noun behind its article. */
function isCommonNoun({ doc, kinds }: NameText, { first, end, known, guess, sentence }: NameMention): boolean {
  if (known || guess !== 'unknown' || (kinds[end - 1]! & DESCRIBES) === 0) return false;
  const { firstToken } = doc.sentences[sentence]!;
  for (let i = first; i < end - 1; i++) if ((kinds[i]! & (OPENS_ROLE | CLOSES_ROLE)) === 0) return false;
  return first > firstToken && /^(?:the|this|that|his|her|our|their|its|my|your|['’]s?)$/.test(doc.lower(first - 1));
}

class References {
  private readonly discourse: Discourse;
  private readonly candidates: Candidates;
  private readonly holders: Holders;
  private readonly bodies = new Bodies();
  private readonly unnamed: Unnamed;
  /** People by the nouns that the text gives them beside their names: "a girl, Lale". */
  private readonly described = new Map<string, ActorEntry>();
  /** The same by whose they are: "his wife, Ada". */
  private readonly describedOf = new Map<ActorEntry, Map<string, ActorEntry>>();
  private readonly doc: ParsedText;

  constructor(private readonly registry: ActorRegistry, private readonly text: NameText, found: readonly NameMention[], private readonly fixed: Uint8Array, private readonly speech: Speech) {
    this.doc = text.doc;
    this.discourse = new Discourse(text.doc, registry, found, (m) => isCommonNoun(text, m));
    this.candidates = { doc: text.doc, seen: this.discourse.seen, counts: this.discourse.counts, speech };
    this.holders = new Holders(registry, this.discourse);
    this.unnamed = new Unnamed(text.doc);
  }

  resolve(): void {
    const { doc, discourse, text: { kinds: kindsAt } } = this;
    for (let s = 0; s < doc.sentences.length; s++) {
      const { firstToken, endToken } = doc.sentences[s]!;
      for (let i = firstToken; i < endToken; i++) {
        const kinds = kindsAt[i]!;
        if ((kinds & (PRONOUN | RELATIVE | DESCRIBES)) === 0 || discourse.taken[i] || this.fixed[i]) continue;
        discourse.readTo(i, (m) => this.bodies.see(m));
        if ((kinds & DESCRIBES) !== 0) this.readDescription(s, i);
        else {
          const who = (kinds & PRONOUN) !== 0 ? this.pronounMeant(s, i) : relativeMeant(discourse, i);
          if (who) discourse.add(who, i, i + 1, s);
        }
      }
    }
    this.unnamed.settle(this.registry);
  }

  private pronounMeant(s: number, i: number): ActorEntry | undefined {
    const { doc, discourse } = this;
    const word = doc.lower(i);
    const gender = PERSON_PRONOUNS.get(word);
    if (gender) {
      // "He has not spoken to him": not to himself. "He lied," says somebody else.
      const not = word === 'him' ? this.clauseSubject(s, i) : undefined;
      const speaker = this.speakerAt(i);
      const relative = word === 'his' || word === 'her' ? this.relativeSubject(s, i) : undefined;
      if (relative?.kind === 'person' && relative.gender !== (gender === 'f' ? 'm' : 'f')) return relative;
      return personMeant(this.candidates, gender, s, i, (entry) => entry === not || entry === speaker || this.isSpokenOf(entry, i));
    }
    const fits = THING_PRONOUNS.has(word) ? isBody : GROUP_PRONOUNS.has(word) ? isSeveral : undefined;
    if (!fits || (word === 'it' && isPleonastic(doc, s, i))) return undefined;
    return this.thingMeant(s, i, word, (entry) => fits(entry) && entry !== this.speakerAt(i));
  }

  /** Whom "it" or "they" means: the subject of its clause, of the sentence before where it is itself the first subject, or the only one near. */
  private thingMeant(s: number, i: number, word: string, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const clause = clauseSubject(this.doc, s, i, (token) => this.discourse.at(token));
    // "The council scrubs it": an object is not its own subject, and mostly a thing.
    const isObject = (word === 'it' || word === 'them') && !this.isSubject(s, i);
    if (isObject) return word === 'it' ? undefined : onlyOneMeant(this.candidates, s, i, (entry) => entry.kind === 'group' && entry !== clause?.entry);
    if (clause?.entry && (fits(clause.entry) || (word.startsWith('the') && clause.entry.kind === 'country'))) return clause.entry;
    const isStrict = word === 'they' || word === 'their';
    const fitsAcross = isStrict ? (entry: ActorEntry): boolean => entry.kind === 'group' && fits(entry) : fits;
    if (clause === null) {
      const before = subjectMeant(this.candidates, s, i, fitsAcross);
      if (before || word === 'it') return before;
    }
    if (clause !== null && !clause.entry) return undefined;
    return word === 'it' ? undefined : onlyOneMeant(this.candidates, s, i, fitsAcross);
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

  private clauseSubject(s: number, i: number): ActorEntry | undefined {
    return clauseSubject(this.doc, s, i, (token) => this.discourse.at(token))?.entry;
  }

  /** "an owner who would not give his name" */
  private relativeSubject(s: number, i: number): ActorEntry | undefined {
    const clause = clauseSubject(this.doc, s, i, (token) => this.discourse.at(token));
    return clause?.isRelative ? clause.entry : undefined;
  }

  /** "“Keith gave me a chance,” he said": whom somebody's own words speak of by name does not say them. */
  private isSpokenOf(entry: ActorEntry, source: number): boolean {
    for (let k = this.discourse.seen.length - 1; k >= 0; k--) {
      const m = this.discourse.seen[k]!;
      if (source - m.first > SPEECH_REACH) return false;
      if (m.entry === entry && this.speech(m.first) === source) return true;
    }
    return false;
  }

  /** Who says the words in which the token stands, if that one is known by now. */
  private speakerAt(i: number): ActorEntry | undefined {
    const source = this.speech(i);
    return source < 0 ? undefined : this.discourse.at(source);
  }

  private readDescription(s: number, head: number): void {
    const d = descriptionAt(this.text, s, head);
    if (!d || this.fixed[d.first] || this.isOnlyTold(d)) return;
    const who = this.meant(d);
    if (who) this.discourse.add(who, d.first, d.end, s);
  }

  /** "Brandt is the mayor", "Brandt, the mayor,", "the charity Lantern Relief": what somebody is called, and no mention beside the name. */
  private isOnlyTold(d: Description): boolean {
    const { doc, discourse } = this;
    const { firstToken, endToken } = doc.sentences[d.sentence]!;
    const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
    const { noun } = d;
    const comma = /^(?:then|now|once|formerly|currently|later|today)$/.test(at(d.first - 1)) ? d.first - 2 : d.first - 1;
    const before = at(comma) === ',' ? discourse.endingAt(comma) : undefined;
    const called = /^(?:called|named)$/.test(at(d.end)) ? d.end + 1 : at(d.end) === ',' ? d.end + 1 : d.end;
    const after = d.opening !== 'bare' || called > d.end ? (discourse.startingAt(called) ?? this.nameEnding(d.sentence, called)) : undefined;
    for (const named of [before, after]) {
      if (!named || named.entry.isUnnamed || named.entry.kind !== (d.kind === 'body' ? 'organization' : 'person') || d.kind === 'group') continue;
      if (named === after && !/^(?:,|called|named|)$/.test(called > d.end ? at(d.end) : '')) continue;
      if (d.kind === 'body') this.bodies.describe(noun, named.entry, d.sentence, named.first);
      else {
        this.described.set(noun, named.entry);
        const owner = this.ownerOf(d);
        if (owner) put(this.describedOf, owner, noun, named.entry);
      }
      return true;
    }
    // "A robust driver, she was fined": told of whoever the pronoun means.
    if (d.opening === 'a' && d.first === firstToken && at(d.end) === ',' && PERSON_PRONOUNS.has(at(d.end + 1))) return true;
    const isOwner = /^['’]s?$/.test(at(d.end));
    const link = /^(?:not|n['’]t|now|also|still)$/.test(at(d.first - 1)) ? d.first - 2 : d.first - 1;
    // "It was the mayor who": not what somebody is.
    if (!isOwner && LINKING.test(at(link)) && at(link - 1) !== 'it') return true;
    return d.opening !== 'the' && /^(?:as|like|than|called)$/.test(at(d.first - 1));
  }

  /** "the owner, the American investor Chip Lindqvist": the name that ends the phrase from the token on. */
  private nameEnding(s: number, first: number): Placed | undefined {
    const { nouns, nounAt } = this.doc.phrases(s);
    const phrase = nouns[nounAt[first - this.doc.sentences[s]!.firstToken] ?? -1];
    if (phrase?.first !== first) return undefined;
    const named = this.discourse.endingAt(phrase.end);
    return named && named.entry.kind === 'person' && named.first > first ? named : undefined;
  }

  private ownerOf(d: Description): ActorEntry | undefined {
    if (d.opening !== 'owner') return undefined;
    if (this.doc.lower(d.first) === 'my') return this.speakerAt(d.first);
    for (let i = d.head - 1; i >= d.first; i--) {
      const owner = this.discourse.at(i);
      if (owner) return owner;
    }
    return undefined;
  }

  private meant(d: Description): ActorEntry | undefined {
    switch (d.kind) {
      case 'person': return this.personMeant(d);
      case 'body': return this.bodyMeant(d);
      case 'group': return this.groupMeant(d);
      default: return this.otherMeant(d);
    }
  }

  private personMeant(d: Description): ActorEntry | undefined {
    const { doc, discourse } = this;
    const { noun } = d;
    const owner = this.ownerOf(d);
    const role = this.text.roleEndingAt(d.first, d.end);
    const isHeadline = doc.zones[doc.sentences[d.sentence]!.zone]!.kind === 'headline';
    if (d.opening === 'the' || d.opening === 'this' || d.opening === 'owner') {
      const by = owner ?? discourse.nameWithin(d.first, d.head);
      const holder = role && !role.isPlural ? this.holderMeant(d, role, by) : undefined;
      if (holder) return holder;
      const described = owner ? this.describedOf.get(owner)?.get(noun) : this.described.get(noun);
      if (described && described !== owner && discourse.lastSeen.has(described)) return described;
    } else if (role && !role.isPlural && d.opening !== 'number' && (isHeadline || (d.opening === 'a' && d.sentence < LEAD))) {
      // "Mayor blows it all", "A mayor was hiding last night": who it is, is told later.
      const holder = this.holders.only(role.role);
      if (holder && (isHeadline || !discourse.lastSeen.has(holder))) return holder;
    }
    if (d.opening === 'bare' || d.opening === 'number') return undefined;
    // "The minister must go": who it is, comes after the headline.
    if (role && d.opening === 'the' && d.sentence < LEAD && d.end - d.first === role.end - role.first + 1) {
      const later = this.holders.only(role.role);
      if (later && !discourse.lastSeen.has(later) && this.unnamed.lastSentence(d, owner) < 0) return later;
    }
    const again = d.opening === 'a' || d.isRestricted ? undefined : (this.unnamed.again(d, owner) ?? this.anotherWordFor(d));
    if (again) return again;
    if ((d.opening === 'owner' && !owner) || isDoubtfulPerson(doc.lower(d.head))) return undefined;
    return this.unnamed.meet(d, owner);
  }

  /** "The 51-year-old striker", "The Portuguese midfielder" after a sentence about somebody: the same, in other words. */
  private anotherWordFor(d: Description): ActorEntry | undefined {
    const { doc, discourse } = this;
    if (d.opening !== 'the' || d.first !== doc.sentences[d.sentence]!.firstToken || d.end - d.first < 3) return undefined;
    const owner = discourse.nameWithin(d.first, d.head);
    const hasAge = /-year-old$|^year-old$/.test(doc.slice(d.first, d.head).toLowerCase().split(' ').at(-1) ?? '') || /year-old/.test(doc.slice(d.first, d.head));
    if (!hasAge && owner?.kind !== 'country') return undefined;
    if (this.text.roleEndingAt(d.first, d.end)?.role.kind === 'government') return undefined;
    const gender = genderOfNoun(doc.lower(d.head));
    return subjectMeant(this.candidates, d.sentence, d.first, (entry) => entry.kind === 'person' && !(gender && entry.gender && gender !== entry.gender));
  }

  private holderMeant(d: Description, { role, first }: RoleMatch, by: ActorEntry | undefined): ActorEntry | undefined {
    if (by !== undefined || first - d.first <= 1) return this.holders.meant(role, by, d.sentence);
    // "the embattled mayor", but not "the former mayor".
    for (let i = d.first + 1; i < first; i++) if (OTHER_HOLDER.test(this.doc.lower(i))) return undefined;
    const only = this.holders.only(role);
    return only && this.discourse.lastSeen.has(only) ? only : undefined;
  }

  private bodyMeant(d: Description): ActorEntry | undefined {
    const noun = this.doc.lower(d.head);
    const owner = this.ownerOf(d);
    if ((d.opening === 'the' || d.opening === 'this') && d.end - d.first === 2 && !d.isRestricted) {
      const body = this.bodies.meant(noun, d.sentence);
      if (body && this.unnamed.lastSentence(d, owner) <= body.sentence) return body.entry;
    }
    if (d.opening === 'bare' || d.opening === 'number' || (d.opening === 'owner' && !owner)) return undefined;
    // "Her government": that of her country.
    const country = noun === 'government' && d.opening === 'owner' ? this.countryOf(owner) : undefined;
    if (country) return country;
    return (d.opening === 'a' || d.isRestricted ? undefined : this.unnamed.again(d, owner)) ?? this.unnamed.meet(d, owner);
  }

  private groupMeant(d: Description): ActorEntry | undefined {
    const owner = this.ownerOf(d);
    if (d.opening === 'owner' && !owner) return undefined;
    return this.unnamed.again(d, owner) ?? this.unnamed.meet(d, owner);
  }

  private otherMeant(d: Description): ActorEntry | undefined {
    if (this.doc.lower(d.head) === 'counterpart') return this.holders.counterpart(this.discourse.nameWithin(d.first, d.head));
    if (d.opening === 'owner') return this.countryOf(this.ownerOf(d));
    return (d.opening === 'the' || d.opening === 'this') && d.end - d.first === 2 ? (this.onlyCountry(d.sentence) ?? (d.opening === 'this' ? this.mainCountry() : undefined)) : undefined;
  }

  /** "his country": that of the office which the text gives him. */
  private countryOf(person: ActorEntry | undefined): ActorEntry | undefined {
    const of = person?.kind === 'person' ? person.roles.find((held) => held.of?.startsWith('country:'))?.of : undefined;
    return of ? this.registry.get(of) : undefined;
  }

  /** The country of which the text has spoken most so far, by far. */
  private mainCountry(): ActorEntry | undefined {
    let best: ActorEntry | undefined;
    let most = 0;
    let next = 0;
    for (const [entry, count] of this.discourse.counts) {
      if (entry.kind !== 'country') continue;
      if (count > most) [best, next, most] = [entry, most, count];
      else if (count > next) next = count;
    }
    return most >= 2 * next ? best : undefined;
  }

  /** "the country", where this sentence and the one before speak of one country only. */
  private onlyCountry(sentence: number): ActorEntry | undefined {
    const { seen } = this.discourse;
    let country: ActorEntry | undefined;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - 20); k--) {
      const { entry, sentence: at } = seen[k]!;
      if (sentence - at > 1) break;
      if (entry.kind !== 'country') continue;
      if (country && country !== entry) return undefined;
      country = entry;
    }
    return country;
  }
}

function put(map: Map<ActorEntry, Map<string, ActorEntry>>, owner: ActorEntry, noun: string, entry: ActorEntry): void {
  const own = map.get(owner);
  if (own) own.set(noun, entry);
  else map.set(owner, new Map([[noun, entry]]));
}
