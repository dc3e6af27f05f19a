/** What is compared, and what stands out. */
import type { ComparedDocument, Comparison } from '../../../contract/index.ts';
import { html, type Markup } from '../../html/markup.ts';
import { counted, percent } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { findings, methodOf } from '../findings.ts';
import { letterOf } from '../letters.ts';

/** The letter of a document, as it heads columns. */
export const letter = (index: number): Markup => html`<b class="ut-letter">${letterOf(index)}</b>`;

export function documents({ documents: list }: Comparison): Markup {
  return html`<ol class="ut-tellings">${list.map((document, i) => html`<li>${letter(i)}<div><strong><bdi>${plain(document.label)}</bdi></strong>
${about(document)}</div></li>
`)}</ol>`;
}

function about({ label, title, headline, author, published, url, words, sentences, authorShare }: ComparedDocument): Markup {
  const name = title ?? headline;
  const said = [author, published].flatMap((part) => (part ? [html`<bdi>${plain(part)}</bdi>`] : []));
  if (url && /^https?:\/\//i.test(url)) said.push(html`<a href="${url}" rel="noreferrer">${plain(url)}</a>`);
  said.push(html`${counted(words, 'word')}, ${percent(authorShare)} of them the author’s own, in ${counted(sentences, 'sentence')}`);
  return html`${name !== null && name !== label && html`<p><bdi>${plain(name)}</bdi></p>
`}<p class="ut-soft">${said.map((part, i) => html`${i > 0 && ' · '}${part}`)}</p>`;
}

export function outstanding(comparison: Comparison): Markup {
  return html`<section class="ut-findings"><h2>What stands out</h2>
<ul>${findings(comparison).map((finding) => html`<li>${finding}</li>
`)}</ul>
<details><summary>What “beyond chance” means</summary><p>${methodOf(comparison)}</p></details>
${comparison.warnings.length > 0 && html`<ul class="ut-warnings">${comparison.warnings.map(({ message }) => html`<li>${plain(message)}</li>`)}</ul>`}</section>`;
}
