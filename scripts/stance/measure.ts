/** Macro-F1 of labels cut from scores, as the acceptance scorer counts it. */
export function f1s(labels: readonly number[], scores: readonly number[], threshold: number): { macro: number; polar: number } {
  const hits = [0, 0, 0];
  const sizes = [0, 0, 0];
  labels.forEach((label, i) => {
    const guess = scores[i]! >= threshold ? 1 : scores[i]! <= -threshold ? -1 : 0;
    sizes[label + 1]!++;
    sizes[guess + 1]!++;
    if (guess === label) hits[label + 1]!++;
  });
  const each = hits.map((hit, k) => (2 * hit) / Math.max(1, sizes[k]!));
  return { macro: (each[0]! + each[1]! + each[2]!) / 3, polar: (each[0]! + each[2]!) / 2 };
}

export function bestThreshold(labels: readonly number[], scores: readonly number[]): { macro: number; threshold: number } {
  let best = { macro: 0, threshold: 0 };
  for (let threshold = 0.02; threshold < 3; threshold += 0.02) {
    const { macro } = f1s(labels, scores, threshold);
    if (macro > best.macro) best = { macro, threshold };
  }
  return best;
}
