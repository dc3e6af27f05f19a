/** How much each entry makes its importer load, beside its dependencies, and that it is no more than agreed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Packed } from './tarball.ts';

/** Kilobytes of 1000 bytes after gzip, some 15 % above what they were when last set. */
const BOUNDS: Record<string, number> = {
  'index.js': 1100, 'index.cjs': 1100, 'render.js': 55, 'render.cjs': 55, 'schema.js': 60, 'schema.cjs': 60, 'node.js': 1100, 'node.cjs': 12, 'norms.js': 5, 'norms.cjs': 5, 'queue.js': 1100, 'queue.cjs': 20, 'browser.js': 2250,
};

export interface Size {
  entry: string;
  bytes: number;
  gzipped: number;
}

export function sizesOf({ project }: Packed): Size[] {
  return Object.keys(BOUNDS).map((entry) => {
    const files = filesOf(join(project, 'node_modules/undertone/dist', entry)).map((file) => readFileSync(file));
    return { entry, bytes: files.reduce((sum, { length }) => sum + length, 0), gzipped: gzipSync(Buffer.concat(files), { level: 9 }).length };
  });
}

export const checkSizes = (sizes: readonly Size[]): string[] =>
  sizes.filter(({ entry, gzipped }) => gzipped > BOUNDS[entry]! * 1000).map(({ entry, gzipped }) => `${entry} is ${gzipped} bytes after gzip; the bound is ${BOUNDS[entry]!} kB (${import.meta.filename})`);

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
