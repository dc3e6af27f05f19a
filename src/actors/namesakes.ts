/** Who may be meant by one name that several people bear. */
import type { ActorEntry } from './registry.ts';
import { plain } from './spelling.ts';

/** Beyond so many people of one name nobody is looked for among them by title. */
const LONGEST_LIST = 40;

/** Letters of the shortest short form: "Wil". */
const SHORTEST = 3;

/** Short forms that are no beginnings of what they are short for. */
const NAMES_BY_NICKNAME: ReadonlyMap<string, readonly string[]> = new Map(
  'len:leonard bob:robert bobby:robert bill:william billy:william will:william liz:elizabeth lizzie:elizabeth beth:elizabeth betty:elizabeth kate:katherine,catherine katie:katherine,catherine cathy:catherine kathy:katherine jim:james jimmy:james dick:richard rick:richard mike:michael mick:michael tony:anthony jack:john johnny:john ted:edward,theodore ned:edward ed:edward eddie:edward harry:henry,harold hank:henry chuck:charles charlie:charles,charlotte dave:david joe:joseph sue:susan jenny:jennifer debbie:deborah steve:stephen,steven andy:andrew drew:andrew sandy:alexander,alexandra tommy:thomas kenny:kenneth paddy:patrick peggy:margaret meg:margaret maggie:margaret becky:rebecca vicky:victoria molly:mary sally:sarah nell:eleanor,helen ellie:eleanor gerry:gerald jerry:gerald,jeremy larry:lawrence geoff:geoffrey jeff:jeffrey frankie:frank,frances freddie:frederick fred:frederick,alfred bert:albert,herbert sid:sidney ollie:oliver cindy:cynthia pam:pamela trish:patricia tricia:patricia gus:augustus,angus ronnie:ronald reg:reginald'
    .split(' ')
    .map((row) => row.split(':') as [string, string])
    .map(([short, names]) => [short, names.split(',')]),
);

interface Bearers {
  all: Set<ActorEntry>;
  /** The one most spoken of so far. */
  most: ActorEntry;
  /** Who was meant last as the one a sentence is about, and in which paragraph. */
  last: ActorEntry | null;
  paragraph: number;
}

export class Namesakes {
  private readonly byName = new Map<string, Bearers>();
  private readonly spoken = new Map<ActorEntry, number>();
  private readonly namesOf = new Map<ActorEntry, Bearers[]>();

  /** By the first letters of names: the name and its bearer, `null` where there are several. */
  private readonly byStart = new Map<string, readonly [string, ActorEntry] | null>();

  add(name: string, entry: ActorEntry): void {
    const key = plain(name);
    let bearers = this.byName.get(key);
    if (!bearers) this.byName.set(key, (bearers = { all: new Set(), most: entry, last: null, paragraph: -1 }));
    if (bearers.all.has(entry)) return;
    bearers.all.add(entry);
    const start = key.slice(0, SHORTEST);
    this.byStart.set(start, this.byStart.has(start) || key.includes(' ') ? null : [key, entry]);
    const names = this.namesOf.get(entry);
    if (names) names.push(bearers);
    else this.namesOf.set(entry, [bearers]);
  }

  has(name: string): boolean {
    return this.byName.has(plain(name));
  }

  /** Whether more than one person bears the name. */
  isShared(entry: ActorEntry): boolean {
    return this.namesOf.get(entry)?.some(({ all }) => all.size > 1) ?? false;
  }

  /** The one and only bearer of a name that begins so: "Wilf" of Wilfred; undefined where several do. */
  shortened(word: string): ActorEntry | undefined {
    const key = plain(word);
    if (key.length < SHORTEST) return undefined;
    const found = this.byStart.get(key.slice(0, SHORTEST));
    return found && found[0].length > key.length && found[0].startsWith(key) ? found[1] : undefined;
  }

  /** "Len" for Leonard, where he is the only one so called. */
  nicknamed(word: string): ActorEntry | undefined {
    let only: ActorEntry | undefined;
    for (const name of NAMES_BY_NICKNAME.get(plain(word)) ?? []) {
      const found = this.only(name);
      if (!found) continue;
      if (only && only !== found) return undefined;
      only = found;
    }
    return only;
  }

  /** The one and only bearer of the name. */
  only(name: string): ActorEntry | undefined {
    const bearers = this.byName.get(plain(name));
    return bearers?.all.size === 1 ? bearers.most : undefined;
  }

  /** Counts one mention; `isTopic` where a sentence is about the person. */
  note(entry: ActorEntry, paragraph: number, isTopic: boolean): void {
    const spoken = (this.spoken.get(entry) ?? 0) + 1;
    this.spoken.set(entry, spoken);
    for (const bearers of this.namesOf.get(entry) ?? []) {
      if (spoken > (this.spoken.get(bearers.most) ?? 0)) bearers.most = entry;
      if (isTopic) {
        bearers.last = entry;
        bearers.paragraph = paragraph;
      }
    }
  }

  /** Who is meant: the only one who fits, else whom this paragraph is about, else the one most spoken of. */
  meant(name: string, paragraph: number, fits?: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const bearers = this.byName.get(plain(name));
    if (!bearers) return undefined;
    const { all, last, most } = bearers;
    if (all.size === 1) return most;
    const inParagraph = last !== null && bearers.paragraph === paragraph ? last : null;
    if (fits && all.size <= LONGEST_LIST) {
      const fitting: ActorEntry[] = [];
      for (const entry of all) if (fits(entry)) fitting.push(entry);
      if (fitting.length === 1) return fitting[0];
      if (fitting.length > 1) {
        if (inParagraph && fitting.includes(inParagraph)) return inParagraph;
        return fitting.reduce((a, b) => ((this.spoken.get(b) ?? 0) > (this.spoken.get(a) ?? 0) ? b : a));
      }
    }
    return inParagraph ?? most;
  }
}
