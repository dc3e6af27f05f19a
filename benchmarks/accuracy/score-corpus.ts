/** One half of the seed corpus, scored. */
import { withIntervals, type Figures } from './bootstrap.ts';
import { compareMeasures, measureFigures, type MeasurePairs } from './compare-measures.ts';
import { comparePeers } from './compare-peers.ts';
import { compareReadings } from './compare-readings.ts';
import { compareStance } from './compare-stance.ts';
import type { Comparison, Slip } from './comparison.ts';
import type { GoldArticle } from './corpus.ts';
import { confusionsOf, figuresOf } from './figures.ts';
import { outletRow, pairsMet, type OutletRow } from './outlets.ts';
import type { CreateAnalyzer } from './package-api.ts';
import { goldOf, readReport } from './reading.ts';

export interface CorpusScore {
  articles: number;
  figures: Figures;
  confusions: Record<string, Record<string, Record<string, number>>>;
  /** Who is heard, article by article, beside the gold. */
  outlets: OutletRow[];
  slips: Slip[];
}
interface Scored { comparison: Comparison; pairs: MeasurePairs; met: { met: number; all: number }; outlet: OutletRow }

export function scoreCorpus(articles: readonly GoldArticle[], createAnalyzer: CreateAnalyzer, outlets: ReadonlyMap<string, string> = new Map()): CorpusScore {
  const analyzer = createAnalyzer();
  const scored = articles.map((article): Scored => {
    const report = analyzer.analyze({ id: article.name, text: article.text });
    const [gold, found] = [goldOf(article.gold), readReport(report)];
    const comparison = compareReadings(article.text, gold, found);
    const pairs = compareMeasures(article, report, comparison);
    comparePeers(article, comparison);
    compareStanceOnGivenActors(article, createAnalyzer, comparison);
    return { comparison, pairs, met: pairsMet(gold, found), outlet: outletRow(article, found, outlets) };
  });
  const comparisons = scored.map((s) => s.comparison);
  return {
    articles: articles.length,
    figures: withIntervals(scored, (sample) => ({ ...figuresOf(sample.map((s) => s.comparison)), ...measureFigures(sample.map((s) => s.pairs)), 'attribution pair': shareMet(sample) })),
    confusions: confusionsOf(comparisons),
    outlets: scored.map((s) => s.outlet),
    slips: scored.flatMap((s, i) => s.comparison.slips.map((slip) => ({ ...slip, line: `${articles[i]!.name}: ${slip.line}` }))),
  };
}

function shareMet(sample: readonly Scored[]): number {
  const all = sample.reduce((n, s) => n + s.met.all, 0);
  return all === 0 ? NaN : sample.reduce((n, s) => n + s.met.met, 0) / all;
}

/** Stance once more with the gold's actors and mentions handed over, so that it is seen apart from who was found. */
function compareStanceOnGivenActors({ text, gold }: GoldArticle, createAnalyzer: CreateAnalyzer, into: Comparison): void {
  const report = createAnalyzer({ measures: ['stance'] }).analyze({
    text,
    actors: gold.actors.map(({ id, name, kind }) => ({ id, name, kind })),
    mentions: gold.actors.flatMap((actor) => actor.mentions.map(({ start, end }) => ({ actor: actor.id, start, end }))),
  });
  const found = readReport(report);
  const sameIds = new Map(gold.actors.map((actor) => [actor.id, actor.id]));
  const ofText = { ...found, stance: found.stance.map((row) => ({ ...row, voices: [] })) };
  compareStance('given actors, ', { ...goldOf(gold), stance: gold.stance.map((row) => ({ ...row, voices: [] })) }, ofText, sameIds, new Map(), into);
}
