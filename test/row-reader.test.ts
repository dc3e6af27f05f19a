/** The pieces of the matcher by themselves: the ways in which a row can be read from a token on, and which rows are looked at there. */
import { describe, expect, it } from 'vitest';
import { LazyRow, type MatchableRow } from '../src/lexicons/compiled-row.ts';
import { Matcher } from '../src/lexicons/matcher.ts';
import { followedBy, RowIndex } from '../src/lexicons/row-index.ts';
import { READING, RowReader } from '../src/lexicons/row-reader.ts';
import type { TokenTable } from '../src/text/parse.ts';
import { Vocabulary } from '../src/text/vocabulary.ts';

/** Tokens parted by spaces. */
function tokensOf(text: string, vocabulary = new Vocabulary()): TokenTable {
  const word = text.split(' ').map((token) => vocabulary.word(token));
  return { count: word.length, word, id: Int32Array.from(word, ({ id }) => id), vocabulary, pos: word.map(() => 'NOUN') } as unknown as TokenTable;
}

const rowOf = (term: string): MatchableRow => ({ id: `test.${term}`, term });
const compiled = (term: string) => new LazyRow(rowOf(term), 0).get();

/** The ways to read the term from the first token on: where the marked words begin and end, and where the whole ends. */
function readings(term: string, text: string, { limit = text.split(' ').length, longestGap = 1, reader = new RowReader(longestGap) } = {}): number[][] {
  const length = reader.read(compiled(term), 0, limit, tokensOf(text));
  return Array.from({ length: length / READING }, (_, i) => reader.readings.slice(READING * i, READING * (i + 1)));
}

describe('a row is read', () => {
  it.each<[string, string, number[][]]>([
    ['old kettle', 'old kettle sang', [[0, 2, 2]]],
    ['old kettle lid', 'old kettle fell', []],
    ['(the) old kettle', 'the old kettle sang', [[1, 3, 3]]],
    ['old kettle (sang)', 'old kettle sang softly', [[0, 2, 3]]],
    ['(the) (very) old (kettle) (sang)', 'the very old kettle sang', [[2, 3, 5]]],
    ['very? old', 'very old kettle', [[0, 2, 2]]],
    ['very? old', 'old kettle sang', [[0, 1, 1]]],
    ['very? old', 'very new kettle', []],
    ['(the?) old', 'old kettle sang', [[0, 1, 1]]],
    ['(the?) old', 'the old kettle', [[1, 2, 2]]],
    ['old kettle?', 'old kettle sang', [[0, 2, 2], [0, 1, 1]]],
    ['old (kettle?)', 'old kettle sang', [[0, 1, 2], [0, 1, 1]]],
    ['old *', 'old kettle sang', [[0, 2, 2]]],
    ['old *', 'old , kettle', []],
    ['tea-time|lunch old', 'tea - time old lunch', [[0, 4, 4]]],
    ['tea-time|lunch old', 'lunch old tea', [[0, 2, 2]]],
    ['tea-time|lunch old', 'tea - party old', []],
  ])('%s in %s', (term, text, ways) => {
    expect(readings(term, text)).toEqual(ways);
  });

  it('once where two ways lead to the same end', () => {
    expect(readings('very? very? old', 'very old kettle')).toEqual([[0, 2, 2]]);
  });

  it('the same whatever was read before by the same reader', () => {
    const reader = new RowReader(1);
    expect(readings('old kettle? lid? sang?', 'old kettle lid sang', { reader })).toHaveLength(4);
    expect(readings('very? very? old', 'very old kettle', { reader })).toEqual([[0, 2, 2]]);
    expect(readings('new kettle lid', 'new kettle sang', { reader })).toEqual([]);
  });

  it.each([
    ['copper lid', 'copper lid'],
    ['copper tin lid', 'copper tin lid'],
    ['copper? lid', 'copper lid'],
    ['copper tea-time', 'copper tea - time'],
    ['copper *', 'copper lid'],
    ['copper * lid', 'copper tin lid'],
  ])('as far as the limit and no further: %s', (term, text) => {
    const { length } = text.split(' ');
    expect(readings(term, text, { limit: length })).toEqual([[0, length, length]]);
    expect(readings(term, `${text} and`, { limit: length })).toEqual([[0, length, length]]);
    for (let limit = 1; limit < length; limit++) expect(readings(term, text, { limit })).toEqual([]);
  });

  it('with as many words for * as are allowed', () => {
    const text = 'old big blue kettle';
    expect(readings('old * kettle', text)).toEqual([]);
    expect(readings('old * kettle', text, { longestGap: 2 })).toEqual([[0, 4, 4]]);
    expect(readings('old * kettle', text, { longestGap: 3 })).toEqual([[0, 4, 4]]);
    expect(readings('old *', text, { longestGap: 3 })).toEqual([[0, 2, 2], [0, 3, 3], [0, 4, 4]]);
    expect(readings('old * kettle', 'old big , blue kettle', { longestGap: 4 })).toEqual([]);
    expect(readings('old * very? kettle', 'old big very kettle', { longestGap: 2 })).toEqual([[0, 4, 4]]);
  });

  it('without a second look at what was seen, where very many places may be left out', () => {
    const text = 'old '.repeat(30).trim();
    const tokens = tokensOf(text);
    let looks = 0;
    const watched = { ...tokens, word: new Proxy(tokens.word, { get: (words, at) => { looks++; return Reflect.get(words, at) as unknown; } }) } as TokenTable;
    const row = compiled(`${'old? '.repeat(28)}kettle`);
    expect(new RowReader(1).read(row, 0, tokens.count, watched)).toBe(0);
    expect(looks).toBeLessThan(30 * 30);
    expect(readings('a? b? c? d? e? f', 'a b c d e f')).toEqual([[0, 6, 6]]);
    expect(readings('a? b? c? d? e? f', 'b e f g')).toEqual([[0, 3, 3]]);
    expect(readings('f a? b? c? d? e?', 'f a b')).toEqual([[0, 3, 3], [0, 2, 2], [0, 1, 1]]);
  });

  it.each([['a? b? c? d? e', false], ['a? b? c? d? e? f', true], ['a b c d e f', false]])('loosely from five places on that may be left out: %s', (term, isLoose) => {
    expect(compiled(term).isLoose).toBe(isLoose);
  });

  it.each([
    ['old kettle', 0, 2, true], ['(the) old (kettle)', 1, 2, true], ['old * (lid)', 0, 2, false], ['very? old', 0, 2, false], ['tea-time', 0, 1, false], ['(the) (an) old', 2, 3, true],
  ])('from where its marked words begin to where they end: %s', (term, firstCore, endCore, isPlain) => {
    expect(compiled(term)).toMatchObject({ firstCore, endCore, isPlain });
  });
});

describe('the index', () => {
  const rows = ['old kettle', 'old copper|tin lid', 'very? old jug', 'old', 'old *', 'old very? grey cup', 'tea-time', 'new', 'big? kettle', '* lid', 'old anti-rust paint', 'grey? cup?'];
  const terms = (list: readonly { row: MatchableRow }[] | undefined): string[] => (list ?? []).map(({ row }) => row.term);
  const vocabulary = new Vocabulary();
  const index = new RowIndex(rows.map(rowOf));
  index.attach(vocabulary);
  const bucket = (word: string) => index.beginningWith(vocabulary.word(word));

  it('knows the rows that may begin with a word, and those that any word may follow', () => {
    expect(terms(bucket('old')?.any)).toEqual(['old', 'old *']);
    expect(terms(bucket('new')?.any)).toEqual(['new']);
    expect(terms(bucket('grey')?.any)).toEqual(['grey? cup?']);
    expect(terms(index.anyFirst)).toEqual(['* lid']);
    expect(bucket('jug')).toBeNull();
    expect(bucket('jug')).toBeNull();
  });

  it.each([
    ['old', { kettle: ['old kettle'], copper: ['old copper|tin lid'], tin: ['old copper|tin lid'], jug: ['very? old jug'], very: ['old very? grey cup'], grey: ['old very? grey cup'], anti: ['old anti-rust paint'], 'anti-rust': ['old anti-rust paint'] }],
    ['very', { old: ['very? old jug'] }],
    ['tea', { '-': ['tea-time'] }],
    ['big', { kettle: ['big? kettle'] }],
  ])('knows what must come next after %s', (first, next) => {
    const { bySecond } = bucket(first)!;
    expect(Object.fromEntries([...bySecond].map(([id, { lazy }]) => [id, terms(lazy.map((row) => row.get()))]))).toEqual(Object.fromEntries(Object.entries(next).map(([word, list]) => [vocabulary.idOf(word), list])));
    for (const [word, list] of Object.entries(next)) expect(terms(followedBy(bucket(first)!, vocabulary.idOf(word), vocabulary.idOf('lid'), vocabulary))).toEqual(list);
  });

  it.each([
    ['pot', ['in the pot', 'in the *', 'in the pan lid?', 'in the cup|pot handle']],
    ['cup', ['in the pot', 'in the *', 'in the pan lid?', 'in the cup|pot handle']],
    ['jug', ['in the *', 'in the pan lid?']],
    ['pan', ['in the *', 'in the pan lid?']],
    [null, ['in the *', 'in the pan lid?']],
  ])('reads rows of plain words only where one of them asks for what comes third: %s', (third, expected) => {
    const own = new RowIndex(['in the pot', 'in the *', 'in the pan lid?', 'in the cup|pot handle'].map(rowOf));
    const words = new Vocabulary();
    own.attach(words);
    const read = followedBy(own.beginningWith(words.word('in'))!, words.idOf('the'), third === null ? -1 : words.idOf(third), words);
    expect(terms(read)).toEqual(expected);
  });

  it('finds none where another word comes next', () => {
    for (let n = 0; n < 200; n++) expect(followedBy(bucket('old')!, vocabulary.idOf(`word${n}`), -1, vocabulary)).toEqual([]);
  });

  it('remembers which words begin none, and has looked at no other', () => {
    expect(index.beginsNone(vocabulary.idOf('jug'), -1)).toBe(true);
    expect(index.beginsNone(vocabulary.idOf('old'), vocabulary.idOf('jug'))).toBe(false);
    expect(index.beginsNone(vocabulary.idOf('never-looked-up'), -1)).toBe(false);
  });

  it('tells at once the pairs that begin none, where the first word begins nothing alone', () => {
    const own = new RowIndex(['in the pot', 'in a cup|mug', 'at', 'at the wheel'].map(rowOf));
    const words = new Vocabulary();
    own.attach(words);
    for (const word of ['in', 'at']) own.beginningWith(words.word(word));
    const beginsNone = (first: string, next: string): boolean => own.beginsNone(words.idOf(first), words.idOf(next));
    expect([['in', 'the'], ['in', 'a'], ['at', 'the'], ['at', 'tea']].filter(([first, next]) => beginsNone(first!, next!))).toEqual([]);
    expect(beginsNone('in', 'tea')).toBe(true);
    expect(own.beginsNone(words.idOf('in'), -1)).toBe(true);
    expect(own.beginsNone(words.idOf('at'), -1)).toBe(false);
  });

  it('knows a word however many words there are', () => {
    const many = new RowIndex([rowOf('late'), rowOf('later')]);
    const words = new Vocabulary();
    many.attach(words);
    for (let n = 0; n < 4096; n++) words.idOf(`word${n}`);
    for (const [word, id] of [['late', 4096], ['later', 9000]] as const) {
      for (let n = words.idOf('late') + 1; n < id; n++) words.idOf(`word${n}`);
      expect(words.idOf(word)).toBe(id);
      expect(terms(many.beginningWith(words.word(word))?.any)).toEqual([word]);
      expect(terms(many.beginningWith(words.word(word))?.any)).toEqual([word]);
    }
    expect(many.beginningWith(words.word('word4095'))).toBeNull();
    expect(many.beginsNone(4095, -1)).toBe(true);
  });

  it('forgets the words of one text when another has other ids for them', () => {
    const again = new RowIndex([rowOf('old'), rowOf('new')]);
    const [one, other] = [new Vocabulary(), new Vocabulary()];
    for (const word of ['old', 'jug', 'new']) one.word(word);
    for (const word of ['new', 'old', 'jug']) other.word(word);
    for (const words of [one, other, one]) {
      again.attach(words);
      expect(['old', 'jug', 'new'].map((word) => terms(again.beginningWith(words.word(word))?.any))).toEqual([['old'], [], ['new']]);
    }
  });
});

describe('the matcher', () => {
  const found = (terms: readonly string[], text: string, { all = false, endToken = text.split(' ').length, firstToken = 0 } = {}): string[] => {
    const tokens = tokensOf(text);
    const matcher = new Matcher(terms.map(rowOf));
    const sentence = { start: 0, end: 0, zone: 0, firstToken, endToken };
    const context = { tokens, inName: new Uint8Array(tokens.count) };
    return (all ? matcher.matchAll(sentence, context) : matcher.match(sentence, context)).map(({ row, first, end }) => `${row.term} ${first}–${end}`);
  };

  it('takes the longest from each token on, and goes on behind it', () => {
    expect(found(['old', 'old kettle', 'kettle lid', 'lid'], 'old kettle lid old')).toEqual(['old kettle 0–2', 'lid 2–3', 'old 3–4']);
  });

  it('gives all, overlapping or not, where all are asked for', () => {
    expect(found(['old', 'old kettle', 'kettle lid', 'lid'], 'old kettle lid old', { all: true })).toEqual(['old 0–1', 'old kettle 0–2', 'kettle lid 1–3', 'lid 2–3', 'old 3–4']);
    expect(found(['old kettle?'], 'old kettle', { all: true })).toEqual(['old kettle? 0–2', 'old kettle? 0–1']);
  });

  it.each([false, true])('looks at nothing outside the sentence; all: %s', (all) => {
    expect(found(['old kettle', 'kettle', 'lid'], 'lid old kettle lid', { all, firstToken: 1, endToken: 2 })).toEqual([]);
    expect(found(['old kettle', 'kettle', 'lid'], 'lid old kettle lid', { all, firstToken: 1, endToken: 3 })[0]).toBe('old kettle 1–3');
  });

  it('begins with any word, and with no mark, where a row may', () => {
    expect(found(['* lid'], 'kettle lid , lid')).toEqual(['* lid 0–2']);
    expect(found(['* lid', 'old kettle'], 'old kettle lid')).toEqual(['old kettle 0–2']);
    expect(found(['* lid'], 'old kettle lid', { all: true })).toEqual(['* lid 1–3']);
  });
});
