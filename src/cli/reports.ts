/** The reports of all articles under paths, one after the other; what cannot be analysed is named on stderr, and the rest go on. */
import type { AnalyzerOptions, Report } from '../index.ts';
import { analyzeCorpus } from '../node/corpus.ts';
import { readCorpus, type ReadOptions } from '../node/read-corpus.ts';
import { complain } from './failure.ts';

export async function* reportsUnder(paths: readonly string[], read: ReadOptions, options: AnalyzerOptions, concurrency = 1): AsyncGenerator<Report, void, undefined> {
  for await (const item of analyzeCorpus(readCorpus(paths, read), { ...options, concurrency })) {
    if (item.state === 'analyzed') yield item.report;
    else {
      complain(`${item.id ?? (paths.length === 1 && paths[0] === '-' ? 'standard input' : `document ${item.index + 1}`)}: ${item.error.message}`);
      process.exitCode = 1;
    }
  }
}
