/** What is said: the words a reporting cue takes, after it or before it, told by the frames its row allows. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase } from '../text/phrases.ts';
import { BEFORE_AMOUNTS, opensAmount } from './amounts.ts';
import { AnnouncedQuotations } from './announced-quotations.ts';
import type { Clause } from './clause.ts';
import { ContentExtent } from './content-extent.ts';
import { ClauseOpenings } from './clause-opening.ts';
import {
  ADVERBIAL_PREPOSITIONS, AUDIENCES, CHANNEL_PREPOSITIONS, NEEDS_THAT, NO_SUBJECT, OPENS_SUBJECT, PHRASAL, PREPOSITION_FRAME, RELATIVES, SAYS_OF,
  SETTINGS, SUBJECTS_ONLY, TOPICS, WH,
} from './content-words.ts';
import type { Frame, ReportingRow } from './cues.ts';
import { FrontedContent } from './fronted-content.ts';
import { Interruptions } from './interruptions.ts';
import { ObjectPhrases } from './object-phrases.ts';
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

/** "that way" */
const MANNERS = new Set('way day night morning evening week month year summer winter'.split(' '));
const THINKING = new Set(['believe', 'think', 'understand', 'know', 'consider', 'suspect', 'imagine', 'assume', 'reckon', 'judge', 'presume']);
/** Content whose end is looked for when first asked: most of what is tried is given up before. */
class ContentFrom implements Content {
  private known = -1;

  constructor(readonly first: number, readonly frame: Frame, readonly cueEnd: number, private readonly row: ReportingRow, private readonly extent: ContentExtent) {}

  get end(): number {
    return this.known < 0 ? (this.known = this.extent.end(this.first, this.row, this.frame)) : this.known;
  }
}

export class ContentFinder {
  private to: number;
  private readonly extent: ContentExtent;
  private readonly openings: ClauseOpenings;
  private readonly objects: ObjectPhrases;
  private readonly interruptions: Interruptions;
  private readonly announced: AnnouncedQuotations;
  private readonly fronted: FrontedContent;

  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    sources: SourceFinder,
    private readonly quotations: QuotationIndex,
  ) {
    this.to = clause.to;
    this.openings = new ClauseOpenings(doc, clause, quotations);
    this.objects = new ObjectPhrases(doc, clause, quotations);
    this.interruptions = new Interruptions(doc, clause, this.openings, quotations);
    this.announced = new AnnouncedQuotations(doc, clause, quotations);
    this.fronted = new FrontedContent(doc, clause, quotations);
    this.extent = new ContentExtent(doc, clause, sources, quotations, (first) => this.openings.isClauseFrom(first));
  }

  /** Looks no further than these tokens: a speaker's cue inside a quotation reports nothing outside it. */
  within(from: number, to: number): void {
    this.to = to;
    this.extent.within(from, to);
    this.announced.within(to);
    this.fronted.within(from);
    this.openings.within(to);
    this.objects.within(to);
  }

  /** The content to the right of token `end`, where the cue's own words stop. */
  after(row: ReportingRow, end: number, allowed: ReadonlySet<Frame> = row.frameSet, isNoun = false): Content | undefined {
    const near = this.next(row, end, allowed, isNoun);
    const announced = near?.frame === 'object' && !isNoun && row.act === 'statement' && row.frames.includes('quote') ? this.announced.behindColon(near.first) : -1;
    if (announced > 0) return new ContentFrom(announced, 'quote', this.endOfCue(end), row, this.extent);
    if (near || isNoun || row.kind !== 'verb' || row.act !== 'statement' || !allowed.has('quote')) return near;
    const far = this.announced.behindComma(end, row.term === 'put it');
    return far < 0 ? undefined : new ContentFrom(far, 'quote', this.endOfCue(end), row, this.extent);
  }

  private next(row: ReportingRow, end: number, allowed: ReadonlySet<Frame>, isNoun: boolean): Content | undefined {
    const make = (frame: Frame, first: number, cueEnd = this.endOfCue(end)): Content => new ContentFrom(first, frame, cueEnd, row, this.extent);
    const { word, text, pos } = this.doc.tokens;
    const clause = allowed.has('clause') || allowed.has('addressee-clause');
    const isBare = !NEEDS_THAT.has(row.term) || SUBJECTS_ONLY.has(this.lowerAt(end));
    let preposition: Content | undefined;
    let object: Content | undefined;
    let addressee: Content | undefined;
    /** Where the phrase ends that tells what it is about, and its preposition. */
    let topicEnd = -1;
    let topic = '';
    for (let j = end; j < this.to; ) {
      const { lower } = word[j]!;
      const mark = text[j]!;
      const tag = pos[j]!;
      // "told a meeting in Lund, Halland, on Monday that"
      if (mark === ',' && addressee && pos[j - 1] === 'PROPN' && pos[j + 1] === 'PROPN') {
        const place = this.clause.nounStartingAt(j + 1);
        if (place) { j = text[place.end] === ',' ? place.end + 1 : place.end; continue; }
      }
      // "told the council, which met on Monday, that", "told Lee, the mayor, that"
      if (mark === ',' && addressee) {
        const close = this.openings.nextComma(j + 2);
        const isAside = RELATIVES.has(this.lowerAt(j + 1)) || (this.lowerAt(close + 1) === 'that' && !this.hasFiniteVerb(j + 1, close));
        if (close > 0 && isAside) { j = close + 1; continue; }
      }
      // "told the Harbour News (HN) that", "would say (he did say, at length) that"
      if (mark === '(' && (addressee || (j === end && row.act === 'statement' && !isNoun))) {
        const close = this.clause.closingBracket(j);
        if (close > 0) { j = close + 1; continue; }
      }

      // "warned of a storm that would hit": what kind of a storm.
      if (lower === 'that' && j === topicEnd && !isNoun && !object && !addressee && this.isRelativeOf(topic, j, row, preposition !== undefined)) return preposition;
      // "has not understood it that way"
      if (lower === 'that' && j > end && MANNERS.has(this.lowerAt(j + 1)) && this.endsPhrase(j + 2)) { j += 2; continue; }
      if (lower === 'that' && clause && this.openings.startsClause(j + 1, isNoun)) return make('clause', j);
      // "the claim that won": a relative clause tells about the noun, it is not what the noun says.
      if (isNoun && lower === 'that') return preposition;
      if (this.quotations.opensAt(j) && (allowed.has('quote') || clause)) return make('quote', j);
      if (mark === ':' && (allowed.has('quote') || clause) && j + 1 < this.to) return { first: j + 1, end: this.to, frame: 'quote', cueEnd: this.endOfCue(end) };
      if (WH.has(lower) && allowed.has('wh')) {
        // "learned of it | when the doors were shut"
        if (lower === 'when' && j > end && !addressee) return preposition ?? object;
        return make('wh', j);
      }
      // "They say so.", "He said it twice."
      if (j === end && clause && row.act === 'statement' && lower === 'yes' && !isNoun && this.endsPhrase(j + 1)) return make('object', j);
      if (j === end && clause && (lower === 'so' || ((lower === 'it' || (lower === 'him' && row.term === 'believe')) && (allowed.has('object') || row.term === 'believe' || row.term === 'know' || (row.act === 'statement' && this.lowerAt(end - 2) !== 'to')))) && !isNoun && this.endsPhrase(j + 1)) return make('object', j);
      // "asked not to be named"
      if (lower === 'not' && allowed.has('to') && !isNoun && this.clause.verbAt(j + 1)?.form === 'to') return make('to', j);
      // "wrote, also in 2021, that the pact had failed"
      const aside = mark === ',' && clause && j === end && !isNoun ? this.openings.nextComma(j + 1) : -1;
      if (aside > 0 && this.lowerAt(aside + 1) === 'that' && this.openings.isClauseFrom(aside + 2) && !this.hasFiniteVerb(j + 1, aside)) return make('clause', aside + 1, end);
      if (mark === ',' && clause && j === end && this.lowerAt(j + 1) === 'according') {
        const close = this.openings.nextComma(j + 1);
        if (close < 0) return undefined;
        j = close + 1;
        if (this.openings.isClauseFrom(j)) return make('clause', j, end);
        continue;
      }
      if (mark === ',' && j + 1 < this.to && this.quotations.opensAt(j + 1) && allowed.has('quote')) return make('quote', j + 1);
      const behindAside = mark === ',' && j === end && !isNoun && row.kind === 'verb' && row.act === 'statement' ? this.interruptions.overAside(j) : -1;
      if (behindAside > 0) { j = behindAside; continue; }
      // "He added, that the vote was lost"
      if (mark === ',' && j === end && clause && !isNoun && this.lowerAt(j + 1) === 'that' && this.openings.isClauseFrom(j + 2)) return make('clause', j + 1, end);
      if (clause && isBare && !isNoun && j === end && !allowed.has('addressee-clause') && tag !== 'PUNCT' && (tag !== 'ADP' || opensAmount(this.doc, j)) && !WH.has(lower) && !this.startsWithTime(j) && this.openings.isClauseFrom(j, !allowed.has('quote'))) return make('clause', j);
      if (clause && isBare && !isNoun && j === end && allowed.has('quote') && this.interruptions.opensFronted(j)) return make('clause', j);
      // "accused “armed men” of arson"
      if (j === end && row.kind === 'verb' && row.act === 'statement' && allowed.has('object') && !allowed.has('complement') && this.quotations.opensAt(j)) return make('object', j);
      // "called for denying it", "railed against “the elite”": all that follows the preposition.
      if (j === end && row.kind === 'verb' && allowed.has('object') && PHRASAL.test(row.term) && this.opensPhrase(j)) return make('object', j);
      // "tells us | there is no money"
      if (addressee && lower === 'there' && this.openings.isClauseFrom(j)) return make('clause', j);
      const verb = this.clause.verbAt(j);
      if (verb) {
        // "admitted to having lied"
        if (verb.form === 'to' && allowed.has('to-prep') && this.lowerAt(j + 1).endsWith('ing')) return make('to-prep', j);
        if (verb.form === 'to' && addressee && allowed.has('addressee-to')) return addressee;
        if (verb.form === 'to' && allowed.has('to')) return make('to', j);
        // "wants its staff working"
        if (verb.form === 'ing' && addressee && object && allowed.has('ing')) return object;
        if (verb.form === 'ing' && allowed.has('ing')) return make('ing', j);
        const that = clause && !isNoun && !object && j > end ? this.interruptions.overParticiple(j, this.to) : -1;
        if (that > 0) { j = that; continue; }
        return preposition ?? object;
      }
      // "booed | when Lund said it was safe"
      if (j === end && !clause && SETTINGS.has(lower) && !allowed.has('wh')) return undefined;
      const np = this.clause.nounStartingAt(j);
      if (np) {
        if (this.clause.isTime(np) && np.end - np.first <= 3 && !(j === end && !clause && allowed.has('object') && (lower === 'a' || lower === 'an')) && this.clause.verbAt(np.end)?.form !== 'finite') { j = np.end; continue; }
        // "believed him to be armed"
        const infinitive = j === end && clause && !isNoun && THINKING.has(row.term) ? this.clause.verbAt(np.end) : undefined;
        if (infinitive?.form === 'to' && infinitive.first === np.end && /^(?:be|have)$/.test(this.lowerAt(infinitive.first + 1))) return make('clause', j);
        // "told his aides he would go", "told the paper the firm had failed": the first phrase only hears it.
        if (!object && !addressee && allowed.has('addressee-clause') && (this.opensNewPhrase(np.end) || this.lowerAt(np.end) === 'there') && this.openings.isClauseFrom(np.end)) { addressee = make('object', j); j = np.end; continue; }
        if (clause && isBare && !isNoun && this.openings.isClauseFrom(np.first, !allowed.has('quote'))) return make('clause', j);
        // "told the crowd | of his plans"
        const heldBack = allowed.has('addressee-clause') && !this.isAudience(np) && allowed.has(PREPOSITION_FRAME.get(this.lowerAt(np.end)) ?? 'object');
        const after = heldBack ? np.end : this.objects.overPhrase(np.end);
        if (object || addressee) return preposition ?? object;
        const takesObject = this.objects.takesObject(np, after, allowed, row);
        // "attributes | roughly half of it to the weather"
        if (takesObject) object = make('object', j > end && BEFORE_AMOUNTS.has(this.doc.lower(j - 1)) ? j - 1 : j);
        if (allowed.has('addressee-clause') || allowed.has('addressee-to')) {
          addressee = make('object', j);
          j = after;
          continue;
        }
        return preposition ?? object;
      }
      // "blames the other", "thanked the wounded"
      if (tag === 'DET' && allowed.has('object') && !object && pos[j + 1] === 'ADJ') return preposition ?? make('object', j);
      // "invited Lund and Skane to join"
      if ((lower === 'and' || lower === 'or') && addressee && allowed.has('addressee-to')) {
        const joined = this.clause.nounStartingAt(j + 1);
        if (joined && this.clause.verbAt(joined.end)?.form === 'to') { j = joined.end; continue; }
      }
      // "vowed to “fight on”"
      if (lower === 'to' && allowed.has('to') && j === end && this.quotations.opensAt(j + 1)) return make('to', j);
      // "urged them not to “give in”"
      const to = lower === 'not' ? j + 1 : j;
      if (addressee && allowed.has('addressee-to') && this.lowerAt(to) === 'to' && this.quotations.opensAt(to + 1)) return addressee;
      if (lower === 'as' && allowed.has('as')) return object ?? make('as', j + 1);
      if (tag === 'ADP' || lower === 'to') {
        const frame = PREPOSITION_FRAME.get(lower);
        // "appealed to Lee to stay"
        const asked = lower === 'to' && row.kind === 'verb' && allowed.has('addressee-to') && !addressee ? this.clause.nounStartingAt(j + 1) : undefined;
        const answer = asked && this.clause.verbAt(this.objects.overPhrase(asked.end));
        if (answer?.form === 'to') return make('object', j + 1, j + 1);
        // The listener parts it from its verb: "asked Lee | about the plan".
        if (frame && allowed.has(frame) && !preposition && !(lower === 'on' && this.clause.isTimeAt(j + 1))) preposition = addressee && !isNoun ? make(frame, j) : make(frame, j + 1, j + 1);
        const next = this.clause.nounStartingAt(j + 1);
        if (!next || !ADVERBIAL_PREPOSITIONS.has(lower)) return preposition ?? object;
        j = this.objects.overPhrase(next.end);
        if (TOPICS.has(lower) && !this.clause.isTime(next) && !this.clause.isChannel(next)) [topic, topicEnd] = [lower, j];
        continue;
      }
      // "told the crowd still awake that"
      if (tag === 'ADV' || lower === 'that' || lower === 'earlier' || (tag === 'ADJ' && addressee)) { j++; continue; }
      if (tag === 'ADJ' && allowed.has('complement')) return make('complement', j);
      return preposition ?? object;
    }
    return preposition ?? object;
  }

  /** "argued for a cut that helps", "for a cut that nobody wants"; not "said of the cut that it helps". */
  private isRelativeOf(topic: string, that: number, row: ReportingRow, isFrame: boolean): boolean {
    let next = that + 1;
    while (next < this.to && this.doc.tokens.pos[next] === 'ADV') next++;
    if (this.clause.verbAt(next)?.form === 'finite') return true;
    return topic !== 'on' && !SAYS_OF.has(row.term) && (isFrame || topic === 'about' || topic === 'over');
  }

  /** "told a panel of lawmakers": of whom it consists, not of what they hear, as in "told the crowd of his plans". */
  private isAudience({ first, head }: NounPhrase): boolean {
    return AUDIENCES.has(this.doc.lower(head)) && this.doc.lower(first) !== 'the';
  }

  /** What follows "called for" beside a plain noun phrase. */
  private opensPhrase(token: number): boolean {
    const ing = this.doc.tokens.pos[token] === 'DET' ? token + 1 : token;
    return this.quotations.opensAt(token) || WH.has(this.doc.lower(token)) || (this.doc.tokens.pos[ing] === 'VERB' && this.lowerAt(ing).endsWith('ing'));
  }

  private opensNewPhrase(token: number): boolean {
    return this.clause.nounStartingAt(token) !== undefined && OPENS_SUBJECT.has(this.doc.tokens.pos[token]!);
  }

  /** Nothing that could be a clause follows. */
  private endsPhrase(token: number): boolean {
    return token >= this.to || NO_SUBJECT.has(this.doc.tokens.pos[token]!);
  }

  private hasFiniteVerb(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.clause.verbAt(i)?.form === 'finite') return true;
    return false;
  }

  private lowerAt(token: number): string {
    return token < this.to ? this.doc.lower(token) : '';
  }

  private startsWithTime(first: number): boolean {
    const np = this.clause.nounStartingAt(first);
    // "said each year of school pays"
    return np !== undefined && this.clause.isTime(np) && this.lowerAt(np.end) !== 'of';
  }

  /** The cue holds the channel, "said in a statement", and neither the listener nor the day. */
  endOfCue(end: number): number {
    if (end >= this.to || !CHANNEL_PREPOSITIONS.has(this.doc.lower(end))) return end;
    const channel = this.clause.nounStartingAt(end + 1);
    return channel && this.clause.isChannel(channel) ? channel.end : end;
  }

  /** The content to the left of token `edge`, where the cue clause begins. */
  before(edge: number): { first: number; end: number } | undefined {
    return this.fronted.before(edge);
  }

  isClauseFrom(first: number): boolean {
    return this.openings.isClauseFrom(first);
  }

  overPhrase(end: number): number {
    return this.objects.overPhrase(end);
  }

  /** Where what begins at `first` stops being what is said. */
  endOfClause(first: number, row: ReportingRow, frame: Frame = 'clause'): number {
    return this.extent.end(first, row, frame);
  }
}
