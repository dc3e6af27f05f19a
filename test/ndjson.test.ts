import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WrongUse } from '../src/cli/failure.ts';
import { type NdjsonRun, writeNdjson } from '../src/cli/ndjson.ts';
import { duration, progressLine, progressText } from '../src/cli/progress.ts';
import { freshFile, runIdentity } from '../src/cli/resume.ts';
import type { Report } from '../src/index.ts';
import type { FailureRecord } from '../src/node/index.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const sentence = 'The bridge over the Sorva may reopen in June, officials said on Monday, though “nobody” in the ministry would say who pays for it.';
const lines = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `d${from + i}`, text: `${sentence} It was day ${from + i} of the talks.` })}\n`).join('');

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  writeFileSync(at('corpus.ndjson'), `${lines(6)}{"id":"bad","text":5}\nno JSON\n${lines(6, 6)}`);
  writeFileSync(at('corpus.ndjson.gz'), gzipSync(readFileSync(at('corpus.ndjson'))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

function run(parameters: string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'analyze', '--format', 'ndjson', ...parameters], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { code: status, out: stdout, err: stderr };
}
const ids = (out: string): (string | null)[] => out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Report | FailureRecord).document.id);

describe('undertone analyze --format ndjson', () => {
  const all = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'bad', null, 'd6', 'd7', 'd8', 'd9', 'd10', 'd11'];

  it('is a filter: a line for each line, errors in their place, exit code 1 where there are some', () => {
    const { code, out, err } = run([], readFileSync(at('corpus.ndjson')));
    expect(code).toBe(1);
    expect(ids(out)).toEqual(all);
    const records = out.trimEnd().split('\n').map((line) => JSON.parse(line) as FailureRecord);
    expect(records.flatMap(({ error }, i) => (error ? [[i, error.code]] : []))).toEqual([[6, 'invalid-input'], [7, 'unreadable']]);
    expect(err.split('\n')).toEqual([expect.stringMatching(/^undertone: bad: input\.text must be a string: 5$/), 'undertone: document 8: the line is no JSON', '']);
  });

  it('gives the same bytes from a file, from gzip, on standard input and over several threads', () => {
    const corpus = readFileSync(at('corpus.ndjson'));
    const { out } = run([], corpus);
    expect(run(['corpus.ndjson', '--concurrency', '1']).out).toBe(out);
    expect(run(['corpus.ndjson.gz', '--concurrency', '2']).out).toBe(out);
    expect(run(['-'], readFileSync(at('corpus.ndjson.gz'))).out).toBe(out);
    expect(run(['--output', 'whole.ndjson', 'corpus.ndjson'])).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(at('whole.ndjson'), 'utf8')).toBe(out);
    expect(existsSync(at('whole.ndjson.resume'))).toBe(false);
  });

  it('takes nothing for nothing, and exits with 0 where all went well', () => {
    expect(run([])).toEqual({ code: 0, out: '', err: '' });
    expect(run([], lines(2))).toMatchObject({ code: 0, err: '' });
  });

  it('reads CSV on standard input', () => {
    const { code, out } = run(['-', '--input', 'csv', '--text-column', 'body', '--column', 'outlet=paper'], `paper,body\nPost,"${sentence}"\n`);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report).document).toMatchObject({ outlet: 'Post', text: sentence });
  });

  it.each<[string, string[]]>([
    ['no thread', ['--concurrency', '0', 'corpus.ndjson']],
    ['an unknown kind', ['--input', 'xml', 'corpus.ndjson']],
    ['an unknown field', ['--column', 'body=text', 'corpus.ndjson']],
    ['--resume without a file', ['--resume', 'corpus.ndjson']],
    ['one actor twice', ['--actor', 'A', '--actor', 'A', 'corpus.ndjson']],
  ])('exits with 2 for %s', (_, parameters) => {
    expect(run(parameters)).toMatchObject({ code: 2, out: '' });
  });

  it('answers line by line down a pipe, and ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [command, 'analyze', '--format', 'ndjson', '--concurrency', '2'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines(1));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(first.toString()).toContain('"id":"d0"');
    child.stdout.destroy();
    child.stdin.write(lines(200, 1));
    expect([(await once(child, 'close'))[0], err]).toEqual([0, '']);
  });

  it('goes on after it was killed', async () => {
    const corpus = lines(120);
    writeFileSync(at('long.ndjson'), corpus);
    const child: ChildProcess = spawn(process.execPath, [command, 'analyze', '--format', 'ndjson', '--output', 'killed.ndjson', '--concurrency', '1'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] });
    // The end is not in sight for it, so that it cannot finish before it is killed.
    child.stdin!.write(corpus.slice(0, corpus.length / 2));
    while (!existsSync(at('killed.ndjson')) || statSync(at('killed.ndjson')).size < 30_000) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(existsSync(at('killed.ndjson.resume'))).toBe(true);
    expect(run(['long.ndjson', '--output', 'killed.ndjson'])).toMatchObject({ code: 2, err: expect.stringContaining('--resume') as string });
    expect(run(['long.ndjson', '--output', 'killed.ndjson', '--resume'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(at('killed.ndjson'), 'utf8')).toBe(run(['long.ndjson']).out);
  });
});

describe('--resume', () => {
  const go = (part: Partial<NdjsonRun> = {}): Promise<void> =>
    writeNdjson({ paths: [at('corpus.ndjson')], read: {}, options: { keepText: false }, concurrency: 1, file: at('out.ndjson'), isResumed: true, ...part });
  let whole: Buffer;
  beforeAll(async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await go({ isResumed: false });
    whole = readFileSync(at('out.ndjson'));
    process.exitCode = undefined;
  });
  beforeEach(() => {
    rmSync(at('out.ndjson'), { force: true });
    rmSync(at('out.ndjson.resume'), { force: true });
    return () => { process.exitCode = undefined; };
  });
  /** The file as an interruption would leave it. */
  const cut = (bytes: number): void => {
    writeFileSync(at('out.ndjson'), whole.subarray(0, bytes));
  };
  const secondLine = (): number => whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;

  it('completes what was cut off anywhere', async () => {
    const [firstEnd, secondEnd] = [whole.indexOf('\n') + 1, secondLine()];
    for (const bytes of [0, 1, firstEnd - 1, firstEnd, firstEnd + 1, Math.floor((firstEnd + secondEnd) / 2), Math.floor(whole.length * 0.6), whole.length - 1, whole.length]) {
      cut(bytes);
      await go();
      expect(readFileSync(at('out.ndjson')).equals(whole), `cut at ${bytes}`).toBe(true);
      expect(existsSync(at('out.ndjson.resume'))).toBe(false);
      expect(process.exitCode).toBe(1);
    }
  });

  it('touches nothing where the options are at fault', async () => {
    cut(secondLine());
    await expect(go({ isResumed: false, options: { zoning: 'some' as 'off' } })).rejects.toThrow(/zoning/);
    expect(readFileSync(at('out.ndjson'))).toHaveLength(secondLine());
    expect(existsSync(at('out.ndjson.resume'))).toBe(false);
  });

  it('begins where there is nothing yet', async () => {
    await go();
    expect(readFileSync(at('out.ndjson')).equals(whole)).toBe(true);
  });

  it('goes on where documents were added since', async () => {
    cut(whole.length);
    copyFileSync(at('corpus.ndjson'), at('longer.ndjson'));
    writeFileSync(at('longer.ndjson'), lines(2, 12), { flag: 'a' });
    await go({ paths: [at('longer.ndjson')] });
    const grown = readFileSync(at('out.ndjson'));
    expect(grown.subarray(0, whole.length).equals(whole)).toBe(true);
    expect(ids(grown.toString()).slice(-2)).toEqual(['d12', 'd13']);
  });

  it.each<[string, () => Partial<NdjsonRun>, RegExp]>([
    ['other documents', () => { writeFileSync(at('other.ndjson'), lines(14, 1)); return { paths: [at('other.ndjson')] }; }, /line 1 of .* is not of this document/],
    ['another text under the same id', () => { writeFileSync(at('edited.ndjson'), lines(1) + lines(14, 1).replace('of the talks', 'of talks')); return { paths: [at('edited.ndjson')] }; }, /line 2 of .* is not of this document/],
    ['fewer documents', () => { writeFileSync(at('fewer.ndjson'), lines(1)); return { paths: [at('fewer.ndjson')] }; }, /line 2 of .* is of no document: the input has only 1/],
    ['options that show', () => ({ options: { keepText: true } }), /comes out otherwise/],
    ['a file that is something else', () => { writeFileSync(at('out.ndjson'), '{"a":1}\n'); return {}; }, /line 1 of .* was not written by this version/],
  ])('refuses %s and leaves the file as it is', async (_, prepare, message) => {
    cut(Math.floor(whole.length * 0.6));
    const part = prepare();
    const before = readFileSync(at('out.ndjson'));
    await expect(go(part)).rejects.toThrow(message);
    await expect(go(part)).rejects.toThrow(WrongUse);
    expect(readFileSync(at('out.ndjson')).subarray(0, secondLine()).equals(before.subarray(0, secondLine()))).toBe(true);
  });

  it.each<[string, (state: Record<string, unknown>) => void, RegExp]>([
    ['options that do not show yet', (state) => { state.options = { keepText: false, actors: [{ id: 'x', name: 'X' }] }; }, /other options/],
    ['other rows', (state) => { state.lexicon = 'abc'; }, /other lexicon/],
    ['another version', (state) => { state.version = '0.0.1'; }, /other program/],
  ])('refuses %s', async (_, change, message) => {
    freshFile(at('out.ndjson'), runIdentity({ keepText: false })).write(whole.subarray(0, whole.indexOf('\n')).toString());
    const state = JSON.parse(readFileSync(at('out.ndjson.resume'), 'utf8')) as Record<string, unknown>;
    change(state);
    writeFileSync(at('out.ndjson.resume'), JSON.stringify(state));
    await expect(go()).rejects.toThrow(message);
  });
});

describe('the progress line', () => {
  const moment = { documents: 500, failed: 0, done: 25, total: 100, seconds: 10, first: 0, firstDone: 0 };
  it.each<[string, Partial<typeof moment> | { total: null }, string]>([
    ['share, documents, rate and time left', {}, '██████░░░░░░░░░░░░░░░░░░ 25 % · 500 documents · 50/s · 30 s left'],
    ['failures', { failed: 1200 }, '██████░░░░░░░░░░░░░░░░░░ 25 % · 500 documents · 50/s · 1,200 failed · 30 s left'],
    ['the rate of a resumed run', { first: 400, firstDone: 20 }, '██████░░░░░░░░░░░░░░░░░░ 25 % · 500 documents · 10/s · 2 min 30 s left'],
    ['what is known where the end is not', { total: null }, '500 documents · 50/s'],
    ['the beginning', { documents: 0, done: 0, seconds: 0 }, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 % · 0 documents · 0.0/s · time left unknown'],
    ['the end', { documents: 2000, done: 100 }, '████████████████████████ 100 % · 2,000 documents · 200/s · 0 s left'],
  ])('shows %s', (_, part, text) => {
    expect(progressText({ ...moment, ...part })).toBe(text);
  });

  it.each([[9.4, '9 s'], [307, '5 min 07 s'], [11100, '3 h 05 min']])('says %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it('is drawn on terminals alone, now and then, within their width', () => {
    const written: string[] = [];
    let clock = 0;
    const stream = { isTTY: true, columns: 30, write: (text: string) => written.push(text) > 0 };
    const line = progressLine(stream, () => clock);
    for (let i = 1; i <= 50; i++) {
      clock += 10;
      line.update({ documents: i, failed: 0, done: i, total: 1000 });
    }
    line.end();
    expect(written).toHaveLength(6);
     
    for (const text of written) expect(text.replace(/\r\u001b\[2K/, '').length).toBeLessThan(30);
    progressLine({ ...stream, isTTY: false }).update({ documents: 1, failed: 0, done: 1, total: 1 });
    expect(written).toHaveLength(6);
  });
});
