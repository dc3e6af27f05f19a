/**
 * What stands in a built-in row for the reader alone: its examples, ratings and note. It is kept apart from what the measures need,
 * as one string that nobody reads until `explain` is asked: the rows are thousands, and most programs never ask.
 */
import type { LexiconRow } from '../contract/lexicon.ts';
import { proofs } from '../generated/proofs.ts';

/** The fields of a row that no measure looks at. */
export const PROOF_FIELDS = ['hit', 'miss', 'note', 'ratings'] as const;
/** What divides the table. Not line breaks: a bundler would write the string as a template, which engines read at half the speed. */
export const BETWEEN_ROWS = '~';
export const AFTER_ID = '^';
export type Proof = Pick<LexiconRow, (typeof PROOF_FIELDS)[number]>;

/** Empty where the row has none of them. */
export function proofOf(id: string): Proof {
  const opening = `${BETWEEN_ROWS}${id}${AFTER_ID}`;
  const at = proofs.indexOf(opening);
  return at < 0 ? {} : (JSON.parse(proofs.slice(at + opening.length, proofs.indexOf(BETWEEN_ROWS, at + 1))) as Proof);
}
