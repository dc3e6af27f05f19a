/** Quotations farther behind their cue: "called over her shoulder, “Wait!”", "texted her from the roof: “Bring soup.”" */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import { FINAL_MARKS, LEADS_IN, LONGEST_SETTING } from './content-words.ts';
import type { QuotationIndex } from './quotation-index.ts';

export class AnnouncedQuotations {
  private to: number;

  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly quotations: QuotationIndex) {
    this.to = clause.to;
  }

  within(to: number): void {
    this.to = to;
  }

  /** "called over her shoulder, “Wait!”", "said on Monday, in a note on the vote, “It is lost.”", "puts it better than I can: “It is lost.”": behind what tells how and where; -1 for none. */
  behindComma(end: number, isHow: boolean): number {
    if (!this.quotations.hasEdgeIn(end, Math.min(this.to, end + LONGEST_SETTING))) return -1;
    for (let j = end; j < Math.min(this.to, end + LONGEST_SETTING); j++) {
      if (this.quotations.opensAt(j)) return LEADS_IN.has(this.doc.tokens.text[j - 1]!) ? j : -1;
      if ((!isHow && this.clause.verbAt(j)?.form === 'finite') || FINAL_MARKS.has(this.doc.tokens.text[j]!)) return -1;
    }
    return -1;
  }

  /** "texted her from the roof, where he had been stranded: “Bring soup.”": behind a colon, if nobody else announces it; -1 for none. */
  behindColon(from: number): number {
    for (let j = from; j + 1 < this.to; j++) {
      if (this.quotations.opensAt(j) || (j > from && this.clause.cueAt(j)?.row.kind === 'verb')) return -1;
      if (this.doc.tokens.text[j] === ':') return this.quotations.opensAt(j + 1) ? j + 1 : -1;
    }
    return -1;
  }
}
