/** Who holds the roles that the text gives: "the president", "the North Korean leader", "the minister" for a foreign minister. */
import type { Discourse } from './discourse.ts';
import { otherNounsFor } from './offices.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { fullTerm, isHead, type Role } from './roles.ts';

/** A role that so many bear tells nobody apart. */
const MOST_HOLDERS = 50;
/** Sentences back in which somebody must have been spoken of who is called by another word. */
const NEAR = 4;
/** Mentions back in which a head of state may stand whose country the text does not tell. */
const HEAD_REACH = 200;

/** Terms for the head of any state. */
const ANY_HEAD = new Set(['head of state', 'head of government']);

export class Holders {
  /** People by the roles the text gives them. */
  private readonly byRole = new Map<string, Set<ActorEntry>>();
  private readonly byHead = new Map<string, Set<ActorEntry>>();
  /** By nouns that may stand for their roles. */
  private readonly byOtherNoun = new Map<string, Set<ActorEntry>>();
  private readonly heads = new Map<string, Set<ActorEntry>>();
  private readonly allHeads = new Set<ActorEntry>();

  constructor(registry: ActorRegistry, private readonly discourse: Discourse) {
    for (const entry of registry.entries) {
      for (const { role, of } of entry.roles) {
        const term = fullTerm(role);
        put(this.byRole, term, entry);
        const head = headNoun(term);
        if (head !== term) put(this.byHead, head, entry);
        // The general secretary of a union is no minister.
        if (!term.includes('general')) for (const noun of otherNounsFor(head)) put(this.byOtherNoun, noun, entry);
        if (of !== null && isHead(role)) put(this.heads, of, entry);
        if (isHead(role) && role.kind === 'government') this.allHeads.add(entry);
      }
    }
  }

  /** Whoever the text gave that role; with an owner, only that one's. */
  meant(role: Role, owner: ActorEntry | undefined, sentence: number): ActorEntry | undefined {
    const term = fullTerm(role);
    if (owner) {
      const exact = this.lastOf(this.byRole.get(term) ?? this.byHead.get(term), (e) => e.roles.some((held) => held.of === owner.id && isCalled(fullTerm(held.role), term)));
      if (exact) return exact;
      if (!isHead(role)) return undefined;
      const head = this.lastOf(this.heads.get(owner.id), (e) => e.roles.some((held) => held.of === owner.id && isHead(held.role)), true);
      return head ?? (owner.kind === 'country' && !this.heads.has(owner.id) ? this.headOfNowhere() : undefined);
    }
    if (ANY_HEAD.has(term)) return this.onlyHead(this.allHeads, sentence);
    if (isHead(role)) return this.onlyHead(this.byRole.get(term), sentence);
    return this.lastOf(this.byRole.get(term), () => true) ?? this.lastOf(this.byHead.get(term), () => true, true) ?? this.inOtherWords(term, sentence);
  }

  /** "the minister" for a business secretary spoken of just before, where nobody else is meant by such a word. */
  private inOtherWords(term: string, sentence: number): ActorEntry | undefined {
    const { lastSeen } = this.discourse;
    return this.lastOf(this.byOtherNoun.get(term), (entry) => sentence - lastSeen.get(entry)! <= NEAR, true);
  }

  /** "President Holm", of whom the text does not say of what: the only such head that was seen. */
  private headOfNowhere(): ActorEntry | undefined {
    const { seen } = this.discourse;
    let only: ActorEntry | undefined;
    for (let k = seen.length - 1; k >= Math.max(0, seen.length - HEAD_REACH); k--) {
      const { entry } = seen[k]!;
      if (entry === only || !entry.roles.some(({ role, of }) => isHead(role) && of === null && role.term !== 'leader')) continue;
      if (only) return undefined;
      only = entry;
    }
    return only;
  }

  /** The one who bears the role anywhere in the text, said before or after: for headlines. */
  only(role: Role): ActorEntry | undefined {
    const holders = this.byRole.get(fullTerm(role)) ?? this.byHead.get(fullTerm(role));
    return holders?.size === 1 ? [...holders][0] : undefined;
  }

  /** The only one of its holders of whom the text has spoken so far. */
  onlySeen(role: Role): ActorEntry | undefined {
    return this.lastOf(this.byRole.get(fullTerm(role)) ?? this.byHead.get(fullTerm(role)), () => true, true);
  }

  /** "his North Korean counterpart": the one head of that country of whom the text speaks. */
  counterpart(owner: ActorEntry | undefined): ActorEntry | undefined {
    const heads = owner && this.heads.get(owner.id);
    return heads?.size === 1 ? [...heads][0] : undefined;
  }

  /** "the president", where several are spoken of: heads of states before those of clubs, and none where two are near. */
  private onlyHead(holders: ReadonlySet<ActorEntry> | undefined, sentence: number): ActorEntry | undefined {
    if (!holders || holders.size > MOST_HOLDERS) return undefined;
    const { lastSeen } = this.discourse;
    const seen = [...holders].filter((entry) => lastSeen.has(entry));
    if (seen.length < 2) return seen[0];
    const ofStates = seen.filter((entry) => entry.roles.some(({ of }) => of?.startsWith('country:')));
    if (ofStates.length === 1) return ofStates[0];
    const near = (ofStates.length > 0 ? ofStates : seen).filter((entry) => sentence - lastSeen.get(entry)! <= 1);
    return near.length === 1 ? near[0] : undefined;
  }

  /** Of those who fit, the one seen last; `alone`: only where nobody else fits. */
  private lastOf(entries: ReadonlySet<ActorEntry> | undefined, fits: (entry: ActorEntry) => boolean, alone = false): ActorEntry | undefined {
    if (!entries || entries.size > MOST_HOLDERS) return undefined;
    const { lastSeen } = this.discourse;
    let best: ActorEntry | undefined;
    let count = 0;
    for (const entry of entries) {
      if (!lastSeen.has(entry) || !fits(entry)) continue;
      count++;
      if (!best || lastSeen.get(entry)! >= lastSeen.get(best)!) best = entry;
    }
    return alone && count > 1 ? undefined : best;
  }
}

const isCalled = (held: string, term: string): boolean => held.endsWith(term) || headNoun(held) === term;

/** "minister" of "foreign minister" and of "minister of the interior". */
function headNoun(term: string): string {
  const link = term.search(/ (?:of|for|without) /);
  const before = link < 0 ? term : term.slice(0, link);
  return before.slice(before.lastIndexOf(' ') + 1);
}

function put(map: Map<string, Set<ActorEntry>>, key: string, entry: ActorEntry): void {
  const set = map.get(key);
  if (set) set.add(entry);
  else map.set(key, new Set([entry]));
}
