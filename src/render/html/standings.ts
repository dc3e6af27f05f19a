/** Where the report stands among a reference corpus. */
import type { Report, Standings } from '../../contract/index.ts';
import { standingLines, standingNotes } from '../standing.ts';
import { html, type Markup } from './markup.ts';

/** The whole section. */
export function standings(report: Report, given: Standings): Markup {
  const lines = standingLines(report, given);
  return html`<section class="ut-standings"><h2>Among ${given.norms.documents} articles</h2>
${lines.length === 0 ? html`<p>Nothing that was measured has a norm.</p>` : html`<table><thead><tr><td></td><th scope="col">here</th><th scope="col">of the corpus</th></tr></thead><tbody>${lines.map(({ name, value, place }) => html`<tr><th scope="row">${name}</th><td>${value}</td><td>${place}</td></tr>
`)}</tbody></table>`}
${standingNotes(given).map((note) => html`<p class="ut-soft">${note}</p>`)}</section>`;
}
