/** The rows of a matcher by the words they begin with, so that a token meets only those that may be read there. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { MatchableRow } from './matcher.ts';
import { compileTerm, type Place } from './term.ts';

/** A row with its term cut into places. */
export interface Compiled<Row> {
  row: Row;
  places: Place[];
  /** The marked places are `[firstCore, endCore)`; around them stands context. */
  firstCore: number;
  endCore: number;
  /** Of two rows that read equally far, the earlier wins. */
  order: number;
}

/** The rows that begin with one word. */
interface Beginning<Row> {
  /** Those that may go on anyhow. */
  open: Compiled<Row>[];
  /** Those of which one word must come second, by that word: most fail at it. */
  bySecond: Map<string, Compiled<Row>[]>;
}

export class RowIndex<Row extends MatchableRow> {
  private readonly byFirst = new Map<string, Beginning<Row>>();
  private readonly anyFirst: Compiled<Row>[] = [];
  /** The rows by the id of the first word, as far as they were looked up; `null`: none begins with that word. */
  private byId: (Beginning<Row> | null | undefined)[] = [];
  private vocabulary: Vocabulary | undefined;
  /** The rows that may begin at the token last gathered for: the first `count` of the list, which is used over and over. */
  readonly candidates: Compiled<Row>[] = [];
  count = 0;

  add(row: Row, order: number): void {
    const places = compileTerm(row);
    const firstCore = Math.max(0, places.findIndex((place) => !place.isContext));
    let endCore = places.length;
    while (endCore > firstCore + 1 && places[endCore - 1]!.isContext) endCore--;
    const compiled = { row, places, firstCore, endCore, order };
    const second = secondTokens(places);
    for (const place of places) {
      if (place.isAnyWord) this.anyFirst.push(compiled);
      for (const token of new Set([...place.single, ...place.several.map((tokens) => tokens[0]!)])) {
        if (token === '*') continue;
        let beginning = this.byFirst.get(token);
        if (!beginning) this.byFirst.set(token, (beginning = { open: [], bySecond: new Map() }));
        if (second === null) beginning.open.push(compiled);
        else for (const next of second) push(beginning.bySecond, next, compiled);
      }
      if (!place.isOptional) return;
    }
  }

  /** Fills `candidates` with the rows that may begin at token `i`. */
  gather(i: number, sentence: SentenceSpan, tokens: TokenTable): void {
    this.count = 0;
    const beginning = this.rowsFor(tokens, i);
    if (beginning) {
      for (const compiled of beginning.open) this.candidates[this.count++] = compiled;
      const after = i + 1 < sentence.endToken && beginning.bySecond.size > 0 ? beginning.bySecond.get(tokens.word[i + 1]!.lower) : undefined;
      if (after) for (const compiled of after) this.candidates[this.count++] = compiled;
    }
    if (this.anyFirst.length > 0 && tokens.word[i]!.isWord) for (const compiled of this.anyFirst) this.candidates[this.count++] = compiled;
  }

  private rowsFor(tokens: TokenTable, i: number): Beginning<Row> | null {
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

/** What must follow the first token of a term, where its first two places are required and the first is one token. */
function secondTokens([first, second]: readonly Place[]): ReadonlySet<string> | null {
  if (!first || !second || first.isOptional || first.isAnyWord || first.several.length > 0 || second.isOptional || second.isAnyWord) return null;
  return new Set([...second.single, ...second.several.map((tokens) => tokens[0]!)]);
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
