/**
 * What share of the lines and branches of `src` all tests run: `npm run coverage`. Counts what runs within vitest, and in the processes and threads that tests
 * start of what is built. `-- --queue` adds the tests that start a Redis; `-- --out FILE` writes the figures. Ends with 1 where all together are below 95 %.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import coverage from 'istanbul-lib-coverage';
import { coverageOfProcesses } from './processes.ts';
import { LEAST, shareOf, sharesByFolder } from './shares.ts';

const { values } = parseArgs({ options: { queue: { type: 'boolean', default: false }, out: { type: 'string' } } });
const root = process.cwd();
const target = join(root, 'coverage');

function run(command: string, args: readonly string[], env: Record<string, string> = {}): number {
  return spawnSync('npx', [command, ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}

for (const folder of ['vitest', 'processes']) rmSync(join(target, folder), { recursive: true, force: true });
// With source maps, by which what ran in `dist` is told of `src`.
if (run('tsup', ['--sourcemap']) !== 0) process.exit(1);

const all = coverage.createCoverageMap();
let failed = false;
for (const tests of ['own', ...(values.queue ? ['queue'] : [])]) {
  const folder = join(target, 'vitest', tests);
  const status = run('vitest', ['run', '--root', root, '--config', join(root, 'scripts/coverage/vitest.config.ts')], { COVERAGE_OF: tests, COVERAGE_TO: folder });
  failed ||= status !== 0;
  all.merge(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')) as coverage.CoverageMapData);
}
all.merge(await coverageOfProcesses(join(target, 'processes'), root));

const folders = sharesByFolder(all, root);
const row = (name: string, { lines, branches }: { lines: number; branches: number }): string => `${name.padEnd(44)}${lines.toFixed(2).padStart(8)}${branches.toFixed(2).padStart(10)}`;
console.log(`\n${''.padEnd(44)}${'lines'.padStart(8)}${'branches'.padStart(10)}`);
for (const [folder, shares] of Object.entries(folders)) console.log(row(folder, shares));
console.log(`\nbelow ${LEAST} %:`);
for (const path of all.files().sort()) {
  const shares = shareOf([all.fileCoverageFor(path)]);
  if (Math.min(shares.lines, shares.branches) < LEAST) console.log(row(path.slice(root.length + 1), shares));
}
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), least: LEAST, queue: values.queue, folders }, null, 1)}\n`);
if (failed) console.log('\nNot all tests pass.');
if (failed || Math.min(folders.all!.lines, folders.all!.branches) < LEAST) process.exitCode = 1;
