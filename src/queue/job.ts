/** What a job is: some hundred documents of a run, and a name that no other documents, place or options have. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AnalyzerOptions } from '../index.ts';
import { version } from '../generated/version.ts';
import { builtInDigest } from '../generated/lexicon-digest.ts';
import { lexiconDigest } from '../lexicons/digest.ts';
import { type Posted, posted, received } from '../node/posted.ts';

/** One corpus, analysed by one version with one set of lexicons and options. */
export interface RunIdentity {
  corpus: string;
  version: string;
  lexicon: string;
  options: AnalyzerOptions;
}

/** What stands in Redis for a job. */
export interface JobData {
  run: string;
  corpus: string;
  /** Where the shards go, for `folderStore` or whatever the workers open. */
  out: string;
  /** Index in the corpus of the first document, from 0 on. */
  position: number;
  count: number;
  options: AnalyzerOptions;
  /** The documents as JSON, gzip, base64. */
  documents: string;
}

export function runIdentity(corpus: string, options: AnalyzerOptions): RunIdentity {
  return { corpus, version, lexicon: lexiconDigest(options.lexicons), options };
}

/** Name of a run: 32 hexadecimal digits. */
export function runId({ corpus, version: by, lexicon, options }: RunIdentity): string {
  return digest(JSON.stringify([corpus, by, lexicon, sorted(options)]));
}

/** Name of a job: 32 hexadecimal digits, of the run, the position and the documents. */
export function jobId(run: string, position: number, documentsJson: string): string {
  return digest(JSON.stringify([run, position, digest(documentsJson)]));
}

/** Jobs of another version or with other built-in rows stand in another queue: no worker but their own takes them. */
export function queueName(): string {
  return `undertone-${version}-${builtInDigest}`;
}

/** The documents as JSON, the same for the same documents. */
export function documentsJson(documents: readonly unknown[]): string {
  return JSON.stringify(documents.map(posted));
}

export function pack(json: string): string {
  return gzipSync(json).toString('base64');
}

export function unpack(packed: string): unknown[] {
  return (JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as Posted[]).map(received);
}

/** Documents' positions in a folder of shards, so that no folder grows too long. */
const POSITIONS_PER_FOLDER = 1_000_000;

/** Name of a job's shard. Names sort as positions do. */
export function shardName(run: string, position: number, count: number, job: string): string {
  const digits = (n: number): string => String(n).padStart(12, '0');
  return `${shardFolder(run)}/${digits(Math.floor(position / POSITIONS_PER_FOLDER))}/${digits(position)}-${count}-${job}.ndjson.gz`;
}

/** Name of the list of a job's documents that failed. */
export function failedName(run: string, position: number, job: string): string {
  return `runs/${run}/failed/${String(position).padStart(12, '0')}-${job}.ndjson`;
}

/** What the run is of. Apart from the shards, so that it is found without going through these. */
export function aboutName(run: string): string {
  return `about/${run}/run.json`;
}

/** Says that all documents were added, and how many. */
export function totalName(run: string, documents: number): string {
  return `about/${run}/total-${documents}.json`;
}

export function shardFolder(run: string): string {
  return `runs/${run}/shards`;
}

export interface Shard {
  position: number;
  count: number;
  job: string;
}

/** What a shard's name says; null where it is no shard's name. */
export function readShardName(name: string): Shard | null {
  const [, position, count, job] = /\/(\d{12,})-(\d+)-([0-9a-f]{32})\.ndjson\.gz$/.exec(name) ?? [];
  return job === undefined ? null : { position: Number(position), count: Number(count), job };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** With the keys of every object in order, so that equal options are equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
