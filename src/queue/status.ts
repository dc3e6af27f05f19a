/** How far the runs are, and what stands in the queue. */
import { Queue } from 'bullmq';
import { queueName } from './job.ts';
import { connect, Ledger, PREFIX, type RunProgress } from './ledger.ts';

export interface QueueStatus {
  /** The queue of this version and its lexicons. */
  queue: string;
  /** Jobs by state; `failed`: put aside after all attempts, to be tried again when their corpus is added again. */
  jobs: { waiting: number; active: number; delayed: number; failed: number };
  /** Why the first of the failed ones failed. */
  failures: string[];
  runs: RunProgress[];
}

/** An open look at the queue; close it. */
export interface StatusReader {
  read(): Promise<QueueStatus>;
  close(): Promise<void>;
}

const FAILURES = 5;

export function statusReader(url: string): StatusReader {
  const redis = connect(url);
  const queue = new Queue(queueName(), { connection: redis, prefix: PREFIX });
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
