/** Rules of loaded language that are code and no row: each marks the [bracketed] words of its hits and is silent on its misses. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { rules } from '../src/measures/rules.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['loadedLanguage'], interval: false });
const ownRules = rules.filter(({ measure }) => measure === 'loadedLanguage');

function marked(rule: string, example: string): string[] {
  const { text } = bracketed(example);
  return analyzer.analyze(text).evidence.filter((e) => e.rule === rule).map(({ start, end }) => text.slice(start, end));
}
const wanted = (example: string): string[] => {
  const { text, spans } = bracketed(example);
  return spans.map(({ start, end }) => text.slice(start, end));
};

describe.each(ownRules)('$rule', ({ rule, examples }) => {
  it.each(examples.hit)('marks %s', (example) => expect(marked(rule, example)).toEqual(wanted(example)));
  it.each(examples.miss)('is silent on %s', (example) => expect(marked(rule, example)).toEqual([]));
});

describe('shouting', () => {
  const shouting = 'loaded-rule.shouting';
  it.each(['It cost them [SIX WEEKS] of pay.', 'He paid for a portrait of [HIMSELF] in oils.', 'This is [NOT] a plan.'])('marks %s', (example) => {
    expect(marked(shouting, example)).toEqual(wanted(example));
  });
  it.each(['WHEN I FIRST came here, the road was mud.', 'The MET POLICE said no.', 'MAYOR QUITS OVER EGG', 'The WHO and CARE sent aid.', 'It runs on DUBAI time.'])('is silent on %s', (example) => {
    expect(marked(shouting, example)).toEqual([]);
  });
});

describe('rhetorical questions', () => {
  const rhetorical = 'loaded-rule.rhetorical-question';
  it.each(['Isn’t that what they promised[?]', 'But where is the money[?]', 'Why would anyone trust them again[?]', 'Do they really think we forgot[?]', 'He came back, didn’t he[?]'])('are %s', (example) => {
    expect(marked(rhetorical, example)).toEqual(wanted(example));
  });
  it.each(['How many people live here?', 'What time does the vote begin?', 'Where did the ship go?', 'REPORTER: And what did he say?', 'Who won the race?'])('are not %s', (example) => {
    expect(marked(rhetorical, example)).toEqual([]);
  });
});
