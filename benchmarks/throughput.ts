/**
 * Throughput: the whole analysis and each measure alone, beside wink-nlp's default `readDoc` on the same texts, interleaved in one
 * run. Ratios are medians over paired rounds, so that a machine that slows down slows both.
 *
 *     npm run bench -- [--corpus DIR] [--rounds N]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './throughput/corpus.ts';
import { interleave, quantile, type Contestant } from './throughput/rounds.ts';
import { createAnalyzer } from '../dist/index.js';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '40' } } });
const root = join(import.meta.dirname, '..');
const folders = values.corpus ? [values.corpus] : [join(root, 'seeds/dev'), join(root, 'seeds/test')];
const texts = folders.flatMap(readCorpus);
const rounds = Number(values.rounds);

const require = createRequire(import.meta.url);
const wink = (require('wink-nlp') as (model: unknown) => { readDoc(text: string): { tokens(): { length(): number } } })(require('wink-eng-lite-web-model'));
const tokens = texts.reduce((n, text) => n + wink.readDoc(text).tokens().length(), 0);
const bytes = texts.reduce((n, text) => n + Buffer.byteLength(text), 0);

const contestants: Contestant[] = [{ name: 'wink-nlp readDoc', run: (text) => wink.readDoc(text) }];
const whole = createAnalyzer();
contestants.push({ name: 'whole analysis', run: (text) => whole.analyze(text) });
for (const measure of ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const) {
  const analyzer = createAnalyzer({ measures: [measure] });
  contestants.push({ name: `${measure} alone`, run: (text) => analyzer.analyze(text) });
}

const times = interleave(contestants, texts, rounds);
const base = times[0]!;
const rows = contestants.map(({ name }, i) => {
  const ratios = times[i]!.map((ms, round) => ms / base[round]!);
  const ms = quantile(times[i]!, 0.5);
  return {
    name,
    msPerRound: round3(ms), documentsPerSecond: Math.round((1000 * texts.length) / ms), tokensPerSecond: Math.round((1000 * tokens) / ms), megabytesPerSecond: round3(bytes / 1000 / ms),
    ratio: { median: round3(quantile(ratios, 0.5)), low: round3(quantile(ratios, 0.25)), high: round3(quantile(ratios, 0.75)) },
  };
});

console.log(`${texts.length} documents, ${tokens} tokens, ${(bytes / 1000).toFixed(1)} kB; ${rounds} rounds\n`);
console.log(`${'contestant'.padEnd(22)} ${'ms'.padStart(8)} ${'docs/s'.padStart(8)} ${'tokens/s'.padStart(10)} ${'MB/s'.padStart(7)}   ratio to wink-nlp, median [quartiles]`);
for (const r of rows) {
  console.log(
    `${r.name.padEnd(22)} ${r.msPerRound.toFixed(2).padStart(8)} ${String(r.documentsPerSecond).padStart(8)} ${String(r.tokensPerSecond).padStart(10)} ${r.megabytesPerSecond.toFixed(2).padStart(7)}   ${r.ratio.median.toFixed(2)} [${r.ratio.low.toFixed(2)}–${r.ratio.high.toFixed(2)}]`,
  );
}

const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGigabytes: Math.round(totalmem() / 2 ** 30), node: process.version };
mkdirSync(join(root, 'benchmarks/results'), { recursive: true });
const name = values.corpus ? 'throughput-corpus.json' : 'throughput.json';
const result = { date: new Date().toISOString().slice(0, 10), machine, corpus: { documents: texts.length, tokens, bytes }, rounds, rows };
writeFileSync(join(root, 'benchmarks/results', name), `${JSON.stringify(result, null, 2)}\n`);

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
