/** Whether another reporting cue begins, so that what was said before it ends: "said it was lost | and promised to pay". */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { NEEDS_THAT } from './content-words.ts';
import { isReportingNoun, type CueMatch } from './cues.ts';
import type { SourceFinder } from './source.ts';

const KEPT_BACK = new Set(['say', 'comment', 'discuss', 'confirm', 'elaborate', 'specify', 'name', 'disclose', 'reveal', 'explain', 'comment on']);

export class NextCue {
  private from: number;
  private to: number;

  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly sources: SourceFinder) {
    this.from = clause.from;
    this.to = clause.to;
  }

  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** A finite reporting verb without a subject of its own: "and promised", "but also warned". */
  starts(from: number, isContrast = false): boolean {
    let j = from;
    while (j < this.to && (this.doc.tokens.pos[j] === 'ADV' || this.doc.lower(j) === 'then')) j++;
    const verb = this.clause.verbAt(j);
    const cue = this.clause.cueOfVerb(verb);
    if (cue === undefined || verb!.form !== 'finite' || cue.row.kind !== 'verb') return false;
    // "but would not say whether": he keeps it back; else what is modal goes on with what is said.
    if (verb!.modal !== null) return this.doc.lower(from - 1) === 'but' && verb!.modal === 'would' && verb!.isNegated && KEPT_BACK.has(cue.row.term);
    return !cue.row.frames.includes('raising') && (isContrast || cue.row.act === 'statement') && !this.isOfRelative(j) && this.reports(cue, verb!);
  }

  /** Not "raised the flag", "held the high ground", "written by Lund": the row stands for words only with others behind it. */
  private reports({ row, end }: CueMatch, { first, end: verbEnd, head }: VerbGroup): boolean {
    if (verbEnd - first === 1 && isParticiple(this.doc.lower(head)) && this.doc.lower(verbEnd) === 'by') return false;
    if (NEEDS_THAT.has(row.term)) return this.doc.lower(end) === 'that';
    const np = row.frames.every((frame) => frame === 'cognate') ? this.clause.nounStartingAt(end) : undefined;
    return np === undefined || isReportingNoun(this.doc.lower(np.head));
  }

  /** "despite what its chairman, Bo Lund, | calls a trap": what follows the comma is no cue of its own. */
  isOfRelative(token: number): boolean {
    const subject = this.sources.subjectOf(this.clause.verbAt(token)!);
    return subject !== undefined && subject.first > this.from && subject.first < token && this.doc.lower(subject.first - 1) === 'what';
  }

  /** Behind a cue ends its clause, or follow only how and when it was said. */
  closesAfter(end: number): boolean {
    if (end >= this.to - 1 || /^[,.]$/.test(this.doc.tokens.text[end]!)) return true;
    const tag = this.doc.tokens.pos[end]!;
    const np = this.clause.nounStartingAt(end);
    return tag === 'ADV' || tag === 'ADP' || (np !== undefined && this.clause.isTime(np));
  }
}
