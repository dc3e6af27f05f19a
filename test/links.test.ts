/** Links between our own pages lead somewhere: to a file that is there, and to a heading that it has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const FOLDERS = ['.ci', 'benchmarks', 'docs', 'examples', 'scripts', 'seeds', 'src', 'test'];
const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const pages = [...readdirSync(root), ...FOLDERS.flatMap(below)].filter((name) => /\.(?:md|ipynb)$/.test(name) && !name.includes('node_modules'));

/** Targets of links and pictures, code blocks and code spans left out; those with a scheme lead elsewhere. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!).filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-');
const anchorsIn = (markdown: string): string[] => [...markdown.matchAll(/^#+ +(.+)$/gm)].map((match) => anchorOf(match[1]!));

const textOf = (page: string): string => {
  const text = readFileSync(join(root, page), 'utf8');
  if (!page.endsWith('.ipynb')) return text;
  return (JSON.parse(text) as { cells: { cell_type: string; source: string[] }[] }).cells.filter((cell) => cell.cell_type === 'markdown').map((cell) => cell.source.join('')).join('\n\n');
};

function brokenIn(page: string): string[] {
  return linksIn(textOf(page)).filter((target) => {
    const [path, anchor] = target.split('#') as [string, string | undefined];
    const file = path === '' ? page : join(dirname(page), decodeURI(path));
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchorsIn(textOf(file)).includes(anchor);
  });
}

describe('links between our own files', () => {
  const linking = pages.filter((page) => existsSync(join(root, page)) && linksIn(textOf(page)).length > 0);

  it('are many', () => expect(linking.length).toBeGreaterThan(4));

  it.each(linking)('of %s all resolve', (page) => expect(brokenIn(page)).toEqual([]));

  it('are told from code, from other sites, and from links that lead nowhere', () => {
    expect(linksIn('[a](x.md) ![b](y.png "B") `[c](z)` [d](https://example.org/)\n```\n[e](f)\n```\n')).toEqual(['x.md', 'y.png']);
    expect(anchorOf('What the scores mean, and why?')).toBe('what-the-scores-mean-and-why');
    expect(existsSync(join(root, 'examples/none.md'))).toBe(false);
  });
});

describe('files named in the table of the examples', () => {
  const named = [...readFileSync(join(root, 'examples/README.md'), 'utf8').matchAll(/^\| \[?`([^`]+)`/gm)].map((match) => match[1]!);
  it.each(named)('%s is there', (name) => expect(existsSync(join(root, 'examples', name))).toBe(true));
  it('are all of them', () => {
    expect(readdirSync(join(root, 'examples')).filter((file) => file !== 'README.md' && !file.startsWith('.')).sort()).toEqual(named.map((name) => name.replace(/\/$/, '')).sort());
  });
});
