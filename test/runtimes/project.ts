/** A folder as a user has it: the packed package installed in `node_modules`, beside what it depends on. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const runtimes = fileURLToPath(new URL('node_modules/.bin', import.meta.url));

export interface Project {
  folder: string;
  /** Runs a program there; a runtime's downloads are forbidden to it. */
  run(command: string, parameters: readonly string[], environment?: Record<string, string>): SpawnSyncReturns<string>;
}

/** The package must have been built. */
export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-project-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'undertone'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'undertone') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(modules, 'undertone'), '--strip-components', '1']);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { undertone: '*' } }));
  writeFileSync(join(folder, 'deno.json'), JSON.stringify({ nodeModulesDir: 'manual' }));
  cpSync(join(root, 'examples'), folder, { recursive: true, filter: (path) => !path.includes('examples/browser') });
  const run: Project['run'] = (command, parameters, environment = {}) =>
    spawnSync(command, parameters, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', ...environment }, maxBuffer: 2 ** 28 });
  return { folder, run };
}
