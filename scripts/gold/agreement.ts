/**
 * How far two annotators agree who did not see each other's work.
 *   npx tsx scripts/gold/agreement.ts [--out FILE] [A.json B.json …]
 *   npx tsx scripts/gold/agreement.ts --differences A.json B.json      every place where they differ, for whoever reconciles them
 * Without files: every article of seeds/annotations that has an `a` and a `b`, by halves; written to benchmarks/results/agreement.json.
 *
 * Spans: F1 for each layer. Labels: Krippendorff's alpha for nominal labels, over the spans that both marked (zones: over characters).
 * Actors: B³ over mentions. No side is the gold here: with the two exchanged, P and R change places and F1 and alpha stay.
 */
import fs from 'node:fs';
import path from 'node:path';
import { krippendorffAlpha } from '../../benchmarks/accuracy/alpha.ts';
import { REPLICATES, SEED, withIntervals, type Figures } from '../../benchmarks/accuracy/bootstrap.ts';
import { compareReadings } from '../../benchmarks/accuracy/compare-readings.ts';
import type { Comparison } from '../../benchmarks/accuracy/comparison.ts';
import { NONE, accuracy } from '../../benchmarks/accuracy/counts.ts';
import { figuresOf, labelsOf, namesOf } from '../../benchmarks/accuracy/figures.ts';
import { goldOf } from '../../benchmarks/accuracy/reading.ts';
import { figureTable } from '../../benchmarks/accuracy/table.ts';
import { readWorkingFile } from './working-file.ts';

const outAt = process.argv.indexOf('--out');
const named = process.argv.slice(2).filter((arg, i, all) => arg.endsWith('.json') && all[i - 1] !== '--out');
const out = outAt >= 0 ? process.argv[outAt + 1]! : named.length > 0 ? undefined : path.join('benchmarks', 'results', 'agreement.json');

const groups = named.length > 0 ? { given: pairFiles(named) } : { dev: pairsOf('dev'), test: pairsOf('test') };
const results: Record<string, { articles: number; figures: Figures; labelPairs: Record<string, number> }> = {};
for (const [group, pairs] of Object.entries(groups)) {
  if (pairs.length === 0) continue;
  const comparisons = pairs.map(([a, b]) => compareFiles(a, b));
  if (process.argv.includes('--differences')) printDifferences(comparisons);
  const figures = withIntervals(comparisons, agreementFigures);
  results[group] = {
    articles: pairs.length, figures,
    labelPairs: Object.fromEntries(namesOf(comparisons, 'labels').map((name) => [name, bothMarked(comparisons, name).reduce((n, pair) => n + pair.weight, 0)])),
  };
  console.log(figureTable(`${group}: ${pairs.length} articles, annotated twice`, figures));
}
if (Object.keys(results).length === 0) console.log('no article has two annotations yet');
else if (out !== undefined) {
  const interval = { level: 0.95, method: 'percentile bootstrap over articles', replicates: REPLICATES, seed: SEED };
  fs.writeFileSync(out, `${JSON.stringify({ interval, groups: results }, null, 1)}\n`);
  console.log(`wrote ${out}`);
}

/** Zones, marks and attributions that only one has are `missed` where the first has them and `extra` where the second has. */
function printDifferences(comparisons: readonly Comparison[]): void {
  for (const { layer, line } of comparisons.flatMap((c) => c.slips)) console.log(`${layer}: ${line}`);
}

function pairsOf(half: string): [string, string][] {
  const folder = path.join('seeds', 'annotations', half);
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.a.json')).sort().map((file) => path.join(folder, file));
  return files.map((a): [string, string] => [a, a.replace(/\.a\.json$/u, '.b.json')]).filter(([, b]) => fs.existsSync(b));
}

function pairFiles(files: string[]): [string, string][] {
  if (files.length % 2 === 1) throw new Error('give the files in pairs: A.json B.json');
  return files.flatMap((file, i): [string, string][] => (i % 2 === 0 ? [[file, files[i + 1]!]] : []));
}

function compareFiles(a: string, b: string): Comparison {
  const [first, second] = [readWorkingFile(a), readWorkingFile(b)];
  for (const [file, { problems }] of [[a, first], [b, second]] as const) {
    if (problems.length > 0) throw new Error(`${file} has ${problems.length} problem(s): run scripts/gold/resolve.ts on it`);
  }
  if (first.gold.digest !== second.gold.digest) throw new Error(`${a} and ${b} are of two articles`);
  return compareReadings(first.text, goldOf(first.gold), goldOf(second.gold));
}

function agreementFigures(comparisons: readonly Comparison[]): Record<string, number> {
  const figures = Object.fromEntries(Object.entries(figuresOf(comparisons)).filter(([name]) => !/ (?:macro-F1|accuracy)$/u.test(name)));
  for (const name of namesOf(comparisons, 'labels')) {
    // Actor ids are names, not labels that chance could hit.
    const pairs = bothMarked(comparisons, name);
    if (name !== 'actor id') figures[`${name} alpha`] = krippendorffAlpha(pairs);
    figures[`${name} accuracy`] = accuracy(pairs);
  }
  return figures;
}

function bothMarked(comparisons: readonly Comparison[], name: string): ReturnType<typeof labelsOf> {
  return labelsOf(comparisons, name).filter((pair) => pair.gold !== NONE && pair.found !== NONE);
}
