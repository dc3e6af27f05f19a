/** Something to be timed on one text. */
export interface Contestant {
  name: string;
  run(text: string): unknown;
}

export interface Times {
  /** Milliseconds of each round, all documents once. */
  rounds: number[];
  /** Milliseconds of each document in each round. */
  documents: number[];
}

/** Rounds before the first that counts, for the compiler to warm up. */
const WARM_UP = 5;

/** In each round everyone reads every text, in an order that turns from round to round. */
export function interleave(contestants: readonly Contestant[], texts: readonly string[], rounds: number, onProgress: (share: number) => void = () => {}): Times[] {
  const times: Times[] = contestants.map(() => ({ rounds: [], documents: [] }));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let k = 0; k < contestants.length; k++) {
      const i = (k + Math.max(0, round)) % contestants.length;
      const { run } = contestants[i]!;
      let sum = 0;
      for (const text of texts) {
        const started = performance.now();
        run(text);
        const ms = performance.now() - started;
        sum += ms;
        if (round >= 0) times[i]!.documents.push(ms);
      }
      if (round >= 0) times[i]!.rounds.push(sum);
      onProgress(((round + WARM_UP) * contestants.length + k + 1) / ((rounds + WARM_UP) * contestants.length));
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
