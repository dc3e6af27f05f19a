/**
 * How right the package is: on the seed corpus, and on row files where they are there.
 *
 *   npm run bench:accuracy -- [--corpus DIR] [--data DIR] [--only NAME,NAME] [--limit N] [--errors N] [--out FILE]
 *
 * --corpus  default `seeds`: its halves `dev` and `test`, or the folder itself      --data   default `../shared/data`; passed over where it is not there
 * --only    names of halves and row files, such as `dev,babe.dev`, or `intervals`; row files that end in `.train` are scored only when named here
 * --limit   the first N rows of each row file                 --errors print the N worst errors of each layer
 * --out     where the JSON goes; default benchmarks/results/accuracy.json, written only by a whole run (no --only, no --limit)
 *
 * Errors are never printed of `test`, which no rule may be made for, nor of `polnear.dev`, whose authors ask that it only be scored.
 */
import fs from 'node:fs';
import path from 'node:path';
import { today } from '../machine.ts';
import { REPLICATES, SEED } from './bootstrap.ts';
import type { Slip } from './comparison.ts';
import { countArticles, readHalf } from './corpus.ts';
import { loadPackage } from './package-api.ts';
import { outletsOf, outletTable } from './outlets.ts';
import { rowFiles, scoreRows, type RowScore } from './score-rows.ts';
import { scoreCorpus, type CorpusScore } from './score-corpus.ts';
import { coverageOf, coverageTable, populationsOf, readTexts, type Coverage } from './score-intervals.ts';
import { curveLines } from './score-curve.ts';
import { confusionTable, figureTable } from './table.ts';

const UNREAD = ['test', 'polnear.dev'];
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpus = option('corpus') ?? 'seeds';
const data = option('data') ?? path.join('..', 'shared', 'data');
const only = option('only')?.split(',');
const limit = Number(option('limit') ?? Infinity);
const errors = Number(option('errors') ?? 0);
const out = option('out') ?? (only || Number.isFinite(limit) ? undefined : path.join('benchmarks', 'results', 'accuracy.json'));
if (Number.isNaN(limit) || Number.isNaN(errors)) throw new Error('--limit and --errors take a number');

const createAnalyzer = await loadPackage();
const { analyzer } = createAnalyzer().analyze('');
const results = {
  date: today(), package: analyzer, interval: { level: 0.95, method: 'percentile bootstrap over articles or rows', replicates: REPLICATES, seed: SEED },
  corpus: {} as Record<string, Omit<CorpusScore, 'slips'>>, rows: {} as Record<string, Omit<RowScore, 'slips'>>,
  samplingIntervals: [] as Coverage[],
};

const halves = ['dev', 'test'].filter((half) => fs.existsSync(path.join(corpus, half))).map((half) => path.join(corpus, half));
for (const folder of halves.length > 0 ? halves : [corpus]) {
  const half = path.basename(path.resolve(folder));
  if (only && !only.includes(half)) continue;
  const articles = readHalf(folder);
  console.log(`${folder}: ${articles.length} of ${countArticles(folder)} articles have gold`);
  if (articles.length === 0) continue;
  const { slips, ...score } = scoreCorpus(articles, createAnalyzer, outletsOf(folder));
  results.corpus[half] = score;
  console.log(figureTable(`${folder}, ${articles.length} articles`, score.figures));
  console.log(outletTable(`${folder}, by outlet`, score.outlets));
  for (const [name, table] of Object.entries(score.confusions)) console.log(confusionTable(name, table));
  printErrors(half, slips);
}
for (const file of rowFiles(data)) {
  const name = path.basename(file, '.jsonl');
  if (only ? !only.includes(name) : name.endsWith('.train')) continue;
  const { slips, ...score } = scoreRows(data, file, limit, createAnalyzer);
  results.rows[name] = score;
  console.log(figureTable(`${name}, ${score.rows} rows`, score.figures));
  for (const [peer, figures] of Object.entries(score.peers ?? {})) console.log(figureTable(`  beside: ${peer}`, figures));
  if (score.curve && score.length) console.log(curveLines(score.curve, score.length));
  if (score.confusion) console.log(confusionTable(name, score.confusion));
  printErrors(name, slips);
}
if (!only || only.includes('intervals')) {
  results.samplingIntervals = coverageOf(populationsOf(readTexts(corpus, data), createAnalyzer));
  console.log(coverageTable(results.samplingIntervals));
}
if (out !== undefined) {
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
  console.log(`wrote ${out}`);
}

/** The worst of each layer. */
function printErrors(name: string, slips: Slip[]): void {
  if (errors <= 0) return;
  if (UNREAD.includes(name)) return console.log(`  errors of ${name} are not printed`);
  for (const layer of [...new Set(slips.map((slip) => slip.layer))]) {
    const worst = slips.filter((slip) => slip.layer === layer).sort((a, b) => b.weight - a.weight);
    console.log(`  ${layer}: ${worst.length} errors`);
    for (const slip of worst.slice(0, errors)) console.log(`    ${slip.line.replace(/\s+/gu, ' ')}`);
  }
}
