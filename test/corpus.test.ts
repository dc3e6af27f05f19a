import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Measure, UndertoneError } from '../src/index.ts';
import type * as entry from '../src/node/index.ts';
import { analyzeCorpus, analyzeCorpusToLines, type CorpusDocument, type CorpusItem, type CorpusOptions, type CorpusProgress, UnreadableDocument } from '../src/node/index.ts';

// The pool's threads run what was built.
const built = (await import(new URL('../dist/node.js', import.meta.url).href)) as typeof entry;

const sentence = 'The bridge over the Sorva may reopen in June, officials said on Monday, though nobody in the shameless ministry would say who pays for it.';
const documents = (count: number): { id: string; text: string }[] => Array.from({ length: count }, (_, i) => ({ id: `d${i}`, text: `${sentence} It was day ${i} of the talks.` }));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const runs: [string, typeof analyzeCorpus, CorpusOptions][] = [
  ['in this thread', analyzeCorpus, { concurrency: 1 }],
  ['in two threads', built.analyzeCorpus, { concurrency: 2 }],
];

describe.each(runs)('analyzeCorpus %s', (_, run, options) => {
  it('gives the reports that the analyzer gives, in input order', async () => {
    const analyzer = createAnalyzer();
    const items = await all(run(documents(90), options));
    expect(items.map(({ index, id }) => [index, id])).toEqual(documents(90).map(({ id }, i) => [i, id]));
    for (const [i, item] of items.entries()) {
      expect(JSON.stringify(item.state === 'analyzed' ? item.report : null)).toBe(JSON.stringify(analyzer.analyze(documents(90)[i]!)));
    }
  });

  it('reports a bad document in its place and goes on', async () => {
    const mixed: unknown[] = documents(60);
    mixed[3] = { id: 'three', text: 3 };
    mixed[20] = null;
    mixed[40] = new (run === analyzeCorpus ? UnreadableDocument : built.UnreadableDocument)('forty.txt', 'there is no such file');
    mixed[41] = { id: 'long', text: 'a'.repeat(5_000_001) };
    const items = await all(run(mixed as CorpusDocument[], options));
    expect(items).toHaveLength(60);
    const failed = items.filter((item): item is CorpusItem & { state: 'failed' } => item.state === 'failed');
    expect(failed.map(({ index, id, error }) => [index, id, error.code, error.field])).toEqual([
      [3, 'three', 'invalid-input', 'input.text'],
      [20, null, 'invalid-input', 'input'],
      [40, 'forty.txt', 'unreadable', null],
      [41, 'long', 'text-too-long', 'input.text'],
    ]);
  });

  it('gives what it has before an error of the source', async () => {
    async function* broken(): AsyncGenerator<CorpusDocument> {
      yield* documents(30);
      throw new Error('the archive ends early');
    }
    const seen: number[] = [];
    await expect((async () => { for await (const { index } of run(broken(), options)) seen.push(index); })()).rejects.toThrow('the archive ends early');
    expect(seen).toEqual(documents(30).map((_, i) => i));
  });

  it('stops at the signal, even while the source is silent', async () => {
    const controller = new AbortController();
    let isClosed = false;
    const silent: AsyncIterable<CorpusDocument> = {
      async *[Symbol.asyncIterator]() {
        try {
          yield* documents(20);
          await new Promise(() => undefined);
        } finally {
          isClosed = true;
        }
      },
    };
    const seen: number[] = [];
    const reason = new Error('enough');
    await expect((async () => {
      for await (const { index } of run(silent, { ...options, signal: controller.signal })) if (seen.push(index) === 20) controller.abort(reason);
    })()).rejects.toBe(reason);
    expect(seen).toHaveLength(20);
    expect(isClosed).toBe(false); // It never came back; nobody waited for it.
    await expect(all(run(documents(1), { ...options, signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  it('answers a slow source document by document', async () => {
    // The next question is asked only when the answer is there.
    let answer: () => void = () => undefined;
    async function* dialogue(): AsyncGenerator<CorpusDocument> {
      for (const document of documents(40)) {
        const answered = new Promise<void>((resolve) => { answer = resolve; });
        yield document;
        await answered;
      }
    }
    let count = 0;
    for await (const item of run(dialogue(), options)) {
      expect(item.state).toBe('analyzed');
      count += 1;
      answer();
    }
    expect(count).toBe(40);
  });

  it('reads no further ahead than it may, and closes the source when its reader leaves', async () => {
    let read = 0;
    let isClosed = false;
    async function* endless(): AsyncGenerator<CorpusDocument> {
      try {
        for (;;) {
          read += 1;
          yield { text: `${sentence} It was day ${read} of the talks.` };
        }
      } finally {
        isClosed = true;
      }
    }
    for await (const { index } of run(endless(), options)) if (index === 99) break;
    expect(read).toBeGreaterThanOrEqual(100);
    expect(read).toBeLessThanOrEqual(100 + 16 * 4 * 2 + 16);
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(true);
  });

  it('tells how far it is', async () => {
    const told: CorpusProgress[] = [];
    const given = [...documents(20), { id: 'bad', text: 1 as unknown as string }];
    await all(run(given, { ...options, onProgress: (progress) => told.push(progress) }));
    expect(told.map((progress) => progress.documents)).toEqual(given.map((_, i) => i + 1));
    expect(told.at(-1)).toEqual({ documents: 21, failed: 1, length: documents(20).reduce((n, { text }) => n + text.length, 0) });
  });

  it('hands the options on', async () => {
    const [item] = await all(run(documents(40), { ...options, measures: ['hedging'], keepText: false }));
    expect(item).toMatchObject({ state: 'analyzed', report: { document: { text: null }, measures: { stance: { reason: 'not-requested' } } } });
  });

  it('takes an empty corpus', async () => {
    expect(await all(run([], options))).toEqual([]);
  });
});

describe('analyzeCorpus', () => {
  const own: Measure = { id: 'own', unit: 'ones', categories: { one: 'One.' }, find: () => [] };
  it.each<[string, CorpusOptions, string]>([
    ['no thread', { concurrency: 0 }, 'options.concurrency'],
    ['half a thread', { concurrency: 1.5 }, 'options.concurrency'],
    ['a measure of the caller’s in another thread', { concurrency: 2, measures: [own] }, 'options.concurrency'],
    ['an unknown measure', { measures: ['irony' as 'hedging'] }, 'options.measures[0]'],
    ['a heap of nothing', { concurrency: 2, heapMegabytes: 0 }, 'options.heapMegabytes'],
    ['a heap limit for this thread', { concurrency: 1, heapMegabytes: 100 }, 'options.heapMegabytes'],
  ])('refuses %s before it reads', async (_, options, field) => {
    let wasRead = false;
    const source = (function* () { wasRead = true; yield* documents(1); })();
    const error = await all(analyzeCorpus(source, options)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UndertoneError);
    expect(error).toMatchObject({ code: 'invalid-options', field });
    expect(wasRead).toBe(false);
  });

  it('takes a measure of the caller’s in this thread', async () => {
    const [item] = await all(analyzeCorpus(documents(1), { measures: [own] }));
    expect(item).toMatchObject({ state: 'analyzed', report: { measures: { own: { state: 'measured', total: 0 } } } });
  });

  it('gives up only the document that a worker ends over', async () => {
    const small = documents(20);
    const given = [...small.slice(0, 10), { id: 'huge', text: `${sentence}\n\n`.repeat(33_000) }, ...small.slice(10)];
    const items = await all(built.analyzeCorpus(given, { concurrency: 2, heapMegabytes: 150 }));
    expect(items.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(items.filter(({ state }) => state === 'failed')).toMatchObject([{ index: 10, id: 'huge', error: { code: 'worker-lost' } }]);
  });

  it('says so where no thread can start, and does not wait for ever', async () => {
    const error = await all(built.analyzeCorpus(documents(40), { concurrency: 2, heapMegabytes: 5 })).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UndertoneError);
    expect(error).toMatchObject({ code: 'invalid-options', field: 'options.heapMegabytes', value: 5 });
  });

  it.each([1, 2])('keeps no result that it has handed out, with %i threads', (threads) => {
    const code = `
      const { analyzeCorpusToLines } = require('undertone/node');
      const documents = function* (count) { for (let i = 0; i < count; i++) yield { id: 'd' + i, text: ${JSON.stringify(sentence)}.repeat(4) }; };
      (async () => {
        let length = 0;
        let at = 0, began = 0, given = 0, kept = 0;
        for await (const { json } of analyzeCorpusToLines(documents(2400), { concurrency: ${threads}, measures: ['hedging'] })) {
          length += json.length;
          given += 1;
          if (given % 800 !== 0) continue;
          global.gc();
          const { heapUsed } = process.memoryUsage();
          if (given === 800) [began, at] = [heapUsed, length];
          else kept = (heapUsed - began) / (length - at);
        }
        process.stdout.write(kept.toFixed(3));
      })();`;
    const kept = Number(execFileSync(process.execPath, ['--expose-gc', '-e', code], { cwd: new URL('..', import.meta.url).pathname, encoding: 'utf8' }));
    // Of the bytes handed out since the first third.
    expect(kept).toBeLessThan(0.3);
  });

  it('gives lines of JSON, the failures as records', async () => {
    const lines = await all(analyzeCorpusToLines([...documents(1), { id: 'x', text: null as unknown as string }]));
    expect(lines.map(({ state, index, id }) => [state, index, id])).toEqual([['analyzed', 0, 'd0'], ['failed', 1, 'x']]);
    expect(JSON.parse(lines[1]!.json)).toMatchObject({ schemaVersion: '1.0', analyzer: { name: 'undertone' }, document: { id: 'x', digest: null }, error: { code: 'invalid-input', field: 'input.text' } });
  });

  it('works from CommonJS, threads and error class included', () => {
    const code = `
      const { analyzeCorpus } = require('undertone/node'), { UndertoneError } = require('undertone');
      (async () => {
        let count = 0;
        for await (const item of analyzeCorpus(${JSON.stringify(documents(40))}, { concurrency: 2 })) if (item.state === 'analyzed') count += 1;
        const error = await analyzeCorpus([], { zoning: 'some' }).next().catch((caught) => caught);
        process.stdout.write(count + ' ' + (error instanceof UndertoneError));
      })();`;
    expect(execFileSync(process.execPath, ['-e', code], { cwd: new URL('..', import.meta.url).pathname, encoding: 'utf8' })).toBe('40 true');
  });
});
