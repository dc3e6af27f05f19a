import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/contract/index.ts';
import { type SchemaName, schemas, validate } from '../src/schema.ts';
import { REPORT, reportWith } from './fixtures/report.ts';

const names = Object.keys(schemas) as SchemaName[];

describe('schemas', () => {
  it('are those of all that goes in and comes out', () => {
    expect(names).toEqual(['input', 'options', 'lexicon', 'report', 'compareOptions', 'comparison', 'norms']);
  });

  it.each(names)('%s is a JSON Schema 2020-12 that refers to nothing outside itself', (name) => {
    const schema = schemas[name];
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(JSON.stringify(schema)).not.toContain('#/definitions/');
  });

  it.each(names)('%s is validated by code that makes no code', (name) => {
    const code = readFileSync(new URL(`../src/generated/validate-${name}.js`, import.meta.url), 'utf8');
    expect(code).not.toMatch(/new Function|\beval\(|require\(|\bimport\b/);
  });
});

describe('validate', () => {
  const change = (name: string, report: (report: Report) => void): [SchemaName, string, unknown] => ['report', name, reportWith(report)];

  it.each<[SchemaName, string, unknown]>([
    ['input', 'a string', 'text'],
    ['input', 'an article', { text: 'text', title: 'title' }],
    ['options', 'nothing', {}],
    ['options', 'an own measure', { measures: [{ id: 'a', unit: 'u', categories: { constructor: 'x' }, find: () => [] }] }],
    ['options', 'no interval', { interval: false }],
    ['lexicon', 'no rows', { measure: 'hedging', rows: [] }],
    ['report', 'the fixture', REPORT],
    ['report', 'the fixture from JSON', JSON.parse(JSON.stringify(REPORT))],
    change('an unmeasured score', (report) => { report.measures.hedging = { state: 'unmeasured', reason: 'empty' }; }),
    change('a measure of the caller’s own', (report) => { report.measures.irony = report.measures.hedging; }),
    change('no text', (report) => { report.document.text = null; }),
  ])('finds nothing wrong with %s: %s', (name, _, value) => {
    expect(validate(name, value)).toEqual({ valid: true });
  });

  it.each<[SchemaName, unknown, string, string, unknown]>([
    ['input', 5, '', 'must be a string or an object', 5],
    ['input', { text: 1 }, 'text', 'must be a string', 1],
    ['input', { text: '', mentions: [{ actor: 'a', start: 0 }] }, 'mentions[0].end', 'is missing', undefined],
    ['options', { measures: ['x'] }, 'measures[0]', 'must be one of "hedging", "loadedLanguage", "attribution", "stance" or an object', 'x'],
    ['options', { zoning: 'x' }, 'zoning', 'must be one of "auto", "off"', 'x'],
    ['options', { 'a b': 1 }, '["a b"]', 'is no known field', 1],
    ['lexicon', { measure: 'hedging' }, 'rows', 'is missing', undefined],
    ['report', { ...REPORT, zones: [{ kind: 'body', start: 0, end: 1.5 }] }, 'zones[0].end', 'must be a whole number', 1.5],
    ['report', reportWith((report) => { report.document.words = -1; }), 'document.words', 'must be at least 0', -1],
    ['report', reportWith((report) => { Object.assign(report.measures.hedging, { score: NaN }); }), 'measures.hedging.score', 'must be a number', NaN],
    ['report', reportWith((report) => { Object.assign(report.measures, { irony: { state: 'gone' } }); }), 'measures.irony.state', 'must be one of "measured", "unmeasured"', 'gone'],
  ])('finds in %s %j the fault at %s', (name, value, path, message, found) => {
    const result = validate(name, value);
    expect(result.valid ? [] : result.issues).toContainEqual({ path, message, value: found });
  });

  it('finds all that is wrong', () => {
    const result = validate('input', { text: 1, id: 2, extra: 3 });
    expect(result.valid ? [] : result.issues.map(({ path }) => path).sort()).toEqual(['extra', 'id', 'text']);
  });

  it('refuses an unknown name', () => {
    expect(() => validate('constructor' as SchemaName, {})).toThrow('schemaName must be one of input, options, lexicon, report, compareOptions, comparison, norms: "constructor"');
  });
});
