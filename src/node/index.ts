/** The entry `undertone/node`: corpora on one machine, from files and streams, over a pool of threads. */
export { analyzeCorpus, analyzeCorpusToLines, type CorpusItem, type CorpusLine, type CorpusOptions, type CorpusProgress } from './corpus.ts';
export type { CorpusDocument, DocumentError, FailureRecord } from './outcome.ts';
export { UnreadableDocument } from './unreadable.ts';
export { corpusBytes, corpusFiles, type CorpusKind, readCorpus, type ReadOptions } from './read-corpus.ts';
export { readNdjson } from './ndjson.ts';
export { type CsvOptions, readCsv } from './csv.ts';
export type { Columns, TextField } from './fields.ts';
