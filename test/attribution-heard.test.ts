/** Who is heard again, who speaks with whom, who speaks in whose words, and whose quotation marks are whose; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './fixtures/marked.ts';
import { readings } from './fixtures/readings.ts';

const sentences = [
  '<“I think the vote was bought,”> [Renner] {said}. <“I believe they will buy the next.”>',
  '<“My view is that the vote was bought,”> [Renner] {said}.',
  '[Renner] {would like} <the licence back>.',
  '[Renner] {likes} <the licence>.',
  '[Renner] {prefers} <to wait>.',
  '[Renner] {prefers} <tea>.',
  '<“They came at night,”> [he] {remembers}.',
  '[He] {remembers} <that they came at night>.',
  '[Renner] {believes} <“the vote was bought”>.',
  '<“The vote was bought,”> [Renner] {believes}.',
  '[Both Lund and Halland] {said} <they would pay>.',
  '[The mayor and the police] {said} <they would pay>.',
  '[The king of Lund and Halland] {said} <he would pay>.',
  '[Ann Lee, a nurse and writer], {said} <she would pay>.',
  '[The founder and his partners] {said} <they would pay>.',
  '[A mother and daughter] {said} <they would pay>.',
  '[The mayor, the police and the union] all {said} <they would pay>.',
  '[Either the mayor or the police] {said} <it would rain>.',
  '[Ada Roy, along with Paul Renner and his son], {said} <she would pay>.',
  '[The Department of Trade and Industry] {said} <it would pay>.',
  '[Doctors and nurses] {said} <they would strike>.',
  '[Teachers, nurses and drivers] {said} <they would strike>.',
  '[France and Germany] {said} <they would pay>.',
  'A French and [a German minister] {said} <they would pay>.',
  '[U.S. and South Korean officials] {said} <they would pay>.',
  '[The ministry and the bank] {denied} <it>.',
  '[The hotel and its owner] {denied} <it>.',
  '<“We in Norway know the sea,”> {said} [Kari Lund, the minister]. <“Our ships are safe.”>',
  'Brandt Shipping lost two boats. <“Our crews are safe,”> [the company] {said}.',
  '<“I lost my boat,”> {said} [Ada Roy]. <“We all did.”>',
  'Ada Roy is the chief executive of Brandt Shipping. <“We lost two boats,”> [she] {said}.',
  '[Ada Roy] {said} <“we” had lost two boats>.',
  '[Ada Roy] {said} <we had lost two boats>.',
  'We spoke to Ada Roy in May. [She] {said} <our paper was wrong>.',
  '<“The US and us are friends,”> {said} [Ada Roy of the Green Party].',
  'Paul Renner was there. <“He is a liar,”> {said} [Omar Haddad].',
  'Paul Renner was there. [Omar Haddad] {said} <he was “a liar who robbed him”>.',
  'Mine owners met in Lund. <“The mine is mine,”> {said} [Paul Renner].',
  '[Voss] {said:} <“The port is safe. We checked it ourselves.”> Renner was not there.',
  '[He] {said} <the mayor was “a fool”>.',
  '[He] {said} <the mayor was a fool, “and a liar” besides>.',
  '[He] {spoke of} <“peace in our time”>.',
  '[He] {called for} <“peace in our time”>.',
  '<He was hit by “a stray dog”>, [the police] {said}.',
  'The so-called [experts] {claim} <that the much-praised plan will fail>.',
  '[The Daily Message] {said} <the plan would fail>.',
  "{In [the mayor]'s view}, <the plan is a success>.",
  '[She] {claims} <she saw the claims>.',
  '{Claims} <that the plan failed> are false.',
  '<He> {is reported} <to have left>.',
  '<He> {allegedly} <left>.',
  '[She] {is opposed to} <the plan>.',
  '[He] {complained bitterly about} <the plan>.',
  '[He] {pointed to} <a flaw in the plan>.',
  'Funeral: The service will be held on Monday.',
  "<'The plan will fail,'> [she] {said}. <'It's too dear for the workers' union.'>",
  "[She] {said} <the plan's “only friend” was the mayor’s wife>.",
  `[He] {said}, <"She told me 'no' and left.">`,
  `[He] {called} <it "the 'plan' of a fool">.`,
  `[He] stood 6'2" tall and {called} <the plan "a joke">.`,
  'The plan (<“a joke,”> {says} [Voss]) will fail.',
  '<„No,“> {said} [Voss].',
  '“Why” is the word he used.',
  '<“The first rule,”> [Voss] {said}, <“is ‘never lend’; the second is ‘never borrow’.”>',
  '“One,” “two” and “three” are numbers.',
  "<''The plan will fail,''> [she] {said}. <''It is too dear.''>",
  "<``The plan will fail,''> [she] {said}.",
  '<‘The plan will fail,’> [she] {said}, <‘and the dogs’ home will shut.’>',
  '[Fans all over the country] {said} <they would come>.',
  '[Ada Roy and Paul Renner, who own the mill], {said} <they would pay>.',
  'The captain {was asked by} [the court] <whether he had slept>.',
  '<Renner> {was accused by} [two clerks] <of taking bribes>.',
  'Voters {were urged by} [the mayor] <to stay at home>.',
  'The captain {was told by} [the pilot] <to wait>.',
  '<The firm> {was criticised by} [the union] <as greedy>.',
  'A {claim} by [the firm] <that no one was hurt> turned out to be false.',
  'The {fear} among [farmers] <that the dam would break> was real.',
  'The {allegation} by [two former clerks] <that money was missing> is being looked into.',
];

describe('one speaker', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(unmarked(sentence))).toBe(sentence);
  });
});

const passages: [string, string[]][] = [
  ['A diplomat said that Falk was ill. She added that he would not come.', [
    'diplomat (person indirect statement) said <that Falk was ill>',
    'diplomat (person indirect statement) added <that he would not come>',
  ]],
  ['A diplomat said that Ines Falk was ill. She added that the talks would wait.', [
    'diplomat (person indirect statement) said <that Ines Falk was ill>',
    'diplomat (person indirect statement) added <that the talks would wait>',
  ]],
  ['A woman in the crowd said the mayor had left. She said he had taken the train.', [
    'woman (person indirect statement) said <the mayor had left>',
    'woman (person indirect statement) said <he had taken the train>',
  ]],
  ['A man in the crowd said the mayor had left. She had taken the train, he added.', [
    'man (person indirect statement) said <the mayor had left>',
    'man (person indirect statement) added <She had taken the train>',
  ]],
  ['Two sources said the bank had failed. One said the chairman knew.', [
    'Two sources (anonymous indirect statement off record) said <the bank had failed>',
    'one of Two sources (anonymous indirect statement off record) said <the chairman knew>',
  ]],
  ['Two sources said the bank had failed.\n\nOne said the chairman knew.', [
    'Two sources (anonymous indirect statement off record) said <the bank had failed>',
    'one of Two sources (anonymous indirect statement off record) said <the chairman knew>',
  ]],
  ['Gena Falk said the roof fell in. The brigade came late, Falk said.', [
    'Gena Falk (person named indirect statement on record) said <the roof fell in>',
    'Gena Falk (person named indirect statement on record) said <The brigade came late>',
  ]],
  ['Gena Falk said the roof fell in. Halk said the brigade came late.', [
    'Gena Falk (person named indirect statement on record) said <the roof fell in>',
    'Halk (person named indirect statement on record) said <the brigade came late>',
  ]],
  ['An official at the ministry said the pact was dead. The official said it would be signed by nobody.', [
    'official (government indirect statement) said <the pact was dead>',
    'official (government indirect statement on record) said <it would be signed by nobody>',
  ]],
  ['An official at the ministry said the pact was dead. A second official said it was alive.', [
    'official at the ministry (government indirect statement) said <the pact was dead>',
    'second official (anonymous indirect statement) said <it was alive>',
  ]],
  ['The Halland News Agency said the pact was dead. The agency did not say how it knew.', [
    'Halland News Agency (media named indirect statement on record) said <the pact was dead>',
    'Halland News Agency (media named indirect statement on record) did not say <how it knew>',
  ]],
  ['Brandt Motors said the plant would shut. The company blamed the price of steel.', [
    'Brandt Motors (organization named indirect statement on record) said <the plant would shut>',
    'Brandt Motors (organization named indirect statement on record) blamed <the price of steel>',
  ]],
  ['Brandt Motors said the plant would shut. The bank said it would lend no more.', [
    'Brandt Motors (organization named indirect statement on record) said <the plant would shut>',
    'bank (organization indirect statement on record) said <it would lend no more>',
  ]],
  ['Judge Mara Holt said the plant must shut. The judge gave the firm a week. The judge said the law was plain.', [
    'Mara Holt (person named indirect statement on record) said <the plant must shut>',
    'Mara Holt (person named indirect statement on record) said <the law was plain>',
  ]],
  ['Lund and Halland said they agreed. They said the pact would be signed in May.', [
    'Lund and Halland (group named indirect statement on record) said <they agreed>',
    'Lund and Halland (group named indirect statement on record) said <the pact would be signed in May>',
  ]],
  ['Lund and Halland said they agreed.\n\nThey said the pact would be signed in May.', [
    'Lund and Halland (group named indirect statement on record) said <they agreed>',
    'Lund and Halland (group named indirect statement on record) said <the pact would be signed in May>',
  ]],
  ['The drivers said they had not been paid. They said the firm had lied to them.', [
    'drivers (group indirect statement) said <they had not been paid>',
    'drivers (group indirect statement) said <the firm had lied to them>',
    '> firm (organization indirect statement distancing on record) had lied to <them>',
  ]],
  ['The drivers said they had not been paid.\n\nThey said the firm had lied to them.', [
    'drivers (group indirect statement) said <they had not been paid>',
    'drivers (group indirect statement) said <the firm had lied to them>',
    '> firm (organization indirect statement distancing on record) had lied to <them>',
  ]],
  ['The council said the road was safe. It said the bridge was not.', [
    'council (government indirect statement on record) said <the road was safe>',
    'council (government indirect statement on record) said <the bridge was not>',
  ]],
  ['The council said the road was safe.\n\nIt said the bridge was not.', [
    'council (government indirect statement on record) said <the road was safe>',
    'council (government indirect statement on record) said <the bridge was not>',
  ]],
  ['Ada Roy said the road was safe. Paul Renner said the bridge was not. She said he was wrong.', [
    'Ada Roy (person named indirect statement on record) said <the road was safe>',
    'Paul Renner (person named indirect statement on record) said <the bridge was not>',
    'Ada Roy (person named indirect statement on record) said <he was wrong>',
  ]],
  ['Ada Roy said the road was safe. Paul Renner said the bridge was not. He said she was wrong.', [
    'Ada Roy (person named indirect statement on record) said <the road was safe>',
    'Paul Renner (person named indirect statement on record) said <the bridge was not>',
    'Paul Renner (person named indirect statement on record) said <she was wrong>',
  ]],
  ['The priest said the road was safe. The nun said it was not. He said that God would decide.', [
    'priest (person indirect statement on record) said <the road was safe>',
    'nun (person indirect statement on record) said <it was not>',
    'priest (person indirect statement on record) said <that God would decide>',
  ]],
  ['The priest said the road was safe. The nun said it was not. She said that God would decide.', [
    'priest (person indirect statement on record) said <the road was safe>',
    'nun (person indirect statement on record) said <it was not>',
    'nun (person indirect statement on record) said <that God would decide>',
  ]],
  ['The policewoman said the road was safe. He said it was not.', [
    'policewoman (person indirect statement on record) said <the road was safe>',
    'he (person indirect statement on record) said <it was not>',
  ]],
  ['The fisherman said the sea was calm. She said it was not.', [
    'fisherman (person indirect statement on record) said <the sea was calm>',
    'she (person indirect statement on record) said <it was not>',
  ]],
  ['The spokeswoman said the sea was calm. She did not say for how long. “It will turn,” she said.', [
    'spokeswoman (organization indirect statement on record) said <the sea was calm>',
    'spokeswoman (organization direct statement on record) said <“It will turn,”>',
  ]],
  ['The grandmother said the sea was calm. The grandfather said it was rough. She told him to look again, she said.', [
    'grandmother (person indirect statement on record) said <the sea was calm>',
    'grandfather (person indirect statement on record) said <it was rough>',
    '> grandmother (person indirect statement on record) told <him to look again>',
    'grandmother (person indirect statement on record) said <She told him to look again>',
  ]],
  ['His wife said the sea was calm. His son said it was rough. She said the boy was a fool.', [
    'His wife (person indirect statement on record) said <the sea was calm>',
    'His son (person indirect statement on record) said <it was rough>',
    'His wife (person indirect statement on record) said <the boy was a fool>',
  ]],
  ['The king said the sea was calm. The queen said it was rough. He said she should look again.', [
    'king (person indirect statement on record) said <the sea was calm>',
    'queen (person indirect statement on record) said <it was rough>',
    'king (person indirect statement on record) said <she should look again>',
  ]],
  ['Sources said the bank had failed. They said the chairman knew.', [
    'Sources (anonymous indirect statement off record) said <the bank had failed>',
    'Sources (anonymous indirect statement off record) said <the chairman knew>',
  ]],
  ['A source said the bank had failed. The source said the chairman knew.', [
    'source (anonymous indirect statement off record) said <the bank had failed>',
    'source (anonymous indirect statement off record) said <the chairman knew>',
  ]],
  ['A source said the bank had failed. He said the chairman knew.', [
    'source (anonymous indirect statement off record) said <the bank had failed>',
    'source (anonymous indirect statement off record) said <the chairman knew>',
  ]],
  ['Idris Vell, the chairman of the bank, said no money was missing. The chairman said the clerks had lied.', [
    'Idris Vell (person named indirect statement on record) said <no money was missing>',
    'Idris Vell (person named indirect statement on record) said <the clerks had lied>',
  ]],
  ['Idris Vell said no money was missing. His clerks said he had lied. His words, they said, were worth nothing.', [
    'Idris Vell (person named indirect statement on record) said <no money was missing>',
    'Idris Vell’s clerks (group indirect statement) said <he had lied>',
    'Idris Vell’s clerks (group indirect statement) said <His words> <were worth nothing>',
  ]],
  ['Renner told the court that he thinks that I know the thief.', [
    'Renner (person named indirect statement on record) told <that he thinks that I know the thief>',
    '> Renner (person named indirect belief) thinks <that I know the thief>',
  ]],
  ['Renner agreed to meet the envoy. Vell offered to pay for the trip.', [
    'Renner (person named indirect intention on record) agreed <to meet the envoy>',
    'Vell (person named indirect intention on record) offered <to pay for the trip>',
  ]],
  ['Renner threatened to sue the paper. Renner threatened that he would sue.', [
    'Renner (person named indirect intention on record) threatened <to sue the paper>',
    'Renner (person named indirect statement on record) threatened <that he would sue>',
  ]],
  ['The Herald said Renner had told the court that Vell believes the vote was bought.', [
    'Herald (media indirect statement on record) said <Renner had told the court that Vell believes the vote was bought>',
    '> Renner (person named indirect statement on record) had told <that Vell believes the vote was bought>',
    '> > Vell (person named indirect belief) believes <the vote was bought>',
  ]],
  ['“We lost two boats,” said a spokesman for Brandt Shipping. “Our crews are safe, and I thank them.”', [
    'spokesman for Brandt Shipping (organization direct statement on record) said <“We lost two boats,”> <“Our crews are safe, and I thank them.”>',
    '> spokesman for Brandt Shipping (organization indirect statement on record) thank <them>',
  ]],
  ['Paul Renner said: “My wife told me, ‘I will leave you.’ I laughed.”', [
    'Paul Renner (person named direct statement on record) said: <“My wife told me, ‘I will leave you.’ I laughed.”>',
    '> My wife (person mixed statement on record) told <me, ‘I will leave you.’>',
  ]],
  ['NATO said its ships were near. “Ours are the best,” it said.', [
    'NATO (organization named indirect statement on record) said <its ships were near>',
    'NATO (organization named direct statement on record) said <“Ours are the best,”>',
  ]],
  ['“The mayor told me it was a mistake and wept,” said Voss.', [
    'Voss (person named direct statement on record) said <“The mayor told me it was a mistake and wept,”>',
    '> mayor (person indirect statement on record) told <it was a mistake and wept>',
  ]],
  ['Voss said the mayor had called it “a mistake”.', [
    'Voss (person named indirect statement on record) said <the mayor had called it “a mistake”>',
    '> mayor (person mixed statement on record) had called <it “a mistake”>',
  ]],
  ['Voss said that “the mayor believes the port is safe” and that it is not.', [
    'Voss (person named mixed statement on record) said <that “the mayor believes the port is safe” and that it is not>',
    '> mayor (person indirect belief) believes <the port is safe>',
  ]],
  ['VOSS: The mayor said, “It is safe.”', [
    'VOSS (person named block statement on record) : <The mayor said, “It is safe.”>',
    '> mayor (person direct statement on record) said <“It is safe.”>',
  ]],
  ['The Herald reported that the union said that the firm claimed that the mine was safe.', [
    'Herald (media indirect statement on record) reported <that the union said that the firm claimed that the mine was safe>',
    '> union (organization indirect statement on record) said <that the firm claimed that the mine was safe>',
    '> > firm (organization indirect statement distancing on record) claimed <that the mine was safe>',
  ]],
  ['Voss said the union believed the mine was safe, and Renner said it was not.', [
    'Voss (person named indirect statement on record) said <the union believed the mine was safe>',
    '> union (organization indirect belief) believed <the mine was safe>',
    'Renner (person named indirect statement on record) said <it was not>',
  ]],
  ['“I was told,” said Voss, “that the mayor said it was safe.”', [
    'Voss (person named direct statement on record) said <“I was told,”> <“that the mayor said it was safe.”>',
    '> mayor (person indirect statement on record) said <it was safe>',
  ]],
  ['“Go,” said the man. “Stay,” said the woman. “Wait,” said the child.', [
    'man (person direct statement on record) said <“Go,”>',
    'woman (person direct statement on record) said <“Stay,”>',
    'child (person direct statement on record) said <“Wait,”>',
  ]],
  ['He pointed out a flaw. He pointed out that the plan had a flaw.', [
    'he (person indirect statement endorsing on record) pointed out <a flaw>',
    'he (person indirect statement endorsing on record) pointed out <that the plan had a flaw>',
  ]],
  ['Vell: The plan is dear.\n\nRenner: It is cheap.\n\nLater Vell and Renner left together.', [
    'Vell (person named block statement on record) : <The plan is dear.>',
    'Renner (person named block statement on record) : <It is cheap.>',
  ]],
  ['The Minister spoke of it.\n\nMINISTER: The plan will fail.', [
    'Minister (person indirect statement on record) spoke of <it>',
    'Minister (person block statement on record) : <The plan will fail.>',
  ]],
  ['“The plan will fail,” she said.\n\n“It is too dear.”', [
    'she (person direct statement on record) said <“The plan will fail,”> <“It is too dear.”>',
  ]],
  ['“The plan will fail,” she said, “and the firm will fail too.\n\n“It is too dear.”', [
    'she (person direct statement on record) said <“The plan will fail,”> <“and the firm will fail too.> <“It is too dear.”>',
  ]],
  ['"The plan will fail," she said. "It is too dear." He said "no".', [
    'she (person direct statement on record) said <"The plan will fail,"> <"It is too dear.">',
    'he (person direct statement on record) said <"no">',
  ]],
  ['“No”, said Voss. “Not today”, said Renner.', [
    'Voss (person named direct statement on record) said <“No”>',
    'Renner (person named direct statement on record) said <“Not today”>',
  ]],
  ['“Why?” he asked. “Because,” she said.', [
    'he (person direct statement on record) asked <“Why?”>',
    'she (person direct statement on record) said <“Because,”>',
  ]],
  ['He asked “why”, and she said “because”.', [
    'he (person direct statement on record) asked <“why”>',
    'she (person direct statement on record) said <“because”>',
  ]],
  ['Voss said, “The plan will fail.\n\n“It is too dear.\n\n“It is too late.”\n\nRenner laughed.', [
    'Voss (person named direct statement on record) said <“The plan will fail.> <“It is too dear.> <“It is too late.”>',
  ]],
  ['Voss said: “The plan will fail.\n\nIt is too dear.”\n\nRenner laughed.', [
    'Voss (person named direct statement on record) said: <“The plan will fail.> <It is too dear.”>',
  ]],
  ['She wrote that “[t]he plan” was “dead.”', [
    'she (person mixed statement on record) wrote <that “[t]he plan” was “dead.”>',
  ]],
  ['Rock ’n’ roll is dead, he said. ’Tis true, she said.', [
    'he (person indirect statement on record) said <Rock ’n’ roll is dead>',
    'she (person indirect statement on record) said <’Tis true>',
  ]],
  ['One witness said she saw the flames. Another said the roof fell in.', [
    'witness (person indirect statement) said <she saw the flames>',
    'another witness (person indirect statement) said <the roof fell in>',
  ]],
  ['A witness said the roof fell in. Another denied it.', [
    'witness (person indirect statement) said <the roof fell in>',
    'another witness (person indirect statement) denied <it>',
  ]],
  ['The Norvik Times said the plant would shut. The paper said the workers had been told.', [
    'Norvik Times (media named indirect statement on record) said <the plant would shut>',
    'Norvik Times (media named indirect statement on record) said <the workers had been told>',
  ]],
  ['The actress said the play was poor. They said it was good.', [
    'actress (person indirect statement on record) said <the play was poor>',
    'they (group indirect statement) said <it was good>',
  ]],
  ['Some said the paper was late. The paper said it was not.', [
    'some (unknown indirect statement) said <the paper was late>',
    'paper (document indirect statement on record) said <it was not>',
  ]],
];

describe('several speakers', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
