/** The examples in the docstrings of public exports are run like those of the README. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runBlock } from './fixtures/run-block.ts';

const src = new URL('../src/', import.meta.url);
const examples = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('generated')).sort().flatMap((file) => {
  const code = readFileSync(new URL(file, src), 'utf8');
  return [...code.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)].map((m, i) => [`${file} ${i + 1}`, m[1]!.replace(/^ \* ?/gm, '')] as const);
});

describe('an example in a docstring', () => {
  it('is never left out', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).reduce((n, file) => n + (readFileSync(new URL(file, src), 'utf8').match(/@example/g)?.length ?? 0), 0);
    expect(all).toBe(examples.length);
  });

  it.each(examples)('runs: %s', (_, code) => {
    expect(code).toContain('console.log');
    runBlock(code);
  });
});
