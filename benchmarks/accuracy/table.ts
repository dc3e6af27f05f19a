/** Figures as text. */
import type { Figures } from './bootstrap.ts';

const show = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

/** One line a figure, with its interval. A heading stands over each table. */
export function figureTable(heading: string, figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length), 0);
  const lines = Object.entries(figures).map(([name, { value, low, high }]) => `  ${name.padEnd(width)}  ${show(value).padStart(6)}  ${low === null ? '' : `[${show(low)}, ${show(high)}]`}`);
  return [heading, ...lines].join('\n');
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
