/** A corpus, however long, through the analyzer: in this thread or in several, in input order, in bounded memory. */
import { availableParallelism } from 'node:os';
import { type AnalyzerOptions, createAnalyzer, type Report, UndertoneError } from '../index.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { type Crew, ownThread, pool } from './crew.ts';
import { checkField, checkIterable, checkOptionsObject, isFunction, isSignal } from './given.ts';
import { type CorpusDocument, type DocumentError, type FailureRecord, idOf, textOf } from './outcome.ts';
import { schedule, type Settled } from './scheduler.ts';

/** How to analyse a corpus: the analyzer's options, and how many threads do it. */
export interface CorpusOptions extends AnalyzerOptions {
  /**
   * Threads that analyse, from 1 on; 1 is this thread itself. Default: as many as the machine runs at a time, and 1 where `measures` holds
   * one of the caller's own, whose code cannot be handed to another thread. The first few documents are analysed in this thread anyway,
   * so that a small corpus starts none.
   */
  concurrency?: number;
  /** Called for every document when its result is handed out, in input order. */
  onProgress?: (progress: CorpusProgress) => void;
  /** Ends the run: the iteration throws the signal's reason, and the threads are stopped. */
  signal?: AbortSignal;
  /** Limit of each thread's heap in megabytes. A document that needs more is reported as failed, `worker-lost`. Needs `concurrency` above 1. */
  heapMegabytes?: number;
}

/** How far a run is. */
export interface CorpusProgress {
  /** Documents done, the failed ones included. */
  documents: number;
  /** Of these, documents that could not be analysed. */
  failed: number;
  /** UTF-16 code units of the texts done. */
  length: number;
}

/** What became of one document; `state` tells which. */
export type CorpusItem =
  | {
    /** There is a report. */
    state: 'analyzed';
    /** From 0, in input order. */
    index: number;
    /** The document's own; null where it has none. */
    id: string | null;
    /** As `analyze` makes it. */
    report: Report;
  }
  | {
    /** There is none. */
    state: 'failed';
    /** From 0, in input order. */
    index: number;
    /** The document's own; null where it has none. */
    id: string | null;
    /** Why there is none. */
    error: DocumentError;
  };

/** The same as one line of JSON, without line break: a `Report` or a `FailureRecord`. */
export interface CorpusLine {
  /** Whether `json` is a report or the record of a failure. */
  state: 'analyzed' | 'failed';
  /** From 0, in input order. */
  index: number;
  /** The document's own; null where it has none. */
  id: string | null;
  /** A `Report` or a `FailureRecord`, without line break. */
  json: string;
}

/** Documents in a batch; some 60 ms of work on news articles. */
const BATCH_DOCUMENTS = 16;
/** UTF-16 code units in a batch. */
const BATCH_LENGTH = 200_000;
/** Batches read ahead for each thread. */
const BATCHES_PER_THREAD = 4;
/** As many documents are analysed before threads are started: starting one costs as much as some fifty articles. */
const FEW_DOCUMENTS = 16;

/**
 * Analyses documents as they come and gives the results in their order, one for each. At most some 64 documents for each thread are held
 * at a time; reading waits for whoever takes the results. A document that cannot be analysed is an item of its own, `failed`, and the rest
 * go on; an error of `documents` itself is thrown after the results of all that came before it.
 * @throws UndertoneError `invalid-input` where `documents` is no iterable, `invalid-options` or `invalid-lexicon`, before anything is read
 */
export async function* analyzeCorpus(documents: AsyncIterable<CorpusDocument> | Iterable<CorpusDocument>, options: CorpusOptions = {}): AsyncGenerator<CorpusItem, void, undefined> {
  for await (const { index, document, finished } of settle(documents, options)) {
    const data = finished.data();
    const id = idOf(document);
    if (finished.failed) yield { state: 'failed', index, id, error: (data as FailureRecord).error };
    else yield { state: 'analyzed', index, id, report: data as Report };
  }
}

/** As `analyzeCorpus`, with each result as a line of JSON: cheaper where the results are only written down, since nothing is parsed again. */
export async function* analyzeCorpusToLines(documents: AsyncIterable<CorpusDocument> | Iterable<CorpusDocument>, options: CorpusOptions = {}): AsyncGenerator<CorpusLine, void, undefined> {
  for await (const { index, document, finished } of settle(documents, options)) {
    yield { state: finished.failed ? 'failed' : 'analyzed', index, id: idOf(document), json: finished.json() };
  }
}

async function* settle(documents: AsyncIterable<unknown> | Iterable<unknown>, given: CorpusOptions): AsyncGenerator<Settled, void, undefined> {
  checkIterable(documents, 'documents');
  checkOptionsObject(given);
  checkField(given, 'onProgress', 'a function', isFunction);
  checkField(given, 'signal', 'an AbortSignal', isSignal);
  const { concurrency, onProgress, signal, heapMegabytes, ...options } = given;
  // Options at fault are told of here, and not once for every document.
  const analyzer = createAnalyzer(options);
  const threads = threadsFor(concurrency, options);
  checkHeap(heapMegabytes, threads);
  const lexicon = lexiconDigest(options.lexicons);
  const own = ownThread(analyzer, lexicon);
  const few = heapMegabytes === undefined ? FEW_DOCUMENTS : 0;
  let others: Promise<Crew> | null = null;
  const crewFor = (index: number): Crew | Promise<Crew> => {
    if (threads === 1 || (index < few && others === null)) return own;
    return (others ??= pool({ threads, options, lexicon, heapMegabytes }));
  };
  const limits = threads === 1
    ? { threads, batchDocuments: 1, batches: 2, batchLength: BATCH_LENGTH, length: BATCH_LENGTH }
    : { threads, batchDocuments: BATCH_DOCUMENTS, batches: BATCHES_PER_THREAD * threads, batchLength: BATCH_LENGTH, length: BATCHES_PER_THREAD * threads * BATCH_LENGTH };
  const progress: CorpusProgress = { documents: 0, failed: 0, length: 0 };
  let isComplete = false;
  try {
    for await (const settled of schedule(documents, crewFor, limits, signal)) {
      progress.documents += 1;
      if (settled.finished.failed) progress.failed += 1;
      progress.length += textOf(settled.document)?.length ?? 0;
      onProgress?.({ ...progress });
      yield settled;
    }
    isComplete = true;
  } finally {
    await (await (others as Promise<Crew> | null))?.close(!isComplete);
  }
}

function threadsFor(concurrency: number | undefined, options: AnalyzerOptions): number {
  const own = options.measures?.findIndex((measure) => typeof measure !== 'string') ?? -1;
  if (concurrency === undefined) return own >= 0 ? 1 : availableParallelism();
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new UndertoneError('invalid-options', 'options.concurrency', 'must be a whole number from 1 on', concurrency);
  if (own >= 0 && concurrency > 1) {
    throw new UndertoneError('invalid-options', 'options.concurrency', `must be 1 where options.measures[${own}] is a measure of your own`, concurrency);
  }
  return concurrency;
}

function checkHeap(heapMegabytes: number | undefined, threads: number): void {
  if (heapMegabytes === undefined) return;
  if (!(Number.isFinite(heapMegabytes) && heapMegabytes > 0)) throw new UndertoneError('invalid-options', 'options.heapMegabytes', 'must be a number above 0', heapMegabytes);
  if (threads === 1) throw new UndertoneError('invalid-options', 'options.heapMegabytes', 'needs options.concurrency above 1', heapMegabytes);
}
