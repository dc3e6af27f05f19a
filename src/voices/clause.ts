/** One sentence's phrases by token, and the small questions that finding subjects and contents asks of them. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, Phrases, VerbGroup } from '../text/phrases.ts';
import type { CueMatch } from './cues.ts';

const TIMES = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year day time times january february march april may june july august september october november december weekend moments minutes hours days weeks months years decade decades summer winter spring autumn easter christmas thanksgiving ramadan eid midnight noon dawn dusk nightfall lunchtime midsummer p.m. a.m. pm am'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);
/** Where words stand: a statement, a speech. What is "said in" one of them does not widen the speaker. */
const CHANNELS = new Set(
  'statement interview interviews speech tweet tweets post posts email e-mail letter memo message release briefing conference remarks address testimony report filing blog column editorial op-ed ed essay article broadcast video ad advertisement advert note telegram twitter facebook instagram debate rally hearing phone telephone call text book memoir decision ruling judgment judgement verdict complaint submission lawsuit indictment affidavit notice announcement response reply bulletin newsletter dossier appeal petition motion'.split(' '),
);
/** Tagged as prepositions, but a subject may follow. */
const OPENS_CLAUSE = new Set('as after before since until than because like if while'.split(' '));
const ENDS_CLAUSE = new Set(`, . ; : ! ? " ” “ ) - -- — – ''`.split(' '));
const OPENING_BRACKETS = new Set('([');
const CLOSING_BRACKETS = new Set(')]');
/** A bracket closes within this many tokens, or it is taken for unclosed. */
const LONGEST_BRACKET = 40;
/** So many cues are looked through sooner than looked up. */
const FEW_CUES = 8;

export class Clause {
  readonly phrases: Phrases;
  readonly from: number;
  readonly to: number;
  private readonly cueByFirst: Map<number, CueMatch> | null;

  constructor(private readonly doc: ParsedText, sentence: number, readonly cues: readonly CueMatch[]) {
    this.phrases = doc.phrases(sentence);
    this.from = doc.sentences[sentence]!.firstToken;
    this.to = doc.sentences[sentence]!.endToken;
    this.cueByFirst = cues.length > FEW_CUES ? new Map(cues.map((cue) => [cue.first, cue])) : null;
  }

  nounEndingAt(end: number): NounPhrase | undefined {
    const np = this.nounAt(end - 1);
    return np !== undefined && np.end === end ? np : undefined;
  }

  nounStartingAt(first: number): NounPhrase | undefined {
    const np = this.nounAt(first);
    return np !== undefined && np.first === first ? np : undefined;
  }

  private nounAt(token: number): NounPhrase | undefined {
    if (token < this.from || token >= this.to) return undefined;
    const index = this.phrases.nounAt[token - this.from]!;
    // An array asked for -1 looks it up as a name, which is slow.
    return index < 0 ? undefined : this.phrases.nouns[index];
  }

  /** The phrase that ends at the token, over brackets and adverbs: "Levin (Mich.)". */
  nounBefore(end: number): NounPhrase | undefined {
    const text = this.doc.tokens.text[end - 1];
    if (CLOSING_BRACKETS.has(text!)) {
      const open = this.openingBracket(end - 1);
      const np = this.nounEndingAt(open);
      return np && { ...np, end };
    }
    return this.nounEndingAt(end);
  }

  verbAt(token: number): VerbGroup | undefined {
    if (token < this.from || token >= this.to) return undefined;
    const index = this.phrases.verbAt[token - this.from]!;
    return index < 0 ? undefined : this.phrases.verbs[index];
  }

  verbEndingAt(end: number): VerbGroup | undefined {
    const verb = this.verbAt(end - 1);
    return verb?.end === end ? verb : undefined;
  }

  /** The index of a verb group in the sentence. */
  indexOf(verb: VerbGroup): number {
    return this.phrases.verbAt[verb.first - this.from]!;
  }

  cueAt(token: number): CueMatch | undefined {
    return this.cueBeginningAt(token) ?? this.cueOfVerb(this.verbAt(token));
  }

  private cueBeginningAt(token: number): CueMatch | undefined {
    if (this.cueByFirst !== null) return this.cueByFirst.get(token);
    const { cues } = this;
    for (let i = 0; i < cues.length; i++) if (cues[i]!.first === token) return cues[i];
    return undefined;
  }

  cueOfVerb(verb: VerbGroup | undefined): CueMatch | undefined {
    return verb && this.cueBeginningAt(verb.head);
  }

  /** The word is a reporting verb that takes a clause. */
  takesClause(head: number): boolean {
    return this.cueBeginningAt(head)?.row.frames.some((frame) => frame === 'clause' || frame === 'quote') ?? false;
  }

  takesClauseAt(token: number): boolean {
    const verb = this.verbAt(token);
    return verb !== undefined && this.takesClause(verb.head);
  }

  /** Nothing before the token makes what begins there an object. */
  canBeSubject(first: number): boolean {
    let k = first - 1;
    while (k >= this.from && this.doc.tokens.pos[k] === 'ADV') k--;
    if (k < this.from) return true;
    const verb = this.verbAt(k);
    if (verb) return this.takesClause(verb.head);
    const tag = this.doc.tokens.pos[k]!;
    if (tag === 'ADP') return OPENS_CLAUSE.has(this.doc.lower(k));
    return tag !== 'DET';
  }

  isTime(np: NounPhrase): boolean {
    const head = this.doc.lower(np.head);
    // "The New York Times", "Time": a paper, not an hour.
    if ((head === 'time' || head === 'times') && this.doc.tokens.word[np.head]!.isCapitalized) return false;
    return TIMES.has(head) || /^\d{4}$/.test(head);
  }

  isTimeWord(token: number): boolean {
    return TIMES.has(this.doc.lower(token));
  }

  isTimeAt(first: number): boolean {
    const np = this.nounStartingAt(first);
    return np !== undefined && this.isTime(np);
  }

  isChannel(np: NounPhrase): boolean {
    return CHANNELS.has(this.doc.lower(np.head));
  }

  isRelative(np: NounPhrase): boolean {
    return np.end - np.first === 1 && RELATIVES.has(this.doc.lower(np.head));
  }

  isPronoun(np: NounPhrase): boolean {
    return np.end - np.first === 1 && PRONOUNS.has(this.doc.lower(np.head));
  }

  /** The next mark that ends a clause, or the end of the sentence. */
  nextMark(from: number): number {
    for (let i = from; i < this.to; i++) if (!this.doc.tokens.word[i]!.isWord && ENDS_CLAUSE.has(this.doc.tokens.text[i]!)) return i;
    return this.to;
  }

  openingBracket(k: number): number {
    for (let i = k - 1; i >= this.from && i > k - LONGEST_BRACKET; i--) if (OPENING_BRACKETS.has(this.doc.tokens.text[i]!)) return i;
    return k;
  }

  closingBracket(k: number): number {
    for (let i = k + 1; i < this.to && i < k + LONGEST_BRACKET; i++) if (CLOSING_BRACKETS.has(this.doc.tokens.text[i]!)) return i;
    return -1;
  }
}
