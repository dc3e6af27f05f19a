/** The list of articles: what each scored, which one is shown, which are ticked to be compared. */

const FIGURES = [
  ['hedging', 'Hedging'],
  ['loadedLanguage', 'Loaded'],
  ['attribution', 'Attributed'],
];

export class ArticleList {
  #entries = [];
  #handlers;
  #number = 0;

  /** `show(entries, focus)` is called with one entry for its report, with several for their comparison. */
  constructor(handlers) {
    this.#handlers = handlers;
    at('compare').addEventListener('click', () => void this.openChosen(true));
    at('clear').addEventListener('click', () => {
      for (const entry of this.#entries.filter(({ report }) => report)) this.remove(entry);
      at('text').focus();
    });
  }

  /** A new entry, not yet read. */
  add(name) {
    const entry = { name, number: ++this.#number, report: null, element: document.createElement('li') };
    entry.element.append(element('span', 'name', name), element('span', 'figures', 'waiting to be read…'));
    this.#entries.push(entry);
    at('list').append(entry.element);
    this.#refresh();
    return entry;
  }

  /** The entry has been read. */
  ready(entry, summary, report) {
    entry.report = report;
    const open = element('button', 'name', entry.name);
    open.type = 'button';
    open.addEventListener('click', () => void this.open(entry, true));
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.checked = true;
    tick.addEventListener('change', () => this.#refresh());
    const label = element('label', 'tick', 'compare');
    label.prepend(tick);
    label.append(element('span', 'unseen', ` ${entry.name}`));
    const remove = element('button', 'remove', '×');
    remove.type = 'button';
    remove.setAttribute('aria-label', `Remove ${entry.name}`);
    remove.addEventListener('click', () => {
      const next = entry.element.nextElementSibling ?? entry.element.previousElementSibling;
      this.remove(entry);
      (next?.querySelector('button') ?? at('text')).focus();
    });
    Object.assign(entry, { open, tick });
    entry.element.replaceChildren(open, remove, figuresOf(summary), label);
    this.#refresh();
  }

  /** Shows one report. */
  async open(entry, focus) {
    this.#mark([entry]);
    await this.#handlers.show([entry], focus);
  }

  /** Shows the comparison of what is ticked, or the one report where only one is. */
  async openChosen(focus) {
    const chosen = this.#chosen();
    if (chosen.length === 0) return;
    this.#mark(chosen);
    await this.#handlers.show(chosen, focus);
  }

  remove(entry) {
    this.#entries = this.#entries.filter((other) => other !== entry);
    entry.element.remove();
    this.#handlers.removed(entry);
    this.#refresh();
  }

  #chosen() {
    return this.#entries.filter(({ tick }) => tick?.checked);
  }

  #mark(shown) {
    for (const { open } of this.#entries) open?.removeAttribute('aria-current');
    for (const { open } of shown) open.setAttribute('aria-current', 'true');
  }

  #refresh() {
    const chosen = this.#chosen().length;
    at('articles').hidden = this.#entries.length === 0;
    at('articles').classList.toggle('single', this.#entries.length < 2);
    document.querySelector('.desk').classList.toggle('working', this.#entries.length > 0);
    at('compare').disabled = chosen < 2;
    at('compare').textContent = chosen < 2 ? 'Compare' : `Compare these ${chosen}`;
  }
}

const at = (id) => document.getElementById(id);

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function figuresOf(summary) {
  const figures = element('span', 'figures', '');
  for (const [measure, name] of FIGURES) {
    const { value, reason } = summary[measure];
    const figure = element('span', `figure ${measure}`, `${name} `);
    figure.append(element('b', '', reason ?? (measure === 'attribution' ? `${Math.round(value * 100)}%` : value.toFixed(2))));
    figures.append(figure, ' ');
  }
  return figures;
}
