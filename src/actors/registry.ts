/** The actors of one text: names merged into whoever they stand for. */
import type { ActorInput } from '../contract/input.ts';
import type { ActorKind } from '../contract/report.ts';
import type { KnownActor } from './known-names.ts';
import { Namesakes } from './namesakes.ts';
import type { Role } from './roles.ts';
import { ShortNames } from './short-names.ts';
import { isFamilyFirst, isFamilyName, nameKey, nameWords, plain, slug, withoutSuffix } from './spelling.ts';

/** A mention on the tokens `[first, end)`; `isName` is false for pronouns and descriptions. */
export interface ActorMention {
  first: number;
  end: number;
  sentence: number;
  isName: boolean;
}

export interface ActorEntry {
  id: string;
  name: string;
  kind: ActorKind;
  /** For sources: `media`, `government`, … */
  type: string;
  partOf: string | null;
  mentions: ActorMention[];
  gender: 'f' | 'm' | null;
  /** Roles the text gives the person, with the id of the country or body they belong to. */
  roles: { role: Role; of: string | null }[];
  /** Lower-case words of the longest form of the name. */
  words: readonly string[];
  /** Given by the caller: kept even without a mention. */
  isGiven: boolean;
  isWeak: boolean;
  /** The caller told where it stands: it is looked for nowhere else. */
  isClosed: boolean;
  /** Spoken of by description alone: "the driver". Kept where mentioned more than once. */
  isUnnamed: boolean;
}

export class ActorRegistry {
  readonly entries: ActorEntry[] = [];
  /** People by the names they may be called by alone. */
  readonly surnames = new Namesakes();
  readonly givenNames = new Namesakes();
  private readonly byId = new Map<string, ActorEntry>();
  private readonly byKey = new Map<string, ActorEntry>();
  /** People by first name and surname, and by initial and surname; `null` where several share an initial. */
  private readonly byEnds = new Map<string, ActorEntry | null>();
  private readonly shortNames = new ShortNames();
  private readonly freeNumbers = new Map<string, number>();

  constructor(private readonly gender: (given: string) => 'f' | 'm' | null) {}

  get(id: string): ActorEntry | undefined {
    return this.byId.get(id);
  }

  /** The actor of exactly this name, however it is spelled. */
  named(words: readonly string[]): ActorEntry | undefined {
    return this.byKey.get(nameKey(words));
  }

  /** Lets an actor be called by another name too, from here to the end of the text. */
  alias(entry: ActorEntry, name: string): void {
    this.byKey.set(nameKey(nameWords(name)), entry);
  }

  /** The caller's actor; where one of its names is a known actor's, both are one, under the caller's id. */
  addGiven(input: ActorInput, known: KnownActor | undefined, aliases: readonly string[]): ActorEntry {
    const earlier = this.byId.get(input.id);
    const entry = earlier ?? this.add({
      id: input.id, name: input.name, kind: input.kind ?? known?.kind ?? 'other', type: known?.type ?? input.kind ?? 'other', partOf: known?.partOf ?? null,
      words: nameWords(input.name), isGiven: true, isWeak: false,
    }, false);
    if (known) this.byId.set(known.id, entry);
    for (const name of aliases) {
      const words = nameWords(name);
      // "-" and its like: a name without a word is looked for as it is written, and shares its words with nobody.
      if (words.length === 0) continue;
      this.byKey.set(nameKey(words), entry);
      if (entry.kind === 'person' || (entry.kind === 'other' && !known)) this.index(entry, words);
    }
    return entry;
  }

  known(actor: KnownActor): ActorEntry {
    return this.byId.get(actor.id) ?? this.add({
      id: actor.id, name: actor.name, kind: actor.kind, type: actor.type, partOf: actor.partOf ?? null, words: nameWords(actor.name), isGiven: false, isWeak: actor.weak,
    });
  }

  organization(given: readonly string[], name: string, partOf: string | null, type = 'organization'): ActorEntry {
    const words = withoutLegalForm(given);
    const known = this.named(words) ?? this.shortNames.meant(words, name);
    if (known && known.kind !== 'person') {
      if (known.type === 'organization') known.type = type;
      return known;
    }
    const entry = this.add({ id: this.freeId(`organization:${slug(words)}`), name, kind: 'organization', type, partOf, words, isGiven: false, isWeak: false });
    this.shortNames.add(entry);
    const link = words.findIndex((word) => word === 'for' || word === 'of');
    if (link > 1 && !this.named(words.slice(0, link))) this.byKey.set(nameKey(words.slice(0, link)), entry);
    return entry;
  }

  /** A part of a country or body that acts by itself: "Russian officials", "the Polish army". */
  part(id: string, name: string, kind: 'group' | 'organization', type: string, partOf: string | null): ActorEntry {
    return this.byId.get(id) ?? this.add({ id, name, kind, type, partOf, words: nameWords(name), isGiven: false, isWeak: false });
  }

  /** Somebody without a name; never found again by one. */
  addUnnamed(entry: ActorEntry, id: string): void {
    entry.id = this.freeId(id);
    this.entries.push(entry);
    this.byId.set(entry.id, entry);
  }

  /** The person of this full name: hyphens, accents, middle names and the order of Asian names make no difference. */
  person(words: readonly string[], name: string): ActorEntry {
    const known = this.samePerson(words);
    if (known) {
      if (words.length > known.words.length && !known.isGiven) {
        known.words = words;
        known.name = name;
      }
      this.index(known, words);
      this.byKey.set(nameKey(words), known);
      return known;
    }
    return this.add({ id: this.freeId(`person:${slug(words)}`), name, kind: 'person', type: 'person', partOf: null, words, isGiven: false, isWeak: false });
  }

  /** Whether the name is another form of a person's met already. */
  knows(words: readonly string[]): boolean {
    return words.length > 1 && this.samePerson(words) !== undefined;
  }

  /** "Wilf" for Wilfred Amankwah; not "Paul" for Paula Hart, which is another one's name. */
  shortGiven(word: string): ActorEntry | undefined {
    const entry = this.givenNames.nicknamed(word) ?? this.givenNames.shortened(word);
    const own = entry && this.gender(plain(word));
    return own && own !== entry.gender ? undefined : entry;
  }

  /** Another person of a surname that the text knows already. */
  namesake(words: readonly string[], name: string, gender: 'f' | 'm' | null): ActorEntry {
    const entry = this.surnames.meant(words.join(' '), -1, (other) => other.words.length === 1 && other.gender === gender);
    if (entry?.words.length === 1 && entry.gender === gender) return entry;
    const added = this.add({ id: this.freeId(`person:${slug(words)}`), name, kind: 'person', type: 'person', partOf: null, words, isGiven: false, isWeak: false });
    added.gender = gender;
    return added;
  }

  private samePerson(words: readonly string[]): ActorEntry | undefined {
    const isOne = (entry: ActorEntry | null | undefined): entry is ActorEntry => entry != null && (entry.kind === 'person' || entry.isGiven);
    const same = this.named(words);
    if (isOne(same)) return same;
    const bare = withoutSuffix(words);
    if (bare.length < 2) return undefined;
    // "Jong-un Kim" is Kim Jong-un.
    const turned = isFamilyName(bare.at(-1)!) ? this.named([bare.at(-1)!, ...bare.slice(0, -1)]) : undefined;
    if (isOne(turned)) return turned;
    // "Suu Kyi" is Aung San Suu Kyi, "Van der Bellen" is Alexander.
    const longer = this.surnames.only(bare.join(' '));
    if (isOne(longer) && longer.words.length > bare.length) return longer;
    if (isFamilyFirst(bare) && bare.length > 2) return undefined;
    const near = this.byEnds.get(endsKey(bare));
    if (isOne(near)) return canBeSame(near.words, bare) ? near : undefined;
    // The text met "J. Smith" first.
    const initial = this.byEnds.get(initialKey(bare));
    return isOne(initial) && isInitial(initial.words[0]!) && canBeSame(initial.words, bare) ? initial : undefined;
  }

  private add(entry: Omit<ActorEntry, 'mentions' | 'gender' | 'roles' | 'isClosed' | 'isUnnamed'>, isIndexed = true): ActorEntry {
    const { id, name, kind, type, partOf, words, isGiven, isWeak } = entry;
    const gender = kind === 'person' && words.length > 1 ? this.gender(words[0]!) : null;
    const full: ActorEntry = { id, name, kind, type, partOf, mentions: [], gender, roles: [], words, isGiven, isWeak, isClosed: false, isUnnamed: false };
    this.entries.push(full);
    this.byId.set(full.id, full);
    if (!isIndexed) return full;
    const key = nameKey(full.words);
    if (!this.byKey.has(key)) this.byKey.set(key, full);
    if (full.kind === 'person') this.index(full, full.words);
    return full;
  }

  /** By which single names, and by which ends of the name, the person may be called. */
  private index(entry: ActorEntry, given: readonly string[]): void {
    const words = withoutSuffix(given);
    const { length } = words;
    this.surnames.add(words[length - 1]!, entry);
    if (length < 2) return;
    const familyFirst = isFamilyFirst(words);
    if (familyFirst) this.surnames.add(words[0]!, entry);
    else this.givenNames.add(words[0]!, entry);
    for (let i = 1; i < length - 1; i++) {
      this.surnames.add(words.slice(i).join(' '), entry);
      // "Lula" of Luiz Inácio Lula da Silva, "Maduro" of Nicolás Maduro Moros.
      if (!familyFirst && words[i]!.length > 3) this.givenNames.add(words[i]!, entry);
    }
    if (familyFirst && length > 2) return;
    this.byEnds.set(endsKey(words), entry);
    const initial = initialKey(words);
    const other = this.byEnds.get(initial);
    this.byEnds.set(initial, other === undefined || other === entry ? entry : null);
  }

  private freeId(id: string): string {
    if (!this.byId.has(id)) return id;
    let n = this.freeNumbers.get(id) ?? 2;
    while (this.byId.has(`${id}-${n}`)) n++;
    this.freeNumbers.set(id, n + 1);
    return `${id}-${n}`;
  }
}

/** "Kelda Goods" of "Kelda Goods AB". */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  let length = words.length;
  // "Former AG": no company.
  while (length > 1 && LEGAL_FORM.test(words[length - 1]!) && words[length - 2] !== 'former') length--;
  return length === words.length ? words : words.slice(0, length);
}
const LEGAL_FORM = /^(?:inc|corp|ltd|limited|plc|llc|llp|gmbh|ag|ab|oy|oyj|asa|nv|n\.v|bv|b\.v|sa|s\.a|spa|s\.p\.a|sarl|pty|kg)\.?$/;

const endsKey = (words: readonly string[]): string => `${plain(words[0]!)}|${plain(words.at(-1)!)}`;
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);
const initialKey = (words: readonly string[]): string => `${plain(words[0]!)[0] ?? ''}|${plain(words.at(-1)!)}`;

/** "J. Smith" and "John Smith", "Vladimir Putin" and "Vladimir V. Putin"; not "George W. Bush" and "George H. W. Bush". */
function canBeSame(known: readonly string[], words: readonly string[]): boolean {
  const middle = (name: readonly string[]): string => withoutSuffix(name).slice(1, -1).map((word) => plain(word)[0] ?? '').join('');
  const [a, b] = [middle(known), middle(words)];
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}
