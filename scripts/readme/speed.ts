/** The figures of speed as the README shows them, from what the benchmarks wrote. */
import { inWords, rounded } from './format.ts';

/** What is read of benchmarks/results/throughput.json. */
export interface Throughput {
  date: string;
  machine: { cpu: string; cores: number; node: string };
  corpus: { documents: number };
  rows: readonly { name: string; tokensPerSecond: number; ratioToWink: { median: number; low: number; high: number } }[];
  processes: readonly { name: string; coldStartMilliseconds: number }[];
}

/** What is read of benchmarks/results/growth.json. */
export interface Growth {
  rows: readonly { exponent: number; atTheEnd: number }[];
  timesPlainProse: { ratios: Record<string, number> };
}

const WHOLE = 'undertone, whole';

export function throughputTable({ rows }: Throughput): string {
  const row = (name: string): Throughput['rows'][number] => rows.find((r) => r.name === name)!;
  const single = rows.filter(({ name }) => name.startsWith('undertone, ') && name !== WHOLE);
  const range = (values: readonly number[], words: (value: number) => string): string => `${words(Math.min(...values))}–${words(Math.max(...values))}`;
  const ratio = (value: number): string => value.toFixed(2);
  const { median, low, high } = row(WHOLE).ratioToWink;
  return [
    '| | tokens a second | time against wink-nlp\'s `readDoc` |',
    '|---|---|---|',
    `| wink-nlp, default pipeline | ${rounded(row('wink-nlp readDoc').tokensPerSecond)} | 1.00 |`,
    `| **undertone, whole analysis** | **${rounded(row(WHOLE).tokensPerSecond)}** | **${ratio(median)} [${ratio(low)}–${ratio(high)}]** |`,
    `| undertone, one measure alone | ${range(single.map((r) => r.tokensPerSecond), rounded)} | ${range(single.map((r) => r.ratioToWink.median), ratio)} |`,
    ...['compromise', 'vader-sentiment', 'write-good', 'retext with retext-intensify', 'sentiment'].map((name) => `| ${name} | ${rounded(row(name).tokensPerSecond)} | ${ratio(row(name).ratioToWink.median)} |`),
  ].join('\n');
}

export function throughputConditions({ date, machine, corpus, processes }: Throughput): string {
  const cold = (name: string): number => processes.find((p) => p.name === name)!.coldStartMilliseconds;
  return [
    `Measured on ${inWords(date)}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node.slice(1)}, on ${corpus.documents} seed articles, everyone interleaved in one run (\`npm run bench\`). On this machine, which others share, the`,
    'ratio of one and the same code has moved between 2.5 and 3.4 from hour to hour; the table is the last run. From the start of Node to the first report it takes',
    `${cold(WHOLE)} ms, where wink-nlp takes ${cold('wink-nlp readDoc')} ms to load its model and read the same article.`,
  ].join('\n');
}

export function growthSentence({ rows, timesPlainProse }: Growth): string {
  const most = (values: readonly number[]): number => Math.max(...values);
  const times = Math.ceil(most(Object.values(timesPlainProse.ratios)) * 10) / 10;
  return [
    `\`npm run bench:growth\` shows how time grows from 4 kB to 4 MB, for prose and for ${rows.length - 1} kinds of text made to keep a program busy: with the length to the power of ${most(rows.map((r) => r.exponent)).toFixed(2)} at most (${most(rows.map((r) => r.atTheEnd)).toFixed(2)} from`,
    `250 kB on, where more memory is cleared), and no megabyte of them takes longer than ${times.toFixed(1)} times one of prose.`,
  ].join('\n');
}

