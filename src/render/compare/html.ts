/** A comparison as a page: one file, no network, no script. */
import type { Comparison } from '../../contract/index.ts';
import { checkComparison, optionsIn } from '../given.ts';
import { html, type Markup } from '../html/markup.ts';
import { htmlPage, type Theme } from '../html/page.ts';
import { REPORT_STYLES } from '../html/styles.ts';
import { FIGURE_STYLES } from '../svg/picture.ts';
import { counted } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { documents, outstanding } from './html/head.ts';
import { COMPARISON_STYLES } from './html/styles.ts';
import { actors, differences, pictures, sources } from './html/tables.ts';
import { quotations, wordings } from './html/words.ts';

/** How `renderComparisonHtml` makes its page. */
export interface ComparisonHtmlOptions {
  /** `auto` follows the reader's system. Default `auto`. */
  theme?: Theme;
}

/**
 * One self-contained HTML document in UTF-8, ending in a line break. It loads nothing and runs nothing, and every text in it is escaped.
 * @throws UndertoneError `invalid-input` where it is no comparison, `invalid-options`
 */
export function renderComparisonHtml(comparison: Comparison, options?: ComparisonHtmlOptions): string {
  checkComparison(comparison);
  const { theme = 'auto' } = optionsIn(options, ['theme']);
  return htmlPage({ title: `${counted(comparison.documents.length, 'article')} compared – Undertone`, body: comparisonMarkup(comparison), styles: REPORT_STYLES + FIGURE_STYLES + COMPARISON_STYLES, theme });
}

/** The whole comparison, for the body of a page with `REPORT_STYLES`, `FIGURE_STYLES` and `COMPARISON_STYLES`, inside an element of class `ut`. */
export function comparisonMarkup(comparison: Comparison): Markup {
  const { analyzer } = comparison;
  return html`<div class="ut-report ut-compare">
<header class="ut-head"><div><h1>${counted(comparison.documents.length, 'article')} compared</h1>
<p class="ut-meta">How each is worded, whom it names and quotes. Evidence about wording; no verdict on an outlet, an author or a fact.</p></div></header>
<main>
${documents(comparison)}
${outstanding(comparison)}
<section><h2>Scores</h2>
<p class="ut-soft">Hedging and loaded language: of the author’s own sentences, 0 none, 1 wholly. Attribution: share of the words that others answer for. Bands: sampling intervals. “A ≠ B”: these differ beyond chance.</p>
${pictures(comparison, 'scores')}
${differences(comparison)}</section>
${actors(comparison)}
${sources(comparison)}
${quotations(comparison)}
${wordings(comparison)}
</main>
<footer class="ut-soft"><p>Made with Undertone ${plain(analyzer.version)}, rows ${plain(analyzer.lexicon)}.</p></footer>
</div>`;
}
