/**
 * Holm's step-down correction ("A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics, 1979): p-values
 * such that, taking all at most α for real, the chance of even one false alarm is at most α. In the order given; `null` stays `null`.
 */
export function holm(ps: readonly (number | null)[]): (number | null)[] {
  const tested = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p || a.index - b.index);
  const adjusted: (number | null)[] = ps.map(() => null);
  let highest = 0;
  tested.forEach(({ p, index }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (tested.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
