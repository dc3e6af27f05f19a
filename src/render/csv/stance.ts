/** A row for each actor and each voice that speaks of it; the voice `text` is the text as a whole. */
import type { Report, Stance, StanceFigure } from '../../contract/index.ts';
import { type Cell, type Column, table } from './cells.ts';

interface Said {
  report: Report;
  stance: Stance;
  voice: string;
  figure: StanceFigure;
}

const COLUMNS: Column<Said>[] = [
  ['document', ({ report }) => report.document.id],
  ['actor', ({ stance }) => stance.actor],
  ['actor_name', ({ report, stance }) => report.actors.find(({ id }) => id === stance.actor)?.name ?? null],
  ['mentions', ({ stance }) => stance.mentions],
  ['voice', ({ voice }) => voice],
  ['voice_name', ({ report, voice }) => report.voices.find(({ id }) => id === voice)?.name ?? null],
  ['label', ({ figure }) => figure.label],
  ['score_minus_1_to_1', ({ figure }) => figure.score],
  ['low_minus_1_to_1', ({ figure }) => figure.samplingInterval?.low ?? null],
  ['high_minus_1_to_1', ({ figure }) => figure.samplingInterval?.high ?? null],
  ['sentences', ({ figure }) => figure.sentences],
];

export function stanceTable(reports: readonly Report[]): Cell[][] {
  return table(COLUMNS, reports.flatMap((report) => {
    const { stance: score } = report.measures;
    if (score.state === 'unmeasured') return [];
    return score.actors.flatMap((stance): Said[] => [
      { report, stance, voice: 'text', figure: stance.text },
      ...(stance.author ? [{ report, stance, voice: 'author', figure: stance.author }] : []),
      ...stance.voices.map((figure) => ({ report, stance, voice: figure.voice, figure })),
    ]);
  }));
}
