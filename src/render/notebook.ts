/** Reports, comparisons and tables of reports in a notebook. */
import { UndertoneError } from '../contract/error.ts';
import type { Comparison, Report } from '../contract/index.ts';
import { renderComparisonHtml } from './compare/html.ts';
import { findings } from './compare/findings.ts';
import { renderComparisonText } from './compare/text.ts';
import { checkComparison, checkReport, optionsIn, reportsIn } from './given.ts';
import { type HtmlOptions, renderHtml } from './html.ts';
import { html, type Markup } from './html/markup.ts';
import { titleOf } from './html/title.ts';
import { htmlTable, textTable } from './notebook/table.ts';
import { renderText } from './text.ts';

/** What a Deno notebook looks for in the value of a cell: its forms by media type. */
const JUPYTER_DISPLAY = Symbol.for('Jupyter.display');

/** What a notebook shows for the value of a cell: an object with the method that Deno's kernel asks for, under `Symbol.for('Jupyter.display')`. */
export interface Displayable {
  /** The value's forms by media type, made when they are asked for. */
  [JUPYTER_DISPLAY](): {
    /** Markup to stand in the notebook's page; a report or comparison is in a sandboxed frame. */
    'text/html': string;
    /** Plain text, for where no HTML is shown. */
    'text/plain': string;
  };
}

/** How `display` shows a value. */
export interface DisplayOptions extends Pick<HtmlOptions, 'explain' | 'theme' | 'standings'> {
  /** Pixels of a report's or a comparison's frame. Default 640. */
  height?: number;
}

const HEIGHT = 640;

/**
 * A value to end a notebook's cell with: a report, a comparison, or a list of reports, which shows as a table. It has a form in HTML and one in plain
 * text for where no HTML is shown.
 * @throws UndertoneError `invalid-input` for anything else
 */
export function display(value: Report | Comparison | readonly Report[], options?: DisplayOptions): Displayable {
  if (Array.isArray(value)) return displayTable(value as readonly Report[]);
  const { height = HEIGHT, ...rest } = optionsIn(options, ['explain', 'theme', 'standings', 'height']);
  if (isComparison(value)) {
    checkComparison(value);
    const summary = html`<ul>${findings(value).map((finding) => html`<li>${finding}</li>`)}</ul>`;
    return displayable(
      () => html`${summary}${frame(renderComparisonHtml(value, rest.theme ? { theme: rest.theme } : {}), `${value.documents.length} articles compared`, height)}`,
      () => renderComparisonText(value),
    );
  }
  if (!isReport(value)) throw new UndertoneError('invalid-input', 'value', 'must be a report, a comparison or a list of reports', value);
  checkReport(value, 'value');
  return displayable(
    () => html`${htmlTable([value])}${frame(renderHtml(value, rest), titleOf(value), height)}`,
    () => renderText(value, rest.standings ? { standings: rest.standings } : {}),
  );
}

/**
 * A table with a row for each report.
 * @throws UndertoneError `invalid-input` where these are no reports
 */
export function displayTable(reports: readonly Report[]): Displayable {
  if (!Array.isArray(reports)) throw new UndertoneError('invalid-input', 'reports', 'must be a list of reports', reports);
  const list = reportsIn(reports);
  return displayable(() => htmlTable(list), () => textTable(list));
}

const has = (value: unknown, fields: readonly string[]): boolean => typeof value === 'object' && value !== null && fields.every((field) => field in value);
const isComparison = (value: unknown): value is Comparison => has(value, ['kind', 'documents', 'scores']) && (value as Comparison).kind === 'comparison';
const isReport = (value: unknown): value is Report => has(value, ['document', 'measures', 'evidence', 'zones']);

/** The forms are made when they are asked for. */
function displayable(asHtml: () => Markup, asText: () => string): Displayable {
  return { [JUPYTER_DISPLAY]: () => ({ 'text/html': asHtml().source, 'text/plain': asText() }) };
}

/**
 * A page in a frame of its own: neither its styles nor its script reach the notebook. The table before it stays where a notebook that is not trusted
 * is shown without frames.
 */
function frame(page: string, title: string, height: number): Markup {
  const pixels = Number.isFinite(height) ? Math.min(10_000, Math.max(200, Math.round(height))) : HEIGHT;
  return html`<iframe srcdoc="${page}" title="${title}" sandbox="allow-scripts" style="display:block;width:100%;height:${pixels}px;border:1px solid #8888;border-radius:4px"></iframe>`;
}
