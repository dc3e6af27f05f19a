/** Whether what begins at a token can be the clause that is said: a subject and its verb, without "that". */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** Words and marks with which something else begins before a subject has met its verb. */
const ENDS_SUBJECT = new Set('who which that when where why if because while although though as after before since unless until whether to ; : . ? !'.split(' '));
/** A clause beside the subject, between commas. */
const ASIDE = new Set('who whose which whom'.split(' '));
const STRICT_SUBJECT = new Set(
  `most many several half both all some few of in at for from with on between among over against and or , 's % $ - more less than about nearly almost “ " ‘`.split(' '),
);
/** Nouns that an infinitive goes on from, within a subject: "the attempts to close it | will fail". */
const ABSTRACT = new Set('attempt attempts effort efforts plan plans decision decisions proposal proposals bid bids move moves push vote votes deal deals bill bills measure measures right rights need ability failure refusal promise pledge chance chances opportunity'.split(' '));
const COMMA = new Set(',');
const DASHES = new Set('–—');
const CONJUNCTIONS = new Set('and or but nor then'.split(' '));
/** A subject is not longer than this, in tokens. */
const LONGEST_SUBJECT = 24;

export class ClauseOpenings {
  private to: number;

  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly quotations: QuotationIndex) {
    this.to = clause.to;
  }

  within(to: number): void {
    this.to = to;
  }

  /** A subject and a finite verb: the content clause without "that". A strict one begins with a plain noun phrase. */
  isClauseFrom(first: number, isStrict = false): boolean {
    if (this.clause.verbAt(first)?.form === 'finite') return false;
    let last = first + LONGEST_SUBJECT;
    let commas = 0;
    for (let j = first; j < Math.min(this.to, last); j++) {
      const verb = this.clause.verbAt(j);
      if (verb) {
        // "the deficit, combined with the debt, means"
        const close = commas === 1 && verb.end - verb.first === 1 && this.doc.tokens.text[verb.first - 1] === ',' && isParticiple(this.doc.lower(verb.head)) ? this.next(COMMA, verb.end) : -1;
        if (close > 0 && this.clause.verbAt(close + 1)?.form === 'finite') return true;
        if (verb.form === 'finite' && !this.isReducedRelative(verb)) return !this.followsConjunction(verb.first) && !(commas === 1 && this.doc.tokens.text[verb.first - 1] === ',');
        if (isStrict || (verb.form === 'to' && !ABSTRACT.has(this.doc.lower(verb.first - 1)))) return false;
        j = verb.end - 1;
        continue;
      }
      // "Lee, who is ill, will go": the verb of the clause comes after the aside.
      if (this.doc.tokens.text[j] === ',' && ASIDE.has(this.lowerAt(j + 1))) {
        const close = this.next(COMMA, j + 2);
        if (close < 0) return false;
        last += close - j;
        j = close;
        commas += 2;
        continue;
      }
      // "the mill – the oldest in the county – will go"
      if (DASHES.has(this.doc.tokens.text[j]!)) {
        const close = this.next(DASHES, j + 1);
        if (close < 0 || this.clause.verbAt(close + 1)?.form !== 'finite') return false;
        last += close - j;
        j = close;
        continue;
      }
      if (this.doc.tokens.text[j] === ',') commas++;
      // "cutting that output must come first": it points at the noun.
      const isPointing = this.doc.lower(j) === 'that' && this.clause.verbEndingAt(j)?.form === 'ing' && this.clause.nounStartingAt(j + 1) !== undefined && this.doc.tokens.pos[j + 1] === 'NOUN' && !this.clause.takesClauseAt(j - 1);
      if (isPointing) continue;
      if (j > first && (this.doc.lower(j) === 'that' || (this.quotations.opensAt(j) && this.doc.tokens.text[j - 1] === ',' && !(commas > 1 && this.clause.verbAt(j + 1)?.form === 'finite')))) return false;
      const np = this.clause.nounStartingAt(j);
      if (np) {
        if (j > first && this.clause.isRelative(np)) return false;
        j = np.end - 1;
        continue;
      }
      if (isStrict && !STRICT_SUBJECT.has(this.doc.lower(j)) && this.doc.lower(j) !== 'there' && this.doc.tokens.pos[j] !== 'ADV') return false;
      // "up to 40 ships have left"
      if (this.doc.lower(j) === 'to' && this.doc.lower(j - 1) === 'up') continue;
      // "selling the mill to the town has been hard"
      if (this.doc.lower(j) === 'to' && this.clause.verbAt(first)?.form === 'ing' && this.clause.nounStartingAt(j + 1)) continue;
      if (ENDS_SUBJECT.has(this.doc.lower(j))) return false;
    }
    return false;
  }

  /** "found sanctuary in Lund and returned": a second verb of the same subject. */
  private followsConjunction(verb: number): boolean {
    let k = verb - 1;
    while (this.doc.tokens.pos[k] === 'ADV') k--;
    return CONJUNCTIONS.has(this.doc.lower(k));
  }

  /** "the deal signed by": a participle, not the verb of a clause. */
  private isReducedRelative(verb: VerbGroup): boolean {
    return verb.end - verb.first === 1 && this.lowerAt(verb.end) === 'by';
  }

  /** Behind "that": whether a clause can begin there. */
  startsClause(first: number, isOfNoun: boolean): boolean {
    const verb = this.clause.verbAt(first);
    // "They said that would leave it open": here "that" is the subject.
    return first < this.to && (verb === undefined || verb.form === 'ing' || (!isOfNoun && verb.modal !== null));
  }

  private lowerAt(token: number): string {
    return token < this.to ? this.doc.lower(token) : '';
  }

  nextComma(from: number): number {
    return this.next(COMMA, from);
  }

  private next(marks: ReadonlySet<string>, from: number): number {
    for (let i = from; i < Math.min(this.to, from + LONGEST_SUBJECT); i++) if (marks.has(this.doc.tokens.text[i]!)) return i;
    return -1;
  }
}
