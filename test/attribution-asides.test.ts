/** Speakers in asides, in brackets and by what they were called; courts that only hear; and what is nobody's word. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Erdoğan said the road was lost.', [
    'Erdoğan (person named indirect statement on record) said <the road was lost>',
  ]],
  ['Łukasz Świątek told reporters that the road was lost.', [
    'Łukasz Świątek (person named indirect statement on record) told <that the road was lost>',
  ]],
  ['Ada Holt, who follows the trade at Pine & Crane, doubts that it will pass.', [
    'Ada Holt (person named indirect belief) doubts <that it will pass>',
  ]],
  ['Ben Pohl, her former agent, now on trial in Lund, claims she knew of the money.', [
    'Ben Pohl (person named indirect statement distancing on record) claims <she knew of the money>',
    '> she (person indirect belief endorsing) knew of <the money>',
  ]],
  ['A baker in Lund tells me, laughing, that the mill is lost.', [
    'baker in Lund (person indirect statement) tells <that the mill is lost>',
  ]],
  ['He told the clerks still awake that the mill was lost.', [
    'he (person indirect statement on record) told <that the mill was lost>',
  ]],
  ['The Ministry of Roads, that tireless engine of progress, announced that it would close.', [
    'Ministry of Roads (government named indirect statement on record) announced <that it would close>',
  ]],
  ['The Northern Party itself, in a leaflet, promises “a new dawn”.', [
    'Northern Party (organization named direct intention on record) promises <“a new dawn”>',
  ]],
  ['Outside the hall, Ada Holt, whose son works there, said the mill was lost.', [
    'Ada Holt (person named indirect statement on record) said <the mill was lost>',
  ]],
  ['Last week Denmark’s interior ministry warned that the mill was lost.', [
    'Denmark’s interior ministry (government named indirect statement on record) warned <that the mill was lost>',
  ]],
  ['Last week’s report showed that the mill was lost.', [
    'Last week’s report (document indirect statement endorsing on record) showed <that the mill was lost>',
  ]],
  ['In 2019 Renner vowed to close the mill.', [
    'Renner (person named indirect intention on record) vowed <to close the mill>',
  ]],
  ['The envoy quoted the king as saying that the mill was lost.', [
    'envoy (person indirect statement on record) quoted <the king as saying that the mill was lost>',
    '> king (person indirect statement on record) saying <that the mill was lost>',
  ]],
  ['A nurse who asked that her name not be used, because she fears dismissal, says the ward is shut.', [
    'nurse (anonymous indirect statement off record) says <the ward is shut>',
    'nurse (anonymous indirect belief off record) fears <dismissal>',
  ]],
  ['Several clerks who asked not to be named said so.', [
    'Several clerks (anonymous indirect statement off record) said <so>',
  ]],
  ['A jury heard that he stole the money.', [
    'unnamed (unknown indirect statement) heard <that he stole the money>',
  ]],
  ['He stole the money, the inquest was told.', [
    'unnamed (unknown indirect statement) was told <He stole the money>',
  ]],
  ['The court told him that he was free.', [
    'court (government indirect statement on record) told <that he was free>',
  ]],
  ['Tell them that the mill is lost.', []],
  ['Reporting restrictions apply to one witness.', []],
  ['What a surprise that the mill is lost!', []],
  ['The answer is that the mill is lost.', []],
  ['His fear is that the mill is lost.', [
    'his (person indirect belief) fear is <that the mill is lost>',
  ]],
  ['He waves it like a permit.', []],
  ['Lund issued a statement on Monday claiming that the mill was lost.', [
    'Lund (person named indirect statement distancing on record) claiming <that the mill was lost>',
  ]],
  ['They said that would leave the mill to the king.', [
    'they (group indirect statement) said <that would leave the mill to the king>',
  ]],
  ['The claim that could ruin him was withdrawn.', []],
  ['His claim that Lund wants to join the league was denied.', [
    'his (person indirect statement on record) claim <that Lund wants to join the league>',
    '> Lund (person named indirect intention) wants <to join the league>',
  ]],
  ['The mayor invited Lund and Skane to join the talks.', [
    'mayor (person indirect statement on record) invited <Lund and Skane to join the talks>',
  ]],
  ['Her friends call her the Lady of the Lake.', [
    'Her friends (group indirect statement) call <her the Lady of the Lake>',
  ]],
  ['Some will tell me that the mill is lost.', [
    'some (unknown indirect statement) will tell <that the mill is lost>',
  ]],
  ['Marl has vowed to fight on.', [
    'Marl (person named indirect intention on record) has vowed <to fight on>',
  ]],
  ['54 per cent of bakers back the mayor.', [
    'cent of bakers (group indirect belief) back <the mayor>',
  ]],
  ['It remains to be seen, she added, whether the mill will last.', [
    'she (person indirect statement on record) added <It remains to be seen> <whether the mill will last>',
  ]],
  ['He vowed to read it as soon as it was printed.', [
    'he (person indirect intention on record) vowed <to read it as soon as it was printed>',
  ]],
  ['The mayor welcomed his guests under a red sky.', []],
  ['It is unclear whether the mill will last.', []],
  ['The plan seems unlikely to last.', []],
  ['The league seems to regard the plan as lost.', [
    'league (organization indirect belief) seems to regard <the plan as lost>',
  ]],
  ['News agency KPB reported that the mill was lost.', [
    'KPB (media named indirect statement on record) reported <that the mill was lost>',
  ]],
  ['Two envoys briefed on the talks said the pact was dead. One of them said Lund was ready.', [
    'envoys (anonymous indirect statement off record) said <the pact was dead>',
    'one of envoys (anonymous indirect statement off record) said <Lund was ready>',
  ]],
  ['Few in the town believe the report.', [
    'Few in the town (group indirect belief) believe <the report>',
  ]],
  ['Few believe the report.', [
    'Few (unknown indirect belief) believe <the report>',
  ]],
  ['Seven in ten said the mill was lost.', [
    'Seven in ten (group indirect statement) said <the mill was lost>',
  ]],
  ['He is a rascal who swore that the mill was lost.', [
    'rascal (person indirect statement on record) swore <that the mill was lost>',
  ]],
  ['A baker who asked me not to print his name said the mill was lost.', [
    'baker (anonymous indirect statement off record) said <the mill was lost>',
    'baker (anonymous indirect statement off record) asked <not to print his name>',
  ]],
  ['The International Grain Authority said the mill was lost.', [
    'International Grain Authority (organization named indirect statement on record) said <the mill was lost>',
  ]],
  ['Delegations applaud the plan.', [
    'Delegations (group indirect statement) applaud <the plan>',
  ]],
  ['The declaration stresses that the mill is lost.', [
    'declaration (document indirect statement on record) stresses <that the mill is lost>',
  ]],
  ['The police said the mill was lost.', [
    'police (government indirect statement on record) said <the mill was lost>',
  ]],
  ['Prices will fall, according to Der Abendbote.', [
    'Der Abendbote (media named indirect statement on record) according to <Prices will fall>',
  ]],
  ['Vandermal, which owns two mills, denied the claim.', [
    'Vandermal (organization named indirect statement on record) denied <the claim>',
  ]],
  ['“They imagine things,” she said, smiling. “Only on Fridays.”', [
    'she (person direct statement on record) said <“They imagine things,”> <“Only on Fridays.”>',
    '> they (group indirect belief) imagine <things>',
  ]],
  ['“The mill is lost,” said Holt. Renner left the hall. “A pity.”', [
    'Holt (person named direct statement on record) said <“The mill is lost,”>',
  ]],
  ['It is understood that the mill is lost.', [
    'unnamed (unknown indirect belief) is understood <that the mill is lost>',
  ]],
  ['Lund promised a new mill.', [
    'Lund (person named indirect intention on record) promised <a new mill>',
  ]],
  ['The river, old men here will tell you, takes what it wants.', [
    'old men (group indirect statement) will tell <The river> <takes what it wants>',
  ]],
  ['As my father used to say, the mill is lost.', [
    'my father (person indirect statement on record) used to say <the mill is lost>',
  ]],
  ['Carpenters, we are assured, will be heard.', [
    'unnamed (unknown indirect statement) are assured <Carpenters> <will be heard>',
  ]],
  ['Your correspondent Ida Cropley (Letters, 4 March) claims that the mill is lost.', [
    'Ida Cropley (person named indirect statement distancing on record) claims <that the mill is lost>',
  ]],
  ['The so-called “Mill Committee” demanded that it close.', [
    'Mill Committee (organization named indirect statement on record) demanded <that it close>',
  ]],
  ['What they call a mill is a ruin.', [
    'they (group indirect statement distancing) call <a mill>',
  ]],
  ['The unions call it a trap, the owners call it a chance.', [
    'unions (organization indirect statement on record) call <it a trap>',
    'owners (group indirect statement) call <it a chance>',
  ]],
  ['Holt told buyers on a call that the mill was lost.', [
    'Holt (person named indirect statement on record) told <that the mill was lost>',
  ]],
  ['Ida Orth, lead author of the study, cautioned that the mill was lost.', [
    'Ida Orth (person named indirect statement on record) cautioned <that the mill was lost>',
  ]],
  ['The king voiced his hope that the mill would last.', [
    'king (person indirect statement on record) voiced <his hope that the mill would last>',
    '> king (person indirect belief) hope <that the mill would last>',
  ]],
  ['Holt tweeted that it “should close”, prompting Renner to reply.', [
    'Holt (person named mixed statement on record) tweeted <that it “should close”>',
  ]],
  ['The board thought the price low, two of them said.', [
    '> board (organization indirect belief) thought <the price low>',
    'two of them (unknown indirect statement) said <The board thought the price low>',
  ]],
  ['Of the dead he said nothing.', []],
  ['The first witness, Gareth Lum, who ran the mill, said he was ill. The witness admitted that he had lied.', [
    'Gareth Lum (person named indirect statement on record) said <he was ill>',
    'Gareth Lum (person named indirect statement endorsing on record) admitted <that he had lied>',
  ]],
  ['A friend of the witness, Ada Holt, said he was ill.', [
    'Ada Holt (person named indirect statement on record) said <he was ill>',
  ]],
  ['The paper, citing two clerks, said the mill was lost.', [
    'paper (media indirect statement on record) citing <two clerks>',
    'paper (media indirect statement on record) said <the mill was lost>',
  ]],
  ['A paper published in May said the mill was lost.', [
    'paper published (document indirect statement on record) said <the mill was lost>',
  ]],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
