/** What is no report, no comparison or no options is refused by every renderer, with the field and the value, and never by a fault of its own. */
import { describe, expect, it } from 'vitest';
import { analyze, compare, UndertoneError, type Comparison, type Report } from '../src/index.ts';
import {
  display, displayTable, renderAnnotations, renderComparisonCsv, renderComparisonHtml, renderComparisonSvg, renderComparisonText, renderCsv, renderHtml, renderSvg, renderText,
} from '../src/render/index.ts';

const REPORT = analyze('The mayor of Lund said the old bridge may close in June. “It is a disgrace,” said Rune Falk, who runs the ferry. Nobody in the town hall wished to comment on the plan.', { actors: [{ id: 'lund', name: 'Lund' }] });
const COMPARISON = compare([REPORT, analyze('The old bridge at Lund will close in June, the mayor told reporters on Monday, and the ferry will run every hour until the spring of next year.')]);

const ofReport: [string, (report: Report, options?: never) => unknown, field: string][] = [
  ['renderText', renderText, 'report'],
  ['renderHtml', renderHtml, 'report'],
  ['renderSvg', (report, options) => renderSvg(report, 'profile', options), 'report'],
  ['renderCsv', renderCsv, 'reports'],
  ['renderCsv of a list', (report, options) => renderCsv([REPORT, report], options), 'reports[1]'],
  ['renderAnnotations', renderAnnotations, 'reports'],
  ['renderAnnotations of a list', (report, options) => renderAnnotations([report], options), 'reports[0]'],
  ['displayTable', (report) => displayTable([REPORT, report]), 'reports[1]'],
  ['display of a list', (report) => display([report]), 'reports[0]'],
];
const ofComparison: [string, (comparison: Comparison, options?: never) => unknown][] = [
  ['renderComparisonText', renderComparisonText],
  ['renderComparisonHtml', renderComparisonHtml],
  ['renderComparisonSvg', (comparison, options) => renderComparisonSvg(comparison, 'scores', options)],
  ['renderComparisonCsv', renderComparisonCsv],
];

function refusal(call: () => unknown): { code: string; field: string; value: unknown } {
  try {
    call();
  } catch (error) {
    if (!(error instanceof UndertoneError)) throw error;
    return { code: error.code, field: error.field, value: error.value };
  }
  throw new Error('nothing was thrown');
}

const changed = <T extends object>(whole: T, path: string, value: unknown): T => {
  const copy = structuredClone(whole);
  const keys = path.split('.');
  const last = keys.pop()!;
  (keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy as Record<string, unknown>))[last] = value;
  return copy;
};

describe.each(ofReport)('%s', (_, render, field) => {
  it('takes a report', () => {
    expect(() => render(REPORT)).not.toThrow();
  });

  it.each([undefined, null, 'text', 5, true, Symbol('report'), () => REPORT])('refuses what is no object: %s', (value) => {
    expect(refusal(() => render(value as never))).toEqual({ code: 'invalid-input', field, value });
  });

  it.each([
    ['an empty object', {}, 'analyzer', undefined],
    ['a comparison', COMPARISON, 'document', undefined],
    ['a failure record', { schemaVersion: '1.0', analyzer: {}, document: {}, error: {} }, 'measures', undefined],
    ['a report without its zones', changed(REPORT, 'zones', undefined), 'zones', undefined],
    ['a report without its evidence', changed(REPORT, 'evidence', null), 'evidence', null],
    ['evidence that is no list', changed(REPORT, 'evidence', {}), 'evidence', {}],
    ['a hole in the evidence', changed(REPORT, 'evidence.0', null), 'evidence[0]', null],
    ['a word among the voices', changed(REPORT, 'voices.0', 'author'), 'voices[0]', 'author'],
    ['a measure that is no object', changed(REPORT, 'measures.hedging', 0.5), 'measures.hedging', 0.5],
  ])('refuses %s', (__, report, at, value) => {
    expect(refusal(() => render(report as Report))).toEqual({ code: 'invalid-input', field: `${field}.${at}`, value });
  });
});

describe.each(ofComparison)('%s', (_, render) => {
  it('takes a comparison', () => {
    expect(() => render(COMPARISON)).not.toThrow();
  });

  it.each([
    ['nothing', undefined, 'comparison', undefined],
    ['null', null, 'comparison', null],
    ['a list of reports', [REPORT], 'comparison', [REPORT]],
    ['a report', REPORT, 'comparison.kind', undefined],
    ['no more than its kind', { kind: 'comparison' }, 'comparison.analyzer', undefined],
    ['one without documents', changed(COMPARISON, 'documents', undefined), 'comparison.documents', undefined],
    ['a hole in the scores', changed(COMPARISON, 'scores.1', null), 'comparison.scores[1]', null],
  ])('refuses %s', (__, value, field, found) => {
    expect(refusal(() => render(value as Comparison))).toEqual({ code: 'invalid-input', field, value: found });
  });
});

describe('display', () => {
  it.each([
    ['a report with a hole', changed(REPORT, 'actors.0', null), 'value.actors[0]'],
    ['a comparison with a hole', changed(COMPARISON, 'sources.0', null), 'comparison.sources[0]'],
    ['neither', { kind: 'norms' }, 'value'],
  ])('refuses at once, not when it is shown: %s', (_, value, field) => {
    expect(refusal(() => display(value as Report))).toMatchObject({ code: 'invalid-input', field });
  });
});

describe('options', () => {
  const all: [string, (options: never) => unknown][] = [
    ...ofReport.filter(([name]) => name.startsWith('render')).map(([name, render]): [string, (options: never) => unknown] => [name, (options) => render(REPORT, options)]),
    ...ofComparison.map(([name, render]): [string, (options: never) => unknown] => [name, (options) => render(COMPARISON, options)]),
    ['display', (options) => display(REPORT, options)],
  ];
  it.each(all)('may be none and must be an object: %s', (_, render) => {
    expect(() => render({} as never)).not.toThrow();
    for (const value of [null, 'dark', 80, []]) expect(refusal(() => render(value as never))).toEqual({ code: 'invalid-options', field: 'options', value });
  });

  it.each(all)('may hold none that is not known: %s', (_, render) => {
    expect(refusal(() => render({ colour: true } as never))).toEqual({ code: 'invalid-options', field: 'options.colour', value: true });
    expect(() => render({ colour: undefined } as never)).not.toThrow();
  });

  it.each<[string, (options: never) => unknown, object]>([
    ['a width in words', (options) => renderText(REPORT, options), { width: 'wide' }],
    ['a colour that is a number', (options) => renderComparisonText(COMPARISON, options), { color: 1 }],
    ['an unknown theme', (options) => renderHtml(REPORT, options), { theme: 'blue' }],
    ['standings that are a number', (options) => renderHtml(REPORT, options), { standings: 5 }],
    ['standings without figures', (options) => renderText(REPORT, options), { standings: {} }],
    ['an explanation that cannot be asked', (options) => renderHtml(REPORT, options), { explain: 'why' }],
    ['a source that cannot be asked', (options) => renderAnnotations(REPORT, options), { source: /x/ }],
    ['a width that is null', (options) => renderSvg(REPORT, 'profile', options), { width: null }],
    ['a height in words', (options) => display(REPORT, options), { height: '100%' }],
  ])('must hold what they say: %s', (_, render, options) => {
    const [[name, value]] = Object.entries(options) as [[string, unknown]];
    expect(refusal(() => render(options as never))).toEqual({ code: 'invalid-options', field: `options.${name}`, value });
  });

  it.each([NaN, -5, 0, 59, 61.5, 1e9, Infinity, -Infinity])('bring any width to one that a page can have: %s', (width) => {
    for (const text of [renderText(REPORT, { width }), renderComparisonText(COMPARISON, { width })]) {
      const longest = Math.max(...text.split('\n').map((line) => [...line].length));
      expect(longest).toBeGreaterThanOrEqual(50);
      expect(longest).toBeLessThanOrEqual(1000);
    }
  });
});
