/** A report to read in a terminal or a mail: plain lines, colour only when asked for. */
import type { Report, Standings } from '../contract/index.ts';
import { headlineOf } from '../report/headline.ts';
import { checkReport, optionsIn } from './given.ts';
import { actors } from './text/actors.ts';
import { evidence } from './text/evidence.ts';
import { leftOut, warnings } from './text/left-out.ts';
import { counted, type Page, pageFor, pageWidth } from './text/page.ts';
import { plain, shorten, wrap } from './text/plain.ts';
import { scores } from './text/scores.ts';
import { sources } from './text/sources.ts';
import { standings } from './text/standings.ts';

/** How `renderText` and `renderComparisonText` write. */
export interface TextOptions {
  /** Whether to colour with ANSI escapes. Default false. */
  color?: boolean;
  /** Columns to fill, 60 to 1000. Default 80. */
  width?: number;
  /** Where the report stands among other articles: pass `standing(report, norms)` of `undertone`. */
  standings?: Standings;
}


/**
 * The report as text, ending in a line break. Control characters of the article reach no terminal: escapes, other
 * controls and overrides of direction are dropped, line breaks become spaces.
 * @throws UndertoneError `invalid-input` where it is no report, `invalid-options`
 */
export function renderText(report: Report, options?: TextOptions): string {
  checkReport(report);
  const { color = false, width = 80, standings: given } = optionsIn(options, ['color', 'width', 'standings']);
  const page = pageFor(report, pageWidth(width), color);
  const sections = [title(page), scores(page), given ? standings(page, given) : [], actors(page), sources(page), ...evidence(page), leftOut(page), warnings(page)];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}

function title(page: Page): string[] {
  const { document } = page.report;
  const name = plain(document.title ?? headlineOf(page.report) ?? document.id ?? 'untitled').trim();
  const about = [document.outlet, document.author, document.published, document.url ?? document.id]
    .filter((part) => part !== null)
    .map((part) => plain(part).trim())
    .filter((part) => part !== '' && part !== name);
  return [
    ...wrap(name, page.width - 2).slice(0, 3).map((line) => ` ${page.paint('heading', line)}`),
    ...(about.length === 0 ? [] : [` ${page.paint('faint', shorten(about.join(' · '), page.width - 2))}`]),
    ` ${counted(document.words, 'word')} in ${counted(document.sentences, 'sentence')}`,
  ];
}
