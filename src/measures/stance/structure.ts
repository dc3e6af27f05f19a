/** What is read once a sentence, for all its mentions: clauses, subjects, and which words belong to somebody. */
import type { SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import type { NounPhrase, Phrases, VerbGroup } from '../../text/phrases.ts';
import { SourceFinder, type Source } from '../../voices/source.ts';
import { stemOf } from './stem.ts';

const PERSONS = /^(?:he|she|they|him|her|them|his|their|i|we|us|our|you|who)$/;

export class SentenceStructure {
  readonly sentence: SentenceSpan;
  readonly phrases: Phrases;
  private readonly sources: SourceFinder;
  private readonly subjects: (Source | null | undefined)[] = [];
  /** By token: which clause it stands in. */
  readonly clause: Int16Array;
  /** By token: 1 where a verb, its complement or a phrase belongs to somebody. */
  private takenBy: Int32Array | undefined;

  constructor(readonly reading: Reading, readonly index: number) {
    this.sentence = reading.sentences[index]!;
    this.phrases = reading.parsed.phrases(index);
    this.sources = new SourceFinder(reading.parsed, index);
    this.clause = this.clauses();
  }

  subjectOf(v: number): Source | undefined {
    let subject = this.subjects[v];
    if (subject === undefined) this.subjects[v] = subject = this.sources.subjectOf(this.phrases.verbs[v]!) ?? null;
    return subject ?? undefined;
  }

  nounAt(token: number): NounPhrase | undefined {
    return this.phrases.nouns[this.phrases.nounAt[token - this.sentence.firstToken] ?? -1];
  }

  verbAt(token: number): VerbGroup | undefined {
    return this.sources.verbAt(token);
  }

  isName(i: number): boolean {
    const { tokens } = this.reading.parsed;
    return this.reading.actorsRead.inName[i] === 1 || tokens.pos[i] === 'PROPN' || (i > this.sentence.firstToken && tokens.word[i]!.isCapitalized && tokens.text[i] !== 'I');
  }

  stemAt(i: number): string {
    return stemOf(this.reading.parsed.lower(i));
  }

  private isSomebody(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.isName(i) || PERSONS.test(this.reading.parsed.lower(i))) return true;
    return false;
  }

  /** By token: 1 where somebody named or a pronoun is the doer of the verb, or has the word in the phrase around the name. */
  get taken(): Int32Array {
    if (this.takenBy) return this.takenBy;
    const { firstToken: from, endToken: to } = this.sentence;
    const taken = new Int32Array(to - from);
    this.phrases.verbs.forEach((verb, v) => {
      const subject = this.subjectOf(v);
      if (!subject) return;
      const s = subject.antecedent ?? subject;
      if (!this.isSomebody(s.first, s.end)) return;
      for (let i = verb.first; i < to; i++) {
        if (i >= verb.end && (this.verbAt(i)?.form === 'finite' || this.clause[i - from] !== this.clause[verb.head - from])) break;
        taken[i - from] = 1;
      }
    });
    for (const np of this.phrases.nouns) if (this.isSomebody(np.first, np.end)) taken.fill(1, np.first - from, np.end - from);
    return (this.takenBy = taken);
  }

  private clauses(): Int16Array {
    const { firstToken, endToken } = this.sentence;
    const { tokens } = this.reading.parsed;
    const clause = new Int16Array(endToken - firstToken);
    let current = 0;
    let hasVerb = false;
    for (let i = firstToken; i < endToken; i++) {
      const text = tokens.text[i]!;
      const lower = tokens.word[i]!.lower;
      const opens = text === ';' || text === ':' || text === '—' || text === '–' || text === '"' || text === '“' || text === '”' ||
        ((text === ',' || tokens.pos[i] === 'SCONJ' || lower === 'who' || lower === 'which' || lower === 'but' || lower === 'while') && hasVerb);
      if (opens) { current++; hasVerb = false; }
      if (this.phrases.verbAt[i - firstToken]! >= 0) hasVerb = true;
      clause[i - firstToken] = current;
    }
    return clause;
  }
}
