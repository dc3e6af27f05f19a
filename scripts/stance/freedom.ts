/** How freely each kind of clue may move: ratings by judgement most, single words least. */
import type { Numbering } from './examples.ts';

const FREEDOM: Record<string, readonly [number, number, number]> = {
  // [by itself, by group of relations, by relation]
  rating: [4, 4, 4],
  frame: [0.2, 0.2, 0.2],
  word: [0.4, 0.25, 0.2],
};
/** A clue met in fewer rows than this is not learned. */
const FEWEST = 6;

export function freedomOf({ names, counts }: Numbering, isBarred: (stem: string) => boolean): Float64Array {
  return Float64Array.from(names, (name, i) => {
    const [kind, key, relation] = name.split('|');
    if (counts[i]!.reduce((a, b) => a + b, 0) < FEWEST) return 0;
    if (kind !== 'rating' && kind !== 'frame' && isBarred(key!)) return 0;
    const [alone, byGroup, byRelation] = FREEDOM[kind!]!;
    return relation === undefined ? alone : relation.startsWith('group ') ? byGroup : byRelation;
  });
}
