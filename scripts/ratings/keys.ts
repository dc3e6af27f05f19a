/** Short numbers for rows on rating sheets, handed out once: a rater sees no id, which might tell what the row is for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RatedKind } from './row-files.ts';

export interface KeyedItem { key: number; kind: RatedKind; /** The row's id; of a control `control:word`. */ id: string }
export interface KeyFile { chunks: number; items: KeyedItem[] }

export function readKeys(folder: string): KeyFile {
  try {
    return JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as KeyFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { chunks: 0, items: [] };
    throw error;
  }
}

export function writeKeys(folder: string, keys: KeyFile): void {
  writeFileSync(join(folder, 'keys.json'), `${JSON.stringify(keys)}\n`);
}
