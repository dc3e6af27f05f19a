import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze, compare, type Comparison, type Report } from '../src/index.ts';
import { COMPARISON_FIGURES, type Figure, FIGURE_NAMES, renderComparisonSvg, renderSvg } from '../src/render/index.ts';
import { fit, fitLines, textWidth } from '../src/render/svg/text-width.ts';
import { REPORT, reportWith } from './fixtures/report.ts';
import { BLAMED, PRAISED } from './fixtures/tellings.ts';

const seed = analyze(readFileSync(new URL('../seeds/dev/tabloid-mayor.txt', import.meta.url), 'utf8'));
const unmeasured = reportWith(({ measures }) => { for (const id of Object.keys(measures)) measures[id] = { state: 'unmeasured', reason: 'too-short' }; });
const crowd = reportWith((report) => {
  report.voices = [report.voices[0]!, ...Array.from({ length: 40 }, (_, i) => ({ ...report.voices[1]!, id: `v${i}`, name: `Speaker number ${i} of a very long name indeed` }))];
  report.actors = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, name: `The Extraordinarily Long Commission ${i}`, kind: 'organization', mentions: [] }));
  const { stance, attribution } = report.measures;
  if (stance.state === 'measured') {
    const figure = { score: -1, label: 'unfavourable', sentences: 1, samplingInterval: null } as const;
    stance.actors = report.actors.map(({ id }) => ({ actor: id, mentions: 1, text: figure, author: figure, voices: report.voices.slice(1).map((voice) => ({ voice: voice.id, ...figure })) }));
  }
  if (attribution.state === 'measured') attribution.bySource = report.voices.slice(1).map(({ id }) => ({ voice: id, attributions: 1, words: 1 }));
});

const reports: [string, Report][] = [['the report made by hand', REPORT], ['a seed article', seed], ['nothing measured', unmeasured], ['forty speakers and actors', crowd], ['nothing at all', analyze('')]];
const cases = reports.flatMap(([name, report]) => FIGURE_NAMES.flatMap((figure) => [320, 720, 1200].map((width): [string, Figure, number, Report] => [name, figure, width, report])));

interface Box { left: number; right: number; top: number; bottom: number; text: string }

/** Where the type stands, by the widths that the figures reckon with. What follows the title is moved down below it. */
function boxes(svg: string): Box[] {
  const [, moved] = /<g transform="translate\(0 (\d+)\)">/.exec(svg)!;
  const [title, figure] = svg.split('<g transform') as [string, string];
  return [...boxesAt(title, 0), ...boxesAt(figure, Number(moved))];
}

function boxesAt(svg: string, down: number): Box[] {
  return [...svg.matchAll(/<text class="([^"]*)" x="([^"]*)" y="([^"]*)" font-size="([^"]*)">([^<]*)</g)].map(([, classes, x, y, size, escaped]) => {
    const text = escaped!.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const width = textWidth(text, Number(size));
    const left = Number(x) - (classes!.includes('ut-end') ? width : classes!.includes('ut-middle') ? width / 2 : 0);
    return { left, right: left + width, top: down + Number(y) - Number(size) * 0.75, bottom: down + Number(y) + Number(size) * 0.2, text };
  });
}

function expectReadable(svg: string, width: number): void {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as { querySelector(selector: string): { textContent: string } | null };
  expect(root.querySelector('svg > title')!.textContent).not.toBe('');
  expect(root.querySelector('svg > desc')!.textContent).not.toBe('');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const labels = boxes(svg);
  const height = Number(/height="(\d+(?:\.\d+)?)"/.exec(svg)![1]);
  for (const { left, right, bottom, text } of labels) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(width);
    expect(bottom, text).toBeLessThanOrEqual(height);
  }
  labels.forEach((a, index) => {
    for (const b of labels.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${a.text} | ${b.text}`).toBe(true);
    }
  });
}

describe('renderComparisonSvg', () => {
  const named = (name: string): Report => analyze({ outlet: `The ${name} of ${name} and of all the Islands`, text: readFileSync(new URL(`../seeds/dev/${name}.txt`, import.meta.url), 'utf8') });
  const comparisons: [string, Comparison][] = [
    ['two tellings', compare([named('quake-relief-1'), named('quake-relief-2')])],
    ['five tellings', compare(['quake-relief-1', 'quake-relief-2', 'quake-relief-3', 'quake-relief-4', 'tabloid-mayor'].map(named))],
    ['differences beyond chance', compare([PRAISED, BLAMED])],
    ['forty speakers and actors', compare([crowd, REPORT, crowd])],
    ['nothing measured', compare([unmeasured, REPORT])],
    ['nothing at all', compare([analyze(''), analyze('')])],
  ];
  it.each(comparisons.flatMap(([name, comparison]) => COMPARISON_FIGURES.flatMap((figure) => [320, 720, 1200].map((width) => [name, figure, width, comparison] as const))))(
    '%s, %s at %d: well-formed, titled, within its frame, no label on another',
    (_, figure, width, comparison) => expectReadable(renderComparisonSvg(comparison, figure, { width }), width),
  );

  it('tells differences of stance that are beyond chance from the others', () => {
    const [, , beyond] = comparisons;
    expect(renderComparisonSvg(beyond![1], 'stance')).toContain('A ≠ B');
    expect(renderComparisonSvg(comparisons[0]![1], 'stance').replace('“A ≠ B”', '')).not.toContain('A ≠ B');
  });
});

describe('renderSvg', () => {
  it.each(FIGURE_NAMES)('draws the figure %s as the golden shows it', async (figure) => {
    await expect(renderSvg(REPORT, figure)).toMatchFileSnapshot(`golden/${figure}.svg`);
  });

  it.each(cases)('%s, %s at %d: well-formed, titled, within its frame, no label on another', (_, figure, width, report) => {
    expectReadable(renderSvg(report, figure, { width }), width);
  });

  it('holds nothing that XML cannot', () => {
    const svg = renderSvg(reportWith(({ document, voices }) => {
      document.title = 'a \u0000\u0007\ufffe\ud800 <title> & "b"';
      voices[1]!.name = '<script>alert(1)</script>\u0001';
    }), 'sources');
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;title&gt; &amp; &quot;b&quot;');
  });

  it('follows the system, or stays light or dark', () => {
    expect(renderSvg(REPORT, 'profile')).toContain('prefers-color-scheme:dark');
    expect(renderSvg(REPORT, 'profile', { theme: 'dark' })).not.toContain('prefers-color-scheme');
    expect(renderSvg(REPORT, 'profile', { theme: 'light' })).not.toBe(renderSvg(REPORT, 'profile', { theme: 'dark' }));
  });

  it.each([0, -5, NaN, Infinity, 1e9])('makes do with a width of %d', (width) => {
    expect(renderSvg(REPORT, 'profile', { width })).toMatch(/width="(320|720|2000)"/);
  });

  it('refuses a figure that does not exist', () => {
    expect(() => renderSvg(REPORT, 'pie' as Figure)).toThrow('figure must be one of profile, stance, sources, course: "pie"');
    expect(() => renderSvg(REPORT, 'toString' as Figure)).toThrow('figure must be one of');
  });

  it('draws a thousand sentences in columns that can be told apart', () => {
    const long = reportWith((report) => {
      report.sentences = Array.from({ length: 5000 }, (_, index) => ({ ...report.sentences[index % report.sentences.length]!, zone: 0 }));
    });
    const svg = renderSvg(long, 'course');
    expect(svg.length).toBeLessThan(120_000);
    expect(svg).toContain('5,000 sentences');
  });
});

describe('labels', () => {
  it.each([
    ['a label that fits', 200, 'a label that fits'],
    ['a label that does not fit', 60, 'a label…'],
    ['x', 1, '…'],
  ])('cuts %j to %d', (text, width, cut) => expect(fit(text, width, 12)).toBe(cut));

  it('wraps into so many lines and cuts the last', () => {
    expect(fitLines('the committee of the whole house of commons', 70, 12, 3)).toHaveLength(3);
    expect(fitLines('one two', 400, 12, 3)).toEqual(['one two']);
    for (const line of fitLines('Unbreakablelongestwordthereis in the world', 60, 12, 2)) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
  });
});
