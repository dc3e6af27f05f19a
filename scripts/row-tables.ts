/** A table made from the rows when the package is built: what only `explain` asks of a row. */
import { AFTER_ID, BETWEEN_ROWS, PROOF_FIELDS } from '../src/lexicons/proofs.ts';
import { plainJson } from './plain-json.ts';

/** A line a row that has any of the fields: its id and the fields as JSON. What divides lines stands at both ends, so that each id is found alike. */
export function proofsTable(rows: Iterable<{ id: string }>): string {
  const lines: string[] = [];
  for (const row of rows) {
    const proof = Object.fromEntries(PROOF_FIELDS.filter((field) => field in row).map((field) => [field, (row as unknown as Record<string, unknown>)[field]]));
    if (Object.keys(proof).length > 0) lines.push(`${row.id}${AFTER_ID}${plainJson(proof, BETWEEN_ROWS + AFTER_ID)}`);
  }
  return `${BETWEEN_ROWS}${lines.join(BETWEEN_ROWS)}${BETWEEN_ROWS}`;
}
