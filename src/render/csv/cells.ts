/** What tables are made of. */
export type Cell = string | number | null;
export type Column<Item> = [name: string, cell: (item: Item) => Cell];

/** The header line and a row for each item. */
export function table<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Cell[][] {
  return [columns.map(([name]) => name), ...items.map((item) => columns.map(([, cell]) => cell(item)))];
}

/** A field as RFC 4180 has it, never one that a spreadsheet would take for a formula. */
export function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as lines that end in CRLF. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
