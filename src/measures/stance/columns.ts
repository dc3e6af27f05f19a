/** What the measure works out of a text by token: filled sentence by sentence, and only where somebody is spoken of. */
import type { Reading } from '../../reading.ts';
import type { WordFacts, WordLists } from './word-facts.ts';

export const PROPER = 1;
export const COMMON = 2;

export class StanceColumns {
  readonly facts: WordFacts[];
  /** `PROPER` inside a proper name, `COMMON` in a common noun that names a group, 0 elsewhere. */
  readonly isName: Uint8Array;
  /** The number of the clause within its sentence. */
  readonly clause: Int16Array;
  /** 1 inside a finite verb group. */
  readonly isFinite: Uint8Array;
  /** 1 where the word belongs to somebody named or to a pronoun: a deed, its complement, a phrase. */
  readonly isTaken: Uint8Array;
  /** 1 for a verb of which a frame says what it makes of its object. */
  readonly isFramed: Uint8Array;
  /** What negation and doubt leave of the word: 1 is all of it. */
  readonly factor: Float32Array;
  /** The number of the word's relation to the mention at hand; -1 where it only stands beside it. */
  readonly relation: Int8Array;

  constructor(readonly reading: Reading, readonly lists: WordLists) {
    const { tokens: { count }, columns } = reading.parsed;
    this.facts = new Array<WordFacts>(count);
    this.isName = columns.uint8(count);
    this.clause = columns.int16(count);
    this.isFinite = columns.uint8(count);
    this.isTaken = columns.uint8(count);
    this.isFramed = columns.uint8(count);
    this.factor = columns.float32(count).fill(1);
    this.relation = columns.int8(count);
  }
}
