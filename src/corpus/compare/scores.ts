/** Score by score: the figures of each document, and the sentences behind them. */
import type { ComparedScore, Report, ScoreComparison } from '../../contract/index.ts';
import { differencesOf } from './differences.ts';
import type { Sample } from './permutation.ts';

/** Scores run from 0 to 1. */
const RANGE = 1;

/** The measures that have a score, the built-in ones first. Holm's correction is made for each measure by itself. */
export function compareScores(reports: readonly Report[], level: number): ScoreComparison[] {
  const ids = new Set(['hedging', 'loadedLanguage', 'attribution', ...reports.flatMap(({ measures }) => Object.keys(measures))]);
  ids.delete('stance');
  return [...ids].flatMap((measure) => {
    const scores = reports.map((report) => scoreIn(report, measure));
    if (scores.every(({ state }) => state === 'unmeasured')) return [];
    const samples = reports.map((report, i) => (scores[i]!.state === 'measured' ? sampleOf(report, measure) : null));
    return [{ measure, scores, differences: differencesOf([samples], level, RANGE)[0]! }];
  });
}

function scoreIn({ measures }: Report, measure: string): ComparedScore {
  const found = Object.hasOwn(measures, measure) ? measures[measure]! : ({ state: 'unmeasured', reason: 'not-requested' } as const);
  if (found.state === 'unmeasured') return { state: 'unmeasured', reason: found.reason };
  if (!('score' in found)) return { state: 'unmeasured', reason: 'not-requested' };
  const { score, samplingInterval, per100Words, byVoice } = found;
  return {
    state: 'measured', score, samplingInterval, per100Words, authorPer100Words: byVoice.author.per100Words, quotedPer100Words: byVoice.quoted.per100Words,
    sentences: measure === 'attribution' ? Object.values(found.byZone).reduce((n, zone) => n + zone.sentences, 0) : byVoice.author.sentences,
  };
}

/** By what the score is made of: attributed words over words, or the mean of the author's marks. */
function sampleOf({ sentences }: Report, measure: string): Sample {
  if (measure === 'attribution') return { part: sentences.map((s) => s.words - s.authorWords), whole: sentences.map((s) => s.words) };
  const authored = sentences.filter((s) => s.authorWords > 0);
  return { part: authored.map((s) => (Object.hasOwn(s.marks, measure) ? s.marks[measure]!.author : 0)), whole: authored.map(() => 1) };
}
