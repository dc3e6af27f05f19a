/** Connotation frames of verbs and the valence of nouns, adjectives and adverbs, as rows; AFINN where no row speaks. */
import Sentiment from 'sentiment';
import frameRows from '../../lexicons/frames.json';
import valenceRows from '../../lexicons/valence.json';
import type { MatchableRow } from '../../lexicons/matcher.ts';
import { nounForms } from '../../lexicons/inflection.ts';

/** What "SUBJECT verbs OBJECT" implies about each, from -3 to 3: the means of the ratings. Idea after Rashkin et al., "Connotation Frames" (2016). */
export interface FrameRow extends MatchableRow {
  subject: number;
  object: number;
  /**
   * What the doer shows toward the object, from -3 to 3, by one judgement; 0 where left out. Who mocks somebody speaks against him,
   * whatever the writer who reports it makes of either.
   */
  toward?: number;
  /** Values for the passive where they differ, by judgement; `object` is still who suffers the deed. */
  passive?: { subject: number; object: number };
  basis: string;
  hit?: string[];
}

/** Where only one of four raters sees anything, as in "answered", nothing is said; the same bound admits rows of valence. */
const LEAST_MEAN = 0.5;

function admitted(mean: number): number {
  return Math.abs(mean) < LEAST_MEAN ? 0 : mean;
}

/** The value of the strongest frame there can be, either way. */
export const STRONGEST_FRAME = 3;

export interface ValenceRow extends MatchableRow {
  pos: string;
  /** From -4 to 4; 0 keeps the word out, whatever other lists say. */
  valence: number;
  basis: string;
  /** Readings from -4 to 4; `valence` is their mean. Left out in the package, and where the basis is one judgement. */
  ratings?: number[];
}

// `assign`, since V8 gives each object that is spread from rows of several forms a hidden class of its own, and reading those takes many times as long.
export const frames: readonly FrameRow[] = (frameRows as unknown as FrameRow[]).map((row) =>
  Object.assign({}, row, { inflect: 'verb' as const, subject: admitted(row.subject), object: admitted(row.object) }));
export const valences: readonly ValenceRow[] = valenceRows;

/** Valence of single words, nouns also in the plural. */
export function valenceByWord(): Map<string, ValenceRow> {
  const byWord = new Map<string, ValenceRow>();
  for (const row of valences) {
    if (row.term.includes(' ')) continue;
    for (const alternative of row.term.split('|')) {
      const forms = row.pos === 'NOUN' ? nounForms(alternative) : [alternative];
      for (const form of forms) if (!byWord.has(form)) byWord.set(form, row);
    }
  }
  return byWord;
}

/** AFINN's valence of one word, -5 to 5; 0 for words it does not hold. */
export class Afinn {
  private readonly sentiment = new Sentiment();
  private readonly known = new Map<string, number>();

  valence(lower: string): number {
    let value = this.known.get(lower);
    if (value === undefined) {
      value = /^[a-z][a-z'-]*$/.test(lower) ? this.sentiment.analyze(lower).score : 0;
      this.known.set(lower, value);
      // A bound, so that a stream of ever new words does not fill the memory.
      if (this.known.size > 50_000) this.known.clear();
    }
    return value;
  }
}
