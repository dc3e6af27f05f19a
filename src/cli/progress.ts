/** A line on a terminal that says how far a run is: share done, documents, rate, time left. */
import { performance } from 'node:perf_hooks';
import type { WriteStream } from 'node:tty';

/** Redrawn no more often than this, in milliseconds. */
const REDRAW = 100;
const BAR = 24;

export interface Progress {
  /** `done` of `total` in any unit; `total` null where it is not known. */
  update(state: { documents: number; failed: number; done: number; total: number | null }): void;
  /** Takes the line away. */
  end(): void;
}

/** Draws on that stream where it is a terminal, and nothing anywhere else. */
export function progressLine(stream: Pick<WriteStream, 'write' | 'columns'> & { isTTY?: boolean }, now: () => number = () => performance.now()): Progress {
  if (!stream.isTTY) return { update: () => undefined, end: () => undefined };
  const began = now();
  let drawn = -Infinity;
  let first: number | null = null;
  let firstDone = 0;
  return {
    update({ documents, failed, done, total }) {
      const at = now();
      // A resumed run begins with what is done already; the rate is of this run alone.
      if (first === null) [first, firstDone] = [documents - 1, done];
      const isLast = total !== null && done >= total;
      if (at - drawn < REDRAW && !isLast) return;
      drawn = at;
      stream.write(`\r\u001b[2K${progressText({ documents, failed, done, total, seconds: (at - began) / 1000, first, firstDone }).slice(0, (stream.columns || 80) - 1)}`);
    },
    end() {
      if (drawn > -Infinity) stream.write('\r\u001b[2K');
    },
  };
}

interface Moment {
  documents: number;
  failed: number;
  done: number;
  total: number | null;
  /** Since the beginning of this run. */
  seconds: number;
  /** Documents, and units, that were done before this run. */
  first: number;
  firstDone: number;
}

/** The line as text. */
export function progressText({ documents, failed, done, total, seconds, first, firstDone }: Moment): string {
  const rate = seconds > 0 ? (documents - first) / seconds : 0;
  const parts = [`${documents.toLocaleString('en')} documents`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s`];
  if (failed > 0) parts.push(`${failed.toLocaleString('en')} failed`);
  if (total === null || total <= 0) return parts.join(' · ');
  const share = Math.min(1, done / total);
  const left = done > firstDone ? ((total - done) / (done - firstDone)) * seconds : Infinity;
  parts.push(Number.isFinite(left) ? `${duration(Math.max(0, left))} left` : 'time left unknown');
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} % · ${parts.join(' · ')}`;
}

/** Seconds as `3 h 05 min`, `5 min 07 s` or `9 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (hours > 0) return `${hours} h ${two(minutes)} min`;
  return minutes > 0 ? `${minutes} min ${two(rest)} s` : `${rest} s`;
}
