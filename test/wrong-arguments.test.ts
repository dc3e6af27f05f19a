/** The functions beside `analyze`, handed what they cannot use: an `UndertoneError` with field and value, never a fault of the program's own. */
import { describe, expect, it } from 'vitest';
import { analyze, compare, scoreAttribution, scoreHedging, scoreLoadedLanguage, scoreStance, UndertoneError } from '../src/index.ts';
import { analyzeCorpus, analyzeCorpusToLines, corpusBytes, corpusFiles, readCorpus, readCsv, readNdjson } from '../src/node/index.ts';
import { addCorpus, folderStore, statusReader, work } from '../src/queue/index.ts';
import { renderText } from '../src/render/index.ts';

const TEXT = 'The minister said the talks may resume, and officials reportedly agreed to meet again in June.';
const fault = (error: unknown): unknown[] => {
  if (!(error instanceof UndertoneError)) throw error;
  expect(error.message.startsWith(`${error.field} `)).toBe(true);
  return [error.code, error.field];
};
const thrown = (call: () => unknown): unknown[] => {
  try {
    call();
  } catch (error) {
    return fault(error);
  }
  throw new Error('nothing was thrown');
};
/** Of an iterable or a promise, gone through to its end. */
async function refusal(call: () => unknown): Promise<unknown[]> {
  try {
    const made = call() as Promise<unknown> | AsyncIterable<unknown>;
    if (Symbol.asyncIterator in made) for await (const item of made) void item;
    else await made;
  } catch (error) {
    return fault(error);
  }
  throw new Error('nothing was thrown');
}
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const wrong = (value: unknown): never => value as never;

describe.each([['scoreHedging', scoreHedging], ['scoreLoadedLanguage', scoreLoadedLanguage], ['scoreAttribution', scoreAttribution], ['scoreStance', scoreStance]])('%s', (_, score) => {
  it.each([null, 5, true, 'hedging', Symbol('x'), [], () => ({})])('refuses options that are no object: %s', (options) => {
    expect(thrown(() => score(TEXT, wrong(options)))).toEqual(['invalid-options', 'options']);
  });

  it('takes none, some, and those that name a measure', () => {
    for (const options of [undefined, {}, { keepText: false }, { measures: ['stance' as const] }]) expect(score(TEXT, options).document.words).toBeGreaterThan(0);
  });
});

describe('compare', () => {
  it('refuses a hole among the reports', () => {
    const reports = [analyze(TEXT), analyze(TEXT), analyze(TEXT)];
    delete reports[1];
    expect(thrown(() => compare(reports))).toEqual(['invalid-input', 'reports[1]']);
  });

  it('refuses null for options', () => {
    expect(thrown(() => compare([analyze(TEXT), analyze(TEXT)], wrong(null)))).toEqual(['invalid-options', 'options']);
  });
});

describe('a value that will not be shown', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = { toJSON: () => { throw new Error('no'); }, get [Symbol.toStringTag](): string { throw new Error('no'); } };

  it.each([['a revoked proxy', proxy], ['an object whose every word throws', throwing]])('is refused like any other: %s', (_, value) => {
    expect(thrown(() => analyze(wrong({ text: value })))).toEqual(['invalid-input', 'input.text']);
    expect(thrown(() => analyze({ text: TEXT, title: wrong(value) }))).toEqual(['invalid-input', 'input.title']);
  });
});

describe('the error', () => {
  const made = new UndertoneError('invalid-input', 'input', 'is none', 5);
  /** The class as another entry's copy of it has it. */
  const copy = Object.assign(new Error('input is none: 5'), { name: 'UndertoneError', code: 'invalid-input', field: 'input', value: 5 });

  it.each([['its own', made, true], ['another entry’s', copy, true], ['a plain error', new Error('x'), false], ['a namesake without a field', Object.assign(new Error('x'), { name: 'UndertoneError' }), false], ['no error', { name: 'UndertoneError', field: 'input' }, false], ['null', null, false], ['a word', 'UndertoneError', false]])('is known by instanceof: %s', (_, value, is) => {
    expect((value as unknown) instanceof UndertoneError).toBe(is);
  });
});

describe('the entry for corpora', () => {
  it.each<[string, () => unknown, string[]]>([
    ...[null, 5, 'text', () => []].map((value): [string, () => unknown, string[]] => [`documents that are ${String(value)}`, () => analyzeCorpus(wrong(value)), ['invalid-input', 'documents']]),
    ['options that are null', () => analyzeCorpusToLines([TEXT], wrong(null)), ['invalid-options', 'options']],
    ['options that are a number', () => analyzeCorpus([TEXT], wrong(5)), ['invalid-options', 'options']],
    ['an unknown option', () => analyzeCorpus([TEXT], wrong({ threads: 5 })), ['invalid-options', 'options.threads']],
    ['a progress that cannot be called', () => analyzeCorpus([TEXT], wrong({ onProgress: 5 })), ['invalid-options', 'options.onProgress']],
    ['a signal that is none', () => analyzeCorpus([TEXT], wrong({ signal: {} })), ['invalid-options', 'options.signal']],
    ['paths that are one path', () => readCorpus(wrong('seeds')), ['invalid-input', 'paths']],
    ['no paths', () => corpusFiles(wrong(null)), ['invalid-input', 'paths']],
    ['a path that is a number', () => corpusBytes(wrong(['seeds', 5])), ['invalid-input', 'paths[1]']],
    ['read options that are null', () => readCorpus([], wrong(null)), ['invalid-options', 'options']],
    ['an unknown read option', () => readCorpus([], wrong({ encoding: 'latin1' })), ['invalid-options', 'options.encoding']],
    ['an unknown kind', () => readCorpus([], wrong({ kind: 'pdf' })), ['invalid-options', 'options.kind']],
    ['a delimiter that is a number', () => readCorpus([], wrong({ delimiter: 5 })), ['invalid-options', 'options.delimiter']],
    ['columns that are a list', () => readCorpus([], wrong({ columns: ['text'] })), ['invalid-options', 'columns']],
    ['a column that is a number', () => readNdjson(bytes('{"text":"a"}'), wrong({ text: 5 })), ['invalid-options', 'columns.text']],
    ['columns that are null', () => readCsv(bytes('text\na\n'), wrong({ columns: null })), ['invalid-options', 'columns']],
    ['no delimiter', () => readCsv(bytes('text\na\n'), { delimiter: '' }), ['invalid-options', 'options.delimiter']],
    ['bytes that are null', () => readNdjson(wrong(null)), ['invalid-input', 'bytes']],
    ['bytes that are text', () => readCsv(wrong('text\na\n')), ['invalid-input', 'bytes']],
  ])('refuses %s', async (_, call, expected) => {
    expect(await refusal(call)).toEqual(expected);
  });

  it('takes options that are undefined, iterables of any kind, and signals', async () => {
    const options = { concurrency: 1, onProgress: undefined, signal: new AbortController().signal };
    for (const documents of [[TEXT], new Set([TEXT]), (function* () { yield TEXT; })()]) for await (const { state } of analyzeCorpus(documents, wrong(options))) expect(state).toBe('analyzed');
    for await (const document of readCsv(bytes('text\na\n'), wrong({ delimiter: undefined }))) expect(document).toEqual({ text: 'a' });
  });
});

describe('the entry for queues, before it asks Redis anything', () => {
  const good = { redis: 'redis://127.0.0.1:1', corpus: 'c', out: '/nowhere', store: folderStore('/nowhere') };
  it.each<[string, () => unknown, string[]]>([
    ['documents that are none', () => addCorpus(wrong(5), good), ['invalid-input', 'documents']],
    ['no options', () => addCorpus([], wrong(null)), ['invalid-options', 'options']],
    ...(['redis', 'corpus', 'out', 'store'] as const).map((name): [string, () => unknown, string[]] => [`options without ${name}`, () => addCorpus([], wrong({ ...good, [name]: undefined })), ['invalid-options', `options.${name}`]]),
    ['a store that cannot put', () => addCorpus([], wrong({ ...good, store: { ...good.store, put: 5 } })), ['invalid-options', 'options.store']],
    ['an unknown option', () => addCorpus([], wrong({ ...good, threads: 5 })), ['invalid-options', 'options.threads']],
    ['jobs of nothing', () => addCorpus([], { ...good, jobDocuments: 0 }), ['invalid-options', 'options.jobDocuments']],
    ['work without options', () => work(wrong(undefined)), ['invalid-options', 'options']],
    ['work without Redis', () => work(wrong({})), ['invalid-options', 'options.redis']],
    ['work on half a thread', () => work({ redis: good.redis, concurrency: 0.5 }), ['invalid-options', 'options.concurrency']],
    ['work that is lost at once', () => work({ redis: good.redis, lostAfter: NaN }), ['invalid-options', 'options.lostAfter']],
    ['work with an unknown option', () => work(wrong({ redis: good.redis, out: '/nowhere' })), ['invalid-options', 'options.out']],
  ])('refuses %s', async (_, call, expected) => {
    expect(await refusal(call)).toEqual(expected);
  });

  it('refuses an address that is none', () => {
    expect(thrown(() => statusReader(wrong(6379)))).toEqual(['invalid-options', 'url']);
  });
});

describe('text on a page', () => {
  it.each(['title', 'id', 'outlet'])('wraps a word of a million letters in one walk: %s', (field) => {
    const report = analyze({ text: TEXT, [field]: 'x'.repeat(1_000_000) });
    expect(Math.max(...renderText(report).split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
