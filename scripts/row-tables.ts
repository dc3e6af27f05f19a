/** Tables made from the rows when the package is built: what terms can begin with, and what only `explain` asks of a row. */
import { lineOf } from '../src/lexicons/openings.ts';
import { PROOF_FIELDS } from '../src/lexicons/proofs.ts';
import type { Term } from '../src/lexicons/term.ts';

export function openingsTable(terms: Iterable<Term>): string {
  const lines = new Set<string>();
  for (const term of terms) {
    const line = lineOf(term);
    if (line !== null) lines.add(line);
  }
  return [...lines].join('\n');
}

/** A line a row that has any of the fields: its id and the fields as JSON. Line breaks at both ends, so that each id is found alike. */
export function proofsTable(rows: Iterable<{ id: string }>): string {
  const lines: string[] = [];
  for (const row of rows) {
    const proof = Object.fromEntries(PROOF_FIELDS.filter((field) => field in row).map((field) => [field, (row as unknown as Record<string, unknown>)[field]]));
    if (Object.keys(proof).length > 0) lines.push(`${row.id}\t${JSON.stringify(proof)}`);
  }
  return `\n${lines.join('\n')}\n`;
}
