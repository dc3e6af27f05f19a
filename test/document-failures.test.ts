/** What is no text, and what becomes of a document over which the program itself fails. */
import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../src/index.ts';
import { createAnalyzer, type Finding } from '../src/index.ts';
import { decode } from '../src/node/decode.ts';
import { articleOf } from '../src/node/html.ts';
import { outcomeOf } from '../src/node/outcome.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('bytes', () => {
  it.each<[string, Uint8Array, boolean, string]>([
    ['plain', bytes('Voß'), false, 'Voß'],
    ['with a byte order mark', bytes('\ufeffVoß'), false, 'Voß'],
    ['of a page without a declaration', bytes('<p>Voß'), true, '<p>Voß'],
    ['of a page that says UTF-16 in ASCII', bytes('<meta charset="utf-16"><p>Voß'), true, '<meta charset="utf-16"><p>Voß'],
    ['of a page in Latin 1', Uint8Array.from([...bytes('<meta charset=iso-8859-1><p>Vo'), 0xdf]), true, '<meta charset=iso-8859-1><p>Voß'],
    ['of a declaration in no page', bytes('<meta charset="iso-8859-1">Voß'), false, '<meta charset="iso-8859-1">Voß'],
  ])('%s', (_, given, isHtml, text) => expect(decode(given, isHtml)).toBe(text));

  it.each<[string, Uint8Array, boolean, string]>([
    ['of no text', Uint8Array.from([0x61, 0, 0x62]), false, 'is no text'],
    ['that are no UTF-8', Uint8Array.from([0x61, 0xff]), false, 'holds bytes that are no UTF-8'],
    ['of an unknown encoding', bytes('<meta charset="klingon-1"><p>a'), true, 'declares an encoding that is unknown here: klingon-1'],
  ])('%s are refused', (_, given, isHtml, why) => expect(() => decode(given, isHtml)).toThrow(why));
});

describe('a page', () => {
  it('without an article is refused', async () => {
    await expect(articleOf('<!doctype html><title>x</title><body><nav>Home</nav></body>')).rejects.toThrow('holds no article');
  });
});

describe('a fault of the program', () => {
  const failing = (thrown: unknown): Analyzer => ({ analyze: () => { throw thrown; } });

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    ['out of luck', 'out of luck'],
  ])('becomes a record: %s', (thrown, message) => {
    expect(outcomeOf(failing(thrown), { id: 'a', text: 'b' }, 'rows')).toMatchObject({ failure: { document: { id: 'a' }, error: { code: 'internal', field: null, message } } });
  });
});

describe('evidence of a measure from outside', () => {
  const text = 'One ferry left. Two came back.';
  const report = (...findings: Partial<Finding>[]) => createAnalyzer({
    zoning: 'off', language: 'en',
    measures: [{ id: 'own', unit: 'points', categories: { any: 'Any word.' }, find: () => findings.map((finding) => ({ start: 0, end: 3, category: 'any', amount: 1, rule: 'own.any', ...finding })) }],
  }).analyze(text);

  it('is kept where it lies in one sentence, in the order of the text', () => {
    expect(report({ start: 16, end: 19 }, {}).evidence.map(({ id, text: words, sentence }) => [id, words, sentence])).toEqual([['evidence:1', 'One', 0], ['evidence:2', 'Two', 1]]);
  });

  it.each([[{ start: 10, end: 20 }], [{ start: 3, end: 3 }], [{ start: 0, end: 99 }]])('is left out with a warning where it does not: %o', (finding) => {
    const { evidence, warnings } = report(finding);
    expect(evidence).toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('evidence-out-of-place');
  });

  it('is left out where it amounts to nothing', () => {
    const { evidence, warnings } = report({ amount: 0.0004 });
    expect([evidence, warnings.filter(({ code }) => code === 'evidence-out-of-place')]).toEqual([[], []]);
  });
});
