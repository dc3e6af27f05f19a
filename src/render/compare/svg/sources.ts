/** Which named source gets how much of the attributed words in which telling. */
import type { Comparison, SourceTelling } from '../../../contract/index.ts';
import { html } from '../../html/markup.ts';
import { bar, label, type Picture } from '../../svg/picture.ts';
import { percent } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { matrixPicture, type MatrixRow } from './matrix.ts';

export function sourcesPicture(comparison: Comparison, width: number): Picture {
  const named = comparison.sources.filter((source) => source.named);
  const most = Math.max(0.01, ...named.flatMap(({ tellings }) => tellings.map(({ share }) => share)));
  const rows = named.map(({ name, tellings }): MatrixRow => ({ name: plain(name), cells: tellings.map((telling) => cell(telling, most)) }));
  return matrixPicture(comparison, { title: 'Named sources compared', rows, foot: 'Share of the attributed words of each article. “named”: in the text, but not given the word. Dot: not found.', empty: 'No named source in any of them.' }, width);
}

function cell({ state, share }: SourceTelling, most: number): MatrixRow['cells'][number] {
  if (state === 'heard') {
    return {
      text: percent(share),
      draw: (x, y, width, height) => html`${bar(x + 6, y + height - 8, (width - 12) * (share / most), 4, 'attribution')}${label(x + 6, y + height / 2 + 2, percent(share), { size: 12, strong: true })}`,
    };
  }
  if (state === 'mentioned') return { text: 'named', draw: (x, y, _, height) => label(x + 6, y + height / 2 + 2, 'named', { size: 11, colour: 'soft' }) };
  return { text: 'not found', draw: (x, y, _, height) => html`<circle class="ut-fill-line" cx="${x + 9}" cy="${y + height / 2}" r="2.5"/>
` };
}
