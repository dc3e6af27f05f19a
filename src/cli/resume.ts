/**
 * A file of results that grows line by line and can be gone on with after any interruption.
 *
 * The file is its own record of what is done: line n is of document n. Beside it stands `FILE.resume` until the run is complete, and
 * holds what the lines cannot show: the options. To go on, the lines are checked against the documents, a torn last line is cut off,
 * and the last whole one is made anew and must come out the same.
 */
import { createReadStream, existsSync, ftruncateSync, fsyncSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import type { AnalyzerOptions } from '../index.ts';
import { version } from '../generated/version.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { byteLines } from '../node/byte-lines.ts';
import { type CorpusDocument, digestOf, idOf } from '../node/outcome.ts';
import { SCHEMA_VERSION } from '../report/report.ts';
import { messageOf, WrongUse } from './failure.ts';

/** What makes two runs the same, beside the documents. */
export interface RunIdentity {
  version: string;
  lexicon: string;
  options: AnalyzerOptions;
}

export function runIdentity(options: AnalyzerOptions): RunIdentity {
  return { version, lexicon: lexiconDigest(options.lexicons), options };
}

/** What stands in the file already. */
export interface Kept {
  documents: number;
  failed: number;
  /** The last document and its line, where there is one. */
  last: { document: CorpusDocument; line: string } | null;
}

export interface ResumableFile {
  kept: Kept;
  write(line: string): void;
  /** All is written. */
  finish(): void;
}

/** The file, to be written anew. An unfinished run's is not written over. */
export function freshFile(path: string, identity: RunIdentity): ResumableFile {
  if (isPlainFile(path) && existsSync(stateOf(path))) {
    throw new WrongUse(`${path} is of an unfinished run: go on with it by --resume, or remove ${stateOf(path)}`);
  }
  return resumable(path, identity, { documents: 0, failed: 0, last: null }, 0);
}

/**
 * The file, to be gone on with. As many documents are taken from `documents` as have their line in the file already.
 * Wrong use where these are not the documents, the options or the program of the run begun.
 */
export async function resumedFile(path: string, identity: RunIdentity, documents: AsyncIterator<CorpusDocument>): Promise<ResumableFile> {
  if (!isPlainFile(path)) throw new WrongUse(`a run into ${path} cannot be resumed: it is no plain file`);
  checkState(path, identity);
  const { kept, bytes } = existsSync(path) ? await keptIn(path, identity, documents) : { kept: { documents: 0, failed: 0, last: null }, bytes: 0 };
  return resumable(path, identity, kept, bytes);
}

/** The whole lines of the file, each checked against its document, and their length in bytes. */
async function keptIn(path: string, identity: RunIdentity, documents: AsyncIterator<CorpusDocument>): Promise<{ kept: Kept; bytes: number }> {
  const kept: Kept = { documents: 0, failed: 0, last: null };
  let bytes = 0;
  let last: { document: CorpusDocument; line: Uint8Array } | null = null;
  for await (const { bytes: line, isEnded } of byteLines(createReadStream(path), Infinity)) {
    if (!isEnded) break;
    const next = await documents.next();
    const place = `line ${kept.documents + 1} of ${path}`;
    if (next.done) throw new WrongUse(`${place} is of no document: the input has only ${kept.documents}`);
    const isFailure = checkLine(Buffer.from(line.buffer, line.byteOffset, line.byteLength), next.value, identity, place);
    kept.documents += 1;
    if (isFailure) kept.failed += 1;
    bytes += line.length + 1;
    last = { document: next.value, line };
  }
  if (last !== null) kept.last = { document: last.document, line: Buffer.from(last.line).toString() };
  return { kept, bytes };
}

/** Whether the line is a failure record; wrong use where it is of another document, or of another run. */
function checkLine(line: Buffer, document: CorpusDocument, { version: own, lexicon }: RunIdentity, place: string): boolean {
  const begin = `{"schemaVersion":${JSON.stringify(SCHEMA_VERSION)},"analyzer":${JSON.stringify({ name: 'undertone', version: own, lexicon })},`;
  if (!line.subarray(0, begin.length).equals(Buffer.from(begin))) throw new WrongUse(`${place} was not written by this version with these lexicons`);
  const named = Buffer.from(`"document":{"id":${JSON.stringify(idOf(document))},`);
  const after = begin.length + named.length;
  // A quotation mark inside a string is escaped, so that this is found as a field only.
  const digest = `"digest":${JSON.stringify(digestOf(document))}`;
  if (!line.subarray(begin.length, after).equals(named) || !line.includes(digest, after)) throw new WrongUse(`${place} is not of this document: the input is not the one the run was begun with`);
  return line.subarray(after, after + 8).toString() === '"digest"';
}

/** Nothing of the file is touched before the first line is there to be written, or the run is over. */
function resumable(path: string, identity: RunIdentity, kept: Kept, length: number): ResumableFile {
  const isPlain = isPlainFile(path);
  let file: number | null = null;
  let at = isPlain ? length : null;
  const opened = (): number => {
    if (file !== null) return file;
    if (isPlain) writeState(path, identity);
    file = openFile(path, isPlain && existsSync(path) ? 'r+' : 'w');
    if (isPlain) ftruncateSync(file, length);
    return file;
  };
  return {
    kept,
    write(line) {
      const bytes = Buffer.from(`${line}\n`);
      for (let from = 0; from < bytes.length; ) {
        const written = writeSync(opened(), bytes, from, bytes.length - from, at);
        from += written;
        if (at !== null) at += written;
      }
    },
    finish() {
      if (isPlain) fsyncSync(opened());
      closeSync(opened());
      if (isPlain) rmSync(stateOf(path), { force: true });
    },
  };
}

function stateOf(path: string): string {
  return `${path}.resume`;
}

function writeState(path: string, identity: RunIdentity): void {
  const state = stateOf(path);
  try {
    writeFileSync(`${state}.tmp`, `${JSON.stringify(identity, null, 2)}\n`);
    renameSync(`${state}.tmp`, state);
  } catch (error) {
    throw new Error(`cannot write ${state}: ${messageOf(error).replace(/, \w+ .*$/, '')}`, { cause: error });
  }
}

/** Without the file the run was complete, or not begun: the lines speak for themselves. */
function checkState(path: string, identity: RunIdentity): void {
  const state = stateOf(path);
  if (!existsSync(state)) return;
  let begun: Partial<RunIdentity>;
  try {
    begun = JSON.parse(readFileSync(state, 'utf8')) as Partial<RunIdentity>;
  } catch {
    throw new WrongUse(`${state} cannot be read: remove it and ${path} to begin anew`);
  }
  const now = JSON.parse(JSON.stringify(identity)) as RunIdentity;
  for (const part of ['version', 'lexicon', 'options'] as const) {
    const [was, is] = [JSON.stringify(begun[part]), JSON.stringify(now[part])];
    if (was !== is) throw new WrongUse(`${path} was begun with other ${part === 'version' ? 'program' : part}: ${was}, and now ${is}`);
  }
}

function isPlainFile(path: string): boolean {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new WrongUse(`cannot write to a directory: ${path}`);
  return existing === undefined || existing.isFile();
}

function openFile(path: string, flags: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new Error(`cannot write ${path}: ${messageOf(error).replace(/, open .*$/, '')}`, { cause: error });
  }
}
