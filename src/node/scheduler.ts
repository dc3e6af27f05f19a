/** Batches under way: a bounded number at a time, taken up as they come, handed out in the order they came. */
import type { Crew, Finished } from './crew.ts';
import { textOf } from './outcome.ts';

/** A document and what became of it. */
export interface Settled {
  index: number;
  document: unknown;
  finished: Finished;
}

export interface Limits {
  /** Batches being analysed at a time. */
  threads: number;
  /** Documents in a batch: enough to make the way to a thread and back cheap, few enough that none waits long for the others. */
  batchDocuments: number;
  /** Batches read and not yet handed out. More than `threads`, so that one slow document leaves the other threads work. */
  batches: number;
  /** UTF-16 code units in a batch, and in all batches together; a single document may be longer. */
  batchLength: number;
  length: number;
}

interface Batch {
  first: number;
  documents: unknown[];
  length: number;
  result: Finished[] | null;
  error: unknown;
}

/**
 * Reads from `source` and has the documents analysed by `crewFor(index)`; at most `limits` are held at a time, however slow the reader of
 * the results is. A batch is sent off when it is full, or when a thread is idle and the source has nothing ready: so a slow source gets
 * its answers one by one. An error of the source comes after the results of all documents before it.
 */
export async function* schedule(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  crewFor: (index: number) => Crew | Promise<Crew>,
  limits: Limits,
  signal: AbortSignal | undefined,
): AsyncGenerator<Settled, void, undefined> {
  signal?.throwIfAborted();
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const batches: Batch[] = [];
  const bell = new Bell();
  let current: Batch | null = null;
  let seen = 0;
  let length = 0;
  let running = 0;
  let ended = false;
  let left = false;
  let failure: { error: unknown } | null = null;
  let idleCheck = false;

  const send = (): void => {
    if (current === null) return;
    const batch = current;
    current = null;
    running += 1;
    void Promise.resolve(crewFor(batch.first))
      .then((crew) => crew.run(batch.documents))
      .then((result) => { batch.result = result; }, (error: unknown) => { batch.error = { error }; })
      .then(() => {
        running -= 1;
        sendIfIdle();
        bell.ring();
      });
  };
  const sendIfIdle = (): void => { if (running < limits.threads) send(); };
  const add = (document: unknown): void => {
    const size = textOf(document)?.length ?? 0;
    if (current !== null && current.length + size > limits.batchLength) send();
    if (current === null) batches.push((current = { first: seen, documents: [], length: 0, result: null, error: null }));
    current.documents.push(document);
    current.length += size;
    length += size;
    seen += 1;
    if (current.documents.length >= limits.batchDocuments || current.length >= limits.batchLength) send();
    else if (!idleCheck) {
      idleCheck = true;
      setImmediate(() => {
        idleCheck = false;
        sendIfIdle();
        bell.ring();
      });
    }
  };
  const isFull = (): boolean => length >= limits.length || batches.length > limits.batches || (batches.length === limits.batches && current === null);
  const read = async (): Promise<void> => {
    try {
      while (!left) {
        while (isFull() && !left) await bell.heard();
        if (left) break;
        const next = await iterator.next();
        if (next.done || left) break;
        add(next.value);
      }
    } catch (error) {
      failure = { error };
    }
    ended = true;
    send();
    bell.ring();
  };
  const abort = (): void => bell.ring();
  signal?.addEventListener('abort', abort);
  void read();
  try {
    for (;;) {
      const head = batches[0];
      if (signal?.aborted) throw signal.reason;
      if (head?.error) throw (head.error as { error: unknown }).error;
      if (head?.result) {
        batches.shift();
        length -= head.length;
        bell.ring();
        for (const [i, finished] of head.result.entries()) {
          yield { index: head.first + i, document: head.documents[i], finished };
          signal?.throwIfAborted();
        }
      } else if (head === undefined && ended) break;
      else await bell.heard();
    }
    if (failure !== null) throw (failure as { error: unknown }).error;
  } finally {
    left = true;
    bell.ring();
    signal?.removeEventListener('abort', abort);
    // Not waited for: a source that is itself waiting would hold up the end.
    if (!ended) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** Wakes everyone who waits at that moment. */
class Bell {
  #ring: () => void = () => undefined;
  #next = this.#renew();

  heard(): Promise<void> {
    return this.#next;
  }

  ring(): void {
    const ring = this.#ring;
    this.#next = this.#renew();
    ring();
  }

  #renew(): Promise<void> {
    return new Promise((resolve) => { this.#ring = resolve; });
  }
}
