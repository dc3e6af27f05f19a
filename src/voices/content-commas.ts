/** What a comma ends: what was said, where another speaker's cue follows it, or words of the author's own. */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import { JOINTS, SETTINGS, SUBORDINATORS, withoutFinalMark } from './content-words.ts';
import { isReportingNoun, type Frame, type ReportingRow } from './cues.ts';
import { DASHES } from './dashes.ts';
import type { NextCue } from './next-cue.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { SourceFinder } from './source.ts';

const PARTICIPLE_CUES = new Set(
  'adding saying noting arguing claiming insisting stressing warning calling citing pointing suggesting stating telling accusing explaining writing asking urging promising vowing declaring describing referring tweeting concluding predicting emphasizing emphasising alleging asserting blaming denying admitting acknowledging'.split(' '),
);
/** What a speaker leaves out is told by the author. */
const TELLING_MORE = /^(?:giving|elaborating|providing|naming|specifying|saying|explaining|citing|offering|identifying|mentioning|adding|disclosing|revealing)$/;
const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'where']);
/** Behind a comma these bring the author's own contrast or setting. */
const CONCESSIONS = new Set(['though', 'although', 'even', 'despite', 'amid', 'as', 'while', 'whereas', 'given']);
/** What is told beside, between two commas, is no longer than this, in tokens. */
const LONGEST_ASIDE = 24;
/** Between a comma and the cue of another speaker. */
const OF_CHANNELS = new Set(['in', 'on', 'at', 'during']);
const LINKS = new Set('and but while whereas though although'.split(' '));

/** What is known of the words up to a comma. */
export interface Begun {
  readonly isClause: boolean;
  readonly startsWithIng: boolean;
  /** The cue itself stands in what is told beside. */
  readonly isAsideCue: boolean;
  readonly row: ReportingRow;
  readonly frame: Frame;
}

export class CommaRules {
  private to: number;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    private readonly sources: SourceFinder,
    private readonly quotations: QuotationIndex,
    private readonly nextCue: NextCue,
    private readonly isClauseFrom: (first: number) => boolean,
  ) {
    this.to = clause.to;
  }

  within(to: number): void {
    this.to = to;
  }

  /** At the comma begins another speaker's cue, or a participle of the same speaker's. */
  isCutAt(comma: number, row: ReportingRow, isWhole: boolean): boolean {
    let j = comma + 1;
    if (j >= this.to) return true;
    const lower = this.doc.lower(j);
    if (PARTICIPLE_CUES.has(lower)) return true;
    if (lower === 'according') return true;
    // "…, when asked whether he would go"
    if ((lower === 'when' || lower === 'if') && this.doc.lower(j + 1) === 'asked') return true;
    // "accused him of lying, | in an interview with the Echo"
    if (OF_CHANNELS.has(lower) && this.isOwnChannel(j + 1)) return true;
    if (LINKS.has(lower)) j++;
    // "that he would go, and that reporters should ask her"
    if (j > comma + 1 && this.doc.lower(j) === 'that') return false;
    if ((isWhole || j > comma + 1) && this.nextCue.starts(j, lower === 'but')) return true;
    // ", officials said" – a later cue clause that takes what stands before it, or what follows.
    const np = this.clause.nounStartingAt(j);
    if (np) {
      const end = this.sources.rightOf(np).end;
      for (const at of [np.end, end]) {
        const cue = this.clause.cueAt(at);
        const isOther = (cue?.row.act === 'statement' && !cue.row.frames.includes('raising')) || (cue !== undefined && cue.row.act !== 'statement' && lower === 'but' && !this.clause.isPronoun(np));
        if (cue && isOther && cue.row.kind === 'verb' && (j > comma + 1 || this.nextCue.closesAfter(cue.end))) return true;
      }
    }
    const cue = this.clause.cueAt(j);
    if (isWhole && cue && cue.row.kind === 'verb' && this.clause.verbAt(j)?.form === 'finite' && cue.row.act === 'statement') return !this.nextCue.isOfRelative(j);
    return row.act === 'intention' && lower === 'but';
  }

  /** What follows a comma is the author's: ", which …", ", running …", ", though …", and behind an object a clause of its own. */
  authorGoesOn(next: number, { isClause, startsWithIng, isAsideCue, row, frame }: Begun): boolean {
    const lower = this.doc.lower(next);
    if (RELATIVES.has(lower)) return !this.isInserted(next, row);
    // "The firm, warning that it may fail, | cut jobs"
    if (isAsideCue && this.clause.verbAt(next)?.first === next && this.clause.verbAt(next)!.form === 'finite') return true;
    // "For Lund, who had called for a vote, | the result is a blow"
    if (isAsideCue && !isClause && !JOINTS.has(lower) && this.isClauseFrom(next)) return true;
    // "order a break-up, | something Lund has ruled out"
    if (lower === 'something' && this.isClauseFrom(next)) return true;
    // "would respond, | without giving details"
    if (lower === 'without' && TELLING_MORE.test(this.doc.lower(next + 1))) return true;
    if (CONCESSIONS.has(lower) && (!isClause || lower === 'though' || lower === 'although' || (lower === 'even' && SUBORDINATORS.has(this.doc.lower(next + 1))))) return true;
    const verb = this.clause.verbAt(next);
    if (verb?.form === 'ing' && lower !== 'including' && !startsWithIng) return true;
    // "it had shot down six, a claim that could not be verified": a word of the author's for what was said.
    if ((isClause || frame === 'to' || frame === 'ing') && (lower === 'a' || lower === 'an') && this.isWordForIt(next)) return true;
    if (isClause) return false;
    // "call it a trap, | the owners call it a chance"
    const other = JOINTS.has(lower) ? undefined : this.clause.nounStartingAt(next);
    if (other && this.clause.verbAt(other.end)?.form === 'finite' && this.clause.cueAt(other.end)?.row.kind === 'verb') return true;
    return JOINTS.has(lower) ? this.isClauseFrom(next + 1) : SETTINGS.has(lower);
  }

  /** A noun for what was said, to the sentence's end: not "a pledge, a demand of the union, and a port", which are a list. */
  private isWordForIt(first: number): boolean {
    const np = this.clause.nounStartingAt(first);
    if (!np || !isReportingNoun(this.doc.lower(np.head))) return false;
    for (let i = first + 1; i < withoutFinalMark(this.doc, first, this.to); i++) {
      const text = this.doc.tokens.text[i]!;
      if (text === ',' || text === ';' || DASHES.has(text) || (i === np.end && JOINTS.has(this.doc.lower(i)))) return false;
    }
    return true;
  }

  /** "that the city, which owns the trams, could run them": the words go on after the aside. */
  private isInserted(first: number, row: ReportingRow): boolean {
    for (let i = first + 1; i < Math.min(this.to, first + LONGEST_ASIDE); i++) {
      if (this.quotations.opensAt(i) || this.doc.tokens.text[i] === ';') return false;
      if (this.doc.tokens.text[i] !== ',') continue;
      const verb = this.clause.verbAt(i + 1);
      // "accused the crowd, which is paid, of lying"
      if (this.doc.lower(i + 1) === 'of' && row.frames.includes('object') && row.frames.includes('of-prep')) return true;
      return verb?.first === i + 1 && verb.form === 'finite' && this.clause.cueOfVerb(verb)?.row.act !== 'statement';
    }
    return false;
  }

  /** "an interview", "his statement", but not "the report": the words' own. */
  private isOwnChannel(first: number): boolean {
    const np = this.clause.nounStartingAt(first);
    return np !== undefined && this.clause.isChannel(np) && /^(?:an?|his|her|its|their)$/.test(this.doc.lower(first));
  }
}
