/**
 * Mutation testing of the rooms that decide what is evidence: `npm run mutation`, for hours, or a sample by `npm run mutation -- --share 0.1 --seed 1`;
 * `--part voices` tries one part, `--part voices --files cues,claims` two of its files. Prints the figures, and writes them to `--out`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { drawn, nameOf } from './sample.js';
import { figuresOf, readReport } from './summary.js';

const { values } = parseArgs({ options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, part: { type: 'string' }, files: { type: 'string' }, out: { type: 'string' } } });
const sample = { share: Number(values.share), seed: values.seed };
const parts = values.part === undefined ? ['voices', 'measures', 'matcher'] : [values.part];

const figures = {};
for (const part of parts) {
  const report = `coverage/mutation/${part}.json`;
  const { status } = spawnSync('npx', ['stryker', 'run', 'scripts/mutation/stryker.config.js'], {
    stdio: 'inherit', env: { ...process.env, UNDERTONE_MUTATION: JSON.stringify({ part, files: values.files?.split(','), sample, report }) },
  });
  if (status !== 0) process.exit(status ?? 1);
  const read = readReport(report);
  // Mutants on lines that no test runs never reach the runner, which draws the sample.
  for (const [file, { mutants }] of Object.entries(read.files)) {
    for (const mutant of mutants) if (mutant.status === 'NoCoverage' && !drawn(sample)(nameOf(file, mutant))) mutant.status = 'RuntimeError';
  }
  figures[part] = figuresOf(read);
}

const print = (line) => process.stdout.write(`${line}\n`);
const row = (name, { tried, mutants, killed, timedOut, survived, notCovered, killedShare, interval }) =>
  [name, `${tried}/${mutants}`, killed, timedOut, survived, notCovered, killedShare ?? '', interval?.join('–') ?? ''].map((cell, i) => (i === 0 ? String(cell).padEnd(50) : String(cell).padStart(i === 7 ? 14 : 11))).join('');
print(['', 'tried', 'killed', 'timed out', 'survived', 'not run', '% killed', '95 %'].map((cell, i) => (i === 0 ? cell.padEnd(50) : cell.padStart(i === 7 ? 14 : 11))).join(''));
for (const [part, { all, files }] of Object.entries(figures)) {
  for (const [file, counts] of Object.entries(files)) if (counts.tried > 0) print(row(file, counts));
  print(row(part, all));
}
if (values.out !== undefined) {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const result = { date: new Date().toISOString().slice(0, 10), stryker: devDependencies['@stryker-mutator/core'], sample, parts: figures };
  writeFileSync(values.out, `${JSON.stringify(result, null, 1)}\n`);
}
