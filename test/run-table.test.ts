import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HASH, RunTable, withLetter } from '../src/text/run-table.ts';

const hashOf = (run: string): number => {
  let hash = EMPTY_HASH;
  for (let i = 0; i < run.length; i++) hash = withLetter(hash, run.charCodeAt(i));
  return hash;
};

describe('a table of runs', () => {
  it('finds each run wherever it stands in a text, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }), { minLength: 1, maxLength: 60 }), fc.string({ maxLength: 8 }), fc.string({ minLength: 1, maxLength: 12 }), (runs, before, other) => {
        const table = new RunTable<number>();
        runs.forEach((run, i) => { table.add(run, hashOf(run), i); });
        expect(table.size).toBe(runs.length);
        runs.forEach((run, i) => {
          expect(table.get(`${before}${run}.`, before.length, before.length + run.length, hashOf(run))).toBe(i);
        });
        if (!runs.includes(other)) expect(table.get(other, 0, other.length, hashOf(other))).toBeUndefined();
      }),
    );
  });

  it('keeps all of them as it grows', () => {
    const table = new RunTable<string>();
    const runs = Array.from({ length: 20_000 }, (_, i) => `run${i}`);
    for (const run of runs) table.add(run, hashOf(run), run);
    expect(runs.filter((run) => table.get(run, 0, run.length, hashOf(run)) !== run)).toEqual([]);
  });

  it('tells runs of one hash apart by their letters', () => {
    const table = new RunTable<number>();
    table.add('north', 7, 1);
    table.add('south', 7, 2);
    table.add('no', 7, 3);
    expect([table.get('south', 0, 5, 7), table.get('north', 0, 5, 7), table.get('north', 0, 2, 7), table.get('east!', 0, 5, 7)]).toEqual([2, 1, 3, undefined]);
  });
});
