import { mkdirSync, readdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject, type Project, root, runtimes } from './project.ts';

/** Analyses all seeds and a text of odd words, compares four of them and places one among the norms; prints the SHA-256 of each result. */
const BODY = `
const digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const analyzer = createAnalyzer();
const reports = readdirSync('seeds').sort().map((name) => analyzer.analyze({ id: name, text: readFileSync('seeds/' + name, 'utf8') }));
reports.push(analyzer.analyze({ id: 'odd-words', text: readFileSync('odd-words.txt', 'utf8') }));
for (const report of reports) console.log(report.document.id, digest(report));
const tellings = reports.filter(({ document }) => document.id.startsWith('quake-relief'));
console.log('comparison', digest(compare(tellings)));
console.log('standings', digest(standing(reports[0], usPoliticalNews)));
console.log('html', digest(renderHtml(reports[0])), digest(renderComparisonHtml(compare(tellings))));
`;
const names = 'createAnalyzer, compare, standing';
const esm = (prefix: string): string =>
  `import { createHash } from 'node:crypto';\nimport { readdirSync, readFileSync } from 'node:fs';\nimport { ${names} } from '${prefix}undertone';\n` +
  `import { usPoliticalNews } from '${prefix}undertone/norms';\nimport { renderComparisonHtml, renderHtml } from '${prefix}undertone/render';\n${BODY}`;
const commonJs =
  `const { createHash } = require('node:crypto');\nconst { readdirSync, readFileSync } = require('node:fs');\nconst { ${names} } = require('undertone');\n` +
  `const { usPoliticalNews } = require('undertone/norms');\nconst { renderComparisonHtml, renderHtml } = require('undertone/render');\n${BODY}`;

/** Every dash, digit, prefix and mark between words known and unknown, as the tokens depend on them. */
const ODD_WORDS = ['tea', 'House', 'quuq', 'Zuzu', 'pre', 'b12', 'u.s', 'cannot', 'éu', '\\u']
  .flatMap((word, _, words) => ['-', '–', '—', '--', '.', '’', '/', '\\'].map((mark) => `The ${words.map((other) => word + mark + other).join(' ')} may fall, Lee said.`)).join('\n');

let project: Project;
let expected: string;

beforeAll(() => {
  project = makeProject();
  mkdirSync(join(project.folder, 'seeds'));
  for (const half of ['dev', 'test']) {
    for (const name of readdirSync(join(root, 'seeds', half))) if (name.endsWith('.txt')) copyFileSync(join(root, 'seeds', half, name), join(project.folder, 'seeds', name));
  }
  writeFileSync(join(project.folder, 'odd-words.txt'), ODD_WORDS);
  writeFileSync(join(project.folder, 'digests.mjs'), esm(''));
  writeFileSync(join(project.folder, 'digests.cjs'), commonJs);
  writeFileSync(join(project.folder, 'digests-deno.mjs'), esm('npm:'));
  expected = project.run(process.execPath, ['digests.mjs']).stdout;
});
afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

describe('reports, comparisons and pages', () => {
  it('are made of all thirty seeds and the odd words', () => {
    expect(expected.trimEnd().split('\n')).toHaveLength(34);
    expect(new Set(expected.match(/[0-9a-f]{64}/g)).size).toBe(35);
  });

  it.each([
    ['CommonJS on Node', process.execPath, ['digests.cjs']],
    ['Deno', join(runtimes, 'deno'), ['run', '--allow-read', '--no-prompt', 'digests-deno.mjs']],
    ['Bun', join(runtimes, 'bun'), ['digests.mjs']],
  ])('are the same bytes in %s as in an ES module on Node', (_, command, parameters) => {
    const { status, stdout, stderr } = project.run(command, parameters);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(expected);
  });
});
