/** Tables made from the rows when the package is built: what terms can begin with, and what only `explain` asks of a row. */
import { keyOf, openingTokens } from '../src/lexicons/openings.ts';
import { AFTER_ID, BETWEEN_ROWS, PROOF_FIELDS } from '../src/lexicons/proofs.ts';
import type { Term } from '../src/lexicons/term.ts';
import { plainJson } from './plain-json.ts';

/** An object as JSON: what tells a term, and the tokens it can begin with. */
export function openingsTable(terms: Iterable<Term>): string {
  const known: Record<string, string> = {};
  for (const term of terms) {
    const tokens = openingTokens(term);
    if (tokens !== null) known[keyOf(term)] = tokens;
  }
  return plainJson(known);
}

/** A line a row that has any of the fields: its id and the fields as JSON. What divides lines stands at both ends, so that each id is found alike. */
export function proofsTable(rows: Iterable<{ id: string }>): string {
  const lines: string[] = [];
  for (const row of rows) {
    const proof = Object.fromEntries(PROOF_FIELDS.filter((field) => field in row).map((field) => [field, (row as unknown as Record<string, unknown>)[field]]));
    if (Object.keys(proof).length > 0) lines.push(`${row.id}${AFTER_ID}${plainJson(proof, BETWEEN_ROWS + AFTER_ID)}`);
  }
  return `${BETWEEN_ROWS}${lines.join(BETWEEN_ROWS)}${BETWEEN_ROWS}`;
}
