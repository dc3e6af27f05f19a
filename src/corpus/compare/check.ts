/** What `compare` accepts: reports that were made alike, and hold together. */
import { UndertoneError } from '../../contract/error.ts';
import type { CompareOptions, Report } from '../../contract/index.ts';
import { issuesOf } from '../../contract/issues.ts';
import { validate as compareOptionsSchema } from '../../generated/validate-compareOptions.js';
import { validate as reportSchema } from '../../generated/validate-report.js';

export const FEWEST_REPORTS = 2;
/** More tellings than this are a corpus; its pairs would be more than anybody reads. */
export const MOST_REPORTS = 100;

/** @throws UndertoneError `invalid-input` */
export function checkReports(reports: unknown): asserts reports is Report[] {
  const refuse = (field: string, reason: string, value: unknown): never => {
    throw new UndertoneError('invalid-input', field, reason, value);
  };
  if (!Array.isArray(reports)) return refuse('reports', 'must be an array', reports);
  if (reports.length < FEWEST_REPORTS) refuse('reports', 'must hold at least 2 reports, holds', reports.length);
  if (reports.length > MOST_REPORTS) refuse('reports', `must hold at most ${MOST_REPORTS} reports, holds`, reports.length);
  // Holes too, which `forEach` would pass over.
  Array.from(reports as unknown[]).forEach((report, index) => {
    checkReport(report, `reports[${index}]`);
    const [one, first] = [report, reports[0] as Report];
    // Other rules find other things: the difference would be theirs, not the articles'.
    for (const [field, value, expected] of [
      ['schemaVersion', one.schemaVersion, first.schemaVersion],
      ['analyzer.version', one.analyzer.version, first.analyzer.version],
      ['analyzer.lexicon', one.analyzer.lexicon, first.analyzer.lexicon],
    ] as const) {
      if (value !== expected) refuse(`reports[${index}].${field}`, `must be that of reports[0], ${JSON.stringify(expected)}`, value);
    }
  });
}

/** @throws UndertoneError `invalid-input` */
export function checkReport(report: unknown, name: string): asserts report is Report {
  if (!reportSchema(report)) {
    const [issue] = issuesOf(reportSchema.errors ?? [], report);
    if (issue) throw new UndertoneError('invalid-input', issue.path === '' || issue.path.startsWith('[') ? name + issue.path : `${name}.${issue.path}`, issue.message, issue.value);
  }
  const { evidence, sentences, zones } = report as Report;
  evidence.forEach(({ sentence }, i) => {
    if (sentence >= sentences.length) throw new UndertoneError('invalid-input', `${name}.evidence[${i}].sentence`, `must be below ${sentences.length}`, sentence);
  });
  sentences.forEach(({ zone }, i) => {
    if (zone >= zones.length) throw new UndertoneError('invalid-input', `${name}.sentences[${i}].zone`, `must be below ${zones.length}`, zone);
  });
}

/** @throws UndertoneError `invalid-options` */
export function checkOptions(options: unknown, reports: number): Pick<CompareOptions, 'labels'> & { level: number; sameActors: string[][] } {
  const given = options === undefined ? {} : options;
  if (!compareOptionsSchema(given)) {
    const [issue] = issuesOf(compareOptionsSchema.errors ?? [], given);
    if (issue) throw new UndertoneError('invalid-options', issue.path === '' ? 'options' : `options.${issue.path}`, issue.message, issue.value);
  }
  const { level = 0.95, labels, sameActors = [] } = given as CompareOptions;
  if (labels) {
    if (labels.length !== reports) throw new UndertoneError('invalid-options', 'options.labels', `must be as many as the reports, ${reports}`, labels.length);
    labels.forEach((label, i) => {
      if (labels.indexOf(label) < i) throw new UndertoneError('invalid-options', `options.labels[${i}]`, 'must differ from the other labels', label);
    });
  }
  const seen = new Set<string>();
  sameActors.forEach((ids, i) => ids.forEach((id, j) => {
    if (seen.has(id)) throw new UndertoneError('invalid-options', `options.sameActors[${i}][${j}]`, 'must not be given twice', id);
    seen.add(id);
  }));
  return { level, sameActors, ...(labels ? { labels } : {}) };
}
