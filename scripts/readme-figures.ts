/**
 * Puts the figures of benchmarks/results into the README, between the comments that name them:
 *
 *     npm run figures
 *
 * A test fails where the README says otherwise than the results.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Accuracy, type Agreement, curveSentences, publicTable, seedTable } from './readme/accuracy.ts';
import { inWords } from './readme/format.ts';
import { type Growth, growthSentence, type Throughput, throughputConditions, throughputTable } from './readme/speed.ts';

const README = new URL('../README.md', import.meta.url);

/** The README as the results want it. */
export function withFigures(page: string): string {
  const accuracy = resultOf<Accuracy>('accuracy');
  const throughput = resultOf<Throughput>('throughput');
  const blocks: Record<string, string> = {
    curve: curveSentences(accuracy),
    measured: [
      `Measured on ${inWords(accuracy.date)} with version ${accuracy.package.version}; brackets are 95 % bootstrap intervals over articles or rows. \`npm run bench:accuracy\` repeats it and prints everything, confusions included; the whole result is in`,
      '`benchmarks/results/accuracy.json`. Most of these figures leave much to be done.',
    ].join('\n'),
    seeds: seedTable(accuracy, resultOf<Agreement>('agreement')),
    public: publicTable(accuracy),
    conditions: throughputConditions(throughput),
    throughput: throughputTable(throughput),
    growth: growthSentence(resultOf<Growth>('growth')),
  };
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const place = new RegExp(`(<!-- figures: ${name} -->\\n)[\\s\\S]*?(\\n *<!-- end -->)`);
    if (!place.test(text)) throw new Error(`README.md has no place for the figures "${name}"`);
    return text.replace(place, (_, start: string, end: string) => `${start}${block}${end}`);
  }, page);
}

function resultOf<Result>(name: string): Result {
  return JSON.parse(readFileSync(new URL(`../benchmarks/results/${name}.json`, import.meta.url), 'utf8')) as Result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(README, withFigures(readFileSync(README, 'utf8')));
