/** What runs in each thread of the pool: a batch of documents in, their lines out. */
import { workerData } from 'node:worker_threads';
import { type AnalyzerOptions, createAnalyzer } from '../index.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { outcomeOf } from './outcome.ts';
import { type Posted, type PostedLine, received } from './posted.ts';

const options = workerData as AnalyzerOptions;
const analyzer = createAnalyzer(options);
const lexicon = lexiconDigest(options.lexicons);

export default function analyzeBatch(documents: readonly Posted[]): PostedLine[] {
  return documents.map((document) => {
    const outcome = outcomeOf(analyzer, received(document), lexicon);
    return 'report' in outcome ? { json: JSON.stringify(outcome.report), failed: false } : { json: JSON.stringify(outcome.failure), failed: true };
  });
}
