/** What runs in each thread of the pool: a batch of documents in, their lines out. */
import { workerData } from 'node:worker_threads';
import { type AnalyzerOptions, createAnalyzer } from '../index.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { outcomeOf } from './outcome.ts';
import { UnreadableDocument } from './unreadable.ts';

/** A document on its way to a worker; classes do not survive the way. */
export type Posted = { input: unknown } | { unreadable: { id: string | null; reason: string; digest: string | null } };
/** One line of JSON, and whether it is a failure record. JSON crosses between threads at less cost than a report as an object. */
export interface PostedLine {
  json: string;
  failed: boolean;
}

const options = workerData as AnalyzerOptions;
const analyzer = createAnalyzer(options);
const lexicon = lexiconDigest(options.lexicons);

export default function analyzeBatch(documents: readonly Posted[]): PostedLine[] {
  return documents.map((posted) => {
    const document = 'input' in posted ? posted.input : new UnreadableDocument(posted.unreadable.id, posted.unreadable.reason, posted.unreadable.digest);
    const outcome = outcomeOf(analyzer, document, lexicon);
    return 'report' in outcome ? { json: JSON.stringify(outcome.report), failed: false } : { json: JSON.stringify(outcome.failure), failed: true };
  });
}
