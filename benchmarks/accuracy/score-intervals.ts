/**
 * Whether sampling intervals hold. Each article of at least 30 author's sentences is taken for the whole; as many sentences as asked for are drawn from it
 * with replacement, as if the article had gone on for ever in the same way, and the interval of these should hold the figure of the whole as often as its
 * level says. Articles in which a measure finds nothing are left out: there is nothing to miss. Of stance, an actor stands for an article: its telling sentences
 * are drawn, of the text and of the author, where they are enough for an interval at all.
 */
import fs from 'node:fs';
import path from 'node:path';
import { mulberry32 } from '../../scripts/random.ts';
import type { Interval, Report } from '../../src/index.ts';
import { FEWEST_SENTENCES, intervalOfMean, intervalOfRatio, intervalOfTellingMean } from '../../src/report/interval.ts';
import { tellingValues } from '../../src/report/stance-score.ts';
import type { CreateAnalyzer } from './package-api.ts';

const FEWEST = 30;
const LEVEL = 0.95;
const DRAWS = 400;
const SEED = 1927;
/** The lengths of the samples; `null`: as long as the article. */
const LENGTHS = [5, 10, 20, 30, 60, null];
/** Up to which share of its sentences hold evidence, or tell of the actor: an article stands in the first that fits. */
const STRATA = [0.05, 0.1, 0.2, 0.4, 1];

type IntervalOf = (sample: readonly Unit[]) => Interval | null;
const INTERVALS: Record<string, IntervalOf> = {
  hedging: (sample) => intervalOfMean(sample.map(({ part }) => part), LEVEL),
  loadedLanguage: (sample) => intervalOfMean(sample.map(({ part }) => part), LEVEL),
  attribution: (sample) => intervalOfRatio(sample, LEVEL),
  'stance, text': (sample) => intervalOfTellingMean(sample.map(valueOf), LEVEL),
  'stance, author': (sample) => intervalOfTellingMean(sample.map(valueOf), LEVEL),
};

export interface Coverage { measure: string; sentences: number | null; holding: string; articles: number; covered: number; below: number; above: number; width: number }
/** One sentence: what counts, of how much. The figure is the sum of the one over the sum of the other. */
interface Unit { part: number; whole: number }
export interface Population { measure: string; units: Unit[]; figure: number; share: number }

/** The articles of the seeds, and of the row file that may be read. */
export function readTexts(corpus: string, data: string): string[] {
  const seeds = ['dev', 'test'].map((half) => path.join(corpus, half)).filter((folder) => fs.existsSync(folder));
  const texts = seeds.flatMap((folder) => fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8')));
  const rows = path.join(data, 'attribution', 'polnear.train.jsonl');
  if (fs.existsSync(rows)) texts.push(...fs.readFileSync(rows, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text));
  return texts;
}

export function populationsOf(texts: readonly string[], createAnalyzer: CreateAnalyzer): Population[] {
  const analyzer = createAnalyzer();
  return texts.flatMap((text) => {
    const report = analyzer.analyze(text);
    const { sentences } = report;
    const own = sentences.filter((s) => s.authorWords > 0);
    if (own.length < FEWEST) return [];
    const marks = (measure: string): Unit[] => own.map((s) => ({ part: s.marks[measure]!.author, whole: 1 }));
    return [
      ...[
        population('hedging', marks('hedging'), own.length), population('loadedLanguage', marks('loadedLanguage'), own.length),
        population('attribution', sentences.map((s) => ({ part: s.words - s.authorWords, whole: s.words })), sentences.length),
      ].filter(({ figure }) => figure > 0),
      ...stancePopulations(report, own.length),
    ];
  });
}

function stancePopulations({ actors, evidence, sentences }: Report, authorSentences: number): Population[] {
  return actors.flatMap(({ id }) => {
    const own = evidence.filter((e) => e.measure === 'stance' && e.actor === id);
    return [
      population('stance, text', tellingValues(own).map(unitOf), sentences.length),
      population('stance, author', tellingValues(own, 'author').map(unitOf), authorSentences),
    ].filter(({ units }) => units.length >= FEWEST_SENTENCES);
  });
}

/** A value that weighs as much as it says, and back. */
const unitOf = (value: number): Unit => ({ part: value * Math.abs(value), whole: Math.abs(value) });
const valueOf = ({ part, whole }: Unit): number => (whole === 0 ? 0 : part / whole);

/** Units among so many sentences. */
function population(measure: string, units: Unit[], sentences: number): Population {
  return { measure, units, figure: sum(units, 'part') / sum(units, 'whole'), share: units.filter(({ part }) => part !== 0).length / sentences };
}

/** How often the intervals hold, by measure, length of the sample, and share of the sentences that hold evidence. */
export function coverageOf(populations: readonly Population[], draws = DRAWS, lengths: readonly (number | null)[] = LENGTHS): Coverage[] {
  const random = mulberry32(SEED);
  const rows: Coverage[] = [];
  for (const measure of Object.keys(INTERVALS)) {
    const own = populations.filter((p) => p.measure === measure);
    for (const sentences of lengths) {
      const strata = STRATA.map((most, i) => ({ most, from: STRATA[i - 1] ?? 0, row: blank(measure, sentences, `${STRATA[i - 1] ?? 0}–${most}`) }));
      const all = blank(measure, sentences, 'all');
      for (const p of own) {
        const { row } = strata.find(({ most }) => p.share <= most)!;
        for (const into of [row, all]) into.articles++;
        for (let draw = 0; draw < draws; draw++) tally(p, Array.from({ length: sentences ?? p.units.length }, () => p.units[Math.floor(random() * p.units.length)]!), [row, all]);
      }
      rows.push(...[all, ...strata.map(({ row }) => row)].filter(({ articles }) => articles > 0).map((row) => shares(row, draws)));
    }
  }
  return rows;
}

function tally({ measure, figure }: Population, sample: readonly Unit[], into: readonly Coverage[]): void {
  // No interval promises nothing.
  const { low, high } = INTERVALS[measure]!(sample) ?? { low: measure.startsWith('stance') ? -1 : 0, high: 1 };
  for (const row of into) {
    if (high < figure - 1e-6) row.below++;
    else if (low > figure + 1e-6) row.above++;
    else row.covered++;
    row.width += high - low;
  }
}

const blank = (measure: string, sentences: number | null, holding: string): Coverage => ({ measure, sentences, holding, articles: 0, covered: 0, below: 0, above: 0, width: 0 });
const sum = (units: readonly Unit[], key: keyof Unit): number => units.reduce((n, unit) => n + unit[key], 0);

function shares(row: Coverage, draws: number): Coverage {
  const share = (count: number): number => Math.round((1000 * count) / (row.articles * draws)) / 1000;
  return { ...row, covered: share(row.covered), below: share(row.below), above: share(row.above), width: share(row.width) };
}

export function coverageTable(rows: readonly Coverage[]): string {
  const lines = rows.map((r) => `  ${r.measure.padEnd(15)} ${String(r.sentences ?? 'all').padStart(4)} ${r.holding.padStart(8)} ${String(r.articles).padStart(5)}   ${r.covered.toFixed(3)}   ${r.below.toFixed(3)}   ${r.above.toFixed(3)}   ${r.width.toFixed(3)}`);
  return ['', 'intervals of 95 %: how often they hold the figure of the whole article', '  measure         drawn  holding   art.   holds  too low too high   width', ...lines].join('\n');
}
