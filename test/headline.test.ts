/** What a text is called: by the headline over it, not by a heading within it. */
import { describe, expect, it } from 'vitest';
import { analyze, compare } from '../src/index.ts';
import { headlineOf } from '../src/report/headline.ts';

const LEAD = 'The harbour toll was raised again on Tuesday, and the fishermen of Skarva said that they would not pay it.';
const MORE = 'The minister told parliament that the money was needed for a new pier, which will be built in the spring of next year.';
const LAST = 'No date has been set for the next meeting, and nobody in the islands expects that one will be set before the summer.';

describe('the headline', () => {
  it.each<[string | null, string[]]>([
    ['Harbour toll raised again', ['Harbour toll raised again', LEAD, MORE]],
    ['Harbour toll raised again', ['Harbour toll raised again', 'Ana Okafor speaks of a scandal', 'By Ana Holt', LEAD, MORE]],
    ['Harbour toll raised again', ['Harbour toll raised again', LEAD, 'What Ana Okafor wants', MORE, LAST]],
    [null, [LEAD, MORE, 'What Ana Okafor wants', LAST, MORE]],
    [null, [LEAD, MORE]],
  ])('%s: %j', (headline, lines) => {
    const report = analyze(lines.join('\n\n'));
    expect(headlineOf(report)).toBe(headline);
    expect(headlineOf({ ...report, document: { ...report.document, text: null } })).toBeNull();
  });

  it.each<[boolean, string[]]>([
    [true, ['Ana Okafor speaks of a scandal', LEAD, MORE]],
    [true, ['Harbour toll raised again', 'Ana Okafor speaks of a scandal', 'By Ana Holt', LEAD, MORE]],
    [false, ['Harbour toll raised again', LEAD, 'What Ana Okafor wants', MORE, LAST]],
  ])('names the actor: %s: %j', (isNamed, lines) => {
    const report = analyze({ text: [...lines, 'Ana Okafor said no. Ana Okafor left.'].join('\n\n'), actors: [{ id: 'person:ana-okafor', name: 'Ana Okafor', kind: 'person' }] });
    const { actors } = compare([report, report]);
    expect(actors.find(({ actor }) => actor === 'person:ana-okafor')?.tellings.map((telling) => telling?.inHeadline)).toEqual([isNamed, isNamed]);
  });
});
