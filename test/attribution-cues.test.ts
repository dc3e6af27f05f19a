/** Which words are a cue, what they report, and what looks like a cue and reports nothing. For the form of a line see `fixtures/readings.ts`. */
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
      'letter to the board (document indirect statement) states <that the road is shut>',
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

describe('verbs before and behind their subject', () => {
  it.each<[string, string[]]>([
    ['The board offered what it called a “fair price” for the mill.', [
      'it (unknown mixed statement distancing) called <a “fair price” for the mill>',
    ]],
    ['“We were there,” Lund Harbour regional director Jo Falk told the Herald.', [
      'Jo Falk (person named direct statement on record) told <“We were there,”>',
    ]],
    ['“We were there,” Jo Falk, a baker from Lund, told the Herald.', [
      'Jo Falk (person named direct statement on record) told <“We were there,”>',
    ]],
    ['“We were there,” the mayor who lost the vote in May told the Herald.', [
      'mayor (person direct statement on record) told <“We were there,”>',
    ]],
    ['“We were there,” harbour union leader Jo Falk said in May.', [
      'Jo Falk (person named direct statement on record) said <“We were there,”>',
    ]],
    ["“Were you there?” the head of the Lund bakers' guild, Ann Lee, asked them.", [
      'Ann Lee (person named direct statement on record) asked <“Were you there?”>',
    ]],
    ['“We left,” he said; the mayor said he stayed.', [
      'he (person direct statement on record) said <“We left,”>',
      'mayor (person indirect statement on record) said <he stayed>',
    ]],
    ["On the radio's “Lamp,” Renner said the road was lost.", [
      'Renner (person named indirect statement on record) said <the road was lost>',
    ]],
    ['She thought it was “among the worst.”', [
      'she (person mixed belief) thought <it was “among the worst.”>',
    ]],
    ['A song named “Rain” won the prize.', []],
    ['Critics dubbed the plan “a farce”.', [
      'Critics (group mixed statement) dubbed <the plan “a farce”>',
    ]],
    ['Renner called it “a farce”.', [
      'Renner (person named mixed statement on record) called <it “a farce”>',
    ]],
    ['The man dubbed “the Fox” left.', []],
    ['Asked about the strike, Renner left the room.', [
      'unnamed (unknown indirect statement) Asked about <the strike>',
    ]],
    ['When asked whether the road was lost, Renner left.', [
      'unnamed (unknown indirect statement) asked <whether the road was lost>',
    ]],
    ['Asked the time, he left.', []],
    ['The plan seemed to fail.', [
      'unnamed (unknown indirect belief) seemed <The plan> <to fail>',
    ]],
    ['The plan seems lost.', [
      'unnamed (unknown indirect belief) seems <The plan> <lost>',
    ]],
    ['The plan appears doomed.', [
      'unnamed (unknown indirect belief) appears <The plan> <doomed>',
    ]],
    ['It appears that the plan failed.', [
      'unnamed (unknown indirect belief) appears <that the plan failed>',
    ]],
    ['It seems the plan failed.', [
      'unnamed (unknown indirect belief) seems <the plan failed>',
    ]],
    ['The mayor, it seems, owns the land.', [
      'unnamed (unknown indirect belief) seems <The mayor> <owns the land>',
    ]],
    ['The mayor, it emerged, owns the land.', [
      'unnamed (unknown indirect statement endorsing) emerged <The mayor> <owns the land>',
    ]],
    ['It emerged that the mayor owns the land.', [
      'unnamed (unknown indirect statement endorsing) emerged <that the mayor owns the land>',
    ]],
    ['News emerged that the mayor owns the land.', []],
    ['The plan seemed.', []],
    ['As the Herald noted, the road was lost.', [
      'Herald (media indirect statement endorsing on record) noted <the road was lost>',
    ]],
    ['As Renner sees it, the road is lost.', [
      'Renner (person named indirect belief) As Renner sees it <the road is lost>',
    ]],
    ['The road, as the Herald noted, was lost.', [
      'Herald (media indirect statement endorsing on record) noted <The road> <was lost>',
    ]],
    ['The poll shows Lee with a lead.', [
      'poll (document indirect statement endorsing on record) shows <Lee with a lead>',
    ]],
    ['Records reveal three sales.', [
      'Records (document indirect statement endorsing on record) reveal <three sales>',
    ]],
    ['The window shows three sales.', []],
    ['Renner said the road was lost, adding that the bridge was too.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
      'Renner (person named indirect statement on record) adding <that the bridge was too>',
    ]],
    ['“It is lost,” Renner said, adding that the bridge was too.', [
      'Renner (person named direct statement on record) said <“It is lost,”>',
      'Renner (person named indirect statement on record) adding <that the bridge was too>',
    ]],
    ['Renner left the room, adding that the road was lost.', [
      'Renner (person named indirect statement on record) adding <that the road was lost>',
    ]],
    ['Renner said the road was lost and warned that the bridge would go.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
      'Renner (person named indirect statement on record) warned <that the bridge would go>',
    ]],
    ['Renner said the road was lost but denied that he knew.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
      'Renner (person named indirect statement on record) denied <that he knew>',
    ]],
    ['Renner went to Lund and said the road was lost.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
    ]],
    ['Said Renner, “We will go.”', [
      'Renner (person named direct statement on record) Said <“We will go.”>',
    ]],
    ['Says Renner: “We will go.”', [
      'Renner (person named direct statement on record) Says <“We will go.”>',
    ]],
    ['“We will go,” said Renner.', [
      'Renner (person named direct statement on record) said <“We will go,”>',
    ]],
    ['“We will go!” shouted Renner.', [
      'Renner (person named direct statement on record) shouted <“We will go!”>',
    ]],
    ['The road is shut, said the police.', [
      'police (government indirect statement on record) said <The road is shut>',
    ]],
    ['Renner, a nurse, denounced the plan.', [
      'Renner (person named indirect statement on record) denounced <the plan>',
    ]],
    ['Its spokesman, Idris Vell, called the strike “a crime”.', [
      'Idris Vell (person named mixed statement on record) called <the strike “a crime”>',
    ]],
    ['Renner, the mayor, urged voters to stay.', [
      'Renner (person named indirect statement on record) urged <voters to stay>',
    ]],
    ['Renner, the mayor, said voters should stay.', [
      'Renner (person named indirect statement on record) said <voters should stay>',
    ]],
    ['Renner, the mayor, said on Monday that voters should stay.', [
      'Renner (person named indirect statement on record) said <that voters should stay>',
    ]],
    ['“We will go,” said Renner, “and we will stay.”', [
      'Renner (person named direct statement on record) said <“We will go,”> <“and we will stay.”>',
    ]],
    ['They bought a mill the mayor had described as “a ruin”.', [
      'they (group indirect belief) bought <a mill the mayor had described as “a ruin”>',
      '> mayor (person mixed statement on record) had described <a mill> <as “a ruin”>',
    ]],
    ['They bought what the mayor described as a ruin.', [
      'they (group indirect belief) bought <what the mayor described as a ruin>',
      '> mayor (person indirect statement on record) described <what> <as a ruin>',
    ]],
    ['They bought a mill, which the mayor described as a ruin.', [
      'mayor (person indirect statement on record) described <which> <as a ruin>',
    ]],
    ['“We won,” Renner told the crowd, adding that the vote was fair.', [
      'Renner (person named direct statement on record) told <“We won,”>',
      'Renner (person named indirect statement on record) adding <that the vote was fair>',
    ]],
    ['“We were there,” Ann Lee (the mayor of Lund) told the paper.', [
      'Ann Lee (person named direct statement on record) told <“We were there,”>',
    ]],
    ['“We were there”: the mayor said he stayed.', [
      'mayor (person indirect statement on record) said <he stayed>',
    ]],
    ['If asked about the strike, Renner leaves.', [
      'unnamed (unknown indirect statement) asked about <the strike>',
    ]],
    ['Having asked about the strike, Renner left.', []],
    ['Once told that the road was lost, Renner left.', [
      'unnamed (unknown indirect statement) Once told <the road was lost>',
    ]],
    ['The plan seems like a trap.', [
      'unnamed (unknown indirect belief) seems <The plan> <like a trap>',
    ]],
    ['The plan seems unlikely to fail.', [
      'unnamed (unknown indirect belief) seems <The plan> <unlikely to fail>',
    ]],
    ['It is a step he hopes will help the town.', [
      'he (person indirect belief) hopes <a step> <will help the town>',
    ]],
    ['It is a step which he says will help the town.', [
      'he (person indirect statement on record) says <which> <will help the town>',
    ]],
    ['To say that the road was lost was brave.', []],
    ['To call the plan “a farce” was brave.', []],
    ['The road, said the mayor of Lund, is shut.', [
      'mayor of Lund (person indirect statement on record) said <The road> <is shut>',
    ]],
    ['Renner, who left in May, said the police were late.', [
      'Renner (person named indirect statement on record) said <the police were late>',
    ]],
    ['“The road is shut,” said the mayor, who left in May.', [
      'mayor (person direct statement on record) said <“The road is shut,”>',
    ]],
    ['“The road is shut,” said the mayor – and left.', [
      'mayor (person direct statement on record) said <“The road is shut,”>',
    ]],
    ['He said so; she said: it was fair.', [
      'he (person indirect statement on record) said <so>',
      'she (person indirect statement on record) said: <it was fair.>',
    ]],
    ['They said it was lost, the road…', [
      'they (group indirect statement) said <it was lost, the road>',
    ]],
    ['Renner said the plan, described as a farce, was fair, adding that it would hold.', [
      'Renner (person named indirect statement on record) said <the plan>',
      'Renner (person named indirect statement on record) described <a farce, was fair>',
      'Renner (person named indirect statement on record) adding <that it would hold>',
    ]],
    ['“We lost it,” the 43-year-old told the court.', [
      '43-year-old (person direct statement on record) told <“We lost it,”>',
    ]],
    ['“Is it lost?” the 52-year-old asked.', [
      '52-year-old (person direct statement on record) asked <“Is it lost?”>',
    ]],
    ['“We lost,” Renner, 43, told the Herald.', [
      'Renner (person named direct statement on record) told <“We lost,”>',
    ]],
    ['The man is seen as a crook.', [
      'unnamed (unknown indirect belief) is seen as <The man> <a crook>',
    ]],
    ['We met a man dubbed “the Fox”.', []],
    ['She read a book entitled “Rain”.', []],
    ['Renner called a ship “Lamp”.', [
      'Renner (person named mixed statement on record) called <a ship “Lamp”>',
    ]],
    ['The plan seems to be working.', [
      'unnamed (unknown indirect belief) seems <The plan> <to be working>',
    ]],
    ['The plan seems broken.', [
      'unnamed (unknown indirect belief) seems <The plan> <broken>',
    ]],
    ['The plan emerged in May.', []],
    ['“It was the best,” she thought.', [
      'she (person direct statement on record) thought <“It was the best,”>',
    ]],
    ['“The road is shut. The bridge is shut.” Renner told the Herald.', [
      'Renner (person named direct statement on record) told <“The road is shut. The bridge is shut.”>',
    ]],
    ['The road is shut, as Renner said in May.', [
      'Renner (person named indirect statement on record) said <The road is shut>',
    ]],
    ['As Renner said, “The road is shut.”', [
      'Renner (person named direct statement on record) said <“The road is shut.”>',
    ]],
    ['As Renner said the road was shut, he laughed.', [
      'Renner (person named indirect statement on record) said <the road was shut>',
    ]],
    ['“The road is shut,” as Renner said in May.', [
      'Renner (person named direct statement on record) said <“The road is shut,”>',
    ]],
    ['Renner said, “The road is shut,” as he left.', [
      'Renner (person named direct statement on record) said <“The road is shut,”>',
    ]],
    ['The union, as he put it, is “a farce”.', [
      'he (person mixed statement on record) as he put it <The union> <is “a farce”>',
    ]],
    ["Renner's firm, which the union described as “a trap”, failed.", [
      'union (organization mixed statement on record) described <which> <as “a trap”>',
    ]],
    ['Renner was described as “a trap”.', [
      'unnamed (unknown mixed statement) was described as <Renner> <“a trap”>',
    ]],
    ['Renner is, the union says, a crook.', [
      'union (organization indirect statement on record) says <Renner is>',
    ]],
    ['It is a firm that the union says is broke.', [
      'union (organization indirect statement on record) says <that> <is broke>',
    ]],
    ['He named the men who the union says are crooks.', [
      'he (person indirect statement on record) named <the men who the union says are crooks>',
      '> union (organization indirect statement on record) says <who> <are crooks>',
    ]],
    ['He named the men he says are crooks.', [
      'he (person indirect statement on record) named <the men he says are crooks>',
      '> he (person indirect statement on record) says <the men> <are crooks>',
    ]],
    ['In May, he says, the road was shut.', [
      'he (person indirect statement on record) says <In May> <the road was shut>',
    ]],
    ['The report shows a fall in sales.', [
      'report (document indirect statement endorsing on record) shows <a fall in sales>',
    ]],
    ['The report found a fall in sales.', [
      'report (document indirect statement endorsing on record) found <a fall in sales>',
    ]],
    ['The study shows sales fell.', [
      'study (document indirect statement endorsing on record) shows <sales fell>',
    ]],
    ['Renner said the road was lost: the bridge too.', [
      'Renner (person named indirect statement on record) said <the road was lost: the bridge too>',
    ]],
    ['He, the mayor said, was lost.', [
      'mayor (person indirect statement on record) said <He> <was lost>',
    ]],
    ['Renner (who had left) said the road was lost.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
    ]],
    ['“Is it lost?” he asked; she said it was.', [
      'he (person direct statement on record) asked <“Is it lost?”>',
      'she (person indirect statement on record) said <it was>',
    ]],
    ['Renner said he believed the road was lost, but Voss denied it.', [
      'Renner (person named indirect statement on record) said <he believed the road was lost>',
      '> Renner (person named indirect belief) believed <the road was lost>',
      'Voss (person named indirect statement on record) denied <it>',
    ]],
    ['The union, which accused the firm of lying, left.', [
      'union (organization indirect statement on record) accused <the firm of lying>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('what only a speaker can do, and what is no report', () => {
  it.each<[string, string[]]>([
    ['The army asserted control of the town.', []],
    ['The army asserted its authority in the town.', []],
    ['The lawyer asserted his innocence.', [
      'lawyer (person indirect statement distancing on record) asserted <his innocence>',
    ]],
    ['The ruling means that the road is lost.', []],
    ['She meant that the road was lost.', [
      'she (person indirect belief) meant <that the road was lost>',
    ]],
    ['Renner meant that the road was lost.', [
      'Renner (person named indirect belief) meant <that the road was lost>',
    ]],
    ['That means the road is lost.', []],
    ['He did not respond to requests for comment.', []],
    ['Renner did not reply to messages left at his home.', []],
    ['Renner welcomed the envoy at the station.', []],
    ['Renner welcomed the envoy in a statement.', [
      'Renner (person named indirect statement on record) welcomed <the envoy in a statement>',
    ]],
    ['Renner welcomed them aboard.', []],
    ['Renner welcomed them.', [
      'Renner (person named indirect statement on record) welcomed <them>',
    ]],
    ['The union welcomed the vote.', [
      'union (organization indirect statement on record) welcomed <the vote>',
    ]],
    ['Renner offered what he called a partnership.', [
      'he (person indirect statement distancing on record) called <a partnership>',
    ]],
    ['Renner can praise the plan.', []],
    ['Renner could not blame the driver.', []],
    ['Renner came to praise the plan.', [
      'Renner (person named indirect statement on record) came to praise <the plan>',
    ]],
    ['Renner tried to praise the plan.', [
      'Renner (person named indirect statement on record) tried to praise <the plan>',
    ]],
    ['Renner blamed himself.', []],
    ['Renner said “no”.', [
      'Renner (person named direct statement on record) said <“no”>',
    ]],
    ['A letter concerning the vote was lost.', []],
    ['Respecting the vote, he left.', []],
    ['Regarding the vote, Renner said it was lost.', [
      'Renner (person named indirect statement on record) said <it was lost>',
    ]],
    ['An expected new pact was signed.', []],
    ['The expected pact was signed.', []],
    ['Forty pledged delegates left.', []],
    ['Any remaining EU mandated checks will end.', []],
    ['His promised visit was lost.', []],
    ['His praised work was lost.', []],
    ['Two promised roads were lost.', []],
    ['A man known to have lied left.', []],
    ['The known facts were lost.', []],
    ['The man forgotten by all left.', []],
    ['Renner was quoted as saying that the road was lost.', [
      'Renner (person named indirect statement on record) was quoted as saying <that the road was lost>',
    ]],
    ['Renner was heard to say that the road was lost.', [
      'Renner (person named indirect statement on record) was heard to say <that the road was lost>',
    ]],
    ['Renner welcomed Osman to the fort.', []],
    ['Renner welcomed visitors to the fort.', []],
    ['Renner welcomed Osman in a letter.', [
      'Renner (person named indirect statement on record) welcomed <Osman in a letter>',
    ]],
    ['Renner did not respond to many long and angry letters and to requests for comment.', []],
    ['Renner did not respond to the charge.', [
      'Renner (person named indirect statement on record) did not respond to <the charge>',
    ]],
    ['The claimed losses were false.', []],
    ['His claimed losses were false.', []],
    ['Some promised repairs failed.', []],
    ['Its promised Lund tour failed.', []],
    ['Two feared gangs left.', []],
    ['A hoped-for pact failed.', []],
    ['The accused man left.', []],
    ['These accused men left.', []],
    ['Renner has a plan to praise the board.', [
      'Renner (person named indirect intention) has a plan <to praise the board>',
    ]],
    ['Renner has the right to criticise the board.', []],
    ['Renner welcomed Osman in Lund.', []],
    ['Renner welcomed him at home.', []],
    ['Renner welcomed the envoys back.', []],
    ['Renner welcomed Osman.', [
      'Renner (person named indirect statement on record) welcomed <Osman>',
    ]],
    ['Renner asserted that the road was lost.', [
      'Renner (person named indirect statement distancing on record) asserted <that the road was lost>',
    ]],
    ['Renner asserted his rights.', []],
    ['Renner may praise the plan.', []],
    ['Renner might blame the driver.', []],
    ['Renner will praise the plan.', [
      'Renner (person named indirect statement on record) will praise <the plan>',
    ]],
    ['Renner did not respond to calls.', []],
    ['Renner did not respond to questions about the claim.', []],
    ['Renner built a stage to thank the crew.', []],
    ['Renner was there to praise the board.', []],
    ['The plan was praised by phone.', []],
    ['Nobody could say where he was.', []],
    ['The union called on the firm to stay.', [
      'union (organization indirect statement on record) called on <the firm to stay>',
    ]],
    ['The union called for a vote and said the firm was lost.', [
      'union (organization indirect statement on record) called for <a vote>',
      'union (organization indirect statement on record) said <the firm was lost>',
    ]],
    ['The firm dismissed the claim as a lie.', [
      'firm (organization indirect statement on record) dismissed <the claim as a lie>',
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
    ['Renner has come yesterday to say that the road was lost.', [
      'Renner (person named indirect statement on record) has come yesterday to say <that the road was lost>',
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
    ['The plan appears likely to fail.', [
      'unnamed (unknown indirect belief) appears <The plan> <likely to fail>',
    ]],
    ['The plan appears ready to fail.', [
      'unnamed (unknown indirect belief) appears <The plan> <ready to fail>',
    ]],
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
      'Renner (person named indirect statement endorsing on record) refused to admit <that the road was lost>',
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
      'Renner (person named indirect statement on record) declined to say <whether the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
