/** Bodies and countries that are only described: "the company", "her party", "the country". */
import type { Bodies } from './bodies.ts';
import { isBusiness } from './bodies.ts';
import { affiliationOf, type Standing } from './affiliation.ts';
import type { Callings } from './callings.ts';
import { isAlsoAbstract, isHouse } from './common-nouns.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Holders } from './holders.ts';
import type { NameText } from './name-text.ts';
import type { OnlyBodies } from './only-bodies.ts';
import { TOWN_NOUNS } from './reference-words.ts';
import { SPEAKING } from './name-words.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords } from './spelling.ts';
import type { Unnamed } from './unnamed.ts';

/** "the other bank": of a river. */
const RIVERSIDE = /^(?:other|opposite|far|near|left|right|river|north|south|east|west|northern|southern|eastern|western)$/;

/** "the prosecutor | 's office" */
export const isOwnerOfOffice = (doc: Discourse['doc'], { opening, end }: Description): boolean => opening === 'the' && /^['’]s$/.test(doc.lower(end)) && doc.lower(end + 1) === 'office';

/** What is spoken of where "the paper" is a scientist's. */
const RESEARCH = /^(?:study|studies|researchers?|journal|journals|preprint|co-authors?|peer-reviewed)$/;

/** Mentions back in which a body's name is looked for by its last words. */
const REACH_OF_NAMES = 300;
/** Sentences at the start of a text in which a body may be described before it is named. */
const LEAD = 5;
/** Sentences within which a name is still the one that "the Commission" takes up. */
const JUST_NAMED = 1;
/** Bodies of which an article seldom speaks of two. */
const ONE_OF_ITS_KIND: ReadonlySet<string> = new Set(['union', 'museum', 'charity', 'university', 'school', 'college', 'hospital', 'club', 'orchestra', 'airline', 'theatre', 'gallery', 'zoo', 'regulator', 'watchdog', 'authority']);

/** What the descriptions of bodies are read with. */
export interface Told {
  registry: ActorRegistry;
  text: NameText;
  discourse: Discourse;
  bodies: Bodies;
  onlyBodies: OnlyBodies;
  unnamed: Unnamed;
  callings: Callings;
  holders: Holders;
}

export class BodyDescriptions {
  private readonly doc: Discourse['doc'];
  private readonly standing: Standing;
  /** Whether the text tells of a study; undefined as long as nobody has asked. */
  private research: boolean | undefined;
  /** By noun: whom the text has called so with a capital, "the Commission". */
  private readonly capitalised = new Map<string, ActorEntry>();

  constructor(private readonly told: Told) {
    this.doc = told.discourse.doc;
    this.standing = { at: (token) => told.discourse.at(token), byId: (id) => told.registry.get(id) };
  }

  /** "the regulator", "the publisher": somebody by the noun, but a body where the text has named one. */
  namedBody({ opening, first, end, head, sentence, isRestricted }: Description): ActorEntry | undefined {
    if (opening !== 'the' || end - first !== 2 || isRestricted) return undefined;
    return this.told.bodies.meant(this.doc.lower(head), sentence)?.entry;
  }

  bodyMeant(d: Description): ActorEntry | undefined {
    const { doc } = this;
    const noun = d.noun === 'think-tank' ? d.noun : doc.lower(d.head);
    // "lost the trust they had"
    if (isAlsoAbstract(noun) && !SPEAKING.has(doc.lower(d.end)) && !this.isNamedTrust(d, noun)) return undefined;
    // "a working paper": a text, and no newspaper.
    if (noun === 'paper' && d.opening !== 'the' && !/^(?:local|daily|weekly|national|sunday|evening|morning|tabloid|broadsheet|regional)$/.test(doc.lower(d.head - 1))) return undefined;
    const owner = this.told.callings.ownerOf(d);
    // "the People's Progress party": named already.
    const named = owner ? undefined : this.told.discourse.endingAt(d.head);
    if (named?.isName && named.entry.kind === 'organization') return undefined;
    const own = owner?.kind === 'person' && d.end - d.first === 2 ? this.ownBody(owner, noun) : undefined;
    if (own) return own;
    if ((d.opening === 'the' || d.opening === 'this') && (d.end - d.first === 2 || noun === 'think-tank' || this.tellsOnlyWhere(d)) && !d.isRestricted) {
      const body = this.told.bodies.meant(noun, d.sentence);
      if (body && !(noun === 'paper' && this.told.bodies.isLearned(body.entry)) && this.told.unnamed.lastSentence(d, owner) <= body.sentence) return this.calledBefore(d, noun, body);
    }
    const office = noun === 'office' && !owner ? this.officeOf(d) : undefined;
    if (office) return office;
    const small = this.namedInSmallLetters(d);
    if (small) return small;
    // "the drinks company", where the text knows of one company.
    const only = d.opening === 'the' && !d.isRestricted && this.tellsItsTrade(d) && this.told.unnamed.lastSentence(d, owner) < 0 ? this.told.bodies.onlyBusiness(d.sentence) : undefined;
    if (only) return only;
    const ahead = this.namedAhead(d, noun, owner);
    if (ahead) return ahead;
    // "Union says cup is a scandal"
    if (d.opening === 'bare' && d.first === d.head && doc.zones[doc.sentences[d.sentence]!.zone]!.kind === 'headline') return this.told.onlyBodies.called(noun);
    if (d.opening === 'bare' || d.opening === 'number' || (d.opening === 'owner' && !owner) || isHouse(noun) || (noun === 'bank' && RIVERSIDE.test(doc.lower(d.head - 1)))) return undefined;
    // "Her government": that of her country.
    const country = noun === 'government' && d.opening === 'owner' ? this.countryOf(owner) : undefined;
    if (country) return country;
    // "The new paper finds": what researchers have written.
    if (noun === 'paper' && this.tellsOfResearch()) return undefined;
    return (d.opening === 'a' || d.isRestricted ? undefined : this.told.unnamed.again(d, owner)) ?? this.told.unnamed.meet(d, owner);
  }

  /** "the Commission" goes on to be the one that was called so with a capital, unless another was named just before. */
  private calledBefore({ head, sentence }: Description, noun: string, last: { entry: ActorEntry; sentence: number }): ActorEntry {
    if (!this.doc.tokens.word[head]!.isCapitalized) return last.entry;
    const earlier = this.capitalised.get(noun);
    if (earlier && sentence - last.sentence > JUST_NAMED) return earlier;
    this.capitalised.set(noun, last.entry);
    return last.entry;
  }

  /** "the health department", behind the Halland County Health Department, "the sheriff's office": the end of a name that the text has named. */
  private namedInSmallLetters({ first, end, head, isRestricted }: Description): ActorEntry | undefined {
    if (this.doc.lower(first) !== 'the' || head - first < 2 || end !== head + 1 || isRestricted) return undefined;
    const tail = nameWords(this.doc.slice(first + 1, end).replace(/\s+/g, ' '));
    const { seen } = this.told.discourse;
    for (let m = seen.length - 1; m >= Math.max(0, seen.length - REACH_OF_NAMES); m--) {
      const { entry } = seen[m]!;
      const from = entry.words.length - tail.length;
      if (entry.kind === 'organization' && from > 0 && tail.every((word, k) => word === entry.words[from + k])) return entry;
    }
    return undefined;
  }

  /** "after their union refused": at the beginning, the only one of that noun that the text goes on to name. */
  private namedAhead(d: Description, noun: string, owner: ActorEntry | undefined): ActorEntry | undefined {
    if (d.sentence >= LEAD || !ONE_OF_ITS_KIND.has(noun) || d.isRestricted || d.end - d.first !== 2 || (d.opening === 'owner' ? owner?.kind !== 'group' : d.opening !== 'the')) return undefined;
    const only = this.told.unnamed.lastSentence(d, owner) < 0 ? this.told.onlyBodies.called(noun) : undefined;
    return only && !this.told.discourse.lastSeen.has(only) ? only : undefined;
  }

  /** "said that the trust had asked", where the text has named one; not "the trust they had", "the trust was gone". */
  private isNamedTrust({ opening, first, end, isRestricted }: Description, noun: string): boolean {
    if (noun !== 'trust' || opening !== 'the' || end - first !== 2 || isRestricted || !this.told.bodies.isNamed(noun)) return false;
    const next = this.doc.lower(end);
    return !/^(?:in|between|of|that|they|we|he|she|you|people|voters|is|was|has|had)$/.test(next) || (/^(?:is|was|has|had)$/.test(next) && !/^(?:gone|lost|broken|shaken|dead|evaporated|vanished|eroded|been)$/.test(this.doc.lower(end + 1))) || (this.doc.lower(end + 1) === 'been' && this.doc.lower(end + 2).endsWith('ing'));
  }

  /** "her party", "his team", "his fighters": the body to which the text says that the person belongs. */
  ownBody(person: ActorEntry, noun: string): ActorEntry | undefined {
    const body = affiliationOf(this.doc, this.standing, person);
    return body?.kind === 'organization' && this.told.bodies.isCalled(body, noun) ? body : undefined;
  }

  /** "The Leeds-based company", "the Dutch brewery", "the US technology group": no other than the one spoken of. */
  private tellsOnlyWhere({ first, head }: Description): boolean {
    if (!isBusiness(this.doc.lower(head))) return false;
    return (this.doc.lower(head - 1) === 'based' && this.doc.lower(head - 2) === '-') || ((head - first === 2 || (head - first === 3 && this.doc.tokens.pos[head - 1] === 'NOUN' && !this.doc.tokens.word[head - 1]!.isCapitalized)) && this.told.discourse.startingAt(first + 1)?.entry.kind === 'country');
  }

  /** "the ferry operator", "the oil company": one plain noun before it. */
  private tellsItsTrade({ first, head }: Description): boolean {
    const { pos, word } = this.doc.tokens;
    return head - first === 2 && pos[first + 1] === 'NOUN' && !word[first + 1]!.isCapitalized && (/^(?:maker|giant)$/.test(this.doc.lower(head)) || isBusiness(this.doc.lower(head)));
  }

  otherMeant(d: Description): ActorEntry | undefined {
    const { doc } = this;
    if (this.doc.lower(d.head) === 'counterpart') return this.told.holders.counterpart(this.told.discourse.nameWithin(d.first, d.head));
    const county = d.noun === 'county' && d.opening === 'the' && d.end - d.first === 2 && !d.isRestricted ? this.told.bodies.meant(d.noun, d.sentence)?.entry : undefined;
    if (county) return county;
    if (TOWN_NOUNS.has(d.noun)) return (d.opening === 'the' || d.opening === 'this') && d.end - d.first === 2 && !d.isRestricted && doc.lower(d.end) !== 'of' ? this.onlyTown() : undefined;
    if (d.opening === 'owner') return this.countryOf(this.told.callings.ownerOf(d));
    // "the country with the lowest tax"
    if (d.isRestricted || /^(?:with|where|of|whose|behind)$/.test(this.doc.lower(d.end))) return undefined;
    return (d.opening === 'the' || d.opening === 'this') && d.end - d.first === 2 ? (this.onlyCountry(d.sentence) ?? this.mainCountry()) : undefined;
  }

  /** "the sheriff's office", of whose sheriff the text tells nothing. */
  private officeOf(d: Description): ActorEntry | undefined {
    if (d.opening !== 'owner' || d.head - d.first < 3 || this.doc.lower(d.first) !== 'the' || !/^['’]s$/.test(this.doc.lower(d.head - 1))) return undefined;
    const office: Description = { ...d, opening: 'the', noun: this.doc.slice(d.head - 2, d.head + 1).toLowerCase() };
    return this.namedInSmallLetters(d) ?? this.told.unnamed.again(office, undefined) ?? this.told.unnamed.meet(office, undefined);
  }

  private tellsOfResearch(): boolean {
    if (this.research !== undefined) return this.research;
    const { count, word } = this.doc.tokens;
    let i = 0;
    while (i < count && !RESEARCH.test(word[i]!.lower)) i++;
    return (this.research = i < count);
  }

  /** "the town", where the text speaks of one that acts. */
  private onlyTown(): ActorEntry | undefined {
    let town: ActorEntry | undefined;
    for (const entry of this.told.discourse.counts.keys()) {
      if (entry.kind !== 'other' || entry.type !== 'place') continue;
      if (town) return undefined;
      town = entry;
    }
    return town;
  }

  /** "his country": that of the office which the text gives him. */
  private countryOf(person: ActorEntry | undefined): ActorEntry | undefined {
    const of = person?.kind === 'person' ? person.roles.find((held) => held.of?.startsWith('country:'))?.of : undefined;
    return of ? this.told.registry.get(of) : undefined;
  }

  /** The country of which the text has spoken most so far, by far. */
  private mainCountry(): ActorEntry | undefined {
    let best: ActorEntry | undefined;
    let most = 0;
    let next = 0;
    for (const [entry, count] of this.told.discourse.counts) {
      if (entry.kind !== 'country') continue;
      if (count > most) [best, next, most] = [entry, most, count];
      else if (count > next) next = count;
    }
    return most >= 2 * next ? best : undefined;
  }

  /** "the country", where this sentence and the one before speak of one country only. */
  private onlyCountry(sentence: number): ActorEntry | undefined {
    const { seen } = this.told.discourse;
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
