/** How to read the marks; with script, also the choice of what to mark. */
import { html, type Markup } from './markup.ts';
import { sampleOf } from './scores.ts';
import { isQuiet, spoken, type View } from './view.ts';

/** The legend, and the form that the script uncovers. */
export function legend(view: View): Markup {
  const { evidence } = view.report;
  const measures = Object.keys(view.report.measures).filter((measure) => evidence.some((piece) => piece.measure === measure));
  const quiet = evidence.filter(isQuiet).length;
  const spoken = view.report.attributions.length > 0;
  return html`<div class="ut-legend">
<ul class="ut-key">${measures.map((measure) => {
    const count = evidence.filter((piece) => piece.measure === measure).length;
    return html`<li><label><input type="checkbox" name="measure" value="${measure}" checked hidden>${sampleOf(measure)} <span class="ut-soft">${count}</span></label></li>
`;
  })}${spoken && html`<li><span class="ut-said ut-said-sample">said by a source</span> <span class="ut-soft">named at the margin</span></li>
`}</ul>
${quiet > 0 && html`<p class="ut-soft">Only strong words of stance are marked in full; ${quiet} weaker ones have a faint line.</p>
`}<p class="ut-soft">Each marked place <span class="ut-on-screen">opens a note</span><span class="ut-on-paper">has a numbered note below</span>: what it is, why it counts, by how much, in whose voice.</p>
${evidence.length > 0 && filters(view)}
</div>`;
}

/** Selections by category, voice and actor; hidden until there is a script to heed them. */
function filters(view: View): Markup {
  const { evidence } = view.report;
  const distinct = (values: (string | null)[]): string[] => [...new Set(values)].filter((value) => value !== null);
  const select = (name: string, label: string, values: readonly string[], nameOf: (value: string) => string): Markup | null =>
    values.length < 2 ? null : html`<label>${label} <select name="${name}"><option value="">all</option>${values.map((value) => html`<option value="${value}">${nameOf(value)}</option>`)}</select></label>
`;
  return html`<form class="ut-filters" hidden aria-label="What to mark">
${select('category', 'Category', distinct(evidence.map(({ category }) => category)).sort(), spoken)}${
  select('voice', 'Voice', distinct(evidence.map(({ voice }) => voice)), view.voiceName)}${
  select('actor', 'Actor', distinct(evidence.map(({ actor }) => actor)), view.actorName)}<button type="reset">Mark everything</button>
<output class="ut-count" aria-live="polite">${evidence.length} of ${evidence.length} marked</output>
</form>`;
}
