/** What each telling is called. */
import type { Report } from '../../contract/index.ts';

const FIELDS = ['outlet', 'title', 'id'] as const;

/** By the first field in which each report has a value of its own; where there is none, the best of each, told apart by numbers. */
export function labelsOf(reports: readonly Report[]): string[] {
  for (const field of FIELDS) {
    const values = reports.map(({ document }) => document[field]?.trim() ?? '');
    if (values.every((value) => value !== '') && new Set(values).size === values.length) return values;
  }
  const best = reports.map(({ document }) => FIELDS.map((field) => document[field]?.trim() ?? '').find((value) => value !== '') ?? 'untitled');
  const taken = new Set<string>();
  return best.map((value, i) => {
    let label = best.indexOf(value) === best.lastIndexOf(value) ? value : `${value} (${i + 1})`;
    while (taken.has(label)) label = `${label} (${i + 1})`;
    taken.add(label);
    return label;
  });
}
