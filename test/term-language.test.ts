/** The language of lexicon rows: each term on sentences whose [bracketed] words it must mark; where nothing is bracketed, it must stay silent. */
import { describe, expect, it } from 'vitest';
import type { Gate, LexiconRow } from '../src/contract/lexicon.ts';
import { createAnalyzer } from '../src/index.ts';
import { compileOpening, compileTerm, tokenizeTermWord } from '../src/lexicons/term.ts';
import { bracketed } from './fixtures/brackets.ts';
import { matchesOf } from './fixtures/rows.ts';

type Written = Pick<LexiconRow, 'term'> & Partial<Pick<LexiconRow, 'inflect' | 'gate'>>;
const rowOf = (written: Written): LexiconRow => ({ id: 'test.row', category: 'test', strength: 2, basis: 'test', ...written });

function marked(written: Written, sentence: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const { start, end } of matchesOf(rowOf(written), text)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

const terms: [Written, string[]][] = [
  [{ term: 'kettle' }, ['The [kettle] sang.', 'Two kettles sang.', 'The kettledrum boomed.']],
  [{ term: 'kettle', gate: { insideNames: true } }, ['The [KETTLE] sang.', 'The [Kettle] sang.']],
  [{ term: 'copper kettle' }, ['A [copper kettle] sang.', 'A copper pan and a kettle sang.', 'A kettle copper in tone.', 'It is made of copper']],
  [{ term: 'old copper kettle' }, ['The [old copper kettle] sang.', 'An old copper pan sang.', 'He had an old copper', 'He saw the old copper. Kettle in hand, he left.']],
  [{ term: 'kettle|teapot|urn' }, ['A [kettle], a [teapot] and an [urn] stood there.', 'A jug stood there.']],
  [{ term: 'big kettle|urn' }, ['A [big kettle] and a [big urn] stood by a big jug.']],
  [{ term: 'very? old kettle' }, ['A [very old kettle] sang.', 'An [old kettle] sang.', 'A very kettle sang.']],
  [{ term: 'old rusty? kettle' }, ['An [old kettle] sang.', 'An [old rusty kettle] sang.', 'An old blue kettle sang.']],
  [{ term: 'kettle lid?' }, ['The [kettle lid] fell.', 'The [kettle] fell.']],
  [{ term: 'very? rather? old' }, ['It is [old].', 'It is [very old].', 'It is [very rather old].', 'It is [rather old], and rather very new.']],
  [{ term: 'old * kettle' }, ['An [old blue kettle] sang.', 'An old kettle sang.', 'An old, kettle sang.', 'An old dark blue kettle sang.', 'He has an old blue']],
  [{ term: '* kettle' }, ['She has [a kettle].', 'Kettle in hand, she left.', 'He sang: kettle.']],
  [{ term: 'kettle *' }, ['A [kettle sang].', 'She has a kettle.', 'She has a kettle']],
  [{ term: 'old * kettle|urn lid' }, ['An [old blue kettle lid] and an [old grey urn lid] fell.', 'An old blue kettle fell.']],
  [{ term: '(old) kettle' }, ['An old [kettle] sang.', 'A new kettle sang.', 'Kettle and lid.']],
  [{ term: 'kettle (sang|hummed)' }, ['The [kettle] sang.', 'The [kettle] hummed.', 'The kettle fell.']],
  [{ term: '(an) (old) kettle (sang)' }, ['There an old [kettle] sang.', 'There an old kettle fell.', 'The old kettle sang.']],
  [{ term: 'tin-lined kettle' }, ['A [tin-lined kettle] sang.', 'A tin kettle sang.', 'A lined kettle sang.']],
  [{ term: 'tea-time' }, ['It is [tea-time].', 'It is time for tea.', 'It is tea time.']],
  [{ term: "can't boil" }, ["It [can't boil].", "It can boil and won't.", "It can't melt."]],
  [{ term: 'cannot boil' }, ['It [cannot boil].', 'It can boil.', 'It can never boil.']],
  [{ term: "kettle's lid" }, ["The [kettle's lid] fell.", 'The kettle lid fell.']],
  [{ term: 'boil', inflect: 'verb' }, ['It [boils].', 'It [boiled].', 'It is [boiling].', 'It will [boil].', 'The boiler fell.']],
  [{ term: 'boil over', inflect: 'verb' }, ['It [boiled over].', 'It is [boiling over].', 'It boiled.', 'It boils overs.']],
  [{ term: '(pots) boil over', inflect: 'verb' }, ['The pots [boiled over].', 'Pots that boil rarely.', 'The pot boiled over.']],
  [{ term: 'over-boil', inflect: 'verb' }, ['They [over-boiled] the eggs.', 'They boiled the eggs over.']],
  [{ term: 'copper kettle', inflect: 'noun' }, ['Two [copper kettles] sang.', 'A [copper kettle] sang.', 'Coppers kettle well.']],
  [{ term: 'kettle lid?', inflect: 'noun' }, ['Two [kettles] fell.', 'Two [kettles lid] fell.', 'Two [kettle] lids fell.']],
  [{ term: 'kettle (lid)', inflect: 'noun' }, ['The [kettle] lid fell.', 'The [kettles] lid fell.', 'The kettle lids fell.']],
  [{ term: 'tea-party', inflect: 'noun' }, ['Two [tea-parties] were held.', 'One [tea-party] was held.']],
  [{ term: 'rusty', inflect: 'adjective' }, ['A [rustier] kettle.', 'The [rustiest] kettle.', 'A [rusty] kettle.', 'It rusts.']],
];

describe.each(terms)('%o', (written, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(written, sentence)).toBe(sentence);
  });
});

const gates: [string, Gate, string[]][] = [
  ['pos', { pos: ['NOUN'] }, ['The [look] was cold.', 'They look cold.']],
  ['notPos', { notPos: ['NOUN'] }, ['The look was cold.', 'They [look] cold.']],
  ['before, a word', { before: ['last'] }, ['One last [look] was enough.', 'One look was enough.', 'Look, at last.']],
  ['before, a tag', { before: ['DET'] }, ['The [look] was cold.', 'They look cold.']],
  ['before, the edge', { before: ['START'] }, ['[Look] at that.', 'They look at that.']],
  ['notBefore', { notBefore: ['last', 'START'] }, ['One last look was enough.', 'Look at that.', 'They [look] at that.']],
  ['after, a word', { after: ['cold'] }, ['They [look] cold.', 'They look warm, not cold.']],
  ['after, the edge', { after: ['END'] }, ['They stood to [look]', 'They look warm']],
  ['notAfter', { notAfter: ['cold', 'END'] }, ['They look cold.', 'They [look] warm.', 'They stood to look']],
  ['near', { near: { words: ['snow'], before: 2, after: 3 } }, [
    'In snow they [look] cold.', 'In the snow all of them look cold.', 'They [look] at the snow.', 'They look at all the snow.', 'They look cold.',
  ]],
  ['near, before alone', { near: { words: ['snow'], before: 1, after: 0 } }, ['The snow [look] is in.', 'They look snow in the eye.', 'In snow they look cold.']],
  ['near, the word itself is not its own neighbour', { near: { words: ['look'], before: 1, after: 1 } }, ['They look cold.', 'They [look] [look] on.']],
  ['notNear', { notNear: { words: ['snow'], before: 2, after: 2 } }, ['In snow they look cold.', 'They look at snow.', 'They [look] at all the snow.', 'They [look] cold.']],
  ['letters, upper', { letters: 'upper', insideNames: true }, ['They look cold.', 'She writes for [Look] Magazine.', 'They saw a [LOOK] of hate.']],
  ['two conditions', { before: ['they'], after: ['cold'] }, ['They [look] cold.', 'They look warm.', 'We look cold.']],
];

describe.each(gates)('a gate: %s', (_, gate, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked({ term: 'look', gate }, sentence)).toBe(sentence);
  });
});

const inNames: [string, Gate, string[]][] = [
  ['names', {}, ['The Radical Party won.', 'It is a [radical] plan.', '[Radical] plans were made.']],
  ['names allowed', { insideNames: true }, ['The [Radical] Party won.', 'It is a [radical] plan.']],
  ['lower letters alone', { letters: 'lower', insideNames: true }, ['The Radical Party won.', 'It is a [radical] plan.', '[Radical] plans were made.']],
  ['capitals alone', { letters: 'upper', insideNames: true }, ['The [Radical] Party won.', 'It is a radical plan.']],
];

describe.each(inNames)('a gate: %s', (_, gate, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked({ term: 'radical', gate }, sentence)).toBe(sentence);
  });
});

it('looks for the edge of the sentence and not of the text', () => {
  const edges: Written = { term: 'look', gate: { before: ['START'], notNear: { words: ['snow'], before: 3, after: 9 } } };
  expect(marked(edges, 'It was snow. [Look] at that. Snow fell.')).toBe('It was snow. [Look] at that. Snow fell.');
});

it('looks around the whole of a term, its unmarked places too', () => {
  expect(marked({ term: 'kettle (sang)', gate: { after: ['softly'] } }, 'The [kettle] sang softly.')).toBe('The [kettle] sang softly.');
  expect(marked({ term: 'kettle (sang)', gate: { after: ['sang'] } }, 'The kettle sang softly.')).toBe('The kettle sang softly.');
  expect(marked({ term: '(old) kettle', gate: { before: ['an'] } }, 'It was an old [kettle] then.')).toBe('It was an old [kettle] then.');
});

describe('rows side by side', () => {
  const rows = (...written: (Written & { id: string })[]): string[] => {
    const lexicon = { measure: 'hedging', mode: 'replace' as const, rows: written.map((row) => ({ category: 'modal', strength: 2, basis: 'judgement', ...row })) };
    const analyzer = createAnalyzer({ measures: ['hedging'], zoning: 'off', language: 'en', lexicons: [lexicon] });
    const text = 'The old copper kettle sang, and the old copper kettle sang again.';
    return analyzer.analyze(text).evidence.filter(({ rule }) => rule.startsWith('test.')).map(({ rule, text: found }) => `${rule}: ${found}`);
  };

  it('the longest counts, whichever comes first', () => {
    const short = { id: 'test.short', term: 'old copper' };
    const long = { id: 'test.long', term: 'old copper kettle' };
    expect(rows(short, long)).toEqual(['test.long: old copper kettle', 'test.long: old copper kettle']);
    expect(rows(long, short)).toEqual(['test.long: old copper kettle', 'test.long: old copper kettle']);
  });

  it('of two of the same length the first counts', () => {
    const [one, other] = [{ id: 'test.one', term: 'old copper' }, { id: 'test.other', term: 'old copper|tin' }];
    expect(rows(one, other)[0]).toBe('test.one: old copper');
    expect(rows(other, one)[0]).toBe('test.other: old copper');
  });

  it('a longer one whose gate stays shut leaves the words to a shorter', () => {
    expect(rows({ id: 'test.short', term: 'old copper' }, { id: 'test.long', term: 'old copper kettle', gate: { after: ['again'] } })).toEqual(['test.short: old copper', 'test.short: old copper']);
  });

  it('do not overlap', () => {
    expect(rows({ id: 'test.one', term: 'old copper' }, { id: 'test.two', term: 'copper kettle' }, { id: 'test.three', term: 'sang' })).toEqual([
      'test.one: old copper', 'test.three: sang', 'test.one: old copper', 'test.three: sang',
    ]);
  });

  it('one that may begin with anything stands beside those that begin with a word', () => {
    expect(rows({ id: 'test.any', term: '* kettle' }, { id: 'test.again', term: 'again' })).toEqual(['test.any: copper kettle', 'test.any: copper kettle', 'test.again: again']);
    expect(rows({ id: 'test.old', term: 'old copper kettle' }, { id: 'test.any', term: '* copper' })).toEqual(['test.old: old copper kettle', 'test.old: old copper kettle']);
  });
});

describe('the words of a term are cut as the tokenizer cuts them', () => {
  it.each([
    ['kettle', ['kettle']],
    ['cannot', ['can', 'not']],
    ["don't", ['do', "n't"]],
    ["it's", ['it', "'s"]],
    ["they've", ['they', "'ve"]],
    ["workers'", ['workers', "'"]],
    ['so-called', ['so', '-', 'called']],
    ['so-', ['so', '-']],
    ['yes,', ['yes', ',']],
    ['40%', ['40', '%']],
    ['a:b', ['a', ':', 'b']],
  ])('%s', (word, tokens) => {
    expect(tokenizeTermWord(word)).toEqual(tokens);
  });
});

it('opens with its first word, and with what follows as long as that is optional', () => {
  const openings = (term: string): string[][] => compileOpening({ term }).map(({ single }) => [...single]);
  expect(openings('old kettle')).toEqual([['old']]);
  expect(openings('very? rather? old kettle')).toEqual([['very'], ['rather'], ['old']]);
  expect(openings('very?')).toEqual([['very']]);
});

it('takes a lone question mark for a word, not for a sign', () => {
  expect(compileTerm({ term: '?' }).map(({ single, isOptional }) => ({ single: [...single], isOptional }))).toEqual([{ single: ['?'], isOptional: false }]);
});
