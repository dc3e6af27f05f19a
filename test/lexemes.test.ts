import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import { describe, expect, it } from 'vitest';
import { Lexemes } from '../src/text/lexemes.ts';

const lexemes = new Lexemes();
const tokens = (run: string): string => lexemes.read(run).map(({ text }) => text).join(' ');
const tags = (run: string): string => lexemes.read(run).map(({ tag }) => lexemes.tags[tag]).join(' ');

describe('a word with a hyphen', () => {
  it.each([
    ['is cut at it', 'tea-house', 'tea - house'],
    ['is cut at a dash', 'tea–house—garden', 'tea – house — garden'],
    ['is cut at each, and nowhere else', 'the-u-house-zu', 'the - u - house - zu'],
    ['is cut at one after the other', 'tea-–house', 'tea - – house'],
    ['loses the marks around it', '“quiet-gardens,”', '“ quiet - gardens , ”'],
    ['stays whole after a prefix', 'pre-house', 'pre-house'],
    ['stays whole before a suffix', 'house-wise', 'house-wise'],
    ['stays whole with a digit', 'b2-house', 'b2-house'],
    ['stays whole if the lexicon has it', 'co-op', 'co-op'],
    ['has parts that are contractions', 'house-cannot', 'house - can not'],
  ])('%s', (_, run, expected) => expect(tokens(run)).toBe(expected));

  it('is not what a word with a "u" is, or a digit, or a short form', () => {
    expect(['house', 'zuzuz', 'zu30z', 'q.u.z.', 'q.u.z'].map(tokens)).toEqual(['house', 'zuzuz', 'zu30z', 'q.u.z.', 'q.u.z']);
  });
});

describe('a pronoun with "am"', () => {
  it.each([
    ["I'm", "I 'm"], ['I’m', 'I ’m'], ["“I'm", "“ I 'm"], ["I'M", "I 'M"], ["we're", "we 're"],
    ['Im', 'Im'], ["Kim's", "Kim 's"], ["Ti'm", "Ti'm"], ["ma'm", "ma'm"],
  ])('%s', (run, expected) => expect(tokens(run)).toBe(expected));

  it('is tagged as other pronouns are', () => expect(tags("I'm")).toBe(tags("we're")));
});

describe('a word with letters beyond Latin-1', () => {
  it.each([
    ['Erdoğan', 'Erdoğan'], ['Łukasz', 'Łukasz'], ['Vilkaitė', 'Vilkaitė'], ['Nguyễn', 'Nguyễn'], ['Škvor-Žák', 'Škvor - Žák'], ['(Țepeș),', '( Țepeș ) ,'], ['Ağar’s', 'Ağar ’s'],
  ])('%s stays whole', (run, expected) => expect(tokens(run)).toBe(expected));

  it('is a name where it has a capital', () => expect(['Erdoğan', 'Ōe', 'Ğ'].map(tags)).toEqual(['PROPN', 'PROPN', 'PROPN']));

  it('keeps its place in the run', () => expect(lexemes.read('“Vilkaitė,”').map(({ text, from }) => [text, from])).toEqual([['“', 0], ['Vilkaitė', 1], [',', 9], ['”', 10]]));
});

describe('an unknown word', () => {
  it.each([
    ['zzqing', 'VERB'], ['zzqous', 'ADJ'], ['anti–zzq', 'ADJ'], ['anti-zzq', 'ADJ'], ['zzq', 'NOUN'],
    ['zzq2ing', 'PROPN'], ['zzq0ous', 'PROPN'], ['Zzqing', 'PROPN'], ['ZZQ', 'PROPN'], ['çzzqing', 'PROPN'],
  ])('%s is a %s', (run, tag) => expect(tags(run)).toBe(tag));
});

const { trex, tcat, preserve, features } = (model as unknown as {
  core(): { trex: unknown; tcat: { hash: Record<string, number> }; preserve: unknown; features: { lexeme: { hash: Record<string, number> } } };
}).core();
const known = features.lexeme.hash;
const tokenize = makeTokenizer(compileExpressions(trex), tcat.hash, preserve);

/** What wink-nlp's own tokenizer makes of a run that holds no contraction, with its own rules for hyphens. */
function byWink(run: string): string {
  const found: string[] = [];
  tokenize({
    _addToken: (text) => void found.push(text),
    _addTokenIfInCache: (text) => (known[text] === undefined ? 0 : found.push(text)),
    isLexeme: (text) => (known[text] === undefined ? null : [known[text]]),
  }, run);
  return found.join(' ');
}

it('cuts as wink-nlp does where that is read as it is written', () => {
  const part = fc.constantFrom('u', 'house', 'Tea', 'pre', 'co', 'wise', 'b2', '0', 'q.u.', 'U.S.', 'zzq', '-', '–', '—', '.', ',', '(', ')', '“', '”', '\\', '/', '&', '@', '$', '…');
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
    expect(tokens(parts.join(''))).toBe(byWink(parts.join('')));
  }), { numRuns: 500 });
});
