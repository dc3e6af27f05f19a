/** People who are only described: "the North Korean leader", "his wife", "a driver". */
import type { ParsedText } from '../text/document.ts';
import type { Placed } from './antecedents.ts';
import { isOwnerOfOffice } from './body-descriptions.ts';
import type { Callings } from './callings.ts';
import { genderOfNoun, isDoubtfulPerson } from './common-nouns.ts';
import { courtParty, isCourtParty } from './court-parties.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Epithets } from './epithets.ts';
import type { Foretold } from './foretold.ts';
import type { Holders } from './holders.ts';
import { isToldOfDoer, sharesFate } from './lead-fates.ts';
import { PERSON_NOUN } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import type { ActorEntry } from './registry.ts';
import type { RoleMatch } from './roles.ts';
import type { Unnamed } from './unnamed.ts';

/** Sentences at the start of a text in which somebody may be described before being named. */
const LEAD = 12;
/** Words of a title before a name. */
const LONGEST_TITLE = 4;
/** Before a role: another holder of it. */
const OTHER_HOLDER = /^(?:former|ex|late|then|next|new|previous|other|second|acting|deputy|vice|junior|shadow|assistant|incoming|outgoing|rival|third|local|neighbouring|neighboring)$/;

/** What the descriptions of people are read with. */
export interface PeopleTold {
  text: NameText;
  discourse: Discourse;
  callings: Callings;
  holders: Holders;
  foretold: Foretold;
  unnamed: Unnamed;
  epithets: Epithets;
}

export class PersonDescriptions {
  private readonly doc: ParsedText;

  constructor(private readonly told: PeopleTold) {
    this.doc = told.text.doc;
  }

  /** Undefined where nobody in particular is meant, or it is not clear who. */
  meant(d: Description): ActorEntry | undefined {
    const { doc } = this;
    const { discourse } = this.told;
    const { noun } = d;
    const owner = this.told.callings.ownerOf(d);
    const role = this.told.text.roleEndingAt(d.first, d.end);
    const isHeadline = doc.zones[doc.sentences[d.sentence]!.zone]!.kind === 'headline';
    if (d.opening === 'the' || d.opening === 'this' || d.opening === 'owner') {
      const by = owner ?? discourse.nameWithin(d.first, d.head);
      const holder = role && !role.isPlural ? this.holderMeant(d, role, by) : undefined;
      if (holder) return holder;
      const called = this.told.callings.personCalled(noun, owner) ?? (noun === 'client' ? this.clientOf(owner) : undefined);
      if (called) return called;
    } else if (role && !role.isPlural && d.opening !== 'number' && (isHeadline || (d.opening === 'a' && role.role.kind !== 'person' && d.sentence < LEAD))) {
      // "Mayor blows it all", "A mayor was hiding last night": who it is, is told later.
      const holder = this.told.holders.only(role.role);
      if (holder && (isHeadline || !this.wasNamedInBody(holder))) return holder;
    }
    const introduced = d.opening === 'a' || (d.opening === 'the' && doc.lower(d.end) === 'of') ? this.namedNext(d) : undefined;
    if (introduced) {
      this.told.callings.call(noun, introduced);
      this.told.foretold.meet(d, introduced);
      return introduced;
    }
    if (d.opening === 'bare' && isHeadline) this.told.foretold.note(d);
    if (d.opening === 'bare' || d.opening === 'number') return undefined;
    // "The minister must go": who it is, comes after the headline.
    if (role && role.role.kind !== 'person' && d.opening === 'the' && d.sentence < LEAD && d.end - d.first === role.end - role.first + 1) {
      const later = this.told.holders.only(role.role);
      if (later && !discourse.lastSeen.has(later) && this.told.unnamed.lastSentence(d, owner) < 0) return later;
    }
    const party = d.opening === 'the' && !d.isRestricted && d.end - d.first === 2 && isCourtParty(noun) && this.told.unnamed.lastSentence(d, owner) < 0 ? courtParty(doc, discourse.seen, noun) : undefined;
    if (party) return party;
    const again = d.opening === 'a' || d.isRestricted ? undefined : (this.told.unnamed.again(d, owner) ?? this.told.epithets.meant(d));
    if (again) return again;
    // "My wife is a nurse", of the author's.
    if ((d.opening === 'owner' && !owner && doc.lower(d.first) !== 'my') || isDoubtfulPerson(doc.lower(d.head))) return undefined;
    // "the sheriff's office": not the sheriff, of whom the text tells nothing.
    if (isOwnerOfOffice(doc, d)) return undefined;
    const met = this.told.unnamed.meet(d, owner);
    if (d.opening === 'a') this.told.foretold.meet(d, met);
    if (owner && d.opening === 'owner') this.told.callings.relate(owner, noun, met);
    return met;
  }

  /** "His client", of the defence's: whoever is on trial. */
  private clientOf(owner: ActorEntry | undefined): ActorEntry | undefined {
    const party = owner?.kind === 'person' ? courtParty(this.doc, this.told.discourse.seen, 'defendant') : undefined;
    return party !== owner ? party : undefined;
  }

  /** "A driver was killed on Sunday. Ada Roy, 43, died …": news tells first what happened to whom, and then the name. */
  private namedNext(d: Description): ActorEntry | undefined {
    const { doc } = this;
    const { discourse, text } = this.told;
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
    const last = this.told.discourse.lastSeen.get(entry);
    return last !== undefined && this.doc.zones[this.doc.sentences[last]!.zone]!.kind !== 'headline';
  }

  private holderMeant(d: Description, { role, first }: RoleMatch, by: ActorEntry | undefined): ActorEntry | undefined {
    if (by !== undefined || first - d.first <= 1) return this.told.holders.meant(role, by, d.sentence);
    // "the embattled mayor", but not "the former mayor".
    for (let i = d.first + 1; i < first; i++) if (OTHER_HOLDER.test(this.doc.lower(i))) return undefined;
    return this.told.holders.onlySeen(role);
  }
}
