/**
 * What the measures say of whole sentences and whole articles, beside what the gold gives. For `hedging` and `loadedLanguage`: sentences
 * flagged against sentences that hold a gold span, and the article's score against the gold's spans per 100 of the author's words. For
 * `attribution`: the share of words attributed. Scores and densities have no unit in common, so only their order is compared.
 */
import type { Report } from '../../src/contract/report.ts';
import type { GoldArticle } from './corpus.ts';
import type { Comparison } from './comparison.ts';
import { emptyTally } from './counts.ts';
import { spearman } from './rank.ts';
import { goldOf, isInScope } from './reading.ts';
import { touches, wordsOf } from './spans.ts';

/** Of one article: the gold's amount and the program's score. Null where the measure did not measure. */
export interface MeasurePair { gold: number; score: number | null }
export type MeasurePairs = Record<'hedging' | 'loadedLanguage' | 'attribution', MeasurePair>;

export function compareMeasures({ text, gold }: GoldArticle, report: Report, into: Comparison): MeasurePairs {
  const scope = gold.zones.filter(isInScope);
  const words = wordsOf(text).filter((word) => touches(word, scope));
  const content = goldOf(gold).attributions.flatMap((a) => a.content);
  const attributed = words.filter((word) => touches(word, content)).length;
  const spans = { hedging: gold.hedging.filter((mark) => mark.category !== 'booster'), loadedLanguage: gold.loadedLanguage };
  const density = (marks: typeof spans.hedging): number => (100 * marks.filter((mark) => !touches(mark, content)).length) / Math.max(1, words.length - attributed);
  const scoreOf = (measure: keyof MeasurePairs): number | null => {
    const score = report.measures[measure];
    return score.state === 'measured' ? score.score : null;
  };
  for (const measure of ['hedging', 'loadedLanguage'] as const) {
    const tally = emptyTally();
    for (const sentence of report.sentences) {
      if (!touches(sentence, scope)) continue;
      const inGold = touches(sentence, spans[measure]);
      const flagged = sentence.marks[measure]?.flagged ?? false;
      if (inGold && flagged) tally.hit++;
      else if (flagged) tally.extra++;
      else if (inGold) tally.missed++;
    }
    // A marked span in words that the program left out of scope is a missed sentence.
    tally.missed += spans[measure].filter((mark) => !touches(mark, report.sentences)).length;
    into.tallies[`${measure} sentences flagged`] = tally;
  }
  return {
    hedging: { gold: density(spans.hedging), score: scoreOf('hedging') },
    loadedLanguage: { gold: density(spans.loadedLanguage), score: scoreOf('loadedLanguage') },
    attribution: { gold: attributed / Math.max(1, words.length), score: scoreOf('attribution') },
  };
}

/** Spearman's rho over articles, for each measure; and how far the attributed share is off, which has one unit on both sides. */
export function measureFigures(pairs: readonly MeasurePairs[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const measure of ['hedging', 'loadedLanguage', 'attribution'] as const) {
    const measured = pairs.map((pair) => pair[measure]).filter((pair) => pair.score !== null);
    figures[`${measure} score rho`] = measured.length < 2 ? NaN : spearman(measured.map((p) => p.gold), measured.map((p) => p.score!));
    if (measure === 'attribution') figures['attribution score mean absolute error'] = measured.reduce((sum, p) => sum + Math.abs(p.gold - p.score!), 0) / measured.length;
  }
  return figures;
}
