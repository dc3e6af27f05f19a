import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Parser } from '../src/text/parse.ts';

const parser = new Parser();
const whole = (text: string) => [{ start: 0, end: text.length }];

/** Space characters that wink-nlp swallows, with a few that it keeps. */
const SPACES = '\u000b\u000c\u1680\u2000\u2001\u2006\u2007\u2008\u2028\u2029\u3000\ufeff\u00a0\u2009\u202f\u205f\t\u0085';

describe('offsets', () => {
  it.each([
    ['plain words', 'The talks may resume.'],
    ['contractions', 'It’s Putin’s war; they can’t and won’t, and cannot.'],
    ['every space there is', [...SPACES].map((space) => `a${space}b`).join('')],
    ['spaces in a row', `a${[...SPACES].join('')}b${SPACES}c`],
    ['line ends of three kinds', 'one\r\ntwo\rthree\nfour'],
    ['a lone surrogate', 'foo\ud800bar \udc00x'],
    ['emoji and combining marks', 'a👩‍👩‍👧b é é 😀😀 c'],
    ['control characters', 'a\u0000b\u0007 c\u001b[31m'],
    ['more spaces than wink-nlp counts', `a${' '.repeat(70_000)}b`],
    ['an unbroken run', 'x'.repeat(5000)],
    ['surrogate pairs where a run is cut', '😀'.repeat(500)],
    ['marks alone', '“”"\'’‘([{—–-…!?.,;:'],
  ])('are exact for %s', (_, text) => {
    const table = parser.parse(text, whole(text));
    for (let i = 0; i < table.count; i++) expect(text.slice(table.start[i], table.end[i])).toBe(table.text[i]);
    // No letter or digit is lost between tokens.
    let last = 0;
    for (let i = 0; i < table.count; i++) {
      expect(text.slice(last, table.start[i])).not.toMatch(/[\p{L}\p{N}]/u);
      last = table.end[i]!;
    }
    expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it('are exact and in order for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...SPACES, '\n', '.', '-', "'", '’', '“', '"', ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 200 }), (text) => {
        const table = parser.parse(text, whole(text));
        let last = 0;
        for (let i = 0; i < table.count; i++) {
          expect(table.start[i]).toBeGreaterThanOrEqual(last);
          expect(text.slice(table.start[i], table.end[i])).toBe(table.text[i]);
          last = table.end[i]!;
        }
      }),
    );
  });

  it('say which span each token comes from', () => {
    const text = 'Skip this. Read this one. Skip. And this.';
    const table = parser.parse(text, [{ start: 11, end: 25 }, { start: 32, end: 41 }]);
    expect(table.text.join(' ')).toBe('Read this one . And this .');
    expect([...table.spanStart]).toEqual([0, 4, 7]);
  });
});

describe('parts of speech', () => {
  it.each([
    ['In May the talks resumed.', 'May', /NOUN|PROPN/],
    ['The talks may resume.', 'may', /AUX/],
    // What the neighbours tell of a word that could be something else.
    ['He told the news agency that it rained.', 'agency', /NOUN/],
    ['The polls show that it rained.', 'show', /VERB/],
    ['Ada Roy, informed the council.', 'informed', /VERB/],
    ['An informed guess helps.', 'informed', /ADJ/],
    ['EXCLUSIVE: Radical group storms the pier', 'Radical', /ADJ/],
    ['He said: “Brutal winters are rare.”', 'Brutal', /ADJ/],
    ['“Young,” the clerk said.', 'Young', /PROPN|ADJ/],
    ['He said: “Young left.”', 'Young', /PROPN/],
    ['The mayor met Savage supporters.', 'Savage', /PROPN/],
    ['It was put to him: Green Harbour is poor.', 'Green', /PROPN/],
    ['He thanks the crew.', 'thanks', /VERB/],
    ['She publicly thanks the crew.', 'thanks', /VERB/],
    ['They gave thanks to the crew.', 'thanks', /NOUN/],
    ['They will likely seek stronger ships.', 'seek', /VERB/],
    ['They will likely seek more advanced engines.', 'advanced', /ADJ/],
    ['The army advanced on the port.', 'advanced', /VERB/],
    ['They abide by existing rules.', 'existing', /ADJ/],
    // Two words that are one verb.
    ['Marvania can strong-arm its neighbours.', 'strong', /VERB/],
    ['Marvania can strong-arm its neighbours.', 'arm', /VERB/],
    ['Marvania strong-armed Ostland.', 'strong', /VERB/],
    ['The council would long-term tenants house first.', 'long', /ADJ|ADV/],
    ['It could far-sighted plans reward.', 'far', /ADJ|ADV/],
    ['The rebels praised Marvania-backed Ostland.', 'backed', /VERB|ADJ/],
    ['A strong-armed Ostland pleased them.', 'strong', /ADJ/],
  ])('%s', (text, word, tag) => {
    const table = parser.parse(text, whole(text));
    expect(table.pos[table.text.indexOf(word)]).toMatch(tag);
  });
});
