/**
 * Throughput: the whole analysis and each measure alone, beside wink-nlp and the tools a user would take instead, on the same texts,
 * interleaved in one run. Ratios are medians over paired rounds, so that a machine that slows down slows all.
 *
 *     npm run bench -- [--corpus DIR] [--rounds N] [--compare]
 *
 * Writes benchmarks/results/throughput.json and .svg (with --corpus: throughput-corpus.*). --compare says what moved since the last run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.ts';
import { compareRuns } from './compare.ts';
import { contestants, countTokens, retext } from './contestants.ts';
import { readCorpus } from './corpus.ts';
import { interleave, quantile } from './rounds.ts';
import { measureProcesses } from './processes.ts';
import type { Result, Row } from './result.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '20' }, compare: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '../..');
const folders = values.corpus ? [values.corpus] : [join(root, 'seeds/dev'), join(root, 'seeds/test')];
const texts = folders.flatMap(readCorpus);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1 on: ${values.rounds}`);

const tokens = texts.reduce((n, text) => n + countTokens(text), 0);
const bytes = texts.reduce((n, text) => n + Buffer.byteLength(text), 0);
const all = [...contestants(), await retext()];
const times = interleave(all, texts, rounds, (share) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${'█'.repeat(Math.round(share * 40)).padEnd(40, '·')} ${Math.round(share * 100)} %`);
});
if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(60)}\r`);

const base = times[0]!.rounds;
const rows: Row[] = all.map(({ name }, i) => {
  const { rounds: own, documents } = times[i]!;
  const ratios = own.map((ms, round) => ms / base[round]!);
  const ms = quantile(own, 0.5);
  return {
    name,
    millisecondsPerRound: round3(ms),
    documentsPerSecond: Math.round((1000 * texts.length) / ms),
    tokensPerSecond: Math.round((1000 * tokens) / ms),
    megabytesPerSecond: round3(bytes / 1000 / ms),
    millisecondsPerDocument: { median: round3(quantile(documents, 0.5)), p95: round3(quantile(documents, 0.95)) },
    ratioToWink: { median: round3(quantile(ratios, 0.5)), low: round3(quantile(ratios, 0.25)), high: round3(quantile(ratios, 0.75)) },
  };
});

const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGigabytes: Math.round(totalmem() / 2 ** 30), node: process.version };
const result: Result = { date: new Date().toISOString().slice(0, 10), machine, corpus: { documents: texts.length, tokens, bytes }, rounds, rows, processes: measureProcesses(root, folders) };

console.log(`${texts.length} documents, ${tokens} tokens, ${(bytes / 1000).toFixed(1)} kB; ${rounds} rounds; ${machine.cpu}, Node ${machine.node}\n`);
console.log(`${''.padEnd(28)} ${'docs/s'.padStart(8)} ${'tokens/s'.padStart(10)} ${'MB/s'.padStart(7)} ${'ms/doc'.padStart(8)} ${'p95'.padStart(8)}   time against wink-nlp readDoc, median [quartiles]`);
for (const r of rows) {
  const { median, low, high } = r.ratioToWink;
  console.log(
    `${r.name.padEnd(28)} ${String(r.documentsPerSecond).padStart(8)} ${String(r.tokensPerSecond).padStart(10)} ${r.megabytesPerSecond.toFixed(2).padStart(7)} ` +
      `${r.millisecondsPerDocument.median.toFixed(2).padStart(8)} ${r.millisecondsPerDocument.p95.toFixed(2).padStart(8)}   ${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`,
  );
}
console.log('\nwhole processes, median of five: from start to the first report of one document, and peak memory over the corpus');
for (const p of result.processes) console.log(`${p.name.padEnd(28)} ${`${p.coldStartMilliseconds} ms`.padStart(10)} ${`${p.peakMegabytes} MB`.padStart(10)}`);

const name = values.corpus ? 'throughput-corpus' : 'throughput';
const file = join(root, 'benchmarks/results', `${name}.json`);
if (values.compare) {
  if (existsSync(file)) console.log(`\n${compareRuns(JSON.parse(readFileSync(file, 'utf8')) as Result, result)}`);
  else console.log('\nno earlier run to compare with');
}
mkdirSync(join(root, 'benchmarks/results'), { recursive: true });
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(join(root, 'benchmarks/results', `${name}.svg`), chart(result));

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
