/** What kind of source somebody is, told from the words that describe him. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

/** The kinds of the outermost speakers, in order. */
function kinds(text: string): string {
  const { attributions, voices } = analyzer.analyze(text);
  return attributions.filter(({ parent }) => parent === null).map(({ voice }) => voices.find(({ id }) => id === voice)!.kind).join(' ');
}

describe('a body by its noun and the word before it', () => {
  it.each([
    ['The fire service said the barn was lost.', 'government'],
    ['The wire service said the tale was false.', 'media'],
    ['The catering service said the soup was cold.', 'organization'],
    ['The news agency said the tale was false.', 'media'],
    ['The advertising agency said the tale was false.', 'organization'],
    ['The station said its van was stolen.', 'media'],
    ['The police station said its van was stolen.', 'government'],
    ['The power station said its van was stolen.', 'organization'],
    ['The coast guard said the crew was well.', 'government'],
    ['The guard said the crew was well.', 'person'],
    ['City hall said the square was shut.', 'government'],
    ['The electoral commission said the count was slow.', 'government'],
    ['The school board said the count was slow.', 'government'],
    ['The board said the count was slow.', 'organization'],
    ['The rail regulator said the count was slow.', 'government'],
    ['The bank’s Irish arm said the count was slow.', 'organization'],
    ['The ministry’s digital arm said the count was slow.', 'government'],
    ['A union official said the count was slow.', 'person'],
    ['A union spokesman said the count was slow.', 'organization'],
    ['Railwaymen who loathed her said the count was slow.', 'group group'],
    ['The business site Ledgerline said the count was slow.', 'media'],
    ['The building site Ledger said the count was slow.', 'media'],
    ['The National Broadcaster of Velmar said the count was slow.', 'media'],
    ['The National Insurer of Velmar said the count was slow.', 'organization'],
    ['Two people who worked on the bid said the count was slow.', 'anonymous'],
    ['Two people who worked on the farm said the count was slow.', 'group'],
    ['The editor-in-chief said the count was slow.', 'person'],
    ['The Danish military said the count was slow.', 'government'],
    ['The think tank said the count was slow.', 'organization'],
    ['The chipmaker said the count was slow.', 'organization'],
    ['The filmmaker said the count was slow.', 'person'],
    ['The brewery said the count was slow.', 'organization'],
    ['The insurer said the count was slow.', 'organization'],
    ['The Eel Protection Service said the count was slow.', 'government'],
    ['The Eel Lovers Service said the count was slow.', 'organization'],
  ])('%s', (text, kind) => expect(kinds(text)).toBe(kind));
});

describe('texts, papers, reports of nobody', () => {
  it.each([
    ['Its website says the ferry runs at noon.', 'document'],
    ['The website said the ferry ran at noon.', 'media'],
    ['Reports said the ferry had sunk.', 'unknown'],
    ['Two reports said the ferry had sunk.', 'document'],
    ['Media reports said the ferry had sunk.', 'media'],
    ['The charge sheet says the ferry had sunk.', 'document'],
    ['The business daily Handel said the ferry had sunk.', 'media'],
    ['The regulator, Lotsen, said the ferry had sunk.', 'government'],
    ['The carmaker, Lotsen, said the ferry had sunk.', 'organization'],
  ])('%s', (text, kind) => expect(kinds(text)).toBe(kind));
});

describe('for whom one speaks', () => {
  it.each([
    ['Police union officials said the plan was unsafe.', 'organization'],
    ['Police officials said the plan was unsafe.', 'government'],
    ['Church leaders said the plan was unsafe.', 'group'],
    ['The prosecution said the plan was unsafe.', 'government'],
    ['President Ilan Roe and President Mona Falk agreed to meet.', 'group'],
    ['The poet and baker agreed to meet.', 'person'],
  ])('%s', (text, kind) => expect(kinds(text)).toBe(kind));
});

describe('whoever was hidden stays hidden', () => {
  it.each([
    ['Two aides familiar with the plan said it was dead. One of the aides said nobody wept.', 'anonymous anonymous'],
    ['Two aides to the mayor said the plan was dead. One of the aides said nobody wept.', 'group person'],
    ['The paper spoke to two clerks, who asked not to be named. One of them said nobody wept.', 'anonymous'],
    ['One banker close to the talks said the plan was dead.', 'anonymous'],
    ['One banker close to the harbour said the plan was dead.', 'person'],
    ['An official told reporters on condition of anonymity that the plan was dead.', 'anonymous'],
    ['An official told a man who spoke on condition of anonymity that the plan was dead.', 'person'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('a quotation alone', () => {
  it.each([
    ['Ada Roy, a nurse, said she was worn out.\n\n“We have no beds left. It cannot go on.”', 'person person'],
    ['The council said it was worn out.\n\nRain fell on the roofs. “We have no beds left. It cannot go on.”', 'government unknown'],
    ['For Ada Roy, a nurse, it is simple. “It stinks.”', 'person'],
    ['For Ada Roy and Ivo Brandt it is simple. “It stinks.”', 'unknown'],
    ['The leaflet has three rules. “No dogs may enter here. No cars.”', 'document'],
    ['The harbour has three rules. “No dogs may enter here. No cars.”', 'unknown'],
    ['He is an “expert.” Rain fell.', ''],
    ['Q: Is the dam safe?', ''],
  ])('%s', (text, kind) => expect(kinds(text)).toBe(kind));
});

describe('behind a clause with "who"', () => {
  const sources = (text: string): string[] => analyzer.analyze(text).attributions.map(({ source, cue }) => `${source?.text ?? '-'} | ${cue?.text ?? '-'}`);
  it.each([
    ['A man who had worked at the mill for ten years said it was old.', 'A man who had worked at the mill for ten years | said'],
    ['An aide who met us to discuss the plans said the mayor was ill.', 'An aide who met us to discuss the plans | said'],
    ['They met a man who fled and officials said he was ill.', 'officials | said'],
    ['The crew found the man who had fled, officials said.', 'officials | said'],
    ['The court said in its decision that the law was void.', 'The court | said in its decision'],
  ])('%s', (text, source) => expect(sources(text)).toContain(source));
});
