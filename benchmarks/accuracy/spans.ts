/** Spans against spans: by characters, by words, one to one. */
import type { Span } from '../../src/contract/report.ts';
import { emptyTally, type Tally } from './counts.ts';

/** A word for every figure by words. The acceptance scorer counts the same ones. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function wordsOf(text: string): Span[] {
  return [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
export const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlap(span, other) > 0);
export const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);
export const shared = (a: readonly Span[], b: readonly Span[]): number => a.reduce((n, s) => n + b.reduce((m, t) => m + overlap(s, t), 0), 0);

/** Dice's coefficient of two lists of spans, by characters: 1 the same, 0 apart. Each list must not overlap itself. */
export const dice = (a: readonly Span[], b: readonly Span[]): number => (2 * shared(a, b)) / (size(a) + size(b));

/** Characters covered by both, by one, by the other. A character covered twice counts once. */
export function tallyCharacters(length: number, gold: readonly Span[], found: readonly Span[]): Tally {
  const cover = new Uint8Array(length);
  for (const { start, end } of gold) for (let i = start; i < end; i++) cover[i]! |= 1;
  for (const { start, end } of found) for (let i = start; i < end; i++) cover[i]! |= 2;
  const tally = emptyTally();
  for (const mark of cover) {
    if (mark === 3) tally.hit++;
    else if (mark === 2) tally.extra++;
    else if (mark === 1) tally.missed++;
  }
  return tally;
}

/** A word counts when it shares at least one character with a span. */
export function tallyWords(words: readonly Span[], gold: readonly Span[], found: readonly Span[]): Tally {
  const tally = emptyTally();
  for (const word of words) {
    const inGold = touches(word, gold);
    const inFound = touches(word, found);
    if (inGold && inFound) tally.hit++;
    else if (inFound) tally.extra++;
    else if (inGold) tally.missed++;
  }
  return tally;
}

/**
 * Pairs items one to one, the likest first; `likeness` 0 means no pair. Returns, for each found item, the index of its gold twin.
 * Greedy, not optimal: with likeness by overlap the two differ only where three spans chain, and greedy is easier to follow.
 */
export function pairUp<G, F>(gold: readonly G[], found: readonly F[], likeness: (gold: G, found: F) => number): (number | undefined)[] {
  const candidates: { g: number; f: number; like: number }[] = [];
  gold.forEach((a, g) => found.forEach((b, f) => {
    const like = likeness(a, b);
    if (like > 0) candidates.push({ g, f, like });
  }));
  candidates.sort((a, b) => b.like - a.like || a.g - b.g || a.f - b.f);
  const twins = new Array<number | undefined>(found.length).fill(undefined);
  const taken = new Set<number>();
  for (const { g, f } of candidates) {
    if (twins[f] !== undefined || taken.has(g)) continue;
    twins[f] = g;
    taken.add(g);
  }
  return twins;
}

export function tallyTwins(goldCount: number, twins: readonly (number | undefined)[]): Tally {
  const hit = twins.filter((twin) => twin !== undefined).length;
  return { hit, extra: twins.length - hit, missed: goldCount - hit };
}
