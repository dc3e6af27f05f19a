/** Norms: the quantiles of each figure over a reference corpus. */
import { UndertoneError } from '../contract/error.ts';
import type { NormFigure, Norms, NormsAbout, Report } from '../contract/index.ts';
import { checkReport } from '../corpus/compare/check.ts';
import { round6 } from '../report/round.ts';
import { FEWEST_STANCE_SENTENCES, figuresOf } from './figures.ts';
import { PROBABILITIES, quantile } from './quantiles.ts';

export const NORMS_SCHEMA_VERSION = '1.0';
/** With fewer values the outer quantiles would be single articles. */
export const FEWEST_VALUES = 20;

const METHOD =
  'Each article weighs the same. Quantiles by linear interpolation between order statistics (definition 7 of Hyndman and Fan 1996), rounded to six decimals. ' +
  'Shares of attributed words only from articles that attribute some; stance toward each actor who is mentioned in at least ' +
  `${FEWEST_STANCE_SENTENCES} sentences; figures with fewer than ${FEWEST_VALUES} values left out.`;

/**
 * Norms from the reports of a reference corpus, made with one version and one set of rows; from at least 20 of them. The reports are gone through
 * once and need not be kept. Nothing of a single article stands in the result.
 *
 * @throws UndertoneError `invalid-input` where these are no such reports, `invalid-options` where `about` lacks name, description or date
 */
export function createNorms(reports: Iterable<Report>, about: NormsAbout): Norms {
  checkAbout(about);
  const values = new Map<string, { figure: Omit<NormFigure, 'values' | 'quantiles'>; values: number[] }>();
  let analyzer: Report['analyzer'] | undefined;
  let documents = 0;
  for (const report of iterated(reports)) {
    checkReport(report, `reports[${documents}]`);
    const { version, lexicon } = report.analyzer;
    analyzer ??= { ...report.analyzer };
    if (version !== analyzer.version) refuse(`reports[${documents}].analyzer.version`, `must be that of reports[0], ${JSON.stringify(analyzer.version)}`, version);
    if (lexicon !== analyzer.lexicon) refuse(`reports[${documents}].analyzer.lexicon`, `must be that of reports[0], ${JSON.stringify(analyzer.lexicon)}`, lexicon);
    documents++;
    for (const { measure, figure, of, value } of figuresOf(report)) {
      const key = `${measure} ${figure}`;
      const entry = values.get(key) ?? { figure: { measure, figure, of }, values: [] };
      values.set(key, entry);
      entry.values.push(value);
    }
  }
  if (analyzer === undefined || documents < FEWEST_VALUES) throw new UndertoneError('invalid-input', 'reports', `must be at least ${FEWEST_VALUES}, are`, documents);
  const figures = [...values.values()].filter((entry) => entry.values.length >= FEWEST_VALUES).map(({ figure, values: all }): NormFigure => {
    const ascending = all.sort((a, b) => a - b);
    return { ...figure, values: all.length, quantiles: PROBABILITIES.map((p) => round6(quantile(ascending, p))) };
  });
  const { name, description, date } = about;
  return {
    kind: 'norms', schemaVersion: NORMS_SCHEMA_VERSION, name, description, date, analyzer, documents, method: METHOD, probabilities: [...PROBABILITIES], figures,
  };
}

function refuse(field: string, reason: string, value: unknown): never {
  throw new UndertoneError('invalid-input', field, reason, value);
}

function iterated(reports: unknown): Iterable<unknown> {
  if (typeof reports === 'object' && reports !== null && Symbol.iterator in reports) return reports as Iterable<unknown>;
  return refuse('reports', 'must be a list of reports', reports);
}

function checkAbout(about: unknown): void {
  if (typeof about !== 'object' || about === null) throw new UndertoneError('invalid-options', 'about', 'must be an object', about);
  for (const field of ['name', 'description', 'date'] as const) {
    const value = (about as Record<string, unknown>)[field];
    if (typeof value !== 'string' || value.trim() === '') throw new UndertoneError('invalid-options', `about.${field}`, 'must be a string that says something', value);
  }
}
