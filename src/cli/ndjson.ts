/** `undertone analyze --format ndjson`: a line for each document, in input order, into a file or down a pipe. */
import { once } from 'node:events';
import type { AnalyzerOptions } from '../index.ts';
import { analyzeCorpusToLines, type CorpusLine } from '../node/corpus.ts';
import type { CorpusDocument, FailureRecord } from '../node/outcome.ts';
import { corpusBytes, readCorpus, type ReadOptions } from '../node/read-corpus.ts';
import { complain, WrongUse } from './failure.ts';
import { keepHeapSmall } from './heap.ts';
import { progressLine } from './progress.ts';
import { freshFile, type ResumableFile, resumedFile, runIdentity } from './resume.ts';

export interface NdjsonRun {
  paths: readonly string[];
  read: ReadOptions;
  options: AnalyzerOptions;
  concurrency: number | undefined;
  /** The file to write; undefined for standard output. */
  file: string | undefined;
  isResumed: boolean;
}

/** Failures told of one by one on stderr; each is in the output anyway. */
const FAILURES_TOLD = 20;

/** Exit code 1 where a document failed: its line says why. */
export async function writeNdjson({ paths, read, options, concurrency, file, isResumed }: NdjsonRun): Promise<void> {
  if (isResumed && file === undefined) throw new WrongUse('--resume needs --output: what is done already is read from there');
  keepHeapSmall();
  const progress = progressLine(process.stderr);
  const total = process.stderr.isTTY ? await corpusBytes(paths, read) : null;
  let bytes = 0;
  const documents = readCorpus(paths, { ...read, onBytes: (count) => { bytes += count; } });
  const output = file === undefined ? null : isResumed ? await resumedFile(file, runIdentity(options), documents) : freshFile(file, runIdentity(options));
  const corpusOptions = { ...options, ...(concurrency === undefined ? {} : { concurrency }) };
  if (output !== null) await checkLast(output, corpusOptions);
  let [count, failed] = [output?.kept.documents ?? 0, output?.kept.failed ?? 0];
  if (failed > 0) process.exitCode = 1;

  for await (const line of analyzeCorpusToLines(documents, corpusOptions)) {
    if (output === null) await writeOut(line.json);
    else output.write(line.json);
    count += 1;
    if (line.state === 'failed') {
      failed += 1;
      process.exitCode = 1;
      tell(line, failed, () => progress.end(), count);
    }
    progress.update({ documents: count, failed, done: bytes, total });
  }
  progress.end();
  output?.finish();
  if (failed > FAILURES_TOLD) complain(`${failed} of ${count} documents failed; each has a line with "error"`);
}

function tell(line: CorpusLine, failed: number, clear: () => void, count: number): void {
  if (failed > FAILURES_TOLD) return;
  clear();
  complain(`${line.id ?? `document ${count}`}: ${(JSON.parse(line.json) as FailureRecord).error.message}`);
}

/** The last line that is kept, made anew, must be the same: options that `FILE.resume` no longer tells of show here. */
async function checkLast({ kept: { last, documents } }: ResumableFile, options: AnalyzerOptions): Promise<void> {
  if (last === null) return;
  for await (const { json } of analyzeCorpusToLines([last.document] satisfies CorpusDocument[], options)) {
    if (json !== last.line) throw new WrongUse(`line ${documents} comes out otherwise now: the run was begun with other options`);
  }
}

/** A reader that is slower than we are is waited for. */
async function writeOut(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
