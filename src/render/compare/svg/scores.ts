/** The scores of all documents, measure by measure, with their intervals: a forest plot. */
import type { Comparison, Difference } from '../../../contract/index.ts';
import { html } from '../../html/markup.ts';
import { colourOf } from '../../html/palette.ts';
import { bar, hairline, label, type Picture, rounded } from '../../svg/picture.ts';
import { fit, textWidth } from '../../svg/text-width.ts';
import { decimal, measureName } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { REASONS } from '../../wording.ts';
import { letterOf } from '../letters.ts';

const ROW = 24;
const HEAD = 34;
const TOP = 26;

export function scoresPicture({ scores, documents }: Comparison, width: number): Picture {
  const narrow = width < 480;
  const left = narrow ? 34 : Math.min(230, Math.round(width * 0.3));
  const right = width - (narrow ? 52 : 136);
  const top = highest(scores.flatMap(({ scores: own }) => own.map((score) => (score.state === 'measured' ? Math.max(score.score, score.samplingInterval?.high ?? 0) : 0))));
  const x = (value: number): number => left + Math.min(1, Math.max(0, value) / top) * (right - left);
  const said: string[] = [];
  let y = TOP;
  const ticks = [0, top / 2, top];
  const blocks = scores.map(({ measure, scores: own, differences }) => {
    const colour = colourOf(measure);
    const start = y + HEAD;
    const grid = hairline(ticks.map((tick) => `M${rounded(x(tick))} ${start}v${own.length * ROW}`).join(''));
    const head = html`${label(12, y + 20, measureName(measure), { strong: true, colour })}${
      label(width - 12, y + 20, fit(verdict(differences), width - 24 - textWidth(measureName(measure), 14), 11), { size: 11, colour: 'soft', anchor: 'end' })}`;
    const rows = own.map((score, i) => {
      const middle = start + i * ROW + ROW / 2;
      const heading = html`${label(12, middle + 4, letterOf(i), { size: 12, strong: true })}${!narrow && label(34, middle + 4, fit(plain(documents[i]!.label), left - 46, 12), { size: 12 })}`;
      if (score.state === 'unmeasured') return html`${heading}${label(left, middle + 4, fit(REASONS[score.reason], width - left - 12, 11), { size: 11, colour: 'soft' })}`;
      const { samplingInterval: interval } = score;
      said.push(`${measureName(measure)} ${letterOf(i)} ${decimal(score.score)}${interval ? ` (${decimal(interval.low)} to ${decimal(interval.high)})` : ''}`);
      const figures = narrow || interval === null ? decimal(score.score) : `${decimal(score.score)} (${decimal(interval.low)}–${decimal(interval.high)})`;
      return html`${heading}${hairline(`M${rounded(left)} ${middle}H${rounded(right)}`)}${
        interval !== null && bar(x(interval.low), middle - 5, x(interval.high) - x(interval.low), 10, colour, 0.25)}<circle class="ut-fill-${colour}" cx="${rounded(x(score.score))}" cy="${middle}" r="5"/>
${label(right + 12, middle + 4, figures, { size: 12 })}`;
    });
    y = start + own.length * ROW;
    return html`${head}${grid}${rows}`;
  });
  const scale = ticks.map((tick, i) => label(x(tick), 16, tick === 0 ? '0' : decimal(tick), { size: 11, colour: 'soft', anchor: (['start', 'middle', 'end'] as const)[i]! }));
  return {
    title: 'Scores compared', width, height: y + 16,
    description: `Scores from 0 to 1 with sampling intervals. ${documents.map((d, i) => `${letterOf(i)}: ${plain(d.label)}`).join('; ')}. ${said.join('. ')}.`,
    content: html`${scale}${hairline(`M${rounded(left)} ${TOP - 4}H${rounded(right)}`)}${blocks}`,
  };
}

/** Which differences are beyond chance, for the line of the measure's name. */
function verdict(differences: readonly Difference[]): string {
  const pairs = differences.filter((difference) => difference.verdict === 'beyond-chance').map(({ first, second }) => `${letterOf(first)} ≠ ${letterOf(second)}`);
  if (pairs.length > 0) return `differ beyond chance: ${pairs.join(', ')}`;
  return differences.some(({ p }) => p !== null) ? 'no difference beyond chance' : '';
}

/** The end of the axis: the next fifth above all that is shown, so that small scores can be told apart. */
function highest(values: readonly number[]): number {
  return Math.min(1, Math.max(0.2, Math.ceil(Math.max(0, ...values) * 5 - 1e-9) / 5));
}
