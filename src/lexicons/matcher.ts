/** The one matcher over all lexicons: a trie over word ids, walked once from each token of a sentence. */
import type { Gate } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { gateOpens } from './gate.ts';
import { expandTerm } from './term.ts';

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

interface Node<Row> {
  next: Map<string, Node<Row>> | undefined;
  any: Node<Row> | undefined;
  rows: Row[] | undefined;
}

const newNode = <Row>(): Node<Row> => ({ next: undefined, any: undefined, rows: undefined });

export class Matcher<Row extends MatchableRow> {
  private readonly root = newNode<Row>();
  /** The root's children by word id, as far as they were looked up; `null`: no term begins with that word. */
  private byId: (Node<Row> | null | undefined)[] = [];
  private vocabulary: Vocabulary | undefined;

  constructor(rows: Iterable<Row>) {
    for (const row of rows) for (const pattern of expandTerm(row)) this.add(pattern, row);
  }

  private add(pattern: string[], row: Row): void {
    let node = this.root;
    for (const token of pattern) {
      if (token === '*') node = node.any ??= newNode();
      else {
        node.next ??= new Map();
        let next = node.next.get(token);
        if (!next) node.next.set(token, (next = newNode()));
        node = next;
      }
    }
    (node.rows ??= []).push(row);
  }

  /** The rows on the sentence from left to right: at each token the longest whose gate opens; matches do not overlap. */
  match(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const match = this.longestAt(i, sentence, context);
      if (!match) continue;
      matches.push(match);
      i = match.end - 1;
    }
    return matches;
  }

  /** Every row whose gate opens, overlapping or not. */
  matchAll(sentence: SentenceSpan, context: MatchContext): Match<Row>[] {
    const matches: Match<Row>[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      this.walk(i, sentence, context, (row, end) => {
        if (gateOpens(row.gate, i, end, sentence, context)) matches.push({ row, first: i, end });
      });
    }
    return matches;
  }

  private longestAt(first: number, sentence: SentenceSpan, context: MatchContext): Match<Row> | undefined {
    let best: Match<Row> | undefined;
    this.walk(first, sentence, context, (row, end) => {
      if ((!best || end > best.end) && gateOpens(row.gate, first, end, sentence, context)) best = { row, first, end };
    });
    return best;
  }

  private walk(first: number, sentence: SentenceSpan, { tokens }: MatchContext, found: (row: Row, end: number) => void): void {
    const start = this.child(tokens, first);
    if (start) this.descend(start, first + 1, sentence, tokens, found);
    if (this.root.any && tokens.word[first]!.isWord) this.descend(this.root.any, first + 1, sentence, tokens, found);
  }

  private descend(node: Node<Row>, end: number, sentence: SentenceSpan, tokens: TokenTable, found: (row: Row, end: number) => void): void {
    if (node.rows) for (const row of node.rows) found(row, end);
    if (end >= sentence.endToken) return;
    const word = tokens.word[end]!;
    const next = node.next?.get(word.lower);
    if (next) this.descend(next, end + 1, sentence, tokens, found);
    if (node.any && word.isWord) this.descend(node.any, end + 1, sentence, tokens, found);
  }

  private child(tokens: TokenTable, i: number): Node<Row> | null {
    const word = tokens.word[i]!;
    let child = this.byId[word.id];
    if (child === undefined) this.byId[word.id] = child = this.root.next?.get(word.lower) ?? null;
    return child;
  }

  /** Forgets what was looked up when the vocabulary, and so the ids, are new. */
  attach(vocabulary: Vocabulary): void {
    if (this.vocabulary === vocabulary) return;
    this.vocabulary = vocabulary;
    this.byId = [];
  }
}
