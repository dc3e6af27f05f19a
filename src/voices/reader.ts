/** Reads the attributions of one sentence: each reporting cue with its source and what it reports. */
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';
import { Clause } from './clause.ts';
import { ContentFinder, type Content } from './content.ts';
import type { CueMatch, Frame, ReportingRow } from './cues.ts';
import type { QuotationIndex } from './quotation-index.ts';
import { SourceFinder, type Source } from './source.ts';

/** Tokens `[first, end)`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** An attribution in tokens, before voices are told apart. */
export interface AttributionReading {
  sentence: number;
  row: ReportingRow | null;
  source: Source | null;
  cue: TokenRange | null;
  /** Parts in order; a part that is a quotation may begin in an earlier sentence. */
  content: TokenRange[];
  frame: Frame | 'before' | 'block' | 'label' | 'alone';
  verb: VerbGroup | null;
  /** "is said to", "it is believed": nobody is named. */
  isAgentless: boolean;
}

const BEFORE_FRAMES: readonly Frame[] = ['quote', 'clause', 'addressee-clause', 'it-passive'];
const STRONG: ReadonlySet<string> = new Set(['clause', 'quote', 'wh']);
const LIGHT_VERBS = /^(?:make|makes|made|making|have|has|had|having|express|expresses|expressed|expressing|issue|issues|issued|issuing|voice|voices|voiced|voicing|raise|raises|raised|raising|give|gives|gave|given|giving|offer|offers|offered|offering|launch|launched|deliver|delivers|delivered|share|shares|shared|sharing|hold|holds|held|repeat|repeats|repeated|repeating|reiterate|reiterated|announce|announced|put|take|takes|took|level|leveled|levelled|reject|rejects|rejected|dismiss|dismissed|face|faces|faced|renew|renewed|send|sent|signal|signals|signaled|signalled|feel|felt)$/;
/** What may stand between "is eager" or "went on" and "to say". */
const CHAIN_WORDS = new Set(['ADV', 'ADJ', 'ADP', 'PART']);
const LONGEST_CHAIN = 3;
const SAYING = new Set(['saying', 'stating', 'telling', 'claiming', 'writing', 'declaring', 'insisting']);

export class SentenceReader {
  private readonly clause: Clause;
  private readonly sources: SourceFinder;
  private readonly contents: ContentFinder;
  private from: number;
  private to: number;

  constructor(
    private readonly doc: ParsedText,
    private readonly sentence: number,
    private readonly cues: readonly CueMatch[],
    private readonly quotations: QuotationIndex,
  ) {
    this.clause = new Clause(doc, sentence, cues);
    this.sources = new SourceFinder(doc, this.clause);
    this.contents = new ContentFinder(doc, this.clause, this.sources, quotations);
    this.from = this.clause.from;
    this.to = this.clause.to;
  }

  read(): AttributionReading[] {
    const readings: AttributionReading[] = [];
    for (const cue of this.cues) {
      this.stayInQuotation(cue.first);
      const reading = this.readCue(cue, readings.at(-1));
      if (!reading) continue;
      const last = readings.at(-1);
      if (last && joins(last, reading)) readings[readings.length - 1] = join(last, reading);
      else readings.push(reading);
    }
    return readings;
  }

  /** What is read for a cue inside a quotation ends with the quotation. */
  private stayInQuotation(cue: number): void {
    const quotation = this.quotations.holding(cue);
    let { from, to } = this.clause;
    if (quotation) {
      const [first, end] = this.quotations.inside(quotation);
      from = Math.max(from, Math.min(first, cue));
      to = Math.min(to, Math.max(end, cue + 1));
    }
    this.from = from;
    this.to = to;
    this.contents.within(from, to);
  }

  /** The subject of one of the sentence's verbs. */
  subjectOf(verb: VerbGroup): Source | undefined {
    return this.sources.subjectOf(verb);
  }

  private readCue(cue: CueMatch, last: AttributionReading | undefined): AttributionReading | undefined {
    switch (cue.row.kind) {
      case 'verb': {
        const verb = this.clause.verbAt(cue.first);
        if (!verb) return this.verbTaggedNoun(cue);
        // "was quoted as saying": the row holds the auxiliary, and the subject speaks.
        if (cue.first < verb.head && cue.end > verb.head) return this.active(cue, verb, last);
        if (verb.head !== cue.first) return undefined;
        return verb.isPassive ? this.passive(cue, verb) : this.active(cue, verb, last);
      }
      case 'noun':
        return this.noun(cue);
      case 'adjective':
        return this.adjective(cue);
      case 'adverb':
        return this.adverb(cue);
      case 'preposition':
        return this.preposition(cue);
    }
  }

  private active(cue: CueMatch, verb: VerbGroup, last: AttributionReading | undefined): AttributionReading | undefined {
    const { row } = cue;
    const inverted = this.inverted(cue, verb);
    if (inverted) return inverted;
    let source = this.sources.subjectOf(verb);
    // "…, adding that": who spoke before in this sentence goes on.
    if (verb.form === 'ing' && last?.source && last.row?.act === 'statement' && this.doc.tokens.text[verb.first - 1] === ',') source = last.source;
    if (verb.form === 'finite' && last?.source && /^(?:and|but)$/.test(this.doc.lower(Math.max(this.from, verb.first - 1))) && last.row?.kind === 'verb') source = last.source;
    const right = this.contents.after(row, cue.end);
    const edge = source && source.first < verb.first ? source.first : verb.first;
    const takesBefore = row.frames.some((frame) => BEFORE_FRAMES.includes(frame));
    if (takesBefore && !(right && STRONG.has(right.frame) && !(right.frame === 'quote' && this.quotations.closesAt(edge - 1)))) {
      const before = this.beforeClause(edge, right);
      if (before) return this.reading(cue, verb, source, this.withRest(before, right, cue.end), 'before');
      const earlier = !right && edge === this.from ? this.quotationBefore() : undefined;
      if (earlier) return this.reading(cue, verb, source, this.withRest(earlier, right, cue.end), 'before');
    }
    if (!right) return undefined;
    if (!source && !(STRONG.has(right.frame) && verb.form !== 'to')) return undefined;
    return this.reading({ ...cue, end: right.cueEnd }, verb, source, [this.range(right)], right.frame);
  }

  /** "“…,” said Peskov", "…, wrote the paper". */
  private inverted(cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
    if (!cue.row.frames.includes('quote') || cue.row.frames.includes('addressee-clause') || verb.form !== 'finite') return undefined;
    const mark = this.doc.tokens.text[verb.first - 1];
    const atStart = verb.first === this.from;
    if (!atStart && mark !== ',' && !this.quotations.closesAt(verb.first - 1)) return undefined;
    const source = this.sources.subjectAfter(cue.end);
    if (!source || this.clause.verbAt(source.end)?.form === 'finite') return undefined;
    // "Lee, the mayor, urged voters to stay": what follows the verb ends no clause, and a subject stands before it.
    const endsThere = source.end >= this.to || /^[.,;:?!"”—–)]|^-$/.test(this.doc.tokens.text[source.end]!) || this.quotations.opensAt(source.end);
    if (!endsThere && !atStart && mark === ',' && this.sources.subjectOf(verb)) return undefined;
    const before = atStart ? this.quotationBefore() : this.beforeClause(verb.first, undefined);
    if (!before) return undefined;
    return this.reading(cue, verb, source, this.withRest(before, undefined, source.end), 'before');
  }

  /** What stands before the cue clause, in full quotations. */
  private beforeClause(edge: number, right: Content | undefined): TokenRange | undefined {
    const before = this.contents.before(edge);
    if (!before) return undefined;
    const closing = this.quotations.closingAt(edge - 1) ?? this.quotations.closingAt(edge - 2);
    if (closing) {
      const opening = this.doc.tokenAt(closing.start);
      // A quotation alone, or words of the author's that lead into a quoted part: mixed.
      const first = opening <= this.from || !this.hasVerb(before.first, opening) ? opening : before.first;
      const isWhole = opening <= before.first;
      return { first: isWhole ? opening : first, end: before.end };
    }
    return right === undefined && this.hasVerb(before.first, before.end) ? before : undefined;
  }

  private hasVerb(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.clause.verbAt(i)?.form === 'finite') return true;
    return false;
  }

  /** The quotation that ends right before this sentence: "“Really?” | Smith asked." */
  private quotationBefore(): TokenRange | undefined {
    const closing = this.quotations.closingAt(this.from - 1);
    const paragraph = this.doc.paragraphs[closing?.paragraph ?? -1];
    if (!closing || !paragraph || this.from >= paragraph.endToken) return undefined;
    return { first: this.doc.tokenAt(closing.start), end: this.from };
  }

  /** Adds what goes on after the cue clause: "“A,” he said, “B”", "the bridge, officials said, would reopen". */
  private withRest(before: TokenRange, right: Content | undefined, end: number): TokenRange[] {
    if (right?.frame === 'quote') return [before, this.range(right)];
    for (let j = end; j < this.to; j++) {
      if (this.quotations.opensAt(j)) return [before, this.quotationRange(j)];
      if (this.doc.tokens.text[j] === ',' && j + 1 < this.to) {
        if (this.quotations.opensAt(j + 1)) return [before, this.quotationRange(j + 1)];
        if (j === end && this.clause.verbAt(j + 1)?.form === 'finite') return [before, { first: j + 1, end: this.untilFinalMark() }];
        break;
      }
      if (this.clause.verbAt(j)?.first === j || this.doc.tokens.text[j] === ';') break;
    }
    return [before];
  }

  private quotationRange(token: number): TokenRange {
    return { first: token, end: Math.min(this.doc.tokenAt(this.quotations.openingAt(token)!.end - 1) + 1, this.doc.tokens.count) };
  }

  private range(content: Content): TokenRange {
    const quotation = this.quotations.openingAt(content.first);
    if (!quotation) return { first: content.first, end: content.end };
    const whole = this.quotationRange(content.first);
    return { first: content.first, end: whole.end >= content.end - 1 ? whole.end : content.end };
  }

  private passive(cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
    const { row } = cue;
    const next = cue.end < this.to ? this.doc.lower(cue.end) : '';
    // "was quoted as saying": whoever is quoted speaks.
    const saying = next === 'as' ? cue.end + 1 : cue.end;
    if (/^(?:quoted|cited|heard|recorded)$/.test(this.doc.lower(verb.head)) && saying < this.to && SAYING.has(this.doc.lower(saying))) {
      const right = this.contents.after(row, saying + 1, new Set<Frame>(['clause', 'quote', 'wh', 'object']));
      return right && this.reading({ ...cue, end: right.cueEnd }, verb, this.sources.subjectOf(verb), [this.range(right)], right.frame);
    }
    const by = this.agent(cue.end);
    const subject = this.sources.subjectOf(verb);
    if (by) {
      if (!subject || !row.frames.some((f) => f === 'object' || f === 'complement' || f === 'as' || f === 'addressee-to')) return undefined;
      const parts: TokenRange[] = [{ first: subject.first, end: subject.end }];
      return this.reading(cue, verb, by, parts, 'object');
    }
    if (!row.frames.includes('it-passive')) return undefined;
    const frames = new Set<Frame>(['clause', 'wh', 'to', 'quote']);
    const right = this.contents.after(row, cue.end, frames);
    if (!right) return undefined;
    const isIt = subject !== undefined && this.doc.lower(subject.head) === 'it';
    const parts = subject && !isIt && right.frame === 'to' ? [{ first: subject.first, end: subject.end }, this.range(right)] : [this.range(right)];
    return { ...this.reading({ ...cue, end: right.cueEnd }, verb, undefined, parts, right.frame), isAgentless: true };
  }

  private agent(from: number): Source | undefined {
    for (let j = from; j < Math.min(this.to, from + 3); j++) {
      if (this.doc.lower(j) === 'by') return this.sources.subjectAfter(j + 1);
      if (this.doc.tokens.pos[j] !== 'ADV') return undefined;
    }
    return undefined;
  }

  /** The tagger took the verb for a noun: "officials fear that", "Kremlin claims …". */
  private verbTaggedNoun(cue: CueMatch): AttributionReading | undefined {
    const np = this.clause.nounEndingAt(cue.first + 1);
    if (!np || np.first === cue.first) return undefined;
    const right = this.contents.after(cue.row, cue.end, new Set<Frame>(cue.row.frames.filter((f) => f === 'clause' || f === 'quote')));
    if (!right || (right.frame === 'clause' && this.doc.lower(right.first) === 'that' && this.isNounWithClause(cue))) return undefined;
    const source = { first: np.first, end: cue.first, head: cue.first - 1 };
    return this.reading(cue, null, source, [this.range(right)], right.frame);
  }

  private isNounWithClause(cue: CueMatch): boolean {
    const lower = this.doc.lower(cue.first);
    return !lower.endsWith('s') || this.doc.lower(cue.first - 1) === "'s";
  }

  private noun(cue: CueMatch): AttributionReading | undefined {
    const right = this.contents.after(cue.row, cue.end);
    if (!right || right.frame === 'quote') return undefined;
    const np = this.nounHolding(cue.first);
    if (!np) return undefined;
    const possessor = this.sources.possessor({ first: np.first, head: cue.first });
    if (possessor) return this.reading({ ...cue, first: possessor.end, end: right.cueEnd }, null, possessor, [this.range(right)], right.frame);
    const verb = this.clause.verbAt(np.first - 1);
    if (verb && LIGHT_VERBS.test(this.doc.lower(verb.head)) && !verb.isPassive) {
      const source = this.sources.subjectOf(verb);
      if (source) return this.reading({ ...cue, first: verb.first, end: right.cueEnd }, verb, source, [this.range(right)], right.frame);
    }
    const by = this.agent(cue.end);
    if (by) {
      const beyond = this.contents.after(cue.row, by.end);
      return beyond && this.reading({ ...cue, end: cue.end }, null, by, [this.range(beyond)], beyond.frame);
    }
    if (right.frame !== 'clause') return undefined;
    return { ...this.reading({ ...cue, first: np.first, end: right.cueEnd }, null, undefined, [this.range(right)], right.frame), isAgentless: true };
  }

  private nounHolding(token: number): { first: number; end: number } | undefined {
    return this.clause.nounEndingAt(token + 1);
  }

  private adjective(cue: CueMatch): AttributionReading | undefined {
    const right = this.contents.after(cue.row, cue.end);
    if (!right || right.frame === 'object') return undefined;
    let k = cue.first - 1;
    while (k >= this.from && this.doc.tokens.pos[k] === 'ADV') k--;
    const verb = this.clause.verbAt(k);
    if (!verb) return undefined;
    const source = this.sources.subjectOf(verb);
    if (!source || this.doc.lower(source.head) === 'it') return undefined;
    return this.reading({ ...cue, first: verb.first, end: right.cueEnd }, verb, source, [this.range(right)], right.frame);
  }

  private adverb(cue: CueMatch): AttributionReading | undefined {
    const end = this.untilFinalMark();
    const parts: TokenRange[] = [];
    if (cue.first > this.from) parts.push({ first: this.clauseStart(cue.first), end: cue.first });
    if (cue.end < end) parts.push({ first: this.doc.tokens.text[cue.end] === ',' ? cue.end + 1 : cue.end, end: this.contents.endOfClause(cue.end, cue.row) });
    const content = parts.filter((part) => part.end > part.first);
    if (content.length === 0) return undefined;
    return { ...this.reading(cue, null, undefined, content, 'alone'), isAgentless: true };
  }

  private clauseStart(before: number): number {
    for (let i = before - 1; i >= this.from; i--) if (/^[;:—–]$/.test(this.doc.tokens.text[i]!)) return i + 1;
    return this.from;
  }

  /** "according to X", "in X's view", "as reported by X", "X's words": the rest of the sentence is what X says. */
  private preposition(cue: CueMatch): AttributionReading | undefined {
    const inner = cue.row.term.includes('*') ? this.starOf(cue) : undefined;
    const source = inner ?? this.sources.subjectAfter(cue.end, this.opensClause(cue.first));
    if (!source) return undefined;
    const end = Math.max(cue.end, source.end);
    const range = { first: cue.first, end: inner ? cue.end : cue.end };
    const last = this.untilFinalMark();
    const parts: TokenRange[] = [];
    const mark = this.doc.tokens.text[end];
    if (cue.first > this.from) {
      const quote = this.quotations.closingAt(cue.first - 1);
      let first = this.clauseStart(cue.first);
      if (quote && this.doc.tokenAt(quote.start) < first) first = this.doc.tokenAt(quote.start);
      const until = this.doc.tokens.text[cue.first - 1] === ',' ? cue.first - 1 : cue.first;
      if (until > first) parts.push({ first, end: until });
    }
    if (mark === ',' && end + 1 < last && (cue.first === this.from || this.clause.verbAt(end + 1)?.form === 'finite')) parts.push({ first: end + 1, end: last });
    if (parts.length === 0) return undefined;
    return this.reading({ ...cue, ...range }, null, source, parts, 'before');
  }

  private opensClause(first: number): boolean {
    return first === this.from || this.doc.tokens.pos[first - 1] === 'CCONJ' || this.doc.tokens.text[first - 1] === ';';
  }

  private starOf(cue: CueMatch): Source | undefined {
    const first = cue.first + 1;
    const np = this.clause.nounStartingAt(first);
    return np ? { first, end: Math.max(first + 1, Math.min(np.end, cue.end) - 1), head: first } : undefined;
  }

  private untilFinalMark(): number {
    let end = this.to;
    while (end - 1 > this.from && /^[.!?…]+$/.test(this.doc.tokens.text[end - 1]!)) end--;
    return end;
  }

  /** The cue begins with the adverbs before its verb, and with the verb that brings it in: "went on to explain". */
  private startOfCue(verb: VerbGroup): number {
    let first = verb.first;
    for (let steps = 0; steps < LONGEST_CHAIN && this.doc.lower(first) === 'to'; steps++) {
      let k = first - 1;
      while (k >= this.from && CHAIN_WORDS.has(this.doc.tokens.pos[k]!) && !this.clause.verbAt(k) && !this.clause.nounEndingAt(k + 1)) k--;
      const governor = this.clause.verbAt(k);
      if (!governor || governor.end !== k + 1) break;
      first = governor.first;
    }
    while (first > this.from && this.doc.tokens.pos[first - 1] === 'ADV' && !this.clause.nounEndingAt(first)) first--;
    return first;
  }

  private reading(cue: CueMatch, verb: VerbGroup | null, source: Source | undefined, content: TokenRange[], frame: AttributionReading['frame']): AttributionReading {
    const first = verb && verb.head === cue.first ? this.startOfCue(verb) : cue.first;
    return { sentence: this.sentence, row: cue.row, source: source ?? null, cue: { first, end: cue.end }, content, frame, verb, isAgentless: false };
  }
}

/** "refused to say", "wants to stress": one cue in two verbs. */
function joins(outer: AttributionReading, inner: AttributionReading): boolean {
  return outer.frame === 'to' && inner.verb?.form === 'to' && outer.content[0]!.first === inner.verb.first && inner.row?.kind === 'verb';
}

function join(outer: AttributionReading, inner: AttributionReading): AttributionReading {
  return { ...inner, source: outer.source ?? inner.source, cue: { first: outer.cue!.first, end: inner.cue!.end } };
}
