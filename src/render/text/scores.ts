/** The table of the measures: score, interval, rate, author against quoted, and what the score says. */
import type { AttributionScore, Measured, Score, StanceScore, VoiceScore } from '../../contract/index.ts';
import { MEANINGS, REASONS } from '../wording.ts';
import { decimal, heading, measureName, type Page, paragraph, styleOf } from './page.ts';
import { columns, pad, shorten } from './plain.ts';

const NAME = 17;
/** Columns of a page that is too narrow for the whole table. */
const NARROW = 76;

/** The whole section. */
export function scores(page: Page): string[] {
  const { measures } = page.report;
  const level = intervalLevel(Object.values(measures));
  const range = level === null ? 'range' : `${Math.round(level * 100)}% range`;
  const lines = [heading(page, 'SCORES')];
  const head = [
    ' '.repeat(NAME + 1) + page.paint('faint', row(page, '', '', 'per 100 words:', '', '')),
    ' '.repeat(NAME + 1) + page.paint('faint', row(page, 'score', range, 'all', 'author’s', 'quoted')),
  ];
  if (Object.values(measures).some((score) => 'score' in score)) lines.push(...head);
  for (const [id, score] of Object.entries(measures)) {
    const name = page.paint(styleOf(id), pad(shorten(measureName(id), NAME), NAME));
    if (score.state === 'unmeasured') lines.push(` ${name} ${page.paint('faint', REASONS[score.reason])}`);
    else if ('actors' in score) lines.push(` ${name} ${stanceLine(page, score)}`);
    else lines.push(` ${name}${figures(page, id, score)}`, ...meaning(page, id));
  }
  return lines;
}

/** The columns behind the name; where the page is narrow, without author against quoted. */
function row(page: Page, ...cells: [score: string, range: string, rate: string, author: string, quoted: string]): string {
  const widths = page.width < NARROW ? [6, 15, 16] : [6, 15, 16, 10, 9];
  return widths.map((width, index) => pad(cells[index] ?? '', width, 'left')).join('');
}

function figures(page: Page, id: string, score: Measured): string {
  const { samplingInterval: interval, byVoice } = score;
  const range = interval === null ? '–' : `[${decimal(interval.low)}–${decimal(interval.high)}]`;
  const rate = (voice: VoiceScore): string => (voice.words === 0 ? '–' : decimal(voice.per100Words, 1));
  // Attribution weighs the quoted words against all others: a rate within either says nothing.
  const [author, quoted] = id === 'attribution' ? ['–', '–'] : [rate(byVoice.author), rate(byVoice.quoted)];
  return row(page, decimal(score.score), range, decimal(score.per100Words, 1), author, quoted);
}

function meaning(page: Page, id: string): string[] {
  const text = MEANINGS[id];
  return text === undefined ? [] : paragraph(page, text, 3, 'faint');
}

function stanceLine(page: Page, { actors }: Extract<StanceScore, { state: 'measured' }>): string {
  const named = (label: string): string[] =>
    actors.filter(({ text }) => text.label === label).map(({ actor }) => page.actorName(actor));
  const parts = [['favourable', 'for'], ['unfavourable', 'against'], ['mixed', 'divided on']] as const;
  const said = parts.flatMap(([label, word]) => {
    const names = named(label);
    return names.length === 0 ? [] : [`${word} ${names.slice(0, 2).join(', ')}${names.length > 2 ? ` and ${names.length - 2} more` : ''}`];
  });
  if (actors.length === 0) return page.paint('faint', 'nobody is named');
  const line = said.length === 0 ? 'neutral toward all who are named' : said.join(' · ');
  const room = page.width - NAME - 3;
  return columns(line) > room ? shorten(line, room) : line;
}

function intervalLevel(all: (Score | AttributionScore | StanceScore)[]): number | null {
  for (const score of all) {
    if (score.state === 'measured' && 'samplingInterval' in score && score.samplingInterval) return score.samplingInterval.level;
  }
  return null;
}
