/** The raters' files: lines of `key<TAB>rating`, or of `key<TAB>subject<TAB>object` for frames. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys, type KeyedItem } from './keys.ts';

/** One rating a rater, in the order of the raters' numbers: one value each, or two. */
export type Returned = number[][];

export function readReturned(folder: string): { returned: Map<string, Returned>; faults: string[] } {
  const items = new Map(readKeys(folder).items.map((item) => [item.key, item]));
  const byRater = new Map<string, Map<number, number[]>>();
  const faults: string[] = [];
  for (const file of readdirSync(join(folder, 'returned')).sort()) {
    const rater = Number(/^rater-(\d+)-/.exec(file)?.[1]);
    if (!rater) continue;
    const sheet = new Set(linesOf(join(folder, 'sheets', file)).map((line) => Number(line.split('\t')[0])));
    const before = sheet.size;
    for (const line of linesOf(join(folder, 'returned', file))) {
      const [key, ...values] = line.trim().split(/\s+/).map(Number);
      const item = items.get(key!);
      if (!item || !isRating(item, values)) faults.push(`${file}: no rating: ${line}`);
      else if (!sheet.delete(key!)) faults.push(`${file}: twice, or not on the sheet: ${line}`);
      else put(byRater, item.id, rater, values);
    }
    if (sheet.size > 0) faults.push(`${file}: ${sheet.size} of ${before} rows without a rating: ${[...sheet].slice(0, 20).join(', ')}`);
  }
  const inOrder = (ratings: Map<number, number[]>): Returned => [...ratings].sort(([a], [b]) => a - b).map(([, values]) => values);
  return { returned: new Map([...byRater].map(([id, ratings]) => [id, inOrder(ratings)])), faults };
}

function isRating({ kind }: KeyedItem, values: number[]): boolean {
  const [least, most, count] = kind === 'frames' ? [-3, 3, 2] : kind === 'valence' ? [-4, 4, 1] : [0, 4, 1];
  return values.length === count && values.every((value) => Number.isInteger(value) && value >= least && value <= most);
}

function put(byRater: Map<string, Map<number, number[]>>, id: string, rater: number, values: number[]): void {
  const ratings = byRater.get(id) ?? new Map<number, number[]>();
  ratings.set(rater, values);
  byRater.set(id, ratings);
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
