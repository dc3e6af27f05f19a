/** The one matcher over all lexicons: rows looked up by their first token, then read place by place. */
import type { Gate } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { gateOpens } from './gate.ts';
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
  /** 1 for tokens inside a proper name. */
  inName: Uint8Array;
}

interface Compiled<Row> {
  row: Row;
  places: Place[];
  /** The marked places are `[firstCore, endCore)`; around them stands context. */
  firstCore: number;
  endCore: number;
}

/** Words that `*` may stand for. */
export interface MatcherOptions {
  longestGap: number;
}

export class Matcher<Row extends MatchableRow> {
  private readonly byFirst = new Map<string, Compiled<Row>[]>();
  private readonly anyFirst: Compiled<Row>[] = [];
  private readonly longestGap: number;
  /** The rows by the id of the first word, as far as they were looked up; `null`: none begins with that word. */
  private byId: (Compiled<Row>[] | null | undefined)[] = [];
  private vocabulary: Vocabulary | undefined;
  /** Ways to read the row at hand, three numbers each: where the marked words begin and end, and where the whole ends. */
  private readonly readings: number[] = [];

  constructor(rows: Iterable<Row>, { longestGap }: MatcherOptions = { longestGap: 1 }) {
    this.longestGap = longestGap;
    for (const row of rows) this.add(row);
  }

  private add(row: Row): void {
    const places = compileTerm(row);
    const firstCore = Math.max(0, places.findIndex((place) => !place.isContext));
    let endCore = places.length;
    while (endCore > firstCore + 1 && places[endCore - 1]!.isContext) endCore--;
    const compiled = { row, places, firstCore, endCore };
    for (const place of places) {
      if (place.isAnyWord) this.anyFirst.push(compiled);
      for (const token of new Set([...place.single, ...place.several.map((tokens) => tokens[0]!)])) {
        if (token === '*') continue;
        const rows = this.byFirst.get(token);
        if (rows) rows.push(compiled);
        else this.byFirst.set(token, [compiled]);
      }
      if (!place.isOptional) return;
    }
  }

  /** The rows on the sentence from left to right: at each token the longest whose gate opens; matches do not overlap. */
  match(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      let row: Row | undefined;
      let first = 0;
      let end = 0;
      let longest = 0;
      const rows = this.rowsFor(context.tokens, i);
      const others = context.tokens.word[i]!.isWord ? this.anyFirst.length : 0;
      for (let k = 0, own = rows?.length ?? 0; k < own + others; k++) {
        const compiled = k < own ? rows![k]! : this.anyFirst[k - own]!;
        this.readAt(compiled, i, sentence, context.tokens);
        for (let r = 0; r < this.readings.length; r += 3) {
          const whole = this.readings[r + 2]!;
          if (whole <= longest || !gateOpens(compiled.row.gate, i, whole, sentence, context)) continue;
          row = compiled.row;
          first = this.readings[r]!;
          end = this.readings[r + 1]!;
          longest = whole;
        }
      }
      if (row === undefined) continue;
      matches.push({ row, first, end });
      i = end - 1;
    }
    return matches;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const rows = this.rowsFor(context.tokens, i);
      const others = context.tokens.word[i]!.isWord ? this.anyFirst.length : 0;
      for (let k = 0, own = rows?.length ?? 0; k < own + others; k++) {
        const compiled = k < own ? rows![k]! : this.anyFirst[k - own]!;
        this.readAt(compiled, i, sentence, context.tokens);
        for (let r = 0; r < this.readings.length; r += 3) {
          if (!gateOpens(compiled.row.gate, i, this.readings[r + 2]!, sentence, context)) continue;
          matches.push({ row: compiled.row, first: this.readings[r]!, end: this.readings[r + 1]! });
        }
      }
    }
    return matches;
  }

  /** Fills `readings` with the ways in which the row can be read from token `i` on. */
  private readAt(compiled: Compiled<Row>, i: number, sentence: SentenceSpan, tokens: TokenTable): void {
    this.readings.length = 0;
    this.read(compiled, 0, i, i, -1, sentence.endToken, tokens);
  }

  /** Reads the places from `place` on at token `i`; the marked words begin at `first` and, once they are read, end at `end`. */
  private read(compiled: Compiled<Row>, place: number, i: number, first: number, end: number, limit: number, tokens: TokenTable): void {
    const { places, firstCore, endCore } = compiled;
    if (place === firstCore) first = i;
    if (place === endCore) end = i;
    if (place === places.length) {
      if (end > first && this.readings.at(-1) !== i) this.readings.push(first, end, i);
      return;
    }
    const { single, several, isOptional, isAnyWord } = places[place]!;
    if (i < limit) {
      if (isAnyWord) {
        for (let gap = 0; gap < this.longestGap && i + gap < limit && tokens.word[i + gap]!.isWord; gap++) {
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

  private rowsFor(tokens: TokenTable, i: number): Compiled<Row>[] | null {
    const word = tokens.word[i]!;
    let rows = this.byId[word.id];
    if (rows === undefined) this.byId[word.id] = rows = this.byFirst.get(word.lower) ?? null;
    return rows;
  }

  /** Forgets what was looked up when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    if (this.vocabulary === vocabulary) return;
    this.vocabulary = vocabulary;
    this.byId = [];
  }
}

function stands(sequence: readonly string[], tokens: TokenTable, first: number, limit: number): boolean {
  if (first + sequence.length > limit) return false;
  for (let k = 0; k < sequence.length; k++) if (tokens.word[first + k]!.lower !== sequence[k]) return false;
  return true;
}
