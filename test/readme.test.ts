import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
    // Inside the package, so that its own name resolves to what was built.
    const folder = mkdtempSync(join(root, 'coverage-readme-'));
    try {
      writeFileSync(join(folder, 'block.mts'), code);
      const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'block.mts')], { cwd: root, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      // What a comment after console.log promises is what it prints.
      const promised = [...code.matchAll(/console\.log\(.*\);? +\/\/ (.*)$/gm)].map((m) => m[1]!);
      const printed = stdout.trimEnd().split('\n');
      if (promised.length > 0) expect(printed.slice(0, promised.length)).toEqual(promised);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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
