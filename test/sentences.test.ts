import { describe, expect, it } from 'vitest';
import { Parser } from '../src/text/parse.ts';
import { findSentences } from '../src/text/sentences.ts';

const parser = new Parser();

/** The text's sentences, each line of it a paragraph. */
function sentences(text: string): string[] {
  const spans = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, zone: 0 }));
  return findSentences(parser.parse(text, spans), spans).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  // A bar stands where one ends.
  it.each([
    'Rates fell.| Prices rose.',
    'Mr. Sharma met Dr. Ode in St. Ives.| They spoke.',
    'The U.S. Senate met.| It voted.',
    'He lives in the U.S.| He works there.',
    'It opened at 5 p.m. on Monday.| It closed at 6 p.m.| Nobody came.',
    'J. K. Adeyemi wrote it.| No. 10 did not reply.',
    'Prices rose 3.5 percent.| Wages rose 2.1.',
    '“Really?” he asked.| “Yes,” she said.',
    '“We will go.| We will win,” she said.',
    'He said “no.”| Then he left.',
    'Wait... what?| No!| (See page 4.)| Go on.',
    'It runs on.| Next one.',
    'It ended.No space stood there.'.replace('.No', '.|No'),
    'Is it e.g. here or i.e. there, cf. page 9?',
    'The price was $3.50 a litre.',
    'What a day!?| What a night?!',
    'The site example.com is down.',
    'He asked “Why?” and left.',
  ])('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((s) => s.trim()));
  });

  it('never cross a paragraph', () => {
    expect(sentences('A headline without a point\nA line that\nends.')).toEqual(['A headline without a point', 'A line that', 'ends.']);
  });

  it('are cut where no full stop ever comes', () => {
    const words = 'the man saw the dog and '.repeat(200).trim();
    const found = sentences(words);
    expect(found.length).toBeGreaterThan(2);
    expect(found.join(' ')).toBe(words);
    const clauses = sentences('a dog barked, '.repeat(200).trim());
    expect(clauses.slice(0, -1).every((s) => s.endsWith(','))).toBe(true);
  });

  it('leave no word out', () => {
    const text = '... and “so” on.) it (went. “';
    expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
