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
  const collector = new NormsCollector(about);
  for (const report of iterated(reports)) collector.add(report as Report);
  return collector.norms();
}

interface Collected {
  figure: Omit<NormFigure, 'values' | 'quantiles'>;
  values: number[];
}

/** The same for reports that come one after the other, from a stream, say. It keeps some figures of each and nothing else. */
export class NormsCollector {
  private readonly about: NormsAbout;
  private readonly collected = new Map<string, Collected>();
  private analyzer: Report['analyzer'] | undefined;
  private documents = 0;

  /** @throws UndertoneError `invalid-options` where `about` lacks name, description or date */
  constructor(about: NormsAbout) {
    checkAbout(about);
    const { name, description, date } = about;
    this.about = { name, description, date };
  }

  /** @throws UndertoneError `invalid-input` where this is no report, or one made otherwise than those before it */
  add(report: Report): void {
    const place = `reports[${this.documents}]`;
    checkReport(report, place);
    const { version, lexicon } = report.analyzer;
    this.analyzer ??= { ...report.analyzer };
    if (version !== this.analyzer.version) refuse(`${place}.analyzer.version`, `must be that of reports[0], ${JSON.stringify(this.analyzer.version)}`, version);
    if (lexicon !== this.analyzer.lexicon) refuse(`${place}.analyzer.lexicon`, `must be that of reports[0], ${JSON.stringify(this.analyzer.lexicon)}`, lexicon);
    this.documents++;
    for (const { measure, figure, of, value } of figuresOf(report)) {
      const key = `${measure} ${figure}`;
      const entry = this.collected.get(key) ?? { figure: { measure, figure, of }, values: [] };
      this.collected.set(key, entry);
      entry.values.push(value);
    }
  }

  /** @throws UndertoneError `invalid-input` where there were fewer than 20 reports */
  norms(): Norms {
    const { analyzer, documents } = this;
    if (analyzer === undefined || documents < FEWEST_VALUES) throw new UndertoneError('invalid-input', 'reports', `must be at least ${FEWEST_VALUES}, are`, documents);
    const figures = [...this.collected.values()].filter(({ values }) => values.length >= FEWEST_VALUES).map(({ figure, values }): NormFigure => {
      const ascending = [...values].sort((a, b) => a - b);
      return { ...figure, values: values.length, quantiles: PROBABILITIES.map((p) => round6(quantile(ascending, p))) };
    });
    return { kind: 'norms', schemaVersion: NORMS_SCHEMA_VERSION, ...this.about, analyzer, documents, method: METHOD, probabilities: [...PROBABILITIES], figures };
  }
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
