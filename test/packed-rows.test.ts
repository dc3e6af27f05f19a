/** Tables as the built package carries them say what the tables of the source say. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson } from '../scripts/plain-json.ts';
import { pack, unpack } from '../src/packed-rows.ts';

const rowsOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const tables = ['src/actors', 'src/lexicons'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`));

describe('rows field by field', () => {
  const rows = tables.map((path): [string, unknown] => [path, rowsOf(path)]).filter((table): table is [string, Record<string, unknown>[]] => Array.isArray(table[1]));
  it.each(rows)('%s comes back the same', (_, table) => {
    const packed = pack(table);
    // Rows whose fields stand in several orders are carried as they are.
    if (packed === null) return;
    const json = plainJson(packed);
    expect(JSON.stringify(unpack(JSON.parse(json)))).toBe(JSON.stringify(table));
    expect(json.length).toBeLessThan(JSON.stringify(table).length);
  });

  it('is how the largest tables are carried', () => {
    expect(rows.filter(([, table]) => table.length > 2000 && pack(table) === null).map(([path]) => path)).toEqual([]);
  });

  it('gives back whatever it packs', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('noun', 'verb', '', '.', 'a\tb'), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(fc.property(fc.array(fc.dictionary(fc.constantFrom('id', 'term', 'kind', 'gate', 'of', 'at'), value), { maxLength: 80 }), (rows) => {
      const packed = pack(rows);
      if (packed !== null) expect(JSON.stringify(unpack(JSON.parse(plainJson(packed))))).toBe(JSON.stringify(rows));
    }));
  });

  const given: [string, Record<string, unknown>[], boolean][] = [
    ['fields in one order', [{ a: 1, b: 2 }, { a: 3 }, { b: 4 }], true],
    ['a field between two others in a later row', [{ a: 1, c: 2 }, { a: 1, b: 1, c: 2 }], true],
    ['no rows', [], true],
    ['rows without fields', [{}, {}], true],
    ['fields in two orders', [{ a: 1, b: 2 }, { b: 2, a: 1 }], false],
    ['no order that all rows have', [{ a: 1, b: 2 }, { b: 1, c: 2 }, { c: 1, a: 2 }], false],
  ];
  it.each(given)('takes or refuses: %s', (_, rows, isTaken) => {
    const packed = pack(rows);
    expect(packed !== null).toBe(isTaken);
    if (packed !== null) expect(JSON.stringify(unpack(packed))).toBe(JSON.stringify(rows));
  });
});

describe('JSON for code', () => {
  it('is ASCII without apostrophes, and reads the same', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("it's", '`${x}`', '“so”', '€ 5', '\ud800', '👪', '~^')), (text) => {
      const json = plainJson({ text }, '~^');
      expect(json).toMatch(/^[ -~]*$/);
      expect(json).not.toMatch(/['`~^]/);
      expect((JSON.parse(json) as { text: string }).text).toBe(text);
    }));
  });
});
