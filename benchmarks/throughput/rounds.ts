/**
 * Contestants side by side, each in a process of its own, as a user runs them: in one process they share a heap and what the engine learned of the
 * code they have in common, and each is slower for the others, the more so the more memory it takes. Only one of them works at a time.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export interface Times {
  /** Milliseconds of each round, all documents once. */
  rounds: number[];
  /** Milliseconds of each document in each round. */
  documents: number[];
}

/** Documents that each has read before the first round that counts, for the compiler to warm up. */
const WARM_UP = 300;

/** In each round everyone reads every text, in an order that turns from round to round. */
export async function interleave(names: readonly string[], texts: readonly string[], rounds: number, onProgress: (share: number) => void = () => {}): Promise<Times[]> {
  const warmUp = Math.ceil(WARM_UP / texts.length);
  const processes: ChildProcess[] = [];
  try {
    for (const name of names) {
      const contestant = fork(join(import.meta.dirname, 'contestant.ts'), [name]);
      processes.push(contestant);
      await answer(contestant);
      contestant.send(texts);
      await answer(contestant);
    }
    const times: Times[] = names.map(() => ({ rounds: [], documents: [] }));
    for (let round = -warmUp; round < rounds; round++) {
      for (let k = 0; k < names.length; k++) {
        const i = (k + Math.max(0, round)) % names.length;
        processes[i]!.send('read');
        const documents = await answer(processes[i]!);
        if (round >= 0) {
          times[i]!.documents.push(...documents);
          times[i]!.rounds.push(documents.reduce((sum, ms) => sum + ms, 0));
        }
        onProgress(((round + warmUp) * names.length + k + 1) / ((rounds + warmUp) * names.length));
      }
    }
    return times;
  } finally {
    for (const contestant of processes) contestant.disconnect();
  }
}

/** The milliseconds of each document, or none where nothing was to be read. */
function answer(contestant: ChildProcess): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`${contestant.spawnargs.at(-1)} ended with ${code}`));
    contestant.once('exit', ended);
    contestant.once('message', (documents: number[]) => {
      contestant.off('exit', ended);
      resolve(documents);
    });
  });
}

/** The q-quantile, 0..1, by linear interpolation. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low]! + (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!) * (at - low);
}
