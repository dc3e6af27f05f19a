/** A row for each source of each report, most words first. */
import type { AttributionMeasured, Report, Voice } from '../../contract/index.ts';
import { type Cell, type Column, table } from './cells.ts';

interface Source {
  report: Report;
  heard: AttributionMeasured['bySource'][number];
  voice: Voice | undefined;
  /** Words of all the report's sources together. */
  all: number;
}

const COLUMNS: Column<Source>[] = [
  ['document', ({ report }) => report.document.id],
  ['voice', ({ heard }) => heard.voice],
  ['voice_name', ({ voice }) => voice?.name ?? null],
  ['kind', ({ voice }) => voice?.kind ?? null],
  ['named', ({ voice }) => (voice ? String(voice.named) : null)],
  ['actor', ({ voice }) => voice?.actor ?? null],
  ['attributions', ({ heard }) => heard.attributions],
  ['words', ({ heard }) => heard.words],
  ['share_of_attributed_words_0_to_1', ({ heard, all }) => (all === 0 ? null : Math.round((heard.words / all) * 1e6) / 1e6)],
];

export function sourceTable(reports: readonly Report[]): Cell[][] {
  return table(COLUMNS, reports.flatMap((report) => {
    const { attribution } = report.measures;
    if (attribution.state === 'unmeasured') return [];
    const voices = new Map(report.voices.map((voice) => [voice.id, voice]));
    const all = attribution.bySource.reduce((sum, { words }) => sum + words, 0);
    return attribution.bySource.map((heard) => ({ report, heard, voice: voices.get(heard.voice), all }));
  }));
}
