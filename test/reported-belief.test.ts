/** Whose doubt it is: a verb of belief under somebody's name is their belief, reported, and no [hedge] of the writer's. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ measures: ['hedging'], zoning: 'off', language: 'en', interval: false });

function marked(sentence: string, only: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const { start, end, category } of analyzer.analyze(text).evidence) {
    if (category !== only) continue;
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}
const verbs = (sentence: string): string => marked(sentence, 'epistemic-verb');

describe('under a name, an office or a paper', () => {
  it.each([
    'Anna Voss believes the port is lost.', 'The ministry believes that the port is lost.', 'Acme Corporation believes that the port is lost.', 'The Halland Herald suggested that the port is lost.',
    'Anna Voss thinks that the port is lost.', 'The mayor suggested that the port is lost.',
    'Her lawyers believe that the port is lost.', 'Some researchers fear that the port is lost.', 'The auditors reckon that the port is lost.',
  ])('%s', (sentence) => expect(verbs(sentence)).toBe(sentence));
});

describe('with nobody definite behind it', () => {
  it.each([
    'The figures [suggest] that the port is lost.', 'Many [believe] the port is lost.', 'The port [seems] lost.', 'Anna Voss [seems] to know the port.', 'The port [appears to] be lost.',
    'Anna Voss [appears to] believe that the port is lost.',
  ])('%s', (sentence) => expect(verbs(sentence)).toBe(sentence));
});

it('one sentence may hold both', () => {
  const sentence = 'Anna Voss believes the port is lost, and the figures [suggest] that the fleet is lost too.';
  expect(verbs(sentence)).toBe(sentence);
});

describe('a view is a shield where it is the speaker’s own', () => {
  it.each(['[In my view] the port is lost.', 'In her view, the port is lost.', 'In his opinion, the port is lost.'])('%s', (sentence) => expect(marked(sentence, 'shield')).toBe(sentence));
});

describe('to confirm is a booster where a paper or nobody does', () => {
  it.each(['Tests [confirmed that] the port is lost.', 'The company confirmed that the port is lost.', 'Anna Voss confirmed that the port is lost.'])('%s', (sentence) => expect(marked(sentence, 'booster')).toBe(sentence));
});
