/** The page: what is typed, pasted, chosen or dropped goes to the reader, and what it finds is listed and shown. */
import { ArticleList } from './articles.js';
import { examples } from './examples.js';
import { articleIn } from './files.js';
import { Reader } from './reader.js';
import { View } from './view.js';

const at = (id) => document.getElementById(id);
const reader = new Reader();
const view = new View(reader, tell);
const list = new ArticleList({ show: (entries, focus) => view.show(entries, focus), removed: (entry) => view.removed(entry) });
let unread = 0;
let count = 0;
let stops = 0;

ready();
function ready() {
  reader.ready.then(
    () => tell(unread > 0 ? null : 'Ready. Paste an article, or drop files.'),
    (error) => error.name === 'AbortError' || problem(`The reader could not start: ${error.message}`),
  );
}

/** The line that says what is going on; `null` leaves it. */
function tell(message) {
  if (message !== null) at('status').textContent = message;
}

function problem(message) {
  const line = document.createElement('p');
  line.textContent = message;
  at('problems').append(line);
}

/** Reads articles one after another; the first one that is read is shown. */
async function read(articles) {
  at('problems').replaceChildren();
  const entries = articles.map(({ name, isNamed, ...article }) => ({ entry: list.add(name), isNamed, article }));
  unread += entries.length;
  busy();
  const before = stops;
  let isFirst = true;
  for (const { entry, isNamed, article } of entries) {
    if (stops > before) {
      list.remove(entry);
      unread--;
      busy();
      continue;
    }
    tell(`Reading “${entry.name}”${unread > 1 ? `, ${unread} to go` : ''}…`);
    try {
      const { summary, report } = await reader.analyze(article);
      if (isNamed === false && summary.headline) entry.name = shortened(summary.headline);
      list.ready(entry, summary, report);
      if (isFirst) await list.open(entry, false);
      isFirst = false;
      tell(`“${entry.name}” is read: ${summary.words.toLocaleString('en')} words.`);
    } catch (error) {
      if (error.name !== 'AbortError') problem(`“${entry.name}” could not be read: ${reasonOf(error)}`);
      list.remove(entry);
    } finally {
      unread--;
      busy();
    }
  }
}

function reasonOf(error) {
  return error.code === 'text-too-long' ? 'it is longer than five million characters. Cut it into parts.' : `it ${error.message}.`.replace(/^it (?!is |has |holds )/, '');
}

function busy() {
  at('stop').hidden = unread === 0;
  at('busy').classList.toggle('on', unread > 0);
}

async function readFiles(files) {
  const opened = await Promise.all(
    [...files].map((file) => articleIn(file).then((article) => ({ name: file.name, ...article }), (error) => ({ name: file.name, error }))),
  );
  const articles = opened.filter(({ error }) => !error);
  const reading = read(articles);
  for (const { name, error } of opened) if (error) problem(`“${name}” ${error.message}.`);
  await reading;
}

at('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = at('text').value;
  if (text.trim() === '') {
    tell('There is no text yet: paste an article first.');
    at('text').focus();
    return;
  }
  const name = at('name').value.trim();
  count++;
  at('text').value = '';
  at('name').value = '';
  void read([{ name: name || firstLine(text) || `Article ${count}`, isNamed: name !== '', text, id: `article-${count}`, ...(name ? { outlet: name } : {}) }]);
});

/** A pasted text is called by its first line until its headline is told from the menus above it. */
const firstLine = (text) => shortened(text.slice(0, 2000).trimStart().split('\n', 1)[0].trim());

const shortened = (line) => (line.length > 90 ? `${line.slice(0, 90).replace(/\s+\S*$/, '')}…` : line);

at('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) at('add').requestSubmit();
});
at('choose').addEventListener('click', () => at('files').click());
at('files').addEventListener('change', ({ target }) => {
  const files = [...target.files];
  // The same file can be chosen again.
  target.value = '';
  void readFiles(files);
});
at('example').addEventListener('click', () => void read(examples).then(() => list.openChosen(false)));
at('stop').addEventListener('click', () => {
  stops++;
  reader.stop();
  ready();
  tell('Stopped.');
});

const carriesFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false;
for (const kind of ['dragenter', 'dragover']) {
  addEventListener(kind, (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    at('drop').hidden = false;
  });
}
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) at('drop').hidden = true;
});
addEventListener('drop', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  at('drop').hidden = true;
  void readFiles(event.dataTransfer.files);
});

// Without it the page works all the same, but not offline.
void navigator.serviceWorker?.register('service-worker.js').catch(() => undefined);
