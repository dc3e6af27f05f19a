/** The heap of a process that runs for days. */
import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow beyond what was in use, in per cent, before it is swept again. */
const GROWTH = 70;

/**
 * Keeps memory near what is in use, in this thread and all others of the process. By itself V8 lets a heap grow to four times of that where the
 * machine has room, so that memory would seem to grow with the corpus.
 */
export function keepHeapSmall(): void {
  try {
    setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  } catch {
    // Another runtime than Node, with a heap of its own kind.
  }
}
