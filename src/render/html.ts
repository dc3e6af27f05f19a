/** A report as a page: one file, no network, and readable without script. */
import type { Report, RuleExplanation, Standings } from '../contract/index.ts';
import { checkReport, optionsIn } from './given.ts';
import { htmlPage, type Theme } from './html/page.ts';
import { reportMarkup } from './html/report.ts';
import { REPORT_SCRIPT } from './html/script.ts';
import { REPORT_STYLES } from './html/styles.ts';
import { titleOf } from './html/title.ts';

/** How `renderHtml` makes its page. */
export interface HtmlOptions {
  /** Why a rule exists: pass `explain` of `undertone`. Without it the notes name the rule and say what its category holds. */
  explain?: (rule: string) => RuleExplanation;
  /** `auto` follows the reader's system. Default `auto`. */
  theme?: Theme;
  /** Whether to add the script that filters the marks and places the notes beside them. Default true. */
  script?: boolean;
  /** Where the report stands among other articles: pass `standing(report, norms)` of `undertone`. */
  standings?: Standings;
}

/**
 * One self-contained HTML document in UTF-8, ending in a line break: the article with its evidence marked, the scores, the sources, the actors.
 * It loads nothing, every text in it is escaped, and its content security policy lets nothing run but its own script. Where the report
 * was made without the text, the evidence stands as a list.
 * @throws UndertoneError `invalid-input` where it is no report, `invalid-options`
 */
export function renderHtml(report: Report, options?: HtmlOptions): string {
  checkReport(report);
  const { explain, theme = 'auto', script = true, standings } = optionsIn(options, ['explain', 'theme', 'script', 'standings']);
  return htmlPage({
    title: `${titleOf(report)} – Undertone`,
    body: reportMarkup(report, { explain, standings }),
    styles: REPORT_STYLES,
    theme,
    ...(script ? { script: REPORT_SCRIPT } : {}),
  });
}
