/**
 * Makes the norms that come with the package anew, after rows or rules have changed: `npm run norms`. Only quantiles are written, of the 300
 * training articles of PolNeAR (Newell et al. 2018), which stand outside the repository: JSON lines with a field `text`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normsJson } from '../src/cli/norms-json.ts';
import { createAnalyzer, NormsCollector } from '../src/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [articles = join(root, '../shared/data/attribution/polnear.train.jsonl'), date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const target = join(root, 'src/norms/us-political-news.json');

const collector = new NormsCollector({
  name: 'US political news 2015–16',
  description:
    'The training articles of PolNeAR (Newell, Margolin and Ruths 2018), from seven US outlets, published from November 2015 to September 2016. ' +
    'What is usual there is not what is right, and other genres, countries and years have other customs.',
  date,
});
const analyzer = createAnalyzer({ keepText: false });
for (const line of readFileSync(articles, 'utf8').split('\n')) {
  if (line.trim() !== '') collector.add(analyzer.analyze({ text: (JSON.parse(line) as { text: string }).text }));
}
const norms = collector.norms();
writeFileSync(target, normsJson(norms));
console.log(`${norms.documents} articles, ${norms.figures.length} figures, rows ${norms.analyzer.lexicon}, ${date}: ${target}`);
