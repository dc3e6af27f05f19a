/** Reports as tables for a spreadsheet or a statistics program. */
import type { AttributionScore, Evidence, Measured, Report, Score, StanceScore } from '../contract/index.ts';

export interface CsvOptions {
  /** `documents`: a row for each report. `evidence`: a row for each piece of evidence. Default `documents`. */
  table?: 'documents' | 'evidence';
}

export type Cell = string | number | null;

/**
 * A table as RFC 4180 has it: one header line, lines ended by CRLF, fields quoted where they need it. What was not
 * measured is an empty field, never a zero. Text that a spreadsheet would take for a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return, after blanks or not) is given a leading apostrophe, which spreadsheets hide;
 * other programs have to drop it.
 */
export function renderCsv(reports: Report | readonly Report[], { table = 'documents' }: CsvOptions = {}): string {
  const list = Array.isArray(reports) ? (reports as readonly Report[]) : [reports as Report];
  const rows = table === 'evidence' ? evidenceTable(list) : documentTable(list);
  return csvOf(rows);
}

/** Rows as RFC 4180 has them; see `renderCsv`. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const ABOUT = ['id', 'title', 'outlet', 'author', 'published', 'url'] as const;

function documentTable(reports: readonly Report[]): Cell[][] {
  const own = [...new Set(reports.flatMap(({ measures }) => Object.keys(measures)))].filter(
    (id) => id !== 'attribution' && id !== 'stance',
  );
  const columns: [string, (report: Report) => Cell][] = [
    ...ABOUT.map((name): [string, (report: Report) => Cell] => [name, ({ document }) => document[name]]),
    ['length_utf16', ({ document }) => document.length],
    ['words', ({ document }) => document.words],
    ['sentences', ({ document }) => document.sentences],
    ...own.flatMap((id) => scoreColumns(id)),
    ...scoreColumns('attribution'),
    ['attribution_direct_share_0_to_1', heard((score) => score.directShare)],
    ['attribution_named_share_0_to_1', heard((score) => score.namedShare)],
    ['attribution_anonymous_share_0_to_1', heard((score) => score.anonymousShare)],
    ['attribution_on_record_share_0_to_1', heard((score) => score.onRecordShare)],
    ['attribution_effective_sources', heard((score) => score.effectiveSources)],
    ['stance_state', ({ measures }) => stateOf(measures.stance)],
    ['stance_by_actor_minus_1_to_1', stances],
    ['warnings', ({ warnings }) => warnings.length],
  ];
  return [columns.map(([name]) => name), ...reports.map((report) => columns.map(([, cell]) => cell(report)))];
}

function scoreColumns(id: string): [string, (report: Report) => Cell][] {
  const name = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const of = (cell: (score: Measured) => Cell) => ({ measures }: Report): Cell => {
    const score = Object.hasOwn(measures, id) ? measures[id] : undefined;
    return score?.state === 'measured' && 'score' in score ? cell(score) : null;
  };
  return [
    [`${name}_state`, ({ measures }) => (Object.hasOwn(measures, id) ? stateOf(measures[id] as Score) : 'not-requested')],
    [`${name}_score_0_to_1`, of((score) => score.score)],
    [`${name}_low_0_to_1`, of((score) => score.samplingInterval?.low ?? null)],
    [`${name}_high_0_to_1`, of((score) => score.samplingInterval?.high ?? null)],
    [`${name}_per_100_words`, of((score) => score.per100Words)],
    [`${name}_author_per_100_words`, of((score) => score.byVoice.author.per100Words)],
    [`${name}_quoted_per_100_words`, of((score) => score.byVoice.quoted.per100Words)],
  ];
}

function stateOf(score: Score | AttributionScore | StanceScore): string {
  return score.state === 'measured' ? 'measured' : score.reason;
}

function heard(cell: (score: Extract<AttributionScore, { state: 'measured' }>) => Cell): (report: Report) => Cell {
  return ({ measures: { attribution } }) => (attribution.state === 'measured' ? cell(attribution) : null);
}

/** `country:RU=-0.42 person:anna-voss=0`: what the text as a whole conveys of each actor. */
function stances({ measures: { stance } }: Report): Cell {
  return stance.state === 'measured' ? stance.actors.map(({ actor, text }) => `${actor}=${text.score}`).join(' ') : null;
}

function evidenceTable(reports: readonly Report[]): Cell[][] {
  const columns: [string, (piece: Evidence, report: Report) => Cell][] = [
    ['document', (_, { document }) => document.id],
    ['evidence', ({ id }) => id],
    ['measure', ({ measure }) => measure],
    ['category', ({ category }) => category],
    ['amount', ({ amount }) => amount],
    ['start_utf16', ({ start }) => start],
    ['end_utf16', ({ end }) => end],
    ['text', ({ text }) => text],
    ['sentence_index', ({ sentence }) => sentence],
    ['voice', ({ voice }) => voice],
    ['voice_name', ({ voice }, { voices }) => voices.find(({ id }) => id === voice)?.name ?? null],
    ['actor', ({ actor }) => actor],
    ['rule', ({ rule }) => rule],
  ];
  const rows = reports.flatMap((report) => report.evidence.map((piece) => columns.map(([, cell]) => cell(piece, report))));
  return [columns.map(([name]) => name), ...rows];
}
