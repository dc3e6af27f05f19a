/** Words that tell nothing in a fixed phrase, and tell something elsewhere: the word in question stands in {braces}. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { idleTestOf, isIdle } from '../src/measures/stance/idle-words.ts';
import type { Reading } from '../src/reading.ts';

let reading: Reading;
const analyzer = createAnalyzer({
  zoning: 'off', language: 'en', interval: false,
  measures: [{ id: 'reader', unit: 'none', categories: {}, find: (read) => { reading = read as unknown as Reading; return []; } }],
});

function idle(marked: string): boolean {
  const at = marked.indexOf('{');
  analyzer.analyze(marked.replace(/[{}]/g, ''));
  const { parsed } = reading;
  const token = parsed.tokenAt(at);
  const { firstToken, endToken } = parsed.sentences[parsed.sentenceAt(at)]!;
  const test = idleTestOf(parsed.tokens.word[token]!.lower);
  return test !== null && isIdle(test, parsed.tokens, token, firstToken, endToken);
}

describe('a word is idle', () => {
  it.each([
    'The board is {understood} to want another year.',
    'Okafor was widely {believed} to have left by then.',
    'Lund, who is {reputed} to own three ferries, sailed at noon.',
    'Her deputy is also {reported} to be in the valley.',
    'The company would {like} its licence back.',
    'The mayor would also {like} to see the plans.',
    "We'd {love} to hear from Okafor.",
    'To be {fair}, the board met twice.',
    'Let me be {honest}: Lund came late.',
    'It fits a {good} many things.',
    'The mayor spent a {good} deal of money there.',
    'Okafor owns a {great} deal more than that.',
    'The plan is at {best} a sketch.',
    'There is no {doubt} that Lund was there.',
    'No {wonder} the mayor went home.',
    'Okafor left for the third day in a {row}.',
    'The {vice} president met the widow.',
    'Okafor answered {questions} from reporters.',
    'Lund took a {question} from the hall.',
    'Okafor {declined} to say who had come.',
    'The harbour office {declines} to comment.',
    'There is no one quite {like} Okafor on the islands.',
    'There was nobody {like} the widow.',
    'It sounded {like} the mayor.',
    'Auditors say the clinic requires {improvement}.',
    'There is room for {improvement} at the clinic.',
    'Lund gave evidence for the {prosecution}.',
    'The {prosecution} said that Lund had slept.',
    "Lund heard {prosecution} counsel.",
    'The {leadership} of the union met Lund.',
    'The party {leadership} sent Okafor home.',
    'Lund came within {firing} distance of the pier.',
    'Okafor is {capable} of lifting the boat.',
    'Lund bought a nuclear-{capable} boat.',
    'The mayor remains {unaware} of the letter.',
    'The visit is a {consequence} of the storm.',
    'As a {consequence}, Lund left.',
    'Lund spent the year before his {demise} in bed.',
  ])('%s', (marked) => expect(idle(marked)).toBe(true));
});

describe('a word is not idle', () => {
  it.each([
    'Okafor {understood} the villagers.',
    'The widow is {believed} by everybody.',
    'The mayor {believed} to the end in his luck.',
    'They {like} Okafor.',
    'The villagers {love} their doctor.',
    'She used to {like} the mayor.',
    'The judge is {fair}.',
    'The mayor wants to be {honest} with the town.',
    'Let us be {fair} to Okafor.',
    '{Thank} God, Okafor is safe.',
    'The teachers {thank} the mayor.',
    'The board is {known} to cheat.',
    'Lund is a {good} doctor.',
    'Gambling is a {vice} of his.',
    'The {row} over the harbour goes on.',
    'There are {questions} about the mayor.',
    'For the town it was a {good} deal.',
    'It was a {great} day for Okafor.',
    'Okafor is the {best} of them.',
    'The auditors {doubt} the mayor.',
    'They {wonder} at the mayor.',
    'Okafor {declined} to help the widow.',
    'The popularity of the mayor {declined}.',
    'The teachers {like} the mayor.',
    'Okafor is so {like} her father.',
    'The {improvement} of the clinic is the work of Okafor.',
    'Lund brought an {improvement} to the town.',
    'Lund faces {prosecution}.',
    'The {prosecution} of Okafor shocked the town.',
    'Okafor showed {leadership}.',
    'The {leadership} skills of Okafor were praised.',
    'The {firing} of Okafor shocked the town.',
    'Okafor is a {capable} doctor.',
    'The mayor was {unaware} as ever.',
    'Lund will face the {consequence}.',
    'The {demise} of the clinic is the work of Lund.',
  ])('%s', (marked) => expect(idle(marked)).toBe(false));
});
