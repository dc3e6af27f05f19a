/** What went strangely, and what the report is and is not. */
import type { Report } from '../../contract/index.ts';
import { plain, shorten } from '../text/plain.ts';
import { html, type Markup } from './markup.ts';

const LONGEST_PLACE = 120;

/** The warnings; nothing where there are none. */
export function warnings({ warnings, document }: Report): Markup | null {
  if (warnings.length === 0) return null;
  return html`<section class="ut-warnings"><h2>Warnings</h2><ul>${warnings.map(({ code, message, span }) => {
    const place = span && document.text !== null ? shorten(plain(document.text.slice(span.start, span.end)).trim(), LONGEST_PLACE) : '';
    return html`<li><strong>${plain(code).replaceAll('-', ' ')}</strong>: ${plain(message)}${place !== '' && html` <q class="ut-soft"><bdi>${place}</bdi></q>`}</li>
`;
  })}</ul></section>`;
}

/** Where the figures come from, at the foot. */
export function colophon({ analyzer, document }: Report): Markup {
  return html`<footer class="ut-soft"><p>Made with undertone ${plain(analyzer.version)}, rows ${plain(analyzer.lexicon).slice(0, 12)}; text ${plain(document.digest).slice(0, 12)}. Evidence about wording, found by rules; no verdict on an outlet, an author or a fact. An interval says how far a score depends on which sentences happen to stand there; errors of the program are not in it.</p></footer>`;
}
