/** Several tellings of one event, side by side: what each scores, names, quotes and hedges, and what it leaves out. */
import type { CompareOptions, ComparedDocument, Comparison, Report, Warning } from '../contract/index.ts';
import { headlineOf } from '../report/headline.ts';
import { round6 } from '../report/round.ts';
import { compareActors } from './compare/actors.ts';
import { checkOptions, checkReports } from './compare/check.ts';
import { Identities } from './compare/identities.ts';
import { labelsOf } from './compare/labels.ts';
import { compareQuotations } from './compare/quotations.ts';
import { compareScores } from './compare/scores.ts';
import { compareSources } from './compare/sources.ts';
import { compareWordings } from './compare/wordings.ts';

export const COMPARISON_SCHEMA_VERSION = '1.1';

/**
 * Compares from 2 to 100 reports, made with one version and one set of rows. Each difference of scores is tested; see `Difference`. The same
 * reports in the same order give the same comparison, byte for byte. Whether the articles tell of one event is for the caller to know.
 *
 * @throws UndertoneError `invalid-input` where these are no such reports, `invalid-options`
 */
export function compare(reports: readonly Report[], options?: CompareOptions): Comparison {
  checkReports(reports);
  const { level, labels = labelsOf(reports), sameActors } = checkOptions(options, reports.length);
  const identities = new Identities(reports, sameActors);
  const actors = compareActors(reports, identities, level);
  return {
    kind: 'comparison',
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    analyzer: { ...reports[0]!.analyzer },
    level,
    documents: reports.map((report, i) => about(report, labels[i]!)),
    scores: compareScores(reports, level),
    actors,
    sources: compareSources(reports, identities, new Map(actors.map(({ actor, name }) => [actor, name]))),
    quotations: compareQuotations(reports, identities),
    wordings: compareWordings(reports),
    warnings: warningsOf(reports, labels),
  };
}

function about(report: Report, label: string): ComparedDocument {
  const { document, sentences } = report;
  const { id, title, outlet, author, published, url, words, digest } = document;
  const authorWords = sentences.reduce((n, s) => n + s.authorWords, 0);
  return { label, id, title, headline: headlineOf(report), outlet, author, published, url, words, sentences: sentences.length, authorShare: words === 0 ? 0 : round6(authorWords / words), digest };
}

function warningsOf(reports: readonly Report[], labels: readonly string[]): Warning[] {
  const warnings: Warning[] = [];
  reports.forEach(({ document, measures }, i) => {
    const earlier = reports.findIndex((other) => other.document.digest === document.digest);
    if (earlier < i) warnings.push({ code: 'same-text', message: `${labels[i]!} has the same text as ${labels[earlier]!}` });
    if (document.text === null) warnings.push({ code: 'no-text', message: `the report of ${labels[i]!} carries no text: its quotations cannot be compared` });
    for (const [measure, score] of Object.entries(measures)) {
      if (score.state === 'unmeasured') warnings.push({ code: 'unmeasured', message: `${measure} was not measured in ${labels[i]!}: ${score.reason}` });
    }
  });
  return warnings;
}
