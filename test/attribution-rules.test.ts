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
    'Voss (person named indirect intention on record) agreed <to resign>',
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
    'palace (government direct statement on record) released the following statement <“The king is well.”>',
  ]],
  ['It is run by “crooks and their lawyers,” Voss says, and he goes on to say they should leave.', [
    'Voss (person named mixed statement on record) says <It is run by “crooks and their lawyers,”>',
    'Voss (person named indirect statement on record) goes on to say <they should leave>',
  ]],
  ['They chanted “Go,” raising doubts about the vote.', [
    'they (group direct statement) chanted <“Go,”>',
    'they (group indirect belief) raising doubts about <the vote>',
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
    'Voss (person named indirect intention on record) promised <to open it>',
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
    'Voss (person named indirect statement on record) told <of his plans>',
  ]],
  ['Voss blames the other.', [
    'Voss (person named indirect statement on record) blames <the other>',
  ]],
  ['Voss vowed to “fight on”.', [
    'Voss (person named mixed intention on record) vowed <to “fight on”>',
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
    'Voss (person named direct statement on record) shot back <“It is lost.”>',
  ]],
  ['Voss is promising to leave.', [
    'Voss (person named indirect intention on record) is promising <to leave>',
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
  ['The plan seemed to fail.', []],
  ['It appears that the port is lost.', []],
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
  ['It is unclear whether the port is lost.', []],
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
  ['“A joke,” fumed Achebe.', [
    'Achebe (person named direct statement on record) fumed <“A joke,”>',
  ]],
  ['“A joke,” wrote the mayor.', [
    'mayor (person direct statement on record) wrote <“A joke,”>',
  ]],
  ["“A joke,” the firm's head Ian Read said.", [
    'Ian Read (person named direct statement on record) said <“A joke,”>',
  ]],
  ["The firm's head Ian Read said she was lost.", [
    'Ian Read (person named indirect statement on record) said <she was lost>',
  ]],
  ['Voss is promising to open the port.', [
    'Voss (person named indirect intention on record) is promising <to open the port>',
  ]],
  ['Voss, promising that the port would open, left.', [
    'Voss (person named indirect statement on record) promising <that the port would open>',
  ]],
  ['Residents fear that the port is lost.', [
    'Residents (group indirect belief) fear <that the port is lost>',
  ]],
  ['The company fears it.', [
    'company (organization indirect belief) fears <it>',
  ]],
  ['The two fear the port is lost.', [
    'two (group indirect belief) fear <the port is lost>',
  ]],
  ['The email notes that the port is lost.', [
    'email (document indirect statement endorsing on record) notes <that the port is lost>',
  ]],
  ['All five say the port is lost.', [
    'All five (group indirect statement) say <the port is lost>',
  ]],
  ['Voss denied the sale, although the papers were signed.', [
    'Voss (person named indirect statement on record) denied <the sale>',
  ]],
  ['Voss denied the sale, even though the papers were signed.', [
    'Voss (person named indirect statement on record) denied <the sale>',
  ]],
  ['Voss condemned the sale, including that of the crane.', [
    'Voss (person named indirect statement on record) condemned <the sale, including that of the crane>',
  ]],
  ['Voss condemned the sale, calling it a theft.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
    'Voss (person named indirect statement on record) calling <it a theft>',
  ]],
  ['Voss condemned the sale, and Renner laughed.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
  ]],
  ['Voss said that the port (which he had built) was lost.', [
    'Voss (person named indirect statement on record) said <that the port (which he had built) was lost>',
  ]],
  ['Some 40% said the port was lost.', [
    '40% (unknown indirect statement) said <the port was lost>',
  ]],
  ['Voss was recorded saying that the port was lost.', [
    'Voss (person named indirect statement on record) was recorded saying <that the port was lost>',
  ]],
  ['Voss was cited as saying “it is lost”.', [
    'Voss (person named direct statement on record) was cited as saying <“it is lost”>',
  ]],
  ['The port seems lost.', []],
  ['It seems that Voss lied.', []],
  ['As Voss noted, the port is lost.', [
    'Voss (person named indirect statement endorsing on record) noted <the port is lost>',
  ]],
  ["“It is lost,” the club's new coach, Jo Falk, told the paper.", [
    'Jo Falk (person named direct statement on record) told <“It is lost,”>',
  ]],
  ['“It is lost,” Jo Falk, who runs the club, told the paper.', [
    'Jo Falk (person named direct statement on record) told <“It is lost,”>',
  ]],
  ['“It is lost,” the young woman from the quay told the paper.', [
    'young woman from the quay (person direct statement on record) told <“It is lost,”>',
  ]],
  ['Voss was urged to resign.', [
    'unnamed (unknown indirect statement) was urged <to resign>',
  ]],
  ['It was widely believed that the port was lost.', [
    'unnamed (unknown indirect belief) was widely believed <that the port was lost>',
  ]],
  ['Voss, 43, said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss (43) said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss – a nurse – said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss, who is 43, said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss, a nurse and a mother, said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Anna Voss and Paul Renner said the port was lost.', [
    'Anna Voss and Paul Renner (group named indirect statement on record) said <the port was lost>',
  ]],
  ['Anna Voss, Paul Renner and Gena Falk said the port was lost.', [
    'Anna Voss, Paul Renner and Gena Falk (group named indirect statement on record) said <the port was lost>',
  ]],
  ['The head of the union, which is broke, said the port was lost.', [
    'head of the union (person indirect statement on record) said <the port was lost>',
  ]],
  ['The union, led by Anna Voss, said the port was lost.', [
    'union (organization indirect statement on record) said <the port was lost>',
  ]],
  ['Two thirds said the port was lost.', [
    'Two thirds (group indirect statement) said <the port was lost>',
  ]],
  ['Voss never said the port was lost.', [
    'Voss (person named indirect statement on record) never said <the port was lost>',
  ]],
  ['Voss did not say that the port was lost.', [
    'Voss (person named indirect statement on record) did not say <that the port was lost>',
  ]],
  ['Voss could not say whether the port was lost.', [
    'Voss (person named indirect statement on record) could not say <whether the port was lost>',
  ]],
  ['“It is lost,” she said – and left.', [
    'she (person direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost”, she said. “But we wait”, he said.', [
    'she (person direct statement on record) said <“It is lost”>',
    'he (person direct statement on record) said <“But we wait”>',
  ]],
  ['“It is lost ...” she said.', [
    'she (person direct statement on record) said <“It is lost ...”>',
  ]],
  ['She said: “It is lost.”', [
    'she (person direct statement on record) said <“It is lost.”>',
  ]],
  ['She said that “it is lost”.', [
    'she (person mixed statement on record) said <that “it is lost”>',
  ]],
  ['She said the port was “lost” and “gone”.', [
    'she (person mixed statement on record) said <the port was “lost” and “gone”>',
  ]],
  ['“It is lost – for good,” she said.', [
    'she (person direct statement on record) said <“It is lost – for good,”>',
  ]],
  ['“It is lost (for good),” she said.', [
    'she (person direct statement on record) said <“It is lost (for good),”>',
  ]],
  ['“Voss told me it is lost,” said Renner.', [
    'Renner (person named direct statement on record) said <“Voss told me it is lost,”>',
    '> Voss (person named indirect statement on record) told <it is lost>',
  ]],
  ['“I told Voss it is lost,” said Renner.', [
    'Renner (person named direct statement on record) said <“I told Voss it is lost,”>',
    '> Renner (person named indirect statement on record) told <it is lost>',
  ]],
  ['“You know that it is lost,” said Renner.', [
    'Renner (person named direct statement on record) said <“You know that it is lost,”>',
    '> you (person indirect belief endorsing) know <that it is lost>',
  ]],
  ['“They say it is lost,” said Renner.', [
    'Renner (person named direct statement on record) said <“They say it is lost,”>',
    '> they (group indirect statement) say <it is lost>',
  ]],
  ['“We believe it is lost,” the union said.', [
    'union (organization direct statement on record) said <“We believe it is lost,”>',
    '> union (organization indirect belief) believe <it is lost>',
  ]],
  ['Voss said he believed Renner had said the port was lost.', [
    'Voss (person named indirect statement on record) said <he believed Renner had said the port was lost>',
    '> Voss (person named indirect belief) believed <Renner had said the port was lost>',
    '> > Renner (person named indirect statement on record) had said <the port was lost>',
  ]],
  ['Voss said she thought that the port was lost.', [
    'Voss (person named indirect statement on record) said <she thought that the port was lost>',
    '> Voss (person named indirect belief) thought <that the port was lost>',
  ]],
  ['Voss believes Renner wants to sell the port.', [
    'Voss (person named indirect belief) believes <Renner wants to sell the port>',
    '> Renner (person named indirect intention) wants <to sell the port>',
  ]],
  ['Sources told the Herald that Voss had lied.', [
    'Sources (anonymous indirect statement off record) told <that Voss had lied>',
  ]],
  ["Voss's letter said the port was lost.", [
    "Voss's letter (document indirect statement on record) said <the port was lost>",
  ]],
  ['In a letter, Voss said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['In his letter to Voss, Renner said the port was lost.', [
    'Renner (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Asked whether the port was lost, Voss said it was not.', [
    'unnamed (unknown indirect statement) Asked <whether the port was lost>',
    'Voss (person named indirect statement on record) said <it was not>',
  ]],
  ['When asked about the port, Voss laughed.', [
    'unnamed (unknown indirect statement) asked about <the port>',
  ]],
  ['Voss, asked about the port, said it was lost.', [
    'Voss (person named indirect statement on record) said <it was lost>',
    'unnamed (unknown indirect statement) asked about <the port>',
  ]],
  ['Voss said last week the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss said last week that the port was lost.', [
    'Voss (person named indirect statement on record) said <that the port was lost>',
  ]],
  ['Last week, Voss said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss has said the port is lost, and that it will stay so.', [
    'Voss (person named indirect statement on record) has said <the port is lost, and that it will stay so>',
  ]],
  ['Voss said the port was lost and the town was poor.', [
    'Voss (person named indirect statement on record) said <the port was lost and the town was poor>',
  ]],
  ['Voss said the port was lost, which was true.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss said the port was lost, though it was not.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss said if the port was lost, he would go.', [
    'Voss (person named indirect statement on record) said <if the port was lost, he would go>',
  ]],
  ['Voss said on the quay that the port was lost.', [
    'Voss (person named indirect statement on record) said <that the port was lost>',
  ]],
  ['Voss said to Renner that the port was lost.', [
    'Voss (person named indirect statement on record) said <that the port was lost>',
  ]],
  ['Voss wrote to Renner that the port was lost.', [
    'Voss (person named indirect statement on record) wrote <that the port was lost>',
  ]],
  ['Voss wrote on Twitter: “It is lost.”', [
    'Voss (person named direct statement on record) wrote on Twitter <“It is lost.”>',
  ]],
  ['Voss wrote a book.', []],
  ['Voss read the letter.', []],
  ['Voss called Renner.', []],
  ['Voss called Renner on Monday.', []],
  ['Voss called on Renner to resign.', [
    'Voss (person named indirect statement on record) called on <Renner to resign>',
  ]],
  ['Voss called for the port to open.', [
    'Voss (person named indirect statement on record) called for <the port to open>',
  ]],
  ['Voss added sugar to the tea.', []],
  ['Voss claimed the prize.', []],
  ['Voss claimed the port was lost.', [
    'Voss (person named indirect statement distancing on record) claimed <the port was lost>',
  ]],
  ['Voss noted the time.', []],
  ['Voss found the key.', []],
  ['Voss found that the key was lost.', [
    'Voss (person named indirect statement endorsing on record) found <that the key was lost>',
  ]],
  ['Voss held the door.', []],
  ['Voss felt the wind.', []],
  ['Voss felt that the wind was cold.', [
    'Voss (person named indirect belief) felt <that the wind was cold>',
  ]],
  ['Voss maintained the engine.', []],
  ['Voss maintained that the engine was sound.', [
    'Voss (person named indirect statement distancing on record) maintained <that the engine was sound>',
  ]],
  ['Voss repeated that the test had failed.', [
    'Voss (person named indirect statement on record) repeated <that the test had failed>',
  ]],
  ['The road leads to the port, says the map.', [
    'map (document indirect statement on record) says <The road leads to the port>',
  ]],
  ['The sign says “Closed”.', [
    'sign (document direct statement on record) says <“Closed”>',
  ]],
  ['By all accounts, the port is lost.', [
    'unnamed (unknown indirect statement) By all accounts <the port is lost>',
  ]],
  ['There is talk of a sale.', [
    'unnamed (unknown indirect statement) There is talk of <a sale>',
  ]],
  ['There are fears of a war.', [
    'unnamed (unknown indirect belief) There are fears of <a war>',
  ]],
  ['There is no doubt that the port is lost.', [
    'unnamed (unknown indirect belief) There is no doubt <that the port is lost>',
  ]],
  ['Voss is of the opinion that the port is lost.', [
    'Voss (person named indirect belief) is of the opinion <that the port is lost>',
  ]],
  ['Voss is afraid of the sea.', [
    'Voss (person named indirect belief) is afraid of <the sea>',
  ]],
  ['Voss is afraid that the sea will rise.', [
    'Voss (person named indirect belief) is afraid <that the sea will rise>',
  ]],
  ['Voss is happy that the port is open.', [
    'Voss (person named indirect belief) is happy <that the port is open>',
  ]],
  ['Voss was quick to point out that the port was lost.', [
    'Voss (person named indirect statement endorsing on record) was quick to point out <that the port was lost>',
  ]],
  ['Gena Falk said the port was lost. “It is gone,” she added.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'Gena Falk (person named direct statement on record) added <“It is gone,”>',
  ]],
  ['Gena Falk said the port was lost. Renner said it was not. She said he was wrong.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'Renner (person named indirect statement on record) said <it was not>',
    'Gena Falk (person named indirect statement on record) said <he was wrong>',
  ]],
  ['The union said the port was lost. It said the cranes were gone.', [
    'union (organization indirect statement on record) said <the port was lost>',
    'union (organization indirect statement on record) said <the cranes were gone>',
  ]],
  ['The union said the port was lost. They said the cranes were gone.', [
    'union (organization indirect statement on record) said <the port was lost>',
    'union (organization indirect statement on record) said <the cranes were gone>',
  ]],
  ['Anna Voss said the port was lost. They said the cranes were gone.', [
    'Anna Voss (person named indirect statement on record) said <the port was lost>',
    'they (group indirect statement) said <the cranes were gone>',
  ]],
  ['Lund and Halland said the port was lost. They said the cranes were gone.', [
    'Lund and Halland (group named indirect statement on record) said <the port was lost>',
    'Lund and Halland (group named indirect statement on record) said <the cranes were gone>',
  ]],
  ['A fisherman said the port was lost. He said the cranes were gone.', [
    'fisherman (person indirect statement) said <the port was lost>',
    'fisherman (person indirect statement) said <the cranes were gone>',
  ]],
  ['The queen said the port was lost. She said the cranes were gone.', [
    'queen (person indirect statement on record) said <the port was lost>',
    'queen (person indirect statement on record) said <the cranes were gone>',
  ]],
  ['The Halland Herald said the port was lost. The company said the cranes were gone.', [
    'Halland Herald (media named indirect statement on record) said <the port was lost>',
    'Halland Herald (media named indirect statement on record) said <the cranes were gone>',
  ]],
  ['A witness said the port was lost. The witness said the cranes were gone.', [
    'witness (person indirect statement) said <the port was lost>',
    'witness (person indirect statement on record) said <the cranes were gone>',
  ]],
  ['A witness said the port was lost. A witness said the cranes were gone.', [
    'witness (person indirect statement) said <the port was lost>',
    'witness (person indirect statement) said <the cranes were gone>',
  ]],
  ['The mayor, Gena Falk, said the port was lost. The mayor said the cranes were gone.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'Gena Falk (person named indirect statement on record) said <the cranes were gone>',
  ]],
  ['Gena Falk said the port was lost. The baker said the cranes were gone.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'baker (person indirect statement on record) said <the cranes were gone>',
  ]],
  ['Gena Falk, the mayor, said the port was lost. Her words angered Renner. Falk said she was sorry.', [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
    'Gena Falk (person named indirect statement on record) said <she was sorry>',
  ]],
  ["Haddad's wife, Gena Falk, said the port was lost.", [
    'Gena Falk (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Harbour spokesman Omar Haddad said the port was lost.', [
    'Omar Haddad (person named indirect statement on record) said <the port was lost>',
  ]],
  ['A source close to Omar Haddad said the port was lost.', [
    'source close to Omar Haddad (anonymous indirect statement off record) said <the port was lost>',
  ]],
  ['The Norvik Shipping report said the port was lost.', [
    'Norvik Shipping report (document indirect statement on record) said <the port was lost>',
  ]],
  ['The officials, who spoke on condition of anonymity, said the port was lost.', [
    'officials (anonymous indirect statement off record) said <the port was lost>',
  ]],
  ['One said the port was lost. Another said it was not.', [
    'one (anonymous indirect statement) said <the port was lost>',
    'another (anonymous indirect statement) said <it was not>',
  ]],
  ['“It is lost,” she said. “So is the crane.” The mayor left. “And the quay.”', [
    'she (person direct statement on record) said <“It is lost,”> <“So is the crane.”>',
  ]],
  ['“It is lost,” she said.\n\n“So is the crane, and so is the quay.”', [
    'she (person direct statement on record) said <“It is lost,”> <“So is the crane, and so is the quay.”>',
  ]],
  ['She said it was lost. “The crane is gone and the quay is shut.”', [
    'she (person mixed statement on record) said <it was lost> <“The crane is gone and the quay is shut.”>',
  ]],
  ['She said it was lost. To her, “the crane is gone and the quay is shut.”', [
    'she (person indirect statement on record) said <it was lost>',
    'she (person direct statement on record) - <“the crane is gone and the quay is shut.”>',
  ]],
  ['The mayor spoke at noon: “The port is lost.”', [
    'mayor (person direct statement on record) spoke <“The port is lost.”>',
  ]],
  ['The mayor wept: “The port is lost and we are poor.”', [
    'mayor (person direct statement on record) wept: <“The port is lost and we are poor.”>',
  ]],
  ['“The port is lost,” Falk wept.', [
    'Falk (person named direct statement on record) wept <“The port is lost,”>',
  ]],
  ['“The port is lost,” read the sign.', [
    'sign (document direct statement on record) read <“The port is lost,”>',
  ]],
  ['“The port is lost.” Falk ran home.', [
    'unnamed (unknown direct statement) - <“The port is lost.”>',
  ]],
  ['The “port” was lost.', []],
  ['The so-called “harbour plan of the year” failed.', []],
  ['He wore a shirt with “Go home” on it.', []],
  ['The word “harbour” is old, and “port” is older still.', []],
  ['The book “How We Lost the Port” is old.', []],
  ['“How We Lost the Port” is an old book.', []],
  ['The plan, which critics call “a gift to the rich,” failed.', [
    'critics (group direct statement) call <“a gift to the rich,”>',
  ]],
  ['The plan is “a gift to the rich,” critics say.', [
    'critics (group mixed statement) say <The plan is “a gift to the rich,”>',
  ]],
  ['VOSS: It is lost.\n\nRENNER: It is not.\n\nVOSS: It is.\n\nRENNER: We shall see.', [
    'VOSS (person named block statement on record) : <It is lost.>',
    'RENNER (person named block statement on record) : <It is not.>',
    'VOSS (person named block statement on record) : <It is.>',
    'RENNER (person named block statement on record) : <We shall see.>',
  ]],
  ['HERALD: Is it lost?\n\nFALK: It is.\n\nAnd it will stay so.\n\nHERALD: Since when?\n\nFALK: Since May.', [
    'FALK (person named block statement on record) : <It is.> <And it will stay so.>',
    'FALK (person named block statement on record) : <Since May.>',
  ]],
  ['Anna Voss: It is lost.\n\nPaul Renner: It is not.\n\nAnna Voss: It is.\n\nPaul Renner: We shall see.', [
    'Anna Voss (person named block statement on record) : <It is lost.>',
    'Paul Renner (person named block statement on record) : <It is not.>',
    'Anna Voss (person named block statement on record) : <It is.>',
    'Paul Renner (person named block statement on record) : <We shall see.>',
  ]],
  ['NOTE: The port opens at noon.', []],
  ['Photo: Anna Voss', []],
  ['Monday: Ships leave the port.', []],
  ['Cranes: They fail in May.', []],
  ['Crew: Anna Voss, Paul Renner, Gena Falk.', []],
  ['Experts say the port is lost.', [
    'Experts (group indirect statement) say <the port is lost>',
  ]],
  ['The expert says the port is lost.', [
    'expert (person indirect statement on record) says <the port is lost>',
  ]],
  ['The police say the port is lost.', [
    'police (government indirect statement on record) say <the port is lost>',
  ]],
  ['Data show the port is lost.', [
    'Data (document indirect statement endorsing on record) show <the port is lost>',
  ]],
  ['Many hope the port will open.', [
    'many (unknown indirect belief) hope <the port will open>',
  ]],
  ['Some fear that the port will close.', [
    'some (unknown indirect belief) fear <that the port will close>',
  ]],
  ['The firm plans to leave the port.', []],
  ['Unions demand that the port open.', [
    'Unions (organization indirect statement on record) demand <that the port open>',
  ]],
  ['The mayor demands that the port open.', [
    'mayor (person indirect statement on record) demands <that the port open>',
  ]],
  ['The firm hopes to open the port.', [
    'firm (organization indirect belief) hopes <to open the port>',
  ]],
  ['Reports say that the port is lost.', [
    'Reports (unknown indirect statement) say <that the port is lost>',
  ]],
  ['The port is lost, reports say.', [
    'reports (unknown indirect statement) say <The port is lost>',
  ]],
  ['Voss denied claims of fraud.', [
    'Voss (person named indirect statement on record) denied <claims of fraud>',
  ]],
  ['Voss issued a call for calm.', [
    'Voss (person named indirect statement on record) issued a call for <calm>',
  ]],
  ['Voss made a promise to open the port.', [
    'Voss (person named indirect intention on record) made a promise <to open the port>',
  ]],
  ['Voss has a plan to open the port.', [
    'Voss (person named indirect intention) has a plan <to open the port>',
  ]],
  ['The fact that the port is lost is known.', []],
  ['Voss holds the view that the port is lost.', [
    'Voss (person named indirect belief) holds the view <that the port is lost>',
  ]],
  ['Voss took the view that the port was lost.', [
    'Voss (person named indirect belief) took the view <that the port was lost>',
  ]],
  ['There was criticism from Renner that the plan was weak.', [
    'Renner (person named indirect statement on record) criticism <that the plan was weak>',
  ]],
  ['There is a belief among voters that the port is lost.', [
    'voters (group indirect belief) belief <that the port is lost>',
  ]],
  ["It is Voss's belief that the port is lost.", [
    'Voss (person named indirect belief) belief <that the port is lost>',
  ]],
  ["It was the mayor's hope that the port would open.", [
    'mayor (person indirect belief) hope <that the port would open>',
  ]],
  ['It is no secret that the port is lost.', []],
  ['It is possible that the port is lost.', []],
  ['Voss is unsure whether the port is lost.', [
    'Voss (person named indirect belief) is unsure <whether the port is lost>',
  ]],
  ['Voss was sceptical of the plan.', [
    'Voss (person named indirect belief) was sceptical of <the plan>',
  ]],
  ['Voss is critical of the plan.', [
    'Voss (person named indirect statement on record) is critical of <the plan>',
  ]],
  ['Voss is a critic of the plan.', [
    'Voss (person named indirect belief) is a critic of <the plan>',
  ]],
  ['Voss is a supporter of the plan.', [
    'Voss (person named indirect belief) is a supporter of <the plan>',
  ]],
  ['Voss grew sure that the port was lost.', [
    'Voss (person named indirect belief) grew sure <that the port was lost>',
  ]],
  ['According to Voss, who runs the club, the port is lost.', [
    'Voss (person named indirect statement on record) According to <the port is lost>',
  ]],
  ['Voss stayed in order to say that the port was lost.', [
    'Voss (person named indirect statement on record) to say <that the port was lost>',
  ]],
  ['When the crowd shouted, “Liar,” Voss replied, “No.”', [
    'crowd (group direct statement) shouted <“Liar,”>',
    'Voss (person named direct statement on record) replied <“No.”>',
  ]],
  ['In Lund, the port is lost, Voss said.', [
    'Voss (person named indirect statement on record) said <In Lund, the port is lost>',
  ]],
  ['Losing the port, they left, Voss said.', [
    'Voss (person named indirect statement on record) said <Losing the port, they left>',
  ]],
  ['If it rains, the port will close, Voss said.', [
    'Voss (person named indirect statement on record) said <If it rains, the port will close>',
  ]],
  ['The port is lost, Voss said, because the crane fell.', [
    'Voss (person named indirect statement on record) said <The port is lost> <because the crane fell>',
  ]],
  ['The port is lost, Voss said, so we wait.', [
    'Voss (person named indirect statement on record) said <The port is lost> <so we wait>',
  ]],
  ['The port is lost, Voss said, which is true.', [
    'Voss (person named indirect statement on record) said <The port is lost> <which is true>',
  ]],
  ['The port is lost, Voss said, unless it rains.', [
    'Voss (person named indirect statement on record) said <The port is lost> <unless it rains>',
  ]],
  ['The port is lost, Voss said, or it will be.', [
    'Voss (person named indirect statement on record) said <The port is lost> <or it will be>',
  ]],
  ['Voss said the port was lost, according to Renner.', [
    '> Voss (person named indirect statement on record) said <the port was lost>',
    'Renner (person named indirect statement on record) according to <Voss said the port was lost>',
  ]],
  ['Voss condemned the sale, according to Renner.', [
    '> Voss (person named indirect statement on record) condemned <the sale>',
    'Renner (person named indirect statement on record) according to <Voss condemned the sale>',
  ]],
  ['Voss said the port was lost - and left.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss condemned the sale - and left.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
  ]],
  ['Voss said the well-known port was lost.', [
    'Voss (person named indirect statement on record) said <the well-known port was lost>',
  ]],
  ['After the vote, Voss said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss condemned the sale but praised the crew.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
    'Voss (person named indirect statement on record) praised <the crew>',
  ]],
  ['Voss condemned the sale and the crew.', [
    'Voss (person named indirect statement on record) condemned <the sale and the crew>',
  ]],
  ['Voss condemned the sale and praised the crew.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
    'Voss (person named indirect statement on record) praised <the crew>',
  ]],
  ['Voss condemned the sale (and the crew).', [
    'Voss (person named indirect statement on record) condemned <the sale (and the crew)>',
  ]],
  ['Voss condemned the sale (of the crane) and the crew.', [
    'Voss (person named indirect statement on record) condemned <the sale (of the crane) and the crew>',
  ]],
  ['Voss said the sale (of the crane) was wrong.', [
    'Voss (person named indirect statement on record) said <the sale (of the crane) was wrong>',
  ]],
  ['Voss told Renner, who laughed, that the port was lost.', [
    'Voss (person named indirect statement on record) told <that the port was lost>',
  ]],
  ['Voss told Renner, whose club is broke, that the port was lost.', [
    'Voss (person named indirect statement on record) told <that the port was lost>',
  ]],
  ['Voss described it as lost.', [
    'Voss (person named indirect statement on record) described <it as lost>',
  ]],
  ['Anna Voss told reporters. When a man asked, Voss said she was tired.', [
    'Anna Voss (person named indirect statement on record) said <she was tired>',
  ]],
  ['Voss, Renner and Falk said the port was lost.', [
    'Voss, Renner and Falk (group named indirect statement on record) said <the port was lost>',
  ]],
  ['The mayor, the police, and the union said the port was lost.', [
    'mayor, the police, and the union (group indirect statement) said <the port was lost>',
  ]],
  ["Voss's hope is that the port will open.", [
    'Voss (person named indirect belief) hope is <that the port will open>',
  ]],
  ["Voss's question is whether the port will open.", [
    'Voss (person named indirect statement on record) question is <whether the port will open>',
  ]],
  ['The hope of the crew is that the port will open.', [
    'crew (group indirect belief) The hope of the crew is <that the port will open>',
  ]],
  ['The man who lost his boat said the port was lost.', [
    'man (person indirect statement on record) said <the port was lost>',
  ]],
  ['The men that lost their boats said the port was lost.', [
    'men (group indirect statement) said <the port was lost>',
  ]],
  ['The most senior officers said the port was lost.', [
    'most senior officers (government indirect statement on record) said <the port was lost>',
  ]],
  ['“It is lost,” said a man who lost his boat.', [
    'man (person direct statement) said <“It is lost,”>',
  ]],
  ['“It is lost,” said a man whose boat sank.', [
    'man (person direct statement) said <“It is lost,”>',
  ]],
  ['“It is lost,” said a man close to the mayor.', [
    'man close to the mayor (anonymous direct statement off record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said a man (the cook) from Lund.', [
    'man (person direct statement) said <“It is lost,”>',
  ]],
  ['“It is lost,” said a man losing his boat.', [
    'man losing his boat (person direct statement) said <“It is lost,”>',
  ]],
  ['“It is lost,” said Voss, losing his temper.', [
    'Voss (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said Voss, a cook, and left.', [
    'Voss (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said Voss in a statement.', [
    'Voss (person named direct statement on record) said <“It is lost,”>',
  ]],
  ['“It is lost,” said the head of the board in a statement.', [
    'head of the board (person direct statement on record) said <“It is lost,”>',
  ]],
  ['One of the tax officials said the port was lost.', [
    'One of the tax officials (government indirect statement) said <the port was lost>',
  ]],
  ['The Lund News Agency said the port was lost.', [
    'Lund News Agency (media named indirect statement on record) said <the port was lost>',
  ]],
  ['The Ministry of Trade said the port was lost.', [
    'Ministry of Trade (government named indirect statement on record) said <the port was lost>',
  ]],
  ['The firm, saying it was broke, cut jobs.', [
    'firm (organization indirect statement on record) saying <it was broke>',
  ]],
  ['Voss called it a loss, saying the port was gone.', [
    'Voss (person named indirect statement on record) called <it a loss>',
    'Voss (person named indirect statement on record) saying <the port was gone>',
  ]],
  ['The crew stood there saying the port was lost.', [
    'crew (group indirect statement) saying <the port was lost>',
  ]],
  ['“A joke”, wrote the mayor.', [
    'mayor (person direct statement on record) wrote <“A joke”>',
  ]],
  ["''A joke,'' wrote the mayor.", [
    "mayor (person direct statement on record) wrote <''A joke,''>",
  ]],
  ['“A joke!” wrote the mayor.', [
    'mayor (person direct statement on record) wrote <“A joke!”>',
  ]],
  ['“A joke” wrote the mayor.', [
    'mayor (person direct statement on record) wrote <“A joke”>',
  ]],
  ['Voss hit back: “It is lost.”', [
    'Voss (person named direct statement on record) hit back <“It is lost.”>',
  ]],
  ['Voss hits back at Renner.', [
    'Voss (person named indirect statement on record) hits back at <Renner>',
  ]],
  ['Voss claims that Renner lied.', [
    'Voss (person named indirect statement distancing on record) claims <that Renner lied>',
  ]],
  ['The mayor notes that the port is lost.', [
    'mayor (person indirect statement endorsing on record) notes <that the port is lost>',
  ]],
  ['The mayors note that the port is lost.', [
    'mayors (government indirect statement endorsing on record) note <that the port is lost>',
  ]],
  ['A member of the club fears that the port is lost.', [
    'member of the club (person indirect belief) fears <that the port is lost>',
  ]],
  ['Juan de la Cruz said the port was lost.', [
    'Juan de la Cruz (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Ursula von der Leyen said the port was lost.', [
    'Ursula von der Leyen (person named indirect statement on record) said <the port was lost>',
  ]],
  ['The envoys of Lund, Halland and Skane said the port was lost.', [
    'envoys of Lund, Halland and Skane (government indirect statement on record) said <the port was lost>',
  ]],
  ['The envoy of Lund, a town in Halland, said the port was lost.', [
    'envoy of Lund (person indirect statement on record) said <the port was lost>',
  ]],
  ['A: It is lost.\n\nQ: Why?\n\nA: It rained.\n\nQ: When?\n\nA: In May.', [
    'A (unknown block statement) : <It is lost.>',
    'A (unknown block statement) : <It rained.>',
    'A (unknown block statement) : <In May.>',
  ]],
  ['VOSS: It is lost.', [
    'VOSS (person named block statement on record) : <It is lost.>',
  ]],
  ['VOSS: Yes.', [
    'VOSS (person named block statement on record) : <Yes.>',
  ]],
  ['The Times said the port was lost.', [
    'Times (media named indirect statement on record) said <the port was lost>',
  ]],
  ['The time said nothing.', []],
  ['The plan was praised by Renner, who said it was sound.', [
    'Renner (person named indirect statement on record) was praised by <The plan>',
    'Renner (person named indirect statement on record) said <it was sound>',
  ]],
  ['It was Renner who said the plan was sound.', [
    'Renner (person named indirect statement on record) said <the plan was sound>',
  ]],
  ['Voss left and said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss, who left, said the port was lost.', [
    'Voss (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Voss left, and Renner said the port was lost.', [
    'Renner (person named indirect statement on record) said <the port was lost>',
  ]],
];

describe('reads', () => {
  it.each(rules)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
