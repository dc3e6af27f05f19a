/** What a worker has done, as counters in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/). */
import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';

const HELP = {
  documents: 'Documents analysed, by what became of them.',
  jobs: 'Jobs taken, by what became of them; present: the shard was there already.',
} as const;

/** What one worker has done since it began: sums that only grow, and the jobs under way. */
export class Counters {
  readonly #counts = new Map<string, number>([
    ['documents analyzed', 0], ['documents failed', 0], ['jobs written', 0], ['jobs present', 0], ['jobs returned', 0], ['jobs failed', 0],
  ]);
  #length = 0;
  #busy = 0;
  #active = 0;

  /**
   * Adds to a counter.
   * @param state what became of it: `analyzed` or `failed` for documents; `written`, `present`, `returned` or `failed` for jobs
   */
  count(what: keyof typeof HELP, state: string, by = 1): void {
    const key = `${what} ${state}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** A document of that many UTF-16 code units. */
  document(failed: boolean, length: number): void {
    this.count('documents', failed ? 'failed' : 'analyzed');
    this.#length += length;
  }

  /** Runs a job and counts its time. */
  async during<T>(job: () => Promise<T>): Promise<T> {
    const began = performance.now();
    this.#active += 1;
    try {
      return await job();
    } finally {
      this.#active -= 1;
      this.#busy += (performance.now() - began) / 1000;
    }
  }

  /** The counters as text. */
  text(): string {
    const lines: string[] = [];
    for (const [what, help] of Object.entries(HELP)) {
      lines.push(`# HELP undertone_${what}_total ${help}`, `# TYPE undertone_${what}_total counter`);
      for (const [key, count] of this.#counts) {
        const [kind, state] = key.split(' ');
        if (kind === what) lines.push(`undertone_${what}_total{state="${state}"} ${count}`);
      }
    }
    const one = (name: string, type: string, help: string, value: number): void => {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${value}`);
    };
    one('undertone_text_length_total', 'counter', 'UTF-16 code units of the texts analysed.', this.#length);
    one('undertone_job_seconds_total', 'counter', 'Seconds spent on jobs, summed over threads.', Math.round(this.#busy * 1000) / 1000);
    one('undertone_jobs_active', 'gauge', 'Jobs under way.', this.#active);
    one('undertone_resident_memory_bytes', 'gauge', 'Memory of this process.', process.memoryUsage.rss());
    return `${lines.join('\n')}\n`;
  }
}

/** Serves `/metrics`, and `/health`: 200 while the worker runs. On this machine alone, unless `host` says otherwise. Port 0 picks a free one. */
export async function serveCounters(counters: Counters, port: number, host = '127.0.0.1'): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/metrics') response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(counters.text());
    else if (path === '/health') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  server.unref();
  return server;
}
