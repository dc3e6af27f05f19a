/** "who" and "which" that open an added clause: "Brandt, who had heard it". */
import type { Discourse } from './discourse.ts';
import type { ActorEntry } from './registry.ts';

/** Words that may stand between the name and the comma: "the commander of the brigade, who". */
const REACH = 6;

export function relativeMeant(discourse: Discourse, i: number): ActorEntry | undefined {
  const { doc, seen } = discourse;
  const word = doc.lower(i);
  let comma = i - 1;
  if (comma > 0 && doc.tokens.pos[comma] === 'ADP') comma--;
  // "who runs the office and who had come": goes on from the first.
  if (word === 'who' && doc.lower(comma) === 'and') {
    const last = seen.findLast((m) => m.first < i && /^who/.test(doc.lower(m.first)));
    return last && i - last.first < 20 ? last.entry : undefined;
  }
  if (doc.lower(comma) !== ',') return undefined;
  const adjacent = discourse.endingAt(comma) ?? (doc.lower(comma - 1) === ')' ? discourse.endingAt(comma - 1) : undefined);
  if (word === 'which') return adjacent && adjacent.entry.kind !== 'person' ? adjacent.entry : undefined;
  const isSomebody = (entry: ActorEntry): boolean => entry.kind === 'person' || entry.kind === 'group' || word === 'whose';
  if (adjacent && isSomebody(adjacent.entry)) return adjacent.entry;
  for (let k = seen.length - 1; k >= 0 && comma - seen[k]!.end <= REACH; k--) {
    const m = seen[k]!;
    if (m.end <= comma && (m.entry.kind === 'person' || m.entry.kind === 'group')) return m.entry;
  }
  return undefined;
}
