/** What processes and threads of `dist` ran, as V8 counted it, told of `src` by the source maps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeProcessCovs, type ProcessCov } from '@bcoe/v8-coverage';
import { parse } from 'acorn';
import { convert } from 'ast-v8-to-istanbul';
import coverage from 'istanbul-lib-coverage';

/** Files are merged so many at a time, for there are hundreds of some megabytes. */
const TOGETHER = 20;

/** @param folder where `NODE_V8_COVERAGE` had them left */
export async function coverageOfProcesses(folder: string, root: string): Promise<coverage.CoverageMap> {
  const map = coverage.createCoverageMap();
  const dist = join(root, 'dist/');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  let merged: ProcessCov = { result: [] };
  for (let i = 0; i < files.length; i += TOGETHER) {
    merged = mergeProcessCovs([merged, ...files.slice(i, i + TOGETHER).map((name) => ofDist(join(folder, name), dist))]);
  }
  for (const script of merged.result) {
    const path = fileURLToPath(script.url);
    if (!existsSync(`${path}.map`)) continue;
    const code = readFileSync(path, 'utf8');
    const sourceMap = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { sources: string[] };
    sourceMap.sources = sourceMap.sources.map((source) => resolve(dirname(path), source));
    const data = await convert({
      code, wrapperLength: 0, sourceMap: sourceMap as never, coverage: script, ast: parse(code, { ecmaVersion: 'latest', sourceType: path.endsWith('.cjs') ? 'script' : 'module', locations: true }) as never,
    });
    for (const [source, counts] of Object.entries(data)) if (isCounted(source, root)) map.merge({ [source]: counts });
  }
  // As it would be read from a file: places without an end are written otherwise in memory, and would be taken for other places than those vitest counted.
  return coverage.createCoverageMap(JSON.parse(JSON.stringify(map)) as coverage.CoverageMapData);
}

function ofDist(file: string, dist: string): ProcessCov {
  const { result } = JSON.parse(readFileSync(file, 'utf8')) as ProcessCov;
  // The browser's bundle holds its dependencies and runs in no process.
  return { result: result.filter(({ url }) => url.startsWith('file://') && fileURLToPath(url).startsWith(dist) && !url.endsWith('/browser.js')) };
}

const isCounted = (source: string, root: string): boolean => source.startsWith(join(root, 'src/')) && source.endsWith('.ts') && !source.startsWith(join(root, 'src/generated/'));
