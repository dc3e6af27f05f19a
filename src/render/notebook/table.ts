/** A row for each report: what a glance over a corpus needs. */
import type { Interval, Report } from '../../contract/index.ts';
import { html, type Markup } from '../html/markup.ts';
import { titleOf } from '../html/title.ts';
import { decimal, measureName } from '../text/page.ts';
import { columns, pad, plain, shorten } from '../text/plain.ts';
import { TOWARD } from '../wording.ts';

const TITLE = 36;
const NAMED = 2;

interface Table {
  head: string[];
  rows: string[][];
}

function tableOf(reports: readonly Report[]): Table {
  const measures = [...new Set(reports.flatMap((report) => Object.keys(report.measures)))].filter((id) => id !== 'stance');
  const shown = measures.filter((id) => reports.some((report) => Object.hasOwn(report.measures, id) && report.measures[id]!.state === 'measured'));
  return {
    head: ['article', 'words', ...shown.map((id) => measureName(id)), 'stance'],
    rows: reports.map((report) => [titleOf(report), String(report.document.words), ...shown.map((id) => scoreOf(report, id)), stanceOf(report)]),
  };
}

function scoreOf({ measures }: Report, id: string): string {
  const score = Object.hasOwn(measures, id) ? measures[id]! : null;
  if (score === null || score.state === 'unmeasured' || !('score' in score)) return '–';
  return decimal(score.score) + rangeOf(score.samplingInterval);
}

const rangeOf = (interval: Interval | null): string => (interval === null ? '' : ` (${decimal(interval.low)}–${decimal(interval.high)})`);

/** `against Ivo Brandt; for Ana Okafor`, those most mentioned. */
function stanceOf({ measures: { stance }, actors }: Report): string {
  if (stance.state === 'unmeasured') return '–';
  const names = new Map(actors.map(({ id, name }) => [id, plain(name)]));
  const said = (['unfavourable', 'favourable', 'mixed'] as const).flatMap((label) => {
    const own = stance.actors.filter(({ text }) => text.label === label).slice(0, NAMED);
    return own.length === 0 ? [] : [`${TOWARD[label]} ${own.map(({ actor }) => names.get(actor) ?? plain(actor)).join(', ')}`];
  });
  return said.length === 0 ? 'neutral' : said.join('; ');
}

/** Styled in the cells themselves: a notebook has styles of its own, and some drop every style element. */
export function htmlTable(reports: readonly Report[]): Markup {
  const { head, rows } = tableOf(reports);
  const cell = (i: number): string => `text-align:${i === 0 || i === head.length - 1 ? 'left' : 'right'};padding:.25em .75em;vertical-align:top`;
  return html`<table style="border-collapse:collapse"><thead><tr>${head.map((name, i) => html`<th scope="col" style="${cell(i)}">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((text, i) => (i === 0 ? html`<th scope="row" style="${cell(i)};font-weight:400">${text}</th>` : html`<td style="${cell(i)}">${text}</td>`))}</tr>
`)}</tbody></table>`;
}

/** In columns as wide as they need to be, ending in a line break. */
export function textTable(reports: readonly Report[]): string {
  const { head, rows } = tableOf(reports);
  const lines = [head, ...rows].map((row) => [shorten(row[0]!, TITLE), ...row.slice(1)]);
  const widths = head.map((_, i) => Math.max(...lines.map((line) => columns(line[i]!))));
  return lines.map((line) => `${line.map((text, i) => pad(text, widths[i]!, i === 0 || i === head.length - 1 ? 'right' : 'left')).join('  ').trimEnd()}\n`).join('');
}
