/** Which noun phrases behind a cue are what is said of, called or asked for, and where they end. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type NounPhrase } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { isReportingNoun, type Frame, type ReportingRow } from './cues.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** "pose a threat": not in words. */
const POSED_BY_THINGS = new Set(['threat', 'threats', 'challenge', 'challenges']);
/** An object is not longer than this, in tokens, before its "as". */
const LONGEST_OBJECT = 16;
/** What is called something in quotation marks is no longer than this, in tokens. */
const LONGEST_JUDGED = 24;
const POSSESSIVE_END = /^['’]s?$/;
const NOMINAL = new Set('NOUN PROPN PRON NUM'.split(' '));
const ENDS_OBJECT = /^(?:[,;:.?!()]|[—–-]+)$/;
const IN_PHRASE = new Set(['of', 'in', 'at', 'for', 'from', 'with', 'on', 'between', 'among', 'over', 'against']);
/** Before quoted words that judge a thing, what it is about is part of the thing: "called the remarks about the judge “foul”". */
const ABOUT = new Set([...IN_PHRASE, 'about', 'to', 'by', 'toward', 'towards']);

export class ObjectPhrases {
  private to: number;

  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly quotations: QuotationIndex) {
    this.to = clause.to;
  }

  within(to: number): void {
    this.to = to;
  }

  /** Whether the row takes the phrase, which is over at token `after`, for its object. */
  takesObject(np: NounPhrase, after: number, allowed: ReadonlySet<Frame>, row: ReportingRow): boolean {
    if (allowed.has('object')) return true;
    if (allowed.has('cognate') && isReportingNoun(this.doc.lower(np.head)) && !(row.term === 'pose' && POSED_BY_THINGS.has(this.doc.lower(np.head)))) return true;
    const next = after < this.to ? this.doc.lower(after) : '';
    if (allowed.has('as') && (next === 'as' || this.hasAs(after))) return true;
    if (!allowed.has('complement') || after >= this.to) return false;
    // "called the vote a sham", "called him dangerous".
    return this.opensPredicate(after) || this.opensPredicate(this.overApposition(after)) || this.isPredicateBehind(after) || this.quotations.opensAt(this.overPhrase(after, ABOUT)) || this.isJudged(after);
  }

  /** "called the plans to open a mill in Lund “a disgrace”": further on quoted words stand right behind a noun of the object. */
  private isJudged(from: number): boolean {
    if (!this.quotations.hasEdgeIn(from, Math.min(this.to, from + LONGEST_JUDGED))) return false;
    for (let i = from; i < Math.min(this.to, from + LONGEST_JUDGED); i++) {
      if (this.quotations.opensAt(i)) return NOMINAL.has(this.doc.tokens.pos[i - 1]!);
      const verb = this.clause.verbAt(i);
      if (ENDS_OBJECT.test(this.doc.tokens.text[i]!) || (verb?.form === 'finite' && !(verb.end - verb.first === 1 && isParticiple(this.doc.lower(i))))) return false;
    }
    return false;
  }

  /** "sees the vote in the autumn as a test": further on in the clause. */
  private hasAs(from: number): boolean {
    for (let i = from; i < Math.min(this.to, from + LONGEST_OBJECT); i++) {
      if (this.doc.lower(i) === 'as') return true;
      const verb = this.clause.verbAt(i);
      // "sees the vote held on Sunday as a test"
      const isParticipleOfIt = verb !== undefined && verb.end - verb.first === 1 && isParticiple(this.doc.lower(i));
      if (/^[,;:.]$/.test(this.doc.tokens.text[i]!) || (verb?.form === 'finite' && !isParticipleOfIt)) return false;
    }
    return false;
  }

  private opensPredicate(token: number): boolean {
    const tag = this.doc.tokens.pos[token];
    return token < this.to && (this.clause.nounStartingAt(token) !== undefined || tag === 'ADJ' || tag === 'DET' || this.quotations.opensAt(token));
  }

  /** "called the baker turned mayor | a fraud", "called Lee, a trader who was fined, | a fraud": a determiner behind what is added to the object. */
  private isPredicateBehind(from: number): boolean {
    const verb = this.clause.verbAt(from);
    if (verb?.first === from && verb.end - from === 1 && isParticiple(this.doc.lower(from))) return this.isArticle(this.overPhrase(this.clause.nounStartingAt(verb.end)?.end ?? verb.end));
    if (this.doc.tokens.text[from] !== ',' || this.clause.nounStartingAt(from + 1) === undefined) return false;
    for (let i = from + 1; i < Math.min(this.to, from + LONGEST_JUDGED); i++) if (this.doc.tokens.text[i] === ',') return this.isArticle(i + 1);
    return false;
  }

  private isArticle(token: number): boolean {
    return token < this.to && (this.doc.lower(token) === 'a' || this.doc.lower(token) === 'an');
  }

  /** "called Lee, the former mayor, | a liar" */
  private overApposition(token: number): number {
    if (this.doc.tokens.text[token] !== ',') return token;
    const np = this.clause.nounStartingAt(token + 1);
    const end = np ? this.overPhrase(np.end) : token;
    return end < this.to && this.doc.tokens.text[end] === ',' ? end + 1 : token;
  }

  overPhrase(end: number, prepositions: ReadonlySet<string> = IN_PHRASE): number {
    let j = end;
    for (;;) {
      if (j >= this.to || !prepositions.has(this.doc.lower(j))) return j;
      const np = this.clause.nounStartingAt(j + 1);
      if (!np) return j;
      // "a service at St Bride's | on Sunday": nothing of hers follows.
      j = POSSESSIVE_END.test(this.doc.lower(np.end)) && np.end < this.to && !this.clause.nounStartingAt(np.end + 1) ? np.end + 1 : np.end;
    }
  }

}
