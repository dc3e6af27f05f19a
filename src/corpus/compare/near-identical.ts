/** How near two wordings are: the same, one a part of the other, the same but for some words, or something else. */

export type Nearness = 'same' | 'part' | 'variant';

/** Share of the words two wordings must have in common, in the same order, to be variants (Dice's coefficient over their longest common subsequence). */
const VARIANT_SHARE = 0.75;
/** Fewer words than this are too common to make a variant, and fewer than that too common to be a part by themselves. */
const FEWEST_OF_VARIANT = 4;
const FEWEST_OF_PART = 3;

/** Words as they are compared: lower case, without accents, marks and punctuation. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').toLowerCase().replace(/[\p{M}'’]/gu, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Null where they are not near. A part of two words counts where `isSameSpeaker`. */
export function nearness(one: readonly string[], other: readonly string[], isSameSpeaker: boolean): Nearness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return null;
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'same';
  if (short.length >= (isSameSpeaker ? 2 : FEWEST_OF_PART) && contains(long, short)) return 'part';
  if (short.length < FEWEST_OF_VARIANT) return null;
  // So unlike in length, they cannot have enough in common.
  if ((2 * short.length) / (short.length + long.length) < VARIANT_SHARE) return null;
  return (2 * commonLength(short, long)) / (short.length + long.length) >= VARIANT_SHARE ? 'variant' : null;
}

function contains(long: readonly string[], short: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) if (short.every((word, i) => word === long[at + i])) return true;
  return false;
}

/** Length of the longest common subsequence. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let before = new Uint32Array(other.length + 1);
  for (const word of one) {
    const row = new Uint32Array(other.length + 1);
    for (let j = 0; j < other.length; j++) row[j + 1] = word === other[j] ? before[j]! + 1 : Math.max(before[j + 1]!, row[j]!);
    before = row;
  }
  return before[other.length]!;
}
