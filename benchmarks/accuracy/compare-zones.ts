/** Zones by characters. White space is left out: whose the blank line between two zones is means nothing. */
import type { Zone } from '../../src/contract/report.ts';
import { emptyTally } from './counts.ts';
import type { Comparison } from './comparison.ts';
import { isInScope } from './reading.ts';

export function compareZones(text: string, gold: readonly Zone[], found: readonly Zone[], into: Comparison): void {
  const scope = emptyTally();
  const stretches = new Map<string, number>();
  let g = 0;
  let f = 0;
  for (const { index } of text.matchAll(/\S/g)) {
    while (gold[g] && gold[g]!.end <= index) g++;
    while (found[f] && found[f]!.end <= index) f++;
    const key = `${g} ${f}`;
    stretches.set(key, (stretches.get(key) ?? 0) + 1);
  }
  for (const [key, characters] of stretches) {
    const [a, b] = key.split(' ').map(Number);
    const goldZone = gold[a!]!;
    const foundZone = found[b!];
    into.pair('zones', goldZone.kind, foundZone?.kind ?? 'none', characters);
    const inFound = foundZone !== undefined && isInScope(foundZone);
    if (isInScope(goldZone)) scope[inFound ? 'hit' : 'missed'] += characters;
    else if (inFound) scope.extra += characters;
    if (foundZone && foundZone.kind !== goldZone.kind) {
      const words = text.slice(Math.max(goldZone.start, foundZone.start), Math.min(goldZone.end, foundZone.end)).trim();
      into.slip('zones', characters, `${goldZone.kind}, not ${foundZone.kind}: ${words.slice(0, 90)}`);
    }
  }
  into.tallies['zones in scope, characters'] = scope;
}
