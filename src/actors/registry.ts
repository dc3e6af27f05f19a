/** The actors of one text: names merged into whoever they stand for, in the order in which the text brings them up. */
import type { ActorInput } from '../contract/input.ts';
import type { ActorKind } from '../contract/report.ts';
import type { KnownActor } from './gazetteer.ts';
import type { Role } from './roles.ts';

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
  words: string[];
  /** Given by the caller: kept even without a mention. */
  isGiven: boolean;
  isWeak: boolean;
}

/** Family names that stand first in Korean, Chinese and Vietnamese names. */
const FAMILY_FIRST = new Set(
  'kim lee park choe choi jo cho ri yi pak jang chang chung jeong kang yoon yun lim im han oh seo shin kwon hwang ahn an song ryu yoo hong moon bae baek nam ko ho sim no xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren qin nguyen tran le pham hoang phan vu vo dang bui do ngo duong'.split(' '),
);

export class ActorRegistry {
  readonly entries: ActorEntry[] = [];
  private readonly byId = new Map<string, ActorEntry>();
  private readonly byKey = new Map<string, ActorEntry>();
  private readonly bySurname = new Map<string, ActorEntry[]>();
  private readonly gender: (given: string) => 'f' | 'm' | null;

  constructor(gender: (given: string) => 'f' | 'm' | null) {
    this.gender = gender;
  }

  get(id: string): ActorEntry | undefined {
    return this.byId.get(id);
  }

  /** The caller's actor; where one of its names is a known actor's, both are one, under the caller's id. */
  addGiven(input: ActorInput, known: KnownActor | undefined): ActorEntry {
    const entry = this.add({
      id: input.id, name: input.name, kind: input.kind ?? known?.kind ?? 'other', type: known?.type ?? input.kind ?? 'other', partOf: known?.partOf ?? null,
      words: nameWords(input.name), isGiven: true, isWeak: false,
    });
    if (known) this.byId.set(known.id, entry);
    for (const name of [input.name, ...(input.aliases ?? [])]) {
      this.byKey.set(nameKey(nameWords(name)), entry);
      if (entry.kind === 'person' || entry.kind === 'other') this.index(entry, nameWords(name));
    }
    return entry;
  }

  known(actor: KnownActor): ActorEntry {
    return this.byId.get(actor.id) ?? this.add({
      id: actor.id, name: actor.name, kind: actor.kind, type: actor.type, partOf: actor.partOf ?? null, words: nameWords(actor.name), isGiven: false, isWeak: actor.weak,
    });
  }

  organization(words: string[], name: string, partOf: string | null): ActorEntry {
    const key = nameKey(words);
    return this.byKey.get(key) ?? this.add({ id: this.freeId(`organization:${slug(words)}`), name, kind: 'organization', type: 'organization', partOf, words, isGiven: false, isWeak: false });
  }

  group(id: string, name: string, type: string, partOf: string | null): ActorEntry {
    return this.byId.get(id) ?? this.add({ id, name, kind: 'group', type, partOf, words: nameWords(name), isGiven: false, isWeak: false });
  }

  /** The person of this full name: hyphens, diacritics and doubled letters of transliteration make no difference. */
  person(words: string[], name: string): ActorEntry {
    const known = this.byKey.get(nameKey(words)) ?? this.shorterOrLonger(words);
    if (known) {
      if (words.length > known.words.length && !known.isGiven) {
        known.words = words;
        known.name = name;
        this.index(known, words);
      }
      this.byKey.set(nameKey(words), known);
      return known;
    }
    return this.add({ id: this.freeId(`person:${slug(words)}`), name, kind: 'person', type: 'person', partOf: null, words, isGiven: false, isWeak: false });
  }

  /** Everyone who may be called by this one name. */
  withSurname(word: string): ActorEntry[] {
    return this.bySurname.get(plain(word)) ?? [];
  }

  /** "Vladimir Putin" and "Vladimir Vladimirovich Putin", "J. Smith" and "John Smith". */
  private shorterOrLonger(words: string[]): ActorEntry | undefined {
    if (words.length < 2) return undefined;
    return this.withSurname(words.at(-1)!).find((entry) => entry.kind === 'person' && entry.words.length > 1 && plain(entry.words.at(-1)!) === plain(words.at(-1)!) && sameGiven(entry.words[0]!, words[0]!));
  }

  private add(entry: Omit<ActorEntry, 'mentions' | 'gender' | 'roles'>): ActorEntry {
    const full: ActorEntry = { ...entry, mentions: [], roles: [], gender: entry.kind === 'person' && entry.words.length > 1 ? this.gender(entry.words[0]!) : null };
    this.entries.push(full);
    this.byId.set(full.id, full);
    this.byKey.set(nameKey(full.words), full);
    if (full.kind === 'person') this.index(full, full.words);
    return full;
  }

  private index(entry: ActorEntry, words: string[]): void {
    const names = new Set([words.at(-1)!]);
    if (FAMILY_FIRST.has(plain(words[0]!))) names.add(words[0]!);
    if (words.length > 2) names.add(words.slice(1).join(' '));
    for (const name of names) {
      const key = plain(name);
      const list = this.bySurname.get(key) ?? [];
      if (!list.includes(entry)) list.push(entry);
      this.bySurname.set(key, list);
    }
  }

  private freeId(id: string): string {
    let free = id;
    for (let n = 2; this.byId.has(free); n++) free = `${id}-${n}`;
    return free;
  }
}

export const isFamilyFirst = (words: readonly string[]): boolean => words.length > 1 && FAMILY_FIRST.has(plain(words[0]!));

function sameGiven(a: string, b: string): boolean {
  const [x, y] = [plain(a).replace('.', ''), plain(b).replace('.', '')];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

export function nameWords(name: string): string[] {
  return name.toLowerCase().replace(/[’‘]/g, "'").split(/[\s-]+/).filter((word) => word !== '');
}

/** Letters only, without diacritics and doubled letters: "Zelenskyy" is "Zelensky". */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/iy$|yy$|ii$|ij$/, 'y').replace(/[^\p{L}\p{N} .]/gu, '');
}

const nameKey = (words: readonly string[]): string => words.map(plain).join('');

function slug(words: readonly string[]): string {
  return words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean).join('-').toLowerCase();
}
