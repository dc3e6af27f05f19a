/** Comparisons of whole articles, as text, page, figures and tables: what the comparison holds is what the reader is told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare, createAnalyzer, type Report } from '../src/index.ts';
import { COMPARISON_FIGURES, renderComparisonCsv, renderComparisonHtml, renderComparisonSvg, renderComparisonText } from '../src/render/index.ts';

const analyzer = createAnalyzer();
const seed = (name: string): Report => analyzer.analyze({ text: readFileSync(new URL(`../seeds/dev/${name}.txt`, import.meta.url), 'utf8'), outlet: name });
const told = (outlet: string, text: string): Report => analyzer.analyze({ text, outlet, published: '2024-05-02' });

const plainDay = (n: number): string => `The ferry left the quay at ${n % 12 + 1} and came back in the evening with ${n + 20} passengers and the post.`;
const angryDay = (n: number): string => `The shameless operator lied again on day ${n}, and this pathetic, disgraceful circus of cowards perhaps knows no end!`;
const days = (day: (n: number) => string): string => Array.from({ length: 45 }, (_, n) => day(n)).join(' ');

const shared = '“We have waited nine years for this bridge and we will not wait a tenth,” said Anna Voss, the mayor of Talvik.';
const cases: Record<string, Comparison> = {
  four: compare(['quake-relief-1', 'quake-relief-2', 'quake-relief-3', 'quake-relief-4'].map(seed)),
  unlike: compare([told('Plain', days(plainDay)), told('Angry', days(angryDay))]),
  strangers: compare([
    told('One', 'Bo Renner said the mill was sold. The mill stood empty for a year, and the roof fell in during the storm of last autumn.'),
    told('Two', 'Ida Holm said the fair was late. The fair came to the town in June with two wheels and a tent, as it does each year.'),
  ]),
  unmeasured: compare([
    told('Long', `${shared} The bridge was shut in March, and the council has not said when it will open. Paul Renner, who builds it, was not there.`),
    told('Short', 'Bridge shut.'), told('German', 'Die Brücke wurde im März gesperrt, und niemand weiß, wann sie wieder geöffnet wird. Der Rat hat sich noch nicht geäußert.'),
  ]),
  quoted: compare([
    told('Lamp', `${shared} “It is a scandal,” said Paul Renner. Officials claimed the bridge would open in May. Kyiv welcomed the corrupt plan.`),
    told('Post', '“We have waited nine years for this bridge,” Anna Voss said on Monday. The bridge over the river at Talvik was shut in March, Paul Renner was told. Kyiv praised the brave plan.'),
    told('Kite', '“We have waited nine years for this bridge and will not wait for a tenth,” an official claimed. Anna Voss was not in the room, and the talks went on. Ida Holm said the plan was lost. Kyiv was silent.'),
  ]),
};

const heard = (comparison: Comparison, own: (source: Comparison['sources'][number]) => boolean): string[] => comparison.sources.filter((source) => source.named && own(source)).map(({ name }) => name);
const count = <T>(list: readonly (T | null)[]): number => list.filter((one) => one !== null).length;

describe.each(Object.entries(cases))('the comparison: %s', (_, comparison) => {
  const text = renderComparisonText(comparison, { width: 200 });
  const page = renderComparisonHtml(comparison);
  const { documents, actors, quotations, scores } = comparison;

  it('names every article, and everybody whom more than one names or hears', () => {
    for (const form of [text, page]) {
      for (const { label } of documents) expect(form).toContain(label);
      for (const { name, tellings } of actors.slice(0, 12)) if (count(tellings) > 1) expect(form).toContain(name);
    }
    for (const name of heard(comparison, ({ tellings }) => tellings.filter(({ state }) => state === 'heard').length > 1)) expect(text).toContain(name);
  });

  it('gives every measured score, and says why one is unmeasured', () => {
    const rows = renderComparisonCsv(comparison).trimEnd().split('\r\n').slice(1).map((row) => row.split(','));
    expect(rows).toHaveLength(scores.length * documents.length);
    scores.flatMap(({ scores: own }) => own).forEach((score, i) => {
      expect(rows[i]![5]).toBe(score.state === 'measured' ? 'measured' : score.reason);
      expect(rows[i]![6]).toBe(score.state === 'measured' ? String(score.score) : '');
    });
  });

  it('gives as many rows for actors, sources, quotations and wordings as it holds', () => {
    const rows = (table: 'actors' | 'sources' | 'quotations' | 'wordings' | 'differences'): number => renderComparisonCsv(comparison, { table }).trimEnd().split('\r\n').length - 1;
    expect(rows('actors')).toBe(actors.length * documents.length);
    expect(rows('sources')).toBe(comparison.sources.length * documents.length);
    const ofScores = scores.reduce((sum, { differences }) => sum + differences.length, 0);
    const ofActors = actors.reduce((sum, { differences, authorDifferences, quotedDifferences }) => sum + differences.length + authorDifferences.length + quotedDifferences.length, 0);
    expect(rows('differences')).toBe(ofScores + ofActors);
  });

  it('shows a quotation of several with each telling, and says where there is none', () => {
    const several = quotations.filter(({ tellings }) => count(tellings) > 1);
    for (const { text: words } of several.slice(0, 12)) expect(page).toContain(words.slice(0, 12));
    if (quotations.length > 0 && several.length === 0) expect(text).toContain('No quotation stands in more than one of them.');
  });

  it.each(COMPARISON_FIGURES.flatMap((figure) => [240, 400, 900].map((width) => [figure, width] as const)))('draws %s, %d wide, within its frame', (figure, width) => {
    const svg = renderComparisonSvg(comparison, figure, { width });
    expect(svg).not.toMatch(/NaN|undefined|Infinity|-\d+(?:\.\d+)?" (?:width|height)/);
    const [, frame] = /viewBox="0 0 (\d+)/.exec(svg)!;
    for (const [, x] of svg.matchAll(/ x="([\d.-]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(Number(frame));
  });

  it('keeps to a narrow page', () => {
    for (const line of renderComparisonText(comparison, { width: 60 }).split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('what stands out', () => {
  const told200 = (name: string): string => renderComparisonText(cases[name]!, { width: 500 });

  it('is a difference beyond chance, with its figures', () => {
    const differences = cases['unlike']!.scores.flatMap(({ differences: own }) => own);
    expect(differences.some(({ verdict }) => verdict === 'beyond-chance')).toBe(true);
    expect(told200('unlike')).toMatch(/Loaded language is higher in B \([.\d]+\) than in A \([.\d]+\), beyond chance\./);
    expect(told200('unlike')).toContain('beyond chance (p');
    expect(renderComparisonHtml(cases['unlike']!)).toContain('beyond chance');
  });

  it('is the other way round where the articles are', () => {
    const turned = compare([told('Angry', days(angryDay)), told('Plain', days(plainDay))]);
    expect(renderComparisonText(turned, { width: 500 })).toMatch(/Loaded language is higher in A \([.\d]+\) than in B \([.\d]+\), beyond chance\./);
  });

  it('is no difference where too few sentences were read', () => {
    expect(told200('strangers')).toContain('too few sentences to tell');
  });

  it('is nobody and nothing in common where there is nothing', () => {
    expect(told200('strangers')).toContain('nobody is named in more than one');
    expect(renderComparisonHtml(cases['strangers']!)).toContain('Nobody is named in more than one.');
    for (const name of ['Bo Renner', 'Ida Holm']) expect(told200('strangers')).toContain(name);
  });

  it('is who is heard in some, and only named in others', () => {
    expect(told200('quoted')).toMatch(/Anna Voss is given the word in A and B, named without it in C/);
    expect(told200('quoted')).toMatch(/\d of \d+ quotations? stands? in more than one/);
  });

  it('is what was not measured', () => {
    expect(told200('unmeasured')).toMatch(/too short/i);
    expect(told200('unmeasured')).toMatch(/English/);
    expect(told200('unmeasured')).toContain('WARNINGS');
  });
});

describe('comparisons of another size', () => {
  const many = compare(Array.from({ length: 28 }, (_, n) => told(`Paper ${n}`, `${plainDay(n)} Anna Voss said the ferry was late on day ${n}. Paul Renner said that it was not, and Ida Holm agreed.`)));

  it('give letters beyond Z to more than 26 articles', () => {
    const text = renderComparisonText(many, { width: 100 });
    expect(text).toContain('28 articles compared');
    for (const letters of ['\n Z  Paper 25', '\n AA Paper 26', '\n AB Paper 27']) expect(text).toContain(letters);
  });

  it('say in a figure which articles have no room', () => {
    expect(renderComparisonSvg(many, 'sources', { width: 320 })).toMatch(/Not shown: .*articles/);
  });

  it('draw at the usual width where none is given that can be', () => {
    expect(renderComparisonSvg(many, 'stance', { width: NaN })).toBe(renderComparisonSvg(many, 'stance'));
    expect(renderComparisonText(many, { width: NaN })).toBe(renderComparisonText(many));
  });

  it('hold no scores where no report has a measure', () => {
    const bare = createAnalyzer({ measures: [] });
    const nothing = compare(['One ferry left the quay at noon.', 'Two came back in the evening.'].map((text) => bare.analyze(text)));
    expect(renderComparisonText(nothing)).toContain('2 articles compared');
    expect(renderComparisonHtml(nothing)).toMatch(/^<!doctype html>/i);
  });
});
