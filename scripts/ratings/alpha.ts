/**
 * Krippendorff's alpha for any number of raters and interval values (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"):
 * 1 - observed disagreement / disagreement expected by chance, disagreement being the squared difference. 1 is full agreement, 0 what
 * chance gives. Units of fewer than two values say nothing and are passed over. NaN where all values are the same.
 */
export function intervalAlpha(units: readonly (readonly number[])[]): number {
  const pairable = units.filter((values) => values.length > 1);
  const all = pairable.flat();
  let observed = 0;
  for (const values of pairable) observed += squaredDifferences(values) / (values.length - 1);
  const expected = squaredDifferences(all) / (all.length - 1);
  return 1 - observed / expected;
}

/** Over all ordered pairs: 2 (n Σx² - (Σx)²). */
function squaredDifferences(values: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return 2 * (values.length * squares - sum * sum);
}
