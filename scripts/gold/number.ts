/**
 * Prints an article with its paragraphs and sentences numbered, for the annotator:
 *   npx tsx scripts/gold/number.ts seeds/dev/NAME.txt
 */
import fs from 'node:fs';
import { numberText } from './units.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: tsx scripts/gold/number.ts ARTICLE.txt');
  process.exit(2);
}
const { text, sentences } = numberText(fs.readFileSync(file, 'utf8'));
for (const sentence of sentences) {
  if (sentence.number.endsWith('.1')) console.log(blankLinesBefore(sentence.start));
  console.log(`${sentence.number.padEnd(6)}| ${text.slice(sentence.start, sentence.end)}`);
}

/** Blank lines tell zones apart, so the annotator sees where they were. */
function blankLinesBefore(start: number): string {
  const gap = /\s*$/u.exec(text.slice(0, start))![0];
  const breaks = gap.split('\n').length - 1;
  return breaks > 1 ? `      (${breaks - 1} blank)` : '';
}
