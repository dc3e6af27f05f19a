/** "who" and "which" that open an added clause: "Brandt, who had heard it". */
import type { Discourse } from './discourse.ts';
import type { ActorEntry } from './registry.ts';

/** Words that may stand between the name and the comma: "the commander of the brigade, who". */
const REACH = 9;
/** Words of the first clause where a second one follows: "who runs the office and who had come". */
const LONGEST_CLAUSE = 20;

const OWNERS = /^(?:his|her|its|their|my|our)$/;

const isOwner = ({ doc }: Discourse, { first, end }: { first: number; end: number }): boolean => /^['’]s?$/.test(doc.lower(end)) || (end - first === 1 && OWNERS.test(doc.lower(first)));

export function relativeMeant(discourse: Discourse, i: number): ActorEntry | undefined {
  const { doc, seen } = discourse;
  const word = doc.lower(i);
  let comma = i - 1;
  if (comma > 0 && doc.tokens.pos[comma] === 'ADP') comma--;
  // "who runs the office and who had come": goes on from the first.
  if (word === 'who' && doc.lower(comma) === 'and') {
    for (let k = seen.length - 1; k >= 0 && i - seen[k]!.first < LONGEST_CLAUSE; k--) if (/^who/.test(doc.lower(seen[k]!.first))) return seen[k]!.entry;
    return undefined;
  }
  if (doc.lower(comma) !== ',') return undefined;
  const adjacent = discourse.endingAt(comma) ?? (doc.lower(comma - 1) === ')' ? discourse.endingAt(comma - 1) : undefined);
  if (word === 'which') return adjacent && adjacent.entry.kind !== 'person' ? adjacent.entry : undefined;
  // "a member of her team, who"
  const head = adjacent && doc.lower(adjacent.first - 1) === 'of' ? discourse.endingAt(adjacent.first - 1) : undefined;
  if (head?.entry.kind === 'person') return head.entry;
  const isSomebody = (entry: ActorEntry): boolean => entry.kind === 'person' || entry.kind === 'group' || word === 'whose';
  if (adjacent && isSomebody(adjacent.entry)) return adjacent.entry;
  for (let k = seen.length - 1; k >= 0 && comma - seen[k]!.end <= REACH; k--) {
    const m = seen[k]!;
    // "the mayor's aunt, who", "a member of her team, who": not whose.
    if (m.end <= comma && (m.entry.kind === 'person' || m.entry.kind === 'group') && !isOwner(discourse, m)) return m.entry;
  }
  return undefined;
}
