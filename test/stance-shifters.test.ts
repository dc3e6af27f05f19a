/** Words that turn what they govern: what is left of the {word} in braces, 1 being all of it. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { Matcher } from '../src/lexicons/matcher.ts';
import { StanceColumns } from '../src/measures/stance/columns.ts';
import { frames } from '../src/measures/stance/rows.ts';
import { SentenceStructure } from '../src/measures/stance/structure.ts';
import { tellingWords } from '../src/measures/stance/telling-words.ts';
import { WordLists } from '../src/measures/stance/word-facts.ts';
import type { Reading } from '../src/reading.ts';

let reading: Reading;
const analyzer = createAnalyzer({
  zoning: 'off', language: 'en', interval: false,
  measures: [{ id: 'reader', unit: 'none', categories: {}, find: (read) => { reading = read as unknown as Reading; return []; } }],
});
const lists = new WordLists(null);
const matcher = new Matcher(frames);

function factorOf(marked: string): number {
  const start = marked.indexOf('{');
  analyzer.analyze({ text: marked.replace(/[{}]/g, '') });
  const structure = new SentenceStructure(new StanceColumns(reading, lists), 0);
  return tellingWords(structure, matcher).find(({ token }) => reading.parsed.tokens.start[token] === start)!.factor;
}

describe('what somebody lacks, or is doubted to have', () => {
  it.each([
    ['Okafor lost the {confidence} of the villagers.', 'Okafor won the {confidence} of the villagers.'],
    ['The clerk lacks the {courage} of his father.', 'The clerk has the {courage} of his father.'],
    ['A decline in {popularity} surprised the mayor.', 'A letter on {popularity} surprised the mayor.'],
    ['There were many questions about her {honesty}.', 'There were many stories about her {honesty}.'],
    ['The report undermines the {credibility} of the bank.', 'The report restores the {credibility} of the bank.'],
    ['The new law reduced {corruption} in the port.', 'The new law covers {corruption} in the port.'],
  ])('is turned: %s, and not: %s', (turned, plain) => {
    expect(factorOf(turned)).toBe(-0.5);
    expect(factorOf(plain)).toBe(1);
  });
});

describe('what somebody is blamed or praised for', () => {
  it.each([
    ['The panel accused Okafor of {helping} friends.', 'The panel watched Okafor {helping} friends.'],
    ['The widows blamed Lund for the {generous} offer.', 'The widows praised Lund for the {generous} offer.'],
    ['The villagers thanked Okafor for the {defeat} of the bandits.', 'The villagers blamed Okafor for the {defeat} of the bandits.'],
  ])('takes the side of the verb: %s, and not: %s', (turned, plain) => {
    expect(factorOf(turned)).toBe(-0.5);
    expect(factorOf(plain)).toBe(1);
  });
});

describe('an adjective and a noun at odds', () => {
  it.each([
    ['It was the {greatest} damage of all.', 'It was the {greatest} success of all.'],
    ['Okafor was a false {friend}.', 'Okafor was a loyal {friend}.'],
  ])('only the bad one counts: %s, and not: %s', (silent, plain) => {
    expect(factorOf(silent)).toBe(0);
    expect(factorOf(plain)).toBe(1);
  });
});

describe('whose own fault it is', () => {
  it.each([
    ['Okafor has only herself to {thank} for it.', -1],
    ['The miners had nobody but themselves to {thank}.', -1],
    ['Okafor has only herself to {blame}.', 2],
    ['Okafor has only the board to {thank} for it.', 0.6],
    ['Okafor has herself to {thank} for the prize.', 0.6],
    ['Okafor wants only herself to {thank} the miners.', 0.6],
  ])('%s: %d', (marked, factor) => {
    expect(factorOf(marked)).toBeCloseTo(factor, 5);
  });
});
