/** The package as its users get it: nothing of it is touched but its public API, from the built files. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnalyzeInput, AnalyzerOptions } from '../../src/contract/input.ts';
import type { Report } from '../../src/contract/report.ts';

export interface Analyzer { analyze(input: AnalyzeInput): Report }
export type CreateAnalyzer = (options?: AnalyzerOptions) => Analyzer;

export async function loadPackage(): Promise<CreateAnalyzer> {
  const built = new URL('../../dist/index.js', import.meta.url);
  if (!existsSync(fileURLToPath(built))) throw new Error('dist/index.js is not there: run `npm run build` first');
  const { createAnalyzer } = (await import(built.href)) as { createAnalyzer: CreateAnalyzer };
  return createAnalyzer;
}
