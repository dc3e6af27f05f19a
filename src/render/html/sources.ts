/** Who is heard, and how much. */
import type { Report } from '../../contract/index.ts';
import { counted, decimal, percent } from '../text/page.ts';
import { chip } from './article.ts';
import { html, type Markup } from './markup.ts';
import { spoken, type View } from './view.ts';

const SHOWN = 10;
type Heard = Extract<Report['measures']['attribution'], { state: 'measured' }>;

/** The whole section; nothing where attribution was not measured. */
export function sources(view: View): Markup | null {
  const { attribution } = view.report.measures;
  if (attribution.state === 'unmeasured') return null;
  return html`<section class="ut-sources"><h2>Sources</h2>
${attribution.bySource.length === 0 ? html`<p>Nobody is quoted, and nothing is ascribed to anyone.</p>` : table(view, attribution)}
</section>`;
}

function table(view: View, score: Heard): Markup {
  const rows = score.bySource.map((source) => row(view, source, score));
  const head = html`<thead><tr><th scope="col">source</th><th scope="col">words</th><th scope="col">share</th></tr></thead>`;
  const effective = score.effectiveSources;
  return html`<p>${percent(score.score)} of the words are attributed, in ${counted(score.bySource.length, 'voice')} and ${decimal(score.density, 1)} attributions per 100 words.${
    effective !== null && ` As varied as ${decimal(effective, 1)} equally heard sources.`}</p>
<ul class="ut-shares"><li><strong>${percent(score.directShare)}</strong> in quotation marks</li><li><strong>${percent(score.namedShare)}</strong> named sources</li><li><strong>${percent(score.anonymousShare)}</strong> anonymous</li><li><strong>${percent(score.onRecordShare)}</strong> on the record</li></ul>
<p class="ut-soft">Shares are of the attributed words.</p>
<table class="ut-source-table">${head}<tbody>${rows.slice(0, SHOWN)}</tbody></table>
${rows.length > SHOWN && html`<details><summary>${counted(rows.length - SHOWN, 'more source')}</summary><table class="ut-source-table">${head}<tbody>${rows.slice(SHOWN)}</tbody></table></details>`}`;
}

function row(view: View, { voice, words }: Heard['bySource'][number], { bySource }: Heard): Markup {
  const all = bySource.reduce((sum, source) => sum + source.words, 0);
  const most = Math.max(1, ...bySource.map((source) => source.words));
  const kind = view.report.voices.find(({ id }) => id === voice)?.kind;
  return html`<tr><th scope="row">${chip(view, voice)} <bdi>${view.voiceName(voice)}</bdi>${kind !== undefined && kind !== 'unknown' && html` <span class="ut-soft">${spoken(kind)}</span>`}
<svg class="ut-share" viewBox="0 0 200 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ut-fill-attribution" width="${Math.max(1, Math.round((words / most) * 200))}" height="6"/></svg></th><td>${words}</td><td>${all === 0 ? '–' : percent(words / all)}</td></tr>
`;
}
