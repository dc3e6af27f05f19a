/** What the text calls those whom it names: "the charity Orrin Relief", "his wife, Ada", "Brandt, a driver". */
import type { ParsedText } from '../text/document.ts';
import type { Placed } from './antecedents.ts';
import { clauseSubject } from './clause-subjects.ts';
import type { Bodies } from './bodies.ts';
import { genderOfNoun } from './common-nouns.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import { returnedNouns } from './kinship.ts';
import type { Pronouns } from './pronouns.ts';
import { PERSON_PRONOUNS } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';

const CHOSEN = /^(?:elected|appointed|named|made|crowned|chosen)$/;
const LINKING = /^(?:is|was|are|were|be|been|being|become|becomes|became|remain|remains|remained|['’](?:s|re|m))$/;

/** Nouns for people by which bodies are called as well. */
const BODIES_TOO = /^(?:partner|rival|owner|supplier|operator|competitor|sponsor|ally|opponent|backer|employer|client|customer|buyer|bidder|developer|contractor|member|investor|shareholder|landlord|creditor|donor)$/;

/** Words of what tells which one is meant: "of the Orrin Valley Harbour Trust". */
const LONGEST_TELLING = 9;

export class Callings {
  /** People by the nouns that the text gives them beside their names: "a girl, Lale". */
  private readonly described = new Map<string, ActorEntry>();
  /** The same by whose they are: "his wife, Ada". */
  private readonly describedOf = new Map<ActorEntry, Map<string, ActorEntry>>();
  private readonly doc: ParsedText;
  /** Whose the words read last were beside a name. */
  told: Placed | undefined;

  constructor(private readonly discourse: Discourse, private readonly bodies: Bodies, private readonly pronouns: Pronouns) {
    this.doc = discourse.doc;
  }

  /** The person whom the text has called by the noun; with an owner, by that one's. */
  personCalled(noun: string, owner: ActorEntry | undefined): ActorEntry | undefined {
    const person = owner ? this.describedOf.get(owner)?.get(noun) : this.described.get(noun);
    return person && person !== owner && this.discourse.lastSeen.has(person) ? person : undefined;
  }

  /** The text calls the person by the noun. */
  call(noun: string, person: ActorEntry): void {
    this.described.set(noun, person);
  }

  /** One is something to the other: "her son", so that she is his mother. */
  relate(owner: ActorEntry, noun: string, person: ActorEntry): void {
    put(this.describedOf, owner, noun, person);
    if (owner.kind !== 'person') return;
    for (const back of returnedNouns(noun, owner.gender)) put(this.describedOf, person, back, owner);
  }

  /** "Brandt is the mayor", "Brandt, the mayor,", "the charity Harbour Relief": what somebody is called, and no mention beside the name. */
  isOnlyTold(d: Description): boolean {
    const { doc, discourse } = this;
    const { firstToken, endToken } = doc.sentences[d.sentence]!;
    const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
    const { noun } = d;
    this.told = undefined;
    const comma = /^(?:then|now|once|formerly|currently|later|today)$/.test(at(d.first - 1)) ? d.first - 2 : d.first - 1;
    // "Roy, the mayor's aunt": not the mayor. A dash may open what a clause goes on with.
    const isBeside = !/^['’]s?$/.test(at(d.end)) && (at(comma) === ',' || (/^[—–]$/.test(at(comma)) && /^[,—–)]$/.test(at(d.end))));
    // "In a letter to Bo Marsh, the fund demanded": somebody else does.
    const before = isBeside && !(d.opening === 'the' && this.isDoer(d)) ? discourse.endingAt(comma) : undefined;
    const apart = d.kind === 'person' && /^(?:of|at|for|in|from|on)$/.test(at(d.end)) ? this.nameApart(d) : -1;
    const called = apart >= 0 ? apart : /^(?:called|named)$/.test(at(d.end)) ? d.end + 1 : at(d.end) === ',' ? d.end + 1 : d.end;
    const after = d.opening !== 'bare' || called > d.end ? (discourse.startingAt(called) ?? this.nameEnding(d.sentence, called)) : undefined;
    // "The cyclist, a teacher,": told of whoever has no name, too.
    if (before?.entry.isUnnamed && before.entry.kind === 'person' && d.kind === 'person' && d.opening === 'a' && before.sentence === d.sentence && /^[,.—–)]$/.test(at(d.end))) return true;
    // "its junior partner, the Centre Alliance,": a body.
    if (d.kind === 'person' && BODIES_TOO.test(doc.lower(d.head))) for (const named of [before, after ?? (at(d.end) === ',' && at(d.end + 1) === 'the' ? discourse.startingAt(d.end + 2) : undefined)]) {
      if (!named?.isName || named.entry.kind !== 'organization' || (named !== before && !/^(?:,|called|named|)$/.test(called > d.end ? at(d.end) : ''))) continue;
      this.bodies.describe(noun, named);
      return true;
    }
    for (const named of [before, after]) {
      if (!named || named.entry.isUnnamed || named.entry.kind !== (d.kind === 'body' ? 'organization' : 'person') || d.kind === 'group') continue;
      if (named === after && !/^(?:,|called|named|)$/.test(called > d.end ? at(apart >= 0 ? apart - 1 : d.end) : '')) continue;
      this.told = named;
      if (d.kind === 'body') this.bodies.describe(noun, named);
      else {
        this.described.set(noun, named.entry);
        named.entry.gender ??= genderOfNoun(doc.lower(d.head));
        const owner = this.ownerOf(d);
        if (owner) this.relate(owner, noun, named.entry);
      }
      return true;
    }
    // "A robust driver, she was fined": told of whoever the pronoun means.
    if (d.opening === 'a' && d.first === firstToken && at(d.end) === ',' && PERSON_PRONOUNS.has(at(d.end + 1))) return true;
    const isOwner = /^['’]s?$/.test(at(d.end));
    const link = /^(?:not|n['’]t|now|also|still)$/.test(at(d.first - 1)) ? d.first - 2 : d.first - 1;
    // "It was the mayor who": not what somebody is.
    if (!isOwner && d.kind === 'person' && (link === d.first - 1 || at(d.first - 1) === 'now') && (LINKING.test(at(link)) || CHOSEN.test(at(link)))) this.callSubject(d, link);
    if (!isOwner && LINKING.test(at(link)) && at(link - 1) !== 'it') return true;
    // "As Korvia's prime minister he has …"
    if (at(d.first - 1) === 'as' && d.kind === 'person' && d.opening !== 'a') {
      const next = at(d.end) === ',' ? d.end + 1 : d.end;
      const named = discourse.startingAt(next)?.entry ?? (PERSON_PRONOUNS.has(at(next)) ? this.pronouns.meant(d.sentence, next) : undefined);
      if (named?.kind === 'person') this.described.set(noun, named);
    }
    return d.opening !== 'the' && /^(?:as|like|than|called)$/.test(at(d.first - 1));
  }

  /** A finite verb follows right behind. */
  private isDoer({ end, sentence }: Description): boolean {
    const { firstToken, endToken } = this.doc.sentences[sentence]!;
    const { verbs, verbAt } = this.doc.phrases(sentence);
    return end < endToken && verbs[verbAt[end - firstToken]!]?.form === 'finite';
  }

  /** "Ada Roy was elected president", "Brandt is the mayor": what the subject is called from here on. */
  private callSubject(d: Description, link: number): void {
    if (d.opening === 'number' || this.doc.lower(link + 1) === 'not') return;
    const subject = clauseSubject(this.doc, d.sentence, d.first, (token) => this.discourse.at(token))?.entry;
    if (subject?.kind === 'person' && !subject.isUnnamed) this.described.set(d.noun, subject);
  }

  /** "the leader of the Harbour Party, | Ada Roy,": what tells which one stands between. */
  private nameApart({ end, sentence }: Description): number {
    const { doc } = this;
    const { firstToken, endToken } = doc.sentences[sentence]!;
    const { verbAt } = doc.phrases(sentence);
    for (let i = end + 1; i < Math.min(endToken - 1, end + LONGEST_TELLING) && verbAt[i - firstToken]! < 0; i++) {
      if (doc.lower(i) !== ',') continue;
      const named = this.discourse.startingAt(i + 1);
      return named?.isName && named.entry.kind === 'person' && named.end - named.first > 1 && /^[,.—–]$/.test(doc.lower(named.end)) ? i + 1 : -1;
    }
    return -1;
  }

  /** "the owner, the American investor Bo Marsh": the name that ends the phrase from the token on. */
  private nameEnding(s: number, first: number): Placed | undefined {
    const { nouns, nounAt } = this.doc.phrases(s);
    const phrase = nouns[nounAt[first - this.doc.sentences[s]!.firstToken] ?? -1];
    if (phrase?.first !== first) return undefined;
    const named = this.discourse.endingAt(phrase.end);
    return named && named.entry.kind === 'person' && named.first > first ? named : undefined;
  }

  /** Whose somebody is: "his", "the mayor's". */
  ownerOf(d: Description): ActorEntry | undefined {
    if (d.opening !== 'owner') return undefined;
    if (this.doc.lower(d.first) === 'my') return this.pronouns.speakerAt(d.first);
    for (let i = d.head - 1; i >= d.first; i--) {
      const owner = this.discourse.at(i);
      if (owner) return owner;
    }
    return undefined;
  }
}

function put(map: Map<ActorEntry, Map<string, ActorEntry>>, owner: ActorEntry, noun: string, entry: ActorEntry): void {
  const own = map.get(owner);
  if (own) own.set(noun, entry);
  else map.set(owner, new Map([[noun, entry]]));
}
