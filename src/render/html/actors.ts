/** The actors and the stance toward each: of the text, of the author, of each speaker. */
import type { Stance, StanceFigure } from '../../contract/index.ts';
import { counted, decimal } from '../text/page.ts';
import { chip } from './article.ts';
import { html, type Markup } from './markup.ts';
import { intervalPhrase, scale } from './scores.ts';
import { spoken, type View } from './view.ts';

const SHOWN = 6;

/** The whole section; nothing where stance was not measured. */
export function actors(view: View): Markup | null {
  const { stance } = view.report.measures;
  if (stance.state === 'unmeasured') return null;
  const [first, rest] = [stance.actors.slice(0, SHOWN), stance.actors.slice(SHOWN)];
  return html`<section class="ut-actors"><h2>Actors</h2>
${first.length === 0 ? html`<p>Nobody is named.</p>` : html`<p class="ut-soft">From −1, against, to 1, for. Mixed: strong words on both sides.</p>
${first.map((stance) => table(view, stance))}`}
${rest.length > 0 && html`<details><summary>${counted(rest.length, 'more actor')}</summary>${rest.map((stance) => table(view, stance))}</details>`}
</section>`;
}

function table(view: View, stance: Stance): Markup {
  const kind = view.report.actors.find(({ id }) => id === stance.actor)?.kind;
  return html`<table class="ut-stance-table"><caption><bdi>${view.actorName(stance.actor)}</bdi> <span class="ut-soft">${kind !== undefined && kind !== 'other' && `${spoken(kind)}, `}${counted(stance.mentions, 'mention')}</span></caption><tbody>
${row('the text', stance.text)}${stance.author === null ? html`<tr><th scope="row">the author</th><td></td><td class="ut-soft">says nothing</td></tr>
` : row('the author', stance.author)}${stance.voices.map((voice) => row(html`${chip(view, voice.voice)} <bdi>${view.voiceName(voice.voice)}</bdi>`, voice))}</tbody></table>
`;
}

function row(name: string | Markup, figure: StanceFigure): Markup {
  const { score, label, samplingInterval } = figure;
  const title = `${counted(figure.sentences, 'sentence')}; ${intervalPhrase(samplingInterval)}`;
  return html`<tr title="${title}"><th scope="row">${name}</th><td>${scale(score, samplingInterval, -1, label, 104)}</td><td><span class="ut-label ut-text-${label}">${label}</span> ${decimal(score, 2, true).trim()}</td></tr>
`;
}
