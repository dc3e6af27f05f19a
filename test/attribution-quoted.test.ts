/** Whose quotation marks are whose, who speaks in whose words, and whom “I” and “we” mean; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { marked, unmarked } from './fixtures/marked.ts';
import { readings } from './fixtures/readings.ts';

const sentences = [
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
  '[Voss] {said}: <“The port is safe. We checked it ourselves.”> Renner was not there.',
  '[He] {said} <the mayor was “a fool”>.',
  '[He] {said} <the mayor was a fool, “and a liar” besides>.',
  '[He] {spoke of} <“peace in our time”>.',
  '[He] {called for} <“peace in our time”>.',
  '<He was hit by “a stray dog”>, [the police] {said}.',
  '[The so-called experts] {claim} <that the much-praised plan will fail>.',
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
  '[The court and the ministry of the island] {said} <the fee was legal>.',
  '[The brewery and the hotel, which share an owner], {said} <the fee was too high>.',
  '[Nurses and the head of the clinic] {said} <the ward was full>.',
  '[A nurse] {said} <the ward was full>. <“It has been full for days.”>',
  '[Officials] {said} <the ice was thin, and that “nobody” should walk on it>.',
  '[Ada Roy] {called} <the warden “a fool” who “knows nothing of ice”>.',
  '[Ada Roy] {believes} <the warden is “a fool”>.',
  '<“They left at noon,”> [she] {believes}.',
  '<“I believe that I know the way,”> [Ada Roy] {said}. <“I hope I do.”>',
  '[The council, the ministry, and the court] {denied} <it>.',
];

describe('one speaker', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(unmarked(sentence))).toBe(sentence);
  });
});

const passages: [string, string[]][] = [
  ['“We lost two boats,” said a spokesman for Brandt Shipping. “Our crews are safe, and I thank them.”', [
    'spokesman for Brandt Shipping (organization direct statement on record) said <“We lost two boats,”> <“Our crews are safe, and I thank them.”>',
    '> spokesman for Brandt Shipping (organization indirect statement on record) thank <them>',
  ]],
  ['Paul Renner said: “My wife told me, ‘I will leave you.’ I laughed.”', [
    'Paul Renner (person named direct statement on record) said <“My wife told me, ‘I will leave you.’ I laughed.”>',
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
    'Voss (person named direct statement on record) said <“The plan will fail.> <It is too dear.”>',
  ]],
  ['She wrote that “[t]he plan” was “dead.”', [
    'she (person mixed statement on record) wrote <that “[t]he plan” was “dead.”>',
  ]],
  ['Rock ’n’ roll is dead, he said. ’Tis true, she said.', [
    'he (person indirect statement on record) said <Rock ’n’ roll is dead>',
    'she (person indirect statement on record) said <’Tis true>',
  ]],
  ['The Norvik School Board said the roof was safe. The board said it had been tested.', [
    'Norvik School Board (government named indirect statement on record) said <the roof was safe>',
    'Norvik School Board (government named indirect statement on record) said <it had been tested>',
  ]],
  ["The Lund Tenants' Association said the roof was safe. The mayor said it was not. The association said he was wrong.", [
    "Lund Tenants' Association (organization named indirect statement on record) said <the roof was safe>",
    'mayor (person indirect statement on record) said <it was not>',
    "Lund Tenants' Association (organization named indirect statement on record) said <he was wrong>",
  ]],
  ['An old union of bakers said the flour was bad. The mayor said it was not. The union said he was wrong.', [
    'old union (organization indirect statement on record) said <the flour was bad>',
    'mayor (person indirect statement on record) said <it was not>',
    'old union (organization indirect statement on record) said <he was wrong>',
  ]],
  ['Cecile Richards, the head of the clinic, said the ward was full. Richards said it had been full for days.', [
    'Cecile Richards (person named indirect statement on record) said <the ward was full>',
    'Cecile Richards (person named indirect statement on record) said <it had been full for days>',
  ]],
  ['Ines Brooks said the ward was full. Brooks said it had been full for days.', [
    'Ines Brooks (person named indirect statement on record) said <the ward was full>',
    'Ines Brooks (person named indirect statement on record) said <it had been full for days>',
  ]],
  ['Ada Roy said the road was safe. When an interviewer asked about the bridge, she said it was not.', [
    'Ada Roy (person named indirect statement on record) said <the road was safe>',
    'interviewer (person indirect statement) asked about <the bridge>',
    'Ada Roy (person named indirect statement on record) said <it was not>',
  ]],
  ['Paul Renner said the road was safe. When an interviewer asked about the bridge, he said it was not.', [
    'Paul Renner (person named indirect statement on record) said <the road was safe>',
    'interviewer (person indirect statement) asked about <the bridge>',
    'Paul Renner (person named indirect statement on record) said <it was not>',
  ]],
  ['A source said that Ines Falk was ill. She added that the talks would wait.', [
    'source (anonymous indirect statement off record) said <that Ines Falk was ill>',
    'source (anonymous indirect statement off record) added <that the talks would wait>',
  ]],
  ['A woman in the crowd said Ines Falk had left. She said the train was late.', [
    'woman (person indirect statement) said <Ines Falk had left>',
    'woman (person indirect statement) said <the train was late>',
  ]],
  ['A committee said Ines Falk was ill. She said she was well.', [
    'committee (organization indirect statement) said <Ines Falk was ill>',
    'Ines Falk (person named indirect statement on record) said <she was well>',
  ]],
  ['Two committees said Ines Falk was ill. She said she was well.', [
    'Two committees (organization indirect statement) said <Ines Falk was ill>',
    'Ines Falk (person named indirect statement on record) said <she was well>',
  ]],
  ['Paul Renner said Ines Falk was ill. She said she was well.', [
    'Paul Renner (person named indirect statement on record) said <Ines Falk was ill>',
    'Ines Falk (person named indirect statement on record) said <she was well>',
  ]],
  ['A nurse said the ward was full. The mayor was told. “It has been full for days,” he said.', [
    'nurse (person indirect statement) said <the ward was full>',
    'mayor (person direct statement on record) said <“It has been full for days,”>',
  ]],
  ['Voss: The plan is dear.\n\nThe plan was made by Voss.', [
    'Voss (person named block statement on record) : <The plan is dear.>',
  ]],
  ["Trams: They will run on Sunday.\n\nThe town's trams are old.", []],
  ['Funeral: The service is on Monday.\n\nHe said: “Funeral costs are too high.”', [
    'he (person direct statement on record) said <“Funeral costs are too high.”>',
  ]],
  ['WARNING: The ice is thin.\n\nThe warden gave a warning.', []],
  ['Ada Roy said that the warden had told her: “The ice is thin.”', [
    'Ada Roy (person named indirect statement on record) said <that the warden had told her: “The ice is thin.”>',
    '> warden (person direct statement on record) had told <“The ice is thin.”>',
  ]],
  ['“The warden told me the ice was thin,” said Ada Roy, “and I believed him.”', [
    'Ada Roy (person named direct statement on record) said <“The warden told me the ice was thin,”> <“and I believed him.”>',
    '> warden (person indirect statement on record) told <the ice was thin>',
    '> Ada Roy (person named indirect belief) believed <him>',
  ]],
  ['Ada Roy called the warden a “fool” and said he “knows nothing of ice”.', [
    'Ada Roy (person named mixed statement on record) called <the warden a “fool”>',
    'Ada Roy (person named mixed statement on record) said <he “knows nothing of ice”>',
  ]],
  ['Ada Roy spoke of “thin ice” and warned of a “cold spring”.', [
    'Ada Roy (person named mixed statement on record) spoke of <“thin ice”>',
    'Ada Roy (person named mixed statement on record) warned of <a “cold spring”>',
  ]],
  ['Ada Roy agreed that the ice was thin. She agreed to stay at home.', [
    'Ada Roy (person named indirect statement on record) agreed <that the ice was thin>',
    'Ada Roy (person named indirect intention on record) agreed <to stay at home>',
  ]],
  ['Ada Roy pledged that the ice would be watched. She pledged to watch it.', [
    'Ada Roy (person named indirect statement on record) pledged <that the ice would be watched>',
    'Ada Roy (person named indirect intention on record) pledged <to watch it>',
  ]],
  ['Ada Roy would prefer to go. She would prefer that he stayed.', [
    'Ada Roy (person named indirect intention on record) would prefer <to go>',
    'Ada Roy (person named indirect belief) would prefer <that he stayed>',
  ]],
  ['Ada Roy swore to leave. She swore that she had left.', [
    'Ada Roy (person named indirect intention on record) swore <to leave>',
    'Ada Roy (person named indirect statement on record) swore <that she had left>',
  ]],
  ['“They left at noon,” she recalls. She believes they took the tram.', [
    'she (person direct statement on record) recalls <“They left at noon,”>',
    'she (person indirect belief) believes <they took the tram>',
  ]],
  ['Ada Roy said that she had told the warden that she thought he had said the ice would hold.', [
    'Ada Roy (person named indirect statement on record) said <that she had told the warden that she thought he had said the ice would hold>',
    '> Ada Roy (person named indirect statement on record) had told <that she thought he had said the ice would hold>',
    '> > Ada Roy (person named indirect belief) thought <he had said the ice would hold>',
    '> > > warden (person indirect statement on record) had said <the ice would hold>',
  ]],
  ['“Thin ice everywhere”\n\nAda Roy fell on Sunday. “There was thin ice everywhere,” she said.', [
    'Ada Roy (person named direct statement on record) said <“There was thin ice everywhere,”>',
  ]],
  ['“Thin ice” kills two\n\nAda Roy fell on Sunday.', []],
];

describe('several speakers, or none', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

/** Actors with the words that mean them. */
const firstPersons: [string, string[]][] = [
  ['“We lost two boats,” said a spokesman for Brandt Shipping. “Our crews are safe, and I thank them.”', ['organization:brandt-shipping: We | Brandt Shipping | Our']],
  ['Brandt Shipping lost two boats. “Our crews are safe,” the company said.', ['organization:brandt-shipping: Brandt Shipping | Our | the company']],
  ['“I lost my boat,” said Ada Roy. “We all did.”', ['person:ada-roy: I | my | Ada Roy']],
  ['Ada Roy said we had lost two boats.', ['person:ada-roy: Ada Roy']],
  ['“The US and us are friends,” said Ada Roy of Brandt Shipping.', ['country:US: US', 'person:ada-roy: Ada Roy', 'organization:brandt-shipping: us | Brandt Shipping']],
  ['Paul Renner said: “My wife told me, ‘I will leave you.’ I laughed.”', ['person:paul-renner: Paul Renner | My | I']],
  ['NATO said its ships were near. “Ours are the best,” it said. “We built them ourselves.”', ['organization:nato: NATO | its | Ours | it | We | ourselves']],
  ['“We are ready,” said Ada Roy, a spokeswoman for NATO. “I am sure of it.”', ['person:ada-roy: Ada Roy | I', 'organization:nato: We | NATO']],
  ['“We are ready,” said the spokesman. “I am sure of it.”', []],
  ['President Ada Roy of Norway met NATO. “We are ready,” she said.', ['person:ada-roy: Ada Roy | she', 'country:NO: Norway | We', 'organization:nato: NATO']],
  ['Ada Roy, chief executive of Brandt Shipping, sold two boats to Norway. “We need the money,” she said.', ['person:ada-roy: Ada Roy | she', 'organization:brandt-shipping: Brandt Shipping | We', 'country:NO: Norway']],
  ['Ada Roy said Norway had told her that “our ships are ready”.', ['person:ada-roy: Ada Roy | her', 'country:NO: Norway | our']],
  ['“Norway told me that our ships are ready,” said Ada Roy of NATO.', ['country:NO: Norway', 'person:ada-roy: me | Ada Roy', 'organization:nato: our | NATO']],
  ['“We told them so,” said the Norwegian minister, Kari Lund, of the French.', ['country:NO: We | Norwegian', 'person:kari-lund: Kari Lund', 'country:FR: French']],
  ['France is ready, its minister said. “We will wait for no one,” he added.', ['country:FR: France | its | We', 'person:france-minister: its minister | he']],
  ['“The mine is deep,” said Paul Renner. “I dug it myself, with my brothers.”', ['person:paul-renner: Paul Renner | I | myself | my']],
  ['We met Ada Roy in Lund. I asked her why the port was shut.', ['person:ada-roy: Ada Roy | her']],
  ['“The boat was mine,” said Paul Renner.', ['person:paul-renner: mine | Paul Renner']],
];

describe('whom “I” and “we” mean', () => {
  it.each(firstPersons)('%s', (text, expected) => {
    expect(analyzer.analyze(text).actors.map(({ id, mentions }) => `${id}: ${mentions.map((mention) => mention.text).join(' | ')}`)).toEqual(expected);
  });
});

const reader = createAnalyzer({ language: 'en', measures: ['attribution'] });
const ARTICLE = `

LUND — The harbour of Lund lost a crane in the storm on Sunday, and the town had no bread for two days.

“It must happen never again, I tell you,” said Omar Haddad, the harbour chief. He has run the harbour since 2011.

Ada Roy, who owns the bakery, said the flour had been wet. “We were lucky,” she said.
`;

describe('who says in the article what its headline quotes', () => {
  it.each<[string, string[]]>([
    ['“Never again, I tell you”: harbour of Lund counts its losses', ['Omar Haddad']],
    ['‘NEVER AGAIN — I tell you’: harbour of Lund counts its losses', ['Omar Haddad']],
    ['“The flour had been wet”: harbour of Lund counts its losses', ['unnamed']],
    ['“There is not a loaf left”: harbour of Lund counts its losses', ['unnamed']],
    ['“Lucky”: harbour of Lund counts its losses', []],
    ['Harbour of Lund counts its losses', []],
  ])('%s', (headline, expected) => {
    const { attributions, voices } = reader.analyze(headline + ARTICLE);
    expect(attributions.filter(({ content }) => content[0]!.start < headline.length).map(({ voice }) => voices.find(({ id }) => id === voice)!.name)).toEqual(expected);
  });
});

describe('how many words are whose', () => {
  it.each<[string, string[]]>([
    ['The vote is over.', ['author 4']],
    ['Voss said the union believed the mine was safe.', ['author 2', 'Voss 3', 'union 4']],
    ['“It is over,” Voss said. Renner laughed.', ['author 4', 'Voss 3']],
    ['Voss said Renner had told her that the vote was over and that she had lost.', ['author 2', 'Voss 4', 'Renner 10']],
    ['The Herald reported that Voss had said Renner believed the vote was bought.', ['author 3', 'Herald 4', 'Voss 2', 'Renner 4']],
    ['“I think it is over,” Voss said.', ['author 2', 'Voss 5']],
    ['According to the Herald, Voss said it was over.', ['author 4', 'Herald 2', 'Voss 3']],
  ])('%s', (text, expected) => {
    expect(analyzer.analyze(text).voices.map(({ name, words }) => `${name} ${words}`)).toEqual(expected);
  });

  it('leaves the author the first voice, who is nobody else', () => {
    expect(analyzer.analyze('The vote is over.').voices).toEqual([{ id: 'author', name: 'author', kind: 'author', named: false, actor: null, words: 4 }]);
  });
});
