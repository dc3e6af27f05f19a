/** The files of rows that are rated, one row a line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LexiconRow } from '../../src/contract/lexicon.ts';
import type { FrameRow, ValenceRow } from '../../src/measures/stance/rows.ts';

const lexicons = join(dirname(fileURLToPath(import.meta.url)), '../../src/lexicons');

export type RatedKind = 'hedging' | 'loaded' | 'frames' | 'valence';
export const ROW_FILES: readonly { file: string; kind: RatedKind }[] = [
  { file: 'hedging', kind: 'hedging' },
  { file: 'loaded-labels', kind: 'loaded' },
  { file: 'loaded-tone', kind: 'loaded' },
  { file: 'frames', kind: 'frames' },
  { file: 'valence', kind: 'valence' },
];

interface OfStance { category?: undefined; gate?: undefined; hit?: string[]; miss?: string[]; refused?: string }
type RatedFrame = FrameRow & OfStance & { ratings?: [number, number][]; valence?: undefined };
type RatedValence = ValenceRow & OfStance & { ratings?: number[]; subject?: undefined };
/** A row of the measures has one number a rating, as a word's valence has; a frame has `[subject, object]`. `refused` says why a row was not admitted. */
export type RatedRow = (LexiconRow & { refused?: string; subject?: undefined; valence?: undefined }) | RatedFrame | RatedValence;

export const isFrame = (row: RatedRow): row is RatedFrame => row.subject !== undefined;
export const isValence = (row: RatedRow): row is RatedValence => row.valence !== undefined;

export const readRows = (file: string): RatedRow[] => readRowsIfThere(join(lexicons, `${file}.json`))!;

/** Rows whose ratings did not admit them, kept beside the others so that a reviewer sees them; they ship nowhere. */
export const refusedPath = (kind: RatedKind): string => join(lexicons, 'refused', `${kind}.json`);

export function readRowsIfThere(path: string): RatedRow[] | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RatedRow[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export const writeRows = (file: string, rows: readonly RatedRow[]): void => writeRowsTo(join(lexicons, `${file}.json`), rows);

export function writeRowsTo(path: string, rows: readonly object[]): void {
  writeFileSync(path, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}
