/** Which words are a cue: verbs that the tagger takes for nouns, and cues of several words. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

describe('verbs that the tagger takes for nouns', () => {
  it.each<[string, string[]]>([
    ['Mayor knew of leak, emails show', [
      '> Mayor (person indirect belief endorsing) knew of <leak>',
      'emails (document indirect statement endorsing on record) show <Mayor knew of leak>',
    ]],
    ['The tide table shows that the moon is full.', [
      'tide table (document indirect statement endorsing on record) shows <that the moon is full>',
    ]],
    ['The pit closed in May, records show.', [
      'records (document indirect statement endorsing on record) show <The pit closed in May>',
    ]],
    ['The pit closed in May, the record show.', []],
    ['The dam may burst, engineers fear.', [
      'engineers (group indirect belief) fear <The dam may burst>',
    ]],
    ['The dam will cost nine million, planners estimate.', [
      'planners (group indirect statement) estimate <The dam will cost nine million>',
    ]],
    ['“A joke,” fumed Achebe.', [
      'Achebe (person named direct statement on record) fumed <“A joke,”>',
    ]],
    ['“We were never asked,” the islanders state in a letter to the minister.', [
      'islanders (group direct statement) state in a letter <“We were never asked,”>',
    ]],
    ["The firm's head Ian Read said she would stay.", [
      'Ian Read (person named indirect statement on record) said <she would stay>',
    ]],
    ['Renner shot back that the board had lied.', [
      'Renner (person named indirect statement on record) shot back <that the board had lied>',
    ]],
    ['Article 5 of the pact states that the islands are free.', [
      'Article 5 of the pact (document indirect statement on record) states <that the islands are free>',
    ]],
    ['An email to members notes that the vote is off.', [
      'email to members (document indirect statement endorsing on record) notes <that the vote is off>',
    ]],
    ['The latest policy signals that he gave were weak.', []],
    ['Members plan to leave the union in May.', [
      'Members (group indirect intention) plan <to leave the union in May>',
    ]],
    ["The members' plan to leave the union failed.", [
      'members (group indirect intention) plan <to leave the union>',
    ]],
    ['Renner is promising to leave.', [
      'Renner (person named indirect intention on record) is promising <to leave>',
    ]],
    ['Voss, promising that the road would open, left the hall.', [
      'Voss (person named indirect statement on record) promising <that the road would open>',
    ]],
    ['All five say the road is shut.', [
      'All five (group indirect statement) say <the road is shut>',
    ]],
    ['Police say the road is shut.', [
      'Police (government indirect statement on record) say <the road is shut>',
    ]],
    ['Most fear the road will stay shut.', [
      'Most (unknown indirect belief) fear <the road will stay shut>',
    ]],
    ['Data show that the road is shut.', [
      'Data (document indirect statement endorsing on record) show <that the road is shut>',
    ]],
    ['The bus reports that came late were lost.', []],
    ['The press reports that the road is shut.', [
      'the media (media indirect statement on record) reports <that the road is shut>',
    ]],
    ['The company fears it will lose the road.', [
      'company (organization indirect belief) fears <it will lose the road>',
    ]],
    ['The company hopes Renner will stay.', [
      'company (organization indirect belief) hopes <Renner will stay>',
    ]],
    ['Officials say “no”.', [
      'Officials (government direct statement) say <“no”>',
    ]],
    ['Analysts estimate 40 ships were lost.', [
      'Analysts (group indirect statement) estimate <40 ships were lost>',
    ]],
    ['Drivers demand the road be opened.', [
      'Drivers (group indirect statement) demand <the road be opened>',
    ]],
    ['The poll shows a lead for Voss.', [
      'poll (document indirect statement endorsing on record) shows <a lead for Voss>',
    ]],
    ['Polls show the mayor ahead.', [
      'Polls (document indirect statement endorsing on record) show <the mayor ahead>',
    ]],
    ["The ferry company's notes state the hull was sound.", [
      "ferry company's notes (document indirect statement on record) state <the hull was sound>",
    ]],
    ['Villagers hope.', []],
    ['The said house was sold in May.', []],
    ['He needs support to leave.', []],
    ['Voters pledge that the road will open.', [
      'Voters (group indirect statement) pledge <that the road will open>',
    ]],
    ['The senators claim Renner lied.', [
      'senators (government indirect statement distancing on record) claim <Renner lied>',
    ]],
    ['The drivers fear Lund will close.', [
      'drivers (group indirect belief) fear <Lund will close>',
    ]],
    ['Villagers hope Voss will go.', [
      'Villagers (group indirect belief) hope <Voss will go>',
    ]],
    ['Police fear that the boy drowned.', [
      'Police (government indirect belief) fear <that the boy drowned>',
    ]],
    ['“Is it shut?” reporters ask.', [
      'reporters (group direct statement) ask <“Is it shut?”>',
    ]],
    ['“A joke!” fumed Achebe.', [
      'Achebe (person named direct statement on record) fumed <“A joke!”>',
    ]],
    ['Critics lash out at the plan.', [
      'Critics (group indirect statement distancing) lash out at <the plan>',
    ]],
    ['The bosses hit back at the union.', [
      'bosses (group indirect statement) hit back at <the union>',
    ]],
    ['The bridge will open in May, the Halland Herald reports, but the road will not.', [
      'Halland Herald (media named indirect statement on record) reports <The bridge will open in May> <but the road will not>',
    ]],
    ['“The road is shut,” the Halland board states in a letter.', [
      'Halland board (organization direct statement on record) states in a letter <“The road is shut,”>',
    ]],
    ['“The road is shut,” the old Halland harbour board notes on its page.', [
      'old Halland harbour board (organization direct statement endorsing on record) notes <“The road is shut,”>',
    ]],
    ['The road is shut, villagers claim.', [
      'villagers (group indirect statement distancing) claim <The road is shut>',
    ]],
    ['The road is shut, a villager claim.', []],
    ['Villagers claim.', []],
    ['A letter to the board states that the road is shut.', [
      'letter to the board (document indirect statement on record) states <that the road is shut>',
    ]],
    ['The letters from the board state that the road is shut.', [
      'letters from the board (document indirect statement on record) state <that the road is shut>',
    ]],
    ['Renner, demanding that the road be opened, left.', [
      'Renner (person named indirect statement on record) demanding <that the road be opened>',
    ]],
    ['Renner is demanding the road be opened.', [
      'Renner (person named indirect statement on record) is demanding <the road be opened>',
    ]],
    ['The board is planning to open the road.', [
      'board (organization indirect intention) is planning <to open the road>',
    ]],
    ['Renner is also hoping to open the road.', [
      'Renner (person named indirect belief) is also hoping <to open the road>',
    ]],
    ['The members promise to stay.', [
      'members (group indirect intention) promise <to stay>',
    ]],
    ['The bus promise to stay was kept.', []],
    ['Officials report a loss.', [
      'Officials (government indirect statement) report <a loss>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('cues of several words', () => {
  it.each<[string, string[]]>([
    ['Renner wants to stress that the road was lost.', [
      'Renner (person named indirect statement on record) wants to stress <that the road was lost>',
    ]],
    ['Renner seems to know that the road was lost.', [
      'Renner (person named indirect belief endorsing) seems to know <that the road was lost>',
    ]],
    ['Renner appears to believe that the road was lost.', [
      'Renner (person named indirect belief) appears to believe <that the road was lost>',
    ]],
    ['Renner voiced doubts that the road was lost.', [
      'Renner (person named indirect belief) voiced doubts <that the road was lost>',
    ]],
    ['Renner raised fears that the road was lost.', [
      'Renner (person named indirect belief) raised fears <that the road was lost>',
    ]],
    ["Renner doesn't appear ready to go.", [
      "Renner (person named indirect intention) doesn't appear ready <to go>",
    ]],
    ['Renner said on a call that the road was lost.', [
      'Renner (person named indirect statement on record) said on a call <that the road was lost>',
    ]],
    ['Renner said in a report that the road was lost.', [
      'Renner (person named indirect statement on record) said in a report <that the road was lost>',
    ]],
    ['Two officials briefed on the plan said the road was lost.', [
      'Two officials briefed on the plan (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['Renner said that Voss denied that the road was lost, adding that the bridge was lost.', [
      'Renner (person named indirect statement on record) said <that Voss denied that the road was lost>',
      'Renner (person named indirect statement on record) adding <that the bridge was lost>',
      '> Voss (person named indirect statement on record) denied <that the road was lost>',
    ]],
    ['Renner said Voss denied it and said the bridge was lost.', [
      'Renner (person named indirect statement on record) said <Voss denied it>',
      'Renner (person named indirect statement on record) said <the bridge was lost>',
      '> Voss (person named indirect statement on record) denied <it>',
    ]],
    ['Renner was quoted as saying the road was lost.', [
      'Renner (person named indirect statement on record) was quoted as saying <the road was lost>',
    ]],
    ['Renner went on to explain that the road was lost.', [
      'Renner (person named indirect statement on record) went on to explain <that the road was lost>',
    ]],
    ['Renner then went on to say that the road was lost.', [
      'Renner (person named indirect statement on record) then went on to say <that the road was lost>',
    ]],
    ['Renner was eager to say that the road was lost.', [
      'Renner (person named indirect statement on record) was eager to say <that the road was lost>',
    ]],
    ['Renner repeatedly said that the road was lost.', [
      'Renner (person named indirect statement on record) repeatedly said <that the road was lost>',
    ]],
    ['Renner has repeatedly and loudly said that the road was lost.', [
      'Renner (person named indirect statement on record) loudly said <that the road was lost>',
    ]],
    ['Renner tried to explain that the road was lost.', [
      'Renner (person named indirect statement on record) tried to explain <that the road was lost>',
    ]],
    ['Renner was told by phone that the road was lost.', [
      'unnamed (unknown indirect statement) was told <that the road was lost>',
    ]],
    ['Renner was told by text message that the road was lost.', [
      'unnamed (unknown indirect statement) was told <that the road was lost>',
    ]],
    ['Renner was told by letter that the road was lost.', [
      'unnamed (unknown indirect statement) was told <that the road was lost>',
    ]],
    ['Renner was told by the mayor that the road was lost.', [
      'mayor (person indirect statement on record) was told by <that the road was lost>',
    ]],
    ['Renner was told secretly by the mayor that the road was lost.', [
      'mayor (person indirect statement on record) was told secretly by <that the road was lost>',
    ]],
    ['Renner was told by Voss that the road was lost.', [
      'Voss (person named indirect statement on record) was told by <that the road was lost>',
    ]],
    ['“Renner said the road was lost. Voss said it was not,” the mayor said.', [
      'mayor (person direct statement on record) said <“Renner said the road was lost. Voss said it was not,”>',
      '> Renner (person named indirect statement on record) said <the road was lost>',
      '> Voss (person named indirect statement on record) said <it was not>',
    ]],
    ['“The mayor said the road was lost,” Renner said, “and we said it was not.”', [
      'Renner (person named direct statement on record) said <“The mayor said the road was lost,”> <“and we said it was not.”>',
      '> mayor (person indirect statement on record) said <the road was lost>',
      '> Renner (person named indirect statement on record) said <it was not>',
    ]],
    ['The road, Renner said, was lost!', [
      'Renner (person named indirect statement on record) said <The road> <was lost>',
    ]],
    ['Renner began to try to say that the road was lost.', [
      'Renner (person named indirect statement on record) began to try to say <that the road was lost>',
    ]],
    ['Renner was able to begin to try to say that the road was lost.', [
      'Renner (person named indirect statement on record) was able to begin to try to say <that the road was lost>',
    ]],
    ['Renner came here to say that the road was lost.', [
      'Renner (person named indirect statement on record) came here to say <that the road was lost>',
    ]],
    ['Renner also said that the road was lost.', [
      'Renner (person named indirect statement on record) also said <that the road was lost>',
    ]],
    ['He said that Lund hoped, that the road would open, and that it was fair.', [
      'he (person indirect statement on record) said <that Lund hoped, that the road would open, and that it was fair>',
      '> Lund (person named indirect belief) hoped <that the road would open, and that it was fair>',
    ]],
    ['People opposed to the plan said the road was lost.', [
      'People opposed to the plan (group indirect statement) said <the road was lost>',
    ]],
    ['Residents concerned about the plan said the road was lost.', [
      'Residents concerned about the plan (group indirect statement) said <the road was lost>',
    ]],
    ['A man accused of theft said the road was lost.', [
      'man accused of theft (person indirect statement) said <the road was lost>',
    ]],
    ['Renner made a promise to say that the road was lost.', [
      'Renner (person named indirect statement on record) made a promise to say <that the road was lost>',
    ]],
    ['Renner gave a warning that the road was lost.', [
      'Renner (person named indirect statement on record) gave a warning <that the road was lost>',
    ]],
    ['Renner made no secret of his hope that the road would open.', [
      'his (person indirect belief) hope <that the road would open>',
    ]],
    ['The plan appears likely to fail.', []],
    ['The plan appears ready to fail.', []],
    ['Renner seems keen to stay.', [
      'Renner (person named indirect intention) seems keen <to stay>',
    ]],
    ['Renner wants Voss to say that the road was lost.', [
      'Renner (person named indirect intention) wants <Voss to say that the road was lost>',
      '> Voss (person named indirect statement on record) to say <that the road was lost>',
    ]],
    ['Renner plans to announce a deal.', [
      'Renner (person named indirect intention) plans <to announce a deal>',
    ]],
    ['Renner hopes to announce that the road is open.', [
      'Renner (person named indirect statement on record) hopes to announce <that the road is open>',
    ]],
    ['Renner seems to want a deal.', [
      'Renner (person named indirect intention) seems to want <a deal>',
    ]],
    ['Renner appears keen to sell.', [
      'Renner (person named indirect intention) appears keen <to sell>',
    ]],
    ['Renner voiced his doubts that the road was open and said it was shut.', [
      'Renner (person named indirect statement on record) voiced <his doubts that the road was open>',
      'Renner (person named indirect statement on record) said <it was shut>',
      '> Renner (person named indirect belief) doubts <that the road was open>',
    ]],
    ['Renner said in his report that the road was shut, and the report said the bridge was too.', [
      'Renner (person named indirect statement on record) said in his report <that the road was shut>',
      'report (document indirect statement on record) said <the bridge was too>',
    ]],
    ["Renner's report said the road was shut, noting that the bridge was too.", [
      "Renner's report (document indirect statement on record) said <the road was shut>",
      "Renner's report (document indirect statement endorsing on record) noting <that the bridge was too>",
    ]],
    ['Renner said he was told by the union that the road was lost.', [
      'Renner (person named indirect statement on record) said <he was told by the union that the road was lost>',
      '> union (organization indirect statement on record) was told by <that the road was lost>',
    ]],
    ['Renner was warned repeatedly by the union that the road was lost.', [
      'union (organization indirect statement on record) was warned repeatedly by <that the road was lost>',
    ]],
    ['Renner was praised widely by the union.', [
      'union (organization indirect statement on record) was praised widely by <Renner>',
    ]],
    ['Renner told the board by letter that the road was lost.', [
      'Renner (person named indirect statement on record) told <that the road was lost>',
    ]],
    ['Renner failed to explain that the road was lost.', [
      'Renner (person named indirect statement on record) failed to explain <that the road was lost>',
    ]],
    ['Renner refused to admit that the road was lost.', [
      'Renner (person named indirect intention on record) refused <to admit that the road was lost>',
    ]],
    ['Renner was first to say that the road was lost.', [
      'Renner (person named indirect statement on record) was first to say <that the road was lost>',
    ]],
    ['Renner always likes to say that the road was lost.', [
      'Renner (person named indirect statement on record) always likes to say <that the road was lost>',
    ]],
    ['Renner often said that the road was lost.', [
      'Renner (person named indirect statement on record) often said <that the road was lost>',
    ]],
    ['Renner went there and also said that the road was lost.', [
      'Renner (person named indirect statement on record) also said <that the road was lost>',
    ]],
    ['Renner and Voss also said that the road was lost.', [
      'Renner and Voss (group named indirect statement on record) also said <that the road was lost>',
    ]],
    ['Officials here also said that the road was lost.', [
      'Officials (government indirect statement) also said <that the road was lost>',
    ]],
    ['When asked, Renner said that the road was lost.', [
      'Renner (person named indirect statement on record) said <that the road was lost>',
    ]],
    ['It was the mayor who said that the road was lost.', [
      'mayor (person indirect statement on record) said <that the road was lost>',
    ]],
    ['It was said that the road was lost.', [
      'unnamed (unknown indirect statement) was said <that the road was lost>',
    ]],
    ['Two people briefed on the matter told the Herald that the road was lost.', [
      'Two people briefed on the matter (anonymous indirect statement off record) told <that the road was lost>',
    ]],
    ['Two people told of the plan said the road was lost.', [
      'Two people told of the plan (group indirect statement) said <the road was lost>',
    ]],
    ['Renner, asked whether the road was lost, said it was.', [
      'Renner (person named indirect statement on record) said <it was>',
      'unnamed (unknown indirect statement) asked <whether the road was lost>',
    ]],
    ['Renner, told that the road was lost, said it was not.', [
      'Renner (person named indirect statement on record) said <it was not>',
      'unnamed (unknown indirect statement) told <the road was lost>',
    ]],
    ['Renner said the road was lost. Asked about the bridge, he said it was lost too.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
      'unnamed (unknown indirect statement) Asked about <the bridge>',
      'Renner (person named indirect statement on record) said <it was lost too>',
    ]],
    ['Renner promised that the road would open and that the bridge would stay.', [
      'Renner (person named indirect statement on record) promised <that the road would open and that the bridge would stay>',
    ]],
    ['Renner declined to say whether the road was lost.', [
      'Renner (person named indirect intention on record) declined <to say whether the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
