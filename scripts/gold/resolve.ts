/**
 * Turns annotators' working files into gold with exact offsets, or says what to mend.
 *   npx tsx scripts/gold/resolve.ts FILE.json …            checks, and prints what was found
 *   npx tsx scripts/gold/resolve.ts --write FILE.json …    writes NAME.gold.json beside each article
 *   npx tsx scripts/gold/resolve.ts --show FILE.json       prints every span in its place, to be read over
 */
import fs from 'node:fs';
import type { Gold } from './format.ts';
import { showGold } from './show.ts';
import { readWorkingFile } from './working-file.ts';

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const write = process.argv.includes('--write');
if (files.length === 0) {
  console.error('usage: tsx scripts/gold/resolve.ts [--write] [--show] WORKING.json …');
  process.exit(2);
}
for (const file of files) {
  try {
    const { gold, problems, articlePath, text } = readWorkingFile(file);
    for (const problem of problems) console.error(`${file}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    console.log(`${file}: ${problems.length === 0 ? 'ok' : `${problems.length} problem(s)`}: ${count(gold)}`);
    if (process.argv.includes('--show')) console.log(showGold(gold, text));
    if (write && problems.length === 0) {
      const target = articlePath.replace(/\.txt$/u, '.gold.json');
      fs.writeFileSync(target, `${JSON.stringify(gold, null, 1)}\n`);
      console.log(`wrote ${target}`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function count(gold: Gold): string {
  const mentions = gold.actors.reduce((n, actor) => n + actor.mentions.length, 0);
  return `${gold.zones.length} zones, ${gold.hedging.length} hedges and boosters, ${gold.loadedLanguage.length} loaded spans, `
    + `${gold.attributions.length} attributions of ${gold.voices.length} voices, ${gold.actors.length} actors with ${mentions} mentions, ${gold.stance.length} stance rows`;
}
