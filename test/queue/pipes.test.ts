import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortDocuments, writeNdjson } from '../../benchmarks/varied-corpus.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/cli.js');
const page = readFileSync(join(root, 'docs/pipes.md'), 'utf8');
const [example] = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!);

describe('the example with GNU parallel', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'undertone-pipes-'));
    await writeNdjson(join(folder, 'articles.ndjson'), shortDocuments(600));
    writeFileSync(join(folder, 'undertone'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
    chmodSync(join(folder, 'undertone'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (script: string): { status: number | null; stderr: string } =>
    spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH}` } });
  const result = (): string => readFileSync(join(folder, 'reports.ndjson'), 'utf8');

  it('gives what one process gives, with blocks so small that there are several', () => {
    const script = example!.replace('--block 10M', '--block 60k');
    expect(script).not.toBe(example);
    expect(run(script)).toMatchObject({ status: 0 });
    const whole = spawnSync(process.execPath, [command, 'analyze', 'articles.ndjson', '--format', 'ndjson'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;
    expect(result()).toBe(whole);
    expect(whole.trimEnd().split('\n')).toHaveLength(600);
  });

  it('keeps the lines of documents that fail, and says so by its exit code', () => {
    const lines = readFileSync(join(folder, 'articles.ndjson'), 'utf8').trimEnd().split('\n').slice(0, 40);
    lines[7] = 'no JSON';
    writeFileSync(join(folder, 'articles.ndjson'), `${lines.join('\n')}\n`);
    expect(run(example!).status).toBe(1);
    const records = result().trimEnd().split('\n').map((line) => JSON.parse(line) as { error?: { code: string } });
    expect(records).toHaveLength(40);
    expect(records.flatMap(({ error }, i) => (error ? [[i, error.code]] : []))).toEqual([[7, 'unreadable']]);
  });
});
