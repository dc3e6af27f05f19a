/** Files as articles: text in UTF-8 or with a byte order mark, and web pages without their furniture. */

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Where a byte of zero tells a binary file. */
const BINARY_PROBE = 8000;
/** Larger files are not opened: no character takes more than four bytes, and the library's limit is five million of them. */
const LARGEST_BYTES = 20_000_000;

/** The article in a file; an error, with what to do about it, where there is none. */
export async function articleIn(file) {
  if (file.size > LARGEST_BYTES) throw new Error(`is too large: ${file.size.toLocaleString('en')} bytes`);
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  const isPage = /\.html?$/i.test(file.name) || file.type === 'text/html';
  const article = isPage ? fromPage(text) : { text };
  if (article.text.trim() === '') throw new Error('holds no text');
  return { id: file.name, ...article };
}

function decode(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (!marked && bytes.subarray(0, BINARY_PROBE).includes(0)) throw new Error('is no text file; open it in its own program, and copy and paste the text');
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`is not in ${(marked ?? 'utf-8').toUpperCase()}; save it as UTF-8, or copy and paste its text`);
  }
}

const FURNITURE = 'script, style, template, noscript, nav, header nav, footer, aside, form, button, select, svg, iframe, [hidden], [aria-hidden="true"]';
const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TD TH TR UL').split(' '),
);

/** The paragraphs of a page, a blank line between them. A parsed page loads nothing and runs nothing. */
function fromPage(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(FURNITURE)) element.remove();
  const articles = [...page.querySelectorAll('article')].sort((a, b) => b.textContent.length - a.textContent.length);
  const root = articles[0] ?? page.querySelector('main') ?? page.body;
  const title = (root.querySelector('h1') ?? page.querySelector('h1'))?.textContent.replace(/\s+/g, ' ').trim() || page.title.trim();
  return { text: paragraphs(root), ...(title ? { title } : {}) };
}

function paragraphs(root) {
  const blocks = [];
  let current = '';
  const close = () => {
    const block = current.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');
    if (block) blocks.push(block);
    current = '';
  };
  // By hand and not by recursion: pages nest as deep as they like.
  const todo = [root];
  while (todo.length > 0) {
    const next = todo.pop();
    if (next === close) close();
    else if (next.nodeType === Node.TEXT_NODE) current += next.data.replace(/\s+/g, ' ');
    else if (next.nodeName === 'BR') current += '\n';
    else {
      const isBlock = BLOCKS.has(next.nodeName);
      if (isBlock) {
        close();
        todo.push(close);
      }
      for (let child = next.lastChild; child; child = child.previousSibling) todo.push(child);
    }
  }
  close();
  return blocks.join('\n\n');
}
