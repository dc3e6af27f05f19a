import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortDocuments, writeNdjson } from '../../benchmarks/varied-corpus.ts';
import { addCorpus, collectRun, Counters, failedOf, folderStore, queueName, statusReader, work } from '../../src/queue/index.ts';
import { connect, PREFIX } from '../../src/queue/ledger.ts';
import { RedisServer } from './redis.ts';
import { runScenario } from './scenario.ts';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
let redis: RedisServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-queue-'));
  redis = await RedisServer.start(folder);
});
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

const text = 'The bridge over the Sorva may reopen in June, officials said on Monday, though nobody in the ministry would say who pays for it.';
const documents = (count: number): { id: string; text: string }[] => Array.from({ length: count }, (_, i) => ({ id: `d${i}`, text: `${text} It was day ${i}.` }));

/** Works until so many documents of the corpus are done. */
async function workUntil(corpus: string, done: number, counters = new Counters()): Promise<void> {
  const stop = new AbortController();
  const working = work({ redis: redis.url, signal: stop.signal, counters });
  const reader = statusReader(redis.url);
  while (((await reader.read()).runs.find((run) => run.corpus === corpus)?.done ?? 0) < done) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  await working;
  await reader.close();
}

async function joined(parts: AsyncIterable<{ bytes: Uint8Array } | Uint8Array>): Promise<string> {
  let all = '';
  for await (const part of parts) all += Buffer.from('bytes' in part ? part.bytes : part).toString();
  return all;
}

describe('a run over the queue', () => {
  it('comes to what one process gives, though a worker is killed, one is stopped, and Redis is restarted', async () => {
    const own = mkdtempSync(join(tmpdir(), 'undertone-queue-'));
    try {
      const corpus = join(own, 'corpus.ndjson');
      await writeNdjson(corpus, shortDocuments(5000));
      // Some that fail, and the same article twice.
      const lines = readFileSync(corpus, 'utf8').trimEnd().split('\n');
      lines[100] = '{"id":"bad","text":7}';
      lines[3000] = 'no JSON';
      lines[4000] = lines[3999]!;
      writeFileSync(corpus, `${lines.join('\n')}\n`);
      const outcome = await runScenario({ folder: own, command, corpus, documents: 5000, jobDocuments: 50, say: () => undefined });
      expect(outcome).toMatchObject({ isSame: true, newJobsOfSecondAdding: 0, stopped: { code: 0 } });
      expect([outcome.killedAt, outcome.stoppedAt, outcome.restartedAt].every((done) => done < 5000)).toBe(true);
      const failed = execFileSync(process.execPath, [command, 'queue', 'collect', '--from', join(own, 'out'), '--failed'], { encoding: 'utf8' });
      expect(failed.trimEnd().split('\n').map((line) => (JSON.parse(line) as { index: number }).index)).toEqual([100, 3000]);
      const unfinished = (readdirSync(join(own, 'out'), { recursive: true }) as string[]).filter((name) => name.endsWith('.ndjson.gz'));
      expect(unfinished).toHaveLength(100);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  it('adds nothing that is there or done, and keeps equal articles at two places', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const store = folderStore(out);
    const given = { redis: redis.url, corpus: 'twice', out, store, jobDocuments: 5 };
    const equal = Array.from({ length: 20 }, () => ({ id: 'same', text }));
    const added = await addCorpus(equal, given);
    expect(added).toMatchObject({ documents: 20, jobs: 4, newJobs: 4 });
    expect(await addCorpus(equal, given)).toMatchObject({ jobs: 4, newJobs: 0 });
    await workUntil('twice', 20);
    expect(await addCorpus(equal, given)).toMatchObject({ jobs: 4, newJobs: 0 });
    const lines = (await joined(collectRun(store, added.run))).trimEnd().split('\n');
    expect(lines).toHaveLength(20);
    expect(new Set(lines).size).toBe(1);
  });

  it('takes the same corpus with other options for another run', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const given = { redis: redis.url, corpus: 'options', out, store: folderStore(out) };
    const [all, one] = [await addCorpus(documents(3), given), await addCorpus(documents(3), { ...given, measures: ['hedging'] })];
    expect(one).toMatchObject({ newJobs: 1 });
    expect(one.run).not.toBe(all.run);
    expect((await addCorpus(documents(3), { ...given, measures: ['hedging'] })).newJobs).toBe(0);
    await workUntil('options', 3);
  });

  it('refuses other documents at a place that is taken', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const given = { redis: redis.url, corpus: 'changed', out, store: folderStore(out), jobDocuments: 5 };
    await addCorpus(documents(10), given);
    await expect(addCorpus([...documents(7), { text: 'new' }, ...documents(2)], given)).rejects.toThrow(/other documents were added .* at position 5/);
  });

  it('does not collect what is not whole', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const store = folderStore(out);
    const { run } = await addCorpus(documents(10), { redis: redis.url, corpus: 'holes', out, store, jobDocuments: 5 });
    await expect(joined(collectRun(store, run))).rejects.toThrow(/from position 0 on are missing/);
    await workUntil('holes', 10);
    const shard = (readdirSync(out, { recursive: true }) as string[]).find((name) => name.includes('/000000000005-'))!;
    rmSync(join(out, shard));
    await expect(joined(collectRun(store, run))).rejects.toThrow(/from position 5 on are missing/);
    const { run: open } = await addCorpus((function* () { yield* documents(2); throw new Error('torn'); })(), { redis: redis.url, corpus: 'torn', out, store }).catch(() => ({ run: 'f'.repeat(32) }));
    await expect(joined(collectRun(store, open))).rejects.toThrow(/has not been added to its end/);
  });

  it('leaves a job to others when its shard is there, and puts back one that was under way', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    const store = folderStore(out);
    const given = { redis: redis.url, corpus: 'present', out, store, jobDocuments: 5 };
    const { run } = await addCorpus([...documents(9), { id: 'bad', text: 1 as unknown as string }], given);
    const counters = new Counters();
    await workUntil('present', 10, counters);
    const before = await joined(collectRun(store, run));
    expect(await joined(failedOf(store, run))).toMatch(/^\{"index":9,"schemaVersion"/);
    // Redis forgets everything: the shards are what counts.
    const connection = connect(redis.url);
    await connection.flushall();
    connection.disconnect();
    expect(await addCorpus([...documents(9), { id: 'bad', text: 1 as unknown as string }], given)).toMatchObject({ newJobs: 2 });
    const again = new Counters();
    await workUntil('present', 10, again);
    expect(again.text()).toContain('undertone_jobs_total{state="present"} 2');
    expect(again.text()).toContain('undertone_documents_total{state="analyzed"} 0');
    expect(counters.text()).toContain('undertone_documents_total{state="failed"} 1');
    const reader = statusReader(redis.url);
    expect((await reader.read()).runs).toMatchObject([{ corpus: 'present', done: 10, failed: 1, total: 10, jobs: 2, jobsDone: 2 }]);
    await reader.close();
    expect(await joined(collectRun(store, run))).toBe(before);
  });

  it('takes no job of another version, and leaves one to it', async () => {
    const connection = connect(redis.url);
    const other = new Queue(queueName().replace(/-\d+\.\d+\.\d+/, '-0.0.1'), { connection, prefix: PREFIX });
    expect(other.name).not.toBe(queueName());
    await other.add('analyze', {}, { jobId: 'theirs' });
    const out = mkdtempSync(join(folder, 'out-'));
    await addCorpus(documents(3), { redis: redis.url, corpus: 'ours', out, store: folderStore(out) });
    await workUntil('ours', 3);
    expect(await other.getWaitingCount()).toBe(1);
    await other.close();
    connection.disconnect();
  });

  it('waits with adding while the queue is long', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    let read = 0;
    const counted = (function* () { for (const document of documents(60)) { read += 1; yield document; } })();
    const longest: number[] = [];
    const connection = connect(redis.url);
    const queue = new Queue(queueName(), { connection, prefix: PREFIX });
    const added: number[] = [];
    const adding = addCorpus(counted, { redis: redis.url, corpus: 'long', out, store: folderStore(out), jobDocuments: 5, queueLength: 3, onProgress: ({ jobs }) => added.push(jobs) });
    while (added.length < 3) await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 50; i++) longest.push(await queue.getWaitingCount());
    expect(Math.max(...longest)).toBe(3);
    expect(read).toBe(20);
    await Promise.all([adding, workUntil('long', 60)]);
    await queue.close();
    connection.disconnect();
  });
});

describe('undertone queue', () => {
  it('shows counters and health on this machine alone, and how far the corpora are', async () => {
    const out = mkdtempSync(join(folder, 'out-'));
    writeFileSync(join(folder, 'few.ndjson'), documents(12).map((document) => `${JSON.stringify(document)}\n`).join(''));
    const run = (...parameters: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [command, 'queue', ...parameters], { encoding: 'utf8', cwd: folder });
    expect(run('add', 'few.ndjson', '--redis', redis.url, '--out', out, '--job-documents', '5')).toMatchObject({ status: 0, stdout: '12 documents in 3 jobs, 3 of them new\n' });
    const worker = spawn(process.execPath, [command, 'queue', 'work', '--redis', redis.url, '--metrics-port', '0', '--concurrency', '2'], { stdio: ['ignore', 'inherit', 'pipe'] });
    const [said] = (await once(worker.stderr, 'data')) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+\/metrics/.exec(said.toString())![0];
    let counters = '';
    while (!counters.includes('undertone_documents_total{state="analyzed"} 12')) counters = await (await fetch(url)).text();
    expect(counters).toMatch(/^# HELP undertone_documents_total .*\n# TYPE undertone_documents_total counter$/m);
    expect((await fetch(url.replace('/metrics', '/health'))).status).toBe(200);
    expect((await fetch(url.replace('/metrics', '/')))).toMatchObject({ status: 404 });
    expect(run('status', '--redis', redis.url, '--watch').stdout).toMatch(/few\.ndjson \(version [\d.]+\): █+ 100 % · 12 documents of 12/);
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    const whole = spawnSync(process.execPath, [command, 'analyze', 'few.ndjson', '--format', 'ndjson'], { encoding: 'utf8', cwd: folder }).stdout;
    expect(run('collect', '--from', out).stdout).toBe(whole);
    expect(run('collect', '--from', out, '--out', 'few.result')).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'few.result'), 'utf8')).toBe(whole);
    expect(run('collect', '--from', out, '--corpus', 'other')).toMatchObject({ status: 2, stdout: '' });
    expect(run('collect', '--from', folder)).toMatchObject({ status: 2 });
  });

  it('says that no Redis is there: whoever looks once goes, whoever waits says so once and ends when told', async () => {
    const nobody = 'redis://:secret@127.0.0.1:1';
    const said = 'undertone: no Redis at 127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1)';
    expect(spawnSync(process.execPath, [command, 'queue', 'status', '--redis', nobody], { encoding: 'utf8', timeout: 30_000 })).toMatchObject({ status: 1, stdout: '', stderr: `${said}\n` });
    for (const [signal, ...parameters] of [['SIGKILL', 'add', 'few.ndjson', '--out', 'out'], ['SIGKILL', 'status', '--watch'], ['SIGTERM', 'work']] as const) {
      const waiting = spawn(process.execPath, [command, 'queue', ...parameters, '--redis', nobody], { cwd: folder, stdio: ['ignore', 'inherit', 'pipe'] });
      let heard = '';
      waiting.stderr.on('data', (bytes: Buffer) => { heard += bytes.toString(); });
      await once(waiting.stderr, 'data');
      // Several attempts long, each of which could tell of itself.
      await sleep(1500);
      waiting.kill(signal);
      expect(await once(waiting, 'exit')).toEqual(signal === 'SIGTERM' ? [0, null] : [null, signal]);
      expect(heard).toBe(`${said}; waiting for it\n`);
    }
  });
});
