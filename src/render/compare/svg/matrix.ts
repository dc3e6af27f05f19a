/** A matrix with a column for each document, as a figure. */
import type { Comparison } from '../../../contract/index.ts';
import { html, type Markup } from '../../html/markup.ts';
import { hairline, label, type Picture } from '../../svg/picture.ts';
import { fit, fitLines } from '../../svg/text-width.ts';
import { counted } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { letterOf } from '../letters.ts';

export interface MatrixRow {
  name: string;
  /** One for each document. */
  cells: { text: string; draw(x: number, y: number, width: number, height: number): Markup }[];
}

export interface MatrixParts {
  title: string;
  rows: readonly MatrixRow[];
  /** Stands below. */
  foot: string;
  /** Stands in place of the rows where there are none. */
  empty: string;
}

const ROW = 30;
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 44;
const MOST_ROWS = 24;

/** Documents that find no room are left out and said to be. */
export function matrixPicture({ documents }: Comparison, { title, rows, foot, empty }: MatrixParts, width: number): Picture {
  if (rows.length === 0) return { title, description: empty, width, height: 48, content: label(12, 28, empty, { colour: 'soft' }) };
  const left = Math.round(Math.min(230, width * (width < 480 ? 0.31 : 0.36)));
  const column = Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, (width - left - 12) / documents.length));
  const shown = documents.slice(0, Math.max(1, Math.floor((width - left - 12) / column + 1e-9)));
  const names = shown.map(({ label: name }, i) => [letterOf(i), ...(column < 70 ? [] : fitLines(plain(name), column - 6, 11, 2))]);
  const head = 24 + 14 * Math.max(...names.map((lines) => lines.length - 1));
  const headings = names.map((lines, i) => lines.map((line, n) => label(left + (i + 0.5) * column, 18 + n * 14, line, { size: n === 0 ? 13 : 11, anchor: 'middle', strong: n === 0 })));
  const drawn = rows.slice(0, MOST_ROWS).map(({ name, cells }, r) => {
    const y = head + 8 + r * ROW;
    return html`${label(left - 12, y + 20, fit(name, left - 24, 13), { anchor: 'end' })}${shown.map((_, i) => cells[i]!.draw(left + i * column, y, column, ROW))}`;
  });
  const bottom = head + 8 + drawn.length * ROW;
  const missing = [rows.length > drawn.length ? counted(rows.length - drawn.length, 'row') : null, documents.length > shown.length ? counted(documents.length - shown.length, 'article') : null].filter((part) => part !== null);
  const lines = fitLines(`${foot}${missing.length > 0 ? ` Not shown: ${missing.join(' and ')}.` : ''}`, width - 24, 11, 3);
  return {
    title, width, height: bottom + 14 + lines.length * 15,
    description: `${documents.map((d, i) => `${letterOf(i)}: ${plain(d.label)}`).join('; ')}. ${rows.map(({ name, cells }) => `${name}: ${cells.map(({ text }, i) => `${letterOf(i)} ${text}`).join(', ')}`).join('. ')}.`,
    content: html`${headings}${hairline(`M12 ${head + 2}H${left + shown.length * column}`)}${drawn}${lines.map((line, i) => label(12, bottom + 18 + i * 15, line, { size: 11, colour: 'soft' }))}`,
  };
}
