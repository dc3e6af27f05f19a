/** A corpus into the queue, as jobs of some hundred documents. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { type AnalyzerOptions, createAnalyzer, UndertoneError } from '../index.ts';
import { checkField, checkIterable, checkOptionsObject, checkRequired, isFunction, isSignal, isString } from '../node/given.ts';
import { type CorpusDocument, textOf } from '../node/outcome.ts';
import { aboutName, documentsJson, type JobData, jobId, pack, runId, runIdentity, totalName } from './job.ts';
import { connect, Ledger, openQueue } from './ledger.ts';
import { isStore, type ShardStore } from './store.ts';

/** How to add a corpus: the analyzer's options, without measures of the caller's own, and where jobs and results go. */
export interface AddOptions extends AnalyzerOptions {
  /** URL of Redis: `redis://host:6379`. */
  redis: string;
  /** Tells this corpus from others. The same name, options and version go on with the same run. */
  corpus: string;
  /** Where the workers put the shards, as they will open it. */
  out: string;
  /** That place, as it is open here. */
  store: ShardStore;
  /** Documents in a job, from 1 on; default 200. It must stay the same for a run to be gone on with. */
  jobDocuments?: number;
  /** Jobs that may wait in the queue; adding waits until there are fewer. Default 200. */
  queueLength?: number;
  /** Called after every job, with the sums so far, as in `Added`. */
  onProgress?: (progress: { documents: number; jobs: number; newJobs: number }) => void;
  /** Called once each time Redis goes away, or is not there in the first place; adding waits until it is back. */
  onAway?: (error: Error) => void;
  /** Ends the adding between two jobs; `addCorpus` throws the signal's reason. */
  signal?: AbortSignal;
}

/** What `addCorpus` has done. */
export interface Added {
  /** The id of the run: 32 hex digits, the same whenever this corpus is added with these options and this version. */
  run: string;
  /** Documents in the corpus. */
  documents: number;
  /** Jobs that they make. */
  jobs: number;
  /** Jobs that were not in the queue or done before. */
  newJobs: number;
}

/** A job ends at this many UTF-16 code units, too, so that no job is too much for Redis or for a worker's memory. */
const JOB_LENGTH = 8_000_000;
/** Milliseconds between two looks at a queue that is full. */
const WAIT = 200;
/** A job that cannot be finished, its shard not be written say, is tried again after 1, 2, 4 … seconds. */
const ATTEMPTS = 8;

/**
 * Adds the documents. What has been added or done before is left as it is, so that this can be done again after any interruption;
 * jobs that had failed are put back.
 * @throws UndertoneError `invalid-input` where `documents` is no iterable, `invalid-options` or `invalid-lexicon`
 * @throws Error where another document stands at a position already
 */
export async function addCorpus(documents: AsyncIterable<CorpusDocument> | Iterable<CorpusDocument>, given: AddOptions): Promise<Added> {
  checkIterable(documents, 'documents');
  checkOptionsObject(given);
  for (const name of ['redis', 'corpus', 'out']) checkRequired(given, name, 'a string', isString);
  checkRequired(given, 'store', 'a ShardStore', isStore);
  for (const name of ['onProgress', 'onAway']) checkField(given, name, 'a function', isFunction);
  checkField(given, 'signal', 'an AbortSignal', isSignal);
  const { redis: url, corpus, out, store, jobDocuments = 200, queueLength = 200, onProgress, onAway, signal, ...options } = given;
  checkOptions(options, { jobDocuments, queueLength });
  const identity = runIdentity(corpus, options);
  const run = runId(identity);
  const redis = connect(url, onAway);
  const queue = openQueue<JobData>(redis);
  const ledger = new Ledger(redis);
  const added: Added = { run, documents: 0, jobs: 0, newJobs: 0 };
  try {
    await store.put(aboutName(run), Buffer.from(`${JSON.stringify(identity, null, 2)}\n`));
    await ledger.open(run, { corpus, version: identity.version, lexicon: identity.lexicon, out });
    await retryFailed(queue, run);
    for await (const batch of jobsOf(documents, jobDocuments)) {
      signal?.throwIfAborted();
      const json = documentsJson(batch);
      const position = added.documents;
      const job = jobId(run, position, json);
      const standing = await ledger.claim(run, position, job, batch.length);
      if (standing === 'other') throw new Error(`other documents were added to the corpus ${JSON.stringify(corpus)} at position ${position}: give a changed corpus another name`);
      // A job that waits, runs or has failed is left alone by the queue itself, by its id.
      if (standing === 'waiting' && !(await queue.getJob(job))) {
        await room(queue, queueLength, signal);
        const data: JobData = { run, corpus, out, position, count: batch.length, options, documents: pack(json) };
        await queue.add('analyze', data, { jobId: job, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: true, removeOnFail: false });
        added.newJobs += 1;
      }
      added.documents += batch.length;
      added.jobs += 1;
      onProgress?.({ documents: added.documents, jobs: added.jobs, newJobs: added.newJobs });
    }
    await store.put(totalName(run, added.documents), Buffer.from(`${JSON.stringify({ documents: added.documents, jobs: added.jobs })}\n`));
    await ledger.close(run, added.documents);
    return added;
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

function checkOptions(options: AnalyzerOptions, counts: Record<string, number>): void {
  createAnalyzer(options);
  const own = options.measures?.findIndex((measure) => typeof measure !== 'string') ?? -1;
  if (own >= 0) throw new UndertoneError('invalid-options', `options.measures[${own}]`, 'is a measure of your own, whose code no queue can carry', options.measures?.[own]);
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || count < 1) throw new UndertoneError('invalid-options', `options.${name}`, 'must be a whole number from 1 on', count);
  }
}

/** The documents, some hundred at a time; the same ones together whenever they are read. */
export async function* jobsOf(documents: AsyncIterable<CorpusDocument> | Iterable<CorpusDocument>, most: number): AsyncGenerator<CorpusDocument[]> {
  let batch: CorpusDocument[] = [];
  let length = 0;
  for await (const document of documents) {
    const size = textOf(document)?.length ?? 0;
    if (batch.length > 0 && length + size > JOB_LENGTH) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(document);
    length += size;
    if (batch.length === most) {
      yield batch;
      [batch, length] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

async function room(queue: Queue, queueLength: number, signal: AbortSignal | undefined): Promise<void> {
  while ((await queue.getWaitingCount()) >= queueLength) await sleep(WAIT, undefined, signal ? { signal } : {});
}

async function retryFailed(queue: Queue<JobData>, run: string): Promise<void> {
  for (const job of await queue.getFailed()) if (job.data.run === run) await job.retry('failed');
}
