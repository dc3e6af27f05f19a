/**
 * What a million, a hundred million and a billion articles cost, worked out from what was measured.
 *
 *     npm run bench:capacity
 *
 * Sizes are measured here, over 1,000 articles and with a redis-server; throughput is taken from benchmarks/results (corpus.json where there is
 * one, else throughput.json). Writes benchmarks/results/capacity.json and the table in docs/capacity.md.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createAnalyzer } from '../src/index.ts';
import { addCorpus, folderStore } from '../src/queue/index.ts';
import { documentsJson, pack } from '../src/queue/job.ts';
import { connect, Ledger } from '../src/queue/ledger.ts';
import { RedisServer } from '../test/queue/redis.ts';
import { machine, today } from './machine.ts';
import { type MadeDocument, variedArticles } from './varied-corpus.ts';

const JOB_DOCUMENTS = 200;
const QUEUE_LENGTH = 200;
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const count = Number(values.articles);

const articles = [...variedArticles(count)];
const sizes = { ...sizesPerArticle(articles), ...(await redisBytes()) };
const throughput = measuredThroughput();
const rows = [1e6, 1e8, 1e9].map((n) => {
  const jobs = n / JOB_DOCUMENTS;
  return {
    articles: n,
    coreHours: n / throughput.documentsPerSecondAndCore / 3600,
    daysOnHundredCores: n / throughput.documentsPerSecondAndCore / 86_400 / 100,
    jobs,
    redisQueueMegabytes: (Math.min(jobs, QUEUE_LENGTH) * sizes.redisBytesOfWaitingJob) / 1e6,
    redisLedgerMegabytes: (jobs * sizes.redisBytesOfPosition) / 1e6,
    shardGigabytes: (n * sizes.shardBytes) / 1e9,
    ndjsonGigabytes: (n * sizes.reportBytes) / 1e9,
    networkGigabytes: (n * (2 * sizes.jobBytes + 2 * sizes.shardBytes)) / 1e9,
  };
});
const result = { date: today(), machine: machine(), sizes, throughput, jobDocuments: JOB_DOCUMENTS, queueLength: QUEUE_LENGTH, rows };
writeFileSync(join(root, 'benchmarks/results/capacity.json'), `${JSON.stringify(result, null, 2)}\n`);
const page = join(root, 'docs/capacity.md');
writeFileSync(page, readFileSync(page, 'utf8').replace(/(<!-- figures -->\n)[\s\S]*(<!-- end -->)/, (_, begin: string, end: string) => `${begin}${table()}${end}`));
console.log(table());

/** Bytes for one article, of the text itself, its report, and both as they travel. */
function sizesPerArticle(given: readonly MadeDocument[]): { textBytes: number; reportBytes: number; shardBytes: number; jobBytes: number } {
  const analyzer = createAnalyzer();
  const sum = { textBytes: 0, reportBytes: 0, shardBytes: 0, jobBytes: 0 };
  for (let at = 0; at < given.length; at += JOB_DOCUMENTS) {
    const batch = given.slice(at, at + JOB_DOCUMENTS);
    const lines = batch.map((article) => `${JSON.stringify(analyzer.analyze(article))}\n`).join('');
    sum.textBytes += batch.reduce((n, { text }) => n + Buffer.byteLength(text), 0);
    sum.reportBytes += Buffer.byteLength(lines);
    sum.shardBytes += gzipSync(lines).length;
    sum.jobBytes += pack(documentsJson(batch)).length;
  }
  return Object.fromEntries(Object.entries(sum).map(([name, bytes]) => [name, Math.round(bytes / given.length)])) as typeof sum;
}

/** Memory of Redis for a job that waits, with its documents, and for one that is done. */
async function redisBytes(): Promise<{ redisBytesOfWaitingJob: number; redisBytesOfPosition: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  const server = await RedisServer.start(folder);
  const redis = connect(server.url);
  const used = async (): Promise<number> => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))![1]);
  try {
    const ledger = new Ledger(redis);
    const before = await used();
    const positions = 100_000;
    for (let i = 0; i < positions; i++) {
      const claimed = ledger.claim('0'.repeat(32), i * JOB_DOCUMENTS, i.toString(16).padStart(32, 'f'), JOB_DOCUMENTS);
      if (i % 1000 === 999) await claimed;
    }
    const between = await used();
    const { jobs } = await addCorpus(variedArticles(count), { redis: server.url, corpus: 'sizes', out: folder, store: folderStore(folder), jobDocuments: JOB_DOCUMENTS, queueLength: 1e6 });
    return { redisBytesOfWaitingJob: Math.round(((await used()) - between) / jobs), redisBytesOfPosition: Math.round((between - before) / positions) };
  } finally {
    redis.disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function measuredThroughput(): { from: string; date: string; documentsPerSecondAndCore: number } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'benchmarks/results', name), 'utf8'));
  if (existsSync(join(root, 'benchmarks/results/corpus.json'))) {
    const { date, one } = read('corpus.json') as { date: string; one: { documentsPerSecond: number } };
    return { from: 'corpus.json', date, documentsPerSecondAndCore: one.documentsPerSecond };
  }
  const { date, rows: measured } = read('throughput.json') as { date: string; rows: { name: string; documentsPerSecond: number }[] };
  return { from: 'throughput.json', date, documentsPerSecondAndCore: measured.find(({ name }) => /whole/.test(name))!.documentsPerSecond };
}

function table(): string {
  const number = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2))));
  const size = (gigabytes: number): string => (gigabytes >= 1000 ? `${number(gigabytes / 1000)} TB` : gigabytes >= 1 ? `${number(gigabytes)} GB` : `${number(gigabytes * 1000)} MB`);
  const line = (name: string, cell: (row: (typeof rows)[number]) => string): string => `| ${[name, ...rows.map(cell)].join(' | ')} |\n`;
  return (
    `Worked out on ${result.date} for articles of ${sizes.textBytes.toLocaleString('en')} bytes, from ${number(throughput.documentsPerSecondAndCore)} articles a second and core ` +
    `(\`benchmarks/results/${throughput.from}\`, ${throughput.date}, ${machine().cpu}, Node ${machine().node}).\n\n` +
    `| for one article | bytes |\n|---|---|\n| text | ${sizes.textBytes.toLocaleString('en')} |\n| report, a line of NDJSON | ${sizes.reportBytes.toLocaleString('en')} |\n` +
    `| report in its shard, gzip | ${sizes.shardBytes.toLocaleString('en')} |\n| text in its job, gzip and base64 | ${sizes.jobBytes.toLocaleString('en')} |\n\n` +
    line('', (row) => `${row.articles.toLocaleString('en')} articles`) + '|---|---|---|---|\n' +
    line('core-hours', (row) => number(row.coreHours)) +
    line('days on 100 cores', (row) => number(row.daysOnHundredCores)) +
    line(`jobs of ${JOB_DOCUMENTS}`, (row) => row.jobs.toLocaleString('en')) +
    line(`Redis: at most ${QUEUE_LENGTH} jobs that wait`, (row) => size(row.redisQueueMegabytes / 1000)) +
    line(`Redis: which job stands where, ${sizes.redisBytesOfPosition} bytes a job`, (row) => size(row.redisLedgerMegabytes / 1000)) +
    line('shards, gzip', (row) => size(row.shardGigabytes)) +
    line('the same as NDJSON', (row) => size(row.ndjsonGigabytes)) +
    line('network: jobs in and out of Redis, shards out and collected', (row) => size(row.networkGigabytes))
  );
}
