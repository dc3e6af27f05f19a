import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateLexicon } from '../src/contract/validate.ts';
import type { LexiconRow } from '../src/index.ts';
import { ratingFault } from '../scripts/ratings/rating-fault.ts';
import { bracketed } from './fixtures/brackets.ts';
import { matchesOf } from './fixtures/rows.ts';
import { runBlock } from './fixtures/run-block.ts';

const root = new URL('..', import.meta.url).pathname;
const PAGES = ['README.md', 'CONTRIBUTING.md', ...['hedging', 'loaded-language', 'attribution', 'stance'].map((name) => `docs/methods/${name}.md`)];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const blocksOf = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);

it('finds the code of the README', () => {
  expect(blocksOf('README.md', 'ts').length).toBeGreaterThan(3);
  expect(blocksOf('README.md', 'sh').length).toBeGreaterThan(1);
});

describe.each(PAGES)('the page %s', (page) => {
  const blocks = (language: string): string[] => blocksOf(page, language);

  it('has code that is run', () => {
    expect(blocks('ts').length + blocks('sh').length).toBeGreaterThan(0);
  });

  it.each(blocks('ts').map((code, i) => [i + 1, code] as const))('runs its TypeScript block %i', (_, code) => {
    runBlock(code);
  });

  it('has no block in a language that is not looked at', () => {
    expect(blocksOf(page, '\\w*').length).toBe(['ts', 'sh', 'json'].reduce((n, language) => n + blocks(language).length, 0));
  });

  it.each(blocks('json').flatMap((block) => block.trim().split('\n')))('shows a row that is sound, and fires as it says: %s', (line) => {
    const row = JSON.parse(line) as LexiconRow;
    expect(validateLexicon({ measure: 'hedging', rows: [row] }).rows).toEqual([row]);
    expect([ratingFault(row), ...bracketed(row.hit![0]!).spans]).toEqual([null, ...matchesOf(row, bracketed(row.hit![0]!).text).map(({ start, end }) => ({ start, end }))]);
  });

  it.each(blocks('sh').flatMap((block) => block.split('\n')).map((line) => line.replace(/#.*/, '').trim()).filter(Boolean))('names a command that exists: %s', (line) => {
    for (const command of line.split('&&').map((part) => part.trim())) {
      if (command.startsWith('npx undertone')) {
        // Where a redirection puts it is the shell's affair.
        const args = command.replace(/ > \S+$/, '').split(' ').slice(2);
        expect(() => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, stdio: 'pipe' })).not.toThrow();
      } else if (/^npm run (\S+)/.test(command)) expect(scripts).toHaveProperty([/^npm run (\S+)/.exec(command)![1]!]);
      else expect(command).toMatch(/^npm (?:ci|cit|start|install undertone)$/);
    }
  });
});
