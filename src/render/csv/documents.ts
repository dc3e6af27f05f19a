/** A row for each report: what it is, and its scores. */
import type { AttributionScore, Measured, Report, Score, StanceScore } from '../../contract/index.ts';
import { type Cell, type Column, table } from './cells.ts';

const ABOUT = ['id', 'title', 'outlet', 'author', 'published', 'url'] as const;

export function documentTable(reports: readonly Report[]): Cell[][] {
  const own = [...new Set(reports.flatMap(({ measures }) => Object.keys(measures)))].filter(
    (id) => id !== 'attribution' && id !== 'stance',
  );
  const columns: Column<Report>[] = [
    ...ABOUT.map((name): Column<Report> => [name, ({ document }) => document[name]]),
    ['length_utf16', ({ document }) => document.length],
    ['words', ({ document }) => document.words],
    ['sentences', ({ document }) => document.sentences],
    ...own.flatMap((id) => scoreColumns(id)),
    ...scoreColumns('attribution'),
    ['attribution_direct_share_0_to_1', heard((score) => score.directShare)],
    ['attribution_named_share_0_to_1', heard((score) => score.namedShare)],
    ['attribution_anonymous_share_0_to_1', heard((score) => score.anonymousShare)],
    ['attribution_on_record_share_0_to_1', heard((score) => score.onRecordShare)],
    ['attribution_effective_sources', heard((score) => score.effectiveSources)],
    ['stance_state', ({ measures }) => stateOf(measures.stance)],
    ['stance_by_actor_minus_1_to_1', stances],
    ['warnings', ({ warnings }) => warnings.length],
  ];
  return table(columns, reports);
}

function scoreColumns(id: string): Column<Report>[] {
  const name = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const of = (cell: (score: Measured) => Cell) => ({ measures }: Report): Cell => {
    const score = Object.hasOwn(measures, id) ? measures[id] : undefined;
    return score?.state === 'measured' && 'score' in score ? cell(score) : null;
  };
  return [
    [`${name}_state`, ({ measures }) => (Object.hasOwn(measures, id) ? stateOf(measures[id] as Score) : 'not-requested')],
    [`${name}_score_0_to_1`, of((score) => score.score)],
    [`${name}_low_0_to_1`, of((score) => score.samplingInterval?.low ?? null)],
    [`${name}_high_0_to_1`, of((score) => score.samplingInterval?.high ?? null)],
    [`${name}_per_100_words`, of((score) => score.per100Words)],
    [`${name}_author_per_100_words`, of((score) => score.byVoice.author.per100Words)],
    [`${name}_quoted_per_100_words`, of((score) => score.byVoice.quoted.per100Words)],
  ];
}

function stateOf(score: Score | AttributionScore | StanceScore): string {
  return score.state === 'measured' ? 'measured' : score.reason;
}

function heard(cell: (score: Extract<AttributionScore, { state: 'measured' }>) => Cell): (report: Report) => Cell {
  return ({ measures: { attribution } }) => (attribution.state === 'measured' ? cell(attribution) : null);
}

/** `country:RU=-0.42 person:anna-voss=0`: what the text as a whole conveys of each actor. */
function stances({ measures: { stance } }: Report): Cell {
  return stance.state === 'measured' ? stance.actors.map(({ actor, text }) => `${actor}=${text.score}`).join(' ') : null;
}
