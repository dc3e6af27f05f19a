/** Participles behind a noun: who is accused says nothing, two figures are compared by nobody, and what a thing is called is its name. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['A man accused of murder met his lawyer.', []],
  ['A man suspected of theft met his lawyer.', []],
  ['The teacher blamed for the fire left the town.', []],
  ['A driver charged with theft was freed.', []],
  ['Those credited with saving it were thanked.', []],
  ['She accused him of theft.', ['she (person indirect statement on record) accused <him of theft>']],
  ['Police charged the man with theft.', ['Police (government indirect statement on record) charged <the man with theft>']],
  ['A unit charged with clearing mines met.', []],
  ['The vote fell to 30 percent, compared to 50 percent in May.', []],
  ['Critics compared the plan to a prison.', ['Critics (group indirect statement) compared <the plan to a prison>']],
  ['A group called “Save It” met.', []],
  ['He runs a group called “Save It” in Lund.', []],
  ['A boy called “Help!” from the window.', ['boy (person direct statement) called <“Help!”>']],
  ['The miller called the plan “a joke”.', ['miller (person mixed statement on record) called <the plan “a joke”>']],
  ['Mayor accused of theft', ['unnamed (unknown indirect statement) accused of <Mayor> <theft>']],
  ['The court freed a man accused of theft.', ['unnamed (unknown indirect statement) accused of <a man> <theft>']],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
