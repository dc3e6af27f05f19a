/** One report as a section of a page. */
import type { DocumentInfo, Report, Standings } from '../../contract/index.ts';
import { counted } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { pictureOf } from '../svg.ts';
import { inlinePicture } from '../svg/picture.ts';
import { actors } from './actors.ts';
import { article } from './article.ts';
import { colophon, warnings } from './left-out.ts';
import { legend } from './legend.ts';
import { html, type Markup } from './markup.ts';
import { notes } from './notes.ts';
import { rules } from './rules.ts';
import { scoreCards } from './scores.ts';
import { sources } from './sources.ts';
import { standings } from './standings.ts';
import { titleOf } from './title.ts';
import { type Explain, viewOf } from './view.ts';

export interface ReportParts {
  explain?: Explain | undefined;
  standings?: Standings | undefined;
  /** Stands before every id, so that several reports can stand on one page. Default empty. */
  idPrefix?: string;
}

/** The whole report, for the body of a page with `REPORT_STYLES`, inside an element of class `ut`. */
export function reportMarkup(report: Report, { explain, standings: given, idPrefix = '' }: ReportParts = {}): Markup {
  const view = viewOf(report, idPrefix, explain);
  const text = article(view);
  return html`<div class="ut-report${text !== null && ' ut-kept'}">
<a class="ut-skip" href="#${view.id('after')}">Skip the article</a>
<header class="ut-head"><div><h1>${titleOf(report)}</h1>
<p class="ut-meta">${metaOf(report.document)}</p></div><button class="ut-theme" type="button" hidden>Dark colours</button></header>
<main>
<div class="ut-columns">
<section class="ut-scores"><h2>Scores</h2>${scoreCards(report)}</section>
<section class="ut-text"><h2 class="ut-hidden">The article</h2>
${legend(view)}
${text ?? html`<p>The report was made without the text of the article. Its evidence:</p>`}
${notes(view)}</section>
<div class="ut-more" id="${view.id('after')}" tabindex="-1">
${given ? standings(report, given) : null}
${sources(view)}
${actors(view)}
${report.sentences.length > 0 && html`<section><h2>Course through the article</h2>
<figure class="ut-picture">${inlinePicture(pictureOf(report, 'course', 352))}</figure></section>`}
</div>
</div>
<div class="ut-wide">
${matrix(report)}
${warnings(report)}
${rules(view)}
</div>
</main>
${colophon(report)}
</div>`;
}

/** Speakers and actors; a picture too wide for the screen is scrolled, by keys too. */
function matrix(report: Report): Markup | null {
  const { stance } = report.measures;
  if (stance.state === 'unmeasured' || stance.actors.length === 0) return null;
  return html`<section><h2>Who says what of whom</h2>
<figure class="ut-picture" role="group" aria-label="Stance by speaker and actor" tabindex="0">${inlinePicture(pictureOf(report, 'stance', 1120))}</figure></section>`;
}

function metaOf({ outlet, author, published, id, url, words, sentences }: DocumentInfo): Markup[] {
  const said = [outlet, author, published, id].flatMap((part) => (part ? [html`<bdi>${plain(part)}</bdi>`] : []));
  if (url) said.push(/^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${plain(url)}</a>` : html`<bdi>${plain(url)}</bdi>`);
  said.push(html`${counted(words, 'word')} in ${counted(sentences, 'sentence')}`);
  return said.map((part, index) => html`${index > 0 && ' · '}${part}`);
}

