/** Reads a working file and the article it names (a path from the root of the repository). */
import fs from 'node:fs';
import path from 'node:path';
import type { Gold } from './format.ts';
import { resolveArticle } from './resolve-article.ts';

export interface Resolved { gold: Gold; problems: string[]; articlePath: string; text: string }

export function readWorkingFile(file: string): Resolved {
  let working: { article?: unknown };
  try {
    working = JSON.parse(fs.readFileSync(file, 'utf8')) as { article?: unknown };
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}; a straight quotation mark inside text is written \\"`, { cause: error });
  }
  if (typeof working.article !== 'string' || !fs.existsSync(working.article)) {
    throw new Error(`${file}: "article" must be the path of the article from the root of the repository, got ${JSON.stringify(working.article)}`);
  }
  const text = fs.readFileSync(working.article, 'utf8');
  return { ...resolveArticle(working, path.basename(working.article), text), articlePath: working.article, text };
}
