/** Hedges, boosters and loaded words: spans with a category. */
import type { Zone } from '../../src/contract/report.ts';
import { CLAUSE_CATEGORIES, type GoldMark } from './format.ts';
import { locate, type Problems } from './locate.ts';
import { inScope } from './resolve-zones.ts';
import { readFields, readKind, readList } from './shape.ts';
import type { NumberedText } from './units.ts';

export function resolveMarks(numbered: NumberedText, zones: Zone[], layer: string, written: unknown, categories: readonly string[], problems: Problems): GoldMark[] {
  const marks: (GoldMark & { where: string })[] = [];
  readList(written, layer, problems).forEach((entry, i) => {
    const where = `${layer}[${i}]`;
    const fields = readFields(entry, where, ['span', 'category'], [], problems);
    const category = fields && readKind(fields.category, categories, `${where}.category`, problems);
    const span = fields && locate(numbered, fields.span, `${where}.span`, problems);
    if (!category || !span) return;
    if (!inScope(zones, span.start, span.end)) problems.add(where, `"${span.text}" stands outside headline, body and block-quotation`);
    marks.push({ ...span, category, where });
  });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  marks.forEach((mark, i) => {
    for (const later of marks.slice(i + 1)) {
      if (later.start >= mark.end) break;
      if (!mayOverlap(mark, later)) problems.add(later.where, `"${later.text}" overlaps "${mark.text}" (${mark.where}); only a word inside ${CLAUSE_CATEGORIES.join(', ')} may`);
    }
  });
  return marks.map(({ start, end, text, category }) => ({ start, end, text, category }));
}

function mayOverlap(outer: GoldMark, inner: GoldMark): boolean {
  const nested = inner.end <= outer.end && (inner.start > outer.start || inner.end < outer.end);
  return nested && CLAUSE_CATEGORIES.includes(outer.category) && !CLAUSE_CATEGORIES.includes(inner.category);
}
