/**
 * Tokens and parts of speech, by wink-nlp. This is the only file that knows wink-nlp.
 *
 * wink-nlp 2.4 has faults that are kept away from it here: twelve space characters vanish and shift all later offsets,
 * runs of more than 65,534 spaces are cut, time grows with the square of the length of an unbroken run, and its cache
 * of unknown words never evicts.
 */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '../contract/report.ts';
import { mendTags } from './tags.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/** The tokens of a text, in order; one entry a token in each column. */
export interface TokenTable {
  readonly count: number;
  /** Offsets into the text as given, `[start, end)`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly text: string[];
  readonly word: Word[];
  /** Universal part-of-speech tags. */
  readonly pos: string[];
  /** The first token of each of the spans that were parsed, and the count of all tokens as the last entry. */
  readonly spanStart: Int32Array;
}

/** Longest piece of unbroken text that wink-nlp is given; measured: below this its quadratic time does not show. */
const LONGEST_RUN = 64;
/** Distinct words after which the wink-nlp instance is renewed, so that its cache cannot grow without bound. */
const VOCABULARY_LIMIT = 250_000;
/** Every character that is a space to us. Replaced one for one by U+0020, so that no offset moves. */
 
const SPACES = /[\u0000-\u001f\u007f\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;

interface Wink {
  readDoc(text: string): { tokens(): { out(as?: unknown): string[] } };
  its: { pos: unknown; value: unknown };
}

/**
 * The model with only what part-of-speech tagging asks for. Its `metaCER` stringifies what it stringified before, so that each further
 * instance doubles a string until none fits (wink-eng-lite-web-model 1.8); sentence and entity machines would be built and never run.
 */
const taggingModel = {
  ...(model as unknown as Record<string, unknown>),
  ner: () => ({ machines: [], transformers: [] }),
  sbd: () => ({ machines: [], transformers: [], setter: undefined }),
  metaCER: () => ({ machines: '', transformers: [undefined] }),
};

interface Instance {
  wink: Wink;
  vocabulary: Vocabulary;
}

/** One instance for all analyzers: it holds the model, some 40 MB, and nothing of any document but the words it has met. */
let shared: Instance | undefined;

/** The instance in use, a new one where the words it has met have grown too many. */
function instance(): Instance {
  if (!shared || shared.vocabulary.size > VOCABULARY_LIMIT) {
    shared = { wink: winkNLP(taggingModel as never, ['pos']) as unknown as Wink, vocabulary: new Vocabulary() };
  }
  return shared;
}

export class Parser {
  vocabulary = new Vocabulary();

  /** Tokens of the given spans of the text; spans are in order and do not overlap. */
  parse(text: string, spans: readonly Span[]): TokenTable {
    const { wink, vocabulary } = instance();
    this.vocabulary = vocabulary;
    const pieces = cut(text, spans);
    const tokens = wink.readDoc(pieces.text).tokens();
    return this.table(pieces, tokens.out(), tokens.out(wink.its.pos), spans);
  }

  private table(pieces: Pieces, values: string[], tags: string[], spans: readonly Span[]): TokenTable {
    // A token may be cut into a word and its full stop.
    const start = new Int32Array(values.length * 2);
    const end = new Int32Array(values.length * 2);
    const text: string[] = [];
    const word: Word[] = [];
    const pos: string[] = [];
    const spanStart = new Int32Array(spans.length + 1);
    let cursor = 0;
    let piece = 0;
    let span = 0;
    let count = 0;
    const add = (value: string, tag: string) => {
      text.push(value);
      word.push(this.vocabulary.word(value));
      pos.push(tag);
      count++;
    };
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      while (pieces.text.charCodeAt(cursor) === 32) cursor++;
      if (!pieces.text.startsWith(value, cursor)) cursor = Math.max(cursor, pieces.text.indexOf(value, cursor));
      const from = cursor;
      cursor += value.length;
      if (tags[i] === 'SPACE') continue;
      while (piece + 1 < pieces.at.length && pieces.at[piece + 1]! <= from) piece++;
      const offset = pieces.source[piece]! - pieces.at[piece]!;
      start[count] = from + offset;
      while (span < spans.length && spans[span]!.start <= from + offset) spanStart[span++] = count;
      const stop = endsSentence(value, values[i + 1]) ? 1 : 0;
      end[count] = cursor + offset - stop;
      add(stop ? value.slice(0, -1) : value, tags[i]!);
      if (!stop) continue;
      start[count] = cursor + offset - 1;
      end[count] = cursor + offset;
      add('.', 'PUNCT');
    }
    spanStart.fill(count, span);
    const table = { count, start: start.subarray(0, count), end: end.subarray(0, count), text, word, pos, spanStart };
    mendTags(table);
    return table;
  }
}

/** Words that wink-nlp takes for abbreviations of states, days and measures when a full stop follows them. */
const NO_ABBREVIATIONS = /^(?:in|ill|sun|sat|mass|ore|miss|mar|art|wash|no|del|me|hi|oh|co|may|fig|wed|fed|cal|gen|col|pop|tel|min)\.$/;

/** A small-lettered word with the full stop of its sentence: a capital or nothing follows. */
const endsSentence = (value: string, next: string | undefined): boolean => NO_ABBREVIATIONS.test(value) && (next === undefined || /^[\s"'”’)]*(?:\p{Lu}|$)/u.test(next));

/** The text for wink-nlp, and from where in the source each of its pieces comes. */
interface Pieces {
  text: string;
  /** Where each piece begins in the text for wink-nlp, and in the source. */
  at: number[];
  source: number[];
}

/** Joins the spans with line breaks, with plain spaces only and no run longer than `LONGEST_RUN`. */
function cut(source: string, spans: readonly Span[]): Pieces {
  const parts: string[] = [];
  const pieces: Pieces = { text: '', at: [], source: [] };
  let length = 0;
  const add = (from: number, to: number, joint: string) => {
    const part = source.slice(from, to).replace(SPACES, ' ');
    pieces.at.push(length);
    pieces.source.push(from);
    parts.push(part, joint);
    length += part.length + joint.length;
  };
  for (const span of spans) {
    let from = span.start;
    let run = span.start;
    for (let i = span.start; i < span.end; i++) {
      if (isSpace(source.charCodeAt(i))) run = i + 1;
      else if (i - run >= LONGEST_RUN && !isLowSurrogate(source.charCodeAt(i))) {
        add(from, i, ' ');
        from = run = i;
      }
    }
    add(from, span.end, '\n');
  }
  pieces.text = parts.join('');
  return pieces;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f &&
      (code === 0x7f || code === 0x85 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff))
  );
}
