import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const BODY = 'The road was closed on Monday. It will open again in a week, and buses go by the coast until then.';
const analyzer = createAnalyzer({ language: 'en' });

/** The relations in which the verb of the headline stands to the actor named Okafor. */
function categoriesOf(headline: string, verb: string): string[] {
  const { evidence } = analyzer.analyze({ text: `${headline}\n\n${BODY}`, title: headline, actors: [{ id: 'person:okafor', name: 'Okafor', kind: 'person' }] });
  return evidence.filter((e) => e.measure === 'stance' && e.text === verb && e.start < headline.length).map((e) => e.category);
}

describe('a headline without its auxiliary', () => {
  it.each([
    ['Okafor killed in crash on coast road', 'killed'],
    ['Okafor jailed', 'jailed'],
    ['Okafor robbed, then beaten', 'robbed'],
  ])('has its subject suffer: %s', (headline, verb) => {
    expect(categoriesOf(headline, verb)).toEqual(['treatment']);
  });

  it.each([
    ['Okafor killed two men on coast road', 'killed'],
    ['Okafor robbed the bank', 'robbed'],
    ['Okafor mocked neighbours at fair', 'mocked'],
  ])('has its subject do what has an object: %s', (headline, verb) => {
    expect(categoriesOf(headline, verb)).toEqual(['deed']);
  });
});
