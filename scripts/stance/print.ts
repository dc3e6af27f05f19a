/** The learned weights as the JSON file that ships: rows with the counts of training rows behind them. */
import type { ExampleReader, Numbering } from './examples.ts';
import type { Model } from './fit.ts';
import { rowsDigest } from './rows-digest.ts';

/** Stance points for one unit of the model's score. */
const POINTS = 0.6;
/** Weights below this many thousandths of a point are left out. */
const SMALLEST = 4;

type Row = [number, number, number, Record<string, number>?];

export function printWeights(model: Model, { clues, standings }: ExampleReader): string {
  const tables: Record<string, Record<string, Row>> = { ratings: {}, frames: {}, words: {} };
  const table: Record<string, string> = { rating: 'ratings', frame: 'frames', word: 'words' };
  for (const i of byName(clues)) {
    const weight = Math.round(model.weights[i]! * POINTS * 1000);
    const [kind, key, relation] = clues.names[i]!.split('|');
    if (Math.abs(weight) < (kind === 'rating' ? 1 : SMALLEST)) continue;
    const rows = tables[table[kind!]!]!;
    const row = (rows[key!] ??= [0, 0, 0]);
    if (relation === undefined) [row[0], row[1], row[2]] = [...countsOf(clues, i), weight];
    else (row[3] ??= {})[relation] = weight;
  }
  const bearings: Record<string, Row> = {};
  for (const i of byName(clues)) {
    const weight = Math.round((model.bearing[i] ?? 0) * 1000);
    const [, scale, relation] = clues.names[i]!.split('|');
    if (weight === 0) continue;
    const row = (bearings[scale!] ??= [0, 0, 0]);
    if (relation === undefined) [row[0], row[1], row[2]] = [...countsOf(clues, i), weight];
    else (row[3] ??= {})[relation] = weight;
  }
  const standing: Record<string, Row> = {};
  for (const i of byName(standings)) {
    const weight = Math.round(model.standing[i]! * 1000);
    if (weight !== 0) standing[standings.names[i]!] = [...countsOf(standings, i), weight];
  }
  const head = {
    note: 'Made by scripts/train-stance.ts: do not edit. Weights in thousandths of a stance point; standing in thousandths of a logarithm. Rows: [rows in source 1, rows in source 2, weight, weights by relation].',
    sources: ['NewsMTSC-rw, train (Hamborg and Donnay 2021, MIT)', 'directed sentiment, train (Park et al. 2021, free use with citation)'],
    rows: rowsDigest(),
    usual: Math.round(model.usual * 1000),
  };
  const lines = Object.entries({ ...tables, bearings, standing }).map(([name, rows]) =>
    `${JSON.stringify(name)}: {\n${Object.entries(rows).map(([key, row]) => `${JSON.stringify(key)}:${JSON.stringify(row)}`).join(',\n')}\n}`);
  return `{\n${JSON.stringify(head).slice(1, -1)},\n${lines.join(',\n')}\n}\n`;
}

function byName({ names }: Numbering): number[] {
  return names.map((_, i) => i).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
}

const countsOf = ({ counts }: Numbering, i: number): [number, number] => [counts[i]![0]!, counts[i]![1]!];
