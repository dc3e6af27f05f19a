/** Sentence by sentence: how strong the evidence is, in all words and in the author's alone. */
import type { Evidence, Mark } from '../contract/report.ts';
import { round6 } from './round.ts';

/** The strength of evidence taken together: each positive amount takes its share of what is left to 1. */
export function strength(amounts: Iterable<number>): number {
  let rest = 1;
  for (const amount of amounts) if (amount > 0) rest *= 1 - Math.min(1, amount);
  return 1 - rest;
}

export function markOf(evidence: readonly Evidence[], threshold: number): Mark {
  if (evidence.length === 0) return { score: 0, author: 0, flagged: false };
  const score = strength(evidence.map((e) => e.amount));
  const author = strength(evidence.filter((e) => e.voice === 'author').map((e) => e.amount));
  return { score: round6(score), author: round6(author), flagged: score > 0 && score >= threshold };
}
