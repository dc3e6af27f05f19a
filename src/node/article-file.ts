/** A file that holds one article: text, Markdown or a web page. */
import { readFile } from 'node:fs/promises';
import type { ArticleInput } from '../index.ts';
import { decode } from './decode.ts';
import { articleOf } from './html.ts';

const HTML = /\.html?$/i;

/** The article in a file, with the path as its id. Rejects with the reason where there is none. */
export async function readArticle(path: string): Promise<ArticleInput> {
  const isHtml = HTML.test(path);
  const text = decode(await bytesOf(path), isHtml);
  return { ...(isHtml ? await articleOf(text) : { text }), id: path };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
};

/** Why a file could not be read, without its path. */
export function whyUnread(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(whyUnread(error), { cause: error });
  }
}
