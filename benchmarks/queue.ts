/**
 * The queue in full: the run in which nothing may be lost (50,000 documents, three workers, one killed, one stopped, Redis restarted), and what
 * a second worker brings.
 *
 *     npm run bench:queue -- [--documents 50000] [--articles 6000] [--rounds 3] [--only scenario|speed]
 *
 * Needs redis-server. Writes benchmarks/results/queue.json; what --only leaves out stays as it was.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCorpus, folderStore, statusReader } from '../src/queue/index.ts';
import { RedisServer } from '../test/queue/redis.ts';
import { runScenario } from '../test/queue/scenario.ts';
import { machine, today } from './machine.ts';
import { quantile } from './throughput/rounds.ts';
import { shortDocuments, variedArticles, writeNdjson } from './varied-corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '50000' }, articles: { type: 'string', default: '6000' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' } } });
const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.js');
const target = join(root, 'benchmarks/results/queue.json');
const say = (message: string): void => void process.stderr.write(`${message}\n`);

async function scenario(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  try {
    const corpus = join(folder, 'corpus.ndjson');
    const documents = Number(values.documents);
    await writeNdjson(corpus, shortDocuments(documents));
    const outcome = await runScenario({ folder, command, corpus, documents, jobDocuments: 200, say });
    if (!outcome.isSame || outcome.newJobsOfSecondAdding !== 0) throw new Error(JSON.stringify(outcome));
    return { date: today(), machine: machine(), documents, jobDocuments: 200, workers: 3, ...outcome };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds in which the workers take the middle of the corpus, from a tenth to nine tenths: without their start and their end. */
async function timeWorkers(count: number, articles: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  const redis = await RedisServer.start(folder);
  const workers: ChildProcess[] = [];
  const reader = statusReader(redis.url);
  try {
    await addCorpus(variedArticles(articles), { redis: redis.url, corpus: 'speed', out: folder, store: folderStore(folder), jobDocuments: 20, queueLength: 1e6 });
    for (let i = 0; i < count; i++) workers.push(spawn(process.execPath, [command, 'queue', 'work', '--redis', redis.url], { stdio: 'inherit' }));
    const reached = async (done: number): Promise<number> => {
      while (((await reader.read()).runs[0]?.done ?? 0) < done) await new Promise((resolve) => setTimeout(resolve, 50));
      return performance.now();
    };
    const began = await reached(articles * 0.1);
    return ((await reached(articles * 0.9)) - began) / 1000;
  } finally {
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(workers.filter((worker) => worker.exitCode === null).map((worker) => once(worker, 'exit')));
    await reader.close();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function speed(): Promise<object> {
  const [articles, rounds] = [Number(values.articles), Number(values.rounds)];
  const seconds: { one: number[]; two: number[] } = { one: [], two: [] };
  for (let round = 0; round < rounds; round++) {
    seconds.one.push(await timeWorkers(1, articles));
    seconds.two.push(await timeWorkers(2, articles));
    say(`round ${round + 1} of ${rounds}: one worker ${seconds.one.at(-1)!.toFixed(1)} s, two ${seconds.two.at(-1)!.toFixed(1)} s`);
  }
  const measured = articles * 0.8;
  const rate = (all: number[]): number => Math.round((100 * measured) / quantile(all, 0.5)) / 100;
  const speedup = Math.round(100 * quantile(seconds.one.map((s, i) => s / seconds.two[i]!), 0.5)) / 100;
  return { date: today(), machine: machine(), articles, rounds, documentsPerSecond: { oneWorker: rate(seconds.one), twoWorkers: rate(seconds.two) }, speedup };
}

const result = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Record<string, unknown>) : {};
if (values.only !== 'speed') result.scenario = await scenario();
if (values.only !== 'scenario') result.speed = await speed();
console.log(JSON.stringify(result, null, 2));
writeFileSync(target, `${JSON.stringify(result, null, 2)}\n`);
