/** What stands between a cue and what it reports: "said, in blunt terms, that", "said despite the rain the match would go on". */
import type { ParsedText } from '../text/document.ts';
import { isParticiple } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import type { ClauseOpenings } from './clause-opening.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** Words that open what is said as well as they could its main clause, and seldom tell when or how it is said. */
const FRONTING = new Set('despite although though unless because while'.split(' '));
/** Prepositions that open what is told beside. */
const BESIDE = new Set('in on at with for during after before by through under without'.split(' '));
/** What is told beside is no longer than this, in tokens. */
const LONGEST = 16;

export class Interruptions {
  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly openings: ClauseOpenings, private readonly quotations: QuotationIndex) {}

  /** "said | despite being ill, she would go": the clause begins with its own setting, and the subject comes behind a comma. */
  opensFronted(first: number): boolean {
    if (!FRONTING.has(this.doc.lower(first))) return false;
    const comma = this.openings.nextComma(first + 1);
    return comma > 0 && this.openings.isClauseFrom(comma + 1) && !this.quotations.hasEdgeIn(first, comma + 2);
  }

  /** "described, in blunt terms, a set of habits": the token behind the second comma; -1 where the first opens something else. */
  overAside(comma: number): number {
    if (!BESIDE.has(this.doc.lower(comma + 1))) return -1;
    const close = this.openings.nextComma(comma + 2);
    if (close < 0 || close - comma > LONGEST) return -1;
    for (let i = comma + 1; i <= close; i++) if (this.clause.verbAt(i)?.form === 'finite' || this.quotations.opensAt(i)) return -1;
    return this.clause.nounStartingAt(close + 1) ? close + 1 : -1;
  }

  /** "said in an interview | taped before the vote | that": a participle with its setting. The token behind it, where "that" stands; -1 for another. */
  overParticiple(first: number, to: number): number {
    const verb = this.clause.verbAt(first);
    if (verb?.first !== first || verb.end - first > 1 || this.clause.cueOfVerb(verb) !== undefined || !(verb.form === 'ing' || isParticiple(this.doc.lower(first)))) return -1;
    for (let i = verb.end; i < Math.min(to, first + LONGEST); i++) {
      if (this.doc.lower(i) === 'that') return i;
      if (this.clause.verbAt(i) || !(this.doc.tokens.word[i]!.isWord)) return -1;
    }
    return -1;
  }
}
