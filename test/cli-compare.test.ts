/** `undertone compare` and `undertone norms`, as a shell runs them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison, Norms } from '../src/index.ts';
import { validate } from '../src/schema.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
let folder: string;

const article = (n: number): string =>
  `The ferry at Talvik stayed in port on day ${n}, officials said, and it may not sail before the ${n}th. “It is a shameless delay of ${n} days,” said Anna Voss, the mayor. ` +
  `The harbour office repaired the pump in ${n} hours and paid the crew. Perhaps the engine will hold, wrote the Talvik Post.`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  mkdirSync(join(folder, 'corpus'));
  for (let n = 1; n <= 24; n++) writeFileSync(join(folder, 'corpus', `${String(n).padStart(2, '0')}.txt`), article(n));
  for (const n of [1, 2]) writeFileSync(join(folder, `${n}.txt`), article(n));
  writeFileSync(join(folder, 'broken.json'), '{"norms":');
  writeFileSync(join(folder, 'other.json'), '{"kind":"something"}');
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x61, 0xff, 0xfe, 0xfa]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { cwd: folder, encoding: 'utf8', input: article(3) });
  return { code: status, out: stdout, err: stderr };
}

describe('undertone compare', () => {
  it('is text by default, under the labels given, the standard input among the articles', () => {
    const { code, out, err } = run('compare', '1.txt', '-', '--label', 'Lamp', '--label', 'Kite');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/2 articles compared\n A {2}Lamp · .*\n B {2}Kite · /);
  });

  it('is data that fits its schema, with the level and the actors that are one', () => {
    const { code, out } = run('compare', '1.txt', '2.txt', '--format', 'json', '--level', '0.9', '--same', 'person:anna-voss, country:RU');
    const comparison = JSON.parse(out) as Comparison;
    expect(code).toBe(0);
    expect(comparison.level).toBe(0.9);
    expect(validate('comparison', comparison)).toEqual({ valid: true });
    expect(comparison.actors.find(({ name }) => name === 'Anna Voss')!.ids).toContain('person:anna-voss');
  });

  it('is a page, a figure or a table, in a file written in full', () => {
    for (const [format, opening] of [['html', /^<!doctype html>/i], ['svg', /^<svg /], ['csv', /^document,/]] as const) {
      const file = join(folder, `out.${format}`);
      expect(run('compare', '1.txt', '2.txt', '--format', format, '--output', file)).toEqual({ code: 0, out: '', err: '' });
      expect(readFileSync(file, 'utf8')).toMatch(opening);
    }
  });

  it.each([
    [['compare', '1.txt'], 'compare needs two articles or more, and there is one'],
    [['compare', '1.txt', '2.txt', '--level', '1'], 'It must be above 0 and below 1: "1".'],
    [['compare', '1.txt', '2.txt', '--level', 'high'], 'It must be above 0 and below 1: "high".'],
    [['compare', '1.txt', '2.txt', '--label', 'one'], 'labels'],
    [['compare', 'bad.txt', '1.txt'], 'bad.txt'],
  ])('exits with 2 and says why: %s', (parameters, why) => {
    const { code, out, err } = run(...parameters);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });
});

describe('undertone norms', () => {
  it('makes norms of a corpus, by which a report is read', () => {
    const file = join(folder, 'norms.json');
    const about = ['--name', 'Talvik', '--description', 'Invented articles about one ferry.', '--date', '2024-05-02'];
    expect(run('norms', 'corpus', ...about, '--output', file)).toEqual({ code: 0, out: '', err: '' });
    const norms = JSON.parse(readFileSync(file, 'utf8')) as Norms;
    expect(validate('norms', norms)).toEqual({ valid: true });
    expect(norms).toMatchObject({ name: 'Talvik', documents: 24 });
    const { code, out } = run('analyze', '1.txt', '--norms', file);
    expect(code).toBe(0);
    expect(out).toContain('Talvik');
    const page = run('analyze', '1.txt', '--norms', file, '--format', 'html');
    expect(page.out).toContain('Talvik');
  });

  it.each([
    [['analyze', '1.txt', '--norms', 'broken.json'], 'broken.json cannot be read as norms'],
    [['analyze', '1.txt', '--norms', 'none.json'], 'none.json cannot be read as norms'],
    [['analyze', '1.txt', '--norms', 'other.json'], 'other.json holds no norms'],
    [['norms', '1.txt', '--name', 'n', '--description', 'd', '--date', '2024-05-02'], '20'],
  ])('exits with 2 and says why: %s', (parameters, why) => {
    const { code, err } = run(...parameters);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
