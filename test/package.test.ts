import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const article = join(root, 'seeds/dev/blog-visit.txt');
const run = (code: string, ...flags: string[]): string => execFileSync(process.execPath, [...flags, '-e', code], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const PRINT = `const text = require('node:fs').readFileSync(${JSON.stringify(article)}, 'utf8'); process.stdout.write(JSON.stringify(analyze(text)));`;

describe('the built package', () => {
  it('gives the same bytes as an ES module, as CommonJS, and where code may not be made from strings', () => {
    const commonJs = run(`const { analyze } = require('undertone'); ${PRINT}`);
    const module = run(`import('undertone').then(({ analyze }) => { ${PRINT} });`);
    const strict = run(`const { analyze } = require('undertone'); ${PRINT}`, '--disallow-code-generation-from-strings');
    expect(module).toBe(commonJs);
    expect(strict).toBe(commonJs);
    expect(commonJs.length).toBeGreaterThan(10_000);
  });

  it('keeps its library entry free of the platform', () => {
    const entry = readFileSync(join(root, 'dist/index.cjs'), 'utf8');
    expect(entry).not.toMatch(/require\("(?:node:|fs|path|os|crypto|child_process)/);
    expect(entry).not.toMatch(/new Function|\beval\(|process\.env|Math\.random|Date\.now/);
  });

  // One other letter, and the engine keeps all of a file at two bytes a letter.
  it('is written in ASCII, with escapes for all other letters', () => {
    const scripts = readdirSync(join(root, 'dist')).filter((file) => /\.c?js$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => readFileSync(join(root, 'dist', file)).some((byte) => byte > 0x7f))).toEqual([]);
  });

  it.each(['import', 'require'])('throws errors that the main entry’s class knows, whichever entry throws: %s', (by) => {
    const load = (entry: string): string => (by === 'import' ? `await import('${entry}')` : `require('${entry}')`);
    const printed = run(`(async () => {
      const { UndertoneError } = ${load('undertone')};
      const calls = [() => (0, all['undertone/render'].renderText)(5), () => all['undertone/schema'].validate('x', 5), () => all['undertone/browser'].renderCsv(5), () => all['undertone/node'].analyzeCorpus(5).next()];
      const all = { 'undertone/render': ${load('undertone/render')}, 'undertone/schema': ${load('undertone/schema')}, 'undertone/browser': ${load('undertone/browser')}, 'undertone/node': ${load('undertone/node')} };
      for (const call of calls) try { await call(); } catch (error) { process.stdout.write(String(error instanceof UndertoneError) + ' '); }
    })();`);
    expect(printed).toBe('true true true true ');
  });

  it('does not let wink-nlp into its declarations', () => {
    for (const file of ['index.d.ts', 'render.d.ts', 'schema.d.ts']) expect(readFileSync(join(root, 'dist', file), 'utf8')).not.toMatch(/wink/);
  });

  it('serves the entries beside the main one', () => {
    const kinds = run(`const a = require('undertone/render'), b = require('undertone/schema'); process.stdout.write(Object.keys({ ...a, ...b }).map((k) => k).sort().join(' '));`);
    for (const name of ['renderText', 'renderCsv', 'inputSchema', 'optionsSchema', 'lexiconSchema', 'reportSchema', 'validate']) expect(kinds.split(' ')).toContain(name);
  });
});
