/** Where a report stands among the articles of a reference corpus. */
import { UndertoneError } from '../contract/error.ts';
import type { Norms, Report, Standings } from '../contract/index.ts';
import { issuesOf } from '../contract/issues.ts';
import { checkReport } from '../corpus/compare/check.ts';
import { validate as normsSchema } from '../generated/validate-norms.js';
import { round6 } from '../report/round.ts';
import { figuresOf } from './figures.ts';
import { shareBelow } from './quantiles.ts';

/** Outside this middle part of the corpus a length is unusual. */
const USUAL = { from: 0.05, to: 0.95 };

/**
 * For each figure of the report that the norms know, the share of the reference corpus that lies below it. It tells what is usual there, not what is
 * right; an article of another genre, country or time stands elsewhere without anything being the matter.
 *
 * @throws UndertoneError `invalid-input`
 */
export function standing(report: Report, norms: Norms): Standings {
  checkReport(report, 'report');
  checkNorms(norms);
  const { name, description, date, documents, analyzer, probabilities } = norms;
  const owns = figuresOf(report);
  const figures = norms.figures.flatMap(({ measure, figure, quantiles }) =>
    owns.filter((own) => own.measure === measure && own.figure === figure).map(({ actor, value }) => {
      const { low, high } = shareBelow(value, quantiles, probabilities);
      return { measure, figure, actor, value, low: round6(low), high: round6(high) };
    }));
  const length = figures.find(({ measure, figure }) => measure === 'document' && figure === 'words');
  return {
    norms: { name, description, date, documents },
    isSameAnalyzer: analyzer.version === report.analyzer.version && analyzer.lexicon === report.analyzer.lexicon,
    isUsualLength: length === undefined || (length.high >= USUAL.from && length.low <= USUAL.to),
    figures,
  };
}

function checkNorms(norms: unknown): asserts norms is Norms {
  if (!normsSchema(norms)) {
    const [issue] = issuesOf(normsSchema.errors ?? [], norms);
    if (issue) throw new UndertoneError('invalid-input', issue.path === '' ? 'norms' : `norms.${issue.path}`, issue.message, issue.value);
  }
  const { figures, probabilities } = norms as Norms;
  const rises = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value >= values[i - 1]!);
  if (probabilities.length === 0 || !rises(probabilities)) throw new UndertoneError('invalid-input', 'norms.probabilities', 'must be some, ascending', probabilities);
  figures.forEach(({ quantiles }, i) => {
    if (quantiles.length !== probabilities.length) throw new UndertoneError('invalid-input', `norms.figures[${i}].quantiles`, `must be as many as the probabilities, ${probabilities.length}`, quantiles.length);
    if (!rises(quantiles)) throw new UndertoneError('invalid-input', `norms.figures[${i}].quantiles`, 'must never fall', quantiles);
  });
}
