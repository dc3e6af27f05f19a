/**
 * Throughput of `undertone analyze --format ndjson` over a long corpus with one thread and with several, whole processes, interleaved.
 *
 *     npm run bench:corpus -- [--documents 20000] [--rounds 3] [--threads 2]
 *
 * Beside the threads of one process, as many processes over a share of the corpus each say what the machine itself can give.
 * Writes benchmarks/results/corpus.json. The output is thrown away while it is timed; that it is the same is looked at over 1,000 documents.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, today } from './machine.ts';
import { quantile } from './throughput/rounds.ts';
import { variedArticles, writeNdjson } from './varied-corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '3' }, threads: { type: 'string', default: '2' } } });
const [documents, rounds, threads] = [values.documents, values.rounds, values.threads].map(Number) as [number, number, number];
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
const command = (corpus: string, concurrency: number): string[] => [join(root, 'dist/cli.js'), 'analyze', corpus, '--format', 'ndjson', '--concurrency', String(concurrency)];

/** Seconds until all the processes are done. */
async function time(runs: string[][]): Promise<number> {
  const began = performance.now();
  await Promise.all(runs.map((run) => new Promise<void>((resolve, reject) => {
    spawn(process.execPath, run, { stdio: ['ignore', 'ignore', 'inherit'] }).once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${run.join(' ')} exits with ${code}`))));
  })));
  return (performance.now() - began) / 1000;
}

function digestOfOutput(corpus: string, concurrency: number): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(corpus, concurrency), { maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr.toString());
  return createHash('sha256').update(stdout).digest('hex');
}

try {
  const corpus = join(folder, 'corpus.ndjson');
  await writeNdjson(corpus, variedArticles(documents));
  const shares = Array.from({ length: threads }, (_, i) => join(folder, `share-${i}.ndjson`));
  for (const [i, share] of shares.entries()) await writeNdjson(share, [...variedArticles(documents)].filter((_, at) => at % threads === i));
  const sample = join(folder, 'sample.ndjson');
  await writeNdjson(sample, variedArticles(1000));
  const isSame = digestOfOutput(sample, 1) === digestOfOutput(sample, threads);
  if (!isSame) throw new Error('the outputs differ');

  const seconds: Record<'one' | 'threads' | 'processes', number[]> = { one: [], threads: [], processes: [] };
  for (let round = 0; round < rounds; round++) {
    seconds.one.push(await time([command(corpus, 1)]));
    seconds.threads.push(await time([command(corpus, threads)]));
    seconds.processes.push(await time(shares.map((share) => command(share, 1))));
    process.stderr.write(`round ${round + 1} of ${rounds}: ${Object.entries(seconds).map(([name, all]) => `${name} ${all.at(-1)!.toFixed(1)} s`).join(', ')}\n`);
  }
  const summary = (all: number[]) => ({ seconds: all.map(round2), documentsPerSecond: round2(documents / quantile(all, 0.5)) });
  const speedup = (all: number[]): number => round2(quantile(all.map((s, i) => seconds.one[i]! / s), 0.5));
  const result = {
    date: today(), machine: machine(), corpus: { documents, megabytes: round2(statSync(corpus).size / 1e6) }, threads, isSame,
    one: summary(seconds.one), threadsOfOneProcess: { ...summary(seconds.threads), speedup: speedup(seconds.threads) },
    processes: { ...summary(seconds.processes), speedup: speedup(seconds.processes) },
  };
  console.log(JSON.stringify(result, null, 2));
  writeFileSync(join(root, 'benchmarks/results/corpus.json'), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
