/**
 * Learns the weights of the stance clues from NewsMTSC (Hamborg and Donnay 2021) and directed sentiment (Park et al. 2021):
 *
 *     tsx scripts/train-stance.ts --data ../shared/data [--check]
 *
 * Writes `src/lexicons/stance-weights.json`, the same file byte for byte each time. `--check` writes nothing: it prints the
 * figure of a cross-validation by article, and the figures on the development rows, which nothing is learned from.
 */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { bars } from './stance/bars.ts';
import { type Example, ExampleReader } from './stance/examples.ts';
import { fitMean, type Model, scoreOf } from './stance/fit.ts';
import { withBearing } from './stance/fit-bearing.ts';
import { freedomOf } from './stance/freedom.ts';
import { bestThreshold, f1s } from './stance/measure.ts';
import { printWeights } from './stance/print.ts';
import { stemOf } from '../src/measures/stance/stem.ts';

const data = process.argv[process.argv.indexOf('--data') + 1]!;
const isCheck = process.argv.includes('--check');
/** Directed sentiment has few rows that are not neutral, and means a narrower thing. */
const DIRECTED_WEIGHT = 0.2;
const FOLDS = 4;
const ORDERS = 3;
const FEWEST_STANDING = 20;

const reader = new ExampleReader();
const news = reader.read(join(data, 'stance/newsmtsc-rw.train.jsonl'), 0, 1);
const directed = reader.read(join(data, 'stance/dse-directed.train.jsonl'), 1, DIRECTED_WEIGHT);
const isBarred = bars([...news, ...directed]);
const isBarredWord = (word: string): boolean => isBarred(stemOf(word));
const freedom = freedomOf(reader.clues, isBarred);
const standingUsed = Uint8Array.from(reader.standings.counts, ([a, b], i) => (a! + b! >= FEWEST_STANDING && !/^(?:before|after) /.test(reader.standings.names[i]!) ? 1 : 0));
/** Learned from all directed rows and those of the news. */
const learn = (rows: readonly Example[]): Model => withBearing(fitMean([...rows, ...directed], options, ORDERS), rows, reader.clues, reader.standings, isBarredWord);
const options = { epochs: 8, rate: 0.02, standingRate: 0.005, freedom, standingUsed };

if (isCheck) {
  const groups = [...new Set(news.map((e) => e.group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scores: number[] = [];
  const floors = [0, 0.03, 0.06, 0.1];
  const floored = floors.map((): number[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(news.filter((e) => foldOf.get(e.group) !== fold));
    news.forEach((e, i) => { if (foldOf.get(e.group) === fold) { scores[i] = scoreOf(e, model); floors.forEach((f, k) => { floored[k]![i] = scoreOf(e, model, f); }); } });
  }
  const labels = news.map((e) => e.label);
  const { macro, threshold } = bestThreshold(labels, scores);
  console.log(`cross-validation  macro-F1 ${macro.toFixed(4)} at ${threshold.toFixed(2)}; at 0.7 of it ${f1s(labels, scores, threshold * 0.7).macro.toFixed(4)}`);
  floors.forEach((f, k) => console.log('floor', f, bestThreshold(labels, floored[k]!)));
  const model = learn(news);
  for (const name of ['newsmtsc-rw.dev', 'newsmtsc-mt.dev', 'seesaw-stance.dev', 'dse-directed.dev']) {
    const rows = reader.read(join(data, `stance/${name}.jsonl`), -1, 1);
    const [y, s] = [rows.map((e) => e.label), rows.map((e) => scoreOf(e, model))];
    const [full, low, best] = [f1s(y, s, threshold), f1s(y, s, threshold * 0.7), bestThreshold(y, s)];
    console.log(`${name.padEnd(18)}macro-F1 ${full.macro.toFixed(3)}, low ${low.macro.toFixed(3)}, best ${best.macro.toFixed(3)} at ${best.threshold.toFixed(2)}; F1pn ${full.polar.toFixed(3)}, low ${low.polar.toFixed(3)}`);
  }
} else {
  const model = learn(news);
  writeFileSync(new URL('../src/lexicons/stance-weights.json', import.meta.url), printWeights(model, reader));
}
