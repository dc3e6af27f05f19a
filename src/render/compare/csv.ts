/** A comparison as tables: one header line, a row for each document × what is compared. */
import type { Comparison, Difference } from '../../contract/index.ts';
import { UndertoneError } from '../../contract/error.ts';
import { checkComparison, optionsIn } from '../given.ts';
import { type Cell, csvOf } from '../csv/cells.ts';
import { STANCES } from './findings.ts';

/**
 * `scores`: a row for each document and measure. `differences`: for each pair of documents and figure. `actors`, `sources`, `quotations`, `wordings`: for
 * each of these and document.
 */
export type ComparisonTable = 'scores' | 'differences' | 'actors' | 'sources' | 'quotations' | 'wordings';

/** What `renderComparisonCsv` writes. */
export interface ComparisonCsvOptions {
  /** Rows for what. Default `scores`. */
  table?: ComparisonTable;
}

/**
 * One table of the comparison, written as `renderCsv` writes reports.
 * @throws UndertoneError `invalid-input` where it is no comparison, `invalid-options` where there is no such table
 */
export function renderComparisonCsv(comparison: Comparison, options?: ComparisonCsvOptions): string {
  checkComparison(comparison);
  const { table = 'scores' } = optionsIn(options, ['table']);
  if (!Object.hasOwn(TABLES, table)) throw new UndertoneError('invalid-options', 'table', `must be one of ${COMPARISON_TABLES.join(', ')}`, table);
  return csvOf(TABLES[table](comparison));
}

const TABLES: Record<ComparisonTable, (comparison: Comparison) => Cell[][]> = {
  scores: ({ scores, documents }) => [
    ['document', 'words', 'sentences', 'author_share_0_to_1', 'measure', 'state', 'score_0_to_1', 'low_0_to_1', 'high_0_to_1', 'per_100_words', 'author_per_100_words', 'quoted_per_100_words', 'scored_sentences'],
    ...scores.flatMap(({ measure, scores: own }) => own.map((score, i): Cell[] => {
      const { label, words, sentences, authorShare } = documents[i]!;
      const about = [label, words, sentences, authorShare, measure];
      if (score.state === 'unmeasured') return [...about, score.reason, ...Array.from({ length: 7 }, () => null)];
      const { samplingInterval: interval } = score;
      return [...about, 'measured', score.score, interval?.low ?? null, interval?.high ?? null, score.per100Words, score.authorPer100Words, score.quotedPer100Words, score.sentences];
    })),
  ],
  differences: (comparison) => {
    const { scores, actors } = comparison;
    return [
      ['measure', 'actor', 'stance_of', 'first', 'second', 'second_less_first', 'low', 'high', 'level', 'p', 'p_after_holm', 'verdict'],
      ...scores.flatMap(({ measure, differences }) => differences.map((difference) => differenceRow(comparison, [measure, null, null], difference))),
      ...actors.flatMap((actor) => STANCES.flatMap(({ whose, differences }) => differences(actor).map((difference) => differenceRow(comparison, ['stance', actor.actor, whose], difference)))),
    ];
  },
  actors: ({ actors, documents }) => [
    ['actor', 'name', 'kind', 'document', 'name_there', 'mentions', 'in_headline', 'stance_of_text_minus_1_to_1', 'label', 'stance_of_author_minus_1_to_1', 'author_label', 'stance_of_quoted_minus_1_to_1', 'quoted_label', 'low_of_text', 'high_of_text', 'low_of_author', 'high_of_author', 'low_of_quoted', 'high_of_quoted', 'interval_level'],
    ...actors.flatMap(({ actor, name, kind, tellings }) => tellings.map((telling, i): Cell[] => {
      const about = [actor, name, kind, documents[i]!.label];
      if (telling === null) return [...about, null, 0, ...Array.from({ length: 14 }, () => null)];
      const { text = null, author = null, quoted = null } = telling.stance ?? {};
      const all = [text, author, quoted];
      const intervals = all.map((figure) => figure?.samplingInterval ?? null);
      return [
        ...about, telling.name, telling.mentions, telling.inHeadline ? 'yes' : 'no', ...all.flatMap((figure) => [figure?.score ?? null, figure?.label ?? null]),
        ...intervals.flatMap((interval) => [interval?.low ?? null, interval?.high ?? null]), intervals.find((interval) => interval !== null)?.level ?? null,
      ];
    })),
  ],
  sources: ({ sources, documents }) => [
    ['source', 'kind', 'is_named', 'actor', 'document', 'state', 'attributions', 'words', 'share_of_attributed_words_0_to_1', 'distancing', 'endorsing'],
    ...sources.flatMap(({ name, kind, named, actor, tellings }) =>
      tellings.map(({ state, attributions, words, share, distancing, endorsing }, i) => [name, kind, named ? 'yes' : 'no', actor, documents[i]!.label, state, attributions, words, share, distancing, endorsing])),
  ],
  quotations: ({ quotations, documents }) => [
    ['quotation', 'document', 'state', 'wording_there', 'speaker', 'start_utf16', 'end_utf16'],
    ...quotations.flatMap(({ text, tellings }) => tellings.map((telling, i): Cell[] => {
      const about = [text, documents[i]!.label];
      return telling === null ? [...about, 'absent', null, null, null, null] : [...about, telling.wording, telling.text, telling.speaker, telling.spans[0]!.start, telling.spans.at(-1)!.end];
    })),
  ],
  wordings: ({ wordings, documents }) => [
    ['measure', 'category', 'wording', 'rules', 'document', 'count', 'in_author_words'],
    ...wordings.flatMap(({ measure, category, text, rules, tellings }) => tellings.map(({ count, author }, i) => [measure, category, text, rules.join(' '), documents[i]!.label, count, author])),
  ],
};

/** All tables that `renderComparisonCsv` writes. */
export const COMPARISON_TABLES = Object.keys(TABLES) as ComparisonTable[];

function differenceRow({ documents }: Comparison, about: readonly Cell[], { first, second, difference, interval, p, adjustedP, verdict }: Difference): Cell[] {
  return [...about, documents[first]!.label, documents[second]!.label, difference, interval?.low ?? null, interval?.high ?? null, interval?.level ?? null, p, adjustedP, verdict];
}
