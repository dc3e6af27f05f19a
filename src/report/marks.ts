/** Sentence by sentence: how strong the evidence is, in all words and in the author's alone. */
import type { Evidence, Mark } from '../contract/report.ts';
import { round6 } from './round.ts';

/** A sentence of this many words, the length of one in news, or fewer lets each piece of evidence count in full. */
const FULL_WEIGHT_WORDS = 20;

/** What a piece of evidence counts in a sentence of so many words. A longer one says more than the evidence touches. */
const weightOf = (words: number): number => Math.min(1, Math.sqrt(FULL_WEIGHT_WORDS / Math.max(1, words)));

/**
 * Strength of the evidence in a sentence of so many words: each positive amount takes its share of what is left to 1. In a long
 * sentence each piece counts by the root of its share, or the strength would grow with the length alone.
 */
export function sentenceStrength(evidence: readonly Evidence[], words: number): number {
  if (evidence.length === 0) return 0;
  const weight = weightOf(words);
  let rest = 1;
  for (const { amount } of evidence) if (amount > 0) rest *= 1 - Math.min(1, amount * weight);
  return 1 - rest;
}

export function markOf(evidence: readonly Evidence[], threshold: number, words: number): Mark {
  if (evidence.length === 0) return { score: 0, author: 0, flagged: false };
  const score = sentenceStrength(evidence, words);
  const author = sentenceStrength(evidence.filter((e) => e.voice === 'author'), words);
  return { score: round6(score), author: round6(author), flagged: score > 0 && score >= threshold };
}
