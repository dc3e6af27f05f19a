/** Every attribution of a passage, in order, with all that is told of it; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { readings } from './fixtures/readings.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

const passages: [string, string[]][] = [
  ['Anna Voss said the port was closed. “It will open in May,” she said. Paul Renner denied it. “She knows nothing of ships,” he said.', [
    'Anna Voss (person named indirect statement on record) said <the port was closed>',
    'Anna Voss (person named direct statement on record) said <“It will open in May,”>',
    'Paul Renner (person named indirect statement on record) denied <it>',
    'Paul Renner (person named direct statement on record) said <“She knows nothing of ships,”>',
  ]],
  ['The ministry said the port was closed. It added that the cranes had failed.', [
    'ministry (government indirect statement on record) said <the port was closed>',
    'ministry (government indirect statement on record) added <that the cranes had failed>',
  ]],
  ['Residents said the road was open. They added that the bus had come.', [
    'residents (group indirect statement) said <the road was open>',
    'residents (group indirect statement) added <that the bus had come>',
  ]],
  ['The harbour office released this statement: “The port is closed until May.”', [
    'harbour office (government direct statement on record) released this statement <“The port is closed until May.”>',
  ]],
  ['“Never!” boomed the mayor. “Not while I live.”', [
    'mayor (person direct statement on record) boomed <“Never!”> <“Not while I live.”>',
  ]],
  ['“Quite so,” he sniffed.', [
    'he (person direct statement on record) sniffed <“Quite so,”>',
  ]],
  ['The film “The Long Harbour Night” won a prize.', []],
  ['Voss said that Renner had told her the port was closed.', [
    'Voss (person named indirect statement on record) said <that Renner had told her the port was closed>',
    '> Renner (person named indirect statement on record) had told <the port was closed>',
  ]],
  ['The Herald reported that Voss believes the port will close.', [
    'Herald (media indirect statement on record) reported <that Voss believes the port will close>',
    '> Voss (person named indirect belief) believes <the port will close>',
  ]],
  ['Renner said Voss was wrong, but that he liked her.', [
    'Renner (person named indirect statement on record) said <Voss was wrong, but that he liked her>',
    '> Renner (person named indirect belief) liked <her>',
  ]],
  ['Renner denied that he had lied and said the port was open.', [
    'Renner (person named indirect statement on record) denied <that he had lied>',
    'Renner (person named indirect statement on record) said <the port was open>',
  ]],
  ['According to Voss, the port is closed. According to the Halland Herald, it is open.', [
    'Voss (person named indirect statement on record) According to <the port is closed>',
    'Halland Herald (media named indirect statement on record) According to <it is open>',
  ]],
  ["In Voss's view, the port should close.", [
    "Voss (person named indirect belief) In Voss's view <the port should close>",
  ]],
  ['As Renner put it, the port is a ruin.', [
    'Renner (person named indirect statement on record) As Renner put it <the port is a ruin>',
  ]],
  ['The port is reportedly closed.', [
    'unnamed (unknown indirect statement distancing) reportedly <The port is> <closed>',
  ]],
  ['She left in the hope that the port would open.', [
    'she (person indirect belief) in the hope that <the port would open>',
  ]],
  ['He came with a view to buying the port.', [
    'he (person indirect intention) with a view to <buying the port>',
  ]],
  ['“I think it is over,” Voss said.', [
    'Voss (person named direct statement on record) said <“I think it is over,”>',
  ]],
  ['I think the port is closed.', []],
  ['Voss refused to say who owned the port.', [
    'Voss (person named indirect intention on record) refused <to say who owned the port>',
  ]],
  ['“Will it open?” Voss asked. Renner shook his head.', [
    'Voss (person named direct statement on record) asked <“Will it open?”>',
  ]],
  ['Voss pointed out that the port was closed. Renner claimed that it was open.', [
    'Voss (person named indirect statement endorsing on record) pointed out <that the port was closed>',
    'Renner (person named indirect statement distancing on record) claimed <that it was open>',
  ]],
  ['The port “is a disgrace to the whole of the coast,” Voss wrote in a letter.', [
    'Voss (person named direct statement on record) wrote in a letter <“is a disgrace to the whole of the coast,”>',
  ]],
  ['Voss called Renner “a man of straw” and said he should go.', [
    'Voss (person named mixed statement on record) called <Renner “a man of straw”>',
    'Voss (person named indirect statement on record) said <he should go>',
  ]],
  ['Voss told reporters on Monday that the port was closed.', [
    'Voss (person named indirect statement on record) told <that the port was closed>',
  ]],
  ["Voss's spokesman, Idris Vell, said the port was closed.", [
    'Idris Vell (person named indirect statement on record) said <the port was closed>',
  ]],
  ['A spokesman for Voss said the port was closed.', [
    'spokesman for Voss (organization indirect statement on record) said <the port was closed>',
  ]],
  ['“Yes,” said Voss, “but not today.”', [
    'Voss (person named direct statement on record) said <“Yes,”> <“but not today.”>',
  ]],
  ['The port, said Voss, was closed.', [
    'Voss (person named indirect statement on record) said <The port> <was closed>',
  ]],
  ['The port was closed, said Voss; Renner was not there.', [
    'Voss (person named indirect statement on record) said <The port was closed>',
  ]],
  ['Speaking on the record, the official said the port was closed.', [
    'official (person indirect statement on record) said <the port was closed>',
  ]],
  ['VOSS: The port will open in May.', [
    'VOSS (person named block statement on record) : <The port will open in May.>',
  ]],
  ['Correction: The port opened in May, not June.', []],
  ['The Herald said that Voss had said that the port was closed.', [
    'Herald (media indirect statement on record) said <that Voss had said that the port was closed>',
    '> Voss (person named indirect statement on record) had said <that the port was closed>',
  ]],
  ['If the port closes, Voss warned, the town will die.', [
    'Voss (person named indirect statement on record) warned <If the port closes> <the town will die>',
  ]],
  ['Voss said the port was closed; Renner said it was open.', [
    'Voss (person named indirect statement on record) said <the port was closed>',
    'Renner (person named indirect statement on record) said <it was open>',
  ]],
  ['It is feared that the port will close.', [
    'unnamed (unknown indirect belief) is feared <that the port will close>',
  ]],
  ['The port is said to be closed.', [
    'unnamed (unknown indirect statement) is said <The port> <to be closed>',
  ]],
  ['The port was believed to have been sold.', [
    'unnamed (unknown indirect belief) was believed <The port> <to have been sold>',
  ]],
  ['Voss is said to have sold the port.', [
    'unnamed (unknown indirect statement) is said <Voss> <to have sold the port>',
  ]],
  ['Renner was told that the port was closed.', [
    'unnamed (unknown indirect statement) was told <that the port was closed>',
  ]],
  ['Renner was asked whether the port was closed.', [
    'unnamed (unknown indirect statement) was asked <whether the port was closed>',
  ]],
  ['There were claims that the port had been sold.', [
    'unnamed (unknown indirect statement) There were claims <that the port had been sold>',
  ]],
  ["Voss's claim that the port had been sold surprised Renner.", [
    'Voss (person named indirect statement on record) claim <that the port had been sold>',
  ]],
  ['Voss expressed concern that the port would close.', [
    'Voss (person named indirect statement on record) expressed concern <that the port would close>',
  ]],
  ['Voss made the claim that the port was sold.', [
    'Voss (person named indirect statement on record) made the claim <that the port was sold>',
  ]],
  ['Voss was convinced that the port was sold.', [
    'Voss (person named indirect belief) was convinced <that the port was sold>',
  ]],
  ['Voss was quoted by the Herald as saying that the port was sold.', [
    'Voss (person named indirect statement on record) saying <that the port was sold>',
  ]],
  ['Voss wants to say that the port is closed.', [
    'Voss (person named indirect statement on record) wants to say <that the port is closed>',
  ]],
  ['Voss promised to open the port.', [
    'Voss (person named indirect intention on record) promised <to open the port>',
  ]],
  ['Voss plans to open the port in May.', [
    'Voss (person named indirect intention) plans <to open the port in May>',
  ]],
  ['Voss urged Renner to open the port.', [
    'Voss (person named indirect statement on record) urged <Renner to open the port>',
  ]],
  ['Voss accused Renner of selling the port.', [
    'Voss (person named indirect statement on record) accused <Renner of selling the port>',
  ]],
  ['Voss blamed Renner for the loss.', [
    'Voss (person named indirect statement on record) blamed <Renner for the loss>',
  ]],
  ['Voss thanked the crew for its work.', [
    'Voss (person named indirect statement on record) thanked <the crew for its work>',
  ]],
  ['Voss praised Renner as a man of his word.', [
    'Voss (person named indirect statement on record) praised <Renner as a man of his word>',
  ]],
  ['Voss apologised for the delay.', [
    'Voss (person named indirect statement on record) apologised for <the delay>',
  ]],
  ['Voss condemned the sale, which had cost the town its crane.', [
    'Voss (person named indirect statement on record) condemned <the sale>',
  ]],
  ['Voss replied that the port was closed because the cranes had failed.', [
    'Voss (person named indirect statement on record) replied <that the port was closed because the cranes had failed>',
  ]],
  ['“It is closed,” Voss said of the port. Renner left the room.', [
    'Voss (person named direct statement on record) said <“It is closed,”>',
  ]],
  ['The sign read “Closed until May”.', [
    'sign (document direct statement on record) read <“Closed until May”>',
  ]],
  ['The so-called “experts” left.', []],
  ['He used the word “port” twice.', []],
  ['The study found that ships had grown by a third.', [
    'study (document indirect statement endorsing on record) found <that ships had grown by a third>',
  ]],
  ['Figures show that ships have grown by a third.', [
    'Figures (document indirect statement endorsing on record) show <that ships have grown by a third>',
  ]],
  ['Voss tweeted: “Closed!”', [
    'Voss (person named direct statement on record) tweeted <“Closed!”>',
  ]],
  ['“The port is closed,” Anna Voss said. “The cranes have failed, and the ships are gone.”', [
    'Anna Voss (person named direct statement on record) said <“The port is closed,”> <“The cranes have failed, and the ships are gone.”>',
  ]],
  ['“The port is closed,” Anna Voss said.\n\n“The cranes have failed, and the ships are gone.”', [
    'Anna Voss (person named direct statement on record) said <“The port is closed,”> <“The cranes have failed, and the ships are gone.”>',
  ]],
  ['“The port is closed,” Anna Voss said.\n\nThe town has two cranes. “They have failed, and the ships are gone for good,” it was heard on the quay.', [
    'Anna Voss (person named direct statement on record) said <“The port is closed,”>',
    'unnamed (unknown direct statement) - <“They have failed, and the ships are gone for good,”>',
  ]],
  ['The widow said the house was sold. The monk said it was not. She told the court that he lied.', [
    'widow (person indirect statement on record) said <the house was sold>',
    'monk (person indirect statement on record) said <it was not>',
    'widow (person indirect statement on record) told <that he lied>',
  ]],
  ['The committee said the vote would wait. Its members said the paper was lost.', [
    'committee (organization indirect statement on record) said <the vote would wait>',
    'Its members (group indirect statement) said <the paper was lost>',
  ]],
  ['The ministry said that the Herald had reported that Renner believed the port was lost.', [
    'ministry (government indirect statement on record) said <that the Herald had reported that Renner believed the port was lost>',
    '> Herald (media indirect statement on record) had reported <that Renner believed the port was lost>',
    '> > Renner (person named indirect belief) believed <the port was lost>',
  ]],
  ['“Renner said the port was ‘a ruin’ and left,” said Voss.', [
    'Voss (person named direct statement on record) said <“Renner said the port was ‘a ruin’ and left,”>',
    '> Renner (person named mixed statement on record) said <the port was ‘a ruin’ and left>',
  ]],
  ['“We are done,” said Voss. “I think so.”', [
    'Voss (person named direct statement on record) said <“We are done,”> <“I think so.”>',
  ]],
  ['“My view is that we are done,” said Renner, “and I believe Voss knows it.”', [
    'Renner (person named direct statement on record) said <“My view is that we are done,”> <“and I believe Voss knows it.”>',
    '> Voss (person named indirect belief endorsing) knows <it>',
  ]],
  ['Voss has long said that the port should close.', [
    'Voss (person named indirect statement on record) has long said <that the port should close>',
  ]],
  ['Voss will say on Monday that the port is closed.', [
    'Voss (person named indirect statement on record) will say <that the port is closed>',
  ]],
  ['The port had been closed by Voss, officials said in a statement.', [
    'officials (government indirect statement) said in a statement <The port had been closed by Voss>',
  ]],
  ['“It is closed,” the statement read.', [
    'statement (document direct statement on record) read <“It is closed,”>',
  ]],
  ['“It is closed!” cried one of the men.', [
    'one of the men (person direct statement) cried <“It is closed!”>',
  ]],
  ['“It is closed,” read a sign on the gate.', [
    'sign on the gate (document direct statement on record) read <“It is closed,”>',
  ]],
  ['Voss said the port was closed, adding that the cranes had failed.', [
    'Voss (person named indirect statement on record) said <the port was closed>',
    'Voss (person named indirect statement on record) adding <that the cranes had failed>',
  ]],
  ['Voss left the room, saying the port was closed.', [
    'Voss (person named indirect statement on record) saying <the port was closed>',
  ]],
  ['Saying the port was closed, Voss left the room.', [
    'Voss (person named indirect statement on record) Saying <the port was closed>',
  ]],
  ['The clock said ten.', []],
  ['Voss, according to Renner, has sold the port.', [
    'Renner (person named indirect statement on record) according to <Voss> <has sold the port>',
  ]],
  ['To hear Renner tell it, the port was never his.', [
    'Renner (person named indirect statement distancing on record) To hear Renner tell it <the port was never his>',
  ]],
  ["From Voss's point of view, the port was lost.", [
    "Voss (person named indirect belief) From Voss's point of view <the port was lost>",
  ]],
  ["Renner's fear of the sea is well known.", [
    'Renner (person named indirect belief) fear of <the sea>',
  ]],
  ['There is hope that the port will open.', [
    'unnamed (unknown indirect belief) There is hope <that the port will open>',
  ]],
  ['The hope is that the port will open.', [
    'unnamed (unknown indirect belief) The hope is <that the port will open>',
  ]],
  ['Voss doubts whether the port will open.', [
    'Voss (person named indirect belief) doubts <whether the port will open>',
  ]],
  ['Voss wondered if the port would open.', [
    'Voss (person named indirect belief) wondered <if the port would open>',
  ]],
  ['Voss knows that the port is closed.', [
    'Voss (person named indirect belief endorsing) knows <that the port is closed>',
  ]],
  ['Voss is expected to resign.', [
    'unnamed (unknown indirect belief) is expected <Voss> <to resign>',
  ]],
  ['Voss is accused of selling the port.', [
    'unnamed (unknown indirect statement) is accused of <Voss> <selling the port>',
  ]],
  ['Voss has been called a liar.', [
    'unnamed (unknown indirect statement) has been called <Voss> <a liar>',
  ]],
  ['In the words of Voss, the port is lost.', [
    'Voss (person named indirect statement on record) In the words of <the port is lost>',
  ]],
  ['Reportedly, the port closed in May.', [
    'unnamed (unknown indirect statement distancing) Reportedly <the port closed in May>',
  ]],
  ['The port reportedly closed in May.', [
    'unnamed (unknown indirect statement distancing) reportedly <The port> <closed in May>',
  ]],
  ['The port, as Voss put it, is a ruin.', [
    'Voss (person named indirect statement on record) as Voss put it <The port> <is a ruin>',
  ]],
  ['Per the report, the port is closed.', [
    'report (document indirect statement on record) Per <the port is closed>',
  ]],
  ['According to plan, the port closed.', []],
  ["Voss's argument is that the port is lost.", [
    'Voss (person named indirect statement on record) argument is <that the port is lost>',
  ]],
  ['A statement by Voss said the port was lost.', [
    'statement by Voss (document indirect statement on record) said <the port was lost>',
  ]],
  ['Residents have fears that the port will close.', [
    'Residents (group indirect belief) have fears <that the port will close>',
  ]],
  ['Voss gave a warning that the port would close.', [
    'Voss (person named indirect statement on record) gave a warning <that the port would close>',
  ]],
  ['There is no evidence that the port was sold.', [
    'unnamed (unknown indirect statement) There is no evidence <that the port was sold>',
  ]],
  ['Voss had no doubt that the port was lost.', [
    'Voss (person named indirect belief) had no doubt <that the port was lost>',
  ]],
  ['Voss was aware that the port was closed.', [
    'Voss (person named indirect belief endorsing) was aware <that the port was closed>',
  ]],
  ['Voss is confident that the port will open.', [
    'Voss (person named indirect belief) is confident <that the port will open>',
  ]],
  ['Voss was quoted as saying the port was closed.', [
    'Voss (person named indirect statement on record) was quoted as saying <the port was closed>',
  ]],
  ['Voss was heard to say that the port was closed.', [
    'Voss (person named indirect statement on record) was heard to say <that the port was closed>',
  ]],
  ['It was reported that the port was closed.', [
    'unnamed (unknown indirect statement) was reported <that the port was closed>',
  ]],
  ['It was announced on Monday that the port was closed.', [
    'unnamed (unknown indirect statement) was announced <that the port was closed>',
  ]],
  ['Voss told the Herald: “The port is closed.”', [
    'Voss (person named direct statement on record) told <“The port is closed.”>',
  ]],
  ['“The port,” Voss said, “is closed.”', [
    'Voss (person named direct statement on record) said <“The port,”> <“is closed.”>',
  ]],
  ['“It is closed,” said Voss. She left at noon.', [
    'Voss (person named direct statement on record) said <“It is closed,”>',
  ]],
  ['“Closed!” the crowd shouted.', [
    'crowd (group direct statement) shouted <“Closed!”>',
  ]],
  ['“It is closed,” Voss said, and Renner nodded.', [
    'Voss (person named direct statement on record) said <“It is closed,”>',
  ]],
  ['Voss says: “It is closed. We wait.” Then she leaves.', [
    'Voss (person named direct statement on record) says <“It is closed. We wait.”>',
  ]],
  ['Voss described Renner as “a fool” and “a liar.”', [
    'Voss (person named mixed statement on record) described <Renner as “a fool” and “a liar.”>',
  ]],
  ["Renner's “plan” failed.", []],
  ['Voss said in May that the port was closed and, in June, that it was sold.', [
    'Voss (person named indirect statement on record) said <that the port was closed and, in June, that it was sold>',
  ]],
  ['Voss agreed to sell the port.', [
    'Voss (person named indirect intention on record) agreed <to sell the port>',
  ]],
  ['Voss agreed with Renner that the port was lost.', [
    'Voss (person named indirect statement on record) agreed <that the port was lost>',
  ]],
  ['Voss offered to sell the port.', [
    'Voss (person named indirect intention on record) offered <to sell the port>',
  ]],
  ['Voss threatened to close the port.', [
    'Voss (person named indirect intention on record) threatened <to close the port>',
  ]],
  ['Voss hinted at a sale of the port.', [
    'Voss (person named indirect statement on record) hinted at <a sale of the port>',
  ]],
  ['Voss complained about the cost.', [
    'Voss (person named indirect statement on record) complained about <the cost>',
  ]],
  ['Voss asked Renner to leave.', [
    'Voss (person named indirect statement on record) asked <Renner to leave>',
  ]],
  ['Voss asked Renner why the port was closed.', [
    'Voss (person named indirect statement on record) asked <why the port was closed>',
  ]],
  ['Voss asked for help.', [
    'Voss (person named indirect statement on record) asked for <help>',
  ]],
  ['Voss wants the port closed.', [
    'Voss (person named indirect intention) wants <the port closed>',
  ]],
  ['Voss wants Renner to close the port.', [
    'Voss (person named indirect intention) wants <Renner to close the port>',
  ]],
  ['Voss intends to close the port.', [
    'Voss (person named indirect intention) intends <to close the port>',
  ]],
  ['Voss decided to close the port.', [
    'Voss (person named indirect intention on record) decided <to close the port>',
  ]],
  ['Voss supports the sale.', [
    'Voss (person named indirect belief) supports <the sale>',
  ]],
  ['Voss opposes the sale of the port.', [
    'Voss (person named indirect belief) opposes <the sale of the port>',
  ]],
  ['Voss dismissed the report as a lie.', [
    'Voss (person named indirect statement on record) dismissed <the report as a lie>',
  ]],
  ['Voss acknowledged that the port was lost.', [
    'Voss (person named indirect statement endorsing on record) acknowledged <that the port was lost>',
  ]],
  ['Voss insisted: the port was never hers.', [
    'Voss (person named indirect statement distancing on record) insisted <the port was never hers.>',
  ]],
  ['Voss, said Renner, is a liar.', [
    'Renner (person named indirect statement on record) said <Voss> <is a liar>',
  ]],
  ['But Voss said the port was closed.', [
    'Voss (person named indirect statement on record) said <the port was closed>',
  ]],
  ['Voss also said the port was closed.', [
    'Voss (person named indirect statement on record) also said <the port was closed>',
  ]],
  ['Voss then said, “It is closed.”', [
    'Voss (person named direct statement on record) then said <“It is closed.”>',
  ]],
  ['Some 40 percent of voters say the port is lost.', [
    'Some 40 percent of voters (group indirect statement) say <the port is lost>',
  ]],
  ['A majority of those asked said the port was lost.', [
    'majority of those asked (group indirect statement) said <the port was lost>',
  ]],
  ['The minister of fisheries said the port was lost.', [
    'minister of fisheries (person indirect statement on record) said <the port was lost>',
  ]],
  ['Lawmakers on the committee said the port was lost.', [
    'Lawmakers on the committee (government indirect statement) said <the port was lost>',
  ]],
  ["Voss's aides say she knew that the port was lost.", [
    "Voss's aides (group indirect statement) say <she knew that the port was lost>",
    '> she (person indirect belief endorsing) knew <that the port was lost>',
  ]],
  ['“No,” he said, “it is lost.” “Yes,” she said.', [
    'he (person direct statement on record) said <“No,”> <“it is lost.”>',
    'she (person direct statement on record) said <“Yes,”>',
  ]],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

/** Source, what kind it is, whether it is named, and whether it speaks on record. */
const sources: [string, string, boolean, boolean | null][] = [
  ['The spokesman', 'organization', false, true],
  ['A spokesman for the ministry', 'government', false, true],
  ['Officials', 'government', false, null],
  ['The officials', 'government', false, null],
  ['Three officials', 'government', false, null],
  ['A police officer', 'person', false, null],
  ['Police', 'government', false, true],
  ['The court', 'government', false, true],
  ['A judge', 'person', false, null],
  ['The judges', 'government', false, true],
  ['Prosecutors', 'government', false, null],
  ['The mayor', 'person', false, true],
  ['Two mayors', 'government', false, null],
  ['An aide to the mayor', 'person', false, null],
  ["The mayor's office", 'government', false, true],
  ['The company', 'organization', false, true],
  ['A company official', 'organization', false, null],
  ["The company's lawyer", 'person', false, true],
  ['A teacher', 'person', false, null],
  ['Teachers', 'group', false, null],
  ['A nurse at the clinic', 'person', false, null],
  ['The crowd', 'group', false, null],
  ['The jury', 'group', false, null],
  ['The public', 'group', false, null],
  ['Half of the voters', 'group', false, null],
  ['Someone', 'unknown', false, null],
  ['Many', 'unknown', false, null],
  ['Critics', 'group', false, null],
  ['Experts', 'group', false, null],
  ['Analysts', 'group', false, null],
  ['An analyst at Norvik Bank', 'person', false, null],
  ['The bank', 'organization', false, true],
  ['The newspaper', 'media', false, true],
  ['The Halland Herald', 'media', true, true],
  ['The broadcaster', 'media', false, true],
  ['The website', 'media', false, true],
  ['The post', 'document', false, true],
  ['The report', 'document', false, true],
  ['The study', 'document', false, true],
  ['The letter', 'document', false, true],
  ['A survey of voters', 'document', false, true],
  ['The verdict', 'document', false, true],
  ['Court documents', 'document', false, true],
  ['The email', 'document', false, true],
  ['Sources', 'anonymous', false, false],
  ['A source in the ministry', 'anonymous', false, false],
  ['Insiders', 'anonymous', false, false],
  ['An unnamed aide', 'anonymous', false, false],
  ['An anonymous caller', 'anonymous', false, false],
  ['A man who declined to be named', 'anonymous', false, false],
  ['A man close to the family', 'anonymous', false, false],
  ['A witness', 'person', false, null],
  ['Witnesses', 'group', false, null],
  ['The witness, Mara Holt,', 'person', true, true],
  ['Mara Holt', 'person', true, true],
  ['Judge Holt', 'person', true, true],
  ['Dr Mara Holt', 'person', true, true],
  ['Mayor Mara Holt', 'person', true, true],
  ['The mayor, Mara Holt,', 'person', true, true],
  ["Mara Holt's lawyer", 'person', false, true],
  ['Her lawyer', 'person', false, true],
  ['His lawyer, Bo Renk,', 'person', true, true],
  ['France', 'government', true, true],
  ['Paris', 'government', true, true],
  ['The French', 'government', true, true],
  ['The French government', 'government', true, true],
  ['NATO', 'organization', true, true],
  ['The UN', 'organization', true, true],
  ['The Norvik Institute', 'organization', true, true],
  ['Norvik University', 'organization', true, true],
  ['The Ministry of Fisheries', 'government', true, true],
  ['The Fisheries Department', 'government', true, true],
  ['The Norvik Times', 'media', true, true],
  ['The Norvik News Agency', 'media', true, true],
  ['The Green Party', 'organization', true, true],
  ['The party', 'organization', false, true],
  ['Democrats', 'group', true, true],
  ['A senator', 'person', false, null],
  ['The Senate', 'government', true, true],
  ['The farmers', 'group', false, null],
  ["Farmers' unions", 'organization', false, true],
  ['The union', 'organization', false, true],
  ['Rebels', 'organization', false, true],
  ['The militia', 'organization', false, true],
  ['His mother', 'person', false, true],
  ['The widow', 'person', false, true],
  ['The boy', 'person', false, true],
  ['The lawyers for the family', 'group', false, null],
  ['The two men', 'group', false, null],
  ['Some residents', 'group', false, null],
  ['Most people', 'group', false, null],
  ['The watchdog', 'government', false, true],
  ['The agency', 'organization', false, true],
  ['A government report', 'document', false, true],
  ['A Kremlin official', 'government', false, null],
  ['The Kremlin', 'government', true, true],
  ['People with knowledge of the plan', 'anonymous', false, false],
  ['A soldier, who spoke anonymously,', 'anonymous', false, false],
  ['The official, speaking on the record,', 'person', false, true],
];

describe('a name that may be of a paper', () => {
  it.each([
    ['The Norvik Star reported that the port was shut.', true],
    ['The Norvik Argus said that the port was shut.', true],
    ['The Norvik Herald said that the port was shut.', true],
    ['The Norvik Express said that the port was shut.', false],
    ['Norvik Express said that profits had fallen.', false],
    ['Norvik Standard said that profits had fallen.', false],
    ['The Citizen Advocate said that the rent was too high.', false],
  ])('%s', (text, isMedia) => {
    const { attributions, voices } = analyzer.analyze(text);
    expect(voices.find(({ id }) => id === attributions[0]!.voice)!.kind === 'media').toBe(isMedia);
  });
});

it('gives a run of open quotations to who takes it up at its end, in order', () => {
  expect(readings('“The boats were gone by noon.\n\n“The nets were gone by dusk.\n\n“We left on the last tram,” Ada Roy said.')).toEqual([
    'Ada Roy (person named direct statement on record) said <“The boats were gone by noon.> <“The nets were gone by dusk.> <“We left on the last tram,”>',
  ]);
});

describe('an orphan quotation', () => {
  it.each([
    ['Paul Renner shook his head. “It was never about money.”', 'Paul Renner'],
    ['Ada Roy waved at the crowd. “He was a fool and I told them so.”', 'Ada Roy'],
    ['Ada Roy was killed on Monday. “She never hurt a soul in her life.”', 'unnamed'],
    ['Ada Roy was hit by a tram. “I saw it from my window.”', 'unnamed'],
    ['Ada Roy died on Monday. “I saw it from my window.”', 'unnamed'],
    ['Ada Roy has disappeared. “We looked in every house.”', 'unnamed'],
    ['Ada Roy ran the bakery. “She knew us all by name.”', 'unnamed'],
    ['Ada Roy ran the bakery. “Ada Roy knew us all by name.”', 'unnamed'],
    ['Ada Roy was angry. “You could see that she had wept.”', 'unnamed'],
  ])('%s', (text, name) => {
    const { attributions, voices } = analyzer.analyze(text);
    const last = attributions.find(({ parent, mode }) => parent === null && mode !== 'indirect')!;
    expect(voices.find(({ id }) => id === last.voice)!.name).toBe(name);
  });
});

describe('a source', () => {
  it.each(sources)('%s', (source, kind, named, onRecord) => {
    const { attributions, voices } = analyzer.analyze(`${source} said the road was open.`);
    const first = attributions[0]!;
    const voice = voices.find(({ id }) => id === first.voice)!;
    expect([voice.kind, voice.named, first.onRecord]).toEqual([kind, named, onRecord]);
  });
});
