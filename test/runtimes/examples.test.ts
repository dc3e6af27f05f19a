import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNotebook } from './notebook.ts';
import { makeProject, type Project, root, runtimes } from './project.ts';

const tsx = join(root, 'node_modules/.bin/tsx');
const bun = join(runtimes, 'bun');
const deno = join(runtimes, 'deno');
let project: Project;

beforeAll(() => {
  project = makeProject();
  writeFileSync(join(project.folder, 'article.txt'), readFileSync(join(root, 'seeds/dev/quake-relief-1.txt')));
});
afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

/** What the program prints; it must end well and complain of nothing. */
function printed(command: string, ...parameters: string[]): string {
  const { status, stdout, stderr, error } = project.run(command, parameters);
  expect(error).toBeUndefined();
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('the examples', () => {
  it('run in TypeScript on Node', () => {
    expect(printed(tsx, 'typescript.ts')).toMatch(/^hedging 0\.\d\d: .*may.*\nloadedLanguage 0\.\d\d: .*so-called.*\nattribution 0\.\d\d: /);
  });

  it('run in CommonJS on Node', () => {
    expect(printed(process.execPath, 'commonjs.cjs')).toMatch(/2 articles compared\n A {2}The Harbour Post[^]*Given the word in both: Ana Okafor/);
  });

  it('run on Bun', () => {
    expect(printed(bun, 'bun.ts', 'article.txt')).toBe('article.txt.html\n');
    expect(readFileSync(join(project.folder, 'article.txt.html'), 'utf8')).toMatch(/^<!doctype html>[^]*Driver killed[^]*<\/html>\n$/);
  });

  it('run on Deno, which lets them only read', () => {
    expect(printed(deno, 'run', '--allow-read=.', '--no-prompt', 'deno.ts', 'article.txt')).toMatch(/AMONG 300 ARTICLES[^]*in 100/);
  });

  it('add rows and actors from outside', () => {
    expect(printed(tsx, 'own-rows.ts').split('\n')).toEqual([
      'harbour.mothballed: mothballed', 'harbour.rust-bucket: rust bucket', expect.stringMatching(/^operator: Fjordline.*the operator$/), 'invalid-lexicon: options.lexicons[0].rows[0].strength', '',
    ]);
  });

  it('add a measure from outside', () => {
    expect(printed(tsx, 'own-measure.ts')).toMatch(/vagueTime +0\.\d\d[^]*adverb 0\.50 · vague-time\.soon/);
  });

  it('are typed', () => {
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, module: 'nodenext', target: 'es2022', noEmit: true, types: ['node'] },
      files: ['typescript.ts', 'own-rows.ts', 'own-measure.ts'],
    }));
    expect(printed(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('');
  });
});

describe('the notebook', () => {
  // Deno's kernel may send a cell's output before nbconvert listens, and it is lost: then once more.
  it('runs through the Deno kernel, and every cell shows what it should', { retry: 3 }, () => {
    const outputs = runNotebook(project, 'notebook.ipynb').flatMap((cell) => cell.outputs ?? []);
    const form = (index: number, type: string): string => [outputs[index]?.data?.[type] ?? ''].flat().join('');
    expect(outputs.map(({ output_type, evalue }) => evalue ?? output_type)).toEqual(['execute_result', 'execute_result', 'execute_result']);
    expect(form(0, 'text/html')).toMatch(/^<table[^]*<iframe srcdoc="&lt;!doctype html&gt;[^]*sandbox="allow-scripts"/);
    expect(form(0, 'text/plain')).toContain('SCORES');
    expect(form(1, 'text/html')).toMatch(/^<table[^]*Stranded again[^]*<\/table>$/);
    expect(form(1, 'text/plain')).toMatch(/^article +words +Hedging/);
    expect(form(2, 'text/html')).toMatch(/^<ul><li>[^]*<iframe srcdoc=/);
    expect(form(2, 'text/plain')).toContain('2 articles compared');
  });
});
