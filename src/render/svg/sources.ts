/** The sources by their share of the attributed words. */
import type { Report } from '../../contract/index.ts';
import { html } from '../html/markup.ts';
import { counted, percent } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { REASONS } from '../wording.ts';
import { bar, label, type Picture, saying } from './picture.ts';
import { fit } from './text-width.ts';

interface Row {
  source: string;
  words: number;
  kind: 'named' | 'unnamed' | 'rest';
}

const SHOWN = 12;
const ROW = 26;
const TOP = 44;

export function sourcesPicture(report: Report, title: string, width: number): Picture {
  const { attribution } = report.measures;
  const name = `Sources: ${title}`;
  if (attribution.state === 'unmeasured') return saying(name, `Attribution ${REASONS[attribution.reason]}.`, width);
  if (attribution.bySource.length === 0) return saying(name, 'Nobody is quoted, and nothing is ascribed to anyone.', width);

  const all = attribution.bySource.reduce((sum, { words }) => sum + words, 0);
  const voices = new Map(report.voices.map((voice) => [voice.id, voice]));
  const rest = attribution.bySource.slice(SHOWN);
  const rows = attribution.bySource.slice(0, SHOWN).map(({ voice, words }): Row => ({ source: plain(voices.get(voice)?.name ?? voice), words, kind: voices.get(voice)?.named ? 'named' : 'unnamed' }));
  if (rest.length > 0) rows.push({ source: counted(rest.length, 'more source'), words: rest.reduce((sum, { words }) => sum + words, 0), kind: 'rest' });
  const most = Math.max(1, ...rows.map(({ words }) => words));
  const left = Math.round(Math.min(250, width * 0.4));
  const right = width - 112;
  const share = (words: number): string => (all === 0 ? '–' : words > 0 && words / all < 0.005 ? '<1%' : percent(words / all));
  return {
    title: name, width, height: TOP + rows.length * ROW + 10,
    description: `${percent(attribution.score)} of the words are attributed; of these ${rows.map(({ source, words }) => `${source} ${share(words)}`).join(', ')}.`,
    content: html`${label(12, 22, width < 480 ? `Shares of the ${percent(attribution.score)} attributed; pale: no name` : `${percent(attribution.score)} of the words are attributed; each source’s share of these. Pale: a source without a name`, { size: 11, colour: 'soft' })}${rows.map(({ source, words, kind }, index) => {
      const y = TOP + index * ROW;
      const length = Math.max(1.5, (words / most) * (right - left));
      return html`${label(left - 10, y + 15, fit(source, left - 22, 13), { anchor: 'end', colour: kind === 'rest' ? 'soft' : 'ink' })}${
        bar(left, y + 3, length, ROW - 9, kind === 'rest' ? 'neutral' : 'attribution', kind === 'named' ? 1 : 0.5)}${
        label(left + length + 8, y + 15, `${share(words)}, ${counted(words, 'word')}`, { size: 12, colour: 'soft' })}`;
    })}`,
  };
}
