/** The shards of a run, put together in input order. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { readShardName, shardFolder } from './job.ts';
import type { ShardStore } from './store.ts';

const LINE_FEED = 0x0a;

/** The runs whose shards stand in the store, by their names. */
export async function runsIn(store: ShardStore): Promise<{
  /** The id of the run. */
  run: string;
  /** The name of its corpus. */
  corpus: string;
}[]> {
  const runs: { run: string; corpus: string }[] = [];
  for await (const name of store.list('about')) {
    const [, run] = /^about\/([0-9a-f]{32})\/run\.json$/.exec(name) ?? [];
    if (run === undefined) continue;
    const bytes = await store.get(name);
    runs.push({ run, corpus: (JSON.parse(Buffer.from(bytes!).toString()) as { corpus: string }).corpus });
  }
  return runs;
}

/** Documents in the run's corpus; null until all were added. */
export async function totalOf(store: ShardStore, run: string): Promise<number | null> {
  let total: number | null = null;
  for await (const name of store.list(`about/${run}`)) {
    const [, documents] = /\/total-(\d+)\.json$/.exec(name) ?? [];
    // Where the corpus has been added to since, at the end of a job, the greater one holds.
    if (documents !== undefined) total = Math.max(total ?? 0, Number(documents));
  }
  return total;
}

/**
 * The results as NDJSON, a shard at a time, in input order: byte for byte what `analyze --format ndjson` writes of the same corpus.
 * @throws Error where a document is missing or stands twice; nothing of what follows is given then
 */
export async function* collectRun(store: ShardStore, run: string): AsyncGenerator<{
  /** Whole lines of NDJSON. */
  bytes: Uint8Array;
  /** Documents given so far, these included. */
  documents: number;
}> {
  const total = await totalOf(store, run);
  if (total === null) throw new Error('the corpus has not been added to its end: add it again, which goes on where it left off');
  let next = 0;
  for await (const name of store.list(shardFolder(run))) {
    const shard = readShardName(name);
    if (shard === null) continue;
    if (shard.position < next) throw new Error(`documents stand twice, from position ${shard.position} on: ${name}`);
    if (shard.position > next) throw new Error(`the documents from position ${next} on are missing, up to ${shard.position}: their job is not done`);
    const packed = await store.get(name);
    const bytes = await promisify(gunzip)(packed!);
    let lines = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
    if (lines !== shard.count || bytes.at(-1) !== LINE_FEED) throw new Error(`${name} holds ${lines} lines and should hold ${shard.count}`);
    next += shard.count;
    yield { bytes, documents: next };
  }
  if (next !== total) throw new Error(`the documents from position ${next} on are missing, up to ${total}: their jobs are not done`);
}

/** Records of the documents that failed, as NDJSON: each a failure record with its `index` in the corpus. */
export async function* failedOf(store: ShardStore, run: string): AsyncGenerator<Uint8Array> {
  for await (const name of store.list(`runs/${run}/failed`)) yield (await store.get(name))!;
}
