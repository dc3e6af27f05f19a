import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, createNorms, type Norms, type Report, standing, UndertoneError } from '../src/index.ts';
import { quantile, shareBelow } from '../src/norms/quantiles.ts';
import { validate } from '../src/schema.ts';
import { reportWith } from './fixtures/report.ts';

const about = { name: 'Our seeds', description: 'Articles written for this project.', date: '2026-11-22' };
const folder = new URL('../seeds/dev', import.meta.url).pathname;
const analyzer = createAnalyzer();
const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => analyzer.analyze({ text: readFileSync(join(folder, name), 'utf8'), id: name }));
/** Fifteen articles, whole and without their beginnings: enough for norms. */
const reports = [...seeds, ...seeds.map(({ document }) => analyzer.analyze(document.text!.slice(document.length / 3)))];
const norms = createNorms(reports, about);

/** Reports whose hedging scores are these, and that are alike in all else. */
const withScores = (...scores: number[]): Report[] => scores.map((score) => reportWith(({ measures }) => { Object.assign(measures.hedging, { score }); }));

describe('quantile', () => {
  // As R's quantile(x, type = 7) has it.
  it.each<[number[], number, number]>([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.25, 3.25],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[1, 2, 4, 8], 0.5, 3],
    [[5], 0.99, 5],
    [[0, 1], 0.025, 0.025],
  ])('of %j at %d is %d', (values, probability, expected) => {
    expect(quantile(values, probability)).toBeCloseTo(expected, 12);
  });
});

describe('shareBelow', () => {
  const probabilities = [0.01, 0.25, 0.5, 0.75, 0.99];
  it.each<[number, number[], number, number]>([
    [3, [1, 2, 3, 4, 5], 0.5, 0.5],
    [2.5, [1, 2, 3, 4, 5], 0.375, 0.375],
    [0, [1, 2, 3, 4, 5], 0, 0.01],
    [9, [1, 2, 3, 4, 5], 0.99, 1],
    [1, [1, 2, 3, 4, 5], 0.01, 0.01],
    [5, [1, 2, 3, 4, 5], 0.99, 0.99],
    [0, [0, 0, 0, 4, 5], 0, 0.75],
    [2, [1, 2, 2, 2, 5], 0.01, 0.99],
    [5, [1, 2, 5, 5, 5], 0.25, 1],
    [0, [0, 0, 0, 0, 0], 0, 1],
  ])('%d among %j lies from %d to %d', (value, quantiles, low, high) => {
    expect(shareBelow(value, quantiles, probabilities)).toEqual({ low, high });
  });
});

describe('createNorms', () => {
  it('fits its schema and holds no word and no single article', () => {
    expect(validate('norms', norms)).toEqual({ valid: true });
    expect(norms).toMatchObject({ ...about, documents: 30, kind: 'norms' });
    const keys = new Set(norms.figures.flatMap((figure) => Object.keys(figure)));
    expect([...keys].sort()).toEqual(['figure', 'measure', 'of', 'quantiles', 'values']);
    expect(Math.min(...norms.probabilities)).toBeGreaterThan(0);
    expect(Math.max(...norms.probabilities)).toBeLessThan(1);
  });

  it('has the figures of every measure', () => {
    const names = norms.figures.map(({ measure, figure }) => `${measure}.${figure}`);
    for (const name of ['document.words', 'hedging.score', 'loadedLanguage.per100Words', 'attribution.density', 'attribution.effectiveSources', 'stance.score']) expect(names).toContain(name);
    for (const { quantiles } of norms.figures) expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
  });

  it('takes the quantiles of the scores', () => {
    const made = createNorms(withScores(...Array.from({ length: 101 }, (_, i) => ((i * 37) % 101) / 100)), about);
    const { quantiles, values } = made.figures.find(({ measure, figure }) => measure === 'hedging' && figure === 'score')!;
    expect(values).toBe(101);
    expect(quantiles).toEqual(made.probabilities);
  });

  it('goes through the reports once, in whatever form, and whatever their order', () => {
    function* once(): Generator<Report> { yield* reports; }
    expect(createNorms(once(), about)).toEqual(norms);
    expect(createNorms([...reports].reverse(), about)).toEqual(norms);
  });

  it('leaves out what is not measured, and figures of few articles', () => {
    const some = reports.map((report, i) => (i < 15 ? report : { ...report, measures: { ...report.measures, hedging: { state: 'unmeasured', reason: 'too-short' } as const } }));
    const made = createNorms(some, about);
    expect(made.figures.map(({ measure }) => measure)).not.toContain('hedging');
    expect(made.figures.map(({ measure }) => measure)).toContain('loadedLanguage');
  });

  it.each<[string, unknown, unknown, string, string]>([
    ['no list', 5, about, 'invalid-input', 'reports'],
    ['a text', 'text', about, 'invalid-input', 'reports'],
    ['too few', reports.slice(0, 19), about, 'invalid-input', 'reports'],
    ['none', [], about, 'invalid-input', 'reports'],
    ['no report', [...reports, {}], about, 'invalid-input', 'reports[30].schemaVersion'],
    ['other rows', [...reports, { ...reports[0]!, analyzer: { ...reports[0]!.analyzer, lexicon: 'x' } }], about, 'invalid-input', 'reports[30].analyzer.lexicon'],
    ['another version', [...reports, { ...reports[0]!, analyzer: { ...reports[0]!.analyzer, version: 'x' } }], about, 'invalid-input', 'reports[30].analyzer.version'],
    ['no description', reports, { ...about, description: ' ' }, 'invalid-options', 'about.description'],
    ['no date', reports, { name: 'x', description: 'y' }, 'invalid-options', 'about.date'],
    ['nothing about them', reports, undefined, 'invalid-options', 'about'],
  ])('refuses %s', (_, list, what, code, field) => {
    let error: unknown;
    try {
      createNorms(list as Report[], what as typeof about);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UndertoneError);
    expect(error).toMatchObject({ code, field });
  });
});

describe('standing', () => {
  const ladder = createNorms(withScores(...Array.from({ length: 101 }, (_, i) => i / 100)), about);
  const of = (score: number) => standing(withScores(score)[0]!, ladder).figures.find(({ measure, figure }) => measure === 'hedging' && figure === 'score')!;

  it.each([[0.5, 0.5, 0.5], [0.33, 0.33, 0.33], [0, 0, 0.01], [1, 0.99, 1]])('of a score of %d is from %d to %d', (score, low, high) => {
    expect(of(score)).toMatchObject({ value: score, actor: null, low, high });
  });

  it('rises with the score', () => {
    const places = Array.from({ length: 50 }, (_, i) => of(i / 50).high);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('puts each article of the corpus where it stands in it', () => {
    const scores = reports.map(({ measures }) => (measures.hedging.state === 'measured' ? measures.hedging.score : 0)).sort((a, b) => a - b);
    for (const report of reports) {
      const place = standing(report, norms).figures.find(({ measure, figure }) => measure === 'hedging' && figure === 'score')!;
      const [below, notAbove] = [scores.filter((s) => s < place.value).length / 30, scores.filter((s) => s <= place.value).length / 30];
      expect(place.low).toBeLessThanOrEqual(notAbove + 0.05);
      expect(place.high).toBeGreaterThanOrEqual(below - 0.05);
    }
  });

  it('tells one stance from another by the actor', () => {
    const { figures } = standing(seeds[0]!, norms);
    const stances = figures.filter(({ measure }) => measure === 'stance');
    expect(stances.length).toBeGreaterThan(1);
    expect(new Set(stances.map(({ actor }) => actor)).size).toBe(stances.length);
    expect(stances.map(({ actor }) => actor)).not.toContain(null);
  });

  it('says where norms and report were not made alike, and where the article is unusually long', () => {
    expect(standing(reports[0]!, norms)).toMatchObject({ isSameAnalyzer: true, norms: { name: 'Our seeds', documents: 30 } });
    expect(standing({ ...reports[0]!, analyzer: { ...reports[0]!.analyzer, lexicon: 'x' } }, norms).isSameAnalyzer).toBe(false);
    expect(standing(seeds[3]!, norms).isUsualLength).toBe(true);
    expect(standing({ ...seeds[3]!, document: { ...seeds[3]!.document, words: 9000 } }, norms).isUsualLength).toBe(false);
    expect(standing({ ...seeds[3]!, document: { ...seeds[3]!.document, words: 3 } }, norms).isUsualLength).toBe(false);
  });

  it('leaves out what was not measured', () => {
    expect(standing(analyzer.analyze('A word.'), norms).figures.map(({ measure }) => measure)).toEqual(['document']);
  });

  const change = (fields: Partial<Norms>): Norms => ({ ...norms, ...fields });
  it.each<[string, unknown, unknown, string]>([
    ['no report', {}, norms, 'report.schemaVersion'],
    ['no norms', reports[0], null, 'norms'],
    ['a report for norms', reports[0], reports[0], 'norms.date'],
    ['no probabilities', reports[0], change({ probabilities: [] }), 'norms.probabilities'],
    ['falling quantiles', reports[0], change({ figures: [{ ...norms.figures[0]!, quantiles: [...norms.figures[0]!.quantiles].reverse() }] }), 'norms.figures[0].quantiles'],
    ['too few quantiles', reports[0], change({ figures: [{ ...norms.figures[0]!, quantiles: [1] }] }), 'norms.figures[0].quantiles'],
  ])('refuses %s', (_, report, given, field) => {
    let error: unknown;
    try {
      standing(report as Report, given as Norms);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UndertoneError);
    expect((error as UndertoneError).field).toBe(field);
  });
});
