/** How each telling stands toward those whom more than one names. */
import type { ActorTelling, Comparison } from '../../../contract/index.ts';
import { html } from '../../html/markup.ts';
import { label, type Picture } from '../../svg/picture.ts';
import { decimal } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { sharedActors } from '../shared.ts';
import { matrixPicture, type MatrixRow } from './matrix.ts';

export function stancePicture(comparison: Comparison, width: number): Picture {
  const rows = sharedActors(comparison).map(({ name, tellings }): MatrixRow => ({ name: plain(name), cells: tellings.map((telling) => cell(plain(name), telling)) }));
  return matrixPicture(comparison, { title: 'Stance compared', rows, foot: '-1 against, 1 for: what the text as a whole conveys. Dot: not named.', empty: 'Nobody is named in more than one.' }, width);
}

function cell(name: string, telling: ActorTelling | null): MatrixRow['cells'][number] {
  const figure = telling?.stance?.text;
  if (!figure) {
    return { text: telling === null ? 'not named' : 'not measured', draw: (x, y, width, height) => html`<circle class="ut-fill-line" cx="${x + width / 2}" cy="${y + height / 2}" r="2.5"/>
` };
  }
  const score = decimal(figure.score, 2, true).trim();
  // The stronger, the fuller the tint; never so full that the figure on it is hard to read.
  const opacity = figure.label === 'neutral' ? 0.1 : Math.round(Math.min(0.6, 0.12 + Math.abs(figure.score) * 0.8) * 10) / 10;
  return {
    text: `${score} ${figure.label}`,
    draw: (x, y, width, height) => html`<g><title>${name}: ${figure.label} ${score}</title><rect class="ut-fill-${figure.label}" fill-opacity="${opacity}" x="${x + 2}" y="${y + 2}" width="${width - 4}" height="${height - 4}" rx="3"/>
${label(x + width / 2, y + height / 2 + 5, score, { anchor: 'middle', strong: figure.label !== 'neutral' })}</g>
`,
  };
}
