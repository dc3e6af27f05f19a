/** The seed corpus: articles with their gold beside them, in two halves. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Gold } from '../../scripts/gold/format.ts';

export interface GoldArticle { name: string; text: string; gold: Gold }

/** Articles without gold are left out, and counted by the caller. A changed article is an error: its offsets hold no more. */
export function readHalf(folder: string): GoldArticle[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((file) => file.endsWith('.gold.json')).sort().map((file) => {
    const gold = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Gold;
    const text = fs.readFileSync(path.join(folder, gold.article), 'utf8');
    const digest = createHash('sha256').update(text, 'utf8').digest('hex');
    if (digest !== gold.digest) throw new Error(`${path.join(folder, gold.article)} is not the text that was annotated: resolve its working file again`);
    return { name: gold.article.replace(/\.txt$/u, ''), text, gold };
  });
}

export const countArticles = (folder: string): number => (fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).length : 0);
