/** What is said: the words a reporting cue takes, after it or before it, told by the frames its row allows. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { ContentExtent } from './content-extent.ts';
import { isReportingNoun, type Frame, type ReportingRow } from './cues.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { SourceFinder } from './source.ts';

/** Tokens `[first, end)`, and the frame that found them. */
export interface Content {
  readonly first: number;
  readonly end: number;
  readonly frame: Frame;
  /** Where the cue ends with the words that belong to it: a preposition, "in a statement". */
  readonly cueEnd: number;
}

/** Content whose end is looked for when first asked: most of what is tried is given up before. */
class ContentFrom implements Content {
  private known = -1;

  constructor(readonly first: number, readonly frame: Frame, readonly cueEnd: number, private readonly row: ReportingRow, private readonly extent: ContentExtent) {}

  get end(): number {
    return this.known < 0 ? (this.known = this.extent.end(this.first, this.row, this.frame)) : this.known;
  }
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);
const ADVERBIAL_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'to', 'from', 'with', 'by', 'through', 'via', 'since', 'last', 'following', 'of', 'about', 'for', 'this', 'among', 'between', 'across']);
/** Words with which something else begins before a subject has met its verb. */
const ENDS_SUBJECT = /^(?:who|which|that|when|where|why|if|because|while|although|though|as|after|before|since|unless|until|whether|to)$/;
/** Between a cue and its quotation stand no more tokens than these. */
const LONGEST_SETTING = 30;
/** "pose a threat": not in words. */
const POSED_BY_THINGS = /^(?:threats?|challenges?)$/;
/** Verbs of much else besides, which report a clause only behind "that": "held that", not "held a rally that drew". */
const NEEDS_THAT = new Set(['hold', 'see', 'hear', 'offer']);
/** A clause beside the subject, between commas. */
const ASIDE = /^(?:who|whose|which|whom)$/;
const STRICT_SUBJECT = /^(?:most|many|several|half|both|all|some|few|of|in|at|for|from|with|on|between|among|over|against|and|or|,|'s|%|\$|-|more|less|than|about|nearly|almost|[“"‘])$/;
/** A subject is not longer than this, in tokens. */
const LONGEST_SUBJECT = 24;
/** An object is not longer than this, in tokens, before its "as". */
const LONGEST_OBJECT = 16;
const IN_PHRASE = new Set(['of', 'in', 'at', 'for', 'from', 'with', 'on', 'between', 'among', 'over', 'against']);
/** Before quoted words that judge a thing, what it is about is part of the thing: "called the remarks about the judge “foul”". */
const ABOUT = new Set([...IN_PHRASE, 'about', 'to', 'by', 'toward', 'towards']);
const CHANNEL_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'via', 'through']);
const PREPOSITION_FRAME = new Map<string, Frame>(Object.entries({
  about: 'about-prep', of: 'of-prep', for: 'for-prep', against: 'against-prep', on: 'on-prep', over: 'over-prep', with: 'with-prep',
  at: 'at-prep', in: 'in-prep', toward: 'toward-prep', towards: 'toward-prep', to: 'to-prep', from: 'from-prep', upon: 'on-prep',
} as const));

/** Terms that end in a preposition of their own: "call for". */
const PHRASAL = / (?:for|about|of|on|upon|against|over|at|with|to|after|around|into)$/;

export class ContentFinder {
  private from: number;
  private to: number;
  private readonly extent: ContentExtent;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    sources: SourceFinder,
    private readonly quotations: QuotationIndex,
  ) {
    this.from = clause.from;
    this.to = clause.to;
    this.extent = new ContentExtent(doc, clause, sources, quotations, (first) => this.isClauseFrom(first));
  }

  /** Looks no further than these tokens: a speaker's cue inside a quotation reports nothing outside it. */
  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.extent.within(from, to);
  }

  /** The content to the right of token `end`, where the cue's own words stop. */
  after(row: ReportingRow, end: number, allowed: ReadonlySet<Frame> = row.frameSet, isNoun = false): Content | undefined {
    const near = this.next(row, end, allowed, isNoun);
    if (near || isNoun || row.kind !== 'verb' || row.act !== 'statement' || !allowed.has('quote')) return near;
    const far = this.quotationBehindComma(end);
    return far < 0 ? undefined : new ContentFrom(far, 'quote', this.endOfCue(end), row, this.extent);
  }

  /** "called over her shoulder, “Wait!”", "said on Monday, in a note on the vote, “It is lost.”": behind what tells how and where; -1 for none. */
  private quotationBehindComma(end: number): number {
    for (let j = end; j < Math.min(this.to, end + LONGEST_SETTING); j++) {
      if (this.quotations.opensAt(j)) return /^[,:]$/.test(this.doc.tokens.text[j - 1]!) ? j : -1;
      if (this.clause.verbAt(j)?.form === 'finite' || /^[;.?!]$/.test(this.doc.tokens.text[j]!)) return -1;
    }
    return -1;
  }

  private next(row: ReportingRow, end: number, allowed: ReadonlySet<Frame>, isNoun: boolean): Content | undefined {
    const make = (frame: Frame, first: number, cueEnd = this.endOfCue(end)): Content => new ContentFrom(first, frame, cueEnd, row, this.extent);
    const { word, text, pos } = this.doc.tokens;
    const clause = allowed.has('clause') || allowed.has('addressee-clause');
    const isBare = !NEEDS_THAT.has(row.term);
    let preposition: Content | undefined;
    let object: Content | undefined;
    let addressee: Content | undefined;
    for (let j = end; j < this.to; ) {
      const { lower } = word[j]!;
      const mark = text[j]!;
      const tag = pos[j]!;
      // "told a meeting in Lund, Halland, on Monday that"
      if (mark === ',' && j > end && addressee && pos[j - 1] === 'PROPN' && pos[j + 1] === 'PROPN') {
        const place = this.clause.nounStartingAt(j + 1);
        if (place) { j = text[place.end] === ',' ? place.end + 1 : place.end; continue; }
      }
      // "told the Harbour News (HN) that"
      if (mark === '(' && j > end && addressee) {
        const close = this.clause.closingBracket(j);
        if (close > 0) { j = close + 1; continue; }
      }

      if (lower === 'that' && clause && this.startsClause(j + 1)) return make('clause', j);
      // "the claim that won": a relative clause tells about the noun, it is not what the noun says.
      if (isNoun && lower === 'that') return preposition;
      if (this.quotations.opensAt(j) && (allowed.has('quote') || clause)) return make('quote', j);
      if (mark === ':' && (allowed.has('quote') || clause) && j + 1 < this.to) return { first: j + 1, end: this.to, frame: 'quote', cueEnd: j + 1 };
      if (WH.has(lower) && allowed.has('wh')) return make('wh', j);
      if (mark === ',' && clause && j === end && this.lowerAt(j + 1) === 'according') {
        const close = this.nextComma(j + 1);
        if (close < 0) return undefined;
        j = close + 1;
        if (this.isClauseFrom(j)) return make('clause', j, end);
        continue;
      }
      if (mark === ',' && j + 1 < this.to && this.quotations.opensAt(j + 1) && allowed.has('quote')) return make('quote', j + 1);
      // "He added, that the vote was lost"
      if (mark === ',' && j === end && clause && !isNoun && this.lowerAt(j + 1) === 'that' && this.isClauseFrom(j + 2)) return make('clause', j + 1, end);
      if (clause && isBare && !isNoun && j === end && !allowed.has('addressee-clause') && tag !== 'PUNCT' && (tag !== 'ADP' || this.isAmount(j)) && !WH.has(lower) && !this.startsWithTime(j) && this.isClauseFrom(j, !allowed.has('quote'))) return make('clause', j);
      // "called for denying it", "railed against “the elite”": all that follows the preposition.
      if (j === end && row.kind === 'verb' && allowed.has('object') && PHRASAL.test(row.term) && this.opensPhrase(j)) return make('object', j);
      const verb = this.clause.verbAt(j);
      if (verb && (verb.first === j || j === end)) {
        if (verb.form === 'to' && (allowed.has('to') || (addressee && allowed.has('addressee-to')))) return allowed.has('addressee-to') && addressee ? addressee : make('to', j);
        if (verb.form === 'ing' && allowed.has('ing')) return make('ing', j);
        return preposition ?? object;
      }
      const np = this.clause.nounStartingAt(j);
      if (np) {
        if (this.clause.isTime(np) && np.end - np.first <= 3 && this.clause.verbAt(np.end)?.form !== 'finite') { j = np.end; continue; }
        // "told his aides he would go", "told the paper the firm had failed": the first phrase only hears it.
        if (!object && !addressee && allowed.has('addressee-clause') && np.end < this.to && this.opensNewPhrase(np.end) && this.isClauseFrom(np.end)) { addressee = make('object', j); j = np.end; continue; }
        if (clause && isBare && !isNoun && this.isClauseFrom(np.first, !allowed.has('quote'))) return make('clause', j);
        // "told the crowd | of his plans"
        const heldBack = allowed.has('addressee-clause') && allowed.has(PREPOSITION_FRAME.get(this.lowerAt(np.end)) ?? 'object');
        const after = heldBack ? np.end : this.overPhrase(np.end);
        if (object || addressee) return preposition ?? object;
        const takesObject = this.takesObject(np, after, allowed, row);
        if (takesObject) object = make('object', j);
        if (allowed.has('addressee-clause') || allowed.has('addressee-to')) {
          addressee = make('object', j);
          j = after;
          continue;
        }
        return preposition ?? object;
      }
      // "blames the other", "thanked the wounded"
      if (tag === 'DET' && allowed.has('object') && !object && pos[j + 1] === 'ADJ') return preposition ?? make('object', j);
      // "vowed to “fight on”"
      if (lower === 'to' && allowed.has('to') && j === end && this.quotations.opensAt(j + 1)) return make('to', j);
      if (tag === 'ADP' || lower === 'to') {
        const frame = PREPOSITION_FRAME.get(lower);
        if (frame && allowed.has(frame) && !preposition) preposition = make(frame, j + 1, j + 1);
        if (lower === 'as' && allowed.has('as')) return object ?? make('as', j + 1);
        const next = this.clause.nounStartingAt(j + 1);
        if (!next || !ADVERBIAL_PREPOSITIONS.has(lower)) return preposition ?? object;
        j = this.overPhrase(next.end);
        continue;
      }
      if (lower === 'as' && allowed.has('as')) return object ?? make('as', j + 1);
      if (tag === 'ADV' || lower === 'that' || lower === 'earlier') { j++; continue; }
      if (tag === 'ADJ' && allowed.has('complement')) return make('complement', j);
      return preposition ?? object;
    }
    return preposition ?? object;
  }

  /** "about half of the firms", "around 40 ships": a number, not a place. */
  private isAmount(token: number): boolean {
    return /^(?:about|around|over|under|nearly|between|up)$/.test(this.doc.lower(token)) && (this.doc.tokens.pos[token + 1] === 'NUM' || /^(?:half|a|one|to)$/.test(this.lowerAt(token + 1)));
  }

  /** What follows "called for" beside a plain noun phrase. */
  private opensPhrase(token: number): boolean {
    const ing = this.doc.tokens.pos[token] === 'DET' ? token + 1 : token;
    return this.quotations.opensAt(token) || WH.has(this.doc.lower(token)) || (this.doc.tokens.pos[ing] === 'VERB' && this.lowerAt(ing).endsWith('ing'));
  }

  private lowerAt(token: number): string {
    return token < this.to ? this.doc.lower(token) : '';
  }

  private nextComma(from: number): number {
    for (let i = from; i < Math.min(this.to, from + LONGEST_SUBJECT); i++) if (this.doc.tokens.text[i] === ',') return i;
    return -1;
  }

  private startsWithTime(first: number): boolean {
    const np = this.clause.nounStartingAt(first);
    return np !== undefined && this.clause.isTime(np);
  }

  private takesObject(np: NounPhrase, after: number, allowed: ReadonlySet<Frame>, row: ReportingRow): boolean {
    if (allowed.has('object')) return true;
    if (allowed.has('cognate') && isReportingNoun(this.doc.lower(np.head)) && !(row.term === 'pose' && POSED_BY_THINGS.test(this.doc.lower(np.head)))) return true;
    const next = after < this.to ? this.doc.lower(after) : '';
    if (allowed.has('as') && (next === 'as' || this.hasAs(after))) return true;
    if (!allowed.has('complement') || after >= this.to) return false;
    // "called the vote a sham", "called him dangerous".
    return this.opensPredicate(after) || this.opensPredicate(this.overApposition(after)) || this.quotations.opensAt(this.overPhrase(after, ABOUT));
  }

  /** "sees the vote in the autumn as a test": further on in the clause. */
  private hasAs(from: number): boolean {
    for (let i = from; i < Math.min(this.to, from + LONGEST_OBJECT); i++) {
      if (this.doc.lower(i) === 'as') return true;
      if (/^[,;:.]$/.test(this.doc.tokens.text[i]!) || this.clause.verbAt(i)?.form === 'finite') return false;
    }
    return false;
  }

  private opensNewPhrase(token: number): boolean {
    return this.clause.nounStartingAt(token) !== undefined && /^(?:DET|PRON|PROPN|NUM)$/.test(this.doc.tokens.pos[token]!);
  }

  private opensPredicate(token: number): boolean {
    const tag = this.doc.tokens.pos[token];
    return token < this.to && (this.clause.nounStartingAt(token) !== undefined || tag === 'ADJ' || tag === 'DET' || this.quotations.opensAt(token));
  }

  /** "called Lee, the former mayor, | a liar" */
  private overApposition(token: number): number {
    if (this.doc.tokens.text[token] !== ',') return token;
    const np = this.clause.nounStartingAt(token + 1);
    const end = np ? this.overPhrase(np.end) : token;
    return end < this.to && this.doc.tokens.text[end] === ',' ? end + 1 : token;
  }

  /** The cue holds the channel, "said in a statement", and neither the listener nor the day. */
  endOfCue(end: number): number {
    if (end >= this.to || !CHANNEL_PREPOSITIONS.has(this.doc.lower(end))) return end;
    const channel = this.clause.nounStartingAt(end + 1);
    return channel && this.clause.isChannel(channel) ? channel.end : end;
  }

  /** The content to the left of token `edge`, where the cue clause begins: "…, officials said". */
  before(edge: number): { first: number; end: number } | undefined {
    if (edge - 2 < this.from) return undefined;
    const mark = this.doc.tokens.text[edge - 1]!;
    const isQuoteEnd = this.quotations.closesAt(edge - 1);
    if (mark !== ',' && !isQuoteEnd && !/^[—–?!]$/.test(mark)) return undefined;
    let first = this.from;
    if (/^(?:but|and|yet|still|so)$/.test(this.doc.lower(first)) && !this.quotations.opensAt(first)) first++;
    const end = isQuoteEnd ? edge : edge - 1;
    return end > first ? { first, end } : undefined;
  }

  /** A subject and a finite verb: the content clause without "that". A strict one begins with a plain noun phrase. */
  isClauseFrom(first: number, isStrict = false): boolean {
    if (first >= this.to || this.clause.verbAt(first)?.form === 'finite') return false;
    let last = first + LONGEST_SUBJECT;
    let commas = 0;
    for (let j = first; j < Math.min(this.to, last); j++) {
      const verb = this.clause.verbAt(j);
      if (verb) {
        if (verb.form === 'finite' && !this.isReducedRelative(verb)) return !this.followsConjunction(verb.first) && !(commas === 1 && this.doc.tokens.text[verb.first - 1] === ',');
        if (verb.form === 'to' || isStrict) return false;
        j = verb.end - 1;
        continue;
      }
      // "Lee, who is ill, will go": the verb of the clause comes after the aside.
      if (j > first && this.doc.tokens.text[j] === ',' && ASIDE.test(this.lowerAt(j + 1))) {
        const close = this.nextComma(j + 2);
        if (close < 0) return false;
        last += close - j;
        j = close;
        commas += 2;
        continue;
      }
      if (this.doc.tokens.text[j] === ',') commas++;
      if (j > first && (this.doc.lower(j) === 'that' || (this.quotations.opensAt(j) && this.doc.tokens.text[j - 1] === ','))) return false;
      const np = this.clause.nounStartingAt(j);
      if (np) {
        if (j > first && this.clause.isRelative(np)) return false;
        j = np.end - 1;
        continue;
      }
      if (isStrict && !STRICT_SUBJECT.test(this.doc.lower(j)) && this.doc.tokens.pos[j] !== 'ADV') return false;
      if (ENDS_SUBJECT.test(this.doc.lower(j)) || /^[;:—–.?!]$/.test(this.doc.tokens.text[j]!)) return false;
    }
    return false;
  }

  /** "found sanctuary in Lund and returned": a second verb of the same subject. */
  private followsConjunction(verb: number): boolean {
    let k = verb - 1;
    while (k > this.from && this.doc.tokens.pos[k] === 'ADV') k--;
    return /^(?:and|or|but|nor|then)$/.test(this.doc.lower(k));
  }

  /** "the deal signed by": a participle, not the verb of a clause. */
  private isReducedRelative(verb: VerbGroup): boolean {
    return verb.end - verb.first === 1 && verb.end < this.to && (this.doc.lower(verb.end) === 'by');
  }

  private startsClause(first: number): boolean {
    if (first >= this.to) return false;
    const verb = this.clause.verbAt(first);
    return verb === undefined || verb.form === 'ing' || this.doc.tokens.pos[first] === 'ADV';
  }

  overPhrase(end: number, prepositions: ReadonlySet<string> = IN_PHRASE): number {
    let j = end;
    for (;;) {
      if (j >= this.to || !prepositions.has(this.doc.lower(j))) return j;
      const np = this.clause.nounStartingAt(j + 1);
      if (!np) return j;
      j = np.end;
    }
  }

  /** Where what begins at `first` stops being what is said. */
  endOfClause(first: number, row: ReportingRow, frame: Frame = 'clause'): number {
    return this.extent.end(first, row, frame);
  }
}
