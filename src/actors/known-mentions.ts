/** Which of the known names mean their actor where they stand. */
import type { ParsedText } from '../text/document.ts';
import { isPlace } from './capitals.ts';
import type { KnownName } from './known-names.ts';
import { EVENT_WORDS } from './name-words.ts';
import { GIVEN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { isNational } from './nationals.ts';
import { isOneOfThem } from './partisans.ts';
import { calledAfter, isAbbreviation, KnownParts } from './known-parts.ts';
import { goesOn, governmentEnd, isPartNoun, partAfter } from './parts.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords, slug } from './spelling.ts';
import { actsOnPurpose } from './strangers.ts';

/** After these an adjective is a language or a cuisine. */
const LANGUAGE_CUES = new Set(['in', 'speak', 'speaks', 'spoke', 'speaking', 'spoken', 'fluent', 'learn', 'learned', 'learning', 'into', 'study', 'studied']);
const NOT_THE_COUNTRY = new Set('food cuisine restaurant restaurants language languages literature dictionary accent lessons class speaker speakers speaking descent language-learning heritage studies translation ancestry wine cheese'.split(' '));
/** After "the North" and the like: a place or a thing. */
const PLAIN_DIRECTION = new Set('sea pole atlantic pacific side coast end wind east west star american african'.split(' '));
const ONE_OF_ITS_THINGS = new Set(['a', 'an', 'his', 'her', 'my', 'your']);
const LONGEST_EVENT = 4;
/** "English-speaking", but "Swiss-based" and "British-made" speak of the country. */
const OF_MANNER = /^(?:speaking|language|style)$/;
const BLOCKING_COMPOUND = /^(?:born|based|speaking|language|style|made|built)$/;

const NETWORKS = new Set(['telegram-app', 'facebook', 'twitter', 'x', 'instagram', 'tiktok', 'youtube', 'whatsapp', 'snapchat', 'linkedin', 'reddit'].map((id) => `organization:${id}`));

export class KnownMentions {
  /** Actors that some name stands for beyond doubt, with how often. */
  private readonly plainly = new Map<string, number>();
  private readonly countries = new Map<string, string>();
  private readonly rivals = new Map<string, boolean>();
  private words: Set<string> | undefined;
  private lastPlaceEnd = -1;
  private readonly topCountry: string | null;

  private readonly doc: ParsedText;
  private readonly parts: KnownParts;

  constructor(private readonly registry: ActorRegistry, private readonly text: NameText, private readonly found: readonly NameMention[]) {
    this.doc = text.doc;
    this.parts = new KnownParts(registry, text.doc, found);
    for (const { known, others } of found) {
      // "the Supreme Court" may be any country's.
      if (!known || others.length > 0 || known.shared || !isPlain(known)) continue;
      const { id, kind, name, partOf } = known.actor;
      if (partOf) this.plainly.set(partOf, (this.plainly.get(partOf) ?? 0) + 1);
      this.plainly.set(id, (this.plainly.get(id) ?? 0) + 1);
      if (kind === 'country') this.countries.set(id, name);
    }
    let top: string | null = null;
    for (const [id, count] of this.plainly) if (id.startsWith('country:') && count > (top === null ? 0 : this.plainly.get(top)!)) top = id;
    this.topCountry = top;
  }

  /** Adds the mention to the actor it stands for, if it stands for any. Returns the token after what it took. */
  add(mention: NameMention, index: number): void {
    const name = this.nameMeant(mention);
    if (!name) return;
    if (this.parts.add(mention, name, index)) return;
    const { doc } = this;
    const { endToken } = doc.sentences[mention.sentence]!;
    if (name.shared) {
      const entry = this.sharedBody(mention, name, index);
      if (entry) return this.push(entry, mention, mention.end);
    }
    const end = name.actor.kind === 'country' && (name.form === 'adjective' || isAbbreviation(name)) ? governmentEnd(doc, mention.end, endToken) : mention.end;
    // "[[Danish] government]"
    if (end > mention.end && GOVERNMENTS.test(doc.lower(end - 1))) {
      this.push(this.parts.of(name.actor, 'government', 'government', 'organization', doc.slice(mention.first, end)), mention, end);
      return this.push(this.registry.known(name.actor), mention, mention.end);
    }
    if (name.actor.kind === 'country' && name.form === 'people' && this.isPeopleAtLarge(mention, name)) return this.push(this.registry.part(`group:${slug(nameWords(name.alias))}`, name.alias, 'group', 'people', name.actor.id), mention, mention.end);
    const country = this.countryWithin(mention, name);
    // "Korvian military exercises": of what kind, not whose.
    const isOnlyKind = country !== undefined && doc.lower(mention.end - 1) === 'military' && mention.end < endToken && goesOn(doc, mention.end);
    if (!isOnlyKind) this.push(this.registry.known(name.actor), mention, end);
    if (country) this.push(this.registry.known(country.actor), mention, country.end);
  }

  /** "most Russians", "54 per cent of Lithuanians": the people, and not the state. */
  private isPeopleAtLarge(m: NameMention, { alias }: KnownName): boolean {
    if (!alias.endsWith('s')) return false;
    const before = this.at(m, -1);
    return /^(?:most|many|some|few|fewer|more|ordinary|young|younger|older|fellow|million|several)$/.test(before) || (before === 'of' && /^(?:cent|percent|%|number|majority|thousands|hundreds|millions|third|quarter|half|most|many|some|thirds|minority|share|proportion|tenths|generation|generations)$/.test(this.at(m, -2)));
  }

  /** "[[North Korean] army]", "[[U.S.] military]": whose it is; in "Bank of Russia" the country is a part of the name. */
  private countryWithin({ first, end }: NameMention, { actor }: KnownName): { actor: KnownName['actor']; end: number } | undefined {
    const { partOf } = actor;
    if (partOf === undefined || !partOf.startsWith('country:') || end - first < 2) return undefined;
    const { doc, text } = this;
    for (const name of text.factsAt(first).opening?.names ?? []) {
      if (name.actor.id !== partOf || !(name.form === 'adjective' || isAbbreviation(name))) continue;
      const until = first + name.alias.split(' ').length;
      if (until < end && !doc.tokens.word[until]!.isCapitalized && doc.slice(first, until) === name.alias) return { actor: name.actor, end: until };
    }
    return undefined;
  }

  /** Of several names of the same letters, the one whose actor is named beyond doubt elsewhere comes first. */
  private nameMeant(mention: NameMention): KnownName | undefined {
    const { known, others } = mention;
    if (others.length === 0) return this.counts(known!, mention) ? known! : undefined;
    const names = [known!, ...others];
    return names.find((n) => this.plainly.has(n.actor.id) && this.counts(n, mention)) ?? names.find((n) => !n.ambiguous && this.counts(n, mention)) ?? names.find((n) => this.counts(n, mention));
  }

  private push(entry: ActorEntry, { first, sentence }: NameMention, end: number): void {
    entry.mentions.push({ first, end, sentence, isName: true });
  }

  private at(mention: NameMention, offset: number): string {
    const { firstToken, endToken } = this.doc.sentences[mention.sentence]!;
    const i = offset < 0 ? mention.first + offset : mention.end + offset;
    return i >= firstToken && i < endToken ? this.doc.lower(i) : '';
  }

  private counts(name: KnownName, m: NameMention): boolean {
    if (name.blocks) return false;
    const before = this.at(m, -1);
    const next = this.at(m, 0);
    // "Ada Roy (Labour)": what she is.
    if (before === '(' && next === ')' && (name.actor.type === 'party' || name.form === 'contextual')) return false;
    // "wrote on Telegram": where something is said.
    if (NETWORKS.has(name.actor.id) && (/^(?:on|via|through|using|his|her|their|its|my)$/.test(before) || /^(?:channel|account|page|post|posts|video|message|group)$/.test(next))) return false;
    if (name.needsThe && before !== 'the' && !(name.actor.kind === 'group' && this.hasTheFarther(m))) return false;
    if (name.phraseEnd && this.isFollowedByNoun(m)) return false;
    if (isOneOfThem(this.text, m)) return false;
    if (isNational(this.text, m)) {
      this.text.nationals.set(m.first, name.actor.id);
      return false;
    }
    if (name.form === 'contextual' && !this.countsInContext(name, m, next)) return false;
    if (isNamedThing(this.doc, m, name)) return false;
    if (next === '-' && (name.form === 'adjective' || name.form === 'name' ? OF_MANNER : BLOCKING_COMPOUND).test(this.at(m, 1)) && name.actor.kind === 'country') return false;
    switch (name.form) {
      case 'capital':
      case 'metonym':
        return this.actsAsGovernment(name, m);
      case 'adjective':
        return this.isAdjectiveOfActor(name, m, before, next);
      case 'name':
        // "his BMW", "a Honda": what the company made.
        if (name.actor.type === 'company' && ONE_OF_ITS_THINGS.has(before) && !m.inTitleCase && !this.isFollowedByNoun(m)) return false;
        return !name.ambiguous || this.isMeantByName(name, m);
      default:
        return true;
    }
  }

  /** "the | U.S.-led | West", "the wider West" */
  private hasTheFarther({ first, sentence }: NameMention): boolean {
    const { doc } = this;
    const { firstToken } = doc.sentences[sentence]!;
    if (first - 2 < firstToken || !doc.tokens.word[first]!.isCapitalized || !/^(?:led|whole|entire|wider|global|political|liberal|democratic|decadent|hostile)$/.test(doc.lower(first - 1))) return false;
    const before = doc.lower(first - 1) === 'led' && first - 4 >= firstToken && doc.lower(first - 2) === '-' ? first - 4 : first - 2;
    return doc.lower(before) === 'the';
  }

  private isFollowedByNoun(m: NameMention): boolean {
    const i = m.end;
    if (i >= this.doc.sentences[m.sentence]!.endToken) return false;
    return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(this.doc.tokens.pos[i]!) || this.doc.lower(i) === 'of' || (this.doc.lower(i) === '-' && this.doc.tokens.start[i] === this.doc.tokens.end[i - 1]);
  }

  /** "the North" where North Korea was named before; "Korean" only where no other Korea is spoken of. */
  private countsInContext(name: KnownName, m: NameMention, next: string): boolean {
    if (!this.registry.get(name.actor.id)?.mentions.length || PLAIN_DIRECTION.has(next) || EVENT_WORDS.has(next)) return false;
    if (name.needsThe && m.end < this.doc.tokens.count && this.doc.tokens.word[m.end]!.isCapitalized && next !== '') return false;
    if (name.actor.kind !== 'country') return true;
    return name.needsThe || !this.hasRival(name);
  }

  private hasRival({ alias, actor }: KnownName): boolean {
    let has = this.rivals.get(alias);
    if (has === undefined) {
      has = false;
      for (const [id, other] of this.countries) if (id !== actor.id && isRival(alias, other)) has = true;
      this.rivals.set(alias, has);
    }
    return has;
  }

  private actsAsGovernment(name: KnownName, m: NameMention): boolean {
    // "Moscow was ready. Washington said it was not.": among states, a town that is elsewhere too acts as one.
    if (name.ambiguous && !this.plainly.has(name.actor.id) && !(this.topCountry !== null && actsOnPurpose(this.doc, m) && !this.text.is(m.first, GIVEN))) return false;
    if (this.isPersonsName(name)) return false;
    if (isPlace(this.doc, m, name.form === 'capital', m.first - this.lastPlaceEnd <= 1 && this.lastPlaceEnd >= 0)) {
      this.lastPlaceEnd = m.end;
      return false;
    }
    return true;
  }

  private isAdjectiveOfActor(name: KnownName, m: NameMention, before: string, next: string): boolean {
    if (NOT_THE_COUNTRY.has(next)) return false;
    const { endToken } = this.doc.sentences[m.sentence]!;
    const followed = m.end < endToken && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(this.doc.tokens.pos[m.end]!);
    if (name.actor.kind === 'country') {
      if (name.ambiguous) return partAfter(this.doc, m.end, endToken, true) !== undefined || governmentEnd(this.doc, m.end, endToken) > m.end;
      return followed || !LANGUAGE_CUES.has(before);
    }
    // "a Western diplomat" is nobody's where the text never names the West.
    if (name.alias !== name.alias.toLowerCase()) return (followed || next === '-') && (name.actor.id !== 'group:the-west' || OF_POWERS.test(next) || this.found.some(({ known }) => known?.actor === name.actor && known.form === 'name'));
    // "a conservative estimate" is nobody's.
    return isPartNoun(next) || /^(?:party|parties|group|groups|leader|leaders|movement|activists?|commentators?|pundits?|candidates?)$/.test(next) || this.text.roleStartingAt(m.end, endToken) !== undefined;
  }

  private isMeantByName(name: KnownName, m: NameMention): boolean {
    const { doc } = this;
    if (name.actor.kind === 'country') {
      if (this.isPersonsName(name)) return false;
      return this.plainly.has(name.actor.id) || !name.notWith.some((word) => this.hasWord(word));
    }
    // Everyday words with a capital: the capital must mean something.
    if (m.inTitleCase) return this.plainly.has(name.actor.id);
    return m.first !== doc.sentences[m.sentence]!.firstToken || doc.tokens.pos[m.first] === 'PROPN';
  }

  private isPersonsName(name: KnownName): boolean {
    const word = name.alias.toLowerCase();
    return !word.includes(' ') && (this.registry.surnames.has(word) || this.registry.givenNames.has(word));
  }

  private hasWord(word: string): boolean {
    this.words ??= new Set(this.doc.tokens.text);
    return this.words.has(word);
  }

  /** "Brazil's Supreme Court": not the one that the bare name stands for. */
  private sharedBody(m: NameMention, name: KnownName, index: number): ActorEntry | undefined {
    const { doc } = this;
    const before = this.found[index - 1];
    const gap = before && before.sentence === m.sentence ? m.first - before.end : 9;
    const adjacent = before?.known?.actor.kind === 'country' && (gap === 0 || (gap === 1 && /^['’]s?$/.test(doc.lower(before.end)))) ? before.known.actor : undefined;
    const home = name.actor.partOf ?? null;
    const country = adjacent?.id ?? (home !== null && !this.plainly.has(home) ? this.topCountry : null);
    if (country === null || country === home || home === null) return undefined;
    const words = doc.slice(m.first, m.end).replace(/\s+/g, ' ');
    const owner = adjacent ?? this.found.find((other) => other.known?.actor.id === country)?.known?.actor;
    const id = `organization:${owner ? calledAfter(owner) : country.slice(country.indexOf(':') + 1).toLowerCase()}-${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    return this.registry.part(id, words, 'organization', name.actor.type, this.registry.get(country)?.id ?? country);
  }
}

/** What a group of states has and does: "Western accusations". */
const OF_POWERS = /^(?:accusations?|claims?|charges|criticism|warnings?|officials|leaders|governments|powers|countries|nations|states|allies|sanctions|capitals|support|backing|pressure|demands|intelligence|fishermen|troops|aid|weapons|politicians)$/;
const GOVERNMENTS = /^(?:government|administration|regime)$/;

const isPlain = (known: KnownName): boolean => !known.blocks && !known.ambiguous && (known.form === 'name' || known.form === 'adjective' || known.form === 'people');

/** "Korean" against "North Korea": the other Korea may be meant. */
const isRival = (alias: string, name: string): boolean => alias.toLowerCase().startsWith(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "Vietnam War", "Paris Agreement": wars and treaties act not. */
function isNamedThing(doc: ParsedText, m: NameMention, name: KnownName): boolean {
  if ((name.actor.kind !== 'country' && name.form !== 'adjective') || m.inTitleCase || name.form === 'metonym') return false;
  const { endToken } = doc.sentences[m.sentence]!;
  // "Democratic National Convention"
  let end = m.end;
  while (end < Math.min(endToken, m.end + LONGEST_EVENT) && doc.tokens.word[end]!.isWord && doc.tokens.word[end]!.isCapitalized) end++;
  return end > m.end && EVENT_WORDS.has(doc.lower(end - 1)) && (end === m.end + 1 || name.form === 'adjective');
}
