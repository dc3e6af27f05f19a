/** Precision, recall and F1 from counts; macro-F1 and accuracy from pairs of labels. A figure that nothing defines is NaN, never zero. */

/** `hit`: in both; `extra`: only in what is judged; `missed`: only in the gold. */
export interface Tally { hit: number; extra: number; missed: number }

export const emptyTally = (): Tally => ({ hit: 0, extra: 0, missed: 0 });

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.hit += tally.hit;
    sum.extra += tally.extra;
    sum.missed += tally.missed;
  }
  return sum;
}

export const precision = (t: Tally): number => t.hit / (t.hit + t.extra);
export const recall = (t: Tally): number => t.hit / (t.hit + t.missed);
/** Harmonic mean of the two. NaN where there is neither gold nor anything judged. */
export const f1 = (t: Tally): number => (2 * t.hit) / (2 * t.hit + t.extra + t.missed);

/** A gold label, the label judged, and how much the pair weighs (1, or a number of characters). */
export interface LabelPair { gold: string; found: string; weight: number }
/** Stands where one side has no label at all. It is never a class of its own: it makes the other side's label wrong. */
export const NONE = 'none';

export function tallyLabel(pairs: readonly LabelPair[], label: string): Tally {
  const tally = emptyTally();
  for (const { gold, found, weight } of pairs) {
    if (gold === label && found === label) tally.hit += weight;
    else if (found === label) tally.extra += weight;
    else if (gold === label) tally.missed += weight;
  }
  return tally;
}

/** Mean of the F1 of every label that occurs in the gold: a rare label counts as much as a common one. */
export function macroF1(pairs: readonly LabelPair[], labels = goldLabels(pairs)): number {
  const each = labels.map((label) => f1(tallyLabel(pairs, label)));
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

export function accuracy(pairs: readonly LabelPair[]): number {
  let right = 0;
  let all = 0;
  for (const { gold, found, weight } of pairs) {
    all += weight;
    if (gold === found) right += weight;
  }
  return right / all;
}

export function goldLabels(pairs: readonly LabelPair[]): string[] {
  return [...new Set(pairs.map((pair) => pair.gold))].filter((label) => label !== NONE).sort();
}

/** `{ gold: { found: weight } }`. */
export function confusion(pairs: readonly LabelPair[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { gold, found, weight } of pairs) {
    const row = (table[gold] ??= {});
    row[found] = (row[found] ?? 0) + weight;
  }
  return table;
}
