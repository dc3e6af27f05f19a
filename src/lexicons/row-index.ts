/** The rows of a lexicon by the words that they may begin with, and by the word that must come next. */
import type { Vocabulary, Word } from '../text/vocabulary.ts';
import { LazyRow, type CompiledRow, type MatchableRow } from './compiled-row.ts';
import { lettersOf, openingLetters, openingOf } from './openings.ts';

/** The rows that may begin with a word. */
export interface Bucket<Row> {
  /** Rows that one token fills, or whose second token may be anything. */
  any: readonly CompiledRow<Row>[];
  /** The others by the id of the token that must come next. */
  bySecond: ReadonlyMap<number, Followers<Row>>;
}

/** The rows that may begin with two tokens; those two tell most rows of a lexicon from what a text ever holds, and so most are never made ready. */
interface Followers<Row> {
  lazy: LazyRow<Row & MatchableRow>[];
  rows: readonly CompiledRow<Row>[];
  /** Those of them that may be read whatever stands third; null until a text holds the two. */
  short: readonly CompiledRow<Row>[] | null;
  /** A bit for each of the tokens that one of the others asks for in the third place, at the place that its id gives: where the bit is not set, the token is not there. */
  thirds: Int32Array;
}

/** What `states` says of a word; the third, that it begins none without a word that must come next. */
const UNKNOWN = 0;
const BEGINS_NONE = 1;
const BEGINS_PAIRS = 2;
const BEGINS_SOME = 3;
/** Words for which there is room before the first ones are met. */
const FIRST_ROOM = 4096;

export class RowIndex<Row extends MatchableRow> {
  /** Rows that any word may begin. */
  readonly anyFirst: CompiledRow<Row>[] = [];
  /** The numbers of the rows by the first letters of what they begin with, until a word of such letters is met; see openings.ts. */
  private readonly byLetters = new Map<string, number[]>();
  /** By number; those whose first words are in `byFirst` are marked. */
  private readonly rows: readonly Row[];
  private readonly isSpread: Uint8Array;
  private readonly byFirst = new Map<string, LazyRow<Row>[]>();
  private vocabulary: Vocabulary | undefined;
  /** By the id of a word whether rows begin with it: bytes side by side, since a walk over a text asks for each of its words. */
  private states = new Uint8Array(FIRST_ROOM);
  /** The rows by the id of the first word, as far as they were looked up. */
  private byId: (Bucket<Row> | undefined)[] = [];
  /** A bit for each first word and the word that must come next: where it is not set, the two begin no row, as most do not. */
  private pairs: Int32Array;

  constructor(rows: Iterable<Row>) {
    this.rows = [...rows];
    this.isSpread = new Uint8Array(this.rows.length);
    this.pairs = noBits(this.rows.length);
    this.rows.forEach((row, number) => this.add(row, number));
  }

  private add(row: Row, number: number): void {
    const letters = openingLetters(row);
    if (letters === null) {
      this.anyFirst.push(new LazyRow(row, number).get());
      this.spread(number);
      return;
    }
    for (const start of letters) {
      const numbers = this.byLetters.get(start);
      if (numbers === undefined) this.byLetters.set(start, [number]);
      else numbers.push(number);
    }
  }

  private spread(number: number): void {
    if (this.isSpread[number]) return;
    this.isSpread[number] = 1;
    const row = this.rows[number]!;
    const lazy = new LazyRow(row, number);
    for (const token of openingOf(row).tokens) {
      const rows = this.byFirst.get(token);
      if (rows === undefined) this.byFirst.set(token, [lazy]);
      else rows.push(lazy);
    }
  }

  /** The rows that may begin with the word, in their order; undefined where none does. */
  private rowsOf(lower: string): LazyRow<Row>[] | undefined {
    for (const start of lettersOf(lower)) {
      this.byLetters.get(start)?.forEach((number) => this.spread(number));
      this.byLetters.delete(start);
    }
    return this.byFirst.get(lower)?.sort((a, b) => a.order - b.order);
  }

  /** Forgets what was looked up when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    if (this.vocabulary === vocabulary) return;
    this.vocabulary = vocabulary;
    this.states = new Uint8Array(FIRST_ROOM);
    this.byId = [];
    this.pairs = noBits(this.rows.length);
  }

  /** The rows that may begin with the word, of the vocabulary attached last; null where none does. */
  beginningWith({ id, lower }: Word): Bucket<Row> | null {
    const state = this.stateOf(id);
    if (state === BEGINS_NONE) return null;
    if (state !== UNKNOWN) return this.byId[id]!;
    this.reserve(id);
    const rows = this.rowsOf(lower);
    if (!rows) {
      this.states[id] = BEGINS_NONE;
      return null;
    }
    const bucket = bucketOf(rows, lower, this.vocabulary!);
    this.states[id] = bucket.any.length > 0 ? BEGINS_SOME : BEGINS_PAIRS;
    for (const second of bucket.bySecond.keys()) setBit(this.pairs, pairOf(id, second));
    while (this.byId.length < id) this.byId.push(undefined);
    this.byId[id] = bucket;
    return bucket;
  }

  /** Whether it is known already that no row begins with the word of this id where that one comes next; -1 where the sentence ends. */
  beginsNone(id: number, next: number): boolean {
    const state = this.stateOf(id);
    return state === BEGINS_NONE || (state === BEGINS_PAIRS && !hasBit(this.pairs, pairOf(id, next)));
  }

  /** Asked only within its length, since engines read an array slower of which they have seen more asked than it holds. */
  private stateOf(id: number): number {
    return id < this.states.length ? this.states[id]! : UNKNOWN;
  }

  private reserve(id: number): void {
    if (id < this.states.length) return;
    const states = new Uint8Array(Math.max(id + 1, 2 * this.states.length));
    states.set(this.states);
    this.states = states;
  }
}

/** The rows of the bucket that the tokens of these ids may go on, -1 where the sentence ends: in their order, with some perhaps that they do not. */
export function followedBy<Row>({ bySecond }: Bucket<Row>, second: number, third: number, vocabulary: Vocabulary): readonly CompiledRow<Row>[] {
  const followers = bySecond.get(second);
  if (followers === undefined) return NO_ROWS;
  const short = followers.short ?? makeReady(followers, vocabulary);
  return short.length === followers.rows.length || hasBit(followers.thirds, third) ? followers.rows : short;
}

export const NO_ROWS: readonly CompiledRow<never>[] = [];

/** Tells the rows that a third token rules out, which are most of those that begin with "in the", from the others. */
function makeReady<Row>(followers: Followers<Row>, vocabulary: Vocabulary): readonly CompiledRow<Row>[] {
  const thirds = new Set<number>();
  followers.rows = followers.lazy.map((row) => row.get());
  const short = followers.rows.filter(({ isPlain, places }) => {
    if (!isPlain || places.length < 3) return true;
    for (const word of places[2]!.single) thirds.add(vocabulary.idOf(word));
    return false;
  });
  followers.thirds = noBits(thirds.size);
  for (const id of thirds) setBit(followers.thirds, id);
  return (followers.short = short);
}

function bucketOf<Row extends MatchableRow>(rows: readonly LazyRow<Row>[], first: string, vocabulary: Vocabulary): Bucket<Row> {
  const any: CompiledRow<Row>[] = [];
  const bySecond = new Map<number, Followers<Row>>();
  for (const lazy of rows) {
    const seconds = lazy.writtenSeconds() ?? secondTokens(lazy.get(), first);
    if (seconds === null) any.push(lazy.get());
    else {
      for (const second of seconds) {
        const id = vocabulary.idOf(second);
        const followers = bySecond.get(id);
        if (followers) followers.lazy.push(lazy);
        else bySecond.set(id, { lazy: [lazy], rows: NO_ROWS, short: null, thirds: NO_BITS });
      }
    }
  }
  return { any, bySecond };
}

/** Room for so many times as many bits as are set: then one in as many tokens that are not there passes. */
const BITS_PER_TOKEN = 16;

function noBits(count: number): Int32Array {
  let length = 2;
  while (length * 32 < count * BITS_PER_TOKEN) length *= 2;
  return new Int32Array(length);
}

const NO_BITS = noBits(0);

/** A number for two ids, seldom that of two others: multiples of an odd number are spread over all numbers. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + second) | 0;

function setBit(bits: Int32Array, id: number): void {
  bits[(id >> 5) & (bits.length - 1)]! |= 1 << (id & 31);
}

const hasBit = (bits: Int32Array, id: number): boolean => ((bits[(id >> 5) & (bits.length - 1)]! >> (id & 31)) & 1) === 1;

/** The tokens that may follow `first` where the term begins with it; null where it may end there, or any may follow. */
function secondTokens({ places }: CompiledRow<unknown>, first: string): Set<string> | null {
  const seconds = new Set<string>();
  for (const [at, place] of places.entries()) {
    if (place.isAnyWord) return null;
    for (const sequence of place.several) if (sequence[0] === first) seconds.add(sequence[1]!);
    if (place.single.has(first)) {
      let next = at + 1;
      for (; next < places.length; next++) {
        if (places[next]!.isAnyWord) return null;
        for (const token of places[next]!.single) seconds.add(token);
        for (const sequence of places[next]!.several) seconds.add(sequence[0]!);
        if (!places[next]!.isOptional) break;
      }
      if (next === places.length) return null;
    }
    if (!place.isOptional) break;
  }
  return seconds;
}
