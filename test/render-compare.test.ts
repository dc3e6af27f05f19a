import { describe, expect, it } from 'vitest';
import { analyze, compare, type Report, UndertoneError } from '../src/index.ts';
import {
  COMPARISON_FIGURES, COMPARISON_TABLES, type ComparisonFigure, type ComparisonTable, display, displayTable, renderComparisonCsv, renderComparisonHtml, renderComparisonSvg, renderComparisonText,
} from '../src/render/index.ts';
import { placeOf } from '../src/render/standing.ts';
import { REPORT, reportWith } from './fixtures/report.ts';
import { BLAMED, PRAISED } from './fixtures/tellings.ts';

const EVIL = '<script>alert(1)</script>"\'&\u001b[31m\u202e';
const evil = reportWith(({ document, actors, voices, evidence, attributions }) => {
  Object.assign(document, { title: EVIL, outlet: EVIL, author: EVIL, url: `javascript:${EVIL}` });
  for (const named of [...actors, ...voices]) named.name = EVIL + named.name;
  for (const piece of evidence) Object.assign(piece, { text: EVIL, category: EVIL, rule: EVIL });
  for (const { source } of attributions) if (source) source.text = EVIL;
});
const plain = compare([REPORT, reportWith(({ document }) => { document.outlet = 'The Lamp'; })]);
const comparison = compare([evil, REPORT]);

describe('a comparison', () => {
  it('is text that no article can command', () => {
    expect(renderComparisonText(comparison)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(renderComparisonText(comparison, { color: true })).toContain('\u001b[1m');
    expect(renderComparisonText(plain, { width: 60 }).split('\n').every((line) => line.length <= 60)).toBe(true);
  });

  it('is a page in which every text is escaped, that loads and runs nothing', () => {
    const page = renderComparisonHtml(comparison);
    expect(page).not.toMatch(/<script|javascript:|src=|@import|url\(/i);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toMatch(/script-src &#39;none&#39;/);
  });

  it.each(COMPARISON_FIGURES.flatMap((figure) => [320, 720].map((width): [ComparisonFigure, number] => [figure, width])))('is a figure of %s %d wide', (figure, width) => {
    const svg = renderComparisonSvg(comparison, figure, { width });
    expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(svg).not.toMatch(/<script|NaN|undefined|Infinity/);
  });

  it.each(COMPARISON_TABLES)('is a table of %s with as many cells in each row', (table: ComparisonTable) => {
    const [header = '', ...rows] = renderComparisonCsv(plain, { table }).trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(1);
    // The fixture's quotations hold commas; all else has none.
    if (table !== 'quotations') for (const row of rows) expect(row.split(',')).toHaveLength(header.split(',').length);
  });

  it.each<[string, () => unknown]>([
    ['figure', () => renderComparisonSvg(plain, 'constructor' as ComparisonFigure)],
    ['table', () => renderComparisonCsv(plain, { table: 'constructor' as ComparisonTable })],
    ['value', () => display({} as Report)],
    ['reports[0].analyzer', () => displayTable([{} as Report])],
  ])('refuses an unknown %s', (field, call) => {
    let error: unknown;
    try { call(); } catch (thrown) { error = thrown; }
    expect(error).toBeInstanceOf(UndertoneError);
    expect((error as UndertoneError).field).toBe(field);
  });
});

describe('the stance toward a shared actor, author and quoted apart', () => {
  const stances = compare([PRAISED, BLAMED]);
  const stance = stances.actors.find(({ actor }) => actor === 'marvania')!.tellings[0]!.stance!;
  const { low, high } = stance.author!.samplingInterval!;
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

  it('has its interval and what is beyond chance as text', () => {
    const text = renderComparisonText(stances).replace(/\s+/g, ' ');
    expect(text).toContain(`author favourable ${signed(stance.author!.score)} [${signed(low)} to ${signed(high)}]`);
    expect(text).toMatch(/the author: B less A: −[01]\.\d+ \[.*?\], beyond chance/);
    expect(text).toContain('The stance of the author toward Marvania differs beyond chance between A');
    expect(renderComparisonText(compare([PRAISED, PRAISED]))).toContain('No difference of stance toward anyone is beyond chance.');
  });

  it('has them on the page', () => {
    const page = renderComparisonHtml(stances);
    expect(page).toContain(`(${signed(low)} to ${signed(high)})`);
    expect(page).toMatch(/Marvania<\/bdi><\/th><td class="ut-left">the author<\/td><td>B less A<\/td>.*<strong>beyond chance<\/strong>/);
  });

  it('has them in figures and tables', () => {
    expect(renderComparisonSvg(stances, 'stance')).toContain(`the author toward Marvania: favourable ${signed(stance.author!.score)} (${signed(low)} to ${signed(high)})`);
    const table = (name: ComparisonTable): Record<string, string>[] => {
      const [header, ...rows] = renderComparisonCsv(stances, { table: name }).trimEnd().split('\r\n').map((line) => line.split(','));
      return rows.map((row) => Object.fromEntries(header!.map((column, i) => [column, row[i]!])));
    };
    expect(table('actors')[0]).toMatchObject({ low_of_author: String(low), high_of_author: String(high), low_of_quoted: '', interval_level: '0.95' });
    expect(table('differences').filter(({ actor }) => actor === 'marvania').map(({ stance_of: of, verdict }) => [of, verdict])).toEqual([
      ['text', 'beyond-chance'], ['author', 'beyond-chance'],
    ]);
  });
});

describe('display', () => {
  const forms = (value: Parameters<typeof display>[0]) => (display(value) as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!();
  it.each<[string, Parameters<typeof display>[0], RegExp, RegExp]>([
    ['a report', evil, /<iframe srcdoc="&lt;!doctype/, /SCORES/],
    ['a comparison', comparison, /<iframe srcdoc="&lt;!doctype/, /2 articles compared/],
    ['a list of reports', [evil, analyze('A word.')], /^<table/, /^article +words/],
    ['an empty list', [], /^<table/, /^article/],
  ])('shows %s', (_, value, asHtml, asText) => {
    expect(forms(value)['text/html']).toMatch(asHtml);
    expect(forms(value)['text/html']).not.toContain('<script');
    expect(forms(value)['text/plain']).toMatch(asText);
  });
});

describe('placeOf', () => {
  it.each([[0.65, 0.65, 'higher than 65 in 100'], [0, 0.01, 'lower than 99 in 100'], [0.99, 1, 'higher than 99 in 100'], [0, 0.2, 'like the lowest 20 in 100'], [0.8, 1, 'like the highest 20 in 100'], [0.3, 0.6, 'higher than 30 to 60 in 100']])('says of %d to %d: %s', (low, high, words) => {
    expect(placeOf({ low, high })).toBe(words);
  });
});
