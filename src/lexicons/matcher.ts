/** The one matcher over all lexicons: rows looked up by their first token, then read place by place. */
import type { Gate } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { compileGate, gateOpens, type CompiledGate } from './gate.ts';
import { openingOf } from './openings.ts';
import { compileTerm, type Place } from './term.ts';

/** What the matcher needs of a row; each lexicon's rows say more. */
export interface MatchableRow {
  id: string;
  term: string;
  inflect?: 'verb' | 'noun' | 'adjective';
  gate?: Gate;
}

/** A row found; its marked words are the tokens `[first, end)`. */
export interface Match<Row extends MatchableRow = MatchableRow> {
  row: Row;
  first: number;
  end: number;
}

/** What a gate may look at. */
export interface MatchContext {
  tokens: TokenTable;
  /** Not 0 for tokens inside a proper name, `PERSON_NAME` inside the full name of a person. */
  inName: Uint8Array;
}

interface Compiled<Row> {
  row: Row;
  gate: CompiledGate | null;
  places: Place[];
  /** The marked places are `[firstCore, endCore)`; around them stands context. */
  firstCore: number;
  endCore: number;
  /** Of two rows read to the same end, the one that was handed over first counts. */
  order: number;
  /** One or two plain places, which the index has found already: there is nothing left to read. */
  plain: 0 | 1 | 2;
  /** All places are plain: the row is read in one way, place by place. */
  isPlain: boolean;
  /** So many places are optional that the ways to read it must be kept apart. */
  isLoose: boolean;
}

/** A row whose places are worked out when a text first holds its first word: most of thousands never are. */
class Entry<Row extends MatchableRow> {
  private compiled: Compiled<Row> | undefined;

  constructor(readonly row: Row, readonly order: number) {}

  get(): Compiled<Row> {
    if (this.compiled) return this.compiled;
    const places = compileTerm(this.row);
    const firstCore = Math.max(0, places.findIndex((place) => !place.isContext));
    let endCore = places.length;
    while (endCore > firstCore + 1 && places[endCore - 1]!.isContext) endCore--;
    return (this.compiled = { row: this.row, gate: compileGate(this.row.gate), places, firstCore, endCore, order: this.order, ...plainness(places) });
  }
}

/** The rows that may begin with a word. */
interface Bucket<Row> {
  /** Rows that one token fills, or whose second token may be anything. */
  any: Compiled<Row>[];
  /** The others by the token that must come next: most rows fall away at a glance. */
  bySecond: Map<string, Compiled<Row>[]> | null;
  /** A bit for each of the tokens in `bySecond`, at the place that its id gives: where the bit is not set, the token is not there. */
  seconds: Int32Array;
}

const mayFollow = (seconds: Int32Array, id: number): boolean => ((seconds[(id >> 5) & (seconds.length - 1)]! >> (id & 31)) & 1) === 1;

/** What `states` says of a word. */
const UNKNOWN = 0;
const BEGINS_NONE = 1;
const BEGINS_SOME = 2;
/** Words for which there is room before the first ones are met. */
const FIRST_ROOM = 4096;

/** Words that `*` may stand for. */
export interface MatcherOptions {
  longestGap: number;
}

export class Matcher<Row extends MatchableRow> {
  private readonly byFirst = new Map<string, Entry<Row>[]>();
  private readonly anyFirst: Compiled<Row>[] = [];
  private count = 0;
  private readonly longestGap: number;
  /** By the id of a word whether rows begin with it: bytes side by side, since a walk over a text asks for each of its words. */
  private states = new Uint8Array(FIRST_ROOM);
  /** The rows by the id of the first word, as far as they were looked up. */
  private byId: (Bucket<Row> | undefined)[] = [];
  private vocabulary: Vocabulary | undefined;
  /** Ways to read the row at hand, three numbers each: where the marked words begin and end, and where the whole ends. */
  private readonly readings: number[] = [];
  /** The states that the reading of a loose row has been in. */
  private visited: Set<string> | null = null;

  constructor(rows: Iterable<Row>, { longestGap }: MatcherOptions = { longestGap: 1 }) {
    this.longestGap = longestGap;
    for (const row of rows) this.add(row);
  }

  private add(row: Row): void {
    const entry = new Entry(row, this.count++);
    const { tokens, isAnyWord } = openingOf(row);
    if (isAnyWord) this.anyFirst.push(entry.get());
    for (const token of tokens) {
      const entries = this.byFirst.get(token);
      if (entries === undefined) this.byFirst.set(token, [entry]);
      else entries.push(entry);
    }
  }

  /** The rows on the sentence from left to right: at each token the longest whose gate opens; matches do not overlap. */
  match(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    let matches: Match<Row>[] | undefined;
    const { word, id } = context.tokens;
    const withAny = this.anyFirst.length > 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (this.states[id[i]!] === BEGINS_NONE && !withAny) continue;
      const here = word[i]!;
      const bucket = this.bucketOf(here.id, here.lower);
      this.best = undefined;
      this.longest = 0;
      if (bucket !== null) {
        const { any, bySecond, seconds } = bucket;
        for (let k = 0; k < any.length; k++) this.improve(any[k]!, i, sentence, context);
        const next = bySecond !== null && i + 1 < sentence.endToken && mayFollow(seconds, id[i + 1]!) ? bySecond.get(word[i + 1]!.lower) : undefined;
        if (next !== undefined) for (let k = 0; k < next.length; k++) this.improve(next[k]!, i, sentence, context);
      }
      if (withAny && here.isWord) for (const compiled of this.anyFirst) this.improve(compiled, i, sentence, context);
      if (this.best === undefined) continue;
      (matches ??= []).push({ row: (this.best as Compiled<Row>).row, first: this.bestFirst, end: this.bestEnd });
      i = this.bestEnd - 1;
    }
    return matches ?? [];
  }

  /** The longest reading so far at the token at hand. */
  private best: Compiled<Row> | undefined;
  private longest = 0;
  private bestFirst = 0;
  private bestEnd = 0;

  private improve(compiled: Compiled<Row>, i: number, sentence: SentenceSpan, context: MatchContext): void {
    if (compiled.plain > 0) {
      this.take(compiled, i, i + compiled.firstCore, i + compiled.endCore, i + compiled.plain, sentence, context);
      return;
    }
    if (compiled.isPlain) {
      if (standsPlain(compiled.places, context.tokens, i, sentence.endToken)) {
        this.take(compiled, i, i + compiled.firstCore, i + compiled.endCore, i + compiled.places.length, sentence, context);
      }
      return;
    }
    this.readAt(compiled, i, sentence, context.tokens);
    for (let r = 0; r < this.readings.length; r += 3) this.take(compiled, i, this.readings[r]!, this.readings[r + 1]!, this.readings[r + 2]!, sentence, context);
  }

  /** Takes the reading if it is the best so far and its gate opens. */
  private take(compiled: Compiled<Row>, i: number, first: number, end: number, whole: number, sentence: SentenceSpan, context: MatchContext): void {
    if (whole < this.longest || (whole === this.longest && this.best !== undefined && compiled.order >= this.best.order)) return;
    if (!gateOpens(compiled.gate, i, whole, sentence, context)) return;
    this.best = compiled;
    this.longest = whole;
    this.bestFirst = first;
    this.bestEnd = end;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    const { word, id } = context.tokens;
    const withAny = this.anyFirst.length > 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (this.states[id[i]!] === BEGINS_NONE && !withAny) continue;
      const here = word[i]!;
      const bucket = this.bucketOf(here.id, here.lower);
      if (bucket !== null) {
        this.addAll(bucket.any, i, sentence, context, matches);
        const next = bucket.bySecond !== null && i + 1 < sentence.endToken && mayFollow(bucket.seconds, id[i + 1]!) ? bucket.bySecond.get(word[i + 1]!.lower) : undefined;
        if (next !== undefined) this.addAll(next, i, sentence, context, matches);
      }
      if (withAny && here.isWord) this.addAll(this.anyFirst, i, sentence, context, matches);
    }
    return matches;
  }

  private addAll(rows: readonly Compiled<Row>[], i: number, sentence: SentenceSpan, context: MatchContext, matches: Match<Row>[]): void {
    for (let k = 0; k < rows.length; k++) {
      const compiled = rows[k]!;
      this.readAt(compiled, i, sentence, context.tokens);
      for (let r = 0; r < this.readings.length; r += 3) {
        if (!gateOpens(compiled.gate, i, this.readings[r + 2]!, sentence, context)) continue;
        matches.push({ row: compiled.row, first: this.readings[r]!, end: this.readings[r + 1]! });
      }
    }
  }

  /** Fills `readings` with the ways in which the row can be read from token `i` on. */
  private readAt(compiled: Compiled<Row>, i: number, sentence: SentenceSpan, tokens: TokenTable): void {
    this.readings.length = 0;
    if (compiled.isPlain) {
      const { places, firstCore, endCore, plain } = compiled;
      if (plain > 0 || standsPlain(places, tokens, i, sentence.endToken)) this.readings.push(i + firstCore, i + endCore, i + places.length);
      return;
    }
    this.visited = compiled.isLoose ? new Set() : null;
    this.read(compiled, 0, i, i, -1, sentence.endToken, tokens);
  }

  /** Reads the places from `place` on at token `i`; the marked words begin at `first` and, once they are read, end at `end`. */
  private read(compiled: Compiled<Row>, place: number, i: number, first: number, end: number, limit: number, tokens: TokenTable): void {
    const { places, firstCore, endCore } = compiled;
    if (place === firstCore) first = i;
    if (place === endCore) end = i;
    if (place === places.length) {
      if (end > first && this.readings[this.readings.length - 1] !== i) this.readings.push(first, end, i);
      return;
    }
    if (this.visited !== null) {
      // Many places that may be left out can be read to one point in very many ways, all of which go on alike.
      const state = `${place} ${i} ${first} ${end}`;
      if (this.visited.has(state)) return;
      this.visited.add(state);
    }
    const { single, several, isOptional, isAnyWord } = places[place]!;
    if (i < limit) {
      if (isAnyWord) {
        const behind = places[place + 1];
        const isPlainBehind = behind !== undefined && isPlain(behind);
        for (let gap = 0; gap < this.longestGap && i + gap < limit && tokens.word[i + gap]!.isWord; gap++) {
          if (isPlainBehind && !(i + gap + 1 < limit && behind.single.has(tokens.word[i + gap + 1]!.lower))) continue;
          this.read(compiled, place + 1, i + gap + 1, first, end, limit, tokens);
        }
      } else if (single.has(tokens.word[i]!.lower)) this.read(compiled, place + 1, i + 1, first, end, limit, tokens);
      for (let k = 0; k < several.length; k++) {
        const sequence = several[k]!;
        if (stands(sequence, tokens, i, limit)) this.read(compiled, place + 1, i + sequence.length, first, end, limit, tokens);
      }
    }
    if (isOptional) this.read(compiled, place + 1, i, first, end, limit, tokens);
  }

  private bucketOf(id: number, lower: string): Bucket<Row> | null {
    const state = this.states[id] ?? UNKNOWN;
    if (state === BEGINS_NONE) return null;
    if (state === BEGINS_SOME) return this.byId[id]!;
    this.reserve(id);
    const rows = this.byFirst.get(lower);
    this.states[id] = rows ? BEGINS_SOME : BEGINS_NONE;
    if (!rows) return null;
    const bucket = sortBySecond(rows.map((entry) => entry.get()), lower, this.vocabulary);
    while (this.byId.length < id) this.byId.push(undefined);
    this.byId[id] = bucket;
    return bucket;
  }

  private reserve(id: number): void {
    if (id < this.states.length) return;
    const states = new Uint8Array(Math.max(id + 1, 2 * this.states.length));
    states.set(this.states);
    this.states = states;
  }

  /** Forgets what was looked up when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    if (this.vocabulary === vocabulary) return;
    this.vocabulary = vocabulary;
    this.states = new Uint8Array(FIRST_ROOM);
    this.byId = [];
  }
}

function stands(sequence: readonly string[], tokens: TokenTable, first: number, limit: number): boolean {
  if (first + sequence.length > limit) return false;
  for (let k = 0; k < sequence.length; k++) if (tokens.word[first + k]!.lower !== sequence[k]) return false;
  return true;
}

/** Whether the plain places stand from token `first` on; the first two were found by the index. */
function standsPlain(places: readonly Place[], tokens: TokenTable, first: number, limit: number): boolean {
  if (first + places.length > limit) return false;
  for (let k = 2; k < places.length; k++) if (!places[k]!.single.has(tokens.word[first + k]!.lower)) return false;
  return true;
}

/** A choice of single tokens, one of which must stand there. */
const isPlain = (place: Place): boolean => place.several.length === 0 && !place.isOptional && !place.isAnyWord;

/** From so many optional places on. */
const LOOSE = 5;

function plainness(places: readonly Place[]): Pick<Compiled<unknown>, 'plain' | 'isPlain' | 'isLoose'> {
  const areAll = places.every(isPlain);
  return { isPlain: areAll, isLoose: places.filter((place) => place.isOptional).length >= LOOSE, plain: areAll && places.length <= 2 ? (places.length as 1 | 2) : 0 };
}

function sortBySecond<Row>(rows: readonly Compiled<Row>[], first: string, vocabulary: Vocabulary | undefined): Bucket<Row> {
  const any: Compiled<Row>[] = [];
  const bySecond = new Map<string, Compiled<Row>[]>();
  for (const compiled of rows) {
    const seconds = secondTokens(compiled.places, first);
    if (seconds === null) any.push(compiled);
    else {
      for (const second of seconds) {
        const list = bySecond.get(second);
        if (list) list.push(compiled);
        else bySecond.set(second, [compiled]);
      }
    }
  }
  return { any, bySecond: bySecond.size > 0 ? bySecond : null, seconds: bitsOf(bySecond.keys(), bySecond.size, vocabulary) };
}

/** Room for so many times as many bits as are set: then one in as many tokens that are not there passes. */
const BITS_PER_TOKEN = 16;

function bitsOf(tokens: Iterable<string>, count: number, vocabulary: Vocabulary | undefined): Int32Array {
  if (vocabulary === undefined) return new Int32Array([-1]);
  let length = 2;
  while (length * 32 < count * BITS_PER_TOKEN) length *= 2;
  const bits = new Int32Array(length);
  for (const token of tokens) {
    const id = vocabulary.idOf(token);
    bits[(id >> 5) & (length - 1)]! |= 1 << (id & 31);
  }
  return bits;
}

/** The tokens that may follow `first` where the term begins with it; null where it may end there, or any may follow. */
function secondTokens(places: readonly Place[], first: string): Set<string> | null {
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
