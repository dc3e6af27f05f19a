/** Figures as text. */
import type { Figure, Figures } from './bootstrap.ts';

const show = (value: number | null): string => (value === null ? '    -' : value.toFixed(3));
const METRIC = /^(.*?) ?((?:B³ )?(?:P|R|F1)|macro-F1|accuracy|alpha)$/u;
/** The figure of each sort that is printed with its interval; the intervals of the rest are in the JSON. */
const CHIEF = ['F1', 'B³ F1', 'macro-F1', 'alpha'];

/** One line for each thing measured, its figures side by side. A heading stands over each table. */
export function figureTable(heading: string, figures: Figures): string {
  const rows = new Map<string, string[]>();
  for (const [name, figure] of Object.entries(figures)) {
    const [, stem, metric] = METRIC.exec(name) ?? [undefined, name, ''];
    // Figures of the rows themselves have no stem.
    const key = `${stem || 'rows'}${metric.startsWith('B³') ? ' (B³)' : ''}`;
    const cell = `${metric.replace('B³ ', '')} ${show(figure.value)}${CHIEF.includes(metric) || metric === '' ? interval(figure) : ''}`.trim();
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  const width = Math.max(...[...rows.keys()].map((key) => key.length), 0);
  return [heading, ...[...rows].map(([key, cells]) => `  ${key.padEnd(width)}  ${cells.join('  ')}`)].join('\n');
}

function interval({ low, high }: Figure): string {
  return low === null ? '' : ` [${show(low)}, ${show(high)}]`;
}

/** Gold labels down, found labels across. */
export function confusionTable(name: string, table: Record<string, Record<string, number>>): string {
  const across = [...new Set(Object.values(table).flatMap((row) => Object.keys(row)))].sort();
  const width = Math.max(...Object.keys(table).map((label) => label.length), 4);
  const cell = (text: string, column: string): string => text.padStart(Math.max(column.length, 5));
  return [
    `  ${name}: gold down, found across`,
    `    ${'gold'.padEnd(width)}  ${across.map((column) => cell(column, column)).join('  ')}`,
    ...Object.keys(table).sort().map((label) => `    ${label.padEnd(width)}  ${across.map((column) => cell(String(table[label]![column] ?? 0), column)).join('  ')}`),
  ].join('\n');
}
