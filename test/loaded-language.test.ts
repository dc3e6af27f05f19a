/** Sentences with their loaded words in [square brackets]; those without brackets are plain. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ measures: ['loadedLanguage'], zoning: 'off', language: 'en' });

function marked(sentence: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const { start, end } of analyzer.analyze(text).evidence) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('loaded', () => {
  it.each([
    'It is a [reckless] plan.',
    'The [disgraced] minister left.',
    'The [regime] shut the newspapers.',
    'They called it a [brutal] crackdown.',
    'The mayor is a [coward].',
    'The [traitors] fled.',
    'He [slammed] the decision.',
    'She [ranted] about the fee.',
    'The [leftists] booed.',
    'The bill is a [disaster] for towns.',
    'The [so-called] experts agreed.',
    'It was an [utterly] [shameful] vote.',
    'He [boasted] that he won.',
    'The [thugs] came back.',
    'The [cronies] got the contracts.',
    'It is a [witch hunt].',
    '[Make no mistake]: the town will pay.',
    'The party is [toxic] for voters.',
    'They [rammed through] the bill.',
    'The plan is [ludicrous].',
    'He [squandered] the money.',
    'The [“experts”] at city hall agreed.',
    'This is [NOT] a plan.',
    'The mayor [must] resign now.',
    'The town is a [laughingstock].',
    'It is a [whopping] sum.',
    'The [hypocrisy] is plain.',
    'The minister is [corrupt].',
    'It is a [blatant lie].',
    'The [heroic] crew came home.',
  ])('%s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});

describe('topic is not tone', () => {
  it.each([
    'The war killed 300 people.',
    'The bomb wounded two soldiers.',
    'The court tried him for corruption.',
    'The crisis began in March.',
    'Rebels attacked the town at dawn.',
    'The protest drew 4,000 people.',
    'It was a brutal winter.',
    'The firm studied the new tax regime.',
    'The Radical Party won two seats.',
    'She works for Slam Magazine.',
    'Doctors treated her cancer.',
    'The police charged him with terrorism.',
    'The strike closed the port.',
    'Shares fell 3 percent.',
    'The army shelled the village.',
    'The bank wrote off bad loans.',
    'She underwent radical surgery.',
    'The library opens at nine.',
    'He called it “a humanitarian step”, the minister said.',
    'The far right lane was closed.',
    'A rabid dog bit the boy.',
    'The flood reached the old mill.',
    'Applicants must file a form by noon.',
    'The railroad line runs to the port.',
    'The children went back to school.',
    'The parliament repealed the law.',
    'Lawmakers voted 52 to 48.',
    'Racism was the topic of the talk.',
    'The word “hedge” is old.',
    'He died of heart failure.',
  ])('%s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});

it('counts quoted words for the sentence and not for its author', () => {
  const { sentences } = analyzer.analyze('“These cowards lied to us,” she said.');
  const { score, author } = sentences[0]!.marks['loadedLanguage']!;
  expect(score).toBeGreaterThan(0.5);
  expect(author).toBe(0);
});

it('lets one mild word alone flag nothing, and several together', () => {
  const isFlagged = (text: string) => analyzer.analyze(text).sentences[0]!.marks['loadedLanguage']!.flagged;
  expect(isFlagged('The road is very long.')).toBe(false);
  expect(isFlagged('It is a very, very bad and dangerous road.')).toBe(true);
});
