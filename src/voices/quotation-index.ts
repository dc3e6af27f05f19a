/** Quotations by token, for looking up while clauses are read. */
import type { ParsedText } from '../text/document.ts';
import type { Quotation } from './quotations.ts';

const OPENS = 1;
const CLOSES = 2;
const MARK = /^["“”«»„‟‘’'`]+$/;

export class QuotationIndex {
  /** By token: 1 where a quotation opens, 2 where one closes, 3 where both happen. Asked of every token, the maps of few. */
  private readonly edges: Uint8Array;
  private readonly openings = new Map<number, Quotation>();
  private readonly closings = new Map<number, Quotation>();
  /** By token: index of the outermost quotation around it, or -1. */
  readonly around: Int32Array;

  constructor(private readonly doc: ParsedText, readonly quotations: readonly Quotation[]) {
    this.edges = doc.columns.uint8(doc.tokens.count + 1);
    this.around = doc.columns.int32(doc.tokens.count + 1).fill(-1);
    quotations.forEach((quotation, index) => {
      if (quotation.depth > 0) return;
      const first = doc.tokenAt(quotation.start);
      const last = doc.tokenAt(quotation.end - 1);
      if (quotation.opened) {
        this.openings.set(first, quotation);
        this.edges[first]! |= OPENS;
      }
      if (quotation.closed) {
        this.closings.set(last, quotation);
        this.edges[last]! |= CLOSES;
      }
      this.around.fill(index, first, Math.min(last + 1, doc.tokens.count));
    });
  }

  /** The tokens `[first, end)` between the marks. */
  inside({ start, end, opened, closed }: Quotation): [number, number] {
    let first = this.doc.tokenAt(start);
    let last = this.doc.tokenAt(end - 1);
    const { tokens } = this.doc;
    if (opened) while (first < last && tokens.start[first]! < start + 2 && MARK.test(tokens.text[first]!)) first++;
    if (closed) while (last >= first && tokens.end[last]! > end - 2 && MARK.test(tokens.text[last]!)) last--;
    return [first, last + 1];
  }

  openingAt(token: number): Quotation | undefined {
    return this.opensAt(token) ? this.openings.get(token) : undefined;
  }

  opensAt(token: number): boolean {
    return token >= 0 && (this.edges[token]! & OPENS) !== 0;
  }

  closesAt(token: number): boolean {
    return token >= 0 && (this.edges[token]! & CLOSES) !== 0;
  }

  /** Whether a quotation opens or closes at one of the tokens `[first, end)`. */
  hasEdgeIn(first: number, end: number): boolean {
    for (let i = Math.max(0, first); i < end; i++) if (this.edges[i] !== 0) return true;
    return false;
  }

  closingAt(token: number): Quotation | undefined {
    return this.closesAt(token) ? this.closings.get(token) : undefined;
  }

  /** The outermost quotation that holds the token. */
  holding(token: number): Quotation | undefined {
    const index = this.around[token];
    return index === undefined || index < 0 ? undefined : this.quotations[index];
  }
}
