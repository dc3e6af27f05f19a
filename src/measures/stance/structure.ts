/** What is read once a sentence, for all its mentions: clauses, names, subjects, and which words belong to somebody. */
import { isTitleCase } from '../../actors/title-case.ts';
import type { NounPhrase, Phrases, VerbGroup } from '../../text/phrases.ts';
import { SourceFinder } from '../../voices/source.ts';
import { COMMON, PROPER, type StanceColumns } from './columns.ts';
import { speechRuns, type SpeechRun } from './speech.ts';
import type { WordFacts } from './word-facts.ts';
import { CAUSES, FEMININE, MASCULINE, NOMINATIVE, OPENS_AFTER_VERB, OPENS_CLAUSE, PERSON, QUOTATION_MARK } from './word-kinds.ts';

/** Who does what the verb says, and where the words about it end. */
export interface Deed {
  verb: VerbGroup;
  /** The tokens `[first, end)` of the subject: for "who" those of whom it stands for. */
  subject: { first: number; end: number } | null;
  /** The end of the verb's complement: the next finite verb or clause. */
  complementEnd: number;
}

const isRated = ({ valence, afinn, loaded }: WordFacts): boolean => valence !== 0 || afinn !== 0 || loaded !== 0;

/** "accused of fraud", "fearing a trial" */
const PARTICIPLE = /(?:ed|ing)$/;
/** "lies": the form of a verb that must have a subject. */
const SINGULAR = /[^aiosu]s$/;

export class SentenceStructure {
  /** The tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly phrases: Phrases;
  readonly hasQuotationMarks: boolean;
  readonly hasGenderedPronoun: boolean;
  /** How many names stand in the sentence. */
  readonly nameCount: number;
  private deedsRead: Deed[] | undefined;
  private speechRead: readonly SpeechRun[] | undefined;
  private hasTaken = false;
  /** The kinds of all its words. */
  private kinds = 0;
  /** Hyphens inside names: "Al-Sayed" is three tokens and one word. */
  private hyphens = 0;

  constructor(readonly columns: StanceColumns, readonly index: number) {
    const { reading: { parsed }, facts, isFinite } = columns;
    ({ firstToken: this.from, endToken: this.to } = parsed.sentences[index]!);
    this.phrases = parsed.phrases(index);
    for (let i = this.from; i < this.to; i++) {
      const fact = columns.lists.of(parsed.tokens, i);
      facts[i] = fact;
      this.kinds |= fact.kinds;
    }
    this.hasQuotationMarks = this.has(QUOTATION_MARK);
    this.hasGenderedPronoun = this.has(MASCULINE | FEMININE);
    this.nameCount = this.markNames();
    for (const { form, first, end } of this.phrases.verbs) if (form === 'finite') for (let i = first; i < end; i++) isFinite[i] = 1;
    this.markClauses();
  }

  /** Whether some word is of one of the kinds. */
  has(kinds: number): boolean {
    return (this.kinds & kinds) !== 0;
  }

  private markNames(): number {
    const { reading: { parsed, actorsRead: { inName } }, isName, facts } = this.columns;
    const { tokens } = parsed;
    let isTitle: boolean | undefined;
    let count = 0;
    for (let i = this.from; i < this.to; i++) {
      if (!(inName[i] === 1 || tokens.pos[i] === 'PROPN' || (i > this.from && tokens.word[i]!.isCapitalized && tokens.text[i] !== 'I'))) continue;
      // In a headline in Title Case a capital makes no name of a word that the lists know.
      if (inName[i] === 0 && isRated(facts[i]!) && (isTitle ??= isTitleCase(parsed, parsed.sentences[this.index]!))) continue;
      // "women", "the left": a group has the word as any other common noun has, "nurses" or "the council".
      const isProper = tokens.word[i]!.isCapitalized || tokens.pos[i] === 'PROPN' || (i > this.from && isName[i - 1] === PROPER);
      isName[i] = isProper ? PROPER : COMMON;
      if (!isProper) continue;
      if (i === this.from || isName[i - 1] !== PROPER) count++;
      if (tokens.text[i] === '-') this.hyphens++;
    }
    return count;
  }

  private markClauses(): void {
    const { reading: { parsed: { tokens } }, facts, clause } = this.columns;
    const { verbAt } = this.phrases;
    let current = 0;
    let hasVerb = false;
    for (let i = this.from; i < this.to; i++) {
      const { kinds } = facts[i]!;
      if ((kinds & OPENS_CLAUSE) !== 0 || (hasVerb && ((kinds & OPENS_AFTER_VERB) !== 0 || tokens.pos[i] === 'SCONJ'))) {
        current++;
        hasVerb = false;
      }
      if (verbAt[i - this.from]! >= 0) hasVerb = true;
      clause[i] = current;
    }
  }

  /** Whether a name begins at the token. */
  beginsName(i: number): boolean {
    const { isName } = this.columns;
    return isName[i] === PROPER && (i === this.from || isName[i - 1] !== PROPER);
  }

  /** How many words stand there, names of two joined by a hyphen counted as one, so that nobody's name makes a sentence longer. */
  wordsIn(first: number, end: number): number {
    if (this.hyphens === 0) return end - first;
    const { isName, reading: { parsed: { tokens } } } = this.columns;
    let words = end - first;
    for (let i = first; i < end; i++) if (isName[i] === PROPER && tokens.text[i] === '-') words -= 2;
    return words;
  }

  nounAt(token: number): NounPhrase | undefined {
    if (token < this.from || token >= this.to) return undefined;
    const n = this.phrases.nounAt[token - this.from]!;
    return n < 0 ? undefined : this.phrases.nouns[n];
  }

  /** The index of the verb group that holds the token; -1 where none does. */
  verbIndexAt(token: number): number {
    return token < this.from || token >= this.to ? -1 : this.phrases.verbAt[token - this.from]!;
  }

  verbAt(token: number): VerbGroup | undefined {
    const v = this.verbIndexAt(token);
    return v < 0 ? undefined : this.phrases.verbs[v];
  }

  /** "suspects they will lie": the phrase is no object of the verb before it, of these kinds, but the subject of the verb after it. */
  opensClause({ first, end }: NounPhrase, kindsOfVerb: number): boolean {
    const { facts, reading: { parsed: { tokens } } } = this.columns;
    if ((facts[first]!.kinds & NOMINATIVE) !== 0) return true;
    if ((kindsOfVerb & CAUSES) !== 0) return false;
    const verb = this.verbAt(end);
    return verb !== undefined && verb.form === 'finite' && (tokens.pos[verb.first] === 'AUX' || SINGULAR.test(facts[verb.head]!.lower));
  }

  /** Whether the token is what somebody does: the verb itself, in the active voice and no progressive, which is often an adjective ("was frightening"). */
  isDone(token: number): boolean {
    const verb = this.verbAt(token);
    if (verb?.head !== token || verb.isPassive || this.columns.reading.parsed.tokens.pos[token] !== 'VERB') return false;
    return verb.form === 'to' || (verb.form === 'finite' && !(verb.first < token && this.columns.facts[token]!.lower.endsWith('ing')));
  }

  /** One for each verb group. */
  get deeds(): readonly Deed[] {
    if (this.deedsRead) return this.deedsRead;
    const sources = new SourceFinder(this.columns.reading.parsed, this.index);
    return (this.deedsRead = this.phrases.verbs.map((verb) => {
      // "After Okafor and Lund meet, there is a chance": nobody does it.
      const isThere = verb.first > this.from && this.columns.facts[verb.first - 1]!.lower === 'there';
      const subject = isThere ? null : sources.subjectOf(verb);
      return { verb, subject: subject ? (subject.antecedent ?? subject) : null, complementEnd: this.complementEnd(verb) };
    }));
  }

  private complementEnd(verb: VerbGroup): number {
    const { clause, isFinite } = this.columns;
    let i = verb.end;
    while (i < this.to && isFinite[i] === 0 && clause[i] === clause[verb.head]) i++;
    return i;
  }

  /** The stretches of one speaker each; empty where the whole sentence is one. */
  get speech(): readonly SpeechRun[] {
    return (this.speechRead ??= speechRuns(this.columns.reading.attributionOfToken, this.from, this.to));
  }

  /** Whether somebody else has the word: the doer of its verb, or who stands in its phrase. */
  isTaken(token: number): boolean {
    if (!this.hasTaken) this.markTaken();
    return this.columns.isTaken[token] === 1;
  }

  private markTaken(): void {
    const { isTaken } = this.columns;
    this.hasTaken = true;
    for (const { verb, subject, complementEnd } of this.deeds) {
      if (subject && this.holdsSomebody(subject.first, subject.end)) isTaken.fill(1, verb.first, complementEnd);
    }
    for (const np of this.phrases.nouns) if (this.holdsSomebody(np.first, np.end)) isTaken.fill(1, np.first, Math.max(np.end, this.endOfAside(np.end)));
  }

  /** The end of an adjective phrase set beside the phrase that ends here: "Lund, once so proud of the house, left"; 0 where there is none. */
  endOfAside(end: number): number {
    const { facts, isFinite, reading: { parsed: { tokens: { pos, text } } } } = this.columns;
    if (end + 2 >= this.to || text[end] !== ',') return 0;
    let i = end + 1;
    while (i < this.to && pos[i] === 'ADV') i++;
    const verb = this.verbAt(i);
    if (pos[i] !== 'ADJ' && !(verb && verb.end - verb.first === 1 && PARTICIPLE.test(facts[i]!.lower))) return 0;
    for (let k = i + 1; k < this.to && text[k] !== ','; k++) if (isFinite[k] === 1 && k !== verb?.head) return 0; else if (text[k + 1] === ',') return k + 1;
    return 0;
  }

  private holdsSomebody(first: number, end: number): boolean {
    const { isName, facts } = this.columns;
    for (let i = first; i < end; i++) if (isName[i] === PROPER || (facts[i]!.kinds & PERSON) !== 0) return true;
    return false;
  }
}
