import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteLines } from '../src/node/byte-lines.ts';
import { unpacked } from '../src/node/byte-source.ts';
import { corpusBytes, corpusFiles, readCorpus, readCsv, readNdjson, type ReadOptions, UnreadableDocument } from '../src/node/index.ts';

/** The bytes in chunks of that size. */
async function* chunks(bytes: string | Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const unreadable = (reason: RegExp): unknown => expect.objectContaining({ reason: expect.stringMatching(reason) as string, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });

describe('byteLines', () => {
  it('parts at line feeds wherever the chunks part', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }).map((s) => s.replaceAll('\n', ' '))), fc.integer({ min: 1, max: 9 }), fc.boolean(), async (lines, size, isEnded) => {
      const text = lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : '');
      const found = (await all(byteLines(chunks(text, size)))).map(({ bytes }) => Buffer.from(bytes).toString());
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(found).toEqual(expected.map((line) => Buffer.from(line).toString()));
    }));
  });

  it('gives up a line that is too long, and goes on after it', async () => {
    const found = await all(byteLines(chunks('ab\n0123456789\ncd'), 8));
    expect(found.map(({ bytes, isTooLong, isEnded }) => [Buffer.from(bytes).toString().slice(0, 2), isTooLong, isEnded])).toEqual([['ab', false, true], ['01', true, true], ['cd', false, false]]);
  });
});

describe('readNdjson', () => {
  it.each<[string, string | Uint8Array, unknown[]]>([
    ['objects', '{"text":"One.","id":"1"}\n{"text":"Two."}\n', [{ text: 'One.', id: '1' }, { text: 'Two.' }]],
    ['strings', '"One."\n"Two."', ['One.', 'Two.']],
    ['a byte order mark, carriage returns and blank lines', '\ufeff{"text":"One."}\r\n\r\n  \n{"text":"Two."}\r\n', [{ text: 'One.' }, { text: 'Two.' }]],
    ['fields of the archive’s own, null, and a number as id', '{"text":"One.","id":7,"title":null,"section":"World","__proto__":{"url":"x"}}', [{ text: 'One.', id: '7' }]],
    ['actors and mentions', '{"text":"One.","actors":[{"id":"a","name":"One"}],"mentions":[]}', [{ text: 'One.', actors: [{ id: 'a', name: 'One' }], mentions: [] }]],
    ['a document without text, for the analyzer to refuse', '{"id":"1"}', [{ id: '1' }]],
    ['what is no JSON, in its place', '{"text":"One."}\n{"text":\n{"text":"Two."}', [{ text: 'One.' }, unreadable(/no JSON/), { text: 'Two.' }]],
    ['other values', '1\nnull\n["x"]', [unreadable(/neither/), unreadable(/neither/), unreadable(/neither/)]],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from('"a"\n"'), Buffer.from([0xff]), Buffer.from('"\n"b"')]), ['a', unreadable(/UTF-8/), 'b']],
    ['nothing', '', []],
  ])('reads %s', async (_, bytes, expected) => {
    for (const size of [1, 7, 1000]) expect(await all(readNdjson(chunks(bytes, size)))).toEqual(expected);
  });

  it('looks for the text where it is told to', async () => {
    expect(await all(readNdjson(chunks('{"body":"One.","text":"no","slug":"s"}'), { text: 'body', id: 'slug' }))).toEqual([{ text: 'One.', id: 's' }]);
  });
});

describe('readCsv', () => {
  it.each<[string, string | Uint8Array, Parameters<typeof readCsv>[1], unknown[]]>([
    ['records', 'id,text,outlet\r\n1,One.,Post\r\n2,Two.,\r\n', {}, [{ id: '1', text: 'One.', outlet: 'Post' }, { id: '2', text: 'Two.' }]],
    ['quoted cells with breaks, commas and quotation marks', 'text,id\n"One,\n\n""two"" and three.",7\n', {}, [{ text: 'One,\n\n"two" and three.', id: '7' }]],
    ['a byte order mark and no line break at the end', '\ufefftext\nOne.', {}, [{ text: 'One.' }]],
    ['columns of other names', 'headline,body,section\nA,One.,World\n', { columns: { text: 'body', title: 'headline' } }, [{ title: 'A', text: 'One.' }]],
    ['semicolons', 'id;text\n1;One, two.\n', { delimiter: ';' }, [{ id: '1', text: 'One, two.' }]],
    ['a record of the wrong width, in its place', 'id,text\n1\n2,Two.\n3,Three.,x\n', {}, [unreadable(/1 cells/), { id: '2', text: 'Two.' }, unreadable(/3 cells/)]],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from('text\na'), Buffer.from([0xff]), Buffer.from('\nb\n')]), {}, [unreadable(/UTF-8/), { text: 'b' }]],
    ['an empty text, for the analyzer to judge', 'id,text\n1,\n', {}, [{ id: '1', text: '' }]],
    ['a header alone', 'id,text\n', {}, []],
    ['nothing', '', {}, []],
  ])('reads %s', async (_, bytes, options, expected) => {
    for (const size of [1, 7, 1000]) expect(await all(readCsv(chunks(bytes, size), options))).toEqual(expected);
  });

  it.each<[string, string, Parameters<typeof readCsv>[1], RegExp]>([
    ['no column for the text', 'id,body\n1,One.\n', {}, /no column "text"; there are "id", "body"/],
    ['no column of a name asked for', 'id,text\n1,One.\n', { columns: { title: 'headline' } }, /no column "headline"/],
    ['a column named twice', 'text,text\n1,One.\n', {}, /"text" twice/],
    ['a quotation mark never closed', 'text\n"One.\n', {}, /quot/i],
    ['a column for no field', 'text\nOne.\n', { columns: { body: 'x' } as object }, /columns\.body is no field/],
  ])('refuses %s', async (_, bytes, options, message) => {
    await expect(all(readCsv(chunks(bytes), options))).rejects.toThrow(message);
  });
});

describe('unpacked', () => {
  it.each([1, 5, 1000])('gunzips what is gzip, of several members too, in chunks of %i', async (size) => {
    const packed = Buffer.concat([gzipSync('One.\n'), gzipSync('Two.\n')]);
    expect(Buffer.concat(await all(unpacked(chunks(packed, size)))).toString()).toBe('One.\nTwo.\n');
    expect(Buffer.concat(await all(unpacked(chunks('One.', size)))).toString()).toBe('One.');
  });

  it('does not pass over a file that breaks off', async () => {
    await expect(all(unpacked(chunks(gzipSync('One. Two. Three.').subarray(0, 20))))).rejects.toThrow(/unexpected end/);
  });
});

describe('readCorpus', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'undertone-'));
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const files: Record<string, string | Uint8Array> = {
      'a/b/1.txt': 'One.', 'a/b.txt': 'Two.', 'a/B.md': 'Three.', 'a/.hidden.txt': 'no', 'a/x.pdf': 'no',
      'a/c.ndjson.gz': gzipSync('{"text":"Four.","id":"4"}\n{"text":"Five."}\n'), 'a/d.jsonl': '{"text":"Six."}', 'a/table.csv': 'text\nSeven.\n',
      'tabs.tsv': 'id\ttext\n1\tEight, nine.\n', 'plain': 'Ten.', 'torn.ndjson.gz': gzipSync('{"text":"One."}\n'.repeat(2000) + '{"text":"Two."}\n'.repeat(2000)).subarray(0, 60),
      'bad.txt': Buffer.from([0x61, 0xff]),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const texts = async (paths: string[], options: ReadOptions = {}): Promise<string[]> =>
    (await all(readCorpus(paths.map((path) => join(folder, path)), options))).map((document) => (document instanceof UnreadableDocument ? `! ${document.reason}` : typeof document === 'string' ? document : document.text));

  it('goes through folders by the code points of the paths', async () => {
    expect(await texts(['a'])).toEqual(['Three.', 'Two.', 'One.', 'Four.', 'Five.', 'Six.']);
    expect((await all(corpusFiles([join(folder, 'a')]))).map((path) => path.slice(folder.length + 1))).toEqual(['a/B.md', 'a/b.txt', 'a/b/1.txt', 'a/c.ndjson.gz', 'a/d.jsonl']);
  });

  it('takes tables in folders where a column is named, and files of one kind alone where that is said', async () => {
    expect(await texts(['a'], { columns: { text: 'text' } })).toContain('Seven.');
    expect(await texts(['a'], { kind: 'ndjson' })).toEqual(['Four.', 'Five.', 'Six.']);
    expect(await texts(['a'], { kind: 'csv', csvInFolders: true })).toEqual(['Seven.']);
  });

  it('tells files by their names, and takes others for articles', async () => {
    expect(await texts(['tabs.tsv', 'plain', 'a/table.csv'])).toEqual(['Eight, nine.', 'Ten.', 'Seven.']);
  });

  it('leaves a document in the place of what cannot be read, and goes on', async () => {
    expect(await texts(['missing.txt', 'bad.txt', 'plain'])).toEqual(['! there is no such file', '! holds bytes that are no UTF-8', 'Ten.']);
    expect((await texts(['torn.ndjson.gz', 'missing.csv', 'plain'])).slice(-3)).toEqual(['! unexpected end of file', '! there is no such file', 'Ten.']);
  });

  it('counts the bytes as it reads them', async () => {
    let read = 0;
    const paths = ['a', 'tabs.tsv'].map((path) => join(folder, path));
    await all(readCorpus(paths, { onBytes: (count) => { read += count; } }));
    expect(read).toBe(await corpusBytes(paths));
    expect(await corpusBytes(['-'])).toBeNull();
  });
});
