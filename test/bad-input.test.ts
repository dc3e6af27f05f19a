/** Input that is wrong, hostile or huge: a clear refusal, or a report that holds; never a crash, never half a report. */
import { describe, expect, it } from 'vitest';
import { analyze, compare, createAnalyzer, createNorms, explain, standing, UndertoneError, type Finding, type LexiconRow, type Measured, type Measure } from '../src/index.ts';
import { display, renderAnnotations, renderCsv, renderHtml, renderSvg, renderText } from '../src/render/index.ts';
import { assertSound } from './properties/sound.ts';

const TEXT = 'The minister said the talks may resume. Vladimir Putin praised the deal, and officials reportedly agreed to meet again in June after the vote.';
const analyzer = createAnalyzer();
const row = (id: string, term: string): LexiconRow => ({ id, term, category: 'shield', strength: 2, basis: 'judgement' });
const withRows = (...lists: LexiconRow[][]) => lists.map((rows) => ({ measure: 'hedging', rows }));

function refusal(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof UndertoneError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('lexicons that clash', () => {
  it('are refused where two bring a row of one id', () => {
    expect(refusal(() => analyze(TEXT, { lexicons: withRows([row('own.a', 'talks')], [row('own.a', 'vote')]) }))).toEqual({
      code: 'invalid-lexicon', message: 'options.lexicons[1].rows[0].id is given twice, at first in options.lexicons[0].rows[0].id: "own.a"',
    });
  });

  it('are refused where one would drop what another brought', () => {
    const lexicons = [{ measure: 'hedging', rows: [row('own.a', 'talks')] }, { measure: 'hedging', mode: 'replace' as const, rows: [row('own.b', 'vote')] }];
    expect(refusal(() => analyze(TEXT, { lexicons })).message).toBe('options.lexicons[1].mode would drop the rows of options.lexicons[0]: "replace"');
    expect(analyze(TEXT, { lexicons: lexicons.reverse() }).evidence.filter((e) => e.measure === 'hedging').map((e) => e.text)).toEqual(['talks', 'vote']);
  });

  it('may share ids between measures, and replace the same built-in row', () => {
    const lexicons = [{ measure: 'hedging', rows: [row('own.a', 'talks')] }, { measure: 'loadedLanguage', rows: [{ ...row('own.a', 'vote'), category: 'epithet' }] }];
    expect(() => createAnalyzer({ lexicons })).not.toThrow();
    expect(analyze(TEXT, { lexicons: withRows([row('hedging.may', 'talks')]) }).evidence.map((e) => e.text)).not.toContain('may');
  });
});

describe('patterns that could run away', () => {
  const long = `${'a '.repeat(2000)}c.`;
  it.each([
    ['optional places that all fit', 'a? '.repeat(38) + 'a b'],
    ['alternatives that all fit', 'a|b? '.repeat(38) + 'a b'],
    ['any words', `a ${'* '.repeat(37)}b`],
    ['any words and optional ones', `a ${'a? * '.repeat(18)}b`],
    ['optional places in parentheses', `(a|b?) a ${'(a?) '.repeat(37)}b`.trim()],
  ])('read a text in no time: %s', (_, term) => {
    let read: number;
    try {
      read = analyze(long, { measures: ['hedging'], lexicons: withRows([row('own.a', term)]) }).document.words;
    } catch (error) {
      expect(error).toBeInstanceOf(UndertoneError);
      read = 2001;
    }
    expect(read).toBe(2001);
  });

  it('find what they should in all ways that they can be read', () => {
    const found = (text: string) => analyze(text, { measures: ['hedging'], lexicons: [{ measure: 'hedging', mode: 'replace', rows: [row('own.a', 'x a? a? a? a? a? a? b')] }] }).evidence.map((e) => e.text);
    expect(found('They x b it.')).toEqual(['x b']);
    expect(found('They x a a a b it.')).toEqual(['x a a a b']);
    expect(found('They x a a a a a a b it.')).toEqual(['x a a a a a a b']);
    expect(found('They x a a a a a a a b it.')).toEqual([]);
  });

  it('have an end', () => {
    expect(refusal(() => createAnalyzer({ lexicons: withRows([row('own.a', 'a '.repeat(40) + 'b')]) })).message).toContain('must have at most 40 places, has 41');
  });

  it('may be as many as one likes', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => row(`own.row-${i}`, `word${i}|other${i}`));
    expect(analyze('They met word19999 there.', { measures: ['hedging'], lexicons: withRows(rows) }).evidence.map((e) => e.rule)).toContain('own.row-19999');
  });
});

describe('names that JavaScript knows', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const names = ['Vladimir Putin', 'officials', 'Constructor Valve', 'talks', 'minister'];

  it('are actors like any other, in reports, comparisons and pictures', () => {
    const text = `${TEXT} Constructor Valve met reporters.`;
    const report = analyzer.analyze({ text, actors: ids.map((id, i) => ({ id, name: names[i]! })) });
    assertSound(report, text);
    expect(report.actors.map((a) => a.id).sort()).toEqual([...ids].sort());
    const other = { ...report, document: { ...report.document, outlet: 'other' } };
    expect(compare([report, other]).actors.map((a) => a.actor).sort()).toEqual([...ids].sort());
    for (const render of [renderText, renderHtml, renderAnnotations, (r: typeof report) => renderSvg(r, 'stance'), (r: typeof report) => renderCsv(r, { table: 'stance' })]) expect(render(report)).toContain('');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are words like any other', () => {
    const text = 'constructor __proto__ toString hasOwnProperty valueOf isPrototypeOf. '.repeat(5);
    const lexicons = withRows([row('own.constructor', 'constructor'), row('own.value-of', 'valueof')]);
    const report = analyze(text, { language: 'en', zoning: 'off', lexicons });
    expect(report.evidence.filter((e) => e.rule === 'own.constructor')).toHaveLength(5);
    assertSound(analyzer.analyze(text), text);
  });

  it.each(['noun', 'verb', 'adjective'] as const)('are inflected like any other as a %s', (inflect) => {
    const rows = ['constructor', '__proto__', 'valueof', 'hasownproperty'].map((word, i) => ({ ...row(`own.row-${i}`, word), inflect }));
    expect(analyze('A constructor met them.', { measures: ['hedging'], lexicons: withRows(rows) }).evidence.map((e) => e.text)).toEqual(['constructor']);
  });

  it.each(['constructor', '__proto__', 'toString', '', 'stance-word.constructor', 'stance-word.__proto__'])('are no rules: %j', (rule) => {
    expect(refusal(() => explain(rule)).code).toBe('invalid-input');
  });

  it('pollute nothing through JSON', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const calls: ((value: never) => unknown)[] = [
      (v) => analyze(v), (v) => analyze('a', v), (v) => analyze({ text: 'a', actors: [v] }), (v) => analyze('a', { lexicons: [v] }), (v) => analyze('a', { measures: [v] }),
      (v) => compare([v, v]), (v) => createNorms([v], v), (v) => standing(v, v), (v) => explain(v), (v) => display(v),
    ];
    for (const call of calls) expect(() => call(JSON.parse(evil) as never)).toThrow(UndertoneError);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('values of the wrong kind', () => {
  it.each([[5], [null], [undefined], [{}], [['hedging.may']], [Symbol('x')]])('are no rule: %s', (rule) => {
    expect(refusal(() => explain(rule as never)).code).toBe('invalid-input');
  });

  it.each<[string, unknown, string]>([
    ['no list', 5, ' must be an array: 5'],
    ['nothing', [null], '[0] must be an object: null'],
    ['half a code unit', [{ start: 0.5 }], '[0].start must be a whole number: 0.5'],
    ['no end', [{ end: undefined }], '[0].end must be a whole number: undefined'],
    ['NaN', [{ amount: NaN }], '[0].amount must be a finite number: NaN'],
    ['infinity', [{ amount: Infinity }], '[0].amount must be a finite number: Infinity'],
    ['more than a sum can hold', [{ amount: 1.7e308 }], '[0].amount must be from -1000000000 to 1000000000: 1.7e+308'],
    ['less than that', [{ amount: -1e10 }], '[0].amount must be from -1000000000 to 1000000000: -10000000000'],
    ['an unknown category', [{ category: 'b' }], '[0].category must be a category of the measure: "b"'],
    ['__proto__', [{ category: '__proto__' }], '[0].category must be a category of the measure: "__proto__"'],
    ['no rule', [{ rule: undefined }], '[0].rule must name a row or rule: undefined'],
    ['nobody', [{ actor: 'nobody' }], '[0].actor must be the id of an actor of the document: "nobody"'],
  ])('are no findings of an own measure: %s', (_, findings, message) => {
    const good: Finding = { start: 0, end: 3, category: 'a', amount: 0.5, rule: 'own.rule' };
    const found = Array.isArray(findings) ? findings.map((change: Partial<Finding> | null) => change && { ...good, ...change }) : findings;
    const own: Measure = { id: 'own', unit: 'points', categories: { a: 'A thing.' }, find: () => found as Finding[] };
    expect(refusal(() => analyze(TEXT, { measures: [own] }))).toEqual({ code: 'invalid-options', message: `the findings of measure own${message}` });
  });

  it('are no levels of an interval, but all between 0 and 1 are', () => {
    for (const level of [1e-300, 1e-9, 0.5, 0.999999, 1 - 2 ** -53]) {
      const { samplingInterval } = analyze(`${TEXT} `.repeat(10), { interval: { level } }).measures.hedging as Measured;
      expect(Number.isFinite(samplingInterval!.low) && Number.isFinite(samplingInterval!.high)).toBe(true);
      expect(samplingInterval!.high).toBeGreaterThanOrEqual(samplingInterval!.low);
    }
  });
});

describe('deep and huge input', () => {
  const list = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as never;
  const tree = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) as never;
  it.each<[string, (deep: never) => unknown]>([
    ['input', (deep) => analyze(deep)], ['text', (deep) => analyze({ text: deep })], ['actors', (deep) => analyze({ text: 'a', actors: [deep] })], ['aliases', (deep) => analyze({ text: 'a', actors: [{ id: 'a', name: 'b', aliases: [deep] }] })],
    ['mentions', (deep) => analyze({ text: 'a', mentions: [deep] })], ['options', (deep) => analyze('a', deep)], ['measures', (deep) => analyze('a', { measures: [deep] })], ['lexicons', (deep) => analyze('a', { lexicons: [deep] })],
    ['a gate', (deep) => analyze('a', { lexicons: [{ measure: 'hedging', rows: [{ ...row('own.a', 'b'), gate: deep }] }] })], ['reports', (deep) => compare([deep, deep])], ['norms', (deep) => standing(deep, deep)],
  ])('is refused by name: deep %s', (_, call) => {
    for (const deep of [list, tree]) expect(refusal(() => call(deep)).message.length).toBeLessThan(300);
  });

  it('is read: very many actors, aliases and mentions', () => {
    const actors = Array.from({ length: 20_000 }, (_, i) => ({ id: `a:${i}`, name: `Name Number${i}` }));
    expect(analyzer.analyze({ text: TEXT, actors }).actors).toHaveLength(20_001);
    expect(analyzer.analyze({ text: TEXT, actors: [{ id: 'a', name: 'A B', aliases: actors.map(({ name }) => name) }] }).actors).toHaveLength(2);
    assertSound(analyzer.analyze({ text: TEXT, actors: [{ id: 'a', name: 'A B' }], mentions: Array.from({ length: 20_000 }, (_, i) => ({ actor: 'a', start: i % 40, end: (i % 40) + 3 })) }), TEXT);
  });

  it.each(['-', '—', '.', '’', '“”', '…', '\u200b.', '😀'])('an actor named without a letter is looked for as it is written: %j', (name) => {
    const text = `${TEXT} They wrote ${name} on the wall.`;
    assertSound(analyzer.analyze({ text, actors: [{ id: 'sign', name }] }), text);
  });
});

describe('texts of a million characters', () => {
  // Time must not grow with the square of a run: each would take hours, not a second.
  it.each([
    'a', ' ', '\n', '“', '"', '(', '.', '-', '—a', 'a.', 'A ', 'A.B.', '“a” ', 'he said she said ', '“No,” he said. ', 'Putin said that Putin said that ', 'and ', '> a\n', 'By Jane Doe\n\n', 'http://', '“a ‘b “c ', 'Q: a?\nA: b.\n', '\u0301', '\ud800', '中', 'not ',
  ])('are read, whatever repeats in them: %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(analyzer.analyze(text).document.length).toBe(text.length);
  });

  it('are read whole', () => {
    const text = `${TEXT}\n\n`.repeat(7000).slice(0, 1_000_000);
    const report = analyzer.analyze(text);
    expect(report.document.words).toBeGreaterThan(150_000);
    expect(report.zones.at(-1)!.end).toBe(1_000_000);
  });
});

describe('a report with one thing wrong, wherever it is', () => {
  const sound = analyze(TEXT);
  const places: string[][] = [];
  const walk = (value: unknown, path: string[]): void => {
    if (path.length > 0) places.push(path);
    if (typeof value === 'object' && value !== null && path.length < 6) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(sound, []);

  it.each([undefined, null, -1, 1e9, 'x', [null]])('is refused by compare, or compared: %j', (wrong) => {
    const refused: string[] = [];
    for (const path of places) {
      const report = structuredClone(sound);
      const inner = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, report as unknown as Record<string, unknown>);
      inner[path.at(-1)!] = wrong;
      try {
        compare([sound, report]);
      } catch (error) {
        expect(error, path.join('.')).toBeInstanceOf(UndertoneError);
        expect((error as UndertoneError).field).toMatch(/^reports\[1\]/);
        refused.push(path.join('.'));
      }
    }
    expect(refused).toEqual(expect.arrayContaining(['schemaVersion', 'document', 'zones.0.kind', 'measures.hedging', 'evidence.0.start'].filter((path) => !(wrong === 1e9 && path === 'evidence.0.start'))));
  });
});
