/** The entry `undertone/queue`: the same analysis over many machines, by BullMQ on Redis. It needs `bullmq` and `ioredis`, which you install. */
export { addCorpus, type Added, type AddOptions } from './add.ts';
export { work, type WorkOptions } from './work.ts';
export { collectRun, failedOf, runsIn, totalOf } from './collect.ts';
export { type QueueStatus, statusReader, type StatusReader } from './status.ts';
export { Counters, serveCounters } from './counters.ts';
export { folderStore, type ShardStore } from './store.ts';
export { queueName } from './job.ts';
export type { RunProgress } from './ledger.ts';
