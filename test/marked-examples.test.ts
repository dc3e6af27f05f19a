/** The marked sentences of the README and of the method pages: what stands under them is what the program finds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, type Report, type Span } from '../src/index.ts';

const PAGES = ['README.md', ...['hedging', 'loaded-language', 'attribution', 'stance'].map((name) => `docs/methods/${name}.md`)];
const MARKS = /^ {4}(?=\S| *[~=+^-])[ ~=+^-]+$/;

interface Example {
  topic: string;
  text: string;
  marks: string;
}

/** A sentence indented by four, with a line of marks under it; its topic is the last heading or bold opening before it. */
function examplesIn(page: string): Example[] {
  const lines = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8').split('\n');
  let topic = '';
  return lines.flatMap((line, i) => {
    topic = /^(?:# |\*\*)(Hedging|Loaded language|Attribution|Stance)\b/.exec(line)?.[1] ?? topic;
    return MARKS.test(line) && i > 0 ? [{ topic, text: lines[i - 1]!.slice(4), marks: line.slice(4) }] : [];
  });
}

/** The line under the sentence: the later mark stands over the earlier one. */
function drawn(text: string, places: readonly (readonly [string, readonly Span[]])[]): string {
  const line = Array.from(text, () => ' ');
  for (const [mark, spans] of places) for (const { start, end } of spans) line.fill(mark, start, end);
  return line.join('').trimEnd();
}

const evidenceOf = (report: Report, measure: string): Span[] => report.evidence.filter((e) => e.measure === measure && e.amount > 0);
const FOUND: Record<string, (text: string) => string> = {
  Hedging: (text) => drawn(text, [['^', evidenceOf(analyze(text), 'hedging')]]),
  'Loaded language': (text) => drawn(text, [['^', evidenceOf(analyze(text), 'loadedLanguage')]]),
  Attribution: (text) => {
    const { attributions } = analyze(text);
    return drawn(text, [['^', attributions.flatMap(({ content }) => content)], ['~', attributions.flatMap(({ cue }) => cue ?? [])], ['=', attributions.flatMap(({ source }) => source ?? [])]]);
  },
  Stance: (text) => {
    const { actors, evidence } = analyze(text, { actors: [{ id: 'marvania', name: 'Marvania', kind: 'country' }] });
    const own = evidence.filter(({ measure, actor }) => measure === 'stance' && actor === 'marvania');
    return drawn(text, [['^', actors.find(({ id }) => id === 'marvania')!.mentions], ['-', own.filter(({ amount }) => amount < 0)], ['+', own.filter(({ amount }) => amount > 0)]]);
  },
};

describe.each(PAGES)('the marks in %s', (page) => {
  const examples = examplesIn(page);

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(page === 'README.md' ? 3 : 1);
  });

  it.each(examples.map(({ topic, text, marks }) => [topic, text, marks]))('stand under what is found, for %s: %s', (topic, text, marks) => {
    expect(`${text}\n${marks}`).toBe(`${text}\n${FOUND[topic]!(text)}`);
  });
});
