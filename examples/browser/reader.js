/** The worker as seen from the page: one request at a time, each a promise. All that is heavy happens over there. */
export class Reader {
  #worker;
  #ready;
  #pending = null;
  #queue = Promise.resolve();
  #era = 0;

  constructor() {
    this.#start();
  }

  /** Resolves when the language model is loaded. */
  get ready() {
    return this.#ready;
  }

  /** Reads an article: `{ summary, report }`, the report as a Blob of its JSON. */
  analyze(article) {
    return this.#ask({ task: 'analyze', article });
  }

  /** A report, or a comparison of several, as a Blob: `html`, `json`, or a table of CSV by its name. */
  render(reports, form) {
    return this.#ask({ task: 'render', reports, form });
  }

  /** Drops what is under way and what waits, and begins anew. */
  stop() {
    this.#era++;
    this.#worker.terminate();
    this.#fail(new DOMException('stopped', 'AbortError'));
    this.#start();
  }

  #start() {
    this.#worker = new Worker('worker.js', { type: 'module' });
    this.#ready = new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
    });
    this.#ready.catch(() => undefined);
    this.#worker.onmessage = ({ data }) => this.#settle(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(new Error(event.message || 'the reader could not be loaded; reload the page'));
    };
  }

  #ask(request) {
    const era = this.#era;
    const answer = this.#queue.then(async () => {
      if (era !== this.#era) throw new DOMException('stopped', 'AbortError');
      await this.#ready;
      if (era !== this.#era) throw new DOMException('stopped', 'AbortError');
      return new Promise((resolve, reject) => {
        this.#pending = { resolve, reject };
        this.#worker.postMessage(request);
      });
    });
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  #settle({ error, value }) {
    const { resolve, reject } = this.#pending ?? {};
    this.#pending = null;
    if (error) reject?.(Object.assign(new Error(error.message), { code: error.code }));
    else resolve?.(value);
  }

  #fail(error) {
    this.#pending?.reject(error);
    this.#pending = null;
  }
}
