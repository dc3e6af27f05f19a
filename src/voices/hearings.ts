/** "A jury heard that", "“…”, court told": a court only hears the words, and nobody is named who says them. */
import type { Frame, ReportingRow } from './cues.ts';
import type { AttributionReading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

/** Those to whom a case is told. */
export const COURTS: ReadonlySet<string> = new Set('court jury jurors inquest tribunal hearing inquiry trial'.split(' '));
const HEARING = new Set('heard hear hears hearing'.split(' '));
const TOLD = new Set('told tells'.split(' '));
/** The frames in which a court that is "told" has nobody to tell. */
const WITHOUT_LISTENER: ReadonlySet<Frame | AttributionReading['frame']> = new Set<Frame | AttributionReading['frame']>(['before', 'of-prep', 'about-prep']);

export function asHeard(at: Surroundings, reading: AttributionReading | undefined): AttributionReading | undefined {
  const { source, cue, row, frame } = reading ?? {};
  if (!reading || !source || !cue || !row || source.antecedent || !COURTS.has(at.lower(source.head))) return reading;
  const verb = at.lower(cue.end - 1);
  if (!HEARING.has(verb) && !(TOLD.has(verb) && WITHOUT_LISTENER.has(frame!))) return reading;
  return { ...reading, row: asStatement(row), source: null, isAgentless: true };
}

const statements = new WeakMap<ReportingRow, ReportingRow>();
function asStatement(row: ReportingRow): ReportingRow {
  if (row.act === 'statement') return row;
  let statement = statements.get(row);
  if (!statement) statements.set(row, (statement = { ...row, act: 'statement' }));
  return statement;
}
