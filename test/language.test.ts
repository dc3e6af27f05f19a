import { describe, expect, it } from 'vitest';
import { ENGLISH, FOREIGN } from '../benchmarks/language-samples.ts';
import { detectLanguage, foreignLanguages } from '../src/text/language.ts';

const ENGLISH_PARAGRAPH = 'The ferry left the harbour at dawn, and no other will follow before the storm has passed.';
const GERMAN_PARAGRAPH = 'Die Fähre hat den Hafen am Morgen verlassen, und vor dem Ende des Sturms wird keine andere folgen.';

describe('detectLanguage', () => {
  it.each(FOREIGN.flatMap(({ language, paragraphs }) => paragraphs.map((text) => [language, text] as const)))('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, confident: true });
  });

  it.each(ENGLISH)('is never sure that this is foreign: %s', (line) => {
    const { language, confident } = detectLanguage(line);
    expect(confident && language !== 'en').toBe(false);
  });

  it.each([
    'He said “das ist nicht die Wahrheit” and left the room without another word.',
    'SHE SAID THAT THE TOLL WAS A CRIME AND THAT THE MINISTER KNEW OF IT',
    'The paper, called Правда, was printed in a cellar of the town.',
  ])('English with foreign words in it: %s', (text) => {
    expect(detectLanguage(text).language).toBe('en');
  });

  it.each(['', '***', '12:30', '2 + 2 = 4', '🙂'])('has nothing to say of %j', (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confident: false });
  });
});

describe('foreignLanguages', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['English alone', [ENGLISH_PARAGRAPH, 'Orbán vetoes Kyiv aid', ENGLISH_PARAGRAPH], [null, null, null]],
    ['a short foreign line goes with its neighbours', [GERMAN_PARAGRAPH, 'Mehr zum Thema', GERMAN_PARAGRAPH], ['de', 'de', 'de']],
    ['so does a line without words', [GERMAN_PARAGRAPH, '*****', GERMAN_PARAGRAPH], ['de', 'de', 'de']],
    ['but not at the border', [ENGLISH_PARAGRAPH, '*****', GERMAN_PARAGRAPH], [null, null, 'de']],
    ['a translation after the article', [ENGLISH_PARAGRAPH, GERMAN_PARAGRAPH, GERMAN_PARAGRAPH], [null, 'de', 'de']],
    ['all foreign, the headline too', ['Minister verteidigt Haushalt', GERMAN_PARAGRAPH], ['de', 'de']],
    ['a headline of names over English', ['Macron, Scholz, Tusk', ENGLISH_PARAGRAPH], [null, null]],
    ['another script', [ENGLISH_PARAGRAPH, 'Читайте также', ENGLISH_PARAGRAPH], [null, 'ru', null]],
    ['a list of things without function words', [ENGLISH_PARAGRAPH, 'flour, sugar, butter, eggs, milk, salt, pepper, onions, garlic, cod, cream, bread, wine, oil, rice, beans, corn, peas, ham, cheese, apples, nuts, honey, tea, dill'], [null, null]],
  ])('%s', (_, paragraphs, expected) => {
    expect(foreignLanguages(paragraphs)).toEqual(expected);
  });
});
