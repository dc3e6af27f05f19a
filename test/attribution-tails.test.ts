/** Verbs that look like plurals where they close a sentence or stand behind "as", names that look like verbs, and what the author notes. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['The mill has lost its wheel, the council reports.', ['council (government indirect statement on record) reports <The mill has lost its wheel>']],
  ['The mill reopened, the press service of the ministry reports.', ['press service of the ministry (organization indirect statement on record) reports <The mill reopened>']],
  ['“It has lost its wheel,” the miller jokes.', ['miller (person direct statement on record) jokes <“It has lost its wheel,”>']],
  ['She kept the letters, the diaries and the bank notes.', []],
  ['She kept letters, the police reports.', []],
  ['He lives on milk, bread, the odd comments.', []],
  ['As the Courier notes, she has not sung since May.', ['courier (media indirect statement endorsing on record) notes <she has not sung since May>']],
  ['He works as the keeper of the notes.', []],
  ['As notes, reports and letters came in, she left.', []],
  ['Unite, which speaks for the dockers, said it would strike.', [
    'Unite (organization named indirect statement on record) said <it would strike>',
    'Unite (organization named indirect statement on record) speaks for <the dockers>',
  ]],
  ['Unite, vote and win.', []],
  ['It should be noted that trade grew.', []],
  ['It could be argued that trade grew.', ['unnamed (unknown indirect statement) could be argued <that trade grew>']],
  ['The firms held talks that failed.', []],
  ['The court held that the talks had failed.', ['court (government indirect statement on record) held <that the talks had failed>']],
  ['The offer values the mill at four million.', []],
  ['The miller values her friends.', ['miller (person indirect belief) values <her friends>']],
  ['The visit is planned for Monday.', []],
  ['Two people familiar with the talks said the mill was for sale. A third person said it was not.', [
    'Two people familiar with the talks (anonymous indirect statement off record) said <the mill was for sale>',
    'third person (anonymous indirect statement off record) said <it was not>',
  ]],
  ['Ilse Marsh sat with two clerks. A third person said it was late.', ['third person (person indirect statement) said <it was late>']],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
