/** What something is about, with a clause that tells which; labels of headlines; advice; wishes; speakers with a clause of their own. */
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
  ['A nurse who worked at the clinic said it had failed.', ['nurse (person indirect statement) said <it had failed>']],
  ['The clinic said it had failed.', ['clinic (unknown indirect statement) said <it had failed>']],
  ['Two people who worked on the bid said the ministry had complained.', ['Two people (group indirect statement) said <the ministry had complained>']],
  ['A report that looked at the mill said it was loud.', ['report that looked at the mill (document indirect statement on record) said <it was loud>']],
  ['The court that heard the case ruled that it was closed.', ['court (government indirect statement on record) ruled <that it was closed>']],
  ['They wrote that the union in Lund said no.', ['they (group indirect statement) wrote <that the union in Lund said no>','> union in Lund (organization indirect statement on record) said <no>']],
  ['A nurse who met us in the clinic said the firm was closed, sparing nobody.', ['nurse (person indirect statement) said <the firm was closed>']],
  ['Records seen by the Herald show that the weir was sold.', ['Records seen by the Herald (document indirect statement endorsing on record) show <that the weir was sold>']],
  ['They liked the show that the weir was in.', ['they (group indirect belief) liked <the show that the weir was in>']],
  ['A man who called said no.', ['man (person indirect statement) said <no>']],
  ['A law that came into force in May says the mill must close.', ['law that came into force in May (document indirect statement on record) says <the mill must close>']],
  ['A host of experts warned that the weir would burst.', ['host of experts (group indirect statement) warned <that the weir would burst>']],
  ['A string of rulings suggests that the weir is safe.', ['string of rulings (document indirect statement on record) suggests <that the weir is safe>']],
  ['The host of the show said no.', ['host of the show (person indirect statement on record) said <no>']],
  ['Plenty of millers want a new weir.', ['Plenty of millers (group indirect intention) want <a new weir>']],
  ['A string of lamps suggests that the weir is open.', []],
  ['Exit polling shows that the miller won.', ['Exit polling (document indirect statement endorsing on record) shows <that the miller won>']],
  ['The Old Lund Union Leader said the miller won.', ['Old Lund Union Leader (media named indirect statement on record) said <the miller won>']],
  ['The party leader said the miller won.', ['party leader (person indirect statement on record) said <the miller won>']],
  ['The rising generation wants a new weir.', ['rising generation (group indirect intention) wants <a new weir>']],
  ['Sales declined 40 percent in May.', []],
  ['The miller declined to say why.', ['miller (person indirect intention on record) declined <to say why>']],
  ['No one was hurt, the miller said, though two cats fled.', ['miller (person indirect statement on record) said <No one was hurt> <though two cats fled>']],
  ['The plan is dead, she said, because nobody wants it.', ['she (person indirect statement on record) said <The plan is dead> <because nobody wants it>']],
  ['The plan is dead, she said, though he added that it was old.', ['she (person indirect statement on record) said <The plan is dead>', 'he (person indirect statement on record) added <that it was old>']],
  ['The plan is dead, she said, as she left the hall.', ['she (person indirect statement on record) said <The plan is dead>']],
  ['“It is dead,” she said, because nobody had come.', ['she (person direct statement on record) said <“It is dead,”>']],
  ['What he meant, the miller said later, was that the weir would hold.', ['miller (person indirect statement on record) said <What he meant> <was that the weir would hold>']],
  ['The weir, the miller said later, would hold.', ['miller (person indirect statement on record) said <The weir> <would hold>']],
  ['He had shown no remorse.', []],
  ['A Herald poll shows the miller ahead.', ['Herald poll (document indirect statement endorsing on record) shows <the miller ahead>']],
  ['The miller showed that the weir would hold.', ['miller (person indirect statement endorsing on record) showed <that the weir would hold>']],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
