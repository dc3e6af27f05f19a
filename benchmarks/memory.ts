/**
 * Peak memory of the command over a short and over a ten times longer stream: it must not grow with the stream.
 *
 *     npm run bench:memory -- [--documents 20000] [--factor 10] [--threads 1,2]
 *
 * The documents come down a pipe and the results leave by one; peak is the process's own, threads included. Writes benchmarks/results/memory.json.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, today } from './machine.ts';
import { shortDocuments } from './varied-corpus.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '20000' }, factor: { type: 'string', default: '10' }, threads: { type: 'string', default: '1,2' } } });
const [documents, factor] = [Number(values.documents), Number(values.factor)];
const root = join(import.meta.dirname, '..');

/** Says its peak on stderr when it ends. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

async function peakMegabytes(count: number, threads: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', PEAK, join(root, 'dist/cli.js'), 'analyze', '--format', 'ndjson', '--concurrency', String(threads)], { stdio: ['pipe', 'pipe', 'pipe'] });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => { for (const byte of chunk) if (byte === 10) lines += 1; });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const closed = once(child, 'close');
  for (const document of shortDocuments(count)) if (!child.stdin.write(`${JSON.stringify(document)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await closed;
  const peak = Number(/peak (\d+)/.exec(said)?.[1]);
  if (lines !== count || !(peak > 0)) throw new Error(`${lines} lines for ${count} documents: ${said}`);
  return Math.round(peak / 102.4) / 10;
}

const rows = [];
for (const threads of values.threads.split(',').map(Number)) {
  const short = await peakMegabytes(documents, threads);
  const long = await peakMegabytes(documents * factor, threads);
  rows.push({ threads, peakMegabytes: { [documents]: short, [documents * factor]: long }, difference: Math.round((long - short) * 10) / 10 });
  console.log(`${threads} thread${threads > 1 ? 's' : ''}: ${short} MB over ${documents} documents, ${long} MB over ${documents * factor}`);
}
writeFileSync(join(root, 'benchmarks/results/memory.json'), `${JSON.stringify({ date: today(), machine: machine(), rows }, null, 2)}\n`);
