/** Sentences with their hedges in [square brackets]; those without brackets hedge nothing. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ measures: ['hedging'], zoning: 'off', language: 'en' });

function marked(sentence: string, isWanted: (amount: number) => boolean): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const { start, end, amount } of analyzer.analyze(text).evidence) {
    if (!isWanted(amount)) continue;
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('hedges', () => {
  it.each([
    'The bridge [may] fall.',
    'The talks [might] resume on Friday.',
    'It [could] cost more than planned.',
    'The truce [may] have failed.',
    'She [seems] tired of the talks.',
    'The army [appears to] be leaving the city.',
    'The figures [suggest] a fall in sales.',
    'Prices [tend to] rise in winter.',
    '[Perhaps] the mayor knew.',
    'He is [probably] in Rome.',
    'The vote will [likely] be delayed.',
    'The minister is [likely] to resign.',
    'The fire was [possibly] set on purpose.',
    'It is [unclear] whether he knew.',
    'It [remains to be seen] who pays.',
    'He [allegedly] took the money.',
    'The ship was [reportedly] mined.',
    '[About] 40 people were hurt.',
    'The work cost [roughly] $3 million.',
    '[Nearly] 300 people fell ill.',
    'Sales were [somewhat] lower.',
    'The rise is [partly] due to rain.',
    'I [think] the plan is bad.',
    'I [believe] they knew.',
    '[In my view] the plan is bad.',
    'The deal holds [unless] the court objects.',
    '[Some] say the law is weak.',
    '[Many] [believe] the war is lost.',
    '[Critics] say the law is weak.',
    '[It is widely believed] that he fled.',
    'The [alleged] thief was caught.',
    'There was [speculation] about his health.',
    'The motive is [unknown].',
    'Officials cited a [possible] link to the fire.',
    'The [suspected] bomber was held.',
  ])('%s', (sentence) => {
    expect(marked(sentence, (amount) => amount > 0)).toBe(sentence);
  });
});

describe('no hedges', () => {
  it.each([
    'The law passed in May.',
    'Prime Minister May resigned.',
    'The army showed its might.',
    'They could not see the road.',
    'He could swim at four.',
    'They talked about the war.',
    'It is a book about five sisters.',
    'She appeared on stage last night.',
    'He appeared in court on Monday.',
    'The letters appeared together.',
    'She suggested a walk by the river.',
    'The shop will reopen on Monday.',
    'She asked whether the shop was open.',
    'At least two people died.',
    'More than 40 houses burned.',
    'Up to 600 people work there.',
    'He almost fell on the ice.',
    'They met virtually.',
    'We believe in God.',
    'He thought of her often.',
    'You should vote.',
    'They must leave by noon.',
    'He spoke of a chance to play.',
    'The team took its chance.',
    'He drove around the lake.',
    'They sat around the fire.',
    'He is certain of victory.',
    'He asked as soon as possible.',
    'They feel cold at night.',
    'The court heard the case.',
    'The claim was paid in full.',
    'It took some time to dry.',
    'How many people came?',
    'The judge considered the case.',
    'It often rains here.',
  ])('%s', (sentence) => {
    expect(marked(sentence, (amount) => amount > 0)).toBe(sentence);
  });
});

describe('boosters count with a negative amount', () => {
  it.each([
    '[Clearly], the plan failed.',
    'He is [undoubtedly] guilty.',
    '[There is no doubt] that he knew.',
    'It is [of course] a lie.',
  ])('%s', (sentence) => {
    expect(marked(sentence, (amount) => amount < 0)).toBe(sentence);
  });

  it('and make no hedge', () => {
    const { sentences } = analyzer.analyze('Clearly, the plan failed.');
    expect(sentences[0]!.marks['hedging']).toEqual({ score: 0, author: 0, flagged: false });
  });
});

it('lets a long sentence score no higher for the same hedge', () => {
  const score = (text: string) => analyzer.analyze(text).sentences[0]!.marks['hedging']!.score;
  const long = `The bridge may fall, ${'and the river rose past the mill and the old stone steps, '.repeat(4)}the engineer wrote.`;
  expect(score(long)).toBeLessThan(score('The bridge may fall.'));
});
