/**
 * The rows as a table that a reviewer can read without code: `npm run lexicons:table [-- FOLDER]`. One HTML page a measure, made on demand and
 * not committed; default folder `lexicon-tables`, which git ignores.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mean, rounded, spread } from './ratings/admission.ts';
import { gateInWords } from './ratings/gate-in-words.ts';
import { isFrame, isValence, type RatedKind, type RatedRow, readRows, readRowsIfThere, refusedPath, ROW_FILES } from './ratings/row-files.ts';

const folder = process.argv[2] ?? 'lexicon-tables';
const TITLES: Record<RatedKind, string> = { hedging: 'Hedges and boosters', loaded: 'Loaded language', frames: 'Connotation frames', valence: 'Valence of words' };

const HEADS: Partial<Record<RatedKind, string[]>> = {
  frames: ['term', 'subject', 'object', 'spread', 'ratings', 'hit', 'id'],
  valence: ['term', 'part of speech', 'valence', 'spread', 'ratings', 'id'],
};

function page(kind: RatedKind): string {
  const rows = ROW_FILES.filter((entry) => entry.kind === kind).flatMap(({ file }) => readRows(file));
  const refused = readRowsIfThere(refusedPath(kind)) ?? [];
  const rated = rows.filter(({ ratings }) => ratings !== undefined).length;
  return [
    '<!doctype html><meta charset="utf-8">', `<title>${TITLES[kind]}</title>`,
    '<style>body{font:14px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .5em;vertical-align:top;text-align:left}td.n{text-align:right}</style>',
    `<h1>${TITLES[kind]}</h1>`, `<p>${rows.length} rows, ${rated} of them rated, ${refused.length} refused. How rows are rated: src/lexicons/RATING.md. Ratings are readings by a language model.</p>`,
    table(kind, rows), refused.length > 0 ? `<h2>Refused</h2>${table(kind, refused)}` : '', '',
  ].join('\n');
}

function table(kind: RatedKind, rows: readonly RatedRow[]): string {
  const head = HEADS[kind] ?? ['term', 'category', 'gate', 'strength', 'spread', 'ratings', 'hit', 'miss', 'id'];
  const isRefused = rows.some((row) => row.refused !== undefined);
  const columns = isRefused ? [...head, 'refused because'] : head;
  const body = [...rows].sort(byCategoryAndTerm).map((row) => `<tr>${cells(row).map(cell).join('')}${isRefused ? cell(row.refused ?? '') : ''}</tr>`);
  return `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function cells(row: RatedRow): (string | number)[] {
  const hit = (row.hit ?? []).join(' | ');
  if (isValence(row)) return [row.term, row.pos, row.ratings ? row.valence : `${row.valence} (${row.basis})`, row.ratings ? rounded(spread(row.ratings)) : '', (row.ratings ?? []).join(' '), row.id];
  if (isFrame(row)) {
    const pairs = row.ratings ?? [];
    return [row.term, row.subject, row.object, pairs.length > 0 ? [0, 1].map((which) => rounded(spread(pairs.map((pair) => pair[which]!)))).join(' / ') : '', pairs.map((pair) => pair.join('/')).join(' '), hit, row.id];
  }
  const ratings = row.ratings ?? [];
  const shown = ratings.length > 0 ? rounded(mean(ratings)) : `${row.strength} (${row.basis})`;
  return [row.term, row.category, gateInWords(row.gate), shown, ratings.length > 0 ? rounded(spread(ratings)) : '', ratings.join(' '), hit, (row.miss ?? []).join(' | '), row.id];
}

function byCategoryAndTerm(a: RatedRow, b: RatedRow): number {
  return compare(a.category ?? '', b.category ?? '') || compare(a.term, b.term);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const cell = (value: string | number): string => `<td${typeof value === 'number' ? ' class="n"' : ''}>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`;

mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(TITLES) as RatedKind[]) {
  const path = join(folder, `${kind}.html`);
  writeFileSync(path, page(kind));
  console.log(path);
}
