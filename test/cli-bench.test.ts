/** `undertone bench`: what it says of itself is counted, not how fast it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const article = 'The ferry may sail again on Monday, the harbour office said – but nobody could tell how many crossings there would be.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  for (const name of ['a.txt', 'b.txt', 'c.md']) writeFileSync(join(folder, name), article);
  writeFileSync(join(folder, 'corpus.ndjson'), `${JSON.stringify({ text: article })}\n${JSON.stringify(article)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'bench', ...parameters], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

interface Row { name: string; documentsPerSecond: number; tokensPerSecond: number; megabytesPerSecond: number; millisecondsPerDocument: { median: number; p95: number }; ratioToWink: { median: number; low: number; high: number } }

describe('bench', () => {
  it('counts what it reads and compares round by round', () => {
    const { code, out, err } = run('a.txt', 'b.txt', 'c.md', '--rounds', '3', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const { documents, tokens, bytes, rounds, rows, node } = JSON.parse(out) as { documents: number; tokens: number; bytes: number; rounds: number; rows: Row[]; node: string };
    expect({ documents, tokens, bytes, rounds, node }).toEqual({ documents: 3, tokens: 3 * 25, bytes: 3 * Buffer.byteLength(article), rounds: 3, node: process.version });
    expect(rows.map(({ name }) => name)).toEqual(['wink-nlp readDoc', 'undertone']);
    expect(rows[0]!.ratioToWink).toEqual({ median: 1, low: 1, high: 1 });
    for (const { documentsPerSecond, tokensPerSecond, megabytesPerSecond, millisecondsPerDocument: { median, p95 }, ratioToWink } of rows) {
      for (const figure of [documentsPerSecond, tokensPerSecond, megabytesPerSecond, median, p95, ratioToWink.median]) expect(figure).toBeGreaterThan(0);
      expect(p95).toBeGreaterThanOrEqual(median);
      expect(ratioToWink.low).toBeLessThanOrEqual(ratioToWink.median);
      expect(ratioToWink.high).toBeGreaterThanOrEqual(ratioToWink.median);
    }
  });

  it('writes a table that a person reads', () => {
    const { code, out } = run('corpus.ndjson', '--rounds', '1', '--measures', 'hedging');
    expect(code).toBe(0);
    expect(out).toMatch(/^ 2 articles, 50 tokens, 0\.2 kB; 1 round; Node v/);
    expect(out).toMatch(/\n undertone takes \d+\.\d\d times as long as wink-nlp alone \[\d+\.\d\d–\d+\.\d\d\]\n$/);
  });

  it.each([
    ['no such file', ['nothing.txt'], 2, 'there is no article to be measured on'],
    ['one of two missing', ['a.txt', 'nothing.txt', '--rounds', '1'], 1, 'nothing.txt'],
    ['no round', ['a.txt', '--rounds', '0'], 2, '--rounds'],
    ['half a round', ['a.txt', '--rounds', '1.5'], 2, '--rounds'],
    ['unknown format', ['a.txt', '--format', 'svg'], 2, '--format'],
    ['no path', [], 2, 'paths'],
  ])('%s', (_, parameters, code, message) => {
    const result = run(...parameters);
    expect([result.code, result.err]).toEqual([code, expect.stringContaining(message)]);
  });
});
