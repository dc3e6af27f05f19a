import type { LabelPair } from './counts.ts';

/**
 * Krippendorff's alpha for two annotators and nominal labels (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"):
 * 1 - observed disagreement / disagreement expected by chance. 1 is full agreement, 0 what chance gives, below 0 worse than chance.
 * NaN where fewer than two labels occur: chance alone would agree then, so agreement shows nothing.
 */
export function krippendorffAlpha(pairs: readonly LabelPair[]): number {
  const totals = new Map<string, number>();
  let disagreeing = 0;
  let n = 0;
  for (const { gold, found, weight } of pairs) {
    // Each unit has two values, and gives each pair of them in both orders.
    n += 2 * weight;
    totals.set(gold, (totals.get(gold) ?? 0) + weight);
    totals.set(found, (totals.get(found) ?? 0) + weight);
    if (gold !== found) disagreeing += 2 * weight;
  }
  let expected = n * n;
  for (const total of totals.values()) expected -= total * total;
  return 1 - ((n - 1) * disagreeing) / expected;
}
