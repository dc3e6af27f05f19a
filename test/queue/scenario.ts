/** The run that must lose nothing and double nothing: three workers, one killed, one told to stop, Redis restarted. The test runs it small, the benchmark in full. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type StatusReader, statusReader } from '../../src/queue/index.ts';
import { RedisServer } from './redis.ts';

export interface Scenario {
  /** An empty folder. */
  folder: string;
  /** The built command. */
  command: string;
  /** NDJSON. */
  corpus: string;
  documents: number;
  jobDocuments: number;
  say: (message: string) => void;
}

export interface Outcome {
  /** Documents that were done when each thing happened. */
  killedAt: number;
  stoppedAt: number;
  restartedAt: number;
  /** How the worker that was told to stop ended, and how long it took, in milliseconds. */
  stopped: { code: number | null; milliseconds: number };
  newJobsOfSecondAdding: number;
  isSame: boolean;
  sha256: string;
}

/** A worker without a sign of life for so many seconds counts as dead: short, so that the test need not wait for half a minute. */
const LOST_AFTER = 3;

export async function runScenario({ folder, command, corpus, documents, jobDocuments, say }: Scenario): Promise<Outcome> {
  const [out, redisFolder] = [join(folder, 'out'), join(folder, 'redis')];
  for (const each of [out, redisFolder]) mkdirSync(each);
  const redis = await RedisServer.start(redisFolder);
  const children: ChildProcess[] = [];
  const start = (...parameters: string[]): ChildProcess => {
    const child = spawn(process.execPath, [command, 'queue', ...parameters, '--redis', redis.url], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return child;
  };
  const adding = ['add', corpus, '--out', out, '--corpus', 'scenario', '--job-documents', String(jobDocuments), '--queue-length', '10'];
  const worker = (): ChildProcess => start('work', '--lost-after', String(LOST_AFTER));
  const reader = statusReader(redis.url);
  try {
    const add = start(...adding);
    const [first, second] = [worker(), worker(), worker()];
    say('started: one adds, three work');

    const killedAt = await doneAtLeast(reader, documents * 0.2);
    first.kill('SIGKILL');
    say(`killed a worker at ${killedAt}`);

    const stoppedAt = await doneAtLeast(reader, documents * 0.4);
    const began = performance.now();
    second.kill('SIGTERM');
    const [code] = (await once(second, 'exit')) as [number | null];
    const stopped = { code, milliseconds: Math.round(performance.now() - began) };
    say(`told a worker to stop at ${stoppedAt}; it did within ${stopped.milliseconds} ms`);

    const restartedAt = await doneAtLeast(reader, documents * 0.6);
    await redis.stop('SIGKILL');
    await redis.start();
    say(`restarted Redis at ${restartedAt}`);
    worker();

    await doneAtLeast(reader, documents);
    if (add.exitCode === null) await once(add, 'exit');
    const again = spawnSync(process.execPath, [command, 'queue', ...adding, '--redis', redis.url], { encoding: 'utf8' });
    const newJobsOfSecondAdding = Number(/(\d+) of them new/.exec(again.stdout)?.[1] ?? NaN);
    const result = join(folder, 'result.ndjson');
    const collected = spawnSync(process.execPath, [command, 'queue', 'collect', '--from', out, '--out', result], { encoding: 'utf8' });
    if (collected.status !== 0) throw new Error(collected.stderr);
    const whole = join(folder, 'whole.ndjson');
    spawnSync(process.execPath, [command, 'analyze', corpus, '--format', 'ndjson', '--concurrency', '1', '--output', whole]);
    const [ours, theirs] = [await sha256(result), await sha256(whole)];
    return { killedAt, stoppedAt, restartedAt, stopped, newJobsOfSecondAdding, isSame: ours === theirs, sha256: ours };
  } finally {
    await reader.close();
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await redis.stop('SIGKILL');
  }
}

/** How many documents are done, as soon as there are so many. */
async function doneAtLeast(reader: StatusReader, documents: number): Promise<number> {
  for (;;) {
    const { runs, jobs, failures } = await reader.read();
    const done = runs[0]?.done ?? 0;
    if (done >= documents) return done;
    if (jobs.failed > 0) throw new Error(failures.join('; '));
    // As often as Redis answers: what is waited for is a number, not a time.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
