/** A card for each measure: its score with interval, its rates by voice, and headline against body. */
import type { AttributionScore, Interval, Measured, Report, Score, StanceMeasured, StanceScore, VoiceScore } from '../../contract/index.ts';
import { decimal, measureName } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { MEANINGS, REASONS, TOWARD } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { colourOf } from './palette.ts';
import { spoken } from './view.ts';

type AnyScore = Score | AttributionScore | StanceScore;

/** All the cards of the report. */
export function scoreCards(report: Report): Markup {
  const names = new Map(report.actors.map(({ id, name }) => [id, plain(name)]));
  return html`<div class="ut-cards">${Object.entries(report.measures).map(([id, score]) => scoreCard(id, score, (actor) => names.get(actor) ?? plain(actor)))}</div>`;
}

/** One card; a measure that has no score says why. */
export function scoreCard(measure: string, score: AnyScore, actorName: (id: string) => string): Markup {
  return html`<section class="ut-card ut-${colourOf(measure)}">
<h3>${sampleOf(measure)}</h3>
${score.state === 'unmeasured' ? html`<p class="ut-unmeasured">${REASONS[score.reason]}</p>` : 'actors' in score ? stanceFigures(score, actorName) : figures(measure, score)}
</section>
`;
}

function figures(measure: string, score: Measured): Markup {
  const { samplingInterval: interval, byVoice, byZone } = score;
  // Attribution weighs the quoted words against all others: a figure within either says nothing.
  const voices: [string, VoiceScore][] = measure === 'attribution' ? [] : [['author’s words', byVoice.author], ['quoted words', byVoice.quoted]];
  const zones = Object.entries(byZone).map(([zone, figure]): [string, VoiceScore] => [ZONE_NAMES[zone] ?? spoken(zone), figure]);
  const meaning = Object.hasOwn(MEANINGS, measure) ? MEANINGS[measure]! : null;
  const row = (name: string, figure: { score: number; per100Words: number } | null): Markup => html`<tr><th scope="row">${name}</th>${figure === null ? html`<td title="no words">–</td><td title="no words">–</td>` : html`<td>${decimal(figure.score)}</td><td>${decimal(figure.per100Words, 1)}</td>`}</tr>
`;
  const rows = (parts: readonly [string, VoiceScore][]): Markup | null => (parts.length === 0 ? null : html`<tbody>${parts.map(([name, figure]) => row(name, figure.words === 0 ? null : figure))}</tbody>`);
  return html`<p class="ut-figure"><strong>${decimal(score.score)}</strong> <span>${intervalPhrase(interval)}</span></p>
${scale(score.score, interval, 0, colourOf(measure), 320)}
${meaning !== null && html`<p class="ut-soft">${sentenceCase(meaning)}.</p>
`}<table><thead><tr><td></td><th scope="col">score</th><th scope="col">per 100 words</th></tr></thead><tbody>${row('all', score)}</tbody>${rows(voices)}${rows(zones.length > 1 ? zones : [])}</table>`;
}

const ZONE_NAMES: Record<string, string> = { 'block-quotation': 'block quotation' };

/** `95% interval 0.05 to 0.29`, or that there is none. */
export function intervalPhrase(interval: Interval | null): string {
  return interval === null ? 'no interval: too few sentences' : `${Math.round(interval.level * 100)}% interval ${decimal(interval.low)} to ${decimal(interval.high)}`;
}

function stanceFigures({ actors }: StanceMeasured, actorName: (id: string) => string): Markup {
  if (actors.length === 0) return html`<p>Nobody is named.</p>`;
  const SHOWN = 4;
  const lines = (['favourable', 'unfavourable', 'mixed'] as const).flatMap((label) => {
    const named = actors.filter(({ text }) => text.label === label);
    if (named.length === 0) return [];
    const rest = named.length - SHOWN;
    return [html`<li><strong class="ut-text-${label}">${sentenceCase(TOWARD[label])}</strong> ${named.slice(0, SHOWN).map(({ actor, text }, index) =>
      html`${index > 0 && ', '}<bdi>${actorName(actor)}</bdi> <span class="ut-soft">${decimal(text.score, 2, true).trim()}</span>`)}${rest > 0 && ` and ${rest} more`}</li>`];
  });
  const neutral = actors.filter(({ text }) => text.label === 'neutral').length;
  return html`<ul class="ut-toward">${lines}${neutral > 0 && html`<li>Neutral toward ${lines.length > 0 ? `${neutral} more` : neutral === 1 ? 'the one actor named' : `all ${neutral} actors named`}</li>`}</ul>
<p class="ut-soft">What the text as a whole makes of each named actor; −1 against, 0 neutral, 1 for.</p>`;
}

const HEIGHT = 18;

/** A score and its interval on a line from `from` to 1, so many units wide. A picture of figures that stand beside it as text. */
export function scale(score: number, interval: Interval | null, from: 0 | -1, colour: string, width: number): Markup {
  const x = (value: number): number => Math.round((5 + ((Math.min(1, Math.max(from, value)) - from) / (1 - from)) * (width - 10)) * 10) / 10;
  const at = x(score);
  return html`<svg class="ut-scale" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" aria-hidden="true" focusable="false"><path class="ut-axis" d="M5 9H${width - 5}M5 5v8M${width - 5} 5v8M${x((1 + from) / 2)} 5v8"/>${
    interval !== null && html`<path class="ut-range ut-stroke-${colour}" d="M${x(interval.low)} 9H${x(interval.high)}"/>`
  }<path class="ut-bar ut-stroke-${colour}" d="M${x(0)} 9H${at}"/><circle class="ut-fill-${colour}" cx="${at}" cy="9" r="4.5"/></svg>`;
}

/** The measure's name, marked as its evidence is. */
export const sampleOf = (measure: string, element: 'span' | 'strong' = 'span'): Markup =>
  element === 'span' ? html`<span class="ut-m ut-${colourOf(measure)}">${measureName(measure)}</span>` : html`<strong class="ut-m ut-${colourOf(measure)}">${measureName(measure)}</strong>`;

export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
