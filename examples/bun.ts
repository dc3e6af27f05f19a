/** Bun: an HTML report of a file, written beside it. `bun bun.ts article.txt` */
import { analyze, explain } from 'undertone';
import { renderHtml } from 'undertone/render';

const [path] = Bun.argv.slice(2);
if (path === undefined) throw new Error('name a text file');

const report = analyze({ id: path, text: await Bun.file(path).text() });
await Bun.write(`${path}.html`, renderHtml(report, { explain }));
console.log(`${path}.html`);
