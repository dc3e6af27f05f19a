/** Whether what is said ends with its quoted words, or the speaker's words go on behind them. */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import { JOINTS, SUBORDINATORS } from './content-words.ts';
import type { Frame } from './cues.ts';
import type { QuotationIndex } from './quotation-index.ts';

const ENDING_MARKS = new Set(',.?!');

/** What is said, as far as its quoted words. */
export interface QuotedPart {
  readonly first: number;
  readonly frame: Frame;
  readonly isClause: boolean;
  /** It has its verb. */
  readonly isWhole: boolean;
}

export class QuotationEnds {
  private to: number;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    private readonly quotations: QuotationIndex,
    private readonly isClauseFrom: (first: number) => boolean,
  ) {
    this.to = clause.to;
  }

  within(to: number): void {
    this.to = to;
  }

  /** Whether what began at `first` ends with the quotation in the tokens from `opening` to `last`, behind which the clause goes on. */
  ends(opening: number, last: number, { first, frame, isClause, isWhole }: QuotedPart): boolean {
    const next = last + 1;
    if (this.endsAt(opening === first, last, isWhole && !this.opensSubordinate(first))) return true;
    if (frame !== 'clause' && (opening === first || (opening === first + 1 && this.doc.tokens.pos[first] === 'DET')) && this.isSetOff(next)) return true;
    if (!isClause && opening > first) {
      // "described it as “alarming”: | the lead, she warned, could fail"
      if (this.doc.tokens.text[next] === ':') return true;
      // "called the fine “a gift” | and left"
      if (JOINTS.has(this.doc.lower(next)) && this.goesOnAfter(next + 1)) return true;
    }
    // "letters in which he described him as “a rat” | were leaked"
    const isAs = frame === 'as' || (frame === 'object' && (this.doc.lower(opening - 1) === 'as' || this.doc.lower(opening - 2) === 'as'));
    return isAs && this.clause.verbAt(next)?.form === 'finite';
  }

  /** Behind a quotation the author tells on: "chanted “Go,” raising doubts", "said “no,” but she denied it". */
  private endsAt(isFirst: boolean, last: number, isOpening: boolean): boolean {
    const next = last + 1;
    const mark = this.doc.tokens.text[last - 1]!;
    const lower = this.doc.lower(next);
    if ((lower === 'but' || (lower === 'and' && isFirst && mark === ',')) && this.isClauseFrom(next + 1)) return true;
    // "a “new era,” hailing the deal": as behind any comma.
    const verb = this.clause.verbAt(lower === 'and' && isFirst ? next + 1 : next);
    if ((mark === ',' || isFirst) && verb?.form === 'ing' && lower !== 'including') return true;
    // "if the warden tells you that the ice is “thin,” | you turn back"
    if (!isFirst && mark === ',' && isOpening && this.clause.nounStartingAt(next) !== undefined && this.isClauseFrom(next)) return true;
    if (!isFirst || !ENDING_MARKS.has(mark)) return false;
    return !(lower === 'and' || lower === 'or' || lower === 'but' || this.quotations.opensAt(next) || this.clause.verbAt(next)?.form === 'finite');
  }

  /** "that if it rains": its main clause is still to come. */
  private opensSubordinate(first: number): boolean {
    return SUBORDINATORS.has(this.doc.lower(first)) || SUBORDINATORS.has(this.doc.lower(first + 1));
  }

  /** "called it “a trap”, and left", "offers “peace”, a word that …": behind the comma no more quoted words come. */
  private isSetOff(comma: number): boolean {
    if (this.doc.tokens.text[comma] !== ',') return false;
    const next = comma + 1;
    return !this.quotations.opensAt(next) && !(JOINTS.has(this.doc.lower(next)) && this.quotations.opensAt(next + 1));
  }

  /** Behind quoted words and "and", the next thing that their speaker did. */
  private goesOnAfter(from: number): boolean {
    let k = from;
    while (k < this.to && this.doc.tokens.pos[k] === 'ADV') k++;
    const verb = this.clause.verbAt(k);
    return verb?.first === k && verb.form === 'finite' && this.doc.tokens.pos[verb.head] === 'VERB';
  }
}
