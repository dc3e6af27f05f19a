/** What a cue reports, wherever it stands to its subject, and what looks like a cue and reports nothing. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

describe('verbs before and behind their subject', () => {
  it.each<[string, string[]]>([
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
    ['The plan seemed to fail.', []],
    ['The plan seems lost.', []],
    ['The plan appears doomed.', []],
    ['It appears that the plan failed.', []],
    ['It seems the plan failed.', []],
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
    ['The plan seems like a trap.', []],
    ['The plan seems unlikely to fail.', []],
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
      'she (person indirect statement on record) said <it was fair.>',
    ]],
    ['They said it was lost, the road…', [
      'they (group indirect statement) said <it was lost, the road>',
    ]],
    ['Renner said the plan, described as a farce, was fair, adding that it would hold.', [
      'Renner (person named indirect statement on record) said <the plan, described as a farce, was fair>',
      '> Renner (person named indirect statement on record) described <a farce>',
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
    ['The plan seems to be working.', []],
    ['The plan seems broken.', []],
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
      'union (organization indirect statement on record) says <Renner is> <a crook>',
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
    ['They mended what the mayor described as a ruin.', [
      'mayor (person indirect statement on record) described <what> <as a ruin>',
    ]],
    ['They mended a mill the mayor had described as “a ruin”.', [
      'mayor (person mixed statement on record) had described <a mill> <as “a ruin”>',
    ]],
    ['The mayor offered what the board called a “fair price” for the mill.', [
      'board (organization mixed statement distancing on record) called <a “fair price” for the mill>',
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
