/** Which of the unknown names are people, and which of them is meant by a name alone. */
import type { ParsedText } from '../text/document.ts';
import { isCalledAlone } from './lone-names.ts';
import { GIVEN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { PLACE_OPENERS, PLACE_WORDS, PLACES_WITH_ARTICLE, SPEAKING } from './name-words.ts';
import { isSubject } from './subjects.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { TOWN_NOUNS } from './reference-words.ts';
import { endsWithRegion, isRegion } from './regions.ts';
import { RoleAppositions } from './role-appositions.ts';
import { fullTerm, isHead, roleCalled } from './roles.ts';
import { isFamilyFirst, nameWords, withoutSuffix } from './spelling.ts';
import { isTitleOfWork, isTreatedAsSomebody } from './strangers.ts';

/** Tokens between a name and what befell its bearer. */
const LONGEST_ASIDE = 12;
/** Beyond so many words it is a list or a slogan. */
const LONGEST_NAME = 5;

/** Letters after a name that tell what somebody is. */
const ROLE_OF_LETTERS: ReadonlyMap<string, string> = new Map([['KC', 'barrister'], ['QC', 'barrister'], ['SC', 'barrister'], ['MP', 'mp'], ['MSP', 'msp']]);

/** Everyday words with which names of bodies, wards and teams begin, and hardly ever a person's. */
const NO_GIVEN = /^(?:free|little|great|big|first|national|united|general|royal|open|democratic|social|popular|common|public|young|civic|forward|future|freedom|liberty|unity|justice|people|peoples|people's|our|new|old|golden|silver|red|blue|green|black|white|bright|clear|deep|high|upper|lower|northern|southern|eastern|western|central|north|south|east|west|international|european|global|world|local|independent|federal|urban|rural|modern|fair|safe|clean|fresh|smart|save|stop|bishop|lantern|harbour|harbor|river|ocean|sea|sun|star|night|day|morning|daily|evening|sunday|neighbouring|neighboring|nearby|rival|fellow|former)$/;
const NO_SURNAME = /^(?:general|royal|infirmary|memorial|lanterns|alps|lad|radio|online|daily|weekly|today|now|first|together|forward|united|action|voice|rights|justice|values|future|networks?|systems?|express|direct|plus|sands|downs|springs|heights|primary|secondary|grammar|infants|juniors|comprehensive|prep)$/;

export class People {
  /** The person of each full name, and of each name with a title. */
  private readonly full = new Map<NameMention, ActorEntry>();
  private readonly firstFull = new Map<ActorEntry, NameMention>();
  private readonly alone = new Set<string>();
  /** By name: how much speaks for a place. */
  private readonly places = new Map<string, number>();
  private readonly paragraphOf: Int32Array;
  private readonly doc: ParsedText;
  private readonly appositions: RoleAppositions;

  /** `found`: all names of the text. */
  constructor(private readonly registry: ActorRegistry, private readonly text: NameText, private readonly idOf: (mention: NameMention) => string | null, found: readonly NameMention[]) {
    this.appositions = new RoleAppositions(text, idOf, found);
    const { doc } = text;
    this.doc = doc;
    this.paragraphOf = doc.columns.int32(doc.sentences.length);
    doc.paragraphs.forEach((p, i) => this.paragraphOf.fill(i, p.firstSentence, p.endSentence));
  }

  /** Meets everybody who has a full name somewhere: only then is it known whom a lone surname means. */
  meet(found: readonly NameMention[]): void {
    const unknown = found.filter((m) => !m.known && !m.inTitleCase && m.guess !== 'organization' && !this.isRegions(m));
    for (const m of unknown) if (m.end - m.first === 1 && !this.hasArticle(m)) this.alone.add(this.doc.lower(m.first));
    this.findTowns(unknown);
    const tails = this.tailsOf(unknown);
    const full = unknown.filter((m) => m.guess === 'person' && this.isFull(m) && this.words(m).length <= LONGEST_NAME && !this.isTown(m));
    // "Crooked Hillary Clinton" is no longer name of hers.
    for (const m of full) if (this.text.is(m.first, GIVEN) || !tails.has(this.words(m).join(' '))) this.add(m);
    const doubtful = unknown.filter((m) => m.guess !== 'person' && this.isFull(m));
    const evidence = new Set<string>();
    for (const m of doubtful) if (this.speaksForPerson(m)) evidence.add(this.words(m).join(' '));
    for (const m of doubtful) this.addDoubtful(m, evidence);
    for (const m of full) if (!this.full.has(m)) this.add(m);
    for (const m of unknown) if (m.role && !this.isFull(m)) this.addTitled(m);
    for (const m of unknown) if (!m.role && m.guess === 'unknown' && m.end - m.first === 1 && this.isNew(m) && isCalledAlone(this.text, m)) this.add(m);
    for (const m of unknown) this.readApposition(m);
  }

  /** "suu kyi" of Aung San Suu Kyi, who has to be met first. */
  private tailsOf(names: readonly NameMention[]): ReadonlySet<string> {
    const tails = new Set<string>();
    for (const m of names) {
      if (m.end - m.first < 3) continue;
      const words = this.words(m);
      for (let i = 1; i < words.length - 1; i++) tails.add(words.slice(i).join(' '));
    }
    return tails;
  }

  /** "Iowa", and "Sanders Iowa" where no given name stands before it; "Governor Virginia" is somebody. */
  private isRegions(m: NameMention): boolean {
    const words = this.words(m);
    return (isRegion(words) && (m.role === null || words.length > 1)) || (endsWithRegion(words) && m.guess === 'unknown');
  }

  private hasArticle({ first, sentence }: NameMention): boolean {
    return first > this.doc.sentences[sentence]!.firstToken && /^(?:the|a|an|this|that)$/.test(this.doc.lower(first - 1));
  }

  /** "in Harlan Fork", and nowhere anything that only a person does. */
  private findTowns(unknown: readonly NameMention[]): void {
    for (const m of unknown) {
      if (m.role || !this.isFull(m)) continue;
      const key = this.words(m).join(' ');
      const before = m.first > this.doc.sentences[m.sentence]!.firstToken ? this.doc.lower(m.first - 1) : '';
      const isThere = (/^(?:in|at|near|outside|around|visit|visits|visited|visiting)$/.test(before) || (before === 'of' && TOWN_NOUNS.has(this.doc.lower(m.first - 2)))) && !(m.guess === 'person' && this.alone.has(this.doc.lower(m.end - 1)));
      this.places.set(key, (this.places.get(key) ?? 0) + (isThere ? 1 : this.speaksForPerson(m) || this.alone.has(this.doc.lower(m.end - 1)) ? -9 : -0.9));
    }
  }

  private isTown(m: NameMention): boolean {
    return !m.role && (this.places.get(this.words(m).join(' ')) ?? 0) > 0;
  }

  /** Whom the name means, if it is anybody met. */
  resolve(mention: NameMention): ActorEntry | undefined {
    const paragraph = this.paragraphOf[mention.sentence]!;
    const met = this.full.get(mention);
    const words = met ? [] : this.words(mention);
    const entry = met ?? (words.length > 1 ? this.registry.named(words) : undefined) ?? this.called(words, mention, paragraph) ?? this.registry.named(words);
    if (entry === undefined || (entry.kind !== 'person' && !entry.isGiven)) return undefined;
    const isTopic = !this.registry.surnames.isShared(entry) || !met || isSubject(this.doc, mention) || mention.first === this.doc.sentences[mention.sentence]!.firstToken;
    this.registry.surnames.note(entry, paragraph, isTopic);
    return entry;
  }

  private called(words: readonly string[], mention: NameMention, paragraph: number): ActorEntry | undefined {
    const { surnames, givenNames } = this.registry;
    const name = words.join(' ');
    const { role } = mention;
    const gender = role?.gender;
    const byTitle = role && ((entry: ActorEntry) => entry.roles.some((held) => held.role.kind !== 'person' && fullTerm(held.role) === fullTerm(role)) || (gender !== undefined && entry.gender === gender));
    let bySurname = surnames.meant(name, paragraph, byTitle ?? undefined);
    // "Mr. Clinton": not Hillary, so the one of whose gender nothing is known.
    if (bySurname && gender !== undefined && bySurname.gender !== null && bySurname.gender !== gender) bySurname = surnames.meant(name, paragraph, (entry) => entry.gender === null);
    // "Mrs. Achille" is not the Mr. Achille of whom the text speaks.
    if (bySurname && gender !== undefined && bySurname.gender !== null && bySurname.gender !== gender) return undefined;
    if (bySurname) return bySurname;
    // "Kim Jong" for Kim Jong Un; first names where only one person bears them.
    if (words.length > 1) return isFamilyFirst(words) ? surnames.only(words[0]!) : undefined;
    return givenNames.only(name) ?? (surnames.has(name) || mention.known ? undefined : this.registry.shortGiven(name));
  }

  private words({ first, end }: { first: number; end: number }): readonly string[] {
    // "an ally of Mr. Dragan's": before a stop or a comma the tokenizer leaves the possessive on.
    return nameWords(this.doc.slice(first, end).replace(/['’]s$/u, ''));
  }

  /** More than one word; hyphens alone make no full name: "Ocasio-Cortez", "Putin-Kim". */
  private isFull({ first, end }: NameMention): boolean {
    const { start, end: ends } = this.doc.tokens;
    // "Mrs. von der Leyen"
    if (!this.doc.tokens.word[first]!.isCapitalized) return false;
    for (let i = first + 1; i < end; i++) if (start[i]! > ends[i - 1]!) return true;
    return false;
  }

  private add(m: NameMention): ActorEntry {
    const entry = this.bornAs(m) ?? this.registry.person(this.words(m), this.doc.slice(m.first, m.end).replace(/\s+/g, ' '));
    this.full.set(m, entry);
    const first = this.firstFull.get(entry);
    if (first === undefined || m.first < first.first) this.firstFull.set(entry, m);
    if (m.role) this.give(entry, m);
    return entry;
  }

  /** "Dame Ada Roe has died … Ada May Lund was born in 1932": the name that she had before. */
  private bornAs({ first, end }: NameMention): ActorEntry | undefined {
    const { doc } = this;
    if (doc.lower(end) !== 'was' || doc.lower(end + 1) !== 'born') return undefined;
    const bearer = this.registry.givenNames.only(this.words({ first, end })[0]!);
    const before = bearer && this.firstFull.get(bearer);
    return before && before.first < first && this.isMourned(bearer) ? bearer : undefined;
  }

  /** "Dame Ada Roe, who has died aged 91" */
  private isMourned(entry: ActorEntry): boolean {
    const { doc } = this;
    for (const [m, of] of this.full) if (of === entry) for (let i = m.end; i < Math.min(doc.sentences[m.sentence]!.endToken, m.end + LONGEST_ASIDE); i++) if (doc.lower(i) === 'died') return true;
    return false;
  }

  private give(entry: ActorEntry, m: NameMention): void {
    const { role, roleOf } = m;
    if (!role) return;
    // "President Ada Roy | of Velmar"
    const of = roleOf ? this.idOf(roleOf) : isHead(role) ? this.appositions.ownerAfter(m.end, this.doc.sentences[m.sentence]!.endToken) : null;
    if (!entry.roles.some((held) => held.role === role && held.of === of)) entry.roles.push({ role, of });
    entry.gender ??= role.gender ?? null;
  }

  /** No given name, no title: a person where the text treats it as one. */
  private addDoubtful(m: NameMention, evidence: ReadonlySet<string>): void {
    const words = this.words(m);
    const surname = withoutSuffix(words).at(-1)!;
    if (PLACE_OPENERS.has(words[0]!) || (PLACES_WITH_ARTICLE.has(words[0]!) && /^(?:al|el)\b/.test(words[1] ?? '')) || PLACE_WORDS.has(surname) || words.length > LONGEST_NAME || /^\p{L}\.?$/u.test(surname)) return;
    if (evidence.has(words.join(' '))) {
      this.add(m);
      return;
    }
    if (this.registry.knows(words) || (m.guess === 'likely' && this.registry.surnames.has(surname))) {
      this.add(m);
      return;
    }
    // "Aisling Mooney", where the text also calls her Aisling.
    if (words.length === 2 && this.alone.has(words[0]!) && this.registry.surnames.has(surname)) {
      this.add(m);
      return;
    }
    // "Welcome Putin", "Crooked Hillary": only the last word is a name that we have met already.
    if (this.registry.surnames.has(surname) && !this.registry.named(words)) {
      if (this.doc.tokens.word[m.end - 1]!.isWord && !isFamilyFirst(words)) m.first = m.end - 1;
      if (!isFamilyFirst(words)) return;
    }
    if (this.alone.has(this.doc.lower(m.end - 1)) || (isFamilyFirst(words) && words.length === 3)) this.add(m);
    // No list of given names holds them all, and which it lacks is no accident: a name that no table knows is somebody's where the grammar says so.
    else if (!this.isTown(m) && !(words.length === 2 && NO_GIVEN.test(words[0]!)) && !NO_SURNAME.test(surname) && isTreatedAsSomebody(this.doc, m)) this.add(m);
  }

  private addTitled(m: NameMention): void {
    if (m.role!.kind === 'anonymous' || m.guess !== 'person') return;
    const words = this.words(m);
    const met = this.registry.surnames.has(words.join(' ')) || words.length > 1 || this.registry.givenNames.only(words[0]!) !== undefined || this.registry.shortGiven(words[0]!) !== undefined;
    const named = this.registry.named(words);
    if (met || (named && named.kind !== 'person')) {
      const entry = this.called(words, m, this.paragraphOf[m.sentence]!);
      const isOther = entry !== undefined && words.length === 1 && this.isNamesake(m, entry);
      if (entry && !isOther) this.give(entry, m);
      if ((entry && !isOther) || words.length > 1) return;
      const other = this.registry.namesake(words, this.doc.slice(m.first, m.end), m.role!.gender ?? null);
      this.full.set(m, other);
      this.give(other, m);
      return;
    }
    this.add(m);
  }

  /** "Prime Minister Halil" long before "opposition leader Nadia Halil": a full name comes with the first mention, so that this is another's. */
  private isNamesake(m: NameMention, entry: ActorEntry): boolean {
    const full = this.firstFull.get(entry);
    if (!full || full.first < m.first || !full.role || !m.role || full.role.kind !== 'government' || m.role.kind !== 'government') return false;
    return full.role !== m.role && this.paragraphOf[full.sentence]! > this.paragraphOf[m.sentence]! && this.doc.zones[this.doc.sentences[m.sentence]!.zone]!.kind !== 'headline';
  }

  /** Nobody has borne it before. */
  private isNew(m: NameMention): boolean {
    const word = this.doc.lower(m.first);
    return !this.registry.surnames.has(word) && !this.registry.givenNames.has(word) && !this.registry.named([word]) && !this.hasArticle(m);
  }

  /** It speaks, has an age or a role, or "who" follows. */
  private speaksForPerson(m: NameMention): boolean {
    const { doc } = this;
    const { firstToken, endToken } = doc.sentences[m.sentence]!;
    const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
    if (m.role) return true;
    if (isTitleOfWork(doc, m)) return false;
    if (at(m.first - 1) === 'the' || at(m.first - 1) === 'a') return false;
    // "Tim Osei of Clean Rivers Now said": he does.
    if (/^(?:of|from|at)$/.test(at(m.first - 1)) && m.first - 3 >= firstToken && doc.tokens.word[m.first - 2]!.isCapitalized && doc.tokens.word[m.first - 3]!.isCapitalized) return false;
    if (SPEAKING.has(at(m.end)) || /^(?:said|says)$/.test(at(m.first - 1))) return true;
    // "Oyelaran at Meridian Notes, who …": who is not the one after the preposition.
    if (/^(?:at|in|of|for|from|on)$/.test(at(m.first - 1))) return false;
    if (at(m.end) === 'who') return true;
    // "said one of them, Ada Roy."
    if (at(m.first - 1) === ',' && at(m.first - 2) === 'them' && at(m.first - 3) === 'of' && at(m.first - 4) === 'one') return true;
    if (at(m.end) !== ',') return false;
    return /^(?:\d\d|who|whose)$/.test(at(m.end + 1)) || this.appositions.roleAfter(m) !== undefined;
  }

  /** "Sergey Lavrov, the Russian foreign minister,": the role after the comma, and whose it is. */
  private readApposition(m: NameMention): void {
    const entry = this.full.get(m);
    if (!entry) return;
    const letters = ROLE_OF_LETTERS.get(this.doc.tokens.text[m.end] ?? '');
    const lettered = letters === undefined ? undefined : roleCalled(letters);
    if (lettered) entry.roles.push({ role: lettered, of: null });
    const role = this.appositions.roleAfter(m);
    if (!role) return;
    if (!entry.roles.some((held) => held.role === role.role)) entry.roles.push({ role: role.role, of: role.of });
    entry.gender ??= role.role.gender ?? null;
  }
}
