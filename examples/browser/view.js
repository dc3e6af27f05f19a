/** The place where a report or a comparison is shown, in a frame that can reach neither this page nor the network. */

/** What can be saved: the form asked of the worker, the button, the ending of the file. */
const SAVES = {
  report: [['html', 'HTML', 'html'], ['json', 'JSON', 'json'], ['documents', 'CSV, scores', 'scores.csv'], ['evidence', 'CSV, evidence', 'evidence.csv']],
  comparison: [
    ['html', 'HTML', 'html'], ['json', 'JSON', 'json'], ['scores', 'CSV, scores', 'scores.csv'], ['differences', 'CSV, differences', 'differences.csv'],
    ['evidence', 'CSV, evidence', 'evidence.csv'],
  ],
};

export class View {
  #reader;
  #tell;
  #shown = [];
  #page = null;
  #turn = 0;

  constructor(reader, tell) {
    this.#reader = reader;
    this.#tell = tell;
  }

  /** Shows the report of one entry, or the comparison of several; `focus` moves the keyboard there. */
  async show(entries, focus) {
    const turn = ++this.#turn;
    let page;
    try {
      page = await this.#reader.render(entries.map(({ report }) => report), 'html');
    } catch (error) {
      if (error.name !== 'AbortError') this.#tell(`This cannot be shown: ${error.message}`);
      return;
    }
    // Something else was asked for, or taken away, in the meantime.
    if (turn !== this.#turn) return;
    this.#shown = entries;
    const title = titleOf(entries);
    at('welcome').hidden = true;
    at('shown').hidden = false;
    at('shown-title').textContent = title;
    this.#load(page);
    at('frame').title = title;
    this.#offer(entries);
    if (focus) at('shown-title').focus();
    // Where the report stands below the list, it is brought before the eyes.
    if (matchMedia('(max-width: 60rem)').matches) at('report').scrollIntoView();
  }

  /** An article has left the list: nothing of it stays on show. */
  removed(entry) {
    this.#turn++;
    if (!this.#shown.includes(entry)) return;
    this.#shown = [];
    this.#load(null);
    at('shown').hidden = true;
    at('welcome').hidden = false;
  }

  #load(page) {
    const old = this.#page;
    this.#page = page && URL.createObjectURL(page);
    // A new frame each time: another address in the old one would be a step of the Back button.
    const frame = at('frame').cloneNode();
    if (this.#page) frame.src = this.#page;
    else frame.removeAttribute('src');
    at('frame').replaceWith(frame);
    if (old) URL.revokeObjectURL(old);
  }

  #offer(entries) {
    const kind = entries.length === 1 ? 'report' : 'comparison';
    const name = entries.length === 1 ? fileName(entries[0].name) : 'comparison';
    at('saves').replaceChildren('Save as ', ...SAVES[kind].map(([form, label, ending]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => void this.#save(entries, form, `${name}.${ending}`));
      return button;
    }));
  }

  async #save(entries, form, name) {
    try {
      const blob = await this.#reader.render(entries.map(({ report }) => report), form);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      // The download has taken hold of its data by the time the page is idle.
      requestIdleCallback(() => URL.revokeObjectURL(link.href), { timeout: 60_000 });
      this.#tell(`Saved ${name}.`);
    } catch (error) {
      if (error.name !== 'AbortError') this.#tell(`${name} could not be made: ${error.message}`);
    }
  }
}

const at = (id) => document.getElementById(id);

const titleOf = (entries) => (entries.length === 1 ? entries[0].name : `${entries.length} tellings compared`);

const fileName = (name) => name.replace(/\.(?:txt|md|html?)$/i, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60).toLowerCase() || 'report';
