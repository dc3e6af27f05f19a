/** Whose name is withheld: every sentence with the kind of its first speaker, and whether that one spoke on record. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

function speaker(text: string): { kind: string; onRecord: boolean | null; source: string | undefined } {
  const { attributions, voices } = analyzer.analyze(text);
  const said = attributions.find(({ cue }) => /sa(?:id|ys?)|told|described/.test(cue?.text ?? ''))!;
  return { kind: voices.find(({ id }) => id === said.voice)!.kind, onRecord: said.onRecord, source: said.source?.text };
}

describe('anonymous, and off record', () => {
  it.each([
    'A senior official who spoke on condition of anonymity said the plan was dead.',
    'A diplomat, speaking on condition of anonymity, said the plan was dead.',
    'A senior aide to the minister, who asked not to be identified, said the deal was dead.',
    'One witness, who declined to be named, said the car had run a red light.',
    '“They took my van,” said a shopkeeper, who asked that his name not be published.',
    'Two officials briefed on the plan said it would cost a fortune.',
    'Two people familiar with the talks said the port would close.',
    'A person with direct knowledge of the talks said the text was ready.',
    'People close to the family say he was never well.',
    'One person present at the meeting described it as tense.',
    'A source close to the singer told the Herald: “He is broken.”',
    'Sources in the ministry said the minister would resign.',
    'An insider said the text was ready.',
    'On condition of anonymity, a diplomat said the plan was dead.',
  'The plan was dead, said a diplomat, because he was not authorised to speak.',
  'A diplomat said the plan was dead, asking not to be named.',
  'A person familiar with the police investigation said the port would close.',
  "A woman familiar with the bank's thinking said the port would close.",
  'A man in Lund, who is in a position to know, says the port is lost.',
  ])('%s', (text) => {
    const { kind, onRecord } = speaker(text);
    expect([kind, onRecord]).toEqual(['anonymous', false]);
  });
});

describe('neither, though the sentence tells of somebody who is', () => {
  it.each<[string, string, boolean | null]>([
    ['Anna Voss said a source close to the talks was lying.', 'person', true],
    ['The ministry said two people familiar with the talks had been arrested.', 'government', true],
    ['The law protects anonymous witnesses, Paul Renner said.', 'person', true],
    ['Residents close to the port said the noise was awful.', 'group', null],
    ['A woman who lives near the port said the noise was awful.', 'person', null],
    ['The mayor said the donor had asked not to be named.', 'person', true],
    ['Officials said the port was closed.', 'government', null],
    ['The spokesman said the port was closed.', 'organization', true],
    ['State television said the port was closed.', 'media', true],
    ['A sign on the door says the port is closed.', 'document', true],
    ['The EU said the port was closed.', 'organization', true],
    ['Shipowners said the port was closed.', 'group', null],
    ['Pals say the singer is broken.', 'group', null],
  ['A spokesman said the victim could not be named for legal reasons.', 'organization', true],
  ['A police officer said the boy, whose name was withheld, died.', 'person', null],
  ['An officer said that she knew the boy, whose name was withheld.', 'person', null],
  ['“He was kind,” a neighbour said, but the boy could not be named for legal reasons.', 'person', null],
  ['An official said the company was not authorised to sell the drug.', 'person', null],
  ['A neighbour said the suspect did not give his name.', 'person', null],
  ['A clerk said the company was not authorised to sell the drug.', 'person', null],
  ['A guide familiar with the area said it was safe.', 'person', null],
  ['A driver familiar with the road said it was safe.', 'person', null],
  ['Several residents said the minister should speak on the record.', 'group', null],
  ])('%s', (text, kind, onRecord) => {
    const found = speaker(text);
    expect([found.kind, found.onRecord]).toEqual([kind, onRecord]);
  });
});

it('goes on from somebody without a name under a pronoun, whoever else was named between', () => {
  const { attributions } = analyzer.analyze('A diplomat who spoke on condition of anonymity said that Oksana Hallar had wept. She added that the talks were over.');
  const outermost = attributions.filter(({ parent }) => parent === null);
  expect(outermost.map(({ voice }) => voice)).toEqual([outermost[0]!.voice, outermost[0]!.voice]);
  expect(outermost.map(({ onRecord }) => onRecord)).toEqual([false, false]);
});

it('tells one of several from all of them', () => {
  const { voices } = analyzer.analyze('Two sources in the ministry said the port was closed. “It is shut,” said one.');
  expect(voices.map(({ kind }) => kind)).toEqual(['author', 'anonymous', 'anonymous']);
});
