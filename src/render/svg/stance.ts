/** Who says what of whom: a matrix of speakers and actors, in several panels one below the other where the actors need more room than there is. */
import type { Report, Stance, StanceFigure } from '../../contract/index.ts';
import { html, type Markup } from '../html/markup.ts';
import { counted, decimal } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { REASONS } from '../wording.ts';
import { hairline, label, type Picture, rounded, saying } from './picture.ts';
import { fit, fitLines } from './text-width.ts';

const COLUMN = 76;
const ROW = 34;
const HEAD = 64;
const MOST_SPEAKERS = 16;
const MOST_ACTORS = 12;
const BETWEEN = 18;
/** Of the text as a whole; every other row is a voice. */
const TEXT = ' text';

export function stancePicture(report: Report, title: string, width: number): Picture {
  const { stance } = report.measures;
  const name = `Stance: ${title}`;
  if (stance.state === 'unmeasured') return saying(name, `Stance ${REASONS[stance.reason]}.`, width);
  if (stance.actors.length === 0) return saying(name, 'Nobody is named.', width);

  const left = Math.round(Math.min(190, width * (width < 480 ? 0.32 : 0.36)));
  const fitting = Math.max(1, Math.floor((width - left - 12) / COLUMN));
  const actors = stance.actors.slice(0, Math.max(MOST_ACTORS, fitting));
  const actorNames = new Map(report.actors.map((actor) => [actor.id, plain(actor.name)]));
  const voiceNames = new Map(report.voices.map((voice) => [voice.id, plain(voice.name)]));
  const actorName = (id: string): string => actorNames.get(id) ?? plain(id);
  const speakerName = (id: string): string => (id === TEXT ? 'the text' : id === 'author' ? 'the author' : voiceNames.get(id) ?? plain(id));

  let y = 0;
  let silent = 0;
  const panels: Markup[] = [];
  for (let from = 0; from < actors.length; from += fitting) {
    const own = actors.slice(from, from + fitting);
    const speakers = speakersOf(report, own);
    const shown = speakers.slice(0, MOST_SPEAKERS);
    silent += speakers.length - shown.length;
    const top = y + HEAD;
    const rowAt = (index: number): number => top + index * ROW + (index > 1 ? 8 : 0);
    const head = own.map(({ actor }, column) => {
      const lines = fitLines(actorName(actor), COLUMN - 6, 12, 3);
      return lines.map((line, index) => label(left + (column + 0.5) * COLUMN, top - 10 - (lines.length - 1 - index) * 14, line, { size: 12, anchor: 'middle', strong: true }));
    });
    const rows = shown.map((speaker, index) => html`${label(left - 12, rowAt(index) + 21, fit(speakerName(speaker), left - 24, 13), { anchor: 'end', strong: index < 2 })}${
      own.map((actor, column) => cell(figureOf(actor, speaker), left + column * COLUMN, rowAt(index), `${speakerName(speaker)} on ${actorName(actor.actor)}`))}`);
    panels.push(html`${head}${hairline(`M12 ${top - 2}H${rounded(left + own.length * COLUMN)}`)}${rows}`);
    y = rowAt(shown.length) + BETWEEN;
  }
  const bottom = y - BETWEEN;
  const hidden = [
    stance.actors.length > actors.length ? `${counted(stance.actors.length - actors.length, 'actor')} mentioned less` : null,
    silent > 0 ? counted(silent, 'speaker') : null,
  ].filter((part) => part !== null);
  const foot = fitLines(`−1 against, 1 for; grey: neutral; dot: says nothing.${hidden.length > 0 ? ` Not shown: ${hidden.join(' and ')}.` : ''}`, width - 24, 11, 3);
  return {
    title: name, width, height: bottom + 18 + foot.length * 16,
    description: `Stance from -1 to 1. ${actors.map((actor) => `Toward ${actorName(actor.actor)}: ${speakersOf(report, [actor]).flatMap((speaker) => {
      const figure = figureOf(actor, speaker);
      return figure === null ? [] : [`${speakerName(speaker)} ${decimal(figure.score, 2, true).trim()} ${figure.label}`];
    }).join(', ')}`).join('. ')}.`,
    content: html`${panels}${foot.map((line, index) => label(12, bottom + 20 + index * 16, line, { size: 11, colour: 'soft' }))}`,
  };
}

/** The text, the author, then each speaker who says something of an actor shown, those who speak of most first. */
function speakersOf(report: Report, actors: readonly Stance[]): string[] {
  const counts = new Map<string, number>();
  for (const { voices } of actors) for (const { voice } of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const order = new Map(report.voices.map((voice, index) => [voice.id, index]));
  const speakers = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [TEXT, 'author', ...speakers];
}

function figureOf({ text, author, voices }: Stance, speaker: string): StanceFigure | null {
  return speaker === TEXT ? text : speaker === 'author' ? author : voices.find(({ voice }) => voice === speaker) ?? null;
}

function cell(figure: StanceFigure | null, x: number, y: number, who: string): Markup {
  const middle = x + COLUMN / 2;
  if (figure === null) return html`<circle class="ut-fill-line" cx="${middle}" cy="${y + 16}" r="2"/>
`;
  const { score, label: stance } = figure;
  // The stronger, the fuller the tint; never so full that the figure on it is hard to read.
  const opacity = rounded(Math.min(0.6, 0.12 + Math.abs(score) * 0.8) * 10) / 10;
  return html`<g><title>${who}: ${stance} ${decimal(score, 2, true).trim()}</title><rect class="ut-fill-${stance}" fill-opacity="${stance === 'neutral' ? 0.1 : opacity}" x="${x + 2}" y="${y + 2}" width="${COLUMN - 4}" height="${ROW - 4}" rx="3"/>
${label(middle, y + 21, decimal(score, 2, true).trim(), { size: 13, anchor: 'middle', strong: stance !== 'neutral' })}</g>
`;
}
