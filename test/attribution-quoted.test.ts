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
