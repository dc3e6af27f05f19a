/** Evidence from lexicon rows: what hedging and loaded language share. */
import type { LexiconRow } from '../contract/lexicon.ts';
import type { Finding } from '../contract/measure.ts';
import type { Matcher } from '../lexicons/matcher.ts';
import type { Reading } from '../reading.ts';

/** A row of strength 4 makes one point. */
export const STRENGTH_OF_ONE_POINT = 4;

/** One finding a match; `weight` tells how much of its rating a row of a category counts, and with a minus that it counts the other way. */
export function findRows(reading: Reading, matcher: Matcher<LexiconRow>, weight: (category: string) => number): Finding[] {
  const { context } = reading;
  const { tokens } = context;
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    for (const { row, first, end } of matcher.match(sentence, context)) {
      const amount = Math.max(-1, Math.min(1, (weight(row.category) * row.strength) / STRENGTH_OF_ONE_POINT));
      if (amount === 0) continue;
      findings.push({ start: tokens.start[first]!, end: tokens.end[end - 1]!, category: row.category, amount, rule: row.id });
    }
  }
  return findings;
}
