/** A worker: takes jobs, writes their shards, and loses none, however it ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Job, WaitingError, Worker } from 'bullmq';
import { createAnalyzer } from '../index.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { type Crew, type Finished, isAborted, ownThread, pool } from '../node/crew.ts';
import { checkField, checkOptionsObject, checkRequired, isFunction, isSignal, isString } from '../node/given.ts';
import { textOf } from '../node/outcome.ts';
import { Counters } from './counters.ts';
import { failedName, type JobData, queueName, shardName, unpack } from './job.ts';
import { connect, Ledger, PREFIX } from './ledger.ts';
import { folderStore, type ShardStore } from './store.ts';

/** How a worker works. */
export interface WorkOptions {
  /** URL of Redis: `redis://host:6379`. */
  redis: string;
  /** Jobs at a time, each on a thread of its own; 1, the default, is this thread. */
  concurrency?: number;
  /** Opens the place that a job names. Default: a folder of that name. */
  openStore?: (out: string) => ShardStore;
  /** Ends the worker within the document it is at: its jobs go back to the queue. */
  signal?: AbortSignal;
  /** Seconds without a sign of life after which a worker counts as dead and its jobs go to others. Default 30. */
  lostAfter?: number;
  /** Counts what the worker does, to be served by `serveCounters`. Default: counters that nobody reads. */
  counters?: Counters;
  /** Called where a job could not be finished; it will be tried again. */
  onError?: (error: Error) => void;
  /** Called once each time Redis goes away, or is not there in the first place; the worker waits until it is back. */
  onAway?: (error: Error) => void;
}

/** A job may outlive so many workers that die over it; then it is put aside as failed. A single document hardly kills one: threads are limited on their own. */
const MOST_DEATHS = 25;
/** Documents sent to a thread at a time. */
const BATCH = 16;
/** Milliseconds that giving a job back may take where Redis does not answer; after `lostAfter` others take it anyway. */
const GIVING_BACK = 5000;
/** Of gzip, for shards: takes half the time of the usual level, and a twelfth more room. */
const SHARD_LEVEL = 4;

/**
 * Works until the signal; then all that is under way has been given back, and nothing is open any more.
 * @throws UndertoneError `invalid-options`
 */
export async function work(options: WorkOptions): Promise<void> {
  checkGiven(options);
  const { redis: url, concurrency = 1, openStore = folderStore, signal, lostAfter = 30, counters = new Counters(), onError, onAway } = options;
  let isOver = false;
  const redis = connect(url, onAway, () => isOver);
  const ledger = new Ledger(redis);
  const crews = new Crews(concurrency);
  const take = (job: Job<JobData>, token?: string): Promise<void> => counters.during(async () => {
    try {
      const { lines, failed } = await finishJob(job, { store: openStore(job.data.out), crew: await crews.for(job.data), signal });
      await ledger.finish(job.data.run, job.data.position, job.id!, job.data.count, failed);
      counters.count('jobs', lines === null ? 'present' : 'written');
      for (const { isFailed, characters } of lines ?? []) counters.document(isFailed, characters);
    } catch (error) {
      if (signal?.aborted && (isAborted(error) || error === signal.reason)) {
        await Promise.race([job.moveToWait(token), sleep(GIVING_BACK, undefined, { ref: false })]);
        counters.count('jobs', 'returned');
        throw new WaitingError();
      }
      counters.count('jobs', 'failed');
      throw error;
    }
  });
  const worker = new Worker<JobData>(queueName(), take, {
    connection: redis, prefix: PREFIX, concurrency, lockDuration: lostAfter * 1000, stalledInterval: lostAfter * 1000, maxStalledCount: MOST_DEATHS,
  });
  worker.on('error', (error) => { if (!isConnectionError(error)) onError?.(error); });
  worker.on('failed', (_, error) => onError?.(error));
  try {
    await new Promise<void>((resolve) => {
      if (signal?.aborted) resolve();
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    // First of all, no further job is taken. Redis may be away: after a while it is left to find out by itself,
    // and the connections that the worker made from this one no longer try for it.
    const closed = worker.close();
    await crews.close();
    await Promise.race([closed, sleep(2 * GIVING_BACK, undefined, { ref: false })]);
    isOver = true;
    redis.disconnect();
  }
}

function checkGiven(options: WorkOptions): void {
  checkOptionsObject(options, ['redis', 'concurrency', 'openStore', 'signal', 'lostAfter', 'counters', 'onError', 'onAway']);
  checkRequired(options, 'redis', 'a string', isString);
  checkField(options, 'concurrency', 'a whole number from 1 on', (value) => Number.isSafeInteger(value) && (value as number) >= 1);
  checkField(options, 'lostAfter', 'a number above 0', (value) => Number.isFinite(value) && (value as number) > 0);
  for (const name of ['openStore', 'onError', 'onAway']) checkField(options, name, 'a function', isFunction);
  checkField(options, 'signal', 'an AbortSignal', isSignal);
}

interface Means {
  store: ShardStore;
  crew: Crew;
  signal: AbortSignal | undefined;
}

/** What became of a document. Only its line is kept: the data of a whole job's reports would fill the heap. */
interface Line {
  json: string;
  isFailed: boolean;
  characters: number;
}

const lineOf = (document: unknown, finished: Finished): Line => ({ json: finished.json(), isFailed: finished.failed, characters: textOf(document)?.length ?? 0 });

/** Writes the shard, unless it is there: then another has done the job, and died before it could say so. */
async function finishJob(job: Job<JobData>, { store, crew, signal }: Means): Promise<{ lines: Line[] | null; failed: number }> {
  const { run, position, count } = job.data;
  const id = job.id!;
  const name = shardName(run, position, count, id);
  if (await store.has(name)) return { lines: null, failed: await failedIn(store, failedName(run, position, id)) };
  const documents = unpack(job.data.documents);
  const lines: Line[] = [];
  // In this thread one by one; threads that have a batch are stopped within it.
  const step = crew.isOwnThread ? 1 : BATCH;
  for (let at = 0; at < documents.length; at += step) {
    signal?.throwIfAborted();
    const batch = documents.slice(at, at + step);
    for (const [i, finished] of (await crew.run(batch)).entries()) lines.push(lineOf(batch[i], finished));
  }
  const failures = lines.flatMap(({ json, isFailed }, i) => (isFailed ? [`{"index":${position + i},${json.slice(1)}\n`] : []));
  // Before the shard: where that stands, the job is done.
  if (failures.length > 0) await store.put(failedName(run, position, id), Buffer.from(failures.join('')));
  await store.put(name, gzipSync(lines.map(({ json }) => `${json}\n`).join(''), { level: SHARD_LEVEL }));
  return { lines, failed: failures.length };
}

async function failedIn(store: ShardStore, name: string): Promise<number> {
  const bytes = await store.get(name);
  return bytes === null ? 0 : Buffer.from(bytes).toString().split('\n').length - 1;
}

/** A crew for the options of the last jobs; loading one costs as much as some fifty articles. */
class Crews {
  readonly #concurrency: number;
  readonly #crews = new Map<string, Promise<Crew>>();

  constructor(concurrency: number) {
    this.#concurrency = concurrency;
  }

  for({ run, options }: JobData): Promise<Crew> {
    const known = this.#crews.get(run);
    if (known) return known;
    const lexicon = lexiconDigest(options.lexicons);
    const crew = this.#concurrency === 1
      ? Promise.resolve(ownThread(createAnalyzer(options), lexicon))
      : pool({ threads: this.#concurrency, options, lexicon, heapMegabytes: undefined });
    this.#crews.set(run, crew);
    const [oldest] = this.#crews.keys();
    // Jobs of two runs may overlap; of three at a time the oldest crew ends when its jobs are done.
    if (this.#crews.size > 2) {
      void this.#crews.get(oldest!)!.then((old) => old.close(false));
      this.#crews.delete(oldest!);
    }
    return crew;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#crews.values()].map(async (crew) => (await crew).close(true)));
  }
}

function isConnectionError(error: Error): boolean {
  return /ECONNREFUSED|ECONNRESET|EPIPE|Connection is closed/.test(error.message);
}
