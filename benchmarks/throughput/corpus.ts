import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a folder's .txt files, by name. */
export function readCorpus(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0) throw new Error(`no .txt files in ${folder}`);
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}
