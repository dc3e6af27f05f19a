/** Loaded reporting verbs: loaded wherever they report speech, and silent where the same word does something else. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['loadedLanguage'], interval: false });

function marked(sentence: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const evidence of analyzer.analyze(text).evidence) {
    if (evidence.category !== 'loaded-reporting-verb') continue;
    shown += `${text.slice(at, evidence.start)}[${evidence.text}]`;
    at = evidence.end;
  }
  return shown + text.slice(at);
}

describe('loaded reporting verbs', () => {
  it.each([
    '“It is a farce,” [stormed] the landlord.', '“The bridge is shut,” [fumed] Maureen Okoro, 74.', 'Kevin Stannard, 66, [blasted]: “He bought an egg.”', '“We were told the road was open,” [confessed] the envoy.',
    '“The word is quite reductive,” he [sniffed].', 'She [claimed] that the road was open.',
  ])('are loaded in %s', (sentence) => expect(marked(sentence)).toBe(sentence));

  it.each([
    'The rebels stormed the palace.', 'The room was full of fumes.', 'The wind blasted the coast.', 'He confessed to the police that he had killed his brother.', 'The dog sniffed the bag.',
    '“The road is open,” said the envoy.', 'The claim that the road was open is false.',
  ])('are not loaded in %s', (sentence) => expect(marked(sentence)).toBe(sentence));

  it('count as their row says, in the voice of who reports', () => {
    const { evidence } = analyzer.analyze('“The bridge is shut,” fumed Maureen Okoro.');
    expect(evidence.map(({ rule, amount, voice }) => [rule, amount, voice])).toEqual([['loaded.fume', 0.25, 'author']]);
  });

  it('follow the caller’s rows', () => {
    const rows = [{ id: 'own.trill', term: 'fume', category: 'loaded-reporting-verb', strength: 4, basis: 'mine', inflect: 'verb' as const, gate: { after: ['END'] } }];
    const own = createAnalyzer({ zoning: 'off', language: 'en', measures: ['loadedLanguage'], lexicons: [{ measure: 'loadedLanguage', mode: 'replace', rows }] });
    expect(own.analyze('“The bridge is shut,” fumed Maureen Okoro.').evidence.map(({ rule, amount }) => [rule, amount])).toEqual([['own.trill', 1]]);
  });
});
