/** Pronouns and descriptions – "he", "the North Korean leader", "the institute", "two drivers" – and who is meant by each. */
import type { ParsedText } from '../text/document.ts';
import { type Candidates, type Placed, type Speech } from './antecedents.ts';
import { Bodies } from './bodies.ts';
import { BodyDescriptions, isOwnerOfOffice } from './body-descriptions.ts';
import { Callings } from './callings.ts';
import { genderOfNoun, isDoubtfulPerson, isManyBodies } from './common-nouns.ts';
import { courtParty, isCourtParty } from './court-parties.ts';
import { descriptionAt, DESCRIBES, type Description } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { Epithets } from './epithets.ts';
import { familyNamed } from './families.ts';
import { Foretold } from './foretold.ts';
import { Holders } from './holders.ts';
import { ANOTHER, BODY_NOUN, CLOSES_ROLE, GROUP_NOUN, OPENS_ROLE, PERSON_NOUN, PRONOUN, RELATIVE } from './name-facts.ts';
import { isToldOfDoer, sharesFate } from './lead-fates.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { nationalAt } from './nationals.ts';
import { isOneOfThem } from './partisans.ts';
import { mergePolice, OnlyBodies } from './only-bodies.ts';
import { Pronouns } from './pronouns.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import type { RoleMatch } from './roles.ts';
import { relativeMeant } from './relatives.ts';
import { Unnamed } from './unnamed.ts';

export function resolveReferences(registry: ActorRegistry, text: NameText, found: readonly NameMention[], fixed: Uint8Array, speech: Speech): void {
  mergePolice(registry);
  new References(registry, text, found, fixed, speech).resolve();
}

/** Sentences at the start of a text in which somebody may be described before being named. */
const LEAD = 12;
/** Words of a title before a name. */
const LONGEST_TITLE = 4;
/** Before a role: another holder of it. */
const OTHER_HOLDER = /^(?:former|ex|late|then|next|new|previous|other|second|acting|deputy|vice|junior|shadow|assistant|incoming|outgoing|rival|third|local|neighbouring|neighboring)$/;

/** "the Minister", "the Company": a capital makes no name of a noun behind its article. */
function isCommonNoun(text: NameText, m: NameMention): boolean {
  const { doc, kinds } = text;
  const { first, end, known, guess, sentence } = m;
  if (isOneOfThem(text, m) || text.nationals.has(m.first)) return true;
  if (known || guess !== 'unknown' || (kinds[end - 1]! & DESCRIBES) === 0) return false;
  const { firstToken, zone } = doc.sentences[sentence]!;
  // "Driver killed on mountain road", "Dockers have walked out"
  if (first === firstToken && end === first + 1 && ((kinds[first]! & GROUP_NOUN) !== 0 || doc.zones[zone]!.kind === 'headline')) return true;
  for (let i = first; i < end - 1; i++) if ((kinds[i]! & (OPENS_ROLE | CLOSES_ROLE)) === 0) return false;
  return first > firstToken && /^(?:the|this|that|his|her|our|their|its|my|your|['’]s?)$/.test(doc.lower(first - 1));
}

/** What a country is to another, too. */
const OF_STATES = /^(?:ally|neighbou?r|rival|partner|enemy|foe|patron|adversary|backer|client)$/;

/** Where the name stands in "his name is | Ada", "a band calling itself the “| Orrin Front”"; -1 where none is told. */
function nameAfter(doc: ParsedText, pronoun: number, limit: number): number {
  if (pronoun + 3 < limit && doc.lower(pronoun + 1) === 'name' && /^(?:is|was|['’]s)$/.test(doc.lower(pronoun + 2))) return pronoun + 3;
  if (!/sel(?:f|ves)$/.test(doc.lower(pronoun)) || pronoun === 0 || !/^(?:calling|calls|called|styling|styles)$/.test(doc.lower(pronoun - 1))) return -1;
  let at = pronoun + 1;
  while (at < Math.min(limit, pronoun + 4) && /^(?:the|["“”‘’'])$/.test(doc.lower(at))) at++;
  return at < limit ? at : -1;
}

/** By sentence: the number of its paragraph. */
function paragraphOf({ columns, paragraphs, sentences }: ParsedText): Int32Array {
  const numbers = columns.int32(sentences.length);
  paragraphs.forEach(({ firstSentence, endSentence }, p) => numbers.fill(p, firstSentence, endSentence));
  return numbers;
}

/** By sentence: how many before it are nothing but somebody's own words. */
function spokenBefore({ columns, sentences }: ParsedText, speech: Speech): Int32Array {
  const before = columns.int32(sentences.length);
  for (let s = 1; s < sentences.length; s++) {
    const { firstToken, endToken } = sentences[s - 1]!;
    before[s] = before[s - 1]! + (speech(firstToken) >= 0 && (speech(endToken - 1) >= 0 || speech(endToken - 2) >= 0) ? 1 : 0);
  }
  return before;
}

const FIRST_PERSON = /^(?:i|me|my|myself)$/;

class References {
  private readonly discourse: Discourse;
  private readonly candidates: Candidates;
  private readonly holders: Holders;
  private readonly bodies: Bodies;
  private readonly onlyBodies: OnlyBodies;
  private readonly unnamed: Unnamed;
  private readonly epithets: Epithets;
  private readonly pronouns: Pronouns;
  private readonly callings: Callings;
  private readonly described: BodyDescriptions;
  private readonly foretold: Foretold;
  private readonly doc: ParsedText;

  constructor(private readonly registry: ActorRegistry, private readonly text: NameText, found: readonly NameMention[], private readonly fixed: Uint8Array, speech: Speech) {
    this.doc = text.doc;
    this.discourse = new Discourse(text.doc, registry, found, (m) => isCommonNoun(text, m));
    this.candidates = { doc: text.doc, seen: this.discourse.seen, counts: this.discourse.counts, speech, spokenBefore: spokenBefore(text.doc, speech), paragraphOf: paragraphOf(text.doc) };
    this.bodies = new Bodies(text.doc);
    this.onlyBodies = new OnlyBodies(registry, this.bodies);
    this.holders = new Holders(registry, this.discourse);
    this.foretold = new Foretold(text.doc, this.discourse);
    this.unnamed = new Unnamed(text.doc);
    this.epithets = new Epithets(text, this.discourse, this.candidates);
    this.pronouns = new Pronouns(this.discourse, this.candidates);
    this.callings = new Callings(this.discourse, this.bodies, this.pronouns);
    this.described = new BodyDescriptions({ registry, text, discourse: this.discourse, bodies: this.bodies, onlyBodies: this.onlyBodies, unnamed: this.unnamed, callings: this.callings, holders: this.holders });
  }

  resolve(): void {
    const { doc, discourse, text, text: { kinds: kindsAt } } = this;
    for (let s = 0; s < doc.sentences.length; s++) {
      const { firstToken, endToken } = doc.sentences[s]!;
      for (let i = firstToken; i < endToken; i++) {
        const kinds = kindsAt[i]!;
        const isNational = text.nationals.has(i);
        if (((kinds & (PRONOUN | RELATIVE | DESCRIBES | ANOTHER)) === 0 && !isNational) || discourse.taken[i] || this.fixed[i]) continue;
        discourse.readTo(i, (m) => this.bodies.see(m));
        if ((kinds & DESCRIBES) !== 0 || isNational) this.readDescription(s, i);
        else if ((kinds & ANOTHER) !== 0) this.readAnother(s, i);
        else {
          const who = (kinds & PRONOUN) !== 0 ? this.pronouns.meant(s, i) : relativeMeant(discourse, i);
          if (who) discourse.add(this.namedNow(who, s, i) ?? who, i, i + 1, s);
        }
      }
    }
    this.unnamed.settle(this.registry, this.sayingI());
  }

  /** The heads of the sources in whose own words "I" stands more than once. */
  private sayingI(): Set<number> {
    const { tokens: { count, pos } } = this.doc;
    const once = new Set<number>();
    const often = new Set<number>();
    for (let i = 0; i < count; i++) {
      if (pos[i] !== 'PRON' || !FIRST_PERSON.test(this.doc.lower(i))) continue;
      const head = this.candidates.speech(i);
      if (once.has(head)) often.add(head);
      else once.add(head);
    }
    return often;
  }

  /** "One engineer said so. Another worries": one more of those who were brought in last. */
  private readAnother(s: number, i: number): void {
    const { firstToken, endToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    const isSubject = i + 1 < endToken && (verbs[verbAt[i + 1 - firstToken]!]?.form === 'finite' || (this.doc.lower(i + 1) === ',' && /^(?:who|an?)$/.test(this.doc.lower(i + 2))));
    const noun = isSubject ? this.unnamed.lastBroughtIn(s) : undefined;
    if (noun === undefined) return;
    const met = this.unnamed.meet({ first: i, end: i + 1, head: i, sentence: s, noun, opening: 'a', kind: 'person', isRestricted: false }, undefined);
    met.name = `another ${noun}`;
    this.discourse.add(met, i, i + 1, s);
  }

  /** "His name is Ada": from here on whoever had none is called by it. */
  private namedNow(who: ActorEntry, s: number, owner: number): ActorEntry | undefined {
    const { doc, discourse } = this;
    const at = nameAfter(doc, owner, doc.sentences[s]!.endToken);
    const named = at < 0 ? undefined : discourse.startingAt(at)?.entry;
    if (!named || named.isUnnamed || (named.kind === 'person') !== (who.kind === 'person') || discourse.lastSeen.has(named)) return undefined;
    // Whoever has a name already has not this one.
    if (!who.isUnnamed) return doc.lower(owner + 1) === 'name' ? named : undefined;
    discourse.merge(who, named);
    this.unnamed.name(who, named);
    return named;
  }

  /** "The driver, Ada Roy, said": who was spoken of as the driver before has a name now. */
  private nameEarlier(d: Description, told: Placed): void {
    const { discourse } = this;
    if ((d.opening !== 'the' && d.opening !== 'owner') || d.isRestricted || !told.isName || (discourse.counts.get(told.entry) ?? 0) > (told.first < d.first ? 1 : 0)) return;
    const earlier = this.unnamed.again(d, this.callings.ownerOf(d));
    if (!earlier || earlier.kind !== told.entry.kind || (earlier.gender && told.entry.gender && earlier.gender !== told.entry.gender)) return;
    discourse.merge(earlier, told.entry);
    this.unnamed.name(earlier, told.entry);
  }

  private readDescription(s: number, head: number): void {
    const d = this.text.nationals.has(head) ? nationalAt(this.text, s, head) : descriptionAt(this.text, s, head);
    if (!d || this.fixed[d.first]) return;
    if (this.callings.isOnlyTold(d)) {
      if (this.callings.told) this.nameEarlier(d, this.callings.told);
      return;
    }
    // "its ally, South Korea": no person.
    if (d.kind === 'person' && OF_STATES.test(d.noun) && this.doc.lower(d.end) === ',' && this.discourse.startingAt(d.end + 1)?.entry.kind === 'country') return;
    const who = this.meant(d);
    if (who) this.discourse.add(this.identified(d, who, s), d.first, d.end, s);
  }

  /** "The patient is Everett Lunde, a keeper": who was only described has a name from here on. */
  private identified(d: Description, who: ActorEntry, s: number): ActorEntry {
    const { doc, discourse } = this;
    if (!who.isUnnamed || d.kind !== 'person' || (d.opening !== 'the' && d.opening !== 'owner') || d.isRestricted || !/^(?:is|was)$/.test(doc.lower(d.end))) return who;
    const named = discourse.startingAt(d.end + 1);
    if (!named?.isName || named.entry.kind !== 'person' || named.end > doc.sentences[s]!.endToken || !/^[,.(]$/.test(doc.lower(named.end)) || discourse.lastSeen.has(named.entry)) return who;
    discourse.merge(who, named.entry);
    this.unnamed.name(who, named.entry);
    return named.entry;
  }

  private meant(d: Description): ActorEntry | undefined {
    switch (d.kind) {
      case 'person': return (this.text.is(d.head, BODY_NOUN) ? this.described.namedBody(d) : undefined) ?? this.personMeant(d);
      case 'body': return this.described.bodyMeant(d);
      case 'group': return this.groupMeant(d);
      default: return this.described.otherMeant(d);
    }
  }

  private personMeant(d: Description): ActorEntry | undefined {
    const { doc, discourse } = this;
    const { noun } = d;
    const owner = this.callings.ownerOf(d);
    const role = this.text.roleEndingAt(d.first, d.end);
    const isHeadline = doc.zones[doc.sentences[d.sentence]!.zone]!.kind === 'headline';
    if (d.opening === 'the' || d.opening === 'this' || d.opening === 'owner') {
      const by = owner ?? discourse.nameWithin(d.first, d.head);
      const holder = role && !role.isPlural ? this.holderMeant(d, role, by) : undefined;
      if (holder) return holder;
      const called = this.callings.personCalled(noun, owner) ?? (noun === 'client' ? this.clientOf(owner) : undefined);
      if (called) return called;
    } else if (role && !role.isPlural && d.opening !== 'number' && (isHeadline || (d.opening === 'a' && role.role.kind !== 'person' && d.sentence < LEAD))) {
      // "Mayor blows it all", "A mayor was hiding last night": who it is, is told later.
      const holder = this.holders.only(role.role);
      if (holder && (isHeadline || !this.wasNamedInBody(holder))) return holder;
    }
    const introduced = d.opening === 'a' || (d.opening === 'the' && doc.lower(d.end) === 'of') ? this.namedNext(d) : undefined;
    if (introduced) {
      this.callings.call(noun, introduced);
      this.foretold.meet(d, introduced);
      return introduced;
    }
    if (d.opening === 'bare' && isHeadline) this.foretold.note(d);
    if (d.opening === 'bare' || d.opening === 'number') return undefined;
    // "The minister must go": who it is, comes after the headline.
    if (role && role.role.kind !== 'person' && d.opening === 'the' && d.sentence < LEAD && d.end - d.first === role.end - role.first + 1) {
      const later = this.holders.only(role.role);
      if (later && !discourse.lastSeen.has(later) && this.unnamed.lastSentence(d, owner) < 0) return later;
    }
    const party = d.opening === 'the' && !d.isRestricted && d.end - d.first === 2 && isCourtParty(noun) && this.unnamed.lastSentence(d, owner) < 0 ? courtParty(doc, discourse.seen, noun) : undefined;
    if (party) return party;
    const again = d.opening === 'a' || d.isRestricted ? undefined : (this.unnamed.again(d, owner) ?? this.epithets.meant(d));
    if (again) return again;
    // "My wife is a nurse", of the author's.
    if ((d.opening === 'owner' && !owner && doc.lower(d.first) !== 'my') || isDoubtfulPerson(doc.lower(d.head))) return undefined;
    // "the sheriff's office": not the sheriff, of whom the text tells nothing.
    if (isOwnerOfOffice(doc, d)) return undefined;
    const met = this.unnamed.meet(d, owner);
    if (d.opening === 'a') this.foretold.meet(d, met);
    if (owner && d.opening === 'owner') this.callings.relate(owner, noun, met);
    return met;
  }

  /** "His client", of the defence's: whoever is on trial. */
  private clientOf(owner: ActorEntry | undefined): ActorEntry | undefined {
    const party = owner?.kind === 'person' ? courtParty(this.doc, this.discourse.seen, 'defendant') : undefined;
    return party !== owner ? party : undefined;
  }

  /** "A driver was killed on Sunday. Ada Roy, 43, died …": news tells first what happened to whom, and then the name. */
  private namedNext(d: Description): ActorEntry | undefined {
    const { doc, discourse, text } = this;
    const { sentences } = doc;
    if (!this.isLead(d.sentence) || d.sentence + 1 >= sentences.length) return undefined;
    const { firstToken, endToken } = sentences[d.sentence]!;
    if (doc.phrases(d.sentence).verbs.some((verb) => verb.form === 'finite' && verb.end <= d.first)) return undefined;
    // Nobody else must be spoken of.
    for (let i = firstToken; i < endToken; i++) if ((i < d.first || i >= d.end) && ((text.is(i, PERSON_NOUN) && !/^(?:his|her)$/.test(doc.lower(i - 1))) || (discourse.at(i)?.kind === 'person' && !discourse.at(i)!.isUnnamed))) return undefined;
    const next = sentences[d.sentence + 1]!;
    let named: Placed | undefined;
    for (let i = next.firstToken; i < Math.min(next.endToken, next.firstToken + LONGEST_TITLE) && !named; i++) named = discourse.startingAt(i);
    if (!named || !named.isName || named.entry.kind !== 'person' || named.entry.words.length < 2 || this.wasNamedInBody(named.entry)) return undefined;
    const gender = genderOfNoun(doc.lower(d.head));
    if (gender && named.entry.gender && gender !== named.entry.gender) return undefined;
    const hasAge = doc.lower(named.end) === ',' && /^\d\d$/.test(doc.lower(named.end + 1));
    return hasAge && (sharesFate(doc, d.noun, d, named) || (d.first === firstToken && isToldOfDoer(doc, d, named))) ? named.entry : undefined;
  }

  /** The first sentence of the article itself. */
  private isLead(sentence: number): boolean {
    const { sentences, zones } = this.doc;
    for (let s = sentence; s >= 0; s--) {
      const isHeadline = zones[sentences[s]!.zone]!.kind === 'headline';
      if (s === sentence ? isHeadline : !isHeadline) return false;
    }
    return true;
  }

  /** Whether more than a headline has spoken of somebody. */
  private wasNamedInBody(entry: ActorEntry): boolean {
    const last = this.discourse.lastSeen.get(entry);
    return last !== undefined && this.doc.zones[this.doc.sentences[last]!.zone]!.kind !== 'headline';
  }

  private holderMeant(d: Description, { role, first }: RoleMatch, by: ActorEntry | undefined): ActorEntry | undefined {
    if (by !== undefined || first - d.first <= 1) return this.holders.meant(role, by, d.sentence);
    // "the embattled mayor", but not "the former mayor".
    for (let i = d.first + 1; i < first; i++) if (OTHER_HOLDER.test(this.doc.lower(i))) return undefined;
    return this.holders.onlySeen(role);
  }

  private groupMeant(d: Description): ActorEntry | undefined {
    const owner = this.callings.ownerOf(d);
    if (d.opening === 'owner' && !owner) return undefined;
    // "Companies fear it", "laws of the countries and their courts": none in particular.
    if (isManyBodies(d.noun) && (d.opening !== 'the' || d.isRestricted)) return undefined;
    const own = owner?.kind === 'person' && d.head - d.first <= 2 ? this.described.ownBody(owner, d.noun) : undefined;
    return own ?? familyNamed(this.registry, this.doc, d) ?? this.unnamed.again(d, owner) ?? this.unnamed.inOtherWords(d) ?? this.unnamed.meet(d, owner);
  }
}
