/** Pronouns and descriptions – "he", "the North Korean leader", "the institute" – where it is clear who is meant. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase } from '../text/phrases.ts';
import { clauseSubject, personMeant, type Placed } from './antecedents.ts';
import { OPENS_DESCRIPTION, PRONOUN } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import type { NameMention } from './name-mention.ts';
import { BODIES, GROUP_PRONOUNS, PERSON_PRONOUNS, STRANGER_OPENERS, THING_PRONOUNS } from './reference-words.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { fullTerm, isHead, type Role } from './roles.ts';

/** A role that so many bear tells nobody apart. */
const MOST_HOLDERS = 50;
const LONGEST_DESCRIPTION = 6;
/** A body named longer ago than so many sentences is not "the company" any more. */
const BODY_REACH = 6;

export function resolveReferences(registry: ActorRegistry, text: NameText, found: readonly NameMention[], fixed: Uint8Array): void {
  new References(registry, text, found, fixed).resolve();
}

/** Stands for people without a name, so that no pronoun of theirs is given to somebody else. */
const STRANGER: ActorEntry = { id: '', name: '', kind: 'person', type: 'person', partOf: null, mentions: [], gender: null, roles: [], words: [], isGiven: false, isWeak: false };

class References {
  private readonly taken: Uint8Array;
  private readonly actorOf: (ActorEntry | undefined)[];
  private readonly mentions: Placed[] = [];
  private readonly seen: Placed[] = [];
  private readonly lastSeen = new Map<ActorEntry, number>();
  /** People by the roles the text gives them. */
  private readonly holders = new Map<string, Set<ActorEntry>>();
  private readonly shortHolders = new Map<string, Set<ActorEntry>>();
  private readonly heads = new Map<string, Set<ActorEntry>>();
  private readonly lastBody = new Map<string, Placed>();

  private readonly doc: ParsedText;

  constructor(registry: ActorRegistry, private readonly text: NameText, found: readonly NameMention[], private readonly fixed: Uint8Array) {
    const { doc } = text;
    this.doc = doc;
    this.taken = new Uint8Array(doc.tokens.count);
    this.actorOf = new Array<ActorEntry | undefined>(doc.tokens.count);
    for (const entry of registry.entries) {
      for (const m of entry.mentions) {
        this.taken.fill(1, m.first, m.end);
        this.mentions.push({ first: m.first, end: m.end, sentence: m.sentence, isName: m.isName, entry, isSubject: null });
      }
      for (const { role, of } of entry.roles) {
        put(this.holders, fullTerm(role), entry);
        // "the minister" for a foreign minister.
        const term = fullTerm(role);
        if (term.includes(' ')) put(this.shortHolders, term.slice(term.lastIndexOf(' ') + 1), entry);
        if (of !== null && isHead(role)) put(this.heads, of, entry);
      }
    }
    for (const m of found) this.taken.fill(1, m.first, m.end);
    this.mentions.sort((a, b) => a.first - b.first);
  }

  resolve(): void {
    const { kinds: kindsAt } = this.text;
    let next = 0;
    for (let s = 0; s < this.doc.sentences.length; s++) {
      const { firstToken, endToken } = this.doc.sentences[s]!;
      for (let i = firstToken; i < endToken; i++) {
        const kinds = kindsAt[i]!;
        if ((kinds & (PRONOUN | OPENS_DESCRIPTION)) === 0 || this.taken[i] || this.fixed[i]) continue;
        while (next < this.mentions.length && this.mentions[next]!.first <= i) this.see(this.mentions[next++]!);
        if ((kinds & PRONOUN) !== 0 && this.resolvePronoun(s, i)) continue;
        if ((kinds & OPENS_DESCRIPTION) !== 0) this.resolveDescription(s, i);
      }
    }
  }

  private resolveDescription(s: number, i: number): void {
    const { nouns, nounAt } = this.doc.phrases(s);
    const n = nounAt[i - this.doc.sentences[s]!.firstToken]!;
    const phrase = n < 0 ? undefined : nouns[n];
    if (phrase?.first !== i || this.taken[phrase.head] || phrase.end - phrase.first > LONGEST_DESCRIPTION) return;
    const who = this.described(phrase, s);
    if (who) this.add(who, phrase.first, phrase.end, s);
    else if (this.isStranger(phrase)) this.seen.push({ first: phrase.first, end: phrase.end, sentence: s, isName: false, entry: STRANGER, isSubject: null });
  }

  private see(m: Placed): void {
    this.seen.push(m);
    this.lastSeen.set(m.entry, m.sentence);
    for (let i = m.first; i < m.end; i++) this.actorOf[i] = m.entry;
    if (!m.isName || m.entry.kind !== 'organization') return;
    for (const word of m.entry.words) if (BODIES.has(word)) this.lastBody.set(word, m);
    this.lastBody.set(`type ${m.entry.type}`, m);
  }

  private add(entry: ActorEntry, first: number, end: number, sentence: number): void {
    const mention = { first, end, sentence, isName: false };
    entry.mentions.push(mention);
    this.taken.fill(1, first, end);
    this.see({ ...mention, entry, isSubject: null });
  }

  private resolvePronoun(sentence: number, i: number): boolean {
    const word = this.doc.lower(i);
    const gender = PERSON_PRONOUNS.get(word);
    let who: ActorEntry | undefined;
    if (gender) {
      // "He has not spoken to him", "She has not spoken to her": not to herself.
      const not = word === 'him' || (word === 'her' && this.isAlone(sentence, i)) ? clauseSubject(this.doc, sentence, i, (token) => this.actorOf[token]) : undefined;
      who = personMeant(this.seen, gender, sentence, i, this.doc, not);
    }
    else if (THING_PRONOUNS.has(word)) who = this.subjectOf(sentence, i, (entry) => entry.kind === 'country' || entry.kind === 'organization');
    else if (GROUP_PRONOUNS.has(word)) who = this.subjectOf(sentence, i, (entry) => entry.kind === 'group');
    else return false;
    if (who) this.add(who, i, i + 1, sentence);
    return true;
  }

  /** A noun phrase of its own: the object in "praised her", not the owner in "her office". */
  private isAlone(sentence: number, i: number): boolean {
    const { nouns, nounAt } = this.doc.phrases(sentence);
    const n = nounAt[i - this.doc.sentences[sentence]!.firstToken]!;
    return n >= 0 && nouns[n]!.head === i;
  }

  private subjectOf(sentence: number, i: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const who = clauseSubject(this.doc, sentence, i, (token) => this.actorOf[token]);
    return who && fits(who) ? who : undefined;
  }

  /** "a Western diplomat": somebody whom the text does not name, and whom "she" may mean. */
  private isStranger(phrase: NounPhrase): boolean {
    if (!STRANGER_OPENERS.has(this.doc.lower(phrase.first))) return false;
    const role = this.text.roleEndingAt(phrase.first, phrase.head + 1);
    return role !== undefined && !role.isPlural;
  }

  private described(phrase: NounPhrase, sentence: number): ActorEntry | undefined {
    const { doc } = this;
    const opening = doc.lower(phrase.first);
    if (opening === 'his' || opening === 'her') return this.counterpart(phrase);
    if (opening !== 'the') return undefined;
    const role = this.text.roleEndingAt(phrase.first + 1, phrase.head + 1);
    if (role && !role.isPlural) return this.holder(phrase, role, sentence);
    if (phrase.end - phrase.first !== 2) return undefined;
    const head = doc.lower(phrase.head);
    if (head === 'country') return this.onlyCountry(sentence);
    const type = BODIES.get(head);
    const byName = this.lastBody.get(head);
    const byType = type ? this.lastBody.get(`type ${type}`) : undefined;
    const last = byName && byType ? (byType.first > byName.first ? byType : byName) : (byName ?? byType);
    return last && sentence - last.sentence <= BODY_REACH ? last.entry : undefined;
  }

  /** "the president", "the North Korean leader": whoever the text gave that role. */
  private holder(phrase: NounPhrase, { role, first }: { role: Role; first: number }, sentence: number): ActorEntry | undefined {
    const owner = this.ownerWithin(phrase.first, first);
    if (first - phrase.first > 1 && owner === undefined) return undefined;
    if (owner) {
      const exact = this.lastOf(this.holders.get(fullTerm(role)) ?? this.shortHolders.get(fullTerm(role)), (e) => e.roles.some((held) => held.of === owner.id && fullTerm(held.role).endsWith(fullTerm(role))));
      if (exact) return exact;
      return isHead(role) ? this.lastOf(this.heads.get(owner.id), (e) => e.roles.some((held) => held.of === owner.id && isHead(held.role)), true) : undefined;
    }
    if (isHead(role)) return this.onlyHead(this.holders.get(fullTerm(role)), sentence);
    return this.lastOf(this.holders.get(fullTerm(role)), () => true) ?? this.lastOf(this.shortHolders.get(fullTerm(role)), () => true, true);
  }

  /** "the president", where several are spoken of: heads of states before those of clubs, and none where two are near. */
  private onlyHead(holders: ReadonlySet<ActorEntry> | undefined, sentence: number): ActorEntry | undefined {
    if (!holders || holders.size > MOST_HOLDERS) return undefined;
    const seen = [...holders].filter((entry) => this.lastSeen.has(entry));
    if (seen.length < 2) return seen[0];
    const ofStates = seen.filter((entry) => entry.roles.some(({ of }) => of?.startsWith('country:')));
    if (ofStates.length === 1) return ofStates[0];
    const near = (ofStates.length > 0 ? ofStates : seen).filter((entry) => sentence - this.lastSeen.get(entry)! <= 1);
    return near.length === 1 ? near[0] : undefined;
  }

  /** "his North Korean counterpart": the one head of that country of whom the text speaks. */
  private counterpart(phrase: NounPhrase): ActorEntry | undefined {
    if (this.doc.lower(phrase.head) !== 'counterpart') return undefined;
    const owner = this.ownerWithin(phrase.first, phrase.head);
    const heads = owner && this.heads.get(owner.id);
    return heads?.size === 1 ? [...heads][0] : undefined;
  }

  private ownerWithin(first: number, end: number): ActorEntry | undefined {
    for (let k = this.mentions.length === 0 ? -1 : firstAtOrAfter(this.mentions, first); k >= 0 && k < this.mentions.length; k++) {
      const m = this.mentions[k]!;
      if (m.first >= end) return undefined;
      if (m.end <= end) return m.entry;
    }
    return undefined;
  }

  /** Of those who fit, the one seen last; `alone`: only where nobody else fits. */
  private lastOf(entries: ReadonlySet<ActorEntry> | undefined, fits: (entry: ActorEntry) => boolean, alone = false): ActorEntry | undefined {
    let best: ActorEntry | undefined;
    let count = 0;
    if (!entries || entries.size > MOST_HOLDERS) return undefined;
    for (const entry of entries) {
      if (!this.lastSeen.has(entry) || !fits(entry)) continue;
      count++;
      if (!best || this.lastSeen.get(entry)! >= this.lastSeen.get(best)!) best = entry;
    }
    return alone && count > 1 ? undefined : best;
  }

  /** "the country", where this sentence and the one before speak of one country only. */
  private onlyCountry(sentence: number): ActorEntry | undefined {
    let country: ActorEntry | undefined;
    for (let k = this.seen.length - 1; k >= Math.max(0, this.seen.length - 20); k--) {
      const { entry, sentence: at } = this.seen[k]!;
      if (sentence - at > 1) break;
      if (entry.kind !== 'country') continue;
      if (country && country !== entry) return undefined;
      country = entry;
    }
    return country;
  }
}

function put(map: Map<string, Set<ActorEntry>>, key: string, entry: ActorEntry): void {
  const set = map.get(key);
  if (set) set.add(entry);
  else map.set(key, new Set([entry]));
}

function firstAtOrAfter(mentions: readonly Placed[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
