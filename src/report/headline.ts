/** The headline of a report's text: the first line of the headline zone over its text, which may go on with a standfirst. */
import type { Report, Zone } from '../contract/report.ts';

/** Headings of sections stand below running text, and are headline zones, too; undefined where nothing stands over the text. */
export function headlineZone(zones: readonly Zone[]): Zone | undefined {
  const first = zones.find(({ kind }) => kind === 'headline' || kind === 'body');
  return first?.kind === 'headline' ? first : undefined;
}

/** Null where there is none, or the report does not hold the text. */
export function headlineOf({ document, zones }: Pick<Report, 'document' | 'zones'>): string | null {
  const zone = headlineZone(zones);
  if (zone === undefined || document.text === null) return null;
  return document.text.slice(zone.start, zone.end).trim().split(/[\n\r\u2028\u2029]/, 1)[0]!.trim() || null;
}
