/** What is said to the left of its cue: "…, officials said", "It is shut; the bridge, she warned, could fail". */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import { ENDS_FRONTED, OPENING_CONJUNCTIONS } from './content-words.ts';
import type { QuotationIndex } from './quotation-index.ts';

export class FrontedContent {
  private from: number;

  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly quotations: QuotationIndex) {
    this.from = clause.from;
  }

  within(from: number): void {
    this.from = from;
  }

  /** The content to the left of token `edge`, where the cue clause begins: "…, officials said". */
  before(edge: number): { first: number; end: number } | undefined {
    const mark = this.doc.tokens.text[edge - 1]!;
    const isQuoteEnd = this.quotations.closesAt(edge - 1);
    if (!isQuoteEnd && !ENDS_FRONTED.has(mark)) return undefined;
    let first = isQuoteEnd ? this.from : this.startBehindMark(edge);
    if (OPENING_CONJUNCTIONS.has(this.doc.lower(first)) && !this.quotations.opensAt(first)) first++;
    const end = isQuoteEnd ? edge : edge - 1;
    return end > first ? { first, end } : undefined;
  }

  /** "It is shut; | the bridge, she warned, could fail", "Lee called it “frail”: | the lead, he warned, could fail": what stands before was said apart. */
  private startBehindMark(edge: number): number {
    for (let i = edge - 2; i > this.from; i--) {
      if (this.quotations.closesAt(i)) return this.from;
      const mark = this.doc.tokens.text[i]!;
      if (mark === ';' || (mark === ':' && this.hasStatement(this.from, i))) return i + 1;
    }
    return this.from;
  }

  private hasStatement(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.clause.cueOfVerb(this.clause.verbAt(i))?.row.act === 'statement') return true;
    return false;
  }
}
