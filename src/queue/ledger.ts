/** What Redis knows of runs beside their jobs: which job stands at which position, whether it is done, and the sums. */
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { queueName } from './job.ts';

/** Before every key in Redis, the queue's own included. */
export const PREFIX = 'undertone';

/** How far a run is, as Redis has it. */
export interface RunProgress {
  /** The id of the run. */
  run: string;
  /** The name of its corpus. */
  corpus: string;
  /** Version of the package that analyses it. */
  version: string;
  /** Digest of the lexicon rows in force. */
  lexicon: string;
  /** Where the shards go. */
  out: string;
  /** Documents added so far. */
  added: number;
  /** Documents in the corpus; null until all are added. */
  total: number | null;
  /** Documents done, the failed ones included. */
  done: number;
  /** Documents that could not be analysed. */
  failed: number;
  /** Jobs added so far. */
  jobs: number;
  /** Jobs done. */
  jobsDone: number;
}

/**
 * A connection that waits for Redis to come back, however long that takes, or until `isOver` says that nobody waits any more.
 * `onAway` is called once each time it goes away.
 */
export function connect(url: string, onAway?: (error: Error) => void, isOver = (): boolean => false): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => (isOver() ? null : Math.min(100 * times, 2000)) });
  let isAway = false;
  // Every attempt that fails tells of itself here; the commands wait.
  redis.on('error', (error: Error) => {
    if (!isAway) onAway?.(error);
    isAway = true;
  });
  redis.on('ready', () => { isAway = false; });
  return redis;
}

/** A queue over that connection. It hears of the same errors, and would print each. */
export function openQueue<T>(connection: Redis): Queue<T> {
  const queue = new Queue<T>(queueName(), { connection, prefix: PREFIX });
  queue.on('error', () => undefined);
  return queue;
}

// A position holds the id of its job, with a sign before it: `-` waiting, `+` done. Scripts, so that each step is done in full or not at all.
const CLAIM = `
local held = redis.call('HGET', KEYS[1], ARGV[1])
if held == '+' .. ARGV[2] then return 'done' end
if held and held ~= '-' .. ARGV[2] then return 'other' end
if not held then
  redis.call('HSET', KEYS[1], ARGV[1], '-' .. ARGV[2])
  redis.call('HINCRBY', KEYS[2], 'jobs', 1)
  redis.call('HINCRBY', KEYS[2], 'added', ARGV[3])
end
return 'waiting'`;
const FINISH = `
if redis.call('HGET', KEYS[1], ARGV[1]) == '+' .. ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], '+' .. ARGV[2])
redis.call('HINCRBY', KEYS[2], 'jobsDone', 1)
redis.call('HINCRBY', KEYS[2], 'done', ARGV[3])
redis.call('HINCRBY', KEYS[2], 'failed', ARGV[4])
return 1`;

export class Ledger {
  readonly redis: Redis;

  constructor(redis: Redis) {
    this.redis = redis;
  }

  async open(run: string, about: { corpus: string; version: string; lexicon: string; out: string }): Promise<void> {
    await this.redis.hset(runKey(run), about);
    await this.redis.sadd(`${PREFIX}:runs`, run);
  }

  /** `done`: that job is done already; `other`: another job stands at this position; `waiting`: the job is to be in the queue. */
  async claim(run: string, position: number, job: string, count: number): Promise<'done' | 'other' | 'waiting'> {
    return (await this.redis.eval(CLAIM, 2, positionsKey(run), runKey(run), position, job, count)) as 'done' | 'other' | 'waiting';
  }

  /** Counts a job once, however often it is finished. */
  async finish(run: string, position: number, job: string, count: number, failed: number): Promise<void> {
    await this.redis.eval(FINISH, 2, positionsKey(run), runKey(run), position, job, count, failed);
  }

  /** All documents are added. */
  async close(run: string, total: number): Promise<void> {
    await this.redis.hset(runKey(run), { total });
  }

  async runs(): Promise<RunProgress[]> {
    const names = (await this.redis.smembers(`${PREFIX}:runs`)).sort();
    return Promise.all(names.map(async (run) => {
      const fields = await this.redis.hgetall(runKey(run));
      const number = (name: string): number => Number(fields[name] ?? 0);
      const text = (name: string): string => fields[name] ?? '';
      return {
        run, corpus: text('corpus'), version: text('version'), lexicon: text('lexicon'), out: text('out'),
        added: number('added'), total: fields.total === undefined ? null : number('total'), done: number('done'), failed: number('failed'), jobs: number('jobs'), jobsDone: number('jobsDone'),
      };
    }));
  }
}

function runKey(run: string): string {
  return `${PREFIX}:run:${run}`;
}

function positionsKey(run: string): string {
  return `${PREFIX}:run:${run}:positions`;
}
