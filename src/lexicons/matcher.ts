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

/** A row found on the tokens `[first, end)`. */
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

  constructor(rows: Iterable<Row>, { longestGap }: MatcherOptions = { longestGap: 1 }) {
    this.longestGap = longestGap;
    for (const row of rows) this.add({ row, places: compileTerm(row) });
  }

  private add(compiled: Compiled<Row>): void {
    for (const place of compiled.places) {
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
      let best: Match<Row> | undefined;
      this.at(i, sentence, context, (row, end) => {
        if (!best || end > best.end) best = { row, first: i, end };
      });
      if (!best) continue;
      matches.push(best);
      i = (best).end - 1;
    }
    return matches;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) this.at(i, sentence, context, (row, end) => matches.push({ row, first: i, end }));
    return matches;
  }

  private at(first: number, sentence: SentenceSpan, context: MatchContext, found: (row: Row, end: number) => void): void {
    const { tokens } = context;
    const rows = this.rowsFor(tokens, first);
    const read = ({ row, places }: Compiled<Row>) => {
      let reported = -1;
      this.read(places, 0, first, sentence, tokens, (end) => {
        if (end === reported || end === first) return;
        reported = end;
        if (gateOpens(row.gate, first, end, sentence, context)) found(row, end);
      });
    };
    if (rows) for (const compiled of rows) read(compiled);
    if (this.anyFirst.length > 0 && tokens.word[first]!.isWord) for (const compiled of this.anyFirst) read(compiled);
  }

  /** Reads the places from `place` on at token `i`, telling each token at which the term may end. */
  private read(places: readonly Place[], place: number, i: number, sentence: SentenceSpan, tokens: TokenTable, ends: (end: number) => void): void {
    if (place === places.length) {
      ends(i);
      return;
    }
    const { single, several, isOptional, isAnyWord } = places[place]!;
    if (i < sentence.endToken) {
      if (isAnyWord) {
        for (let gap = 0; gap < this.longestGap && i + gap < sentence.endToken && tokens.word[i + gap]!.isWord; gap++) {
          this.read(places, place + 1, i + gap + 1, sentence, tokens, ends);
        }
      } else if (single.has(tokens.word[i]!.lower)) this.read(places, place + 1, i + 1, sentence, tokens, ends);
      for (const sequence of several) {
        if (stands(sequence, tokens, i, sentence.endToken)) this.read(places, place + 1, i + sequence.length, sentence, tokens, ends);
      }
    }
    if (isOptional) this.read(places, place + 1, i, sentence, tokens, ends);
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
