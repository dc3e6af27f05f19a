/**
 * How the time of an analysis grows with the length of the text, for plain prose and for texts made to keep a program busy.
 *
 *     npm run bench:growth -- [--to 4000000] [--only NAME,NAME]
 *
 * Each text at four times the length, from some 4,000 characters on: the shortest of several runs where they are short. Every kind has a process
 * of its own, so that none pays for another's memory; all are read as English, or most would be set aside as what is not. `exponent` is the slope of time over length on logarithmic scales over all lengths;
 * `atTheEnd` that from a sixteenth of the longest on, where what is quadratic would show. Writes benchmarks/results/growth.json when all were measured.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../dist/index.js';
import { growingTexts, PLAIN } from './growing-texts.ts';
import { machine, today } from './machine.ts';

const { values } = parseArgs({ options: { to: { type: 'string', default: '4000000' }, only: { type: 'string' }, kind: { type: 'string' } } });
const SHORTEST = 3900;
const FACTOR = 4;
/** Shorter runs are repeated, the shortest counts. */
const LONG_MS = 500;
const REPEATS = 5;
const ONE_MEGABYTE = 1e6;

interface Point { length: number; ms: number }
interface Growth { text: string; exponent: number; atTheEnd: number; points: Point[] }

const lengths: number[] = [];
for (let length = Number(values.to); length >= SHORTEST; length = Math.round(length / FACTOR)) lengths.unshift(length);

if (values.kind !== undefined) console.log(JSON.stringify(measure(growingTexts[values.kind]!)));
else run();

function measure(make: (length: number) => string): Point[] {
  // What is compiled and read at the first documents is no growth.
  for (let i = 0; i < 30; i++) createAnalyzer({ language: 'en' }).analyze(growingTexts[PLAIN]!(SHORTEST));
  for (let i = 0; i < 10; i++) createAnalyzer({ language: 'en' }).analyze(make(SHORTEST));
  return lengths.map((length) => {
    const text = make(length);
    let ms = Infinity;
    for (let i = 0; i < REPEATS && !(i > 0 && ms > LONG_MS); i++) {
      const analyzer = createAnalyzer({ language: 'en' });
      analyzer.analyze('');
      const start = performance.now();
      analyzer.analyze(text);
      ms = Math.min(ms, performance.now() - start);
    }
    return { length, ms: Math.round(ms * 100) / 100 };
  });
}

function run(): void {
  const names = Object.keys(growingTexts).filter((name) => values.only === undefined || values.only.split(',').includes(name));
  const rows = names.map((text): Growth => {
    const child = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, '--to', values.to, '--kind', text], { encoding: 'utf8', maxBuffer: 1 << 24 });
    if (child.status !== 0) throw new Error(`${text}: ${child.stderr}`);
    const points = JSON.parse(child.stdout) as Point[];
    const row = { text, exponent: slope(points), atTheEnd: slope(points.slice(-3)), points };
    console.log(`${text.padEnd(32)} ${row.exponent.toFixed(2)}  ${row.atTheEnd.toFixed(2)}  ${points.map(({ length, ms }) => `${length}: ${ms} ms`).join('  ')}`);
    return row;
  });
  const plain = rows.find(({ text }) => text === PLAIN);
  const ratios = plain === undefined ? {} : Object.fromEntries(rows.map(({ text, points }) => [text, Math.round((at(points) / at(plain.points)) * 100) / 100]));
  console.log('at a quarter of the longest, in times of plain prose:', ratios);
  if (values.only === undefined) writeFileSync(join(import.meta.dirname, 'results/growth.json'), `${JSON.stringify({ date: today(), machine: machine(), timesPlainProse: { length: nearOneMegabyte(), ratios }, rows }, null, 1)}\n`);
}

function nearOneMegabyte(): number {
  return lengths.reduce((best, length) => (Math.abs(length - ONE_MEGABYTE) < Math.abs(best - ONE_MEGABYTE) ? length : best));
}

function at(points: readonly Point[]): number {
  return points.find(({ length }) => length === nearOneMegabyte())!.ms;
}

/** Least squares over logarithms. */
function slope(points: readonly Point[]): number {
  const xs = points.map(({ length }) => Math.log(length));
  const ys = points.map(({ ms }) => Math.log(ms));
  const [mx, my] = [xs, ys].map((list) => list.reduce((a, b) => a + b, 0) / list.length) as [number, number];
  const [over, under] = [xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0), xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)];
  return Math.round((over / under) * 1000) / 1000;
}
