/** Whom the text has spoken of so far, word by word, and where everybody stands. */
import type { ParsedText } from '../text/document.ts';
import type { Placed } from './antecedents.ts';
import type { NameMention } from './name-mention.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';

export class Discourse {
  /** Mentions up to here, in order. */
  readonly seen: Placed[] = [];
  /** By token: 1 where a name stands, or a mention that was found already. */
  readonly taken: Uint8Array;
  /** By actor: the sentence of the last mention, and how many there were. */
  readonly lastSeen = new Map<ActorEntry, number>();
  readonly counts = new Map<ActorEntry, number>();
  private readonly mentions: Placed[] = [];
  /** By token: 1 + the number of the mention that begins with it, or that ends right before it; 0 where none does. */
  private readonly starting: Int32Array;
  private readonly ending: Int32Array;
  /** By token: the same of the mention that holds it. */
  private readonly holding: Int32Array;
  private readonly placed: Placed[] = [];
  private next = 0;

  constructor(readonly doc: ParsedText, registry: ActorRegistry, found: readonly NameMention[], isNoName: (mention: NameMention) => boolean) {
    this.taken = doc.columns.uint8(doc.tokens.count);
    this.starting = doc.columns.int32(doc.tokens.count + 1);
    this.ending = doc.columns.int32(doc.tokens.count + 1);
    this.holding = doc.columns.int32(doc.tokens.count);
    for (const entry of registry.entries) {
      for (const m of entry.mentions) {
        this.taken.fill(1, m.first, m.end);
        this.mentions.push({ first: m.first, end: m.end, sentence: m.sentence, isName: m.isName, entry, isSubject: null });
      }
    }
    for (const m of found) if (!isNoName(m)) this.taken.fill(1, m.first, m.end);
    this.mentions.sort((a, b) => a.first - b.first);
    for (const m of this.mentions) this.index(m);
  }

  /** Takes note of the names up to token `i`. Returns those that are new. */
  readTo(i: number, each: (mention: Placed) => void): void {
    while (this.next < this.mentions.length && this.mentions[this.next]!.first <= i) {
      const mention = this.mentions[this.next++]!;
      this.see(mention);
      each(mention);
    }
  }

  add(entry: ActorEntry, first: number, end: number, sentence: number): Placed {
    const mention = { first, end, sentence, isName: false };
    entry.mentions.push(mention);
    this.taken.fill(1, first, end);
    const placed: Placed = { first, end, sentence, isName: false, entry, isSubject: null };
    this.index(placed);
    this.see(placed);
    return placed;
  }

  /** Who was spoken of without a name turns out to be somebody with one: "His name is Ada". */
  merge(unnamed: ActorEntry, named: ActorEntry): void {
    let left = unnamed.mentions.length;
    for (let k = this.seen.length - 1; k >= 0 && left > 0; k--) {
      if (this.seen[k]!.entry !== unnamed) continue;
      this.seen[k]!.entry = named;
      left--;
    }
    for (const m of unnamed.mentions) {
      named.mentions.push(m);
    }
    this.counts.set(named, (this.counts.get(named) ?? 0) + (this.counts.get(unnamed) ?? 0));
    this.lastSeen.set(named, Math.max(this.lastSeen.get(named) ?? 0, this.lastSeen.get(unnamed) ?? 0));
    named.gender ??= unnamed.gender;
    unnamed.mentions = [];
  }

  private see(m: Placed): void {
    this.seen.push(m);
    this.lastSeen.set(m.entry, m.sentence);
    this.counts.set(m.entry, (this.counts.get(m.entry) ?? 0) + 1);
  }

  private index(m: Placed): void {
    this.placed.push(m);
    // Of two that hold a token the shorter has it: "his" in "his wife".
    for (let i = m.first; i < m.end; i++) if (this.holding[i] === 0 || m.end - m.first === 1) this.holding[i] = this.placed.length;
    this.starting[m.first] = this.placed.length;
    this.ending[m.end] = this.placed.length;
  }

  /** The actor whose mention, found so far or named ahead, holds the token. */
  at(token: number): ActorEntry | undefined {
    return this.numbered(this.holding[token])?.entry;
  }

  /** The mention that begins with the token. */
  startingAt(token: number): Placed | undefined {
    return this.numbered(this.starting[token]);
  }

  /** The mention that ends right before the token. */
  endingAt(token: number): Placed | undefined {
    return this.numbered(this.ending[token]);
  }

  private numbered(number: number | undefined): Placed | undefined {
    return number ? this.placed[number - 1] : undefined;
  }

  /** The first name from token `first` on that ends no later than `end`. */
  nameWithin(first: number, end: number): ActorEntry | undefined {
    for (let i = first; i < end; i++) {
      const m = this.startingAt(i);
      if (m && m.end <= end) return m.entry;
    }
    return undefined;
  }
}
