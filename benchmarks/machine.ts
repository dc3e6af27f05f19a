import { cpus, totalmem } from 'node:os';

/** What a figure was measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGigabytes: number;
  node: string;
}

export function machine(): Machine {
  return { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGigabytes: Math.round(totalmem() / 2 ** 30), node: process.version };
}

/** Today as `2024-01-31`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
