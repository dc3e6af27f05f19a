/**
 * Ratings that came back into the rows: `tsx scripts/ratings/merge.ts [--from /tmp/ratings] [--only hedging,loaded,frames,valence] [--write]`.
 *
 * Reads `returned/rater-*-*.tsv`, says what is missing or malformed, how far the raters agree (Krippendorff's alpha for interval values,
 * the mean spread, by category), and what the rule in `admission.ts` refuses. With `--write` each row with enough ratings gets them and
 * their mean, and refused rows move to `src/lexicons/refused`.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { FEWEST_RATINGS, frameRefusal, mean, RATED_BASIS, refusal, rounded, valenceRefusal } from './admission.ts';
import { printAgreement } from './print-agreement.ts';
import { readReturned, type Returned } from './returned.ts';
import { isFrame, isValence, type RatedKind, type RatedRow, readRows, readRowsIfThere, refusedPath, ROW_FILES, writeRows, writeRowsTo } from './row-files.ts';

const { values } = parseArgs({ options: { from: { type: 'string', default: '/tmp/ratings' }, only: { type: 'string', default: 'hedging,loaded,frames,valence' }, write: { type: 'boolean', default: false } } });
const kinds = values.only.split(',') as RatedKind[];
const { returned, faults } = readReturned(values.from);
for (const fault of faults) console.log(fault);

for (const kind of kinds) {
  const refused = new Map((readRowsIfThere(refusedPath(kind)) ?? []).map((row) => [row.id, row]));
  const rated: { row: RatedRow; vectors: Returned }[] = [];
  let waiting = 0;
  for (const { file } of ROW_FILES.filter((entry) => entry.kind === kind)) {
    const kept: RatedRow[] = [];
    for (const row of readRows(file)) {
      const vectors = returned.get(row.id) ?? [];
      if (vectors.length < FEWEST_RATINGS) {
        if (row.basis !== RATED_BASIS) waiting++;
        kept.push(row);
        continue;
      }
      const withRatings = putRatings(row, vectors);
      rated.push({ row: withRatings, vectors });
      const reason = refusalOf(row, vectors);
      if (reason === null) kept.push(withRatings);
      else refused.set(row.id, { ...withRatings, refused: reason });
    }
    if (values.write) writeRows(file, kept);
  }
  if (values.write && refused.size > 0) {
    mkdirSync(dirname(refusedPath(kind)), { recursive: true });
    writeRowsTo(refusedPath(kind), [...refused.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  console.log(`\n${kind}: ${rated.length} rows rated, ${waiting} wait, ${refused.size} refused`);
  const controls = [...returned].filter(([id]) => id.startsWith(`control:${kind}:`)).flatMap(([, vectors]) => vectors.map(([rating]) => rating!));
  if (controls.length > 0) console.log(`plain control words: mean ${rounded(mean(controls))} of ${controls.length} ratings`);
  printAgreement(rated.map(({ row, vectors }) => ({ category: row.category ?? '', vectors })));
}

function refusalOf(row: RatedRow, vectors: Returned): string | null {
  if (isFrame(row)) return frameRefusal(vectors as [number, number][]);
  const ratings = vectors.map(([rating]) => rating!);
  return isValence(row) ? valenceRefusal(ratings) : refusal(ratings);
}

/** The row with its ratings where they belong, its strength the mean. */
function putRatings(row: RatedRow, vectors: Returned): RatedRow {
  if (isFrame(row)) {
    const { id, term, subject: _subject, object: _object, ratings: _ratings, basis: _basis, ...rest } = row;
    const pairs = vectors as [number, number][];
    const of = (which: 0 | 1): number => rounded(mean(pairs.map((pair) => pair[which])));
    return { id, term, subject: of(0), object: of(1), ratings: pairs, basis: RATED_BASIS, ...rest };
  }
  const ratings = vectors.map(([rating]) => rating!);
  if (isValence(row)) return { ...row, valence: rounded(mean(ratings)), ratings, basis: RATED_BASIS };
  const { id, term, category, strength: _strength, ratings: _ratings, basis: _basis, ...rest } = row;
  return { id, term, category, strength: rounded(mean(ratings)), ratings, basis: RATED_BASIS, ...rest };
}
