/** How much each entry makes its importer load, beside its dependencies, and that it is no more than agreed: by size-limit. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Packed } from './tarball.ts';

const tools = join(import.meta.dirname, 'tools');

/** Kilobytes of 1000 bytes after gzip, some 5 to 15 % above what they were when last set. */
const BOUNDS: Record<string, number> = {
  'index.js': 1300, 'index.cjs': 1300, 'render.js': 55, 'render.cjs': 55, 'schema.js': 60, 'schema.cjs': 60, 'node.js': 1310, 'node.cjs': 12, 'norms.js': 5, 'norms.cjs': 5, 'queue.js': 1320, 'queue.cjs': 20, 'browser.js': 2380,
};

/** What size-limit says of an entry; sizes in bytes, each file after gzip. */
export interface Size {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}

export function sizesOf({ project }: Packed): Size[] {
  const checks = Object.entries(BOUNDS).map(([entry, bound]) => ({ name: entry, path: filesOf(join(project, 'node_modules/undertone/dist', entry)), limit: `${bound} kB`, gzip: true }));
  const config = join(project, '.size-limit.json');
  writeFileSync(config, JSON.stringify(checks));
  // It looks for its plugin beside the manifest of the folder it runs in. It ends with 1 where an entry is too large.
  const { stdout, stderr } = spawnSync(process.execPath, [join(tools, 'node_modules/size-limit/bin.js'), '--json', '--config', config], { cwd: tools, encoding: 'utf8' });
  const sizes = stdout.trimStart().startsWith('[') ? (JSON.parse(stdout) as Size[]) : [];
  if (sizes.length !== checks.length) throw new Error(`size-limit:\n${stdout}${stderr}`);
  return sizes;
}

export const checkSizes = (sizes: readonly Size[]): string[] =>
  sizes.filter(({ passed }) => !passed).map(({ name, size, sizeLimit }) => `${name} is ${size} bytes after gzip; the bound is ${sizeLimit} (${import.meta.filename})`);

/** The entry and the chunks that it imports, directly or not. */
function filesOf(entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    if (file.endsWith('browser.js')) continue;
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*['"](\.\/[\w-]+\.js)['"]/gm)) files.add(join(dirname(file), path!));
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/^\} from ['"](\.\/[\w-]+\.js)['"]/gm)) files.add(join(dirname(file), path!));
  }
  return [...files];
}
