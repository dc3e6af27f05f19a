/** `undertone queue` */
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import { UndertoneError } from '../index.ts';
import { readCorpus } from '../node/read-corpus.ts';
import type { QueueStatus, ShardStore } from '../queue/index.ts';
import { addAnalyzerOptions, addReadOptions, type AnalyzerFlags, analyzerOptions, checkPaths, countOption, type ReadFlags, readOptions } from './corpus-options.ts';
import { complain, messageOf, WrongUse } from './failure.ts';
import { keepHeapSmall } from './heap.ts';
import { standardOutput } from './output.ts';
import { progressLine, progressText } from './progress.ts';

const REDIS = 'redis://127.0.0.1:6379';
/** Milliseconds between two looks of `status --watch`. */
const LOOK = 1000;

/** Adds the commands. */
export function addQueue(program: Command): void {
  const queue = program.command('queue').description('the same analysis over many machines, by BullMQ on Redis').helpCommand(false);
  const add = queue
    .command('add')
    .description('put a corpus into the queue; doing it again adds nothing')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .requiredOption('--out <folder>', 'where workers put the results: a folder that all of them share')
    .option('--redis <url>', 'Redis', REDIS)
    .option('--corpus <name>', 'tells this corpus from others (default: its paths)')
    .option('--job-documents <n>', 'documents in a job', countOption, 200)
    .option('--queue-length <n>', 'jobs that may wait; adding waits until there are fewer', countOption, 200);
  addReadOptions(addAnalyzerOptions(add)).action(guarded(addPaths));
  queue
    .command('work')
    .description('take jobs until SIGTERM')
    .option('--redis <url>', 'Redis', REDIS)
    .option('--concurrency <n>', 'jobs at a time, each on a thread of its own', countOption, 1)
    .option('--out <folder>', 'where results go on this machine, if not where the jobs say')
    .option('--lost-after <seconds>', 'a worker without a sign of life for so long counts as dead', countOption, 30)
    .option('--metrics-port <port>', 'serve counters for Prometheus there', Number)
    .option('--metrics-host <address>', 'on this address', '127.0.0.1')
    .action(guarded(workUntilTold));
  queue
    .command('status')
    .description('how far the corpora are')
    .option('--redis <url>', 'Redis', REDIS)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .option('--watch', 'look again every second until all is done')
    .action(guarded(showStatus));
  queue
    .command('collect')
    .description('put the results together as NDJSON, in input order')
    .requiredOption('--from <folder>', 'where the workers put them')
    .option('--out <file>', 'write there, in full or not at all (default: standard output)')
    .option('--corpus <name>', 'which corpus, where there are several')
    .option('--failed', 'only the records of the documents that failed')
    .action(guarded(collect));
}

/** What is optional is loaded when it is needed; options at fault are wrong use. */
function guarded<A extends unknown[]>(action: (...given: A) => Promise<void>): (...given: A) => Promise<void> {
  return async (...given) => {
    try {
      await action(...given);
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND' && /bullmq|ioredis/.test(messageOf(error))) {
        throw new WrongUse('undertone queue needs two more packages: npm install bullmq ioredis');
      }
      throw error instanceof UndertoneError ? new WrongUse(messageOf(error)) : error;
    }
  };
}

interface AddFlags extends AnalyzerFlags, ReadFlags {
  out: string;
  redis: string;
  corpus?: string;
  jobDocuments: number;
  queueLength: number;
}

async function addPaths(paths: string[], flags: AddFlags): Promise<void> {
  const { addCorpus, folderStore } = await import('../queue/index.ts');
  const read = readOptions(flags);
  await checkPaths(paths, read);
  const out = resolve(flags.out);
  const corpus = flags.corpus ?? paths.join(' ');
  const progress = progressLine(process.stderr);
  const added = await addCorpus(readCorpus(paths, read), {
    ...analyzerOptions(flags), redis: flags.redis, corpus, out, store: folderStore(out), jobDocuments: flags.jobDocuments, queueLength: flags.queueLength, onAway: waiting(flags.redis),
    onProgress: ({ documents }) => progress.update({ documents, failed: 0, done: documents, total: null }),
  });
  progress.end();
  standardOutput().write(`${added.documents} documents in ${added.jobs} jobs, ${added.newJobs} of them new\n`);
}

interface WorkFlags {
  redis: string;
  concurrency: number;
  out?: string;
  lostAfter: number;
  metricsPort?: number;
  metricsHost: string;
}

async function workUntilTold({ redis, concurrency, out, lostAfter, metricsPort, metricsHost }: WorkFlags): Promise<void> {
  const { Counters, folderStore, serveCounters, work } = await import('../queue/index.ts');
  keepHeapSmall();
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const counters = new Counters();
  if (metricsPort !== undefined) {
    if (!Number.isInteger(metricsPort) || metricsPort < 0 || metricsPort > 65535) throw new WrongUse(`--metrics-port must be a port: ${metricsPort}`);
    const server = await serveCounters(counters, metricsPort, metricsHost);
    const address = server.address();
    complain(`counters on http://${metricsHost}:${typeof address === 'object' ? address?.port : metricsPort}/metrics`);
  }
  await work({
    redis, concurrency, lostAfter, counters, signal: stop.signal, onError: (error) => complain(messageOf(error)), onAway: waiting(redis),
    ...(out === undefined ? {} : { openStore: () => folderStore(resolve(out)) }),
  });
}

async function showStatus({ redis, format, watch }: { redis: string; format: 'text' | 'json'; watch?: true }): Promise<void> {
  const { statusReader } = await import('../queue/index.ts');
  let refuse: (error: Error) => void;
  const refused = new Promise<never>((_, reject) => { refuse = reject; });
  // Who looks once wants an answer, who watches may have come before Redis did.
  const reader = statusReader(redis, watch ? waiting(redis) : (error) => refuse(new Error(away(redis, error))));
  const progress = progressLine(process.stderr);
  try {
    let status = await Promise.race([reader.read(), refused]);
    while (watch && !isDone(status)) {
      const sum = (of: (run: QueueStatus['runs'][number]) => number): number => status.runs.reduce((n, run) => n + of(run), 0);
      const isWhole = status.runs.every(({ total }) => total !== null);
      progress.update({ documents: sum(({ done }) => done), failed: sum(({ failed }) => failed), done: sum(({ done }) => done), total: isWhole ? sum(({ total }) => total!) : null });
      await sleep(LOOK);
      status = await reader.read();
    }
    progress.end();
    standardOutput().write(format === 'json' ? `${JSON.stringify(status, null, 2)}\n` : statusText(status));
  } finally {
    await reader.close();
  }
}

/** Says once that Redis is away, and that the command waits for it. */
function waiting(url: string): (error: Error) => void {
  return (error) => complain(`${away(url, error)}; waiting for it`);
}

/** Without the password that the URL may hold. An error of several addresses has no message of its own. */
function away(url: string, error: Error & { code?: string }): string {
  const place = URL.canParse(url) ? new URL(url).host : url;
  return `no Redis at ${place} (${messageOf(error) || error.code || 'no answer'})`;
}

function isDone({ runs }: QueueStatus): boolean {
  return runs.length > 0 && runs.every(({ total, done }) => total !== null && done >= total);
}

/** The status to read. */
export function statusText({ jobs, failures, runs }: QueueStatus): string {
  const lines = runs.map(({ corpus, version, done, failed, added, total }) => {
    const bar = progressText({ documents: done, failed, done, total: total ?? added, seconds: 0, first: 0, firstDone: done });
    return `${corpus} (version ${version}): ${bar.replace(/ · 0\.0\/s| · time left unknown/g, '')}${total === null ? ', still being added' : ` of ${total.toLocaleString('en')}`}`;
  });
  lines.push(`jobs: ${jobs.waiting} waiting, ${jobs.active} under way, ${jobs.delayed} to be tried again, ${jobs.failed} put aside`);
  for (const failure of failures) lines.push(`  ${failure}`);
  return `${lines.join('\n')}\n`;
}

async function collect({ from, out, corpus, failed }: { from: string; out?: string; corpus?: string; failed?: true }): Promise<void> {
  const { collectRun, failedOf, folderStore } = await import('../queue/index.ts');
  const store = folderStore(resolve(from));
  const run = await runMeant(store, from, corpus);
  const parts = failed ? failedOf(store, run) : bytesOf(collectRun(store, run));
  if (out === undefined) {
    for await (const bytes of parts) if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    return;
  }
  const written = `${out}.${process.pid}.tmp`;
  const stream = createWriteStream(written);
  try {
    for await (const bytes of parts) if (!stream.write(bytes)) await once(stream, 'drain');
    stream.end();
    await finished(stream);
    renameSync(written, out);
  } finally {
    stream.destroy();
    rmSync(written, { force: true });
  }
}

async function* bytesOf(parts: AsyncIterable<{ bytes: Uint8Array }>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of parts) yield bytes;
}

async function runMeant(store: ShardStore, from: string, corpus: string | undefined): Promise<string> {
  const { runsIn } = await import('../queue/index.ts');
  const runs = (await runsIn(store)).filter((run) => corpus === undefined || run.corpus === corpus);
  if (runs.length === 1) return runs[0]!.run;
  const which = corpus === undefined ? '' : ` of the corpus ${JSON.stringify(corpus)}`;
  throw new WrongUse(runs.length === 0 ? `no results${which} in ${from}` : `results of ${runs.length} runs${which} in ${from}: ${runs.map((run) => JSON.stringify(run.corpus)).join(', ')}; --corpus says which`);
}
