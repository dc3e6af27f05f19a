/** Where what is said stops: at the next speaker, and where the author tells on in his own words. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { CommaRules } from './content-commas.ts';
import { QuotationEnds } from './content-quotations.ts';
import { JOINTS, SUBORDINATORS, withoutFinalMark } from './content-words.ts';
import type { Frame, ReportingRow } from './cues.ts';
import { dashAfter, DASHES, isSpacedDash } from './dashes.ts';
import { NextCue } from './next-cue.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { SourceFinder } from './source.ts';

const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'where']);
/** What is told beside, between two commas, is no longer than this, in tokens. */
const LONGEST_ASIDE = 24;
const PRONOUN_OBJECTS = new Set(['it', 'so', 'this', 'that', 'them', 'him', 'her', 'me', 'us']);
/** "Days after Lee said so" */
const TIMED = new Set('after before since'.split(' '));
const CLAUSES: ReadonlySet<string> = new Set(['clause', 'wh', 'quote', 'addressee-clause']);

export class ContentExtent {
  private from: number;
  private to: number;
  private readonly nextCue: NextCue;
  private readonly commas: CommaRules;
  private readonly quoted: QuotationEnds;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    private readonly sources: SourceFinder,
    private readonly quotations: QuotationIndex,
    private readonly isClauseFrom: (first: number) => boolean,
  ) {
    this.from = clause.from;
    this.to = clause.to;
    this.nextCue = new NextCue(doc, clause, sources);
    this.commas = new CommaRules(doc, clause, sources, quotations, this.nextCue, isClauseFrom);
    this.quoted = new QuotationEnds(doc, clause, quotations, isClauseFrom);
  }

  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.nextCue.within(from, to);
    this.commas.within(to);
    this.quoted.within(to);
  }

  /** The token at which the content that begins at `first` ends, final marks left out. */
  end(first: number, row: ReportingRow, frame: Frame): number {
    const fronted = this.frontedBy(first);
    const isClause = CLAUSES.has(frame);
    const begun = { isClause, startsWithIng: this.clause.verbAt(first)?.form === 'ing', isAsideCue: this.opensAside(first), row, frame };
    // Before its verb a clause is not whole: "that Lee, who is ill, will go".
    let isWhole = !isClause || this.clause.verbAt(first)?.form === 'finite';
    // "Had Lund said so, | it would have ended."
    if (!isClause && this.doc.lower(first) === 'so' && this.doc.tokens.text[first + 1] === ',') return first + 1;
    const isPronoun = !isClause && PRONOUN_OBJECTS.has(this.doc.lower(first)) && this.clause.nounStartingAt(first)?.end === first + 1;
    let depth = 0;
    for (let j = first; j < this.to; j++) {
      const quotation = this.quotations.openingAt(j);
      if (quotation) {
        const last = this.doc.tokenAt(quotation.end - 1);
        if (last >= this.to) return this.to;
        if (quotation.closed && last + 1 < this.to && this.quoted.ends(j, last, { first, frame, isClause, isWhole })) return last + 1;
        if (!isWhole) for (let k = j; k < last && !isWhole; k++) isWhole = this.clause.verbAt(k)?.form === 'finite';
        j = Math.max(j, last);
        continue;
      }
      const { lower, isWord } = this.doc.tokens.word[j]!;
      const text = this.doc.tokens.text[j]!;
      if (!isWord) {
        if (text === '(' || text === '[') depth++;
        if ((text === ')' || text === ']') && depth-- === 0) return j;
        if (text === ';') return j;
      }
      if (depth > 0 || j === first) continue;
      // "They confirm it, and one of them left"
      if (isPronoun && j === first + 1 && (text === ',' || text === 'and' || text === 'but') && !this.quotations.opensAt(j + 1)) return j;
      if (!isWhole && this.clause.verbAt(j)?.form === 'finite' && !this.isBeside(j)) isWhole = true;
      if (!isWord && text === ',') {
        if (fronted === 'subordinator' || this.commas.isCutAt(j, row, isWhole) || (fronted === 'participle' && this.isClauseFrom(j + 1))) return j;
        if (isWhole && this.commas.authorGoesOn(j + 1, begun)) return j;
      } else if (!isWord && DASHES.has(text)) {
        // "his call -- which Lee rejects -- and his vote count": what stands between dashes makes no clause whole.
        const close = isSpacedDash(this.doc, j) ? dashAfter(this.doc, j, this.to) : -1;
        if (close > 0) j = close;
        else if (isWhole && isSpacedDash(this.doc, j)) return j;
      } else {
        // "is expected to win | but which Lee says is rigged"
        if (!isClause && (text === 'and' || text === 'but') && RELATIVES.has(this.doc.lower(j + 1))) return j;
        if ((text === 'and' || text === 'but' || text === 'or') && this.nextCue.starts(j + 1, text === 'but' && row.act === 'intention')) return j;
        if (lower === 'according' && j > first + 1 && this.doc.lower(Math.min(j + 1, this.to - 1)) === 'to') return j;
        if (!isClause && (this.isSetting(j, lower, row) || this.outerVerb(j, first))) return j;
        if (!isClause && (lower === 'and' || lower === 'but') && frame !== 'to' && frame !== 'ing' && this.isSecondVerb(first, j)) return j;
      }
    }
    return withoutFinalMark(this.doc, first, this.to);
  }

  /** "aides supporting Lee | declined": behind an object the verb of those who support him. */
  private outerVerb(j: number, first: number): boolean {
    const verb = this.clause.verbAt(j);
    if (verb?.first !== j || verb.form !== 'finite') return false;
    if (this.clause.cueOfVerb(verb)?.row.act === 'statement' && (this.isObjectBefore(first, j) || this.endsRelative(first, j))) return true;
    if (this.clause.nounStartingAt(first) === undefined || this.sources.overPrepositions(first) !== j) return false;
    const opening = this.clause.verbAt(first - 1) ?? this.clause.verbAt(first);
    return opening?.form === 'ing' || (opening !== undefined && this.sources.subjectOf(opening)?.antecedent !== undefined);
  }

  /** "A shopkeeper who refused to give his name | said": what stands before the verb is the object of another. */
  private isObjectBefore(first: number, verb: number): boolean {
    const np = this.clause.nounEndingAt(verb);
    if (!np || np.first <= first || this.clause.isPronoun(np) || this.clause.canBeSubject(np.first)) return false;
    const cue = this.clause.verbAt(first - 1) ?? this.clause.verbAt(first);
    return cue !== undefined && this.sources.subjectOf(cue)?.antecedent !== undefined;
  }

  /** "dismissed it | by pointing to the cost", "praised Lee | as he left": how and when, not what. */
  private isSetting(j: number, lower: string, row: ReportingRow): boolean {
    // "asked not to be named | because he feared for his job"
    if (lower === 'because' && row.term === 'ask') return true;
    if (lower === 'by') return this.clause.verbAt(j + 1)?.form === 'ing';
    return lower === 'as' && this.doc.lower(j - 2) !== 'as' && !row.frames.includes('as') && this.isClauseFrom(j + 1);
  }

  /** "asked for money | and grew angry": behind an object, the next thing that its speaker did. */
  private isSecondVerb(first: number, j: number): boolean {
    let k = j + 1;
    while (k < this.to && this.doc.tokens.pos[k] === 'ADV') k++;
    const verb = this.clause.verbAt(k);
    if (verb?.first !== k || verb.form !== 'finite' || this.doc.tokens.pos[verb.head] !== 'VERB' || !this.clause.nounEndingAt(j)) return false;
    // "urged voters to slow down and listen"
    for (let i = first; i < j; i++) if (this.clause.verbAt(i)?.form === 'to') return false;
    return true;
  }

  /** The cue is a participle behind a comma: "The firm, warning that …", "the plan, described as a farce, …". */
  private opensAside(first: number): boolean {
    for (let i = first - 1; i >= Math.max(this.from, first - 6); i--) {
      const verb = this.clause.verbAt(i);
      if (verb) return ((verb.form === 'ing' || (verb.end - verb.first === 1 && isParticiple(this.doc.lower(verb.head)))) && verb.first > this.from && this.doc.tokens.text[verb.first - 1] === ',') || this.isInRelative(verb.first);
    }
    return false;
  }

  /** "The law, which Lee says is too weak, | passed": the cue's own clause is told beside. */
  private isInRelative(verb: number): boolean {
    for (let i = verb - 1; i > Math.max(this.from, verb - LONGEST_ASIDE / 2) && this.doc.tokens.text[i] !== ','; i--) {
      const lower = this.doc.lower(i);
      // "rivals, several of which complained"
      if (lower === 'who' || lower === 'which' || lower === 'whom') return this.doc.tokens.text[i - 1] === ',' || (this.doc.lower(i - 1) === 'of' && this.doc.tokens.text[i - 3] === ',');
    }
    return false;
  }

  /** "Clerks who asked me not to give their names | said": what comes right behind the infinitive is the verb of those whom "who" tells of. */
  private endsRelative(first: number, verb: number): boolean {
    const object = this.clause.nounEndingAt(verb);
    if (this.clause.verbEndingAt(object?.first ?? verb)?.form !== 'to') return false;
    let k = first - 1;
    while (k > this.from && first - k < 4 && !this.clause.verbAt(k)) k--;
    const cue = this.clause.verbAt(k);
    return cue !== undefined && this.sources.subjectOf(cue)?.antecedent !== undefined;
  }

  /** "the group, also known as the Reds, | has": a participle behind a comma tells something beside. */
  private isBeside(j: number): boolean {
    const verb = this.clause.verbAt(j)!;
    if (verb.end - verb.first > 1 || !isParticiple(this.doc.lower(j))) return false;
    return this.doc.tokens.text[this.doc.tokens.pos[j - 1] === 'ADV' ? j - 2 : j - 1] === ',';
  }

  /** The cue stands in a clause that opens the sentence: "While Moscow denies it, …", "Noting that it rained, Lee …". */
  private frontedBy(first: number): 'subordinator' | 'participle' | undefined {
    for (let i = this.from; i < first; i++) if (this.doc.tokens.text[i] === ',') return undefined;
    const opening = JOINTS.has(this.doc.lower(this.from)) ? this.from + 1 : this.from;
    if (SUBORDINATORS.has(this.doc.lower(opening)) && (opening === this.from || this.doc.lower(opening) !== 'even')) return 'subordinator';
    const verb = this.clause.verbAt(opening);
    if (verb?.form === 'ing' || this.doc.lower(this.from) === 'asked') return 'participle';
    for (let i = this.from + 1; i < Math.min(first, this.from + 5); i++) if (TIMED.has(this.doc.lower(i)) && this.clause.nounEndingAt(i)?.first === this.from) return 'participle';
    return undefined;
  }

}
