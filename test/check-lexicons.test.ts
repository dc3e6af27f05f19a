import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLexicons } from '../scripts/check-lexicons.ts';

const may = { id: 'hedging.may', term: 'may', category: 'modal', strength: 1.5, ratings: [1, 2, 1, 2], basis: 'ratings' };
const might = { ...may, id: 'hedging.might', term: 'might' };
const gate = { pos: ['AUX'] };
const examples = { hit: ['It [may] rain.'], miss: ['In [May] it rains.'] };

const rated = (ratings: number[], strength: number): object => ({ ratings, strength, basis: 'ratings' });
const valence = (ratings: number[], value: number) => ({ id: 'valence.a', term: 'a', pos: 'NOUN', valence: value, ratings, basis: 'ratings' });
const frame = (ratings: number[][], subject: number, object: number): object => ({ id: 'frame.a', term: 'bully', subject, object, ratings, basis: 'ratings' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-rows-'));
  writeFileSync(join(folder, 'bases.json'), '{"judgement":"Our own.","ratings":"Several."}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The faults in a folder of these files, as `file:line message`. */
async function faults(files: Record<string, string | object[]>): Promise<string[]> {
  for (const [name, rows] of Object.entries(files)) {
    const lines = typeof rows === 'string' ? rows : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
    writeFileSync(join(folder, name), lines);
  }
  const found = await checkLexicons(folder, { hedging: ['modal'], loadedLanguage: ['epithet'] });
  return found.map(({ file, line, message }) => `${file.replace('src/lexicons/', '')}:${line} ${message}`);
}

describe('checkLexicons', () => {
  it.each<[string, Record<string, string | object[]>]>([
    ['no rows', { 'hedging.json': [] }],
    ['two rows', { 'hedging.json': [may, might] }],
    ['a gated row with examples', { 'hedging.json': [{ ...may, gate, ...examples }] }],
    ['one term with two gates', { 'hedging.json': [may, { ...may, id: 'hedging.may-aux', gate, ...examples }] }],
    ['a gate that shuts nothing out', { 'hedging.json': [{ ...may, gate: { insideNames: true } }] }],
    ['one term in two measures', { 'hedging.json': [may], 'loaded-a.json': [{ ...may, id: 'loaded.may', category: 'epithet' }] }],
    ['ratings and their mean', { 'hedging.json': [{ ...may, ...rated([1, 2, 1, 2], 1.5) }] }],
    ['ratings as far apart as the rule allows', { 'hedging.json': [{ ...may, ...rated([1, 3, 1, 3], 2) }] }],
    ['a rated frame', { 'frames.json': [frame([[-1, 0], [-2, 0], [-1, 1], [-2, 0]], -1.5, 0.25)] }],
    ['a frame that says nothing', { 'frames.json': [frame([[0, 0], [0, 0], [0, 0], [0, 0]], 0, 0)] }],
    ['rated and judged words', { 'valence.json': [valence([-2, -1, -2, -3], -2), { ...valence([0, 0, 0, 0], 0), id: 'valence.c' }, { id: 'valence.b', valence: 0, basis: 'judgement' }] }],
    ['other files of other forms', { 'frames.json': [{ id: 'frame.a', subject: 1, object: 0, ratings: [[1, 0], [1, 0], [1, 0], [1, 0]], basis: 'ratings' }], 'verbs.json': '{"be":["is"]}' }],
    ['brackets and commas in strings', { 'hedging.json': [{ ...may, note: '],[{"a": "' }, might] }],
  ])('finds nothing wrong with %s', async (_, files) => {
    expect(await faults(files)).toEqual([]);
  });

  it.each<[string, Record<string, string | object[]>, string]>([
    ['JSON that is none', { 'hedging.json': '[\n{"id": }\n]' }, 'hedging.json:2 '],
    ['a row against the schema', { 'hedging.json': [may, { ...might, inflect: 'verbs' }] }, 'hedging.json:3 hedging.might: inflect'],
    ['a missing field', { 'hedging.json': [{ ...may, term: undefined }] }, 'hedging.json:2 hedging.may: term is missing'],
    ['a term in capitals', { 'hedging.json': [{ ...may, term: 'May' }] }, 'hedging.json:2 hedging.may: term must be in lower case: May'],
    ['one id twice', { 'hedging.json': [may, { ...might, id: may.id }] }, 'hedging.json:3 id stands already in src/lexicons/hedging.json:2: hedging.may'],
    ['one id in two files', { 'frames.json': [{ id: 'x.a' }], 'valence.json': [{ id: 'x.a' }] }, 'valence.json:2 id stands already in src/lexicons/frames.json:2: x.a'],
    ['one term in two files of a measure', { 'loaded-a.json': [{ ...may, id: 'loaded.a', category: 'epithet' }], 'loaded-b.json': [{ ...may, id: 'loaded.b', category: 'epithet' }] }, 'loaded-b.json:2 term stands already in src/lexicons/loaded-a.json:2: may'],
    ['an unknown category', { 'hedging.json': [{ ...may, category: 'mode' }] }, 'hedging.json:2 hedging.may: category is unknown: mode'],
    ['an unknown basis', { 'frames.json': [{ id: 'frame.a', basis: 'hearsay' }] }, 'frames.json:2 basis is no key of bases.json: hearsay'],
    ['a gated row without hit', { 'hedging.json': [{ ...may, gate, miss: examples.miss }] }, 'hedging.json:2 hedging.may: a gated row needs an example in hit'],
    ['a gated row without miss', { 'hedging.json': [{ ...may, gate, hit: examples.hit }] }, 'hedging.json:2 hedging.may: a gated row needs an example in miss'],
    ['charged company without a miss', { 'loaded-tone.json': [{ ...may, category: 'epithet', gate: { charged: true }, hit: examples.hit }] }, 'loaded-tone.json:2 hedging.may: a gated row needs an example in miss'],
    ['charged company for a hedge', { 'hedging.json': [{ ...may, gate: { charged: true }, ...examples }] }, 'hedging.json:2 hedging.may: gate.charged is a condition for rows of loadedLanguage only: true'],
    ['an example without brackets', { 'hedging.json': [{ ...may, hit: ['It may rain.'] }] }, 'hedging.json:2 hedging.may: example without [square brackets]: It may rain.'],
    ['a strength that is not the mean', { 'hedging.json': [{ ...may, ...rated([3, 4, 3, 4], 1.5) }] }, 'hedging.json:2 hedging.may: strength is not the mean of the ratings, 3.50: 1.5'],
    ['too few ratings', { 'hedging.json': [{ ...may, ...rated([2, 1, 2], 1.67) }] }, 'hedging.json:2 hedging.may: not admitted by its ratings: 3 ratings are fewer than 4'],
    ['ratings that disagree', { 'hedging.json': [{ ...may, ...rated([0, 3, 0, 3], 1.5) }] }, 'hedging.json:2 hedging.may: not admitted by its ratings: spread 1.5 is above 1'],
    ['a plain word', { 'hedging.json': [{ ...may, ...rated([0, 0, 1, 0], 0.25) }] }, 'hedging.json:2 hedging.may: not admitted by its ratings: mean 0.25 is below 0.5'],
    ['ratings passed off as a judgement', { 'hedging.json': [{ ...may, ...rated([1, 2, 1, 2], 1.5), basis: 'judgement' }] }, 'hedging.json:2 hedging.may: has ratings, but its basis is not ratings'],
    ['a basis of ratings without any', { 'hedging.json': [{ ...may, ratings: undefined }] }, 'hedging.json:2 hedging.may: basis is ratings, but there are none'],
    ['a valence that is not the mean', { 'valence.json': [valence([-2, -1, -2, -3], -3)] }, 'valence.json:2 valence.a: valence is not the mean of the ratings, -2.00: -3'],
    ['a word that readers take for plain', { 'valence.json': [valence([0, -1, 0, 0], -0.25)] }, 'valence.json:2 valence.a: not admitted by its ratings: mean -0.25 is nearer to 0 than 0.5'],
    ['a plain word', { 'valence.json': [valence([0, 0, 0, 1], 0.25)] }, 'valence.json:2 valence.a: not admitted by its ratings: mean 0.25 is nearer to 0 than 0.5'],
    ['a word on which the ratings disagree', { 'valence.json': [valence([3, -2, 3, 2], 1.5)] }, 'valence.json:2 valence.a: not admitted by its ratings: spread 2.06 is above 1'],
    ['a frame on whose object the ratings disagree', { 'frames.json': [frame([[1, 2], [1, -2], [1, 2], [1, -2]], 1, 0)] }, 'frames.json:2 frame.a: not admitted by its ratings: spread of object 2 is above 1'],
  ])('finds %s', async (_, files, start) => {
    const found = await faults(files);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(start) ? start : found[0]).toBe(start);
  });
});
