/**
 * Blind rating sheets, written outside the repository: `tsx scripts/ratings/sheet.ts [--to /tmp/ratings] [--raters 5] [--chunk 600]`.
 *
 * Each row that stood on no sheet before gets a short number and goes on one sheet of every rater, in an order of that rater's own. No
 * sheet shows a strength, an id or another's rating. Run again after rows were added: only those make new sheets. Some plain words are
 * mixed in, under no category: a rater who finds them loaded is not rating the words.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import controls from './controls.json';
import { gateInWords } from './gate-in-words.ts';
import { readKeys, writeKeys } from './keys.ts';
import { isFrame, isValence, readRows, ROW_FILES, type RatedKind, type RatedRow } from './row-files.ts';
import { shuffled } from './shuffle.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: '/tmp/ratings' }, raters: { type: 'string', default: '5' }, chunk: { type: 'string', default: '600' } } });
const folder = values.to;
const raters = Number(values.raters);
const longest = Number(values.chunk);
/** Fewer rows than this need no further controls. */
const ROWS_PER_CONTROL = 60;

const categoriesSeen: Record<string, string> = { booster: 'booster (strengthens; rate how much)' };

interface Item { id: string; line: string }

function itemOf(row: RatedRow): Item {
  const term = row.term.replaceAll('|', '/').replaceAll('*', '…');
  if (isValence(row)) return { id: row.id, line: `${term}\t${row.pos}` };
  const example = row.hit?.[0] ?? '';
  const cells = isFrame(row) ? [term, example] : [term, gateInWords(row.gate, 6), categoriesSeen[row.category] ?? row.category, example];
  return { id: row.id, line: cells.join('\t') };
}

const keys = readKeys(folder);
const known = new Set(keys.items.map(({ id }) => id));
let nextKey = keys.items.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
const written: string[] = [];
mkdirSync(join(folder, 'sheets'), { recursive: true });
mkdirSync(join(folder, 'returned'), { recursive: true });

for (const kind of ['hedging', 'loaded', 'frames', 'valence'] as RatedKind[]) {
  const rows = ROW_FILES.filter((entry) => entry.kind === kind).flatMap(({ file }) => readRows(file));
  // A valence of 0 is nobody's reading: it keeps a word out that would mislead.
  const fresh = rows.filter((row) => !known.has(row.id) && !(row.ratings && row.ratings.length > 0) && row.valence !== 0).map(itemOf);
  if (fresh.length === 0) continue;
  const plain = (kind === 'valence' ? [] : controls[kind]).map((word): Item => ({ id: `control:${kind}:${word}`, line: [word, '', '', ''].join('\t') }));
  fresh.push(...plain.filter(({ id }) => !known.has(id)).slice(0, Math.ceil(fresh.length / ROWS_PER_CONTROL)));
  const lines = fresh.map(({ id, line }) => {
    keys.items.push({ key: nextKey, kind, id });
    return `${nextKey++}\t${line}`;
  });
  const count = Math.ceil(lines.length / longest);
  const size = Math.ceil(lines.length / count);
  const header = kind === 'frames' ? '#key\tverb\texample' : kind === 'valence' ? '#key\tterm\tpart of speech' : '#key\tterm\tonly counts\tcategory\texample';
  for (let rater = 1; rater <= raters; rater++) {
    const order = shuffled(lines, rater * 1000 + keys.chunks);
    for (let chunk = 0; chunk < count; chunk++) {
      const name = `rater-${rater}-chunk-${String(keys.chunks + chunk + 1).padStart(2, '0')}-${kind}.tsv`;
      writeFileSync(join(folder, 'sheets', name), `${[header, ...order.slice(chunk * size, (chunk + 1) * size)].join('\n')}\n`);
      written.push(join(folder, 'sheets', name));
    }
  }
  keys.chunks += count;
}
writeKeys(folder, keys);
writeFileSync(join(folder, 'INSTRUCTIONS.md'), readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../src/lexicons/RATING.md')));
console.log(written.sort().join('\n'));
