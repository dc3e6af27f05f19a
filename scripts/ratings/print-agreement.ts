/** How far the raters agree, in a table by category. */
import { mean, rounded, spread } from './admission.ts';
import { intervalAlpha } from './alpha.ts';
import type { Returned } from './returned.ts';

export function printAgreement(rated: readonly { category: string; vectors: Returned }[]): void {
  if (rated.length === 0) return;
  const categories = [...new Set(rated.map(({ category }) => category))].sort();
  console.log('category                 rows   alpha  spread  mean');
  for (const category of categories.length > 1 ? ['', ...categories] : ['']) {
    const rows = rated.filter((row) => category === '' || row.category === category).map(({ vectors }) => vectors);
    for (let which = 0; which < rows[0]![0]!.length; which++) {
      const units = rows.map((vectors) => vectors.map((values) => values[which]!));
      const name = rows[0]![0]!.length > 1 ? (which === 0 ? 'subject' : 'object') : category || 'all';
      console.log(name.padEnd(24), String(rows.length).padEnd(6), intervalAlpha(units).toFixed(3).padEnd(7), rounded(mean(units.map(spread))).toFixed(2).padEnd(7), rounded(mean(units.flat())).toFixed(2));
    }
  }
  console.log(`ratings by rater: ${byRater(rated)}`);
}

/** The mean of each rater in order: one who rates all too high or too low shows here. Only rows that all raters rated. */
function byRater(rated: readonly { vectors: Returned }[]): string {
  const most = Math.max(...rated.map(({ vectors }) => vectors.length));
  const full = rated.filter(({ vectors }) => vectors.length === most);
  return Array.from({ length: most }, (_, rater) => full[0]!.vectors[0]!.map((_value, which) => rounded(mean(full.map(({ vectors }) => vectors[rater]![which]!)))).join('/')).join(', ');
}
