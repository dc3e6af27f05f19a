/** Tables with a column for each document. */
import type { ComparedActor, Comparison, Difference, SourceTelling, StanceFigure } from '../../../contract/index.ts';
import { html, type Markup } from '../../html/markup.ts';
import { counted, decimal, measureName, percent } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { inlinePicture } from '../../svg/picture.ts';
import { FEWEST_SENTENCES } from '../../../report/interval.ts';
import { STANCES } from '../findings.ts';
import { letterOf } from '../letters.ts';
import { type ComparisonFigure, comparisonPicture } from '../svg.ts';
import { documentsOfActor, documentsOfSource, onlyIn, sharedActors } from '../shared.ts';
import { letter } from './head.ts';

/** In a box that scrolls by itself, so that the page never does so sideways. */
export function documentTable({ documents }: Comparison, { caption, first, rows }: { caption: string; first: string; rows: readonly Markup[] }): Markup {
  return html`<div class="ut-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="ut-by-document"><thead><tr><th scope="col">${first}</th>${documents.map(({ label }, i) => html`<th scope="col" title="${plain(label)}">${letter(i)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

export function differences({ scores }: Comparison): Markup | null {
  return differenceTable('Differences of scores', ['measure'], scores.flatMap(({ measure, differences: list }) => list.map((difference) => [html`<th scope="row">${measureName(measure)}</th>`, difference])));
}

/** Those of stance toward every actor: of the text, of the author, of those quoted. */
function stanceDifferences(comparison: Comparison): Markup | null {
  return differenceTable('Differences of stance', ['toward', 'stance of'], comparison.actors.flatMap((actor) => STANCES.flatMap(({ name, differences: of }) => of(actor).map(
    (difference): [Markup, Difference] => [html`<th scope="row"><bdi>${plain(actor.name)}</bdi></th><td class="ut-left">${name}</td>`, difference]))));
}

/** Those that were tested; the others are counted. */
function differenceTable(caption: string, heads: readonly string[], rows: readonly (readonly [Markup, Difference])[]): Markup | null {
  if (rows.length === 0) return null;
  const tested = rows.filter(([, { p }]) => p !== null);
  const rest = rows.length - tested.length;
  const untested = rest > 0 && html`<p class="ut-soft">${tested.length === 0 ? `None of the ${counted(rest, 'difference')}` : counted(rest, 'more difference')} could ${tested.length > 0 ? 'not ' : ''}be tested: too few sentences.</p>
`;
  if (tested.length === 0) return html`${untested}`;
  return html`<details><summary>${caption}, with intervals and p-values</summary>
<div class="ut-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="ut-differences"><thead><tr>${[...heads, 'pair', 'difference', 'interval', 'p', 'p after Holm', 'verdict'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${tested.map(([first, difference]) => html`<tr>${first}${differenceCells(difference)}</tr>
`)}</tbody></table></div>
${untested}</details>`;
}

const VERDICTS: Record<Difference['verdict'], string> = { 'beyond-chance': 'beyond chance', 'within-chance': 'within chance', 'too-few-sentences': 'too few sentences' };

function differenceCells({ first, second, difference, interval, p, adjustedP, verdict }: Difference): Markup {
  const figure = (value: number | null): string => (value === null ? '–' : value < 0.001 ? '< 0.001' : decimal(value, 3));
  return html`<td>${letterOf(second)} less ${letterOf(first)}</td><td>${decimal(difference, 3, true).trim()}</td><td>${interval === null ? '–' : `${decimal(interval.low, 3, true).trim()} to ${decimal(interval.high, 3, true).trim()}`}</td><td>${figure(p)}</td><td>${figure(adjustedP)}</td><td>${verdict === 'beyond-chance' ? html`<strong>${VERDICTS[verdict]}</strong>` : VERDICTS[verdict]}</td>`;
}

export function actors(comparison: Comparison): Markup {
  const shared = sharedActors(comparison);
  return html`<section><h2>Stance toward those whom more than one names</h2>
<p class="ut-soft">From −1, against, to 1, for: what the text as a whole conveys, the author’s own words, and the quoted ones. With a sampling interval where at least ${FEWEST_SENTENCES} sentences tell of it; figures without one are weak.</p>
${shared.length > 0 && pictures(comparison, 'stance')}
${shared.length === 0 ? html`<p>Nobody is named in more than one.</p>` : documentTable(comparison, { caption: 'Stance by actor and article', first: 'toward', rows: shared.map((actor) => actorRow(actor)) })}
${stanceDifferences(comparison)}
${alone(comparison, 'Named in one alone', (i) => onlyIn(comparison.actors, i, documentsOfActor).map(({ name }) => html`<bdi>${plain(name)}</bdi>`))}</section>`;
}

function actorRow({ name, kind, ids, tellings }: ComparedActor): Markup {
  const about = [...(kind === 'other' ? [] : [kind]), ...(ids.length > 1 ? [counted(ids.length, 'spelling')] : [])].join(', ');
  return html`<tr><th scope="row"><bdi>${plain(name)}</bdi>${about !== '' && html` <span class="ut-soft" title="${ids.map(plain).join(' ')}">${about}</span>`}</th>${tellings.map((telling) => {
    if (telling === null) return html`<td class="ut-absent">not named</td>`;
    const count = html`<span class="ut-soft">${counted(telling.mentions, 'mention')}${telling.inHeadline && ', headline'}</span>`;
    if (telling.stance === null) return html`<td>${count}</td>`;
    const { text, author, quoted } = telling.stance;
    return html`<td>${stance(text, true)}<span class="ut-soft">author ${author === null ? '–' : stance(author, false)}</span><span class="ut-soft">quoted ${quoted === null ? '–' : stance(quoted, false)}</span>${count}</td>`;
  })}</tr>
`;
}

function stance({ score, label, samplingInterval: interval }: StanceFigure, isWhole: boolean): Markup {
  const signed = (value: number): string => decimal(value, 2, true).trim();
  const range = interval !== null && html` <span class="ut-range-of">(${signed(interval.low)} to ${signed(interval.high)})</span>`;
  return isWhole ? html`<span class="ut-stance-cell"><b class="ut-text-${label}">${signed(score)}</b> ${label}${range}</span>` : html`<b class="ut-text-${label}">${signed(score)}</b>${range}`;
}

/** A figure in two widths, of which the style sheet shows the one that fits. */
export function pictures(comparison: Comparison, figure: ComparisonFigure): Markup {
  return html`<div class="ut-pictures"><div class="ut-picture-wide">${inlinePicture(comparisonPicture(comparison, figure, 900))}</div><div class="ut-picture-narrow">${inlinePicture(comparisonPicture(comparison, figure, 360))}</div></div>`;
}

export function sources(comparison: Comparison): Markup {
  const named = comparison.sources.filter((source) => source.named);
  const row = ({ name, tellings }: (typeof named)[number]): Markup => html`<tr><th scope="row"><bdi>${plain(name)}</bdi></th>${tellings.map(sourceCell)}</tr>
`;
  const unnamed = comparison.sources.filter((source) => !source.named);
  const most = named.filter((source) => documentsOfSource(source).length > 1 || source.tellings.some(({ share }) => share >= 0.05));
  const rest = named.filter((source) => !most.includes(source));
  return html`<section><h2>Who is given the word</h2>
<p class="ut-soft">Words, and their share of all attributed words of the article. “Named” are those of whom the article speaks without giving them the word.</p>
${named.length === 0 ? html`<p>No named source in any of them.</p>` : documentTable(comparison, { caption: 'Named sources by article', first: 'named source', rows: most.map(row) })}
${rest.length > 0 && html`<details><summary>${counted(rest.length, 'more named source')}, each in one article with few words</summary>${documentTable(comparison, { caption: 'More named sources', first: 'named source', rows: rest.map(row) })}</details>
`}${unnamed.length > 0 && html`<details><summary>${counted(unnamed.length, 'source')} without a name</summary><p class="ut-soft">Matched by their wording: “officials” of two articles may be other officials.</p>${documentTable(comparison, { caption: 'Sources without a name', first: 'source', rows: unnamed.map(row) })}</details>`}</section>`;
}

function sourceCell({ state, words, share }: SourceTelling): Markup {
  if (state === 'absent') return html`<td class="ut-absent">–</td>`;
  return state === 'mentioned' ? html`<td class="ut-absent">named</td>` : html`<td>${words} <span class="ut-soft">${percent(share)}</span></td>`;
}

/** For each document, what it alone has. */
export function alone({ documents }: Comparison, title: string, list: (index: number) => Markup[]): Markup | null {
  const lists = documents.map((_, i) => list(i));
  if (lists.every((own) => own.length === 0)) return null;
  return html`<h3>${title}</h3><dl class="ut-alone">${lists.map((own, i) => html`<dt>${letter(i)}</dt><dd>${own.length === 0 ? html`<span class="ut-soft">nothing</span>` : own.map((entry, n) => html`${n > 0 && ', '}${entry}`)}</dd>
`)}</dl>`;
}
