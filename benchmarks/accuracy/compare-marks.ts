/** Hedges, boosters and loaded words: by words, by spans that share a character, by spans with the same edges, and their categories. */
import type { GoldMark } from '../../scripts/gold/format.ts';
import type { Span } from '../../src/contract/report.ts';
import type { Comparison } from './comparison.ts';
import { overlap, pairUp, tallyTwins, tallyWords } from './spans.ts';

export function compareMarks(name: string, text: string, words: readonly Span[], gold: readonly GoldMark[], found: readonly GoldMark[], into: Comparison): void {
  const twins = pairUp(gold, found, (a, b) => sameness(a, b));
  into.tallies[`${name}, words`] = tallyWords(words, gold, found);
  into.tallies[`${name}, spans`] = tallyTwins(gold.length, twins);
  into.tallies[`${name}, exact spans`] = tallyTwins(gold.length, pairUp(gold, found, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0)));
  found.forEach((mark, f) => {
    const twin = twins[f];
    if (twin === undefined) into.slip(name, 1, `extra ${mark.category} [${mark.text}] in ${around(text, mark)}`);
    else {
      into.pair(`${name}, category`, gold[twin]!.category, mark.category);
      if (gold[twin]!.category !== mark.category) into.slip(`${name}, category`, 1, `${gold[twin]!.category}, not ${mark.category} [${mark.text}] in ${around(text, mark)}`);
    }
  });
  gold.forEach((mark, g) => {
    if (!twins.includes(g)) into.slip(name, 1, `missed ${mark.category} [${mark.text}] in ${around(text, mark)}`);
  });
}

/** Above 0 where they share a character; largest where the edges are the same. */
function sameness(a: Span, b: Span): number {
  return (2 * overlap(a, b)) / (a.end - a.start + b.end - b.start);
}

export function around(text: string, span: Span): string {
  return `…${text.slice(Math.max(0, span.start - 40), span.end + 40)}…`;
}
