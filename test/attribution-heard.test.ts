/** Who is heard again, and who speaks with whom; for the form of a line see `fixtures/readings.ts`. */
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
  '[Ada Roy] {said} <the road was shut>. <“It is ice all the way.”> Nobody else was there.',
  '<The road is shut>, [a driver] {said}. <“It is ice all the way.”>',
  'Ada Roy, a nurse, and Paul Renner, a cook, met the mayor.',
  '[Lund, Halland and Norvik] {said} <they would come>.',
  '<Lund, Halland or Norvik will win>, [the Herald] {said}.',
  '[Ines Holt and her sons] {said} <they would come>.',
  '[A clerk and two guards] {said} <they would come>.',
  '[The bakers and the millers, who had met in May], {said} <they would come>.',
  '[The bakers and the millers (they had met in May)] {said} <they would come>.',
  '[Bakers or millers] {said} <they would come>.',
  "[The baker and the miller's wife] {said} <they would come>.",
  '[The baker and miller Omar Haddad] {said} <he would come>.',
  '[The church and the mosque, along with the school], {said} <they would help>.',
  '[The United States and the European Union] {said} <they would pay>.',
  '[The United Nations and Norvik] {said} <they would pay>.',
  '[Police and prosecutors] {said} <they would pay>.',
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
    'second official (person indirect statement) said <it was alive>',
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
    'sources (anonymous indirect statement off record) said <the bank had failed>',
    'sources (anonymous indirect statement off record) said <the chairman knew>',
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
  ['The drivers had met two envoys. Ada Roy and Paul Renner said they agreed. They said the pact would be signed.', [
    'Ada Roy and Paul Renner (group named indirect statement on record) said <they agreed>',
    'Ada Roy and Paul Renner (group named indirect statement on record) said <the pact would be signed>',
  ]],
  ['Two drivers said the road was shut. One said it had snowed.', [
    'Two drivers (group indirect statement) said <the road was shut>',
    'one of Two drivers (person indirect statement) said <it had snowed>',
  ]],
  ['A source said the road was shut. Another said it was open.', [
    'source (anonymous indirect statement off record) said <the road was shut>',
    'another source (anonymous indirect statement off record) said <it was open>',
  ]],
  ['Ada Roy wants to open the road. “It is ice all the way.” Nobody else was there.', [
    'Ada Roy (person named indirect intention) wants <to open the road>',
    'Ada Roy (person named direct statement on record) - <“It is ice all the way.”>',
  ]],
  ['The Lund Trades Council said the road was shut. The council said it would open in May.', [
    'Lund Trades Council (government named indirect statement on record) said <the road was shut>',
    'Lund Trades Council (government named indirect statement on record) said <it would open in May>',
  ]],
  ['The Halland Road Company said the road was shut. The company blamed the ice.', [
    'Halland Road Company (organization named indirect statement on record) said <the road was shut>',
    'Halland Road Company (organization named indirect statement on record) blamed <the ice>',
  ]],
  ['Norvik Radio said the road was shut. The broadcaster did not say why.', [
    'Norvik Radio (media named indirect statement on record) said <the road was shut>',
    'Norvik Radio (media named indirect statement on record) did not say <why>',
  ]],
  ['Brandt Motors said the plant would shut. The firm said it had no choice.', [
    'Brandt Motors (organization named indirect statement on record) said <the plant would shut>',
    'Brandt Motors (organization named indirect statement on record) said <it had no choice>',
  ]],
  ['Brandt Motors said the plant would shut. The union said it would strike. The firm said it had no choice.', [
    'Brandt Motors (organization named indirect statement on record) said <the plant would shut>',
    'union (organization indirect statement on record) said <it would strike>',
    'Brandt Motors (organization named indirect statement on record) said <it had no choice>',
  ]],
  ['Sigrid Hjelmqvist-Bane said the plant would shut. Hjelmqvist-Bane said it had no choice.', [
    'Sigrid Hjelmqvist-Bane (person named indirect statement on record) said <the plant would shut>',
    'Sigrid Hjelmqvist-Bane (person named indirect statement on record) said <it had no choice>',
  ]],
  ['Three witnesses said the car was red. They said it had not stopped.', [
    'witnesses (group indirect statement) said <the car was red>',
    'witnesses (group indirect statement) said <it had not stopped>',
  ]],
  ['An insider said the plant would shut. He said the owners had known. The owners said he was wrong.', [
    'insider (anonymous indirect statement off record) said <the plant would shut>',
    'insider (anonymous indirect statement off record) said <the owners had known>',
    'owners (group indirect statement) said <he was wrong>',
  ]],
  ['A businesswoman said the plant would shut. A fireman said it would not. He said she was wrong.', [
    'businesswoman (person indirect statement) said <the plant would shut>',
    'fireman (person indirect statement) said <it would not>',
    'fireman (person indirect statement) said <she was wrong>',
  ]],
  ['The boy said the dog had bitten him. His aunt said it was old. He said it was not the first time.', [
    'boy (person indirect statement on record) said <the dog had bitten him>',
    'His aunt (person indirect statement on record) said <it was old>',
    'boy (person indirect statement on record) said <it was not the first time>',
  ]],
  ['The girl said the dog had bitten her. Her uncle said it was old. She said it was not the first time.', [
    'girl (person indirect statement on record) said <the dog had bitten her>',
    'Her uncle (person indirect statement on record) said <it was old>',
    'girl (person indirect statement on record) said <it was not the first time>',
  ]],
  ['The monk said the bell was old. The abbess said it was not. He asked her to look.', [
    'monk (person indirect statement on record) said <the bell was old>',
    'abbess (person indirect statement on record) said <it was not>',
    'monk (person indirect statement on record) asked <her to look>',
  ]],
  ['His daughter said the bell was old. His brother said it was not. She said he knew nothing of bells.', [
    'His daughter (person indirect statement on record) said <the bell was old>',
    'His brother (person indirect statement on record) said <it was not>',
    'His daughter (person indirect statement on record) said <he knew nothing of bells>',
  ]],
  ['A father of two said the school was cold. A mother of three said it was warm. He said she had not been inside.', [
    'father (person indirect statement) said <the school was cold>',
    'mother (person indirect statement) said <it was warm>',
    'father (person indirect statement) said <she had not been inside>',
  ]],
  ['The pilot said the light was out. The firm said it was on. It said the pilot had been asleep.', [
    'pilot (person indirect statement on record) said <the light was out>',
    'firm (organization indirect statement on record) said <it was on>',
    'firm (organization indirect statement on record) said <the pilot had been asleep>',
  ]],
  ['The ministry said the light was out. The pilot said it was on. It said the pilot had been asleep.', [
    'ministry (government indirect statement on record) said <the light was out>',
    'pilot (person indirect statement on record) said <it was on>',
    'ministry (government indirect statement on record) said <the pilot had been asleep>',
  ]],
  ['The ministry said the light was out. They said the pilot had been asleep.', [
    'ministry (government indirect statement on record) said <the light was out>',
    'ministry (government indirect statement on record) said <the pilot had been asleep>',
  ]],
  ['The letter said the light was out. They said the pilot had been asleep.', [
    'letter (document indirect statement on record) said <the light was out>',
    'they (group indirect statement) said <the pilot had been asleep>',
  ]],
  ['“The light was out,” he said. “The pilot was asleep,” he said.', [
    'he (person direct statement on record) said <“The light was out,”>',
    'he (person direct statement on record) said <“The pilot was asleep,”>',
  ]],
  ['“The light was out,” Omar Haddad told the court. “I saw it,” he said. His brother shook his head.', [
    'Omar Haddad (person named direct statement on record) told <“The light was out,”>',
    'Omar Haddad (person named direct statement on record) said <“I saw it,”>',
  ]],
  ['Ada Roy said the light was out. Ada Roy, said the captain, was not on the bridge.', [
    'Ada Roy (person named indirect statement on record) said <the light was out>',
    'captain (person indirect statement on record) said <Ada Roy> <was not on the bridge>',
  ]],
  ['Two ministers said the light was out. The ministers said it was an old lamp.', [
    'ministers (government indirect statement) said <the light was out>',
    'ministers (government indirect statement) said <it was an old lamp>',
  ]],
  ['Some drivers said the light was out. Those drivers had been drinking, the police said.', [
    'Some drivers (group indirect statement) said <the light was out>',
    'police (government indirect statement on record) said <Those drivers had been drinking>',
  ]],
  ['“The light was out,” said the widow.\n\n“It had been out for days.”', [
    'widow (person direct statement on record) said <“The light was out,”> <“It had been out for days.”>',
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
