/** What a mark opens: for each piece of evidence what it is, why it counts, by how much, and in whose voice. */
import type { Evidence } from '../../contract/index.ts';
import { builtInMeasures } from '../../measures/definitions.ts';
import { categorySentence } from '../category-sentence.ts';
import { decimal } from '../text/page.ts';
import { plain, shorten } from '../text/plain.ts';
import { chip } from './article.ts';
import { html, type Markup } from './markup.ts';
import { sampleOf } from './scores.ts';
import type { MarkedPlace } from './segments.ts';
import { spoken, type View } from './view.ts';

const LONGEST_QUOTATION = 90;
/** A note for each marked place; shown when its mark is followed, and all of them on paper. */
export function notes(view: View): Markup {
  return html`${kinds(view)}${view.places.length > 0 && html`<h2 class="ut-on-paper">Notes</h2>
`}<div class="ut-notes">${view.places.map((place, number) => html`<div class="ut-note" id="${view.id(`n${number}`)}" role="note">
<p class="ut-quoted"><q><bdi>${shorten(plain(quotation(view, place.evidence)), LONGEST_QUOTATION)}</bdi></q></p>
${place.evidence.map((index) => piece(view, index, place))}${view.report.document.text !== null && html`<p class="ut-back"><a href="#${view.id(`m${number}`)}">Back to the text</a></p>
`}</div>
`)}</div>`;
}

/** What the script filters by, once for all notes that share it. */
function kinds(view: View): Markup {
  return html`<ul class="ut-kinds" hidden>${view.kinds.map(({ measure, category, voice, actor }) => html`<li data-measure="${measure}" data-category="${category}" data-voice="${voice}"${actor !== null && html` data-actor="${actor}"`}></li>`)}</ul>
`;
}

/** The words of the place; without the text, those of its longest piece. */
function quotation({ report: { document, evidence } }: View, indices: readonly number[]): string {
  const pieces = indices.map((index) => evidence[index]!);
  if (document.text !== null) return document.text.slice(pieces.reduce((least, { start }) => Math.min(least, start), Infinity), pieces.reduce((most, { end }) => Math.max(most, end), 0));
  return pieces.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
}

function piece(view: View, index: number, place: MarkedPlace): Markup {
  const found = view.report.evidence[index]!;
  const { measure, category, text, voice, rule } = found;
  const why = categorySentence(measure, category);
  return html`<div class="ut-piece" data-i="${index}" data-k="${view.kindNumber(found)}">
<p>${sampleOf(measure, 'strong')}, ${spoken(category)}${
  !(found.start === place.start && found.end === place.end) && html`: <q><bdi>${shorten(plain(text), 48)}</bdi></q>`}</p>
${why !== null && html`<p class="ut-why">${why}</p>
`}<p>${amount(view, found)} · ${voice === 'author' ? 'the author’s own words' : html`${chip(view, voice)} words of <bdi>${view.voiceName(voice)}</bdi>`}</p>
<p class="ut-rule">Rule <a href="#${view.id(`r${view.ruleNumber(rule)}`)}">${plain(rule)}</a></p>
</div>
`;
}

function amount(view: View, { measure, amount: points, actor }: Evidence): Markup {
  if (measure === 'attribution') return html`Counts as one attribution`;
  const unit = isBuiltIn(measure) ? builtInMeasures[measure].unit.replace(/( toward|:).*/, '') : 'points';
  const about = actor === null ? null : html`, ${measure !== 'stance' ? 'about' : points < 0 ? 'against' : 'for'} <bdi>${view.actorName(actor)}</bdi>`;
  return html`<strong>${decimal(points, 2, true).trim()}</strong> ${unit}${about}`;
}

function isBuiltIn(measure: string): measure is keyof typeof builtInMeasures {
  return Object.hasOwn(builtInMeasures, measure);
}
