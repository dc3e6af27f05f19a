import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { type CsvTable, renderCsv } from '../src/render/index.ts';
import { REPORT, reportWith } from './fixtures/report.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });
const tables: [CsvTable, number][] = [['documents', 1], ['evidence', REPORT.evidence.length], ['sources', 2], ['stance', 8]];

describe('renderCsv', () => {
  it.each(tables)('has one header line, units in the names and %s as rows', async (table, count) => {
    const rows = read(renderCsv(REPORT, { table }));
    expect(rows).toHaveLength(count);
    await expect(renderCsv(REPORT, { table })).toMatchFileSnapshot(`golden/${table}.csv`);
  });

  it.each(tables)('keeps the columns of %s where nothing was measured', (table) => {
    const unmeasured = reportWith(({ measures, evidence }) => {
      for (const id of Object.keys(measures)) measures[id] = { state: 'unmeasured', reason: 'not-english' };
      evidence.length = 0;
    });
    expect(renderCsv(unmeasured, { table }).split('\r\n')[0]).toBe(renderCsv(REPORT, { table }).split('\r\n')[0]);
  });

  it('gives back every text as it was, but for the apostrophe before a formula', () => {
    const strange = ['a,b', '"', 'two\r\nlines', ' edges ', '=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '＝1', 'é\u0000', '', "'quoted'", 'a;b', '–1'];
    const reports = strange.map((title) => reportWith(({ document }) => { document.title = title; }));
    const titles = read(renderCsv(reports)).map(({ title }) => title);
    expect(titles).toEqual(strange.map((text) => (/^\s*[=+\-@＝]|^[\t\r]/.test(text) ? `'${text}` : text)));
  });

  it('gives the figures as they are', () => {
    for (const [index, row] of read(renderCsv(REPORT, { table: 'evidence' })).entries()) {
      const { amount, start, end, text, rule } = REPORT.evidence[index]!;
      expect(row).toMatchObject({ amount: String(amount), start_utf16: String(start), end_utf16: String(end), text, rule });
    }
    const shares = read(renderCsv(REPORT, { table: 'sources' })).map((row) => Number(row['share_of_attributed_words_0_to_1']));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  it('refuses a table that does not exist', () => {
    expect(() => renderCsv(REPORT, { table: 'actors' as CsvTable })).toThrow('table must be one of documents, evidence, sources, stance: "actors"');
  });
});
