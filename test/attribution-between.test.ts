/** Attributions with something in between: between cue and content, subject and verb, report and quotation; and who is meant by an office, a team, a name. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

/** Each passage that reports something stands above one like it that does not, or less. */
const passages: [string, string[]][] = [
  ['Dresch said despite being a vegetarian, she would judge the sausages.', [
    'Dresch (person named indirect statement on record) said <despite being a vegetarian, she would judge the sausages>',
  ]],
  ['Dresch said despite the rain.', []],
  ['Doyle said each year of schooling adds a tenth to a wage.', [
    'Doyle (person named indirect statement on record) said <each year of schooling adds a tenth to a wage>',
  ]],
  ['Doyle said each year.', []],
  ['But, he said, it is a risky plan.', [
    'he (person indirect statement on record) said <it is a risky plan>',
  ]],
  ['But, he said.', []],
  ['As the Courier noted in an editorial Thursday, the mayor has won a few fans.', [
    'Courier (media named indirect statement endorsing on record) noted in an editorial <the mayor has won a few fans>',
  ]],
  ['As in the years before, the mayor has won a few fans.', []],
  ['It was the Skane Herald that rang, asking for a comment on the flood.', [
    'Skane Herald (media named indirect statement on record) asking for <a comment on the flood>',
  ]],
  ['It was the clerk who rang, and the bell was loud.', []],
  ['Seeing his brother suffer led him to give up drink, he said.', [
    'he (person indirect statement on record) said <Seeing his brother suffer led him to give up drink>',
  ]],
  ['Seeing his brother in the hall, he said nothing.', []],
  ['This leads many doctors to suspect that the figures were forged.', [
    'many doctors (group indirect belief) to suspect <that the figures were forged>',
  ]],
  ['The path leads many walkers to the lake.', []],
  ['The miners are gone, leaving the foreman to wonder what went wrong.', [
    'foreman (person indirect belief) to wonder <what went wrong>',
  ]],
  ['The miners are gone, leaving the foreman a lamp.', []],
  ['She has since stressed that she never read the file.', [
    'she (person indirect statement on record) has since stressed <that she never read the file>',
  ]],
  ['She has lived there since May.', []],
  ['Lund and Harrop have both argued that the tax is unfair.', [
    'Lund and Harrop (group named indirect statement on record) argued <that the tax is unfair>',
  ]],
  ['Lund and Harrop have both houses in the valley.', []],
  ['The union fears it would close the paint shop.', [
    'union (organization indirect belief) fears <it would close the paint shop>',
  ]],
  ['The union flag fell.', []],
  ['A man by the stove muttered that the players were mad.', [
    'man by the stove (person indirect statement) muttered <that the players were mad>',
  ]],
  ['A man by the stove coughed.', []],
  ['Few in the village doubt that the mine will close.', [
    'Few in the village (group indirect belief) doubt <that the mine will close>',
  ]],
  ['Few in the village have a doubt.', []],
  ['Tarn accused “armed men” of shelling their own rear.', [
    'Tarn (person named mixed statement on record) accused <“armed men” of shelling their own rear>',
  ]],
  ['Tarn painted “armed men” made of tin.', []],
  ['He then accused the crowd, which is chosen by the party, of being rich.', [
    'he (person indirect statement on record) then accused <the crowd, which is chosen by the party, of being rich>',
  ]],
  ['He then left the crowd, which is chosen by the party.', []],
  ['The union wants the strike to end but is refusing to sign.', [
    'union (organization indirect intention) wants <the strike to end>',
    'union (organization indirect intention on record) is refusing <to sign>',
  ]],
  ['The union may end the strike but is short of money.', []],
  ['It said backers of the group, also known as the Reds, were ready.', [
    'it (unknown indirect statement) said <backers of the group, also known as the Reds, were ready>',
  ]],
  ['The group, also known as the Reds, was ready.', []],
  ['The firm receives, according to one report, $40 million in contracts.', [
    'one report (document indirect statement) according to <The firm receives> <$40 million in contracts>',
  ]],
  ['The firm receives, each May, $40 million in contracts.', []],
  ['He was accused by the auditor of hiding losses.', [
    'auditor (person indirect statement on record) was accused by <He> <of hiding losses>',
  ]],
  ['He was followed by the auditor of the bank.', []],
  ['This habit has been called “quiet theft” by Ana Lind, a professor.', [
    'Ana Lind (person named mixed statement on record) has been called <This habit> <“quiet theft”>',
  ]],
  ['This habit has been kept by Ana Lind, a professor.', []],
  ['Brill spent much of his speech defending the tax.', [
    'Brill (person named indirect statement on record) defending <the tax>',
  ]],
  ['Brill spent much of his youth mending nets.', []],
  ['Gov. Ana Brill (Skane), said the port was shut.', [
    'Ana Brill (person named indirect statement on record) said <the port was shut>',
  ]],
  ['Gov. Ana Brill (Skane), left the port.', []],
  ['Satellite pictures published by Sky Watch appear to show forty boats.', [
    'Satellite pictures published by Sky Watch (document indirect statement endorsing on record) appear to show <forty boats>',
  ]],
  ['Satellite dishes appear to face south.', []],
  ['She made it clear that no money would be sent.', [
    'she (person indirect statement on record) made it clear <that no money would be sent>',
  ]],
  ['New lenses made it clear.', []],
  ['The unions sued after the firm closed the gate, saying that it hurt workers.', [
    'unions (organization indirect statement on record) saying <that it hurt workers>',
  ]],
  ['The unions sued after the firm closed the gate, hurting workers.', []],
  ['When the publisher asked to reprint the book, it declined, citing costs.', [
    'publisher (person indirect statement on record) asked <to reprint the book>',
    'it (unknown indirect statement) citing <costs>',
  ]],
  ['When the publisher called, it declined, losing money.', []],
  ['Kirwan had said in a radio interview taped before the flood that the walls would hold.', [
    'Kirwan (person named indirect statement on record) had said in a radio interview <that the walls would hold>',
  ]],
  ['Kirwan had stood in a radio van parked before the flood.', []],
  ['A porter, who did not want to be identified, said the safe was empty. “We counted it twice.”', [
    'porter (anonymous mixed statement off record) said <the safe was empty> <“We counted it twice.”>',
  ]],
  ['A porter, who was not late, ran.', []],
  ['It makes sense, strategists said, for the party to wait.', [
    'strategists (group indirect statement) said <It makes sense> <for the party to wait>',
  ]],
  ['It makes sense for the party to wait.', []],
  ['A vote for the mill -- a ruin that nobody wants -- and for the quay is likely, Marsh said.', [
    'Marsh (person named indirect statement on record) said <A vote for the mill -- a ruin that nobody wants -- and for the quay is likely>',
  ]],
  ['A vote for the mill -- a ruin -- is likely.', []],
  ['The Courier reported at least six planes filled the sky.', [
    'Courier (media named indirect statement on record) reported <at least six planes filled the sky>',
  ]],
  ['The Courier at least filled the page.', []],
  ['Police said the road was shut.', [
    'Police (government indirect statement on record) said <the road was shut>',
  ]],
  ['Policing the road was hard.', []],
  ['Her office declined to say when the bridge would open.', [
    'Her office (government indirect intention on record) declined <to say when the bridge would open>',
  ]],
  ['Her office is by the quay.', []],
  ["The bishop's office said he was resting.", [
    "bishop's office (organization indirect statement on record) said <he was resting>",
  ]],
  ["The bishop's office was cold.", []],
  ['Consumer groups want clearer rules.', [
    'Consumer groups (group indirect intention) want <clearer rules>',
  ]],
  ['Consumer groups met in May.', []],
  ['The Turkish side believes that the quay is safe.', [
    'Turkish side (government indirect belief) believes <that the quay is safe>',
  ]],
  ['The Turkish side of the river is steep.', []],
  ['Lantern Relief, a Danish association, said the trucks were gone. Lantern Relief said so twice.', [
    'Lantern Relief (organization named indirect statement on record) said <the trucks were gone>',
    'Lantern Relief (organization named indirect statement on record) said <so twice>',
  ]],
  ['Lantern Relief, a Danish association, lost its trucks.', []],
  ['The dispatch, carried by the state news agency, Marpres, was short. Marpres reported that the pass was open.', [
    'Marpres (media named indirect statement on record) reported <that the pass was open>',
  ]],
  ['The dispatch, carried by the state railway, Marpres, was short.', []],
  ['“No,” said Clara, when Lee asked for a reason. “I hate the word and always will.”', [
    'Clara (person named direct statement on record) said <“No,”> <“I hate the word and always will.”>',
    'Lee (person named indirect statement on record) asked for <a reason>',
  ]],
  ['It was “cold” when Lee left the mill.', []],
];

describe('attributions with something in between', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
