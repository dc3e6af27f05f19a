/** `undertone bench`: how fast articles are read on this machine, beside the parser alone. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { type Command, Option } from 'commander';
import { type Analyzer, type AnalyzeInput, createAnalyzer } from '../index.ts';
import { idOf, outcomeOf, textOf } from '../node/outcome.ts';
import { readCorpus, type ReadOptions } from '../node/read-corpus.ts';
import { quantile } from '../norms/quantiles.ts';
import { round3 } from '../report/round.ts';
import { addAnalyzerOptions, addReadOptions, type AnalyzerFlags, analyzerOptions, checkPaths, countOption, type ReadFlags, readOptions } from './corpus-options.ts';
import { complain, WrongUse } from './failure.ts';
import { standardOutput } from './output.ts';
import { progressLine } from './progress.ts';

interface Flags extends AnalyzerFlags, ReadFlags {
  rounds: number;
  format: 'text' | 'json';
}

/** Median and quartiles over the rounds. */
interface Spread {
  median: number;
  low: number;
  high: number;
}

interface BenchRow {
  name: string;
  documentsPerSecond: number;
  /** Tokens as wink-nlp counts them, for both. */
  tokensPerSecond: number;
  /** Of UTF-8. */
  megabytesPerSecond: number;
  millisecondsPerDocument: { median: number; p95: number };
  /** Time of a round against that of wink-nlp's default `readDoc` in the same round. */
  ratioToWink: Spread;
}

interface Bench {
  node: string;
  documents: number;
  tokens: number;
  bytes: number;
  rounds: number;
  rows: BenchRow[];
}

/** Documents that each reads before the first round that counts, for the compiler to warm up. */
const WARM_UP = 100;

/** Adds the command. */
export function addBench(program: Command): void {
  const command = program
    .command('bench')
    .description('measure on this machine how fast articles are read, beside wink-nlp alone, in turn round by round')
    .argument('<paths...>', 'files, folders, or -; all of it is held in memory')
    .addOption(new Option('--format <format>', 'how to write the figures').choices(['text', 'json']).default('text'))
    .option('--rounds <count>', 'how often each reads all articles', countOption, 20);
  addReadOptions(addAnalyzerOptions(command)).action(bench);
}

async function bench(paths: string[], flags: Flags): Promise<void> {
  const read = { standardInput: 'article', ...readOptions(flags) } as const;
  await checkPaths(paths, read);
  const analyzer = createAnalyzer(analyzerOptions(flags));
  const articles = await articlesUnder(paths, read, analyzer);
  if (articles.length === 0) throw new WrongUse('there is no article to be measured on');
  const result = measure(articles, analyzer, flags.rounds);
  standardOutput().write(flags.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : benchText(result));
}

/** All that can be analysed; what cannot is named on stderr. */
async function articlesUnder(paths: readonly string[], read: ReadOptions, analyzer: Analyzer): Promise<AnalyzeInput[]> {
  const articles: AnalyzeInput[] = [];
  for await (const document of readCorpus(paths, read)) {
    const outcome = outcomeOf(analyzer, document, '');
    if ('report' in outcome) articles.push(document as AnalyzeInput);
    else {
      complain(`${idOf(document) ?? `document ${articles.length + 1}`}: ${outcome.failure.error.message}`);
      process.exitCode = 1;
    }
  }
  return articles;
}

interface Wink {
  readDoc(text: string): { tokens(): { length(): number } };
}

function measure(articles: readonly AnalyzeInput[], analyzer: Analyzer, rounds: number): Bench {
  const require = createRequire(import.meta.url);
  const wink = (require('wink-nlp') as (model: unknown) => Wink)(require('wink-eng-lite-web-model'));
  const texts = articles.map((article) => textOf(article) ?? '');
  const readers: [string, (i: number) => unknown][] = [['wink-nlp readDoc', (i) => wink.readDoc(texts[i]!)], ['undertone', (i) => analyzer.analyze(articles[i]!)]];
  const times = readers.map(() => ({ rounds: [] as number[], documents: [] as number[] }));
  const progress = progressLine(process.stderr);
  const warmUp = Math.ceil(WARM_UP / articles.length);
  for (let round = -warmUp; round < rounds; round++) {
    for (let k = 0; k < readers.length; k++) {
      // Who goes first turns from round to round.
      const who = (k + Math.max(0, round)) % readers.length;
      let sum = 0;
      for (let i = 0; i < articles.length; i++) {
        const began = performance.now();
        readers[who]![1](i);
        const took = performance.now() - began;
        sum += took;
        if (round >= 0) times[who]!.documents.push(took);
      }
      if (round >= 0) times[who]!.rounds.push(sum);
    }
    progress.update({ documents: (round + warmUp + 1) * articles.length, failed: 0, done: round + warmUp + 1, total: rounds + warmUp });
  }
  progress.end();
  const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rows = readers.map(([name], who): BenchRow => {
    const { rounds: own, documents } = times[who]!;
    const ratios = own.map((ms, round) => ms / times[0]!.rounds[round]!);
    const seconds = quantileOf(own, 0.5) / 1000;
    return {
      name, documentsPerSecond: round1(articles.length / seconds), tokensPerSecond: Math.round(tokens / seconds), megabytesPerSecond: round3(bytes / 1e6 / seconds),
      millisecondsPerDocument: { median: round3(quantileOf(documents, 0.5)), p95: round3(quantileOf(documents, 0.95)) },
      ratioToWink: { median: round3(quantileOf(ratios, 0.5)), low: round3(quantileOf(ratios, 0.25)), high: round3(quantileOf(ratios, 0.75)) },
    };
  });
  return { node: process.version, documents: articles.length, tokens, bytes, rounds, rows };
}

function benchText({ node, documents, tokens, bytes, rounds, rows }: Bench): string {
  const cells = (row: readonly string[]): string => row.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(11))).join('');
  return [
    ` ${documents} ${documents === 1 ? 'article' : 'articles'}, ${tokens.toLocaleString('en')} tokens, ${round1(bytes / 1000)} kB; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; Node ${node}`,
    '',
    ` ${cells(['', 'articles/s', 'tokens/s', 'MB/s', 'ms', '95 % in ms'])}`,
    ...rows.map(({ name, documentsPerSecond, tokensPerSecond, megabytesPerSecond, millisecondsPerDocument: { median, p95 } }) =>
      ` ${cells([name, documentsPerSecond.toLocaleString('en'), tokensPerSecond.toLocaleString('en'), megabytesPerSecond.toFixed(2), median.toFixed(2), p95.toFixed(2)])}`),
    '',
    ...rows.slice(1).map(({ name, ratioToWink: { median, low, high } }) => ` ${name} takes ${median.toFixed(2)} times as long as wink-nlp alone [${low.toFixed(2)}–${high.toFixed(2)}]`),
    '',
  ].join('\n');
}

/** Of values in any order. */
const quantileOf = (values: readonly number[], share: number): number => quantile([...values].sort((a, b) => a - b), share);
const round1 = (value: number): number => Math.round(value * 10) / 10;
