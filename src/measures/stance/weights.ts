/** The learned weights, ready for look-up. Made by `scripts/train-stance.ts`; in the file in thousandths of a stance point. */
import file from '../../lexicons/stance-weights.json';
import { AFINN, LOADED, SCALES, VALENCE } from './clues.ts';
import { GROUP_NAMES, groupOf } from './relation-groups.ts';
import { RELATIONS } from './relations.ts';
import { AGAINST, rootOf } from './scale.ts';

/** Rows of NewsMTSC and of directed sentiment that hold the clue, its weight, and what relations add to it. */
export type WeightRow = [number, number, number, Record<string, number>?];
interface WeightFile {
  sources: string[];
  /** Digest of the rows that the weights were learned over; `scripts/stance/rows-digest.ts`. */
  rows: string;
  usual: number;
  ratings: Record<string, WeightRow>;
  frames: Record<string, WeightRow>;
  words: Record<string, WeightRow>;
  bearings: Record<string, WeightRow>;
  standing: Record<string, WeightRow>;
}

export const weightFile = file as unknown as WeightFile;
const THOUSANDTH = 0.001;

/** Weights by relation: the clue's own, its group's and the relation's, added up. */
class RelationTable {
  private readonly ready = new Map<string, Float64Array>();

  constructor(private readonly rows: Record<string, WeightRow>) {}

  /** Null where nothing was learned of the clue. */
  get(key: string): Float64Array | null {
    let weights = this.ready.get(key);
    if (weights === undefined) {
      // Words that have no row are many; only those that have one are kept.
      if (!Object.hasOwn(this.rows, key)) return null;
      this.ready.set(key, (weights = byRelation(this.rows[key]!)));
    }
    return weights;
  }
}

function byRelation([, , alone, added]: WeightRow): Float64Array {
  return Float64Array.from(RELATIONS, (relation, i) => (alone + (added?.[relation] ?? 0) + (added?.[`group ${GROUP_NAMES[groupOf[i]!]}`] ?? 0)) * THOUSANDTH);
}

type Ratings = Record<string, WeightRow>;
const NO_WEIGHT: WeightRow = [0, 0, 0];
const ofPraise = (rows: Ratings): Float64Array[] => SCALES.map((scale) => byRelation(rows[scale] ?? NO_WEIGHT));

function ofBlame(rows: Ratings): Float64Array[] {
  const added = SCALES.map((scale) => byRelation(rows[scale + AGAINST] ?? NO_WEIGHT));
  return ofPraise(rows).map((weights, scale) => weights.map((weight, relation) => weight + added[scale]![relation]!));
}

export class StanceWeights {
  readonly words = new RelationTable(weightFile.words);
  readonly frames = new RelationTable(weightFile.frames);
  /** In the order of the scales, of what speaks for somebody. */
  readonly ratings: readonly Float64Array[] = ofPraise(weightFile.ratings);
  /** The same of what speaks against him. */
  readonly ratingsAgainst: readonly Float64Array[] = ofBlame(weightFile.ratings);
  /** What a rated word tells of how much the sentence concerns the mention; logarithms, in the order of the scales. */
  readonly bearings: readonly Float64Array[] = ofPraise(weightFile.bearings);
  readonly bearingsAgainst: readonly Float64Array[] = ofBlame(weightFile.bearings);
  readonly standings = new Map<string, number>();
  /** Standing by the word that governs the mention: by relation, then by the word. */
  readonly standingsOf = new Map<string, Map<string, number>>();
  readonly usual = weightFile.usual * THOUSANDTH;

  private readonly mostRatings = this.ratings.map((weights, scale) => Math.max(greatest(weights), greatest(this.ratingsAgainst[scale]!)));

  constructor() {
    for (const [key, row] of Object.entries(weightFile.standing)) {
      this.standings.set(key, row[2] * THOUSANDTH);
      // "deed of accus", "under by", "before former"
      const [, relation, word] = /^(.+) of (.+)$/.exec(key) ?? /^(under|before|after) (.+)$/.exec(key) ?? [];
      if (relation === undefined || word === undefined) continue;
      let words = this.standingsOf.get(relation);
      if (!words) this.standingsOf.set(relation, (words = new Map<string, number>()));
      words.set(word, row[2] * THOUSANDTH);
    }
  }

  /** The most that a word of these ratings can say, whatever its relation to the mention: a bound, not below the truth. */
  most(valence: number, afinn: number, loaded: number, learned: Float64Array | null): number {
    const rated = [[VALENCE, valence], [AFINN, afinn], [LOADED, loaded]] as const;
    return rated.reduce((sum, [scale, x]) => sum + rootOf(Math.abs(x)) * this.mostRatings[scale]!, learned ? greatest(learned) : 0);
  }
}

const greatest = (weights: Float64Array): number => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
