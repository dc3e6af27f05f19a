/** Rows that ask for charged company, on a table: each marks the [bracketed] words of its sentences, and none in those without brackets. */
import { describe, expect, it } from 'vitest';
import type { LexiconRow } from '../src/contract/lexicon.ts';
import { bracketed } from './fixtures/brackets.ts';
import { loadedAnalyzer, matchesInCompany } from './fixtures/rows.ts';

const row = (id: string, term: string, more: Partial<LexiconRow> = {}): LexiconRow => ({
  id: `test.${id}`, term, category: 'loaded-verb', strength: 2, basis: 'judgement', ...more, gate: { ...more.gate, charged: true },
});
const rows: LexiconRow[] = [
  row('whistle', 'whistle', { inflect: 'verb', gate: { pos: ['VERB'] } }),
  row('mild', 'pebble', { inflect: 'noun', category: 'insult', strength: 1 }),
  row('kettle', 'kettle', { inflect: 'noun', category: 'insult' }),
  row('boils', 'fizzes over', { category: 'emotive-metaphor' }),
  row('shameless', 'shameless whistle', { category: 'insult' }),
  row('hums', 'hums', { category: 'loaded-reporting-verb' }),
];
const analyzer = loadedAnalyzer(rows);

function marked(sentence: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const evidence of analyzer.analyze(text).evidence) {
    if (!evidence.rule.startsWith('test.')) continue;
    shown += `${text.slice(at, evidence.start)}[${evidence.text}]`;
    at = evidence.end;
  }
  return shown + text.slice(at);
}

const fires = [
  'The shameless minister [whistled] up favours.', 'He [whistled] favours to his cronies.', 'These thugs will [whistle] up favours and call it [kettles].', 'The [pebble] of a mayor is a despicable liar.',
  'That despicable plan [fizzes over] now.', 'It was [whistled] up by thugs. It rained.', 'It rained. The thugs [whistled] it up.', 'They will NEVER stop what they [whistled] up.',
  '“The shameless minister [whistled] up favours,” said Voss.', 'Voss said the shameless minister [whistled] up favours.', 'Who would believe that these thugs [whistled] it up?', 'The thug, a [kettle], [hums] to himself.',
  'The shameless, [whistled] up by Voss.', 'THE FERRY left. The thugs [whistled] it up.', 'Thugs, thugs, thugs [whistled] it.', 'A [kettle] among thugs.',
];
const silent = [
  'The minister whistled up favours.', 'He whistled soup to his guests.', 'The crew whistle up soup and fill the kettles.', 'The pebble on the beach is grey.',
  'The soup fizzes over now.', 'It was whistled up by guests. They were thugs.', 'They were thugs. The guests whistled it up.', 'The guests whistled it up, the kettle hums and the pot fizzes over.',
  '“They are shameless thugs,” said Voss, who whistled up soup.', 'Voss whistled up soup and said: “They are shameless thugs.”', 'Who would believe that the guests whistled it up?', 'The kettle hums, and he hums to himself.',
  'The “reform” whistled up soup.', 'The guests whistled it up!', 'The shameless thugs found a silver whistle.', 'A kettle among guests.',
];

describe('rows that ask for charged company', () => {
  it.each(fires)('fire: %s', (sentence) => expect(marked(sentence)).toBe(sentence));
  it.each(silent)('are silent: %s', (sentence) => expect(marked(sentence)).toBe(sentence));

  it('give way to what stands there by itself', () => {
    expect(analyzer.analyze('A shameless whistle of thugs.').evidence.map(({ text }) => text)).toEqual(['shameless', 'thugs']);
  });

  it('are no company to each other', () => {
    expect(analyzer.analyze('The kettle whistled it up and fizzes over.').evidence).toEqual([]);
  });

  it('may be told to stand alone', () => {
    const alone = loadedAnalyzer([{ ...rows[2]!, gate: { charged: false } }]);
    expect(alone.analyze('A kettle among guests.').evidence.map(({ text }) => text)).toEqual(['kettle']);
  });

  it.each([...fires, ...silent])('are proved by their examples, also where another row stands on the same words: %s', (sentence) => {
    const { text, spans } = bracketed(sentence);
    const proved = rows.flatMap((charged) => matchesInCompany(charged, text, spans).map(({ start, end }) => text.slice(start, end)));
    expect(proved).toEqual(expect.arrayContaining(spans.map(({ start, end }) => text.slice(start, end))));
    if (spans.length === 0) expect(proved).toEqual([]);
  });

  it('leave the evidence of other rows as it is', () => {
    const without = loadedAnalyzer();
    for (const sentence of [...fires, ...silent]) {
      const { text } = bracketed(sentence);
      const kept = analyzer.analyze(text).evidence.filter(({ rule }) => !rule.startsWith('test.'));
      expect(kept.map(({ rule, start, end, amount }) => [rule, start, end, amount])).toEqual(without.analyze(text).evidence.map(({ rule, start, end, amount }) => [rule, start, end, amount]));
    }
  });

  it('are found in texts of any length', () => {
    const times = 20_000;
    expect(analyzer.analyze('Thugs whistled it. '.repeat(times)).evidence).toHaveLength(2 * times);
  });
});
