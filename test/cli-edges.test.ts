/** The command at its edges: what it is given is empty, misnamed, or no file. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/index.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  mkdirSync(join(folder, 'directory'));
  writeFileSync(join(folder, 'a.txt'), 'The ferry may stay in port until June, officials said.');
  writeFileSync(join(folder, 'b.txt'), 'Two ferries came back in the evening with the post.');
  writeFileSync(join(folder, 'semicolons.csv'), 'id;text\n1;The ferry may stay in port.\n2;It came back.\n');
  writeFileSync(join(folder, 'tabs.data.csv'), 'id\ttext\n1\tThe ferry may stay in port.\n');
  writeFileSync(join(folder, 'many.ndjson'), Array.from({ length: 30 }, (_, n) => JSON.stringify({ id: `n${n}`, text: n })).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(parameters: string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { cwd: folder, encoding: 'utf8', input });
  return { code: status, out: stdout, err: stderr };
}

describe('undertone analyze', () => {
  it.each([['semicolons.csv', ';', 2], ['tabs.data.csv', '\\t', 1]])('reads %s parted by %s', (file, delimiter, count) => {
    const { code, out } = run(['analyze', file, '--delimiter', delimiter, '--format', 'ndjson']);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Report).document.id)).toEqual(Array.from({ length: count }, (_, n) => String(n + 1)));
  });

  it('parts the reports of several articles as text', () => {
    const { code, out } = run(['analyze', 'a.txt', 'b.txt']);
    expect(code).toBe(0);
    expect(out.match(/Hedging/g)!.length).toBeGreaterThan(1);
  });

  it('names an actor in letters that no id can hold by the name itself', () => {
    const { code, out } = run(['analyze', '-', '--actor', '北京', '--format', 'json'], 'The talks of 北京 broke off, and 北京 left.');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report).actors.map(({ name }) => name)).toContain('北京');
  });

  it('tells the first failures, and then how many there were', () => {
    const { code, err } = run(['analyze', 'many.ndjson', '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err).toContain('30 of 30 documents failed');
    expect(err.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('tells where on standard input no article stood', () => {
    const { code, err } = run(['compare', '-'], '\u0000');
    expect(code).not.toBe(0);
    expect(err).toContain('undertone: ');
  });

  it.each([
    [['analyze', 'a.txt', '--resume', '--output', 'x.json', '--format', 'json'], '--resume needs --format ndjson'],
    [['analyze', 'a.txt', 'b.txt', '--format', 'html'], '--format html shows one'],
    [['analyze', 'a.txt', '--format', 'ndjson', '--output', 'directory'], 'cannot write to a directory: directory'],
    [['analyze', 'a.txt', '--format', 'ndjson', '--resume', '--output', '/dev/null'], 'cannot be resumed: it is no plain file'],
  ])('exits with 2 and says why: %s', (parameters, why) => {
    const { code, err } = run(parameters);
    expect(err).toContain(why);
    expect(code).toBe(2);
  });

  it('writes to what is no plain file as it comes', () => {
    expect(run(['analyze', 'a.txt', '--output', '/dev/null'])).toEqual({ code: 0, out: '', err: '' });
    expect(run(['analyze', 'a.txt', '--format', 'ndjson', '--output', '/dev/null'])).toMatchObject({ code: 0, out: '' });
  });
});
