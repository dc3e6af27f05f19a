/** The article in a web page, by two packages the caller installs when needed. */
import type { ArticleInput } from '../index.ts';

/** As much of the DOM as is used here. */
interface Node {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
}
interface Page {
  document: { body: Node };
}
interface Found {
  title?: string | null;
  byline?: string | null;
  siteName?: string | null;
  publishedTime?: string | null;
  content?: string | null;
}
interface Readability {
  Readability: new (document: unknown) => { parse(): Found | null };
}
interface Linkedom {
  parseHTML(html: string): Page;
}

const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TD TH TR UL').split(' '),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Title, byline, site and text of the article in the page; its paragraphs have a blank line between them. */
export async function articleOf(html: string): Promise<ArticleInput> {
  const { parseHTML } = await peer<Linkedom>('linkedom');
  const { Readability } = await peer<Readability>('@mozilla/readability');
  const found = new Readability(parseHTML(html).document).parse();
  const text = paragraphs(parseHTML(`<!doctype html><html><body>${found?.content ?? ''}</body></html>`).document.body);
  if (found === null || text === '') throw new Error('holds no article that could be told from the page');
  const fields = { title: found.title, author: found.byline, outlet: found.siteName, published: found.publishedTime };
  const known = Object.entries(fields).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  return { text, ...(Object.fromEntries(known) as Partial<ArticleInput>) };
}

/** An optional peer; its name is kept from the bundler, so that it is looked for only when it is needed. */
async function peer<Module>(name: string): Promise<Module> {
  try {
    const module = (await import(name)) as Module & { default?: Module };
    return module.default ? { ...module.default, ...module } : module;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const advice = 'npm install @mozilla/readability linkedom@0.18.12';
    throw new Error(`needs two more packages to be read as HTML: ${advice}`, { cause: error });
  }
}

function paragraphs(root: Node): string {
  const blocks: string[] = [];
  let current = '';
  const close = (): void => {
    const block = current.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '').join('\n');
    if (block !== '') blocks.push(block);
    current = '';
  };
  const walk = (node: Node): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) current += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || UNREAD.has(name)) return;
    if (name === 'BR') current += '\n';
    if (BLOCKS.has(name)) close();
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) close();
  };
  walk(root);
  close();
  return blocks.join('\n\n');
}
