/** The one matcher over all lexicons: rows looked up by their first token, then read place by place. */
import type { Gate } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { gateOpens } from './gate.ts';
import { type Compiled, RowIndex } from './row-index.ts';

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

/** Words that `*` may stand for. */
export interface MatcherOptions {
  longestGap: number;
}

export class Matcher<Row extends MatchableRow> {
  private readonly index = new RowIndex<Row>();
  private readonly longestGap: number;
  /** Ways to read the row at hand, three numbers each: where the marked words begin and end, and where the whole ends. */
  private readonly readings: number[] = [];
  private readingCount = 0;

  constructor(rows: Iterable<Row>, { longestGap }: MatcherOptions = { longestGap: 1 }) {
    this.longestGap = longestGap;
    let order = 0;
    for (const row of rows) this.index.add(row, order++);
  }

  /** The rows on the sentence from left to right: at each token the longest whose gate opens; matches do not overlap. */
  match(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      let best: Compiled<Row> | undefined;
      let first = 0;
      let end = 0;
      let longest = 0;
      this.index.gather(i, sentence, context.tokens);
      for (let k = 0; k < this.index.count; k++) {
        const compiled = this.index.candidates[k]!;
        this.readAt(compiled, i, sentence, context.tokens);
        for (let r = 0; r < this.readingCount; r += 3) {
          const whole = this.readings[r + 2]!;
          if (whole < longest || (whole === longest && best !== undefined && best.order <= compiled.order)) continue;
          if (!gateOpens(compiled.row.gate, i, whole, sentence, context)) continue;
          best = compiled;
          first = this.readings[r]!;
          end = this.readings[r + 1]!;
          longest = whole;
        }
      }
      if (best === undefined) continue;
      matches.push({ row: best.row, first, end });
      i = end - 1;
    }
    return matches;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      this.index.gather(i, sentence, context.tokens);
      if (this.index.count > 1) sortByOrder(this.index.candidates, this.index.count);
      for (let k = 0; k < this.index.count; k++) {
        const compiled = this.index.candidates[k]!;
        this.readAt(compiled, i, sentence, context.tokens);
        for (let r = 0; r < this.readingCount; r += 3) {
          if (!gateOpens(compiled.row.gate, i, this.readings[r + 2]!, sentence, context)) continue;
          matches.push({ row: compiled.row, first: this.readings[r]!, end: this.readings[r + 1]! });
        }
      }
    }
    return matches;
  }

  /** Fills `readings` with the ways in which the row can be read from token `i` on. */
  private readAt(compiled: Compiled<Row>, i: number, sentence: SentenceSpan, tokens: TokenTable): void {
    this.readingCount = 0;
    this.read(compiled, 0, i, i, -1, sentence.endToken, tokens);
  }

  /** Reads the places from `place` on at token `i`; the marked words begin at `first` and, once they are read, end at `end`. */
  private read(compiled: Compiled<Row>, place: number, i: number, first: number, end: number, limit: number, tokens: TokenTable): void {
    const { places, firstCore, endCore } = compiled;
    if (place === firstCore) first = i;
    if (place === endCore) end = i;
    if (place === places.length) {
      if (end <= first || (this.readingCount > 0 && this.readings[this.readingCount - 1] === i)) return;
      this.readings[this.readingCount++] = first;
      this.readings[this.readingCount++] = end;
      this.readings[this.readingCount++] = i;
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

  /** Forgets what was looked up when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    this.index.attach(vocabulary);
  }
}

/** Puts the first `count` rows into the order of their lexicon; there are few, and most are in it already. */
function sortByOrder<Row>(rows: Compiled<Row>[], count: number): void {
  for (let i = 1; i < count; i++) {
    const row = rows[i]!;
    let k = i;
    for (; k > 0 && rows[k - 1]!.order > row.order; k--) rows[k] = rows[k - 1]!;
    rows[k] = row;
  }
}

function stands(sequence: readonly string[], tokens: TokenTable, first: number, limit: number): boolean {
  if (first + sequence.length > limit) return false;
  for (let k = 0; k < sequence.length; k++) if (tokens.word[first + k]!.lower !== sequence[k]) return false;
  return true;
}
