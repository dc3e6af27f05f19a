/** Zones: a partition of the article, written as stretches from one paragraph or word to another. */
import type { Zone } from '../../src/contract/report.ts';
import { ZONE_KINDS, ZONES_IN_SCOPE } from './format.ts';
import { locate, type Problems } from './locate.ts';
import { readFields, readKind, readList } from './shape.ts';
import type { NumberedText } from './units.ts';

/** White space between two zones goes to the first of them, and white space before the first zone to that. */
export function resolveZones(numbered: NumberedText, written: unknown, problems: Problems): Zone[] {
  const { text } = numbered;
  const zones: Zone[] = [];
  let reached = 0;
  readList(written, 'zones', problems).forEach((entry, i) => {
    const where = `zones[${i}]`;
    const fields = readFields(entry, where, ['kind', 'from'], ['to', 'language'], problems);
    const kind = fields && readKind(fields.kind, ZONE_KINDS, `${where}.kind`, problems);
    const from = fields && locate(numbered, fields.from, `${where}.from`, problems, true);
    const to = fields && (fields.to === undefined ? from : locate(numbered, fields.to, `${where}.to`, problems, true));
    if (!kind || !from || !to) return;
    if (to.end <= from.start) return problems.add(where, `ends before it starts (from ${String(fields.from)} to ${String(fields.to)})`);
    const skipped = text.slice(reached, from.start);
    if (from.start < reached) problems.add(where, `overlaps the zone before it: zones must stand in the order of the text, each after the last`);
    else if (skipped.trim() !== '') problems.add(where, `leaves a gap before it: "${shorten(skipped.trim())}" is in no zone`);
    if (kind === 'foreign' && typeof fields.language !== 'string') problems.add(where, 'a foreign zone needs "language", an ISO 639-1 code such as "ru"');
    reached = to.end;
    zones.push({ kind, start: from.start, end: to.end, ...(typeof fields.language === 'string' ? { language: fields.language } : {}) });
  });
  const rest = text.slice(reached).trim();
  if (rest !== '') problems.add('zones', `the end of the article is in no zone: "${shorten(rest)}"`);
  return zones.map((zone, i) => ({ ...zone, start: i === 0 ? 0 : zone.start, end: zones[i + 1]?.start ?? text.length }));
}

/** A separator may stand between two paragraphs of one speech. */
export function inScope(zones: Zone[], start: number, end: number): boolean {
  const touched = zones.filter((zone) => zone.start < end && start < zone.end);
  return touched.length > 0 && touched.every((zone) => [...ZONES_IN_SCOPE, 'separator'].includes(zone.kind));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
