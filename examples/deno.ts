/** Deno, without any permission but to read: where an article stands among US political news. `deno run --allow-read deno.ts article.txt` */
import { analyze, standing } from 'npm:undertone';
import { usPoliticalNews } from 'npm:undertone/norms';
import { renderText } from 'npm:undertone/render';

const [path] = Deno.args;
if (path === undefined) throw new Error('name a text file');

const report = analyze({ id: path, text: await Deno.readTextFile(path) });
console.log(renderText(report, { standings: standing(report, usPoliticalNews) }));
