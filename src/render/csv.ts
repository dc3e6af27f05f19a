/** Reports as tables for a spreadsheet or a statistics program. */
import type { Report } from '../contract/index.ts';
import { UndertoneError } from '../contract/error.ts';
import { optionsIn, reportsIn } from './given.ts';
import { csvOf } from './csv/cells.ts';
import { documentTable } from './csv/documents.ts';
import { evidenceTable } from './csv/evidence.ts';
import { sourceTable } from './csv/sources.ts';
import { stanceTable } from './csv/stance.ts';

const TABLES = { documents: documentTable, evidence: evidenceTable, sources: sourceTable, stance: stanceTable } as const;

/** `documents`: a row for each report. `evidence`: for each piece of evidence. `sources`: for each voice but the author. `stance`: for each actor and voice that speaks of it. */
export type CsvTable = keyof typeof TABLES;
/** All tables that `renderCsv` writes. */
export const CSV_TABLES = Object.keys(TABLES) as CsvTable[];

/** What `renderCsv` writes. */
export interface CsvOptions {
  /** A row for each report (`documents`), piece of evidence, source, or actor and voice that speaks of it (`stance`). Default `documents`. */
  table?: CsvTable;
}

/**
 * A table as RFC 4180 has it: one header line, lines ended by CRLF, fields quoted where they need it. What was not
 * measured is an empty field, never a zero. Text that a spreadsheet would take for a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return, after blanks or not) is given a leading apostrophe, which spreadsheets hide;
 * other programs have to drop it.
 * @throws UndertoneError `invalid-input` where these are no reports, `invalid-options` where there is no such table
 */
export function renderCsv(reports: Report | readonly Report[], options?: CsvOptions): string {
  const { table = 'documents' } = optionsIn(options, ['table']);
  if (!Object.hasOwn(TABLES, table)) throw new UndertoneError('invalid-options', 'table', `must be one of ${CSV_TABLES.join(', ')}`, table);
  return csvOf(TABLES[table](reportsIn(reports)));
}
