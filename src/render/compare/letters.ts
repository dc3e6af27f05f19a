/** Each document's letter, by which tables and sentences name it. */

/** A to Z, then AA, AB, …, as a spreadsheet counts its columns. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;
}

/** The letters of the documents at these places, as a list. */
export const letters = (indices: readonly number[]): string => listed(indices.map(letterOf));

/** The indices of the entries that fit. */
export function indicesWhere<T>(list: readonly T[], fits: (entry: T) => boolean): number[] {
  return list.flatMap((entry, index) => (fits(entry) ? [index] : []));
}
