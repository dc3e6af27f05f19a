/** One sentence or two for each rule by which attributions are read, with what the rule is for and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const rules: [string, string[]][] = [
  ['According to the mayor of Lund, Ann Lee, the tram is late.', [
    'Ann Lee (person named indirect statement on record) According to <the tram is late>',
  ]],
  ['A tram came in the view of the camera.', []],
  ['Voss said, according to the Herald, the port was closed.', [
    '> Voss (person named indirect statement on record) said <the port was closed>',
    'Herald (media named indirect statement on record) according to <Voss said> <the port was closed>',
  ]],
  ['Voss left the town in the hope of finding work.', [
    'Voss (person named indirect belief) in the hope of <finding work>',
  ]],
  ['As reported by the Herald, the port is closed.', [
    'Herald (media indirect statement on record) As reported by <the port is closed>',
  ]],
  ["In the minister's opinion, the port should close.", [
    "minister (person indirect belief) In the minister's opinion <the port should close>",
  ]],
  ['That is why, he added, they left.', [
    'he (person indirect statement on record) added <That is why> <they left>',
  ]],
  ['When somebody shouted “Liar,” she replied, “No.”', [
    'somebody (unknown direct statement) shouted <“Liar,”>',
    'she (person direct statement on record) replied <“No.”>',
  ]],
  ['The role marks a return, one friend said.', [
    'one friend (person indirect statement) said <The role marks a return>',
  ]],
  ['On Monday, Voss agreed to resign.', [
    'Voss (person named indirect statement on record) agreed <to resign>',
  ]],
  ['Voss told a panel of lawmakers on Monday that the port was shut.', [
    'Voss (person named indirect statement on record) told <that the port was shut>',
  ]],
  ['“Really?” Voss asked.', [
    'Voss (person named direct statement on record) asked <“Really?”>',
  ]],
  ['He would go, she said, to let them in.', [
    'she (person indirect statement on record) said <He would go> <to let them in>',
  ]],
  ['The port is open, she said, but it is shut.', [
    'she (person indirect statement on record) said <The port is open> <but it is shut>',
  ]],
  ['The port is open, she said, and left.', [
    'she (person indirect statement on record) said <The port is open>',
  ]],
  ['“Never!” boomed the mayor.', [
    'mayor (person direct statement on record) boomed <“Never!”>',
  ]],
  ['The palace released the following statement: “The king is well.”', [
    'palace (government direct statement on record) released the following statement: <“The king is well.”>',
  ]],
  ['It is run by “crooks and their lawyers,” Voss says, and he goes on to say they should leave.', [
    'Voss (person named mixed statement on record) says <It is run by “crooks and their lawyers,”>',
    'Voss (person named indirect statement on record) goes on to say <they should leave>',
  ]],
  ['They chanted “Go,” raising doubts about the vote.', [
    'they (group direct statement) chanted <“Go,”>',
    'they (group indirect statement) raising <doubts about the vote>',
  ]],
  ['Voss greeted a “new era,” hailing the deal.', [
    'Voss (person named mixed statement on record) greeted <a “new era,”>',
    'Voss (person named indirect statement on record) hailing <the deal>',
  ]],
  ['The firm, warning that it may fail, cut forty jobs.', [
    'firm (organization indirect statement on record) warning <that it may fail>',
  ]],
  ['Voss dismissed it by pointing to the cost.', [
    'Voss (person named indirect statement on record) dismissed <it>',
    'Voss (person named indirect statement on record) pointing to <the cost>',
  ]],
  ['While Moscow denies it, the port is shut.', [
    'Russia (government named indirect statement on record) denies <it>',
  ]],
  ['Noting that it rained, Voss went home.', [
    'Voss (person named indirect statement endorsing on record) Noting <that it rained>',
  ]],
  ['Voss said the port was shut, and promised to open it.', [
    'Voss (person named indirect statement on record) said <the port was shut>',
    'Voss (person named indirect statement on record) promised <to open it>',
  ]],
  ['The ship poses a threat to the port.', []],
  ['The club held a rally that drew forty people.', []],
  ['The court held that the sale was void.', [
    'court (government indirect statement on record) held <that the sale was void>',
  ]],
  ['She called over her shoulder, “Wait!”', [
    'she (person direct statement on record) called <“Wait!”>',
  ]],
  ['Voss said on Monday, in a note on the vote, “It is lost.”', [
    'Voss (person named direct statement on record) said <“It is lost.”>',
  ]],
  ['Voss told a meeting in Lund, Halland, on Monday that the port was shut.', [
    'Voss (person named indirect statement on record) told <that the port was shut>',
  ]],
  ['Voss told the Harbour News (HN) that the port was shut.', [
    'Voss (person named indirect statement on record) told <that the port was shut>',
  ]],
  ['The claim that won was his.', []],
  ['He added, that the vote was lost.', [
    'he (person indirect statement on record) added <that the vote was lost>',
  ]],
  ['Voss called for denying it.', [
    'Voss (person named indirect statement on record) called for <denying it>',
    '> Voss (person named indirect statement on record) denying <it>',
  ]],
  ['Voss told his aides he would go.', [
    'Voss (person named indirect statement on record) told <he would go>',
  ]],
  ['Voss told the paper the firm had failed.', [
    'Voss (person named indirect statement on record) told <the firm had failed>',
  ]],
  ['Voss told the crowd of his plans.', [
    'Voss (person named indirect statement on record) told the crowd of <his plans>',
  ]],
  ['Voss blames the other.', [
    'Voss (person named indirect statement on record) blames <the other>',
  ]],
  ['Voss vowed to “fight on”.', [
    'Voss (person named mixed statement on record) vowed <to “fight on”>',
  ]],
  ['Voss called the vote a sham.', [
    'Voss (person named indirect statement on record) called <the vote a sham>',
  ]],
  ['Voss called him dangerous.', [
    'Voss (person named indirect statement on record) called <him dangerous>',
  ]],
  ['Voss sees the vote in the autumn as a test.', [
    'Voss (person named indirect belief) sees <the vote in the autumn as a test>',
  ]],
  ['Voss called Renner, the former mayor, a liar.', [
    'Voss (person named indirect statement on record) called <Renner, the former mayor, a liar>',
  ]],
  ['Voss said Renner, who is ill, will go.', [
    'Voss (person named indirect statement on record) said <Renner, who is ill, will go>',
  ]],
  ['The boy found sanctuary in Lund and returned.', []],
  ['The deal signed by Voss failed.', []],
  ['The president of the bank said the port was lost.', [
    'president of the bank (person indirect statement on record) said <the port was lost>',
  ]],
  ['Both Lund and Halland deny it.', [
    'Lund and Halland (group named indirect statement on record) deny <it>',
  ]],
  ['Voss met Renner and Falk said the port was lost.', [
    'Falk (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Two people familiar with the talks said the port was lost.', [
    'Two people familiar with the talks (anonymous indirect statement off record) said <the port was lost>',
  ]],
  ['A source close to the mayor said the port was lost.', [
    'source close to the mayor (anonymous indirect statement off record) said <the port was lost>',
  ]],
  ['A survey conducted by Norvik University found the port was lost.', [
    'survey conducted by Norvik University (document indirect statement endorsing on record) found <the port was lost>',
  ]],
  ['People living in Lund said the port was lost.', [
    'People living in Lund (group indirect statement) said <the port was lost>',
  ]],
  ['A man whom I know well, Idris Vell, said the port was lost.', [
    'Idris Vell (person named indirect statement on record) said <the port was lost>',
  ]],
  ['“It is lost,” said Ann Lee, a nurse who worked there.', [
    'Ann Lee (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said Omar Haddad of the harbour board.', [
    'Omar Haddad (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said Omar Haddad in Lund.', [
    'Omar Haddad (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['According to the poll, voters want the port.', [
    'poll (document indirect statement on record) According to <voters want the port>',
    '> voters (group indirect intention) want <the port>',
  ]],
  ['“It is lost,” said mother-of-three Jane Doe.', [
    'Jane Doe (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['His words hinted at a sale.', [
    'His words (document indirect statement on record) hinted at <a sale>',
  ]],
  ['Gena Falk said the port was lost. Falk said it was sold.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'Gena Falk (person named indirect statement on record) said <it was sold>',
  ]],
  ['The Halland News Agency said the port was lost. The agency said it was sold.', [
    'Halland News Agency (media named indirect statement on record) said <the port was lost>',
    'Halland News Agency (media named indirect statement on record) said <it was sold>',
  ]],
  ['A Ministry of Health report said the port was lost.', [
    'Ministry of Health report (document indirect statement on record) said <the port was lost>',
  ]],
  ['An official, speaking on condition of anonymity, said the port was lost.', [
    'official (anonymous indirect statement off record) said <the port was lost>',
  ]],
  ["Renner's adviser said the port was lost.", [
    "Renner's adviser (person indirect statement on record) said <the port was lost>",
  ]],
  ['His adviser, Yuri Ushakov, said the port was lost.', [
    'Yuri Ushakov (person named indirect statement on record) said <the port was lost>',
  ]],
  ['The tax agency said the port was lost.', [
    'tax agency (government indirect statement on record) said <the port was lost>',
  ]],
  ["The prime minister's office said the port was lost.", [
    "prime minister's office (government indirect statement on record) said <the port was lost>",
  ]],
  ['One of the directors said the port was lost.', [
    'One of the directors (person indirect statement) said <the port was lost>',
  ]],
  ['All five said the port was lost.', [
    'All five (group indirect statement) said <the port was lost>',
  ]],
  ['A State Department spokesman said the port was lost.', [
    'State Department spokesman (government indirect statement on record) said <the port was lost>',
  ]],
  ["The airline's spokeswoman said the port was lost.", [
    "airline's spokeswoman (organization indirect statement on record) said <the port was lost>",
  ]],
  ['Voss shot back: “It is lost.”', [
    'Voss (person named direct statement on record) shot back: <“It is lost.”>',
  ]],
  ['Voss is promising to leave.', [
    'Voss (person named indirect statement on record) is promising <to leave>',
  ]],
  ['“It is lost,” the islanders state in a letter.', [
    'islanders (group direct statement) state in a letter <“It is lost,”>',
  ]],
  ['The tide table shows that the port is lost.', [
    'tide table (document indirect statement endorsing on record) shows <that the port is lost>',
  ]],
  ['An email to members notes that the port is lost.', [
    'email to members (document indirect statement endorsing on record) notes <that the port is lost>',
  ]],
  ['The port is lost, records show.', [
    'records (document indirect statement endorsing on record) show <The port is lost>',
  ]],
  ['Members plan to leave the club.', [
    'Members (group indirect intention) plan <to leave the club>',
  ]],
  ['That means that the port is lost.', []],
  ['It means that the port is lost.', []],
  ['She meant that the port was lost.', [
    'she (person indirect belief) meant <that the port was lost>',
  ]],
  ['The ruling means that the port is lost.', []],
  ['The port is shut, said the police.', [
    'police (government indirect statement on record) said <The port is shut>',
  ]],
  ['Norvik moved to assert its influence.', []],
  ['Questions regarding the pact remain.', []],
  ['They signed an expected new pact.', []],
  ['The island said 475 pledged delegates would come.', [
    'island (unknown indirect statement) said <475 pledged delegates would come>',
  ]],
  ['Any remaining EU mandated checks will end.', []],
  ['They launched a site called “Lamp”.', []],
  ['They played a song named “Rain”.', []],
  ['The plan seemed to fail.', [
    'unnamed (unknown indirect belief) seemed <The plan> <to fail>',
  ]],
  ['It appears that the port is lost.', [
    'unnamed (unknown indirect belief) appears <that the port is lost>',
  ]],
  ['The poll shows Voss with a lead.', [
    'poll (document indirect statement endorsing on record) shows <Voss with a lead>',
  ]],
  ['Records reveal three sales.', [
    'Records (document indirect statement endorsing on record) reveal <three sales>',
  ]],
  ['Voss did not respond to requests for comment.', []],
  ['Said Okafor, “We will go.”', [
    'Okafor (person named direct statement on record) Said <“We will go.”>',
  ]],
  ['Its spokesman, Idris Vell, called the strike “a crime”.', [
    'Idris Vell (person named mixed statement on record) called <the strike “a crime”>',
  ]],
  ['Voss, a nurse, denounced it.', [
    'Voss (person named indirect statement on record) denounced <it>',
  ]],
  ['Voss, the mayor, urged voters to stay.', [
    'Voss (person named indirect statement on record) urged <voters to stay>',
  ]],
  ['Voss was hailed as a hero.', [
    'unnamed (unknown indirect statement) was hailed as <Voss> <a hero>',
  ]],
  ['Voss was criticised for lying.', [
    'unnamed (unknown indirect statement) was criticised for <Voss> <lying>',
  ]],
  ['Voss is considered a hero.', [
    'unnamed (unknown indirect belief) is considered <Voss> <a hero>',
  ]],
  ['The plan was praised by unions.', [
    'unions (organization indirect statement on record) was praised by <The plan>',
  ]],
  ['The plan was praised by unions as a start.', [
    'unions (organization indirect statement on record) was praised by <The plan> <as a start>',
  ]],
  ['Moscow denied it, called it a lie, and warned of a war.', [
    'Russia (government named indirect statement on record) denied <it>',
    'Russia (government named indirect statement on record) called <it a lie>',
    'Russia (government named indirect statement on record) warned of <a war>',
  ]],
  ['Grassley on Wednesday said the port was lost.', [
    'Grassley (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Erdan has in his usual manner denied it.', [
    'Erdan (person named indirect statement on record) denied <it>',
  ]],
  ['Voss was on the radio asking for calm.', [
    'Voss (person named indirect statement on record) asking for <calm>',
  ]],
  ['Renner urged Voss to say the port was lost.', [
    'Renner (person named indirect statement on record) urged <Voss to say the port was lost>',
    '> Voss (person named indirect statement on record) to say <the port was lost>',
  ]],
  ['Speaking in Geneva, the minister said the port was lost.', [
    'minister (person indirect statement on record) said <the port was lost>',
  ]],
  ['The minister himself said the port was lost.', [
    'minister (person indirect statement on record) said <the port was lost>',
  ]],
  ['Officials there said the port was lost.', [
    'Officials (government indirect statement) said <the port was lost>',
  ]],
  ['They all said the port was lost.', [
    'they (group indirect statement) said <the port was lost>',
  ]],
  ['Voss went on to explain that the port was lost.', [
    'Voss (person named indirect statement on record) went on to explain <that the port was lost>',
  ]],
  ['Voss was eager to explain that the port was lost.', [
    'Voss (person named indirect statement on record) was eager to explain <that the port was lost>',
  ]],
  ['Voss tried to explain why the port was lost.', [
    'Voss (person named indirect statement on record) tried to explain <why the port was lost>',
  ]],
  ['It is unclear whether the port is lost.', [
    'unnamed (unknown indirect belief) is unclear <whether the port is lost>',
  ]],
  ['The news left aides confident that the port would open.', [
    'aides (group indirect belief) confident <that the port would open>',
  ]],
  ['Renner remains opposed to the sale.', [
    'Renner (person named indirect belief) remains opposed to <the sale>',
  ]],
  ['Her position is that the port is lost.', [
    'her (person indirect belief) position is <that the port is lost>',
  ]],
  ['Officials fear that the port is lost.', [
    'Officials (government indirect belief) fear <that the port is lost>',
  ]],
  ['The mayor, the police and the union said the port was lost.', [
    'mayor, the police and the union (group indirect statement) said <the port was lost>',
  ]],
  ['U.S. and South Korean officials said the port was lost.', [
    'U.S. and South Korean officials (government indirect statement) said <the port was lost>',
  ]],
  ['Its members voiced doubts about the plan.', [
    'Its members (group indirect belief) voiced doubts about <the plan>',
  ]],
  ['Voss issued a warning that the port would sink.', [
    'Voss (person named indirect statement on record) issued a warning <that the port would sink>',
  ]],
  ['Voss rejected the allegation that he had sold the port.', [
    'Voss (person named indirect statement distancing on record) rejected the allegation <that he had sold the port>',
  ]],
  ['Voss is sure that the port is lost.', [
    'Voss (person named indirect belief) is sure <that the port is lost>',
  ]],
];

describe('reads', () => {
  it.each(rules)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
