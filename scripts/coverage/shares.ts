/** Shares of lines and branches that were run, in per cent. */
import { relative } from 'node:path';
import coverage, { type CoverageMap, type FileCoverage } from 'istanbul-lib-coverage';

/** What all together must reach, in per cent. */
export const LEAST = 95;

export interface Shares {
  lines: number;
  branches: number;
}

/** Of these files together; a file without any branch, or any line, has run all of them. */
export function shareOf(files: readonly FileCoverage[]): Shares {
  const sum = coverage.createCoverageSummary();
  for (const file of files) sum.merge(file.toSummary());
  const percent = ({ covered, total }: { covered: number; total: number }): number => (total === 0 ? 100 : Math.floor((10_000 * covered) / total) / 100);
  return { lines: percent(sum.lines), branches: percent(sum.branches) };
}

/** By folder of `src`, files of `src` itself under `src`, and all together. */
export function sharesByFolder(map: CoverageMap, root: string): Record<string, Shares> {
  const folders = new Map<string, FileCoverage[]>([['all', []]]);
  for (const path of map.files()) {
    const parts = relative(root, path).split('/');
    const file = map.fileCoverageFor(path);
    for (const name of ['all', parts.length > 2 ? parts.slice(0, 2).join('/') : 'src']) {
      const files = folders.get(name);
      if (files) files.push(file);
      else folders.set(name, [file]);
    }
  }
  return Object.fromEntries([...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, files]) => [name, shareOf(files)]));
}
