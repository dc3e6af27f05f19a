/** The headline of a report's text: the first line of its first headline zone, which may go on with a standfirst. */
import type { Report } from '../contract/report.ts';

/** Null where there is none, or the report does not hold the text. */
export function headlineOf({ document, zones }: Pick<Report, 'document' | 'zones'>): string | null {
  const zone = zones.find(({ kind }) => kind === 'headline');
  if (zone === undefined || document.text === null) return null;
  return document.text.slice(zone.start, zone.end).trim().split(/[\n\r\u2028\u2029]/, 1)[0]!.trim() || null;
}
