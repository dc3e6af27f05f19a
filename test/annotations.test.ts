import { describe, expect, it } from 'vitest';
import { analyze } from '../src/index.ts';
import { renderAnnotations } from '../src/render/index.ts';
import { REPORT, reportWith } from './fixtures/report.ts';

interface Selector { type: string; exact?: string; prefix?: string; suffix?: string; start?: number; end?: number }
interface Annotation { id: string; type: string; body: { purpose: string; value: string }[]; amount: number; target: { source: string; scope?: string; selector: Selector[] } }
interface Collection { id: string; total: number; first?: { items: Annotation[] } }
const read = (json: string): Collection => JSON.parse(json) as Collection;
const items = (json: string): Annotation[] => read(json).first?.items ?? [];

describe('renderAnnotations', () => {
  it('looks like this', () => {
    const collection = read(renderAnnotations(REPORT));
    expect({ ...collection, first: { ...collection.first, items: collection.first!.items.slice(4, 5) } }).toMatchSnapshot();
  });

  it.each([
    ['plain', 'The talks may resume in the spring, officials said on Monday, and perhaps the bridge will open again in June.'],
    ['characters beyond the first plane', '🌉🌉 The talks may resume in the spring, officials said 🕊️ on Monday, and perhaps 𝒕𝒉𝒆 bridge will open again in June.'],
    ['lone surrogates', '\ud83c The talks may resume in the spring, officials said on Monday \udf09, and perhaps the bridge will open again.'],
    ['line breaks', 'The talks may\r\nresume in the spring,\r\n\r\nofficials said on Monday, and perhaps the bridge will open again in June.'],
  ])('selects in code points the words that the report marks: %s', (_, text) => {
    const report = analyze(text, { language: 'en' });
    const points = [...text];
    const annotations = items(renderAnnotations(report));
    expect(annotations.length).toBeGreaterThan(0);
    annotations.forEach(({ target: { selector: [quote, position] } }, index) => {
      expect(points.slice(position!.start, position!.end).join('')).toBe(report.evidence[index]!.text);
      expect(quote!.exact).toBe(report.evidence[index]!.text);
      expect(points.slice(Math.max(0, position!.start! - 32), position!.start).join('')).toBe(quote!.prefix);
      expect(points.slice(position!.end, position!.end! + 32).join('')).toBe(quote!.suffix);
    });
  });

  it('names annotations apart, and the same ones the same', () => {
    const ids = items(renderAnnotations(REPORT)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(REPORT.evidence.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(renderAnnotations(REPORT)).toBe(renderAnnotations(structuredClone(REPORT)));
  });

  it('names the text by its digest, or as the caller says, and the page as its scope', () => {
    const [named] = items(renderAnnotations(reportWith(({ document }) => { document.url = 'https://example.org/a'; document.digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; })));
    expect(named!.target).toMatchObject({ source: 'ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0?ct=text/plain', scope: 'https://example.org/a' });
    const [own] = items(renderAnnotations(REPORT, { source: ({ document }) => `https://example.org/${document.id}`, context: 0 }));
    expect(own!.target).toMatchObject({ source: 'https://example.org/sorva.txt', selector: [{ prefix: '', suffix: '' }, {}] });
  });

  it('gives the quotation alone where the text was not kept', () => {
    const [first] = items(renderAnnotations(reportWith((report) => { report.document.text = null; })));
    expect(first!.target.selector).toEqual([{ type: 'TextQuoteSelector', exact: REPORT.evidence[0]!.text }]);
  });

  it('takes several reports, and none', () => {
    expect(read(renderAnnotations([REPORT, reportWith(({ document }) => { document.id = 'other'; })])).total).toBe(2 * REPORT.evidence.length);
    expect(read(renderAnnotations([]))).toMatchObject({ total: 0 });
  });
});
