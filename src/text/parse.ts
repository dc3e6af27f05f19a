/**
 * Tokens and parts of speech. A text is read run by run, a run being what stands between two spaces; what a run falls into
 * is looked up once (`lexemes.ts`, by wink-nlp) and kept, and the rules of tagging then go over the whole text.
 */
import type { Span } from '../contract/report.ts';
import { Columns } from './columns.ts';
import { ADJECTIVE, Lexemes, type Lexeme, NOUN, PROPER_NOUN } from './lexemes.ts';
import { EMPTY_HASH, RunTable, withLetter } from './run-table.ts';
import { TagRules } from './tagger.ts';
import { mendTags } from './tags.ts';
import { Vocabulary, type Word } from './vocabulary.ts';
import { MOST_KEPT, Written } from './written.ts';

/** The tokens of a text, in order; one entry a token in each column. */
export interface TokenTable {
  readonly count: number;
  /** Offsets into the text as given, `[start, end)`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly text: string[];
  readonly word: Word[];
  /** The ids of the words. */
  readonly id: Int32Array;
  /** Whose ids they are. */
  readonly vocabulary: Vocabulary;
  /** Universal part-of-speech tags. */
  readonly pos: string[];
  /** The first token of each of the spans that were parsed, and the count of all tokens as the last entry. */
  readonly spanStart: Int32Array;
  /** Room for more columns. */
  readonly columns: Columns;
}

/** Longest run that is read as one: wink-nlp takes time by the square of its length. */
const LONGEST_RUN = 64;
/** Distinct runs after which what was kept of them is dropped, so that memory stays flat over any number of documents. */
const MOST_RUNS = 20_000;
/** Runs longer than this are rarely met twice and are not kept. */
const LONGEST_KEPT = 32;
/** What stands between two spans for the rules of tagging, and its tag. */
const LINE_BREAK = '\n';
const SPACE = 14;

/** A token of a run that was read before. */
interface RunToken extends Lexeme {
  readonly word: Word;
  /** Offset of its end into the run. */
  readonly to: number;
  /** The word and the full stop, where the tokenizer left it at a word that may be no abbreviation. */
  readonly withoutStop: { readonly word: WrittenWord; readonly stop: WrittenWord } | null;
}
interface WrittenWord {
  readonly text: string;
  readonly word: Word;
}

/** What was learned of runs: shared by all analyzers, and nothing of any document but the words it has met. */
interface Known {
  runs: RunTable<readonly RunToken[]>;
  vocabulary: Vocabulary;
}

interface Model {
  lexemes: Lexemes;
  rules: readonly TagRules[];
  lineBreak: RunToken;
}

let model: Model | undefined;
let known: Known | undefined;

function loadModel(): Model {
  if (model) return model;
  const lexemes = new Lexemes();
  return (model = { lexemes, rules: lexemes.machines.map((json) => new TagRules(json)), lineBreak: runToken(lexemes.read(LINE_BREAK)[0]!, new Vocabulary()) });
}

function inUse(): Known {
  if (!known || known.runs.size > MOST_RUNS || known.vocabulary.size > MOST_RUNS) known = { runs: new RunTable(), vocabulary: new Vocabulary() };
  return known;
}

export class Parser {
  /** The tokens of the text at hand, and where the run of each begins: the first `count` of both. */
  private entries: RunToken[] = [];
  private at: number[] = [];
  private count = 0;
  private readonly written = new Written();

  /** Tokens of the given spans of the text; spans are in order and do not overlap. */
  parse(text: string, spans: readonly Span[]): TokenTable {
    const { lexemes, rules, lineBreak } = loadModel();
    const known = inUse();
    this.count = 0;
    for (const span of spans) {
      let run = span.start;
      let hash = EMPTY_HASH;
      for (let i = span.start; i < span.end; i++) {
        const code = text.charCodeAt(i);
        if (isSpace(code)) {
          if (i > run) this.read(text, run, i, hash, lexemes, known);
          run = i + 1;
          hash = EMPTY_HASH;
          continue;
        }
        if (i - run >= LONGEST_RUN && !isLowSurrogate(code)) {
          this.read(text, run, i, hash, lexemes, known);
          run = i;
          hash = EMPTY_HASH;
        }
        hash = withLetter(hash, code);
      }
      if (span.end > run) this.read(text, run, span.end, hash, lexemes, known);
      this.add(lineBreak, span.end);
    }
    const { entries, at, count } = this;
    if (count > MOST_KEPT) [this.entries, this.at] = [[], []];
    const columns = new Columns();
    const table = tableOf({ entries, at, count }, tagsOf(entries, count, rules, columns), lexemes.tags, spans.length, known.vocabulary, columns, this.written);
    mendTags(table);
    return table;
  }

  private read(text: string, from: number, to: number, hash: number, lexemes: Lexemes, { runs, vocabulary }: Known): void {
    let tokens = runs.get(text, from, to, hash);
    if (tokens === undefined) {
      const run = copyOf(text.slice(from, to));
      tokens = lexemes.read(run).map((lexeme) => runToken(lexeme, vocabulary));
      if (run.length <= LONGEST_KEPT) runs.add(run, hash, tokens);
    }
    for (let k = 0; k < tokens.length; k++) this.add(tokens[k]!, from);
  }

  private add(entry: RunToken, from: number): void {
    this.entries[this.count] = entry;
    this.at[this.count++] = from;
  }
}

/** The tag of each entry. */
function tagsOf(entries: readonly RunToken[], count: number, rules: readonly TagRules[], columns: Columns): Uint8Array {
  const tags = columns.uint8(count);
  const hints = columns.uint8(count);
  const possible = columns.int32(count);
  for (let i = 0; i < count; i++) {
    const entry = entries[i]!;
    tags[i] = entry.tag;
    hints[i] = entry.hint;
    possible[i] = entry.possible;
  }
  for (const rule of rules) rule.apply(tags, hints, possible, count);
  // The halves of contractions guide the rules and are not corrected by them.
  for (let i = 0; i < count; i++) if (entries[i]!.isFixed) tags[i] = entries[i]!.tag;
  for (let i = 1; i + 1 < count; i++) if (tags[i] === PROPER_NOUN && opensAsAdjective(entries, tags, i)) tags[i] = ADJECTIVE;
  return tags;
}

/** After these a sentence begins, or what reads like one. */
const OPENING_MARK = /^[:“"‘(—–]$/;

/** "EXCLUSIVE: Reckless driver", "“Radical plans …": an adjective with the capital of what it opens, before a noun in small letters. */
function opensAsAdjective(entries: readonly RunToken[], tags: Uint8Array, i: number): boolean {
  const { possible, word } = entries[i]!;
  if ((possible & (1 << ADJECTIVE)) === 0 || word.isShouted || !OPENING_MARK.test(entries[i - 1]!.text)) return false;
  const next = entries[i + 1]!.word;
  return next.isWord && !next.isCapitalized && (tags[i + 1] === NOUN || tags[i + 1] === ADJECTIVE);
}

/** The tokens, without the line breaks that part the spans; `at` says where the run of each entry begins. */
function tableOf({ entries, at, count: read }: { entries: readonly RunToken[]; at: readonly number[]; count: number }, tags: Uint8Array, names: readonly string[], spans: number, vocabulary: Vocabulary, columns: Columns, written: Written): TokenTable {
  // A token may be cut into a word and its full stop.
  const most = read * 2;
  const start = columns.int32(most);
  const end = columns.int32(most);
  const spanStart = columns.int32(spans + 1);
  let span = 1;
  let count = 0;
  for (let i = 0; i < read; i++) {
    const entry = entries[i]!;
    const tag = tags[i]!;
    if (entry.tag === SPACE && entry.text === LINE_BREAK) spanStart[span++] = count;
    if (tag === SPACE) continue;
    const run = at[i]!;
    if (entry.withoutStop !== null && opensSentence(entries[i + 1]!.text)) {
      const { word: stopless, stop } = entry.withoutStop;
      written.put(count, stopless.text, stopless.word, names[tag]!);
      start[count] = run + entry.from;
      end[count++] = run + entry.to - 1;
      written.put(count, stop.text, stop.word, 'PUNCT');
      start[count] = run + entry.to - 1;
      end[count++] = run + entry.to;
      continue;
    }
    written.put(count, entry.text, entry.word, names[tag]!);
    start[count] = run + entry.from;
    end[count++] = run + entry.to;
  }
  const { text, word, pos } = written.columns(count);
  const id = columns.int32(count);
  for (let i = 0; i < count; i++) id[i] = word[i]!.id;
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), text, word, id, vocabulary, pos, spanStart, columns };
}

/** Words that wink-nlp takes for abbreviations of states, days and measures when a full stop follows them. */
const NO_ABBREVIATIONS = /^(?:in|ill|sun|sat|mass|ore|miss|mar|art|wash|no|del|me|hi|oh|co|may|fig|wed|fed|cal|gen|col|pop|tel|min)\.$/;

/** After a small-lettered word with a full stop a capital or nothing shows that the sentence ends. */
const opensSentence = (next: string): boolean => /^[\s"'”’)]*(?:\p{Lu}|$)/u.test(next);

function runToken(lexeme: Lexeme, vocabulary: Vocabulary): RunToken {
  const { text, from, tag, hint, possible, isFixed } = lexeme;
  return {
    text, from, tag, hint, possible, isFixed, to: from + text.length, word: vocabulary.word(text),
    withoutStop: NO_ABBREVIATIONS.test(text) ? { word: { text: text.slice(0, -1), word: vocabulary.word(text.slice(0, -1)) }, stop: { text: '.', word: vocabulary.word('.') } } : null,
  };
}

/** The same string by itself: engines let a slice hold on to the whole text it was cut from. */
const copyOf = (run: string): string => String.fromCharCode(...Array.from({ length: run.length }, (_, i) => run.charCodeAt(i)));

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * Every character that is a space to us, those among them that wink-nlp does not know as such: twelve vanish from its tokens
 * and shift all that follows.
 */
function isSpace(code: number): boolean {
  if (code < 0x7f) return code <= 0x20;
  return (
    code === 0x7f || code === 0x85 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff
  );
}
