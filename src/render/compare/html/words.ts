/** The words themselves: quotations, hedges, loaded language. */
import type { ComparedQuotation, ComparedWording, Comparison, WordingPlace } from '../../../contract/index.ts';
import { html, type Markup } from '../../html/markup.ts';
import { colourOf } from '../../html/palette.ts';
import { counted, measureName } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { HOW } from '../findings.ts';
import { documentsOfQuotation, documentsOfWording, onlyIn, sharedQuotations } from '../shared.ts';
import { letter } from './head.ts';
import { alone, documentTable } from './tables.ts';

export function quotations(comparison: Comparison): Markup {
  const shared = sharedQuotations(comparison);
  return html`<section><h2>Quotations</h2>
${shared.length === 0 ? html`<p>No quotation stands in more than one.</p>` : html`<ul class="ut-quotations">${shared.map(sharedQuotation)}</ul>`}
${comparison.documents.map((_, i) => {
    const own = onlyIn(comparison.quotations, i, documentsOfQuotation);
    return own.length === 0 ? null : html`<details><summary>${counted(own.length, 'quotation')} in ${letter(i)} alone</summary><ul class="ut-quotations">${own.map(({ text, tellings }) => html`<li><q>${plain(text)}</q> <span class="ut-soft">${speaker(tellings[i]!.speaker)}</span></li>
`)}</ul></details>
`;
  })}</section>`;
}

const speaker = (name: string | null): Markup => (name === null ? html`no speaker found` : html`<bdi>${plain(name)}</bdi>`);

function sharedQuotation({ text, tellings }: ComparedQuotation): Markup {
  return html`<li><q class="ut-quoted">${plain(text)}</q><ul>${tellings.map((telling, i) => html`<li>${letter(i)} ${telling === null
    ? html`<span class="ut-absent">not quoted</span>`
    : html`${speaker(telling.speaker)} <span class="ut-soft">${HOW[telling.wording]}${telling.reliability !== 'neutral' && `, ${telling.reliability}`}</span>${telling.wording !== 'same' && html`: <q>${plain(telling.text)}</q>`}`}</li>
`)}</ul></li>
`;
}

export function wordings(comparison: Comparison): Markup {
  const measures = [...new Set(comparison.wordings.map(({ measure }) => measure))];
  return html`${measures.map((measure) => {
    const own = comparison.wordings.filter((wording) => wording.measure === measure);
    const shared = own.filter((wording) => documentsOfWording(wording).length > 1);
    return html`<section class="ut-wordings"><h2>${measureName(measure)}, word by word</h2>
${alone(comparison, 'In one alone', (i) => onlyIn(own, i, documentsOfWording).map((wording) => word(wording, i)))}
${shared.length > 0 && html`<h3>In more than one</h3>${documentTable(comparison, { caption: `${measureName(measure)} in more than one article`, first: 'words', rows: shared.map(wordingRow) })}
`}<details><summary>Each in its first sentence</summary><ul class="ut-examples">${own.flatMap((wording) => wording.tellings.flatMap(({ first }, i) => (first === null ? [] : [html`<li>${letter(i)} ${inSentence(first, measure)}</li>
`])))}</ul></details></section>
`;
  })}`;
}

function word({ text, category, tellings }: ComparedWording, index: number): Markup {
  const { count, author } = tellings[index]!;
  const quoted = author === 0 ? ', quoted' : '';
  return html`<span title="${plain(category).replaceAll('-', ' ')}${quoted}">${plain(text)}</span>${count > 1 && html` <span class="ut-soft">× ${count}</span>`}${quoted !== '' && html` <span class="ut-soft">quoted</span>`}`;
}

function wordingRow({ text, tellings }: ComparedWording): Markup {
  return html`<tr><th scope="row">${plain(text)}</th>${tellings.map(({ count, author }) => (count === 0 ? html`<td class="ut-absent">–</td>` : html`<td>${count}${author < count && html` <span class="ut-soft">${count - author} quoted</span>`}</td>`))}</tr>
`;
}

function inSentence({ start, end, text, sentence }: WordingPlace, measure: string): Markup {
  const marked = (words: string): Markup => html`<span class="ut-m ut-${colourOf(measure)}">${plain(words)}</span>`;
  if (sentence === null) return marked(text);
  const [from, to] = [start - sentence.start, end - sentence.start];
  return html`${plain(sentence.text.slice(0, from))}${marked(sentence.text.slice(from, to))}${plain(sentence.text.slice(to))}`;
}
