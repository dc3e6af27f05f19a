/** Who analyses the batches: this thread, or a pool of others. */
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { type Analyzer, type AnalyzerOptions, type Report, UndertoneError } from '../index.ts';
import { type DocumentError, type FailureRecord, failureOf, type Outcome, outcomeOf } from './outcome.ts';
import { posted, type PostedLine } from './posted.ts';

/** What became of a document, as one line of JSON or as data, whichever is asked for. */
export interface Finished {
  failed: boolean;
  json(): string;
  data(): Report | FailureRecord;
}

export interface Crew {
  /** Whether documents are analysed in the thread that asks. */
  readonly isOwnThread: boolean;
  /** One outcome for each document, in their order. No document makes it reject. */
  run(documents: readonly unknown[]): Promise<Finished[]>;
  /** Ends it; with `force` at once, whatever is under way. */
  close(force: boolean): Promise<void>;
}

/** Analyses in this thread, and lets the event loop turn before every document, so that signals and streams are heard. */
export function ownThread(analyzer: Analyzer, lexicon: string): Crew {
  return {
    isOwnThread: true,
    async run(documents) {
      const finished: Finished[] = [];
      for (const document of documents) {
        await new Promise((resolve) => setImmediate(resolve));
        finished.push(fromOutcome(outcomeOf(analyzer, document, lexicon)));
      }
      return finished;
    },
    close: () => Promise.resolve(),
  };
}

/** The file beside this one that each thread runs. Both builds start the ES module. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

export interface PoolSettings {
  threads: number;
  options: AnalyzerOptions;
  lexicon: string;
  /** Limit of each thread's heap, in megabytes; undefined for Node's own. */
  heapMegabytes: number | undefined;
}

/** A pool of threads, each started when it is first needed. */
export async function pool({ threads, options, lexicon, heapMegabytes }: PoolSettings): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const workers = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: threads,
    // A thread has loaded the language model: it stays.
    idleTimeout: Infinity,
    workerData: options,
    ...(heapMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
  });
  let hasWorked = false;
  let gaveUp: { reason: Error } | null = null;
  /** Who waits for a batch. No race against one promise that never settles: it would keep every result. */
  const waiting = new Set<(reason: Error) => void>();
  const giveUp = (reason: Error): void => {
    gaveUp = { reason };
    for (const reject of waiting) reject(reason);
    waiting.clear();
  };
  // A thread that ends with nothing to do harms no document. Where none has ever got so far, none will: the documents would wait for ever.
  workers.on('error', (error: Error) => { if (!hasWorked) giveUp(notStarted(error, heapMegabytes)); });
  return {
    isOwnThread: false,
    run(documents) {
      return new Promise((resolve, reject) => {
        if (gaveUp !== null) {
          reject(gaveUp.reason);
          return;
        }
        waiting.add(reject);
        runBatch(workers, documents, lexicon).then((finished) => {
          hasWorked = true;
          resolve(finished);
        }, reject).finally(() => waiting.delete(reject));
      });
    },
    close: (force) => (force ? workers.destroy() : workers.close()),
  };
}

/** A batch; where its worker ends over it, each of its documents once more by itself, so that only the one at fault is given up. */
async function runBatch(workers: Piscina, documents: readonly unknown[], lexicon: string): Promise<Finished[]> {
  try {
    const lines = (await workers.run(documents.map(posted))) as PostedLine[];
    return lines.map(({ json, failed }) => ({ failed, json: () => json, data: () => JSON.parse(json) as Report | FailureRecord }));
  } catch (error) {
    if (isAborted(error)) throw error;
    if (documents.length === 1) return [fromOutcome({ failure: failureOf(documents[0], lostError(error), lexicon) })];
    const finished: Finished[] = [];
    for (const document of documents) finished.push(...(await runBatch(workers, [document], lexicon)));
    return finished;
  }
}

/** Why no thread comes to work, for the caller. */
function notStarted(error: Error, heapMegabytes: number | undefined): Error {
  if (heapMegabytes === undefined) return error;
  return new UndertoneError('invalid-options', 'options.heapMegabytes', `must be enough for a thread to load the language model (${error.message})`, heapMegabytes);
}

/** Whether the pool itself was taken down. */
export function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.message === 'Terminating worker thread');
}

function lostError(error: unknown): DocumentError {
  if (error instanceof DOMException && error.name === 'DataCloneError') {
    return { code: 'invalid-input', field: 'input', message: 'input is no plain data' };
  }
  return { code: 'worker-lost', field: null, message: `the worker ended over this document: ${error instanceof Error ? error.message : String(error)}` };
}

function fromOutcome(outcome: Outcome): Finished {
  const data = 'report' in outcome ? outcome.report : outcome.failure;
  return { failed: 'failure' in outcome, json: () => JSON.stringify(data), data: () => data };
}
