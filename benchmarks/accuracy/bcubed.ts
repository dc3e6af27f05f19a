/**
 * B³ (Bagga and Baldwin 1998): how well mentions are gathered into actors. For each mention of one side, the share of the
 * mentions gathered with it that the other side gathers with it too; averaged over mentions, so that a much-mentioned
 * actor weighs more. A mention without a twin on the other side counts 0: it is not credited as a group of its own.
 */
export interface ClusterSums { foundShare: number; found: number; goldShare: number; gold: number }

/** `twins[i]` is the index of the gold mention that found mention `i` is; undefined where it is none. */
export function bcubed(goldClusters: readonly string[], foundClusters: readonly string[], twins: readonly (number | undefined)[]): ClusterSums {
  const foundOf = new Map<number, number>();
  twins.forEach((gold, found) => {
    if (gold !== undefined) foundOf.set(gold, found);
  });
  const both = new Map<string, number>();
  const pairKey = (gold: number, found: number): string => JSON.stringify([goldClusters[gold], foundClusters[found]]);
  for (const [gold, found] of foundOf) both.set(pairKey(gold, found), (both.get(pairKey(gold, found)) ?? 0) + 1);
  const goldSize = sizes(goldClusters);
  const foundSize = sizes(foundClusters);
  const sums: ClusterSums = { foundShare: 0, found: foundClusters.length, goldShare: 0, gold: goldClusters.length };
  for (const [gold, found] of foundOf) {
    const together = both.get(pairKey(gold, found))!;
    sums.foundShare += together / foundSize.get(foundClusters[found]!)!;
    sums.goldShare += together / goldSize.get(goldClusters[gold]!)!;
  }
  return sums;
}

export function sumClusters(all: readonly ClusterSums[]): ClusterSums {
  const sum: ClusterSums = { foundShare: 0, found: 0, goldShare: 0, gold: 0 };
  for (const one of all) {
    sum.foundShare += one.foundShare;
    sum.found += one.found;
    sum.goldShare += one.goldShare;
    sum.gold += one.gold;
  }
  return sum;
}

export function bcubedFigures(sums: ClusterSums): { P: number; R: number; F1: number } {
  const P = sums.foundShare / sums.found;
  const R = sums.goldShare / sums.gold;
  if (sums.found + sums.gold === 0) return { P, R, F1: NaN };
  return { P, R, F1: sums.foundShare === 0 ? 0 : (2 * P * R) / (P + R) };
}

function sizes(clusters: readonly string[]): Map<string, number> {
  const size = new Map<string, number>();
  for (const cluster of clusters) size.set(cluster, (size.get(cluster) ?? 0) + 1);
  return size;
}
