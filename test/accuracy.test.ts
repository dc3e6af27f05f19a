/** The arithmetic of the accuracy scorer, against values worked by hand, and the way from a working file to gold. */
import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../benchmarks/accuracy/alpha.ts';
import { bcubed, bcubedFigures } from '../benchmarks/accuracy/bcubed.ts';
import { percentile, withIntervals } from '../benchmarks/accuracy/bootstrap.ts';
import { mulberry32 } from '../scripts/random.ts';
import { sameMention } from '../benchmarks/accuracy/compare-actors.ts';
import { compareReadings } from '../benchmarks/accuracy/compare-readings.ts';
import { accuracy, confusion, f1, macroF1, precision, recall, type LabelPair } from '../benchmarks/accuracy/counts.ts';
import { figuresOf } from '../benchmarks/accuracy/figures.ts';
import { peersOf } from '../benchmarks/accuracy/peers.ts';
import { areaUnderCurve, ranks, spearman } from '../benchmarks/accuracy/rank.ts';
import { goldOf } from '../benchmarks/accuracy/reading.ts';
import { lengthCheck, scoreCurve } from '../benchmarks/accuracy/score-curve.ts';
import { judgeRows, type Judged, sentenceFigures } from '../benchmarks/accuracy/score-sentences.ts';
import { dice, pairUp, tallyCharacters, tallyTwins, tallyWords, wordsOf } from '../benchmarks/accuracy/spans.ts';
import type { WorkingFile } from '../scripts/gold/format.ts';
import { resolveArticle } from '../scripts/gold/resolve-article.ts';
import { numberText } from '../scripts/gold/units.ts';

const pairs = (...labels: string[]): LabelPair[] => labels.map((label) => ({ gold: label[0]!, found: label[1]!, weight: 1 }));
const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('counts', () => {
  it('gives precision, recall and F1', () => {
    const tally = { hit: 6, extra: 2, missed: 4 };
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([0.75, 0.6, 12 / 18]);
    expect(f1({ hit: 0, extra: 0, missed: 0 })).toBeNaN();
  });
  it('averages F1 over the labels of the gold', () => {
    // a: 2 hit, 1 missed, 0 extra -> 4/5; b: 1 hit, 0 missed, 1 extra -> 2/3.
    const labels = pairs('aa', 'aa', 'ab', 'bb');
    expect(macroF1(labels)).toBeCloseTo((4 / 5 + 2 / 3) / 2, 12);
    expect(accuracy(labels)).toBe(0.75);
    expect(confusion(labels)).toEqual({ a: { a: 2, b: 1 }, b: { b: 1 } });
  });
  it('counts no label as wrong, and as no class', () => {
    const labels: LabelPair[] = [{ gold: 'a', found: 'a', weight: 1 }, { gold: 'a', found: 'none', weight: 1 }, { gold: 'none', found: 'a', weight: 1 }];
    expect(macroF1(labels)).toBe(2 / 4);
  });
});

describe('rank', () => {
  it('shares ranks among ties', () => expect(ranks([5, 1, 5, 9])).toEqual([1.5, 0, 1.5, 3]));
  it('gives the area under the curve', () => {
    // Pairs of positive and negative: .9>.8, .9>.1, .4<.8, .4>.1 -> 3 of 4.
    expect(areaUnderCurve([0.9, 0.8, 0.4, 0.1], [true, false, true, false])).toBe(0.75);
    expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5);
    expect(areaUnderCurve([1, 2], [true, true])).toBeNaN();
  });
  it('gives Spearman’s rho', () => {
    // Differences of ranks 1, -1, 0, 0: 1 - 6·2 / (4·15) = 0.8.
    expect(spearman([1, 2, 3, 4], [20, 10, 30, 40])).toBeCloseTo(0.8, 12);
    expect(spearman([1, 2], [3, 3])).toBeNaN();
  });
});

describe('Krippendorff’s alpha', () => {
  it('agrees with the worked example of two observers and binary data (Krippendorff 2011, part A)', () => {
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha(a.map((gold, i) => ({ gold: String(gold), found: String(b[i]), weight: 1 })))).toBeCloseTo(0.095, 3);
  });
  it('is 1 for full agreement and undefined for one label', () => {
    expect(krippendorffAlpha(pairs('aa', 'bb'))).toBe(1);
    expect(krippendorffAlpha(pairs('aa', 'aa'))).toBeNaN();
  });
});

describe('B³', () => {
  it('agrees with Bagga and Baldwin’s second response', () => {
    // Truth {1-5} {6,7} {8-12}; response {1-5} {6,7,8-12}: precision 1/12 (5·5/5 + 2·2/7 + 5·5/7) = 0.762; recall 1.
    const truth = [...'AAAAABBCCCCC'];
    const response = [...'xxxxxyyyyyyy'];
    const { P, R } = bcubedFigures(bcubed(truth, response, truth.map((_, i) => i)));
    expect(P).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12, 12);
    expect(R).toBe(1);
  });
  it('gives nothing for mentions without a twin', () => {
    // Gold A A A, found x x y; the second x has no twin. P: x 1/2, y 1 over 3; R: 1/3 and 1/3 over 3.
    const figures = bcubedFigures(bcubed(['A', 'A', 'A'], ['x', 'x', 'y'], [0, undefined, 2]));
    expect(figures.P).toBeCloseTo(1.5 / 3, 12);
    expect(figures.R).toBeCloseTo(2 / 9, 12);
  });
});

describe('bootstrap', () => {
  it('takes percentiles between neighbours', () => {
    expect(percentile([0, 10], 0.25)).toBe(2.5);
    expect(percentile([], 0.5)).toBeNaN();
  });
  it('is the same every time, holds the value, and has no interval for one item', () => {
    const mean = (items: readonly number[]): Record<string, number> => ({ mean: items.reduce((a, b) => a + b, 0) / items.length });
    const items = Array.from({ length: 100 }, (_, i) => i % 2);
    const figures = withIntervals(items, mean);
    expect(withIntervals(items, mean)).toEqual(figures);
    // The standard error is 0.05, so the interval reaches some 0.098 to each side.
    expect(figures.mean!.value).toBe(0.5);
    expect(figures.mean!.low).toBeCloseTo(0.402, 1);
    expect(figures.mean!.high).toBeCloseTo(0.598, 1);
    expect(withIntervals([1], mean).mean).toEqual({ value: 1, low: null, high: null });
  });
  it('draws from [0, 1)', () => {
    const random = mulberry32(1);
    const drawn = Array.from({ length: 1000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(new Set(drawn).size).toBeGreaterThan(990);
  });
});

describe('spans', () => {
  it('counts characters once', () => {
    expect(tallyCharacters(10, [span(0, 4), span(2, 5)], [span(3, 8)])).toEqual({ hit: 2, extra: 3, missed: 3 });
  });
  it('counts words that a span touches', () => {
    // it | may | well | rain: gold `may well`, found `well r`.
    expect(tallyWords(wordsOf('it may well rain'), [span(3, 11)], [span(7, 13)])).toEqual({ hit: 1, extra: 1, missed: 1 });
  });
  it('pairs the likest first, one to one', () => {
    const twins = pairUp([[span(0, 10)], [span(10, 20)]], [[span(5, 15)], [span(0, 9)]], dice);
    expect(twins).toEqual([1, 0]);
    expect(tallyTwins(3, twins)).toEqual({ hit: 2, extra: 0, missed: 1 });
    expect(dice([span(0, 10)], [span(5, 15)])).toBe(0.5);
  });
  it('tells a mention with another left edge from another mention', () => {
    const text = "President Vask met Russia's consul";
    expect(sameMention(text, span(0, 14), span(10, 14))).toBeGreaterThan(0);
    expect(sameMention(text, span(19, 34), span(19, 25))).toBe(0);
    expect(sameMention(text, span(19, 25), span(19, 27))).toBeGreaterThan(0);
  });
});

describe('gold', () => {
  const fixture = new URL('fixtures/gold/', import.meta.url);
  const read = (name: string): string => fs.readFileSync(new URL(name, fixture), 'utf8');
  const text = read('bridge.txt');
  const working = (): WorkingFile => JSON.parse(read('bridge.a.json')) as WorkingFile;
  const problemsAfter = (change: (file: WorkingFile) => unknown): string => {
    const file = working();
    change(file);
    return resolveArticle(file, 'bridge.txt', text).problems.join('\n');
  };

  it('resolves the example of the guidelines, with exact offsets, as the schema says', () => {
    expect(fs.readFileSync(new URL('../seeds/GUIDELINES.md', import.meta.url), 'utf8')).toContain(read('bridge.a.json').trimEnd());
    const { gold, problems } = resolveArticle(working(), 'bridge.txt', text);
    expect(problems).toEqual([]);
    for (const mark of [...gold.hedging, ...gold.loadedLanguage, ...gold.actors.flatMap((a) => a.mentions), ...gold.attributions.flatMap((a) => a.content)]) {
      expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    }
    expect(gold.zones.map((zone) => text.slice(zone.start, zone.end)).join('')).toBe(text);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(fs.readFileSync(new URL('../seeds/gold.schema.json', import.meta.url), 'utf8')) as object);
    validate(gold);
    expect(validate.errors).toBeNull();
  });

  it('numbers sentences, and not abbreviations', () => {
    const { sentences } = numberText('Title\n\n“It is small,” said Dr. A. Doe. “Very small.” He left.\n');
    expect(sentences.map((s) => s.number)).toEqual(['1.1', '2.1', '2.2', '2.3']);
  });

  it.each([
    ['what is not found', (f: WorkingFile) => f.hedging.push({ span: '4: May', category: 'modal' }), 'not found in 4: "May"; it stands in 1.1'],
    ['what is ambiguous', (f: WorkingFile) => f.hedging.push({ span: '5: the', category: 'modal' }), 'ambiguous: "the" stands'],
    ['an unknown category', (f: WorkingFile) => f.hedging.push({ span: '5.2: plan', category: 'evidental' }), 'unknown kind "evidental"'],
    ['overlapping marks', (f: WorkingFile) => f.hedging.push({ span: '5.2: reportedly believes', category: 'evidential' }), 'overlaps "reportedly'],
    ['marks out of scope', (f: WorkingFile) => f.hedging.push({ span: '6: our', category: 'modal' }), 'stands outside headline, body'],
    ['a gap between zones', (f: WorkingFile) => f.zones.splice(1, 1), 'leaves a gap before it: "By Tess Quill"'],
    ['zones that overlap', (f: WorkingFile) => (f.zones[3]!.to = '6'), 'overlaps the zone before it'],
    ['an end in no zone', (f: WorkingFile) => f.zones.pop(), 'the end of the article is in no zone'],
    ['a malformed actor id', (f: WorkingFile) => (f.actors[3]!.id = 'country:ru land'), 'not an id'],
    ['an unknown voice', (f: WorkingFile) => (f.attributions[0]!.voice = 'nobody'), 'names no voice here: nobody'],
    ['contents that overlap without nesting', (f: WorkingFile) => (f.attributions[6]!.parent = null), 'its content overlaps that of a6'],
    ['a child outside its parent', (f: WorkingFile) => (f.attributions[6]!.parent = 'a1'), 'must stand inside the content of its parent'],
    ['an actor without stance', (f: WorkingFile) => f.stance.pop(), 'no row for person:russian-consul'],
    ['a misspelt field', (f: WorkingFile) => Object.assign(f.hedging[0]!, { spam: 1 }), 'unknown field "spam"'],
  ])('refuses %s', (_, change, message) => expect(problemsAfter(change)).toContain(message));

  it('agrees with itself in everything', () => {
    const { gold } = resolveArticle(working(), 'bridge.txt', text);
    const figures = figuresOf([compareReadings(text, goldOf(gold), goldOf(gold))]);
    for (const [name, value] of Object.entries(figures)) expect([name, value]).toEqual([name, 1]);
  });
});

describe('scoreCurve and lengthCheck', () => {
  const row = (score: number, gold: string, length: number): Judged => ({ gold, found: '0', weight: 1, score, length, words: null, epistemic: null });
  // Score and length agree in nothing; within either length the marked row stands higher.
  const rows = [row(0, '0', 5), row(0.1, '1', 6), row(0, '0', 50), row(0.9, '1', 51)];
  it('gives the share marked by score, nothing where no row stands', () => {
    const steps = scoreCurve(rows);
    expect(steps.map((s) => s.rows)).toEqual([2, 1, 0, 0, 0, 0, 1]);
    expect(steps.map((s) => s.marked)).toEqual([0, 1, null, null, null, null, 1]);
  });
  it('tells score from length', () => {
    const check = lengthCheck(rows);
    expect(check.score).toBe(1);
    expect(check.lengthAlone).toBe(0.75);
  });
});

describe('word figures', () => {
  const text = 'It may rain, roughly, at dusk.';
  const judge = () => ({ flagged: true, score: 1, spans: [span(3, 6), span(13, 20)], epistemic: [span(3, 6)] });
  it('count epistemic hedges by themselves where a set marks speculation', () => {
    const figures = sentenceFigures(judgeRows([{ id: 'a', text, label: 1, spans: [[3, 6, 'speculation'], [21, 23, 'negation']] }], judge));
    expect(figures['word F1']).toBeCloseTo(2 / 3, 12);
    expect(figures['epistemic word F1']).toBe(1);
  });
  it('do not where it marks hedges of every kind', () => {
    expect(sentenceFigures(judgeRows([{ id: 'a', text, label: 1, spans: [[3, 6, 'hedge']] }], judge))).not.toHaveProperty('epistemic word F1');
  });
});

describe('peers', () => {
  it.each([
    ['hedging', 'hedges', 'Perhaps the bridge is shut.', ['Perhaps']],
    ['hedging', 'weasels', 'The bridge is shut.', []],
    ['loadedLanguage', 'sentiment', 'It is an awful bridge.', ['awful']],
  ] as const)('%s by %s: %s', (measure, name, text, words) => {
    const { spans, flagged } = peersOf(measure).find((peer) => peer.name === name)!.judge(text);
    expect(spans!.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(flagged).toBe(words.length > 0);
  });
});
