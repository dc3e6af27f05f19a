/** What becomes of a document: a report, or a record of why there is none. Either is one line of JSON. */
import { createHash } from 'node:crypto';
import { type Analyzer, type AnalyzeInput, type Report, UndertoneError } from '../index.ts';
import { SCHEMA_VERSION } from '../report/report.ts';
import { version } from '../generated/version.ts';
import { isUnreadable, type UnreadableDocument } from './unreadable.ts';

/** What a reader yields. Anything that is no `AnalyzeInput` is reported as `invalid-input`. */
export type CorpusDocument = AnalyzeInput | UnreadableDocument;

/** Why there is no report of a document. */
export interface DocumentError {
  /**
   * As of `UndertoneError`; besides, `unreadable`: the reader found no document in this place; `worker-lost`: the worker ended over this
   * document, out of memory as a rule; `internal`: a fault of the program.
   */
  code: 'invalid-input' | 'text-too-long' | 'invalid-options' | 'invalid-lexicon' | 'unreadable' | 'worker-lost' | 'internal';
  /** Path to the offending field, such as `input.text`; null where there is none. */
  field: string | null;
  /** What was wrong, in one sentence, with the value. */
  message: string;
}

/** Stands in the place of a report where there is none. It has the field `error`, which no report has. */
export interface FailureRecord {
  /** That of the reports beside it. */
  schemaVersion: string;
  /** What would have made the report. */
  analyzer: Report['analyzer'];
  /** What is known of the document. */
  document: {
    /** The document's own; null where it has none. */
    id: string | null;
    /** SHA-256 in hex, of the text where there is one, else of the bytes in its place; null where there are neither. */
    digest: string | null;
  };
  /** Why there is no report. */
  error: DocumentError;
}

/** The report as an object or the record of the failure. */
export type Outcome = { report: Report } | { failure: FailureRecord };

/** Analyses one document of a corpus; no document makes it throw. `lexicon` is the digest of the rows in force. */
export function outcomeOf(analyzer: Analyzer, document: unknown, lexicon: string): Outcome {
  if (isUnreadable(document)) {
    return { failure: failureOf(document, { code: 'unreadable', field: null, message: document.reason }, lexicon) };
  }
  try {
    return { report: analyzer.analyze(document as AnalyzeInput) };
  } catch (error) {
    return { failure: failureOf(document, errorOf(error), lexicon) };
  }
}

/** The record of a document that failed. */
export function failureOf(document: unknown, error: DocumentError, lexicon: string): FailureRecord {
  return {
    schemaVersion: SCHEMA_VERSION,
    analyzer: { name: 'undertone', version, lexicon },
    document: { id: idOf(document), digest: digestOf(document) },
    error,
  };
}

/** The id the document brings along; null without one. */
export function idOf(document: unknown): string | null {
  const id = typeof document === 'object' && document !== null ? (document as { id?: unknown }).id : null;
  return typeof id === 'string' ? id : null;
}

/** SHA-256 in hex of the document's text, as in its report; of what stands in its place; or null. */
export function digestOf(document: unknown): string | null {
  if (isUnreadable(document)) return document.digest;
  const text = textOf(document);
  return text === null ? null : createHash('sha256').update(text).digest('hex');
}

/** The document's text; null where it has none. */
export function textOf(document: unknown): string | null {
  const text = typeof document === 'object' && document !== null ? (document as { text?: unknown }).text : document;
  return typeof text === 'string' ? text : null;
}

function errorOf(error: unknown): DocumentError {
  if (error instanceof UndertoneError) return { code: error.code, field: error.field, message: error.message };
  return { code: 'internal', field: null, message: error instanceof Error ? error.message : String(error) };
}
