/** What something is about, with a clause that tells which; labels of headlines; advice; wishes. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['The miller warned of a flood that would take the weir.', ['miller (person indirect statement on record) warned of <a flood that would take the weir>']],
  ['The miller warned the council that the flood would take the weir.', ['miller (person indirect statement on record) warned <that the flood would take the weir>']],
  ['The miller argued for a weir that would hold.', ['miller (person indirect statement on record) argued for <a weir that would hold>']],
  ['The miller argued for years that the weir would hold.', ['miller (person indirect statement on record) argued <that the weir would hold>']],
  ['The miller complained about a road that nobody mends.', ['miller (person indirect statement on record) complained about <a road that nobody mends>']],
  ['The miller complained to the council that nobody mends the road.', ['miller (person indirect statement on record) complained <that nobody mends the road>']],
  ['They are arguing over a weir that holds no water.', []],
  ['They are arguing that the weir holds no water.', ['they (group indirect statement) are arguing <that the weir holds no water>']],
  ['The miller said of the weir that it holds no water.', ['miller (person indirect statement on record) said <that it holds no water>']],
  ['The miller boasted of a wheel that turns by night.', ['miller (person indirect statement distancing on record) boasted of <a wheel that turns by night>']],
  ['Explained: why the weir holds no water', []],
  ['Revealed: the weir that holds no water', []],
  ['Asked: “Why?”', ['unnamed (unknown direct statement) Asked <“Why?”>']],
  ['She advised the miller on the weir.', []],
  ['She advised the miller to mend the weir.', ['she (person indirect statement on record) advised <the miller to mend the weir>']],
  ['The miller would like the weir mended.', ['miller (person indirect intention) would like <the weir mended>']],
  ['The miller would like to mend the weir.', ['miller (person indirect intention) would like <to mend the weir>']],
  ['It would look like rain.', []],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
