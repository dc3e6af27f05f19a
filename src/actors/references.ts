/** Pronouns and descriptions – "he", "the North Korean leader", "the institute", "two drivers" – and who is meant by each. */
import type { ParsedText } from '../text/document.ts';
import { type Candidates, type Placed, type Speech } from './antecedents.ts';
import { Bodies } from './bodies.ts';
import { BodyDescriptions } from './body-descriptions.ts';
import { Callings } from './callings.ts';
import { isManyBodies } from './common-nouns.ts';
import { descriptionAt, DESCRIBES, type Description } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import { Epithets } from './epithets.ts';
import { familyNamed } from './families.ts';
import { Foretold } from './foretold.ts';
import { Holders } from './holders.ts';
import { ANOTHER, BODY_NOUN, CLOSES_ROLE, GROUP_NOUN, OPENS_ROLE, PRONOUN, RELATIVE } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { nationalAt } from './nationals.ts';
import { isOneOfThem } from './partisans.ts';
import { mergePolice, OnlyBodies } from './only-bodies.ts';
import { PersonDescriptions } from './person-descriptions.ts';
import { Pronouns } from './pronouns.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { relativeMeant } from './relatives.ts';
import { paragraphOf, sayingI, spokenBefore } from './spoken.ts';
import { Unnamed } from './unnamed.ts';

export function resolveReferences(registry: ActorRegistry, text: NameText, found: readonly NameMention[], fixed: Uint8Array, speech: Speech): void {
  mergePolice(registry);
  new References(registry, text, found, fixed, speech).resolve();
}


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

class References {
  private readonly discourse: Discourse;
  private readonly candidates: Candidates;
  private readonly holders: Holders;
  private readonly bodies: Bodies;
  private readonly onlyBodies: OnlyBodies;
  private readonly unnamed: Unnamed;
  private readonly pronouns: Pronouns;
  private readonly callings: Callings;
  private readonly described: BodyDescriptions;
  private readonly people: PersonDescriptions;
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
    this.pronouns = new Pronouns(this.discourse, this.candidates);
    this.callings = new Callings(this.discourse, this.bodies, this.pronouns);
    this.described = new BodyDescriptions({ registry, text, discourse: this.discourse, bodies: this.bodies, onlyBodies: this.onlyBodies, unnamed: this.unnamed, callings: this.callings, holders: this.holders });
    this.people = new PersonDescriptions({ text, discourse: this.discourse, callings: this.callings, holders: this.holders, foretold: this.foretold, unnamed: this.unnamed, epithets: new Epithets(text, this.discourse, this.candidates) });
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
    this.unnamed.settle(this.registry, sayingI(this.doc, this.candidates.speech));
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
      case 'person': return (this.text.is(d.head, BODY_NOUN) ? this.described.namedBody(d) : undefined) ?? this.people.meant(d);
      case 'body': return this.described.bodyMeant(d);
      case 'group': return this.groupMeant(d);
      default: return this.described.otherMeant(d);
    }
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
