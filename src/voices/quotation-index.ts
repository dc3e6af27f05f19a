/** Quotations by token, for looking up while clauses are read. */
import type { ParsedText } from '../text/document.ts';
import type { Quotation } from './quotations.ts';

const MARK = /^["“”«»„‟‘’'`]+$/;

export class QuotationIndex {
  private readonly openings = new Map<number, Quotation>();
  private readonly closings = new Map<number, Quotation>();
  /** By token: index of the outermost quotation around it, or -1. */
  readonly around: Int32Array;

  constructor(private readonly doc: ParsedText, readonly quotations: readonly Quotation[]) {
    this.around = new Int32Array(doc.tokens.count + 1).fill(-1);
    quotations.forEach((quotation, index) => {
      if (quotation.depth > 0) return;
      const first = doc.tokenAt(quotation.start);
      const last = doc.tokenAt(quotation.end - 1);
      if (quotation.opened) this.openings.set(first, quotation);
      if (quotation.closed) this.closings.set(last, quotation);
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
    return this.openings.get(token);
  }

  opensAt(token: number): boolean {
    return this.openings.has(token);
  }

  closesAt(token: number): boolean {
    return this.closings.has(token);
  }

  closingAt(token: number): Quotation | undefined {
    return this.closings.get(token);
  }

  /** The outermost quotation that holds the token. */
  holding(token: number): Quotation | undefined {
    const index = this.around[token];
    return index === undefined || index < 0 ? undefined : this.quotations[index];
  }
}
