/** Which rows are looked at when a word is met must not depend on how soon they are told from others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRows } from '../src/lexicons/index.ts';
import { lettersOf, openingLetters, openingOf } from '../src/lexicons/openings.ts';
import type { Term } from '../src/lexicons/term.ts';
import { frames } from '../src/measures/stance/rows.ts';
import { reporting } from '../src/voices/cues.ts';

/** The tokens with which the term can begin that would not lead to it. */
function lost(term: Term): string[] {
  const letters = openingLetters(term);
  return letters === null ? [] : openingOf(term).tokens.filter((token) => !lettersOf(token).some((start) => letters.includes(start)));
}

describe('letters that tell which rows a word may begin', () => {
  it('lead from each word to each built-in row that it begins', () => {
    const rows: Term[] = [...Object.values(builtInRows).flat(), ...frames, ...reporting];
    expect(rows.length).toBeGreaterThan(10_000);
    expect(rows.filter((row) => lost(row).length > 0)).toEqual([]);
  });

  it.each<[Term, readonly string[] | null]>([
    [{ term: 'kettle' }, ['kettle']],
    [{ term: 'old kettle', inflect: 'noun' }, ['old']],
    [{ term: 'deny', inflect: 'verb' }, ['den']],
    [{ term: 'ban', inflect: 'verb' }, ['ba']],
    [{ term: 'bulldoze', inflect: 'verb' }, ['bulldo']],
    [{ term: 'lie', inflect: 'verb' }, ['lie', 'lies', 'lied', 'lying']],
    [{ term: 'woman', inflect: 'noun' }, ['woma', 'women']],
    [{ term: 'so-called' }, ['so-cal', 'so']],
    [{ term: 'very? old' }, ['very', 'old']],
    [{ term: "can't stop" }, ['ca']],
    [{ term: '(he|she) said' }, ['he', 'she']],
    [{ term: '(a) (go)', inflect: 'adjective' }, ['a', 'aer', 'aest']],
    [{ term: 'very? * old' }, null],
    [{ term: '* old' }, null],
  ])('%o', (term, letters) => {
    expect(openingLetters(term)?.toSorted() ?? null).toEqual(letters?.toSorted() ?? null);
  });

  it('lead to whatever term a caller writes', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z]{1,7}$/), fc.constantFrom('go', 'be', 'lie', 'woman', 'far', 'undo', 'rethink', 'cannot', "don't", 'so-called', 're-elect', 'ex-spy', '9-to-5', 'belie', 'café'));
    const place = fc.tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.boolean(), fc.boolean()).map(([words, isOptional, isContext]) => {
      const written = `${words.join('|')}${isOptional ? '?' : ''}`;
      return isContext ? `(${written})` : written;
    });
    const inflect = fc.constantFrom(undefined, 'verb' as const, 'noun' as const, 'adjective' as const);
    fc.assert(fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), inflect, (places, how) => {
      expect(lost({ term: places.join(' '), ...(how ? { inflect: how } : {}) })).toEqual([]);
    }));
  });
});
