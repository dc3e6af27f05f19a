/** Where what is said stops: at the next speaker, and where the author tells on in his own words. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { NEEDS_THAT } from './content-words.ts';
import { isReportingNoun, type CueMatch, type Frame, type ReportingRow } from './cues.ts';
import { dashAfter, DASHES, isSpacedDash } from './dashes.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { SourceFinder } from './source.ts';

const PARTICIPLE_CUES = new Set(
  'adding saying noting arguing claiming insisting stressing warning calling citing pointing suggesting stating telling accusing explaining writing asking urging promising vowing declaring describing referring tweeting concluding predicting emphasizing emphasising alleging asserting blaming denying admitting acknowledging'.split(' '),
);
/** What a speaker leaves out is told by the author. */
const TELLING_MORE = /^(?:giving|elaborating|providing|naming|specifying|saying|explaining|citing|offering|identifying|mentioning|adding|disclosing|revealing)$/;
const SUBORDINATORS = new Set(['while', 'because', 'if', 'when', 'as', 'although', 'though', 'after', 'before', 'since', 'unless', 'until', 'whereas', 'once', 'even']);
const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'where']);
/** Behind a comma these bring the author's own contrast or setting. */
const CONCESSIONS = new Set(['though', 'although', 'even', 'despite', 'amid', 'as', 'while', 'whereas', 'given']);
/** Behind a comma they tell when or why a thing was praised, not what was. */
export const SETTINGS = new Set(['before', 'after', 'while', 'when', 'because', 'since', 'until', 'once', 'whenever']);
/** What is told beside, between two commas, is no longer than this, in tokens. */
const LONGEST_ASIDE = 24;
const PRONOUN_OBJECTS = new Set(['it', 'so', 'this', 'that', 'them', 'him', 'her', 'me', 'us']);
const JOINTS = new Set(['and', 'but', 'or', 'yet', 'so']);
const ENDING_MARKS = new Set(',.?!');
/** "Days after Lee said so" */
const TIMED = new Set('after before since'.split(' '));
/** Between a comma and the cue of another speaker. */
const OF_CHANNELS = new Set(['in', 'on', 'at', 'during']);
const LINKS = new Set('and but while whereas though although'.split(' '));
const KEPT_BACK = new Set(['say', 'comment', 'discuss', 'confirm', 'elaborate', 'specify', 'name', 'disclose', 'reveal', 'explain', 'comment on']);
const CLAUSES: ReadonlySet<string> = new Set(['clause', 'wh', 'quote', 'addressee-clause']);

export class ContentExtent {
  private from: number;
  private to: number;
  private isAsideCue = false;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    private readonly sources: SourceFinder,
    private readonly quotations: QuotationIndex,
    private readonly isClauseFrom: (first: number) => boolean,
  ) {
    this.from = clause.from;
    this.to = clause.to;
  }

  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** The token at which the content that begins at `first` ends, final marks left out. */
  end(first: number, row: ReportingRow, frame: Frame): number {
    const fronted = this.frontedBy(first);
    const isClause = CLAUSES.has(frame);
    const startsWithIng = this.clause.verbAt(first)?.form === 'ing';
    // Before its verb a clause is not whole: "that Lee, who is ill, will go".
    let isWhole = !isClause || this.clause.verbAt(first)?.form === 'finite';
    this.isAsideCue = this.opensAside(first);
    // "Had Lund said so, | it would have ended."
    if (!isClause && this.doc.lower(first) === 'so' && this.doc.tokens.text[first + 1] === ',') return first + 1;
    const isPronoun = !isClause && PRONOUN_OBJECTS.has(this.doc.lower(first)) && this.clause.nounStartingAt(first)?.end === first + 1;
    let depth = 0;
    for (let j = first; j < this.to; j++) {
      const quotation = this.quotations.openingAt(j);
      if (quotation) {
        const last = this.doc.tokenAt(quotation.end - 1);
        if (last >= this.to) return this.to;
        if (quotation.closed && last + 1 < this.to && (this.endsAtQuotation(j === first, last, isWhole && !this.opensSubordinate(first)) || (frame !== 'clause' && (j === first || (j === first + 1 && this.doc.tokens.pos[first] === 'DET')) && this.isSetOff(last + 1)))) return last + 1;
        // "described it as “alarming”: the lead, she warned, could fail"
        if (!isClause && j > first && quotation.closed && this.doc.tokens.text[last + 1] === ':') return last + 1;
        // "called the fine “a gift” | and left"
        if (!isClause && j > first && quotation.closed && JOINTS.has(this.doc.lower(last + 1)) && this.goesOnAfter(last + 2)) return last + 1;
        // "letters in which he described him as “a rat” | were leaked"
        if ((frame === 'as' || (frame === 'object' && (this.doc.lower(j - 1) === 'as' || this.doc.lower(j - 2) === 'as'))) && quotation.closed && last + 1 < this.to && this.clause.verbAt(last + 1)?.form === 'finite') return last + 1;
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
        if (fronted === 'subordinator' || this.isCutAtComma(j, row, isWhole) || (fronted === 'participle' && this.isClauseFrom(j + 1))) return j;
        if (isWhole && this.authorGoesOn(j + 1, isClause, startsWithIng, row, frame)) return j;
      } else if (!isWord && DASHES.has(text)) {
        // "his call -- which Lee rejects -- and his vote count": what stands between dashes makes no clause whole.
        const close = isSpacedDash(this.doc, j) ? dashAfter(this.doc, j, this.to) : -1;
        if (close > 0) j = close;
        else if (isWhole && isSpacedDash(this.doc, j)) return j;
      } else {
        // "is expected to win | but which Lee says is rigged"
        if (!isClause && (text === 'and' || text === 'but') && RELATIVES.has(this.doc.lower(j + 1))) return j;
        if ((text === 'and' || text === 'but' || text === 'or') && this.startsNextCue(j + 1, text === 'but' && row.act === 'intention')) return j;
        if (lower === 'according' && j > first + 1 && this.doc.lower(Math.min(j + 1, this.to - 1)) === 'to') return j;
        if (!isClause && (this.isSetting(j, lower, row) || this.outerVerb(j, first))) return j;
        if (!isClause && (lower === 'and' || lower === 'but') && frame !== 'to' && frame !== 'ing' && this.isSecondVerb(first, j)) return j;
      }
    }
    return this.withoutFinalMark(first);
  }

  /** Behind a quotation the author tells on: "chanted “Go,” raising doubts", "said “no,” but she denied it". */
  private endsAtQuotation(isFirst: boolean, last: number, isOpening: boolean): boolean {
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

  /** What follows a comma is the author's: ", which …", ", running …", ", though …", and behind an object a clause of its own. */
  private authorGoesOn(next: number, isClause: boolean, startsWithIng: boolean, row: ReportingRow, frame: Frame): boolean {
    const lower = this.doc.lower(next);
    if (RELATIVES.has(lower)) return !this.isInserted(next, row);
    // "The firm, warning that it may fail, | cut jobs"
    if (this.isAsideCue && this.clause.verbAt(next)?.first === next && this.clause.verbAt(next)!.form === 'finite') return true;
    // "For Lund, who had called for a vote, | the result is a blow"
    if (this.isAsideCue && !isClause && !JOINTS.has(lower) && this.isClauseFrom(next)) return true;
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
    for (let i = first + 1; i < this.withoutFinalMark(first); i++) {
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

  /** Behind quoted words and "and", the next thing that their speaker did. */
  private goesOnAfter(from: number): boolean {
    let k = from;
    while (k < this.to && this.doc.tokens.pos[k] === 'ADV') k++;
    const verb = this.clause.verbAt(k);
    return verb?.first === k && verb.form === 'finite' && this.doc.tokens.pos[verb.head] === 'VERB';
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

  withoutFinalMark(first: number): number {
    let end = this.to;
    while (end - 1 > first && /^[.!?…,;:]+$/.test(this.doc.tokens.text[end - 1]!)) end--;
    return end;
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

  private isCutAtComma(comma: number, row: ReportingRow, isWhole: boolean): boolean {
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
    if ((isWhole || j > comma + 1) && this.startsNextCue(j, lower === 'but')) return true;
    // ", officials said" – a later cue clause that takes what stands before it, or what follows.
    const np = this.clause.nounStartingAt(j);
    if (np) {
      const end = this.sources.rightOf(np).end;
      for (const at of [np.end, end]) {
        const cue = this.clause.cueAt(at);
        const isOther = (cue?.row.act === 'statement' && !cue.row.frames.includes('raising')) || (cue !== undefined && cue.row.act !== 'statement' && lower === 'but' && !this.clause.isPronoun(np));
        if (cue && isOther && cue.row.kind === 'verb' && (j > comma + 1 || this.closesAfter(cue.end))) return true;
      }
    }
    const cue = this.clause.cueAt(j);
    if (isWhole && cue && cue.row.kind === 'verb' && this.clause.verbAt(j)?.form === 'finite' && cue.row.act === 'statement') return !this.isOfRelative(j);
    return row.act === 'intention' && lower === 'but';
  }

  /** "despite what its chairman, Bo Lund, | calls a trap": what follows the comma is no cue of its own. */
  private isOfRelative(token: number): boolean {
    const subject = this.sources.subjectOf(this.clause.verbAt(token)!);
    return subject !== undefined && subject.first > this.from && subject.first < token && this.doc.lower(subject.first - 1) === 'what';
  }

  /** "an interview", "his statement", but not "the report": the words' own. */
  private isOwnChannel(first: number): boolean {
    const np = this.clause.nounStartingAt(first);
    return np !== undefined && this.clause.isChannel(np) && /^(?:an?|his|her|its|their)$/.test(this.doc.lower(first));
  }

  private closesAfter(end: number): boolean {
    if (end >= this.to - 1 || /^[,.]$/.test(this.doc.tokens.text[end]!)) return true;
    const tag = this.doc.tokens.pos[end]!;
    const np = this.clause.nounStartingAt(end);
    return tag === 'ADV' || tag === 'ADP' || (np !== undefined && this.clause.isTime(np));
  }

  /** A finite reporting verb without a subject of its own: "and promised", "but also warned". */
  private startsNextCue(from: number, isContrast = false): boolean {
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
}
