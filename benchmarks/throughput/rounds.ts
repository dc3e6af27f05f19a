/** Something to be timed on one text. */
export interface Contestant {
  name: string;
  run(text: string): unknown;
}

/** Rounds before the first that counts, for the compiler to warm up. */
const WARM_UP = 8;

/** Milliseconds a round by contestant; in each round everyone reads every text, in an order that turns from round to round. */
export function interleave(contestants: readonly Contestant[], texts: readonly string[], rounds: number): number[][] {
  const times: number[][] = contestants.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let k = 0; k < contestants.length; k++) {
      const i = (k + Math.max(0, round)) % contestants.length;
      const started = performance.now();
      for (const text of texts) contestants[i]!.run(text);
      if (round >= 0) times[i]!.push(performance.now() - started);
    }
  }
  return times;
}

/** The q-quantile, 0..1, by linear interpolation. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low]! + (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!) * (at - low);
}
