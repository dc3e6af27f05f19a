/** Comparisons of many articles become figures. */
import { bcubedFigures, sumClusters } from './bcubed.ts';
import type { Comparison } from './comparison.ts';
import { accuracy, confusion, f1, macroF1, precision, recall, sumTallies, type LabelPair } from './counts.ts';

/** Counts are pooled over the articles (micro-average), so a long article weighs more than a short one. */
export function figuresOf(comparisons: readonly Comparison[]): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const name of namesOf(comparisons, 'tallies')) {
    const sum = sumTallies(comparisons.flatMap((c) => c.tallies[name] ?? []));
    Object.assign(figures, { [`${name} P`]: precision(sum), [`${name} R`]: recall(sum), [`${name} F1`]: f1(sum) });
  }
  for (const name of namesOf(comparisons, 'clusters')) {
    const { P, R, F1 } = bcubedFigures(sumClusters(comparisons.flatMap((c) => c.clusters[name] ?? [])));
    Object.assign(figures, { [`${name} B³ P`]: P, [`${name} B³ R`]: R, [`${name} B³ F1`]: F1 });
  }
  for (const name of namesOf(comparisons, 'labels')) {
    const pairs = labelsOf(comparisons, name);
    Object.assign(figures, { [`${name} macro-F1`]: macroF1(pairs), [`${name} accuracy`]: accuracy(pairs) });
  }
  return figures;
}

export function labelsOf(comparisons: readonly Comparison[], name: string): LabelPair[] {
  return comparisons.flatMap((c) => c.labels[name] ?? []);
}

export function confusionsOf(comparisons: readonly Comparison[]): Record<string, Record<string, Record<string, number>>> {
  return Object.fromEntries(namesOf(comparisons, 'labels').map((name) => [name, confusion(labelsOf(comparisons, name))]));
}

export function namesOf(comparisons: readonly Comparison[], part: 'tallies' | 'labels' | 'clusters'): string[] {
  return [...new Set(comparisons.flatMap((c) => Object.keys(c[part])))];
}
