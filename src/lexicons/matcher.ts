/** The one matcher over all lexicons: rows looked up by their first tokens, then read place by place. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { CompiledRow, MatchableRow } from './compiled-row.ts';
import { gateOpens } from './gate.ts';
import { followedBy, NO_ROWS, RowIndex } from './row-index.ts';
import { READING, RowReader } from './row-reader.ts';

export type { MatchableRow } from './compiled-row.ts';

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

export interface MatcherOptions {
  /** Words that `*` may stand for. */
  longestGap: number;
}

export class Matcher<Row extends MatchableRow> {
  private readonly index: RowIndex<Row>;
  private readonly reader: RowReader;
  /** Rows that may stand at the token at hand: the first `candidateCount` lists. */
  private readonly candidates: (readonly CompiledRow<Row>[])[] = [];
  private candidateCount = 0;

  constructor(rows: Iterable<Row>, { longestGap }: MatcherOptions = { longestGap: 1 }) {
    this.index = new RowIndex(rows);
    this.reader = new RowReader(longestGap);
  }

  /** The rows on the sentence from left to right: at each token the longest whose gate opens; matches do not overlap. */
  match(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const { tokens } = context;
    this.index.attach(tokens.vocabulary);
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!this.findCandidates(i, sentence.endToken, tokens)) continue;
      const best = this.longest(i, sentence, context);
      if (best === null) continue;
      matches.push(best);
      i = best.end - 1;
    }
    return matches;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const { tokens } = context;
    const { readings } = this.reader;
    this.index.attach(tokens.vocabulary);
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!this.findCandidates(i, sentence.endToken, tokens)) continue;
      for (let c = 0; c < this.candidateCount; c++) {
        const rows = this.candidates[c]!;
        for (let k = 0; k < rows.length; k++) {
          const { row, gate } = rows[k]!;
          const length = this.reader.read(rows[k]!, i, sentence.endToken, tokens);
          for (let r = 0; r < length; r += READING) {
            if (gateOpens(gate, i, readings[r + 2]!, sentence, context)) matches.push({ row, first: readings[r]!, end: readings[r + 1]! });
          }
        }
      }
    }
    return matches;
  }

  /** Looks up the rows that may be read from token `i` on; false where there are none. */
  private findCandidates(i: number, limit: number, { word, id, vocabulary }: TokenTable): boolean {
    const { index, candidates } = this;
    const hasAny = index.anyFirst.length > 0;
    if (!hasAny && index.beginsNone(id[i]!, i + 1 < limit ? id[i + 1]! : -1)) return false;
    let count = 0;
    const bucket = index.beginningWith(word[i]!);
    if (bucket !== null) {
      if (bucket.any.length > 0) candidates[count++] = bucket.any;
      const next = i + 1 < limit ? followedBy(bucket, id[i + 1]!, i + 2 < limit ? id[i + 2]! : -1, vocabulary) : NO_ROWS;
      if (next.length > 0) candidates[count++] = next;
    }
    if (hasAny && word[i]!.isWord) candidates[count++] = index.anyFirst;
    this.candidateCount = count;
    return count > 0;
  }

  /** Of the candidates the one that reaches farthest, of those that reach as far the one that was handed over first. */
  private longest(i: number, sentence: SentenceSpan, context: MatchContext): Match<Row> | null {
    const { readings } = this.reader;
    let best: CompiledRow<Row> | null = null;
    let whole = i;
    let first = i;
    let end = i;
    for (let c = 0; c < this.candidateCount; c++) {
      const rows = this.candidates[c]!;
      for (let k = 0; k < rows.length; k++) {
        const compiled = rows[k]!;
        const length = this.reader.read(compiled, i, sentence.endToken, context.tokens);
        for (let r = 0; r < length; r += READING) {
          const reach = readings[r + 2]!;
          if (reach < whole || (best !== null && reach === whole && compiled.order >= best.order)) continue;
          if (!gateOpens(compiled.gate, i, reach, sentence, context)) continue;
          best = compiled;
          whole = reach;
          first = readings[r]!;
          end = readings[r + 1]!;
        }
      }
    }
    return best === null ? null : { row: best.row, first, end };
  }
}
