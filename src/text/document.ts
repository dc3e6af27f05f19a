/** A text with all that later rooms share: its zones, tokens, sentences and phrases. */
import type { SentenceSpan } from '../contract/measure.ts';
import type { Span, Zone } from '../contract/report.ts';
import type { Columns } from './columns.ts';
import type { TokenTable } from './parse.ts';
import { isSufferedInHeadline } from './headline-verbs.ts';
import { findPhrases, type Phrases } from './phrases.ts';

/** A paragraph in scope. */
export interface Paragraph extends Span {
  zone: number;
  firstToken: number;
  endToken: number;
  /** Indices into the sentences, `[firstSentence, endSentence)`. */
  firstSentence: number;
  endSentence: number;
}

export class ParsedText {
  private readonly phraseCache: (Phrases | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly zones: readonly Zone[],
    readonly tokens: TokenTable,
    readonly sentences: readonly SentenceSpan[],
    readonly paragraphs: readonly Paragraph[],
  ) {}

  /** Room for what later rooms note of tokens and sentences. */
  get columns(): Columns {
    return this.tokens.columns;
  }

  /** The noun phrases and verb groups of a sentence, parsed when first asked for. */
  phrases(sentence: number): Phrases {
    return (this.phraseCache[sentence] ??= this.readPhrases(this.sentences[sentence]!));
  }

  private readPhrases(sentence: SentenceSpan): Phrases {
    const phrases = findPhrases(this.tokens, sentence);
    if (this.zones[sentence.zone]!.kind === 'headline') {
      for (const verb of phrases.verbs) if (isSufferedInHeadline(this.tokens, verb, sentence.endToken)) verb.isPassive = true;
    }
    return phrases;
  }

  /** The index of the sentence that holds or next follows the offset; the last one past the end. */
  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The index of the first token that ends after the offset; the count of tokens where none does. */
  tokenAt(offset: number): number {
    const { end, count } = this.tokens;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words from token `first` up to token `end`, as they stand in the text. */
  slice(first: number, end: number): string {
    return this.text.slice(this.tokens.start[first], this.tokens.end[end - 1]);
  }

  /** The token in lower case with straight apostrophes; empty where no token stands. */
  lower(token: number): string {
    return this.tokens.word[token]?.lower ?? '';
  }
}

/** Adds tokens and sentences to each paragraph. */
export function joinParagraphs(spans: readonly (Span & { zone: number })[], tokens: TokenTable, sentences: readonly SentenceSpan[]): Paragraph[] {
  let sentence = 0;
  return spans.map(({ start, end, zone }, i) => {
    const endToken = tokens.spanStart[i + 1]!;
    const firstSentence = sentence;
    while (sentence < sentences.length && sentences[sentence]!.firstToken < endToken) sentence++;
    return { start, end, zone, firstToken: tokens.spanStart[i]!, endToken, firstSentence, endSentence: sentence };
  });
}
