import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../src/node/index.ts';
import { jobsOf } from '../src/queue/add.ts';
import { documentsJson, jobId, pack, readShardName, runId, runIdentity, shardName, unpack } from '../src/queue/job.ts';
import { Counters } from '../src/queue/counters.ts';
import { folderStore } from '../src/queue/store.ts';
import { statusText } from '../src/cli/queue.ts';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'undertone-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('folderStore', () => {
  it('writes once, in full, whoever comes first', async () => {
    const store = folderStore(join(folder, 'once'));
    expect(await store.has('a/b')).toBe(false);
    expect(await store.get('a/b')).toBeNull();
    const contents = Array.from({ length: 8 }, (_, i) => Buffer.alloc(100_000, i));
    const said = await Promise.all(contents.map((bytes) => store.put('a/b', bytes)));
    expect(said.filter((each) => each === 'written')).toHaveLength(1);
    const kept = await store.get('a/b');
    expect(Buffer.from(kept!).equals(contents[said.indexOf('written')]!)).toBe(true);
    expect(await store.has('a/b')).toBe(true);
    expect(readdirSync(join(folder, 'once/a'))).toEqual(['b']);
  });

  it('lists names in order, without what was never finished', async () => {
    const store = folderStore(join(folder, 'list'));
    for (const name of ['s/2/b', 's/1/z', 's/2/a', 'other']) await store.put(name, Buffer.from(name));
    writeFileSync(join(folder, 'list/s/2/c.1234.unfinished'), 'torn');
    const names: string[] = [];
    for await (const name of store.list('s')) names.push(name);
    expect(names).toEqual(['s/1/z', 's/2/a', 's/2/b']);
    for await (const name of store.list('nothing')) expect(name).toBe('');
  });
});

describe('a job', () => {
  const json = documentsJson([{ text: 'One.' }]);
  const run = runId(runIdentity('archive', {}));
  it('has an id of its own for every run, position and document', () => {
    const ids = [
      jobId(run, 0, json), jobId(run, 200, json), jobId(run, 0, documentsJson([{ text: 'Two.' }])), jobId(run, 0, documentsJson(['One.'])),
      jobId(runId(runIdentity('other', {})), 0, json), jobId(runId(runIdentity('archive', { keepText: false })), 0, json), jobId(runId({ ...runIdentity('archive', {}), version: '9.0.0' }), 0, json),
      jobId(runId(runIdentity('archive', { lexicons: [{ measure: 'hedging', rows: [] }] })), 0, json),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(jobId(run, 0, documentsJson([{ text: 'One.' }]))).toBe(ids[0]);
    expect(runId(runIdentity('archive', { zoning: 'off', keepText: false }))).toBe(runId(runIdentity('archive', { keepText: false, zoning: 'off' })));
  });

  it('carries its documents as they are, unreadable ones too', () => {
    const documents = [{ text: 'Ünï “x” \ud800', id: '1' }, 'text', null, new UnreadableDocument('a.txt', 'torn', 'ff')];
    expect(unpack(pack(documentsJson(documents)))).toEqual(documents);
  });

  it('names its shard so that names sort as positions', () => {
    const names = [0, 200, 1_000_000, 999_999_800, 5_000_000_000].map((position) => shardName(run, position, 200, 'a'.repeat(32)));
    expect([...names].sort()).toEqual(names);
    expect(readShardName(names[2]!)).toEqual({ position: 1_000_000, count: 200, job: 'a'.repeat(32) });
    expect(readShardName('runs/x/shards/0/readme.txt')).toBeNull();
  });

  it('takes the same documents together however they come, and none that are too long together', async () => {
    const parts = async (texts: string[], most: number): Promise<number[]> => {
      const sizes: number[] = [];
      for await (const job of jobsOf(texts, most)) sizes.push(job.length);
      return sizes;
    };
    expect(await parts(Array<string>(7).fill('a'), 3)).toEqual([3, 3, 1]);
    expect(await parts(['a', 'b'.repeat(5_000_000), 'c'.repeat(5_000_000), 'd'], 200)).toEqual([2, 2]);
    expect(await parts([], 3)).toEqual([]);
  });
});

describe('what is told', () => {
  it('has every counter from the start, in Prometheus’ form', async () => {
    const counters = new Counters();
    await counters.during(() => Promise.resolve());
    counters.document(true, 10);
    for (const line of counters.text().trimEnd().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) undertone_\w+ .+|undertone_\w+(?:\{state="\w+"\})? \d+(?:\.\d+)?)$/);
    expect(counters.text()).toContain('undertone_documents_total{state="failed"} 1\n');
    expect(counters.text()).toContain('undertone_jobs_total{state="returned"} 0\n');
    expect(counters.text()).toContain('undertone_text_length_total 10\n');
  });

  it('says how far a corpus is', () => {
    const run = { run: 'x', corpus: 'archive', version: '1.0.0', lexicon: 'y', out: '/o', added: 400, total: 400, done: 100, failed: 2, jobs: 2, jobsDone: 1 };
    const status = { queue: 'q', jobs: { waiting: 1, active: 0, delayed: 0, failed: 1 }, failures: ['no space left'], runs: [run, { ...run, total: null }] };
    expect(statusText(status).split('\n')).toEqual([
      expect.stringMatching(/^archive \(version 1\.0\.0\): █+░+ 25 % · 100 documents · 2 failed of 400$/),
      expect.stringMatching(/still being added$/),
      'jobs: 1 waiting, 0 under way, 0 to be tried again, 1 put aside', '  no space left', '',
    ]);
  });
});

describe('without bullmq and ioredis', () => {
  it('everything but the queue works, and that says what it needs', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const own = join(folder, 'package');
    mkdirSync(join(own, 'node_modules'), { recursive: true });
    cpSync(join(root, 'dist'), join(own, 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(own, 'package.json'));
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).not.toContain('bullmq');
    for (const name of Object.keys(dependencies)) {
      mkdirSync(join(own, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(own, 'node_modules', name));
    }
    // Empty, so that none in a folder further up is found in their place.
    for (const name of ['bullmq', 'ioredis']) mkdirSync(join(own, 'node_modules', name));
    const run = (...parameters: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [join(own, 'dist/cli.js'), ...parameters], { encoding: 'utf8', timeout: 30_000, input: '{"text":"The bridge may reopen in June, officials said."}\n' });
    expect(run('analyze', '--format', 'ndjson')).toMatchObject({ status: 0, stderr: '' });
    expect(run('queue', 'status')).toMatchObject({ status: 2, stdout: '', stderr: 'undertone: undertone queue needs two more packages: npm install bullmq ioredis\n' });
  });
});
