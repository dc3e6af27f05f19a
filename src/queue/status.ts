/** How far the runs are, and what stands in the queue. */
import { UndertoneError } from '../index.ts';
import { queueName } from './job.ts';
import { connect, Ledger, openQueue, type RunProgress } from './ledger.ts';

/** What stands in the queue, and how far the runs are. */
export interface QueueStatus {
  /** The queue of this version and its lexicons. */
  queue: string;
  /** Jobs by state. */
  jobs: {
    /** To be taken by the next worker that is free. */
    waiting: number;
    /** Under way. */
    active: number;
    /** To be tried again after a while. */
    delayed: number;
    /** Put aside after all attempts, to be tried again when their corpus is added again. */
    failed: number;
  };
  /** Why the first five of the failed ones failed; empty where none did. */
  failures: string[];
  /** All runs that Redis knows, by id. */
  runs: RunProgress[];
}

/** An open look at the queue; close it. */
export interface StatusReader {
  /** As it is now; waits where Redis does not answer. */
  read(): Promise<QueueStatus>;
  /** Ends the connection; nothing can be read after. */
  close(): Promise<void>;
}

const FAILURES = 5;

/**
 * Opens a look at the queue of this version.
 * @param url URL of Redis: `redis://host:6379`
 * @param onAway called once each time Redis goes away, or is not there in the first place
 * @throws UndertoneError `invalid-options` where it is no string
 */
export function statusReader(url: string, onAway?: (error: Error) => void): StatusReader {
  if (typeof url !== 'string') throw new UndertoneError('invalid-options', 'url', 'must be a string', url);
  const redis = connect(url, onAway);
  const queue = openQueue(redis);
  const ledger = new Ledger(redis);
  return {
    async read() {
      const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
      const failures = (await queue.getFailed(0, FAILURES - 1)).map((job) => job.failedReason);
      return { queue: queueName(), jobs: { waiting, active, delayed, failed }, failures, runs: await ledger.runs() };
    },
    async close() {
      await queue.close();
      redis.disconnect();
    },
  };
}
