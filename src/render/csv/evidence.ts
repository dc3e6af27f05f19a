/** A row for each piece of evidence. */
import type { Evidence, Report } from '../../contract/index.ts';
import { type Cell, type Column, table } from './cells.ts';

const COLUMNS: Column<{ piece: Evidence; report: Report }>[] = [
  ['document', ({ report }) => report.document.id],
  ['evidence', ({ piece }) => piece.id],
  ['measure', ({ piece }) => piece.measure],
  ['category', ({ piece }) => piece.category],
  ['amount', ({ piece }) => piece.amount],
  ['start_utf16', ({ piece }) => piece.start],
  ['end_utf16', ({ piece }) => piece.end],
  ['text', ({ piece }) => piece.text],
  ['sentence_index', ({ piece }) => piece.sentence],
  ['voice', ({ piece }) => piece.voice],
  ['voice_name', ({ piece, report }) => report.voices.find(({ id }) => id === piece.voice)?.name ?? null],
  ['actor', ({ piece }) => piece.actor],
  ['rule', ({ piece }) => piece.rule],
];

export function evidenceTable(reports: readonly Report[]): Cell[][] {
  return table(COLUMNS, reports.flatMap((report) => report.evidence.map((piece) => ({ piece, report }))));
}
