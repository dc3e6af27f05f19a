/**
 * A source with another edge. Written out and not spread: V8 gives each object that is spread from one of several forms a hidden class
 * of its own, and whoever reads it afterwards misses the engine's caches.
 */
import type { Source } from './noun-extent.ts';

export const startingAt = ({ end, head, antecedent }: Source, first: number, newHead = head): Source => ({ first, end, head: newHead, antecedent });
export const endingAt = ({ first, head, antecedent }: Source, end: number): Source => ({ first, end, head, antecedent });
