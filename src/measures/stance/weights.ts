/** The learned weights, ready for look-up. Made by `scripts/train-stance.ts`; in the file in thousandths of a stance point. */
import file from '../../lexicons/stance-weights.json';
import type { Scale } from './clues.ts';
import { GROUP_NAMES, groupOf } from './relation-groups.ts';
import { RELATIONS } from './relations.ts';

/** Rows of NewsMTSC and of directed sentiment that hold the clue, its weight, and what relations add to it. */
export type WeightRow = [number, number, number, Record<string, number>?];
interface WeightFile {
  sources: string[];
  usual: number;
  ratings: Record<string, WeightRow>;
  frames: Record<string, WeightRow>;
  words: Record<string, WeightRow>;
  standing: Record<string, WeightRow>;
}

export const weightFile = file as unknown as WeightFile;
const THOUSANDTH = 0.001;

/** Weights by relation: the clue's own, its group's and the relation's, added up. */
class RelationTable {
  private readonly ready = new Map<string, Float64Array | null>();

  constructor(private readonly rows: Record<string, WeightRow>) {}

  get(key: string): Float64Array | null {
    let weights = this.ready.get(key);
    if (weights === undefined) {
      weights = Object.hasOwn(this.rows, key) ? byRelation(this.rows[key]!) : null;
      // Words that have no row are many; only those that have one are kept.
      if (weights) this.ready.set(key, weights);
    }
    return weights;
  }
}

function byRelation([, , alone, added]: WeightRow): Float64Array {
  return Float64Array.from(RELATIONS, (relation, i) => (alone + (added?.[relation] ?? 0) + (added?.[`group ${GROUP_NAMES[groupOf[i]!]}`] ?? 0)) * THOUSANDTH);
}

export class StanceWeights {
  readonly words = new RelationTable(weightFile.words);
  readonly frames = new RelationTable(weightFile.frames);
  private readonly ratings = new RelationTable(weightFile.ratings);
  private readonly standings = new Map(Object.entries(weightFile.standing).map(([key, row]) => [key, row[2] * THOUSANDTH]));
  readonly usual = weightFile.usual * THOUSANDTH;

  rating(scale: Scale, relation: number): number {
    return this.ratings.get(scale)?.[relation] ?? 0;
  }

  standing(key: string): number {
    return this.standings.get(key) ?? 0;
  }
}
