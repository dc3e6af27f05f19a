/** What FILE, DIR and - stand for. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleInput } from '../index.ts';
import { decode } from './decode.ts';
import { articleOf } from './html.ts';
import { WrongUse } from './failure.ts';

const ARTICLE = /\.(?:txt|md|html?)$/i;
const HTML = /\.html?$/i;

/** The files meant, in order; a path that cannot be looked at is left for `readArticle` to fail on. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  if (paths.filter((path) => path === '-').length > 1) throw new WrongUse('- stands for standard input and can be given once');
  const files: string[] = [];
  for (const path of paths) {
    if (path !== '-' && (await isDirectory(path))) files.push(...(await articlesIn(path)));
    else files.push(path);
  }
  return files;
}

/** Whether there is a directory of that name. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}

/** The articles under a directory, in the order of code points, whatever the machine's language. */
async function articlesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    // Links to directories are not followed: they may lead round in a circle.
    if (entry.isDirectory()) found.push(...(await articlesIn(path)));
    else if (ARTICLE.test(entry.name) && !(entry.isSymbolicLink() && (await isDirectory(path)))) found.push(path);
  }
  return found.sort(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

/** The article in a file, with the path as its id; for `-` that on standard input. */
export async function readArticle(path: string): Promise<ArticleInput> {
  if (path === '-') return { text: decode(await standardInput(), false) };
  const isHtml = HTML.test(path);
  const text = decode(await readBytes(path), isHtml);
  return { ...(isHtml ? await articleOf(text) : { text }), id: path };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(REASONS[code] ?? message, { cause: error });
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
