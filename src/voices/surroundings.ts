/** What every kind of cue needs to read its sentence: phrases, sources, contents, quotations, and how far it may look. */
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';
import { Clause } from './clause.ts';
import { ContentFinder, type Content } from './content.ts';
import type { CueMatch } from './cues.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import { SourceFinder, type Source } from './source.ts';
import { NO_SPEAKER } from './turns.ts';

/** What may stand between "is eager" or "went on" and "to say". */
const CHAIN_WORDS = new Set(['ADV', 'ADJ', 'ADP', 'PART']);
const LONGEST_CHAIN = 3;
/** Tagged as adverbs, but they open the clause and belong to no cue. */
const OPENERS = new Set(['when', 'where', 'why', 'how', 'there', 'here', 'however', 'meanwhile', 'though', 'so', 'else', 'alike', 'as', 'yesterday', 'today', 'ago']);
const COMMAS = new Set(', ;'.split(' '));
const COLONS = new Set('; :'.split(' '));
/** What something is told by, who tells it being somebody else. */
const MEANS = new Set('message phone telephone email e-mail mail post letter text fax radio video satellite telegram courier'.split(' '));
/** No cue looks further than this, in tokens, so that a sentence of any length takes time in step with its length. */
const LONGEST_REACH = 250;

export class Surroundings {
  readonly clause: Clause;
  readonly sources: SourceFinder;
  readonly contents: ContentFinder;
  /** The tokens that a cue may look at: its sentence, or its part of a quotation. */
  from: number;
  to: number;

  constructor(readonly doc: ParsedText, readonly sentence: number, cues: readonly CueMatch[], readonly quotations: QuotationIndex) {
    this.clause = new Clause(doc, sentence, cues);
    this.sources = new SourceFinder(doc, this.clause);
    this.contents = new ContentFinder(doc, this.clause, this.sources, quotations);
    this.from = this.clause.from;
    this.to = this.clause.to;
  }

  /** What is read for a cue inside a quotation ends with the quotation. */
  stayInQuotation(cue: number): void {
    const quotation = this.quotations.holding(cue);
    let { from, to } = this.clause;
    // "Exclusive: | minister lied, emails show"
    if (from + 2 < cue && this.doc.tokens.text[from + 1] === ':' && NO_SPEAKER.has(this.doc.lower(from))) from += 2;
    if (quotation) {
      const [first, end] = this.quotations.inside(quotation);
      from = Math.max(from, Math.min(first, cue));
      to = Math.min(to, Math.max(end, cue + 1));
    }
    this.from = Math.max(from, cue - LONGEST_REACH);
    this.to = Math.min(to, cue + LONGEST_REACH);
    this.contents.within(this.from, this.to);
  }

  lower(token: number): string {
    return this.doc.lower(token);
  }

  mark(token: number): string {
    return token >= this.from && token < this.to ? this.doc.tokens.text[token]! : '';
  }

  reading(cue: CueMatch, verb: VerbGroup | null, source: Source | undefined, content: TokenRange[], frame: AttributionReading['frame']): AttributionReading {
    const first = verb && verb.head === cue.first ? this.startOfCue(verb) : cue.first;
    return { sentence: this.sentence, row: cue.row, source: source ?? null, cue: { first, end: cue.end }, content: content.map((part) => this.withoutComma(part)), frame, verb, isAgentless: false };
  }

  private withoutComma({ first, end }: TokenRange): TokenRange {
    let last = end;
    while (last - 1 > first && COMMAS.has(this.doc.tokens.text[last - 1]!)) last--;
    return { first, end: last };
  }

  /** The cue begins with the adverbs before its verb, and with the verb that brings it in: "went on to explain". */
  startOfCue(verb: VerbGroup): number {
    let first = verb.first;
    for (let steps = 0; steps < LONGEST_CHAIN && this.lower(first) === 'to'; steps++) {
      let k = first - 1;
      while (k >= this.from && CHAIN_WORDS.has(this.doc.tokens.pos[k]!) && !this.clause.verbAt(k) && !this.clause.nounEndingAt(k + 1)) k--;
      const governor = this.clause.verbAt(k);
      // "is said | to want": others say it; the cue of whoever wants is the verb.
      if (governor?.isPassive && governor.end === k + 1 && this.clause.cueOfVerb(governor)?.row.frames.includes('it-passive')) return first + 1;
      if (!governor || governor.end !== k + 1 || this.clause.cueOfVerb(governor)?.row.frames.includes('to')) break;
      first = governor.first;
    }
    // "was reported a week later | to have said"
    if (this.lower(first) === 'to' && first === verb.first) return first;
    // "has since denied"
    const perfect = this.lower(first - 1) === 'since' ? this.clause.verbEndingAt(first - 1) : undefined;
    if (perfect && this.doc.tokens.pos[perfect.head] === 'AUX') first = perfect.first;
    while (first > this.from && this.doc.tokens.pos[first - 1] === 'ADV' && !this.clause.nounEndingAt(first) && !OPENERS.has(this.lower(first - 1))) first--;
    return first;
  }

  /** The verb follows another directly: "tried to explain", not "a way to explain". */
  isChained(verb: VerbGroup): boolean {
    return this.clause.verbEndingAt(this.startOfCue(verb)) !== undefined || this.startOfCue(verb) < verb.first || this.clause.verbEndingAt(verb.first) !== undefined;
  }

  range(content: Content): TokenRange {
    const quotation = this.quotations.openingAt(content.first);
    if (!quotation) return { first: content.first, end: content.end };
    const whole = this.quotationRange(content.first);
    // "railed against “heartless” | bosses"
    const goesOn = whole.end === content.end - 1 && /^(?:NOUN|PROPN)$/.test(this.doc.tokens.pos[whole.end]!);
    return { first: content.first, end: whole.end >= content.end - 1 && !goesOn ? whole.end : content.end };
  }

  quotationRange(token: number): TokenRange {
    return { first: token, end: Math.min(this.doc.tokenAt(this.quotations.openingAt(token)!.end - 1) + 1, this.doc.tokens.count) };
  }

  untilFinalMark(): number {
    let end = this.to;
    while (end - 1 > this.from && /^[.!?…]+$/.test(this.doc.tokens.text[end - 1]!)) end--;
    return end;
  }

  clauseStart(before: number): number {
    for (let i = before - 1; i >= this.from; i--) if (COLONS.has(this.doc.tokens.text[i]!)) return i + 1;
    return this.from;
  }

  hasFiniteVerb(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.clause.verbAt(i)?.form === 'finite') return true;
    return false;
  }

  /** "were told by text message", "by phone": how, not who. */
  private isMeans(token: number): boolean {
    const np = this.clause.nounStartingAt(token);
    return np !== undefined && this.doc.tokens.pos[token] === 'NOUN' && MEANS.has(this.lower(np.head));
  }

  /** "Three men wanted by the army | walked out": the only other verb of the sentence is no participle of the agent's. */
  private upToMainVerb(agent: Source | undefined, cueEnd: number): Source | undefined {
    if (!agent) return undefined;
    let end = agent.first;
    while (end < agent.end && !this.clause.verbAt(end)) end++;
    const main = end < agent.end ? this.clause.verbAt(end) : undefined;
    if (main?.form !== 'finite' || /^(?:who|whose|which|that|whom)$/.test(this.lower(end - 1))) return agent;
    for (const other of this.clause.phrases.verbs) if (other !== main && other.form === 'finite' && other.end !== cueEnd) return agent;
    return { ...agent, end };
  }

  /** "by X": the agent that follows. */
  agent(from: number, prepositions: ReadonlySet<string> = BY): Source | undefined {
    for (let j = from; j < Math.min(this.to, from + 3); j++) {
      if (prepositions.has(this.lower(j))) return this.isMeans(j + 1) ? undefined : this.upToMainVerb(this.sources.subjectAfter(j + 1), from);
      if (this.doc.tokens.pos[j] !== 'ADV') return undefined;
    }
    return undefined;
  }
}

const BY: ReadonlySet<string> = new Set(['by']);
