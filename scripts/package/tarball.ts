/** The package as a stranger gets it: packed, and unpacked in a folder of its own with its dependencies beside it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Manifest {
  name: string;
  version: string;
  sideEffects?: boolean;
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

export interface Packed {
  manifest: Manifest;
  tarball: string;
  /** A folder in whose `node_modules` the package is installed. */
  project: string;
  remove(): void;
}

/** Packs what `npm run build` has built. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-package-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
  const project = join(folder, 'project');
  const modules = join(project, 'node_modules');
  mkdirSync(modules, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  renameSync(join(folder, 'package'), join(modules, 'undertone'));
  const manifest = JSON.parse(readFileSync(join(modules, 'undertone/package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return { manifest, tarball, project, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every entry by the name it is imported under. */
export function entriesOf({ name, exports }: Manifest): string[] {
  return Object.keys(exports).filter((path) => path !== './package.json').map((path) => name + path.slice(1));
}
