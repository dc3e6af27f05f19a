/** Figures as words. */

/** A measured figure with its interval. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

export type Figures = Record<string, Figure>;

/** `.868`, `1.000`. */
export function plain(figure: Figure | number | undefined): string {
  if (figure === undefined) throw new Error('the results lack a figure that the README shows');
  return withoutZero((typeof figure === 'number' ? figure : figure.value).toFixed(3));
}

/** `.868 [.848, .885]`. */
export function spread(figure: Figure | undefined): string {
  return `${plain(figure)} [${plain(figure?.low)}, ${plain(figure?.high)}]`;
}

/** `.54`. */
export function share(value: number): string {
  return withoutZero(value.toFixed(2));
}

/** `574,000`: three figures that say something. */
export function rounded(value: number): string {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  return (Math.round(value / unit) * unit).toLocaleString('en-GB');
}

/** `2026-11-22` as `22 November 2026`. */
export function inWords(date: string): string {
  return new Date(`${date}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function withoutZero(figure: string): string {
  return figure.replace(/^(-?)0\./, '$1.');
}
