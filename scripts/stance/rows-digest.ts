/** A digest of all rows that the clues of stance are read from, so that weights learned over other rows can be told. */
import { createHash } from 'node:crypto';
import sentimentPackage from 'sentiment/package.json' with { type: 'json' };
import { builtInRows } from '../../src/lexicons/index.ts';
import { frames, valences } from '../../src/measures/stance/rows.ts';
import { JUDGING } from '../../src/measures/stance/word-facts.ts';

/** Only what the clues see: notes, examples and single ratings may change without a new training. */
export function rowsDigest(): string {
  const hash = createHash('sha256').update(`sentiment ${sentimentPackage.version}\n`);
  for (const { id, term, subject, object, toward, passive, gate } of frames) hash.update(`${JSON.stringify([id, term, subject, object, toward ?? 0, passive ?? null, gate ?? null])}\n`);
  for (const { term, pos, valence } of valences) hash.update(`${JSON.stringify([term, pos, valence])}\n`);
  for (const { term, strength, category, gate } of builtInRows['loadedLanguage'] ?? []) {
    if (gate?.charged !== true && JUDGING.has(category) && !term.includes(' ')) hash.update(`${JSON.stringify([term, strength])}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Why the weights do not belong to the rows, or null. */
export function weightsFault(rowsOfWeights: string | undefined): string | null {
  const now = rowsDigest();
  return rowsOfWeights === now ? null : `src/lexicons/stance-weights.json was learned over rows ${rowsOfWeights ?? 'unknown'}, but they are ${now} now: run tsx scripts/train-stance.ts --data DIR`;
}
