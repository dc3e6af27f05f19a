/** The profile of an article: its scores, one under the other, with their intervals. */
import type { AttributionMeasured, Interval, Measured, Report, Stance, StanceMeasured } from '../../contract/index.ts';
import { html, type Markup } from '../html/markup.ts';
import { colourOf } from '../html/palette.ts';
import { counted, decimal, measureName } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { REASONS } from '../wording.ts';
import { bar, hairline, label, type Picture, rounded } from './picture.ts';
import { fit } from './text-width.ts';

const ROW = 44;
const TOP = 34;

export function profile(report: Report, title: string, width: number): Picture {
  const narrow = width < 480;
  const left = narrow ? 12 : 152;
  const right = width - (narrow ? 12 : 132);
  const row = narrow ? ROW + 20 : ROW;
  const measures = Object.entries(report.measures);
  const said: string[] = [];
  const x = (value: number): number => left + Math.min(1, Math.max(0, value)) * (right - left);
  const rows = measures.map(([id, score], index) => {
    const y = TOP + 28 + index * row + (narrow ? 20 : 0);
    const name = measureName(id);
    const colour = colourOf(id);
    const heading = narrow ? label(left, y - 20, fit(name, width / 2, 13), { colour, strong: true }) : label(12, y + 5, fit(name, left - 24, 13), { colour, strong: true });
    const value = (text: string): Markup => (narrow ? label(right, y - 20, text, { size: 12, anchor: 'end' }) : label(right + 14, y + 5, text, { size: 12 }));
    if (score.state === 'unmeasured') {
      said.push(`${name}: ${REASONS[score.reason]}`);
      return html`${heading}${label(left, y + 5, REASONS[score.reason], { colour: 'soft', size: 12 })}`;
    }
    if ('actors' in score) {
      said.push(`${name}: ${stancePhrase(report, score)}`);
      return html`${heading}${stanceStrip(report, score, y, left, right, narrow)}`;
    }
    const { samplingInterval: interval } = score;
    said.push(`${name} ${decimal(score.score)}${rangePhrase(interval)}`);
    return html`${heading}${hairline(`M${rounded(left)} ${y}H${rounded(right)}`)}${
      interval !== null && bar(x(interval.low), y - 9, x(interval.high) - x(interval.low), 18, colour, 0.25)}${
      bar(x(0), y - 3, x(score.score) - x(0), 6, colour)}<circle class="ut-fill-${colour}" cx="${rounded(x(score.score))}" cy="${y}" r="6"/>
${value(figureText(score))}`;
  });
  const bottom = TOP + measures.length * row + (narrow ? 20 : 0);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const axis = ticks.map((tick) => label(x(tick), TOP, tick === 0 || tick === 1 ? String(tick) : `.${String(tick).slice(2)}`, { size: 11, colour: 'soft', anchor: tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle' }));
  return {
    title: `Profile: ${title}`, description: `Scores from 0 to 1. ${said.join('. ')}.`, width, height: bottom + 24,
    content: html`${label(12, 18, narrow ? '0 to 1; bands: sampling intervals; dots: actors' : 'Scores from 0 to 1; bands: sampling intervals. Stance: a dot for each actor', { size: 11, colour: 'soft' })}${axis}${rows}`,
  };
}

function figureText({ score, samplingInterval: interval }: Measured | AttributionMeasured): string {
  return interval === null ? decimal(score) : `${decimal(score)} (${decimal(interval.low)}–${decimal(interval.high)})`;
}

function rangePhrase(interval: Interval | null): string {
  return interval === null ? '' : `, interval ${decimal(interval.low)} to ${decimal(interval.high)}`;
}

function stancePhrase(report: Report, { actors }: StanceMeasured): string {
  if (actors.length === 0) return 'nobody is named';
  return `from -1 to 1, ${actors.map(({ actor, text }) => `${nameOf(report, actor)} ${decimal(text.score, 2, true).trim()} ${text.label}`).join(', ')}`;
}

const nameOf = (report: Report, id: string): string => plain(report.actors.find((actor) => actor.id === id)?.name ?? id);

/** A dot for each actor from -1 to 1, and the names of the two at the ends. */
function stanceStrip(report: Report, { actors }: StanceMeasured, y: number, left: number, right: number, narrow: boolean): Markup {
  const x = (value: number): number => left + ((Math.min(1, Math.max(-1, value)) + 1) / 2) * (right - left);
  // On a narrow figure the heading stands there.
  const ends = narrow ? [] : [-1, 0, 1].map((end) => label(x(end), y - 12, end < 0 ? '−1 against' : end > 0 ? 'for 1' : '0', { size: 11, colour: 'soft', anchor: end < 0 ? 'start' : end > 0 ? 'end' : 'middle' }));
  const dots = actors.map(({ actor, text }) => html`<circle class="ut-fill-${text.label}" cx="${rounded(x(text.score))}" cy="${y}" r="5" fill-opacity="0.8"><title>${nameOf(report, actor)}: ${text.label} ${decimal(text.score, 2, true).trim()}</title></circle>
`);
  const order = [...actors].sort((a, b) => a.text.score - b.text.score);
  const [low, high] = [order[0], order.at(-1)];
  const under = y + 21;
  const names: Markup[] = [];
  const half = (right - left) / 2 - 8;
  const end = ({ actor, text }: Stance, anchor: 'start' | 'end'): Markup =>
    label(anchor === 'start' ? left : right, under, fit(`${nameOf(report, actor)} ${decimal(text.score, 2, true).trim()}`, half, 11), { size: 11, colour: text.label, anchor });
  if (low && low.text.score < 0) names.push(end(low, 'start'));
  if (high && high.text.score > 0) names.push(end(high, 'end'));
  const counts = `${counted(actors.length, 'actor')}${narrow ? ', −1 against to 1 for' : ''}`;
  return html`${hairline(`M${rounded(left)} ${y}H${rounded(right)}M${rounded(x(0))} ${y - 9}v18`, 'soft')}${ends}${dots}${names}${
    narrow ? label(right, y - 20, counts, { size: 12, anchor: 'end' }) : label(right + 14, y + 5, counts, { size: 12, colour: 'soft' })}`;
}
